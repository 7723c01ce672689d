"""The main window and its fixed parts: toolbar, filter bar, side panes, notices, status line."""
