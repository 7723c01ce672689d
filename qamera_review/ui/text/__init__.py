"""Texts: translation, formats of times and numbers, error messages, screen reader announcements."""
