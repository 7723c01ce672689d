"""What can be read of a damaged database, row by row, into a new one.

Rows are read through SQLite's own tree only. Pages are not searched for anything that looks
like a row: a freed page holds decisions that were taken back, and those must never leave.
"""

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path

from qamera_review.domain.records import Struct
from qamera_review.storage.database import Migration, migrate

PAGE_BYTES = 4096  # SQLite's default since 3.12, and what our files are made with
# Point look-ups across a damaged stretch of one table: about a second.
_PROBES_MAX = 200_000
_PROBES_IN_VAIN_MAX = 1_000

Row = tuple[object, ...]


class CopyResult(Struct, frozen=True):
    """Rows of one table that were read and, at most, that were not."""

    copied: int
    unreadable: int


def salvage_into(
    damaged: Path, target: Path, migrations: Sequence[Migration], scratch: Path
) -> dict[str, CopyResult]:
    """Makes `target` with all rows that can be read of `damaged`, which is not written to
    (a copy in the folder `scratch` is read). Raises sqlite3.Error or OSError only for faults
    of the new files."""
    copy = scratch / "copy.sqlite3"
    for suffix in ("", "-wal"):
        source = damaged.with_name(damaged.name + suffix)
        if source.exists():
            shutil.copyfile(source, copy.with_name(copy.name + suffix))
    version = _readable_version(copy)
    if version is None or not 0 < version <= len(migrations):
        version = len(migrations)
        _transplant_first_page(copy, migrations, scratch)
    with closing(sqlite3.connect(target, isolation_level=None)) as new:
        new.execute("PRAGMA synchronous = FULL")
        migrate(new, migrations[:version])
        new.execute("BEGIN IMMEDIATE")
        report = {table: _copy_table(copy, new, table) for table in _tables(new)}
        new.execute("COMMIT")
    return report


def _tables(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    return [str(row[0]) for row in rows]


def _readable_version(copy: Path) -> int | None:
    """The file's version when its schema can be read, else None."""
    if not copy.exists() or copy.stat().st_size == 0:
        return None  # opened like this, SQLite would delete its log, and the acts in it
    with suppress(sqlite3.Error), closing(sqlite3.connect(copy)) as connection:
        if _tables(connection):
            return int(connection.execute("PRAGMA user_version").fetchone()[0])
    return None


def _transplant_first_page(copy: Path, migrations: Sequence[Migration], scratch: Path) -> None:
    """Gives the copy the first page of an empty database of the same making.

    The first page holds the header and the schema; the tables begin on the same pages in
    every file, as all are made in one go while it is empty. Format of the header:
    https://www.sqlite.org/fileformat2.html#the_database_header
    """
    template = scratch / "template.sqlite3"
    with closing(sqlite3.connect(template, isolation_level=None)) as connection:
        migrate(connection, migrations)
    page = bytearray(template.read_bytes())
    wal = copy.with_name(f"{copy.name}-wal")
    if copy.exists() and copy.stat().st_size >= 2 * PAGE_BYTES:
        del page[PAGE_BYTES:]
        page[28:32] = (copy.stat().st_size // PAGE_BYTES).to_bytes(4, "big")
        page[32:40] = bytes(8)  # no list of free pages
        page[92:96] = page[24:28]  # the page count above is valid
    if wal.exists():
        page[18:20] = b"\x02\x02"  # read the log too
    with open(copy, "r+b" if copy.exists() else "w+b") as file:
        file.write(page)


def _copy_table(copy: Path, new: sqlite3.Connection, table: str) -> CopyResult:
    names = ", ".join(str(row[1]) for row in new.execute(f"PRAGMA table_info({table})"))
    count = names.count(",") + 2  # and the rowid
    insert = f"INSERT OR IGNORE INTO {table} (rowid, {names}) VALUES ({_places(count)})"
    kept = unreadable = 0
    try:
        source = sqlite3.connect(copy, isolation_level=None)
    except sqlite3.Error:
        return CopyResult(0, 0)
    with closing(source):
        for row in _rows(source, table, f"rowid, {names}"):
            if row is None:
                unreadable += 1
                continue
            try:
                kept += new.execute(insert, row).rowcount
            except (sqlite3.IntegrityError, UnicodeError):
                unreadable += 1
    return CopyResult(kept, unreadable)


def _places(count: int) -> str:
    return ", ".join("?" * count)


def _rows(source: sqlite3.Connection, table: str, columns: str) -> Iterator[Row | None]:
    """Every row that can be read, None for each that cannot: forwards to the first damage,
    backwards from the end to the last, and one by one between."""
    low = 0
    try:
        for row in source.execute(f"SELECT {columns} FROM {table} NOT INDEXED ORDER BY rowid"):
            low = _key(row)
            yield row
    except sqlite3.Error:
        pass
    else:
        return
    high = 0
    with suppress(sqlite3.Error):
        for row in source.execute(
            f"SELECT {columns} FROM {table} NOT INDEXED WHERE rowid > ? ORDER BY rowid DESC", (low,)
        ):
            high = _key(row)
            yield row
    yield from _probed(source, f"SELECT {columns} FROM {table} WHERE rowid = ?", low, high)


def _probed(source: sqlite3.Connection, query: str, low: int, high: int) -> Iterator[Row | None]:
    """Looks up each key between two that were read; `high` 0 means that the end is unknown,
    and then only some in vain."""
    in_vain = 0
    for key in range(low + 1, min(high or low + _PROBES_MAX, low + _PROBES_MAX)):
        try:
            row = source.execute(query, (key,)).fetchone()
        except sqlite3.Error:
            yield None
            row = None
        in_vain = 0 if row is not None else in_vain + 1
        if row is not None:
            yield row
        elif not high and in_vain >= _PROBES_IN_VAIN_MAX:
            return


def _key(row: Row) -> int:
    return row[0] if isinstance(row[0], int) else 0
