"""Stores the approval record, to which entries can only be added.

It is a file of its own, so that damage to the outbox does not touch it. It is created when the
first decision has ended. A damaged file is renamed, and a new one begun that names its last hash,
with all entries that can still be read; what the outbox's history still has after these is added to
it again. A single entry that cannot be read is left out and named, and the others stay as they are:
the chain then has a gap at its place, which `verify_record` finds.
"""

import json
import logging
import sqlite3
from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from qamera_review.domain.errors import DatabaseDamaged, StorageError
from qamera_review.domain.export.approval_record import (
    START,
    ApprovalRecord,
    RecordEntry,
    chained,
    entry_fields,
)
from qamera_review.domain.records import Struct, convert
from qamera_review.storage.any_text import repaired_text, with_any_text
from qamera_review.storage.database import open_database, sqlite_uri
from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.files import quarantine
from qamera_review.storage.migrations import APPROVALS
from qamera_review.storage.own_files import BAD_CONTENT
from qamera_review.storage.salvage import salvage_into
from qamera_review.storage.shared_files import replace_file
from qamera_review.storage.writer import Writer

UNREADABLE_HEAD = "not readable"
_log = logging.getLogger(__name__)


class SourcedEntry(Struct, frozen=True):
    """An entry that is to be added. `source` names the decision and how it ended: an entry of the
    same source is added once. `history_id` is the number of its row in the outbox's history."""

    source: str
    history_id: int
    entry: RecordEntry


class ApprovalFile:
    """Owns the file; any thread. The futures are done in the writer's thread, with a StorageError
    if it failed.

    `damaged` is the path to which a damaged file was renamed in this run, None if there was none;
    it is set before a future is done.
    """

    def __init__(self, path: Path) -> None:
        self.damaged: Path | None = None
        self._writer = Writer(path, self._open)

    def last_history_id(self) -> "Future[int]":
        """Return the highest number of a row of the history that was added, 0 for none."""
        self._writer.resume()
        return self._writer.submit(_last_history_id, alone=True)

    def append(self, entries: Sequence[SourcedEntry]) -> "Future[None]":
        """Add entries at the end of the chain, in one transaction; it is on the disk then."""
        return self._writer.submit(lambda connection: append(connection, entries))

    def load(self) -> "Future[ApprovalRecord]":
        """Return the whole record."""
        return self._writer.submit(load, alone=True)

    def close(self, timeout_s: float) -> None:
        """Finish what is queued, waiting for at most `timeout_s` seconds."""
        self._writer.close(timeout_s)

    def _open(self, path: Path) -> sqlite3.Connection:
        try:
            return open_database(path, APPROVALS, durable=True)
        except DatabaseDamaged:
            head = _readable_head(path)
            self.damaged = quarantine(path)
        _salvage(self.damaged, path)
        connection = open_database(path, APPROVALS, durable=True)
        connection.execute("INSERT INTO follows VALUES (?)", (head,))
        return connection


def append(connection: sqlite3.Connection, entries: Sequence[SourcedEntry]) -> None:
    """Add the entries whose source is new; to be called in a transaction."""
    query = "SELECT number, hash FROM approvals ORDER BY number DESC LIMIT 1"
    row = with_any_text(connection, lambda: connection.execute(query).fetchone(), repaired_text)
    number, previous = (0, START) if row is None else (int(row[0]), str(row[1]))
    for sourced in entries:
        known = connection.execute(
            "SELECT 1 FROM approvals WHERE source = ?", (sourced.source,)
        ).fetchone()
        if known is not None:
            continue
        number += 1
        entry = chained(sourced.entry, number, previous)
        previous = entry.hash
        connection.execute(
            "INSERT INTO approvals VALUES (?, ?, ?, ?, ?)",
            (
                number,
                sourced.source,
                sourced.history_id,
                json.dumps(entry_fields(entry)),
                entry.hash,
            ),
        )


def load(connection: sqlite3.Connection) -> ApprovalRecord:
    """Return the whole record, with the numbers of the entries that cannot be read."""
    query = "SELECT number, entry FROM approvals ORDER BY number"
    rows = with_any_text(connection, lambda: connection.execute(query).fetchall())
    entries = []
    for number, text in rows:
        try:
            entries.append(convert(json.loads(text), RecordEntry))
        except BAD_CONTENT as problem:
            _log.info("Entry %s of the approval record cannot be read: %s", number, problem)
    last = int(rows[-1][0]) if rows else 0
    unreadable = set(range(1, last + 1)).difference(entry.number for entry in entries)
    query = "SELECT head FROM follows ORDER BY rowid DESC LIMIT 1"
    follows = with_any_text(connection, lambda: connection.execute(query).fetchone(), repaired_text)
    head = "" if follows is None else str(follows[0])
    return ApprovalRecord(tuple(entries), head, tuple(sorted(unreadable)))


def _scratch_in(folder: Path) -> "TemporaryDirectory[str]":
    return TemporaryDirectory(prefix="rescue-", dir=folder, ignore_cleanup_errors=True)


def _salvage(damaged: Path, path: Path) -> None:
    """Write all rows that can be read from a damaged file into a new one, in one step. If that
    fails, there is no file, and an empty one is begun."""
    try:
        with translate_errors(path), _scratch_in(path.parent) as folder:
            target = Path(folder) / path.name
            salvage_into(damaged, target, APPROVALS, Path(folder))
            replace_file(target, path)
    except StorageError as error:
        _log.info("Nothing could be read from the damaged approval record: %s", error)


def _last_history_id(connection: sqlite3.Connection) -> int:
    (last,) = connection.execute("SELECT max(history_id) FROM approvals").fetchone()
    return int(last or 0)


def _readable_head(path: Path) -> str:
    """Return the last hash of a damaged record, "not readable" if it cannot be read either."""
    try:
        uri = f"{sqlite_uri(path.absolute())}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            rows = connection.execute("SELECT hash FROM approvals ORDER BY number DESC LIMIT 1")
            return str(rows.fetchone()[0])
    except (sqlite3.Error, TypeError):
        return UNREADABLE_HEAD
