"""Texts of others on a terminal: names and ids must not be able to control it."""


def terminal_text(text: str) -> str:
    """Return a text of the service or of a file on one line, without control characters."""
    return "".join(char if char.isprintable() else " " for char in text)
