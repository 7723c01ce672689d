"""Stores the user's changes to products, and the names of the service's products."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.products import ProductId, ProductRows
from qamera_review.storage.migrations import PRODUCTS
from qamera_review.storage.row_file import RowFile

_NAMES, _MOVES, _MERGES, _TITLES = "names", "moves", "merges", "titles"


class ProductFile(RowFile[ProductRows]):
    """Owns the file with the rows of products; GUI thread only."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, PRODUCTS, read_rows, write_rows, ProductRows())


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
