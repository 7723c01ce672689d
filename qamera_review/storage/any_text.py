"""Reads rows in which a text is not UTF-8, because a bit of the file has flipped.

SQLite does not check texts: the file counts as whole, and Python's sqlite3 raises when it reads
such a text.
"""

import sqlite3
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def with_any_text(
    connection: sqlite3.Connection,
    read: Callable[[], T],
    text_of: "Callable[[bytes], str | bytes] | None" = None,
) -> T:
    """Return what `read` returns, which queries the connection.

    If it fails at a text that is not UTF-8, it is called once more, and each text is what `text_of`
    makes of its bytes then; by default a bad one stays bytes. So a whole file is read as fast as
    without this.
    """
    try:
        return read()
    except sqlite3.OperationalError as error:
        if not _is_bad_text(error):
            raise
    before = connection.text_factory
    connection.text_factory = text_of or text_or_bytes
    try:
        return read()
    finally:
        connection.text_factory = before


def _is_bad_text(error: sqlite3.Error) -> bool:
    """Return whether a query failed because a text is not UTF-8."""
    return "UTF-8" in str(error)


def text_or_bytes(stored: bytes) -> str | bytes:
    """Return a stored text, as bytes if it is not UTF-8; for `Connection.text_factory`."""
    try:
        return stored.decode()
    except UnicodeDecodeError:
        return stored


def repaired_text(stored: bytes) -> str:
    """Return a stored text with U+FFFD in place of what is not UTF-8; for `text_factory`."""
    return stored.decode(errors="replace")
