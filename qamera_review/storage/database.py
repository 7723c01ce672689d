"""How an SQLite file is opened: WAL, checked, migrated step by step, or refused in words.

A file is opened by one process with one writing connection (SQLite before 3.51.3 can damage
a WAL that two write); the caller holds the lock that says so.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from qamera_review.domain.errors import DatabaseDamaged, StorageError
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.storage.error_translation import translate_errors

# The statements that lead from one version to the next; version n is after n of them.
Migration = tuple[str, ...]

BUSY_TIMEOUT_S = 2.0


class DatabaseTooNew(StorageError):
    """A later version of this program wrote the file; it is left as it is."""

    title = "A data file is of a newer version of Qamera Review"
    advice = "Update Qamera Review; the file was not touched."


def open_database(
    path: Path,
    migrations: Sequence[Migration],
    *,
    durable: bool,
    shared: bool = False,
    busy_timeout_s: float = BUSY_TIMEOUT_S,
) -> sqlite3.Connection:
    """Opens or makes the file and brings it to the newest version.

    `durable` is synchronous=FULL and a check of the whole file (not for large caches: it
    reads every page). `shared` lets several threads use the connection, under a lock of
    theirs. Raises DatabaseDamaged (nothing moved yet), DatabaseBusy after `busy_timeout_s`,
    DatabaseTooNew, DiskFull, StorageError.
    """
    with translate_errors(path):
        _refuse_orphaned_wal(path)
        _refuse_newer(path, len(migrations), busy_timeout_s)
        connection = sqlite3.connect(
            path, timeout=busy_timeout_s, isolation_level=None, check_same_thread=not shared
        )
        try:
            _configure(connection, durable)
            if durable:
                check(connection, path)
            _refuse_version(path.name, _version(connection), len(migrations))
            migrate(connection, migrations)
        except BaseException:
            connection.close()
            raise
    return connection


def check(connection: sqlite3.Connection, path: Path) -> None:
    """Reads every page once; raises DatabaseDamaged with SQLite's own finding."""
    finding = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if finding != "ok":
        raise DatabaseDamaged(f"{path.name}: {finding}")


def _configure(connection: sqlite3.Connection, durable: bool) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
    connection.execute("PRAGMA foreign_keys = ON")


def _refuse_orphaned_wal(path: Path) -> None:
    """SQLite deletes a log whose database is missing or empty, and the acts in it."""
    wal = path.with_name(f"{path.name}-wal")
    has_main = path.exists() and path.stat().st_size > 0
    if not has_main and wal.exists() and wal.stat().st_size > 0:
        raise DatabaseDamaged(
            TranslatableText(
                "{file}: its log is there, but the file itself is not.", file=path.name
            )
        )


def _refuse_newer(path: Path, known: int, busy_timeout_s: float) -> None:
    """Looks at the version over a read-only connection: any other would write on closing."""
    if not path.exists() or path.stat().st_size == 0:
        return
    uri = f"{path.resolve().as_uri()}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True, timeout=busy_timeout_s)) as peek:
        try:
            version = _version(peek)
        except sqlite3.OperationalError as fault:
            # A crash in the very first transaction left a journal to roll back: the file
            # is ours to finish, and its version is looked at once more.
            if fault.sqlite_errorcode & 0xFF == sqlite3.SQLITE_READONLY:
                return
            raise
    _refuse_version(path.name, version, known)


def _refuse_version(name: str, version: int, known: int) -> None:
    if version > known:
        raise DatabaseTooNew(f"{name} is version {version}, this program knows {known}.")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> None:
    """Runs the steps that are missing. Every step is a transaction of its own, so a crash
    leaves a whole version."""
    for number in range(_version(connection), len(migrations)):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in migrations[number]:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number + 1}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
