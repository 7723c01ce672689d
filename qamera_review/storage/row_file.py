"""Rows of the user in a database of their own, such as those of products and of originals.

Such a file is created when the first row is stored, so that a start without rows opens nothing, and
damage to it does not touch the decisions.
"""

import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

from qamera_review.domain.errors import DatabaseDamaged, StorageError
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.storage.any_text import repaired_text, with_any_text
from qamera_review.storage.database import Migration, open_database
from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.files import quarantine
from qamera_review.storage.writer import Writer

Rows = TypeVar("Rows")


class RowFile(Generic[Rows]):
    """Owns a file with rows of one kind; GUI thread only.

    `read` returns all rows of a database, `write` puts and removes rows in a transaction; `none`
    is returned where there are none.
    """

    def __init__(
        self,
        path: Path,
        migrations: Sequence[Migration],
        read: Callable[[sqlite3.Connection], Rows],
        write: Callable[[sqlite3.Connection, Rows], None],
        none: Rows,
    ) -> None:
        self._path = path
        self._open = partial(_open, migrations)
        self._read = read
        self._write = write
        self._none = none
        self._writer: Writer | None = None
        self._problem: StorageError | None = None

    @property
    def problem(self) -> StorageError | None:
        """Return why the file could not be read; None if it could."""
        return self._problem

    def load(self) -> Rows:
        """Return the stored rows. A damaged file is renamed and kept, and `problem` says so; a text
        with damaged letters has U+FFFD in their place."""
        if not self._path.exists():
            return self._none
        try:
            with translate_errors(self._path), closing(self._open(self._path)) as connection:
                return with_any_text(
                    connection, lambda: self._read(connection), self._on_damaged_text
                )
        except DatabaseDamaged:
            aside = quarantine(self._path)
            text = TranslatableText("The damaged file is kept as {name}.", name=aside.name)
            self._problem = DatabaseDamaged(text)
        except StorageError as error:
            self._problem = error
        return self._none

    def _on_damaged_text(self, stored: bytes) -> str:
        text = TranslatableText("Some letters in {name} are damaged.", name=self._path.name)
        self._problem = DatabaseDamaged(text)
        return repaired_text(stored)

    def apply(self, rows: Rows) -> "Future[None]":
        """Store rows, and remove those that are None, in one transaction.

        Returns at once; the future is done in the writer's thread, with a StorageError if it
        failed.
        """
        if self._writer is None:
            self._writer = Writer(self._path, self._open)
        self._writer.resume()
        return self._writer.submit(lambda connection: self._write(connection, rows))

    def close(self, timeout_s: float) -> None:
        """Finish what is queued, waiting for at most `timeout_s` seconds."""
        if self._writer is not None:
            self._writer.close(timeout_s)


def _open(migrations: Sequence[Migration], path: Path) -> sqlite3.Connection:
    return open_database(path, migrations, durable=True)
