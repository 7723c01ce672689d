"""The command palette: runs anything after typing a few letters of its name."""
