"""Stores what was measured of pictures, by the SHA-256 of their bytes, and which picture has which.

A cache: everything in it can be measured again. So a damaged file is replaced by an empty one, and
errors of the file are logged, not raised.
"""

import logging
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from qamera_review.domain.errors import DatabaseDamaged, StorageError
from qamera_review.storage.database import open_database
from qamera_review.storage.files import remove_database
from qamera_review.storage.migrations import MEASUREMENTS

T = TypeVar("T")
_log = logging.getLogger(__name__)


class MeasurementFile:
    """Owns the file, which is created at the first use. Several threads may call it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._is_unusable = False

    def of_picture(self, key: str, version: int) -> tuple[str, bytes] | None:
        """Return the SHA-256 (hex) of the bytes that a picture had last, and their measurement."""
        query = (
            "SELECT hex(sha256), data FROM pictures JOIN measurements USING (sha256)"
            " WHERE key = ? AND version = ?"
        )
        row: tuple[str, bytes] | None = self._run(
            lambda c: c.execute(query, (key, version)).fetchone(), None
        )
        return None if row is None else (row[0].lower(), row[1])

    def get(self, sha256: str, version: int) -> bytes | None:
        """Return the measurement of the bytes with this SHA-256 (hex); None if there is none."""
        query = "SELECT data FROM measurements WHERE sha256 = ? AND version = ?"
        parameters = (bytes.fromhex(sha256), version)
        row: tuple[bytes] | None = self._run(
            lambda c: c.execute(query, parameters).fetchone(), None
        )
        return None if row is None else row[0]

    def put(self, key: str, sha256: str, version: int, data: bytes) -> None:
        """Store the measurement of a picture's bytes, and that the picture `key` has these."""
        digest = bytes.fromhex(sha256)

        def write(connection: sqlite3.Connection) -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(
                "INSERT OR REPLACE INTO measurements VALUES (?, ?, ?)", (digest, version, data)
            )
            connection.execute(
                "INSERT INTO pictures (key, sha256) VALUES (?, ?)"
                " ON CONFLICT (key) DO UPDATE SET sha256 = excluded.sha256",
                (key, digest),
            )
            connection.execute("COMMIT")

        self._run(write, None)

    def close(self) -> None:
        """Close the file; no call may follow."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
            self._is_unusable = True

    def _run(self, work: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        with self._lock:
            if self._is_unusable:
                return otherwise
            try:
                if self._connection is None:
                    self._connection = _open(self._path)
                return work(self._connection)
            except (sqlite3.Error, StorageError) as fault:
                _log.info("%s is not used: %s", self._path.name, fault)
                if self._connection is not None:
                    self._connection.close()
                self._is_unusable = True
                return otherwise


def _open(path: Path) -> sqlite3.Connection:
    try:
        return open_database(path, MEASUREMENTS, durable=False, shared=True)
    except DatabaseDamaged as damage:
        _log.info("replaced: %s", damage.detail)
        remove_database(path)
        return open_database(path, MEASUREMENTS, durable=False, shared=True)
