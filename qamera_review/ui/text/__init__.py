"""Languages, error messages, and announcements to screen readers."""
