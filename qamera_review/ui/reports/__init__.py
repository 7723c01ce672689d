"""Reports of a view: as a table, as JSON, and as a contact sheet."""
