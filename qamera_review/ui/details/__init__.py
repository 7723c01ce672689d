"""The pane with the details of the focused packshot."""
