"""Stores the user's changes to products, and the names of the service's products.

It is a file of its own: it is created when the first row is stored, so that a start without such
rows opens nothing, and damage to it does not touch the decisions.
"""

import sqlite3
from collections.abc import Mapping
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path

from qamera_review.domain.errors import DatabaseDamaged, StorageError
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.products import ProductId, ProductRows
from qamera_review.storage.database import open_database
from qamera_review.storage.files import quarantine
from qamera_review.storage.migrations import PRODUCTS
from qamera_review.storage.writer import Writer

_NAMES, _MOVES, _MERGES, _TITLES = "names", "moves", "merges", "titles"


class ProductFile:
    """Owns the file; GUI thread only. `problem` is why it could not be read at the start."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._writer: Writer | None = None
        self.problem: StorageError | None = None

    def load(self) -> ProductRows:
        """Return the stored rows. A damaged file is renamed and kept, and `problem` says so."""
        if not self._path.exists():
            return ProductRows()
        try:
            with closing(_open(self._path)) as connection:
                return read_rows(connection)
        except DatabaseDamaged:
            aside = quarantine(self._path)
            text = TranslatableText("The damaged file is kept as {name}.", name=aside.name)
            self.problem = DatabaseDamaged(text)
        except StorageError as error:
            self.problem = error
        return ProductRows()

    def apply(self, rows: ProductRows) -> "Future[None]":
        """Store rows, and remove those that are None, in one transaction.

        Returns at once; the future is done in the writer's thread, with a StorageError if it
        failed.
        """
        if self._writer is None:
            self._writer = Writer(self._path, _open)
        self._writer.resume()
        return self._writer.submit(lambda connection: write_rows(connection, rows))

    def close(self, timeout_s: float) -> None:
        """Finish what is queued, waiting for at most `timeout_s` seconds."""
        if self._writer is not None:
            self._writer.close(timeout_s)


def read_rows(connection: sqlite3.Connection) -> ProductRows:
    """Return all rows. Kinds that only a later version knows are left out."""
    by_kind: dict[str, dict[str, str]] = {}
    for kind, key, value in connection.execute("SELECT kind, key, value FROM rules"):
        by_kind.setdefault(kind, {})[key] = value
    return ProductRows(
        names=by_kind.get(_NAMES, {}),
        moves={PackshotId(k): ProductId(v) for k, v in by_kind.get(_MOVES, {}).items()},
        merges={ProductId(k): ProductId(v) for k, v in by_kind.get(_MERGES, {}).items()},
        titles={ProductId(k): v for k, v in by_kind.get(_TITLES, {}).items()},
    )


def write_rows(connection: sqlite3.Connection, rows: ProductRows) -> None:
    """Put and remove rows; to be called in a transaction."""
    kinds: Mapping[str, Mapping[str, str | None]] = {
        _NAMES: rows.names,
        _MOVES: {str(key): value for key, value in rows.moves.items()},
        _MERGES: {str(key): value for key, value in rows.merges.items()},
        _TITLES: {str(key): value for key, value in rows.titles.items()},
    }
    for kind, values in kinds.items():
        removed = [(kind, key) for key, value in values.items() if value is None]
        connection.executemany("DELETE FROM rules WHERE kind = ? AND key = ?", removed)
        put = [(kind, key, value) for key, value in values.items() if value is not None]
        connection.executemany("INSERT OR REPLACE INTO rules VALUES (?, ?, ?)", put)


def _open(path: Path) -> sqlite3.Connection:
    return open_database(path, PRODUCTS, durable=True)
