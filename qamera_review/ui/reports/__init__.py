"""Reports of a view: a CSV table, JSON, or a contact sheet as PDF."""
