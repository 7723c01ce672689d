"""Opens an SQLite file: in WAL mode, checked, and migrated to the newest schema version.

Only one process with one writing connection may open a file, because SQLite before 3.51.3 can
damage a WAL that two connections write. The caller ensures that with its lock on the data folder.
"""

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path, PurePath
from urllib.parse import quote

from qamera_review.domain.errors import DatabaseDamaged, StorageError
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.storage.error_translation import translate_errors

# The SQL statements that lead from one schema version to the next. An empty file has version 0,
# and has version n after the first n migrations.
Migration = tuple[str, ...]

BUSY_TIMEOUT_S = 2.0


class DatabaseTooNew(StorageError):
    """A later version of this program wrote the file; it was not changed."""

    title = "A data file comes from a newer version of Qamera Review"
    advice = "Update Qamera Review. The file wasn't changed."


def open_database(
    path: Path,
    migrations: Sequence[Migration],
    *,
    durable: bool,
    shared: bool = False,
    busy_timeout_s: float = BUSY_TIMEOUT_S,
) -> sqlite3.Connection:
    """Open or create the file, migrate it to the newest version and return the connection.

    `durable` sets synchronous=FULL and checks the whole file for damage, which reads every page
    and is therefore too slow for large caches. `shared` lets several threads use the connection;
    they need a lock of their own. Raises DatabaseDamaged (the file is still in its place),
    DatabaseBusy after `busy_timeout_s` seconds, DatabaseTooNew, DiskFull or StorageError.
    """
    with translate_errors(path):
        _refuse_orphaned_wal(path)
        _refuse_newer(path, len(migrations), busy_timeout_s)
        # SQLite would create it readable by others; its companions get the mode of the database.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
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
    """Read every page once; raise DatabaseDamaged with SQLite's message if one is damaged."""
    finding = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if finding != "ok":
        raise DatabaseDamaged(f"{path.name}: {finding}")


def _configure(connection: sqlite3.Connection, durable: bool) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
    connection.execute("PRAGMA foreign_keys = ON")


def _refuse_orphaned_wal(path: Path) -> None:
    """Raise DatabaseDamaged when there is a WAL without its database.

    SQLite would delete that WAL on opening, with the decisions in it.
    """
    wal = path.with_name(f"{path.name}-wal")
    has_main = path.exists() and path.stat().st_size > 0
    if not has_main and wal.exists() and wal.stat().st_size > 0:
        raise DatabaseDamaged(
            TranslatableText(
                "{file}: its log is there, but the file itself is not.", file=path.name
            )
        )


def _refuse_newer(path: Path, known: int, busy_timeout_s: float) -> None:
    """Raise DatabaseTooNew for a newer file, without writing to it.

    The connection is read-only, because any other one may write when it is closed.
    """
    if not path.exists() or path.stat().st_size == 0:
        return
    uri = f"{sqlite_uri(path.absolute())}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True, timeout=busy_timeout_s)) as read_only:
        try:
            version = _version(read_only)
        except sqlite3.OperationalError as fault:
            # After a crash in the very first transaction a rollback is needed, which a read-only
            # connection cannot do. The file is not newer; the caller checks its version again.
            if fault.sqlite_errorcode & 0xFF == sqlite3.SQLITE_READONLY:
                return
            raise
    _refuse_version(path.name, version, known)


def sqlite_uri(path: PurePath) -> str:
    """Return SQLite's URI of an absolute path, to which parameters can be added.

    It never has a host, because SQLite refuses any but "localhost": the shared folder "share" of
    the Windows computer "server" becomes file:////server/share, and a drive file:///C:/.
    """
    text = path.as_posix()
    return "file://" + quote(text if text.startswith("/") else f"/{text}")


def _refuse_version(name: str, version: int, known: int) -> None:
    if version > known:
        raise DatabaseTooNew(f"{name} is version {version}, this program knows {known}.")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> None:
    """Run the migrations that the file still lacks.

    Each one is a transaction, so a crash leaves the file at one of the versions.
    """
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
