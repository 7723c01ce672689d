"""The details of the focused packshot."""
