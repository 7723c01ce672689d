"""Stores the approval record, to which entries can only be added.

It is a file of its own, so that damage to the outbox does not touch it. It is created when the
first decision has ended.
"""

import json
import sqlite3
from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path

from qamera_review.domain.export.approval_record import START, RecordEntry, chained
from qamera_review.domain.records import Struct, asdict, convert
from qamera_review.storage.database import open_database
from qamera_review.storage.migrations import APPROVALS
from qamera_review.storage.writer import Writer


class SourcedEntry(Struct, frozen=True):
    """An entry that is to be added. `source` names the decision and how it ended: an entry of the
    same source is added once. `history_id` is the number of its row in the outbox's history."""

    source: str
    history_id: int
    entry: RecordEntry


class ApprovalFile:
    """Owns the file; any thread. The futures are done in the writer's thread, with a StorageError
    if it failed."""

    def __init__(self, path: Path) -> None:
        self._writer = Writer(path, _open)

    def last_history_id(self) -> "Future[int]":
        """Return the highest number of a row of the history that was added, 0 for none."""
        return self._writer.submit(_last_history_id, alone=True)

    def append(self, entries: Sequence[SourcedEntry]) -> "Future[None]":
        """Add entries at the end of the chain, in one transaction; it is on the disk then."""
        self._writer.resume()
        return self._writer.submit(lambda connection: append(connection, entries))

    def load(self) -> "Future[list[RecordEntry]]":
        """Return all entries, oldest first."""
        return self._writer.submit(load, alone=True)

    def close(self, timeout_s: float) -> None:
        """Finish what is queued, waiting for at most `timeout_s` seconds."""
        self._writer.close(timeout_s)


def append(connection: sqlite3.Connection, entries: Sequence[SourcedEntry]) -> None:
    """Add the entries whose source is new; to be called in a transaction."""
    row = connection.execute(
        "SELECT number, hash FROM approvals ORDER BY number DESC LIMIT 1"
    ).fetchone()
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
            (number, sourced.source, sourced.history_id, json.dumps(asdict(entry)), entry.hash),
        )


def load(connection: sqlite3.Connection) -> list[RecordEntry]:
    """Return all entries, oldest first."""
    rows = connection.execute("SELECT entry FROM approvals ORDER BY number")
    return [convert(json.loads(text), RecordEntry) for (text,) in rows]


def _last_history_id(connection: sqlite3.Connection) -> int:
    (last,) = connection.execute("SELECT max(history_id) FROM approvals").fetchone()
    return int(last or 0)


def _open(path: Path) -> sqlite3.Connection:
    return open_database(path, APPROVALS, durable=True)
