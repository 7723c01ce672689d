"""Stores which originals the user has chosen, and the files of those that are the user's own.

The files are copies, so that an original is still there when the user has moved or deleted the file
that it was made from.
"""

import hashlib
import sqlite3
from collections.abc import Mapping
from pathlib import Path

from qamera_review.domain.errors import StorageError
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.originals import ChosenOriginal, OriginalRows, OriginalSource
from qamera_review.domain.products import ProductId
from qamera_review.domain.units import MB
from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.files import write_atomic
from qamera_review.storage.migrations import ORIGINALS
from qamera_review.storage.row_file import RowFile

FILE_BYTES_MAX = 64 * MB


class OriginalFile(RowFile[OriginalRows]):
    """Owns the file with the choices, what the user has moved, and the addresses of photos; GUI
    thread only."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, ORIGINALS, read_rows, write_rows, OriginalRows())


class OriginalPictures:
    """The folder with the user's own originals, each named by the SHA-256 of its bytes; any
    thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read_source(self, source: Path) -> bytes:
        """Return the bytes of a file of the user.

        Raises StorageError when it cannot be read, or has more than FILE_BYTES_MAX.
        """
        with translate_errors(source), source.open("rb") as file:
            data = file.read(FILE_BYTES_MAX + 1)
        if len(data) > FILE_BYTES_MAX:
            limit = FILE_BYTES_MAX // MB
            text = TranslatableText("The file is larger than {limit} MB.", limit=limit)
            raise StorageError(text)
        return data

    def store(self, data: bytes) -> str:
        """Write a file into the folder and return its SHA-256 (hex). Raises StorageError."""
        sha256 = hashlib.sha256(data).hexdigest()
        with translate_errors(self._folder):
            self._folder.mkdir(mode=0o700, exist_ok=True)
        path = self._folder / sha256
        if not path.exists():
            write_atomic(path, data)
        return sha256

    def read(self, sha256: str) -> bytes:
        """Return the bytes of a file that was added. Raises StorageError when it is not there, or
        has other bytes now."""
        path = self._folder / sha256
        with translate_errors(path):
            data = path.read_bytes()
        if hashlib.sha256(data).hexdigest() != sha256:
            raise StorageError(TranslatableText("{name} is damaged.", name=path.name))
        return data


def read_rows(connection: sqlite3.Connection) -> OriginalRows:
    """Return all rows. Choices of a kind that only a later version knows are left out."""
    known = {source.value: source for source in OriginalSource}
    return OriginalRows(
        choices={
            ProductId(product): ChosenOriginal(known[source], value, name)
            for product, source, value, name in connection.execute(
                "SELECT product, source, value, name FROM choices"
            )
            if source in known
        },
        nudges={
            ProductId(product): (across, down)
            for product, across, down in connection.execute(
                "SELECT product, across, down FROM nudges"
            )
        },
        photos=dict(connection.execute("SELECT service_id, address FROM photos")),
    )


def write_rows(connection: sqlite3.Connection, rows: OriginalRows) -> None:
    """Put and remove rows; to be called in a transaction."""
    _remove(connection, "choices", "product", rows.choices)
    connection.executemany(
        "INSERT OR REPLACE INTO choices VALUES (?, ?, ?, ?)",
        [
            (product, choice.source.value, choice.value, choice.name)
            for product, choice in rows.choices.items()
            if choice is not None
        ],
    )
    _remove(connection, "nudges", "product", rows.nudges)
    connection.executemany(
        "INSERT OR REPLACE INTO nudges VALUES (?, ?, ?)",
        [(product, *nudge) for product, nudge in rows.nudges.items() if nudge is not None],
    )
    _remove(connection, "photos", "service_id", rows.photos)
    connection.executemany(
        "INSERT OR REPLACE INTO photos VALUES (?, ?)",
        [(id_, address) for id_, address in rows.photos.items() if address is not None],
    )


def _remove(
    connection: sqlite3.Connection,
    table: str,
    column: str,
    rows: Mapping[ProductId, object] | Mapping[str, object],
) -> None:
    removed = [(key,) for key, value in rows.items() if value is None]
    connection.executemany(f"DELETE FROM {table} WHERE {column} = ?", removed)
