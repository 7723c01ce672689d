"""Editing the feedback on a packshot: reasons and a note."""
