"""How the thread that writes files ends when the user cancels."""


class CancelledByUserError(Exception):
    """The user has cancelled what is being written; only the thread's own loop catches it."""
