"""Decisions: made, undone, kept on disk, delivered, and stopped when they conflict."""
