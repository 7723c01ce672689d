"""Tests of opening databases: versions, checks, locks, full disks and damaged files."""

import errno
import sqlite3
import sys
from collections.abc import Sequence
from contextlib import closing
from functools import partial
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from time import monotonic

import pytest

from qamera_review.domain.errors import DatabaseBusy, DatabaseDamaged, DiskFull, StorageError
from qamera_review.storage import outbox_table
from qamera_review.storage.database import (
    DatabaseTooNew,
    Migration,
    migrate,
    open_database,
    sqlite_uri,
)
from qamera_review.storage.error_translation import to_storage_error
from qamera_review.storage.migrations import OUTBOX, THUMBS
from qamera_review.storage.outbox_table import OutboxWrite
from qamera_review.storage.writer import Writer
from tests.support.outbox_samples import CrampedDisk, a_decision, file_version

LIMIT_S = 20
_CHAIN: tuple[Migration, ...] = (
    ("CREATE TABLE notes (id INTEGER PRIMARY KEY, word TEXT NOT NULL) STRICT",),
    ("ALTER TABLE notes ADD COLUMN size INTEGER NOT NULL DEFAULT 0", "UPDATE notes SET size = 1"),
    ("CREATE TABLE more (id INTEGER PRIMARY KEY, word TEXT NOT NULL) STRICT",),
)
_SAMPLES: dict[str, object] = {"INTEGER": 7, "TEXT": "seven", "BLOB": b"7"}
_OLDER = [
    pytest.param(migrations, version, id=f"{name}-{version}")
    for name, migrations in {"outbox": OUTBOX, "thumbs": THUMBS, "chain": _CHAIN}.items()
    for version in range(len(migrations) + 1)
]


def contents(connection: sqlite3.Connection) -> dict[str, list[dict[str, object]]]:
    """Return every row of every table, by column name."""
    found = {}
    for (table,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'"):
        rows = connection.execute(f"SELECT * FROM {table}")
        names = [column[0] for column in rows.description]
        found[table] = [dict(zip(names, row, strict=True)) for row in rows]
    return found


def make_older(path: Path, migrations: Sequence[Migration], version: int) -> None:
    """A file as the program of that version left it, with a row in each of its tables."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        migrate(connection, migrations[:version])
        for table in list(contents(connection)):
            columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
            values = [_SAMPLES[column[2]] for column in columns]
            places = ", ".join("?" * len(values))
            connection.execute(f"INSERT INTO {table} VALUES ({places})", values)


@pytest.mark.parametrize(("migrations", "version"), _OLDER)
def test_every_older_version_is_migrated_with_its_rows(
    tmp_path: Path, migrations: tuple[Migration, ...], version: int
) -> None:
    path = tmp_path / "file.sqlite3"
    make_older(path, migrations, version)
    with closing(sqlite3.connect(path)) as connection:
        before = contents(connection)
    with closing(open_database(path, migrations, durable=True)) as connection:
        after = contents(connection)
        fresh = open_database(tmp_path / "fresh.sqlite3", migrations, durable=True)
        with closing(fresh):
            assert after.keys() == contents(fresh).keys()
    for table, rows in before.items():
        assert [{name: new[name] for name in old} for old, new in _pairs(rows, after[table])] == (
            rows
        ), table
    assert file_version(path) == len(migrations)


def _pairs(
    old: list[dict[str, object]], new: list[dict[str, object]]
) -> list[tuple[dict[str, object], dict[str, object]]]:
    return [(o, {**o, **n}) for o, n in zip(old, new, strict=True)]


def test_a_failed_migration_leaves_the_version_before_it(tmp_path: Path) -> None:
    path = tmp_path / "file.sqlite3"
    broken: Migration = ("CREATE TABLE extra (id INTEGER)", "INSERT INTO nowhere VALUES (1)")
    make_older(path, _CHAIN, 1)
    with pytest.raises(StorageError):
        open_database(path, (*_CHAIN[:2], broken), durable=True)
    assert file_version(path) == 2
    with closing(open_database(path, _CHAIN, durable=True)) as connection:
        assert contents(connection)["notes"] == [{"id": 7, "word": "seven", "size": 1}]


def test_a_newer_file_is_refused_and_not_changed(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite3"
    # A newer program was killed: its last act is in the log only.
    with closing(open_database(path, OUTBOX, durable=True)) as newer:
        newer.execute("PRAGMA user_version = 99")
        before = {entry.name: entry.read_bytes() for entry in tmp_path.glob("outbox.sqlite3*")}
        copy = tmp_path / "copy"
        copy.mkdir()
        for name, body in before.items():
            if not name.endswith("-shm"):
                (copy / name).write_bytes(body)
    with pytest.raises(DatabaseTooNew) as refused:
        open_database(copy / path.name, OUTBOX, durable=True)
    assert "version 99" in refused.value.english_text()
    assert "Update" in refused.value.english_text()
    for name in (path.name, f"{path.name}-wal"):
        assert (copy / name).read_bytes() == before[name]


@pytest.mark.parametrize(("durable", "synchronous"), [(True, 2), (False, 1)])
def test_how_a_file_is_configured(tmp_path: Path, durable: bool, synchronous: int) -> None:
    with closing(open_database(tmp_path / "f", _CHAIN, durable=durable)) as connection:
        for pragma, value in {
            "journal_mode": "wal",
            "synchronous": synchronous,
            "foreign_keys": 1,
        }.items():
            assert connection.execute(f"PRAGMA {pragma}").fetchone()[0] == value


def test_a_locked_file_is_busy_after_a_bounded_wait(tmp_path: Path) -> None:
    path = tmp_path / "file.sqlite3"
    make_older(path, _CHAIN, 2)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        started = monotonic()
        with pytest.raises(DatabaseBusy):
            open_database(path, _CHAIN, durable=True, busy_timeout_s=0.1)
        assert monotonic() - started < LIMIT_S
    with closing(open_database(path, _CHAIN, durable=True)):
        assert file_version(path) == 3


def _overwrite(path: Path, start: int, body: bytes) -> None:
    with open(path, "r+b") as file:
        file.seek(start)
        file.write(body)


@pytest.mark.parametrize(
    ("start", "body"),
    [(0, b"something else entirely"), (4096, b"\xff" * 4096)],
    ids=["header", "page"],
)
def test_a_damaged_file_is_refused_and_stays(tmp_path: Path, start: int, body: bytes) -> None:
    path = tmp_path / "file.sqlite3"
    make_older(path, _CHAIN, 3)
    _overwrite(path, start, body)
    damaged = path.read_bytes()
    with pytest.raises(DatabaseDamaged):
        open_database(path, _CHAIN, durable=True)
    assert path.read_bytes() == damaged


def test_a_log_without_its_database_is_damage_and_not_deleted(tmp_path: Path) -> None:
    path = tmp_path / "file.sqlite3"
    with closing(open_database(path, _CHAIN, durable=True)):
        log = path.with_name("file.sqlite3-wal").read_bytes()
    path.unlink()
    path.with_name("file.sqlite3-wal").write_bytes(log)
    with pytest.raises(DatabaseDamaged):
        open_database(path, _CHAIN, durable=True)
    assert path.with_name("file.sqlite3-wal").read_bytes() == log


def test_a_full_disk_loses_no_committed_row(cramped: CrampedDisk) -> None:
    writer = Writer(cramped.folder / "outbox.sqlite3", cramped.open)
    try:
        failure, last = None, 0
        while failure is None:
            assert last < 10_000
            put = OutboxWrite(put=(a_decision(last + 1, note="n" * 1900),))
            future = writer.submit(partial(outbox_table.apply, write=put))
            failure = future.exception(LIMIT_S)
            last += failure is None
        assert isinstance(failure, DiskFull)
        writer.resume()
        kept = writer.submit(outbox_table.load).result(LIMIT_S)
        assert [decision.seq for decision in kept] == list(range(1, last + 1))
        assert last > 10
        _make_room(writer, cramped)
        put = OutboxWrite(put=(a_decision(last + 1),))
        writer.submit(partial(outbox_table.apply, write=put)).result(LIMIT_S)
    finally:
        assert writer.close(LIMIT_S)


def _make_room(writer: Writer, cramped: CrampedDisk) -> None:
    """A checkpoint frees the log's place; SQLite's own limit is simply lifted."""
    if cramped.pages_max:
        lift = writer.submit(lambda connection: connection.execute("PRAGMA max_page_count = 9999"))
        lift.result(LIMIT_S)
    else:
        (cramped.folder / "ballast").unlink()


def test_sqlites_own_limit_is_a_full_disk(tmp_path: Path) -> None:
    limited = CrampedDisk(tmp_path, 60)
    with closing(limited.open(tmp_path / "outbox.sqlite3")) as connection:
        put = OutboxWrite(put=tuple(a_decision(seq, note="n" * 1900) for seq in range(1, 500)))
        with pytest.raises(sqlite3.OperationalError) as full:
            outbox_table.apply(connection, put)
    assert isinstance(to_storage_error(full.value, tmp_path / "outbox.sqlite3"), DiskFull)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_no_space_and_no_quota_are_a_full_disk(tmp_path: Path, number: int) -> None:
    fault = OSError(number, "no room")
    assert isinstance(to_storage_error(fault, tmp_path / "settings.json"), DiskFull)
    other = to_storage_error(OSError(errno.EACCES, "denied"), tmp_path / "settings.json")
    assert type(other) is StorageError
    assert "settings.json: denied" in other.english_text()


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PurePosixPath("/home/zoë/a b"), "file:///home/zo%C3%AB/a%20b"),
        (PureWindowsPath("C:\\Users\\x\\50% #1?"), "file:///C%3A/Users/x/50%25%20%231%3F"),
        (PureWindowsPath("\\\\server\\share\\x"), "file:////server/share/x"),
    ],
)
def test_the_uri_of_a_path_has_no_host(path: PurePath, uri: str) -> None:
    assert sqlite_uri(path) == uri


def test_a_file_in_a_folder_with_special_signs_is_opened_again(tmp_path: Path) -> None:
    # No name on Windows has a question mark.
    folder = tmp_path / f"Łukasz #1 50% a{'' if sys.platform == 'win32' else '?'}b=c&d"
    folder.mkdir()
    for _start in range(2):
        open_database(folder / "x.sqlite3", _CHAIN, durable=True).close()
    assert [path.name for path in folder.iterdir()] == ["x.sqlite3"]
