"""Stores which checks the user has marked as wrong, by the SHA-256 of a picture's bytes.

A file of its own, which is created with the first mark. It cannot be restored from anywhere else,
so a damaged one is renamed and kept.
"""

import logging
import sqlite3
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path

from qamera_review.domain.errors import DatabaseDamaged, StorageError
from qamera_review.storage.any_text import repaired_text, with_any_text
from qamera_review.storage.database import open_database
from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.files import quarantine
from qamera_review.storage.migrations import CHECK_MARKS
from qamera_review.storage.writer import Writer

_log = logging.getLogger(__name__)


class CheckMarkFile:
    """Owns the file; GUI thread only."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._writer: Writer | None = None

    def load(self) -> list[tuple[str, str]]:
        """Return the SHA-256 (hex) and the check's word of each mark; none if that fails, which is
        logged."""
        if not self._path.exists():
            return []
        try:
            with translate_errors(self._path), closing(_open(self._path)) as connection:
                rows = with_any_text(
                    connection,
                    lambda: connection.execute("SELECT hex(sha256), name FROM marks").fetchall(),
                    repaired_text,
                )
        except DatabaseDamaged:
            _log.warning("%s is damaged; kept as %s", self._path.name, quarantine(self._path).name)
            return []
        except StorageError as error:
            _log.warning("%s cannot be read: %s", self._path.name, error)
            return []
        return [(sha256.lower(), name) for sha256, name in rows]

    def put(self, sha256: str, check: str, *, is_wrong: bool) -> "Future[None]":
        """Store or remove a mark. Returns at once; the future is done in the writer's thread, with
        a StorageError if it failed."""
        if self._writer is None:
            self._writer = Writer(self._path, _open)
        self._writer.resume()
        row = (bytes.fromhex(sha256), check)

        def write(connection: sqlite3.Connection) -> None:
            if is_wrong:
                connection.execute("INSERT OR REPLACE INTO marks VALUES (?, ?)", row)
            else:
                connection.execute("DELETE FROM marks WHERE sha256 = ? AND name = ?", row)

        return self._writer.submit(write)

    def close(self, timeout_s: float) -> None:
        """Finish what is queued, waiting for at most `timeout_s` seconds."""
        if self._writer is not None:
            self._writer.close(timeout_s)


def _open(path: Path) -> sqlite3.Connection:
    return open_database(path, CHECK_MARKS, durable=True)
