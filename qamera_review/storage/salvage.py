"""Copies every row that can still be read from a damaged database into a new one.

Rows are read only through SQLite itself. The file is not searched for bytes that look like a row,
because freed pages contain decisions that the user has undone, and those must never be sent.

Two tricks make more rows readable:

* If the first page (header and schema) is damaged, the copy gets the first page of a new, empty
  database with the same schema. All tables are created at once in an empty file, so each one
  starts on the same page in every such file.
* If a table is damaged in the middle, it is read from both ends. Example: rows 1 to 900, and the
  page with rows 300 to 340 is damaged. Reading forwards gives 1 to 299 and fails; reading
  backwards gives 900 down to 341 and fails; then each of 300 to 340 is looked up by its number.
"""

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path

from qamera_review.domain.records import Struct
from qamera_review.storage.any_text import text_or_bytes
from qamera_review.storage.database import Migration, migrate

PAGE_BYTES = 4096  # SQLite's default page size since 3.12, which this program's files have
# At most this many rowids of one table are looked up one by one; takes about a second.
_PROBES_MAX = 200_000
# When the end of the table is unknown, stop after this many rowids without a row.
_MISSES_MAX = 1_000

Row = tuple[object, ...]


class CopyResult(Struct, frozen=True):
    """The number of rows of a table that were copied, and at most how many were not."""

    copied: int
    unreadable: int


def salvage_into(
    damaged: Path, target: Path, migrations: Sequence[Migration], scratch: Path
) -> dict[str, CopyResult]:
    """Create the database `target` with all rows that can be read from `damaged`.

    `damaged` itself is not written to; a copy of it in the folder `scratch` is read. Returns the
    numbers of rows by table. Raises sqlite3.Error or OSError only for errors of the new files.
    """
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
    """Return the file's schema version when the schema can be read, else None."""
    if not copy.exists() or copy.stat().st_size == 0:
        return None  # opening it would make SQLite delete the WAL, with the decisions in it
    with suppress(sqlite3.Error), closing(sqlite3.connect(copy)) as connection:
        if _tables(connection):
            return int(connection.execute("PRAGMA user_version").fetchone()[0])
    return None


def _transplant_first_page(copy: Path, migrations: Sequence[Migration], scratch: Path) -> None:
    """Replace the first page of the copy with that of an empty database with the same schema.

    The module's docstring says why that works. Three fields of the header must fit the copy: its
    size in pages (bytes 28 to 31), an empty list of free pages (32 to 39), and the change counter
    that declares the size as valid (92 to 95). The format of the header:
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
        page[92:96] = page[24:28]  # declare the page count above as valid
    if wal.exists():
        page[18:20] = b"\x02\x02"  # WAL mode, so that SQLite reads the log too
    with open(copy, "r+b" if copy.exists() else "w+b") as file:
        file.write(page)


def _copy_table(copy: Path, new: sqlite3.Connection, table: str) -> CopyResult:
    names = ", ".join(str(row[1]) for row in new.execute(f"PRAGMA table_info({table})"))
    count = names.count(",") + 2  # and the rowid
    insert = f"INSERT OR IGNORE INTO {table} (rowid, {names}) VALUES ({_placeholders(count)})"
    copied = unreadable = 0
    try:
        source = sqlite3.connect(copy, isolation_level=None)
        source.text_factory = text_or_bytes
    except sqlite3.Error:
        return CopyResult(0, 0)
    with closing(source):
        for row in _rows(source, table, f"rowid, {names}"):
            if row is None:
                unreadable += 1
                continue
            try:
                copied += new.execute(insert, row).rowcount
            except (sqlite3.IntegrityError, UnicodeError):
                unreadable += 1
    return CopyResult(copied, unreadable)


def _placeholders(count: int) -> str:
    return ", ".join("?" * count)


def _rows(source: sqlite3.Connection, table: str, columns: str) -> Iterator[Row | None]:
    """Yield every row that can be read, and None for each row that cannot.

    Reads forwards to the first damage, then backwards from the end to the last damage, then looks
    up the numbers between the two one by one.
    """
    low = 0  # the highest rowid that was read forwards
    try:
        for row in source.execute(f"SELECT {columns} FROM {table} NOT INDEXED ORDER BY rowid"):
            low = _rowid(row)
            yield row
    except sqlite3.Error:
        pass
    else:
        return
    high = 0  # the lowest rowid that was read backwards
    with suppress(sqlite3.Error):
        for row in source.execute(
            f"SELECT {columns} FROM {table} NOT INDEXED WHERE rowid > ? ORDER BY rowid DESC", (low,)
        ):
            high = _rowid(row)
            yield row
    yield from _rows_between(source, f"SELECT {columns} FROM {table} WHERE rowid = ?", low, high)


def _rows_between(
    source: sqlite3.Connection, query: str, low: int, high: int
) -> Iterator[Row | None]:
    """Yield the rows between two rowids, looked up one by one; None for each lookup that fails.

    `high` 0 means that nothing could be read from the end: then the search stops after
    _MISSES_MAX rowids in a row without a result.
    """
    misses = 0
    for rowid in range(low + 1, min(high or low + _PROBES_MAX, low + _PROBES_MAX)):
        try:
            row = source.execute(query, (rowid,)).fetchone()
        except sqlite3.Error:
            yield None
            row = None
        misses = 0 if row is not None else misses + 1
        if row is not None:
            yield row
        elif not high and misses >= _MISSES_MAX:
            return


def _rowid(row: Row) -> int:
    return row[0] if isinstance(row[0], int) else 0
