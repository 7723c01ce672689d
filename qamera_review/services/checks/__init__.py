"""Measures pictures in another process, and says what the numbers mean."""
