"""The window of all that can be set."""
