"""The panel, windows and dialogs for generating packshots."""
