"""The outbox: every decision on its way, and the local history of what became of each.

Pure functions over a connection, so that each is one operation of the Writer, and one
transaction.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from enum import Enum

from qamera_review.domain.decision import ActId, Decision, DecisionState, Seq
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct
from qamera_review.storage.decision_rows import (
    COLUMN_COUNT,
    COLUMNS,
    PLACEHOLDERS,
    UnreadableRow,
    as_int,
    decode_rows,
    from_row,
    to_row,
)


class DecisionOutcome(Enum):
    """What became of a decision. CONFLICT: it stopped before it was sent; ABANDONED: removed
    while it was on the wire."""

    SENT = "sent"
    REFUSED = "refused"
    CONFLICT = "conflict"
    WITHDRAWN = "taken_back"
    REPLACED = "replaced"
    ABANDONED = "abandoned"


_FINAL = {
    DecisionState.SETTLED: DecisionOutcome.SENT,
    DecisionState.REFUSED: DecisionOutcome.REFUSED,
    DecisionState.CONFLICT: DecisionOutcome.CONFLICT,
}


class OutboxWrite(Struct, frozen=True):
    """One change: rows that go, then rows that are put (inserted, or replaced by seq).

    `at_ms` is the wall clock for the history; 0 takes the decision's own times instead.
    """

    removed: tuple[Seq, ...] = ()
    put: tuple[Decision, ...] = ()
    at_ms: int = 0


class HistoryEntry(Struct, frozen=True):
    """When and how a decision ended; `decision` is its last state (what, which bytes were
    seen, how often sent, the service's refusal)."""

    at_ms: int
    outcome: DecisionOutcome
    decision: Decision


def load(connection: sqlite3.Connection) -> list[Decision]:
    """All decisions not yet removed, in the order of seq. See `unreadable`."""
    return _decisions(connection)[0]


def unreadable(connection: sqlite3.Connection) -> list[UnreadableRow]:
    """Rows of the outbox that `load` could not give: kept, and to be told to the person."""
    return _decisions(connection)[1]


def apply(connection: sqlite3.Connection, write: OutboxWrite) -> None:
    """Removes and puts rows, writes the history of those that ended, and remembers the
    highest seq and act. An unknown seq in `removed` is no fault."""
    before = _stored(connection, (*write.removed, *(d.seq for d in write.put)))
    successors = {decision.packshot_id for decision in write.put}
    ended: list[tuple[DecisionOutcome, Decision]] = []
    for seq in dict.fromkeys(write.removed):
        old = before.pop(seq, None)
        if old is not None and old.state is not DecisionState.SETTLED:
            ended.append((_removal(old, successors), old))
    for decision in write.put:
        old = before.get(decision.seq)
        if decision.state in _FINAL and (old is None or old.state is not decision.state):
            ended.append((_FINAL[decision.state], decision))
    connection.executemany("DELETE FROM decisions WHERE seq = ?", [(s,) for s in write.removed])
    _put(connection, write.put)
    _append_history(connection, ended, write.at_ms)


def rewrite_all(connection: sqlite3.Connection, decisions: Iterable[Decision]) -> None:
    """Holds these and none else, but for rows that cannot be read; nothing has ended by that, so
    the history stays."""
    wanted = {decision.seq: decision for decision in decisions}
    stale = [(old.seq,) for old in load(connection) if old.seq not in wanted]
    connection.executemany("DELETE FROM decisions WHERE seq = ?", stale)
    _put(connection, list(wanted.values()))


def history(
    connection: sqlite3.Connection, packshot_id: PackshotId | None = None
) -> list[HistoryEntry]:
    """What was decided about a packshot (None: about all), oldest first."""
    return _entries(connection, packshot_id)[0]


def last_notes(connection: sqlite3.Connection) -> dict[PackshotId, str]:
    """The note that the service was told last, of every packshot that has one."""
    rows = connection.execute(
        "SELECT packshot_id, note FROM history WHERE outcome = ? AND note IS NOT NULL ORDER BY id",
        (DecisionOutcome.SENT.value,),
    )
    return {PackshotId(str(packshot_id)): str(note) for packshot_id, note in rows}


def unreadable_history(connection: sqlite3.Connection) -> list[UnreadableRow]:
    """Rows that `history` could not give; they are kept."""
    return _entries(connection, None)[1]


def next_seq(connection: sqlite3.Connection) -> Seq:
    """A seq above every one that was ever stored."""
    return Seq(_counter(connection, "seq") + 1)


def next_act(connection: sqlite3.Connection) -> ActId:
    """An act above every one that was ever stored."""
    return ActId(_counter(connection, "act") + 1)


def raise_counter(connection: sqlite3.Connection, name: str, value: int) -> None:
    """Remembers that numbers up to `value` are used; never lowers it."""
    connection.execute(
        "INSERT INTO counters (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)",
        (name, value),
    )


def _put(connection: sqlite3.Connection, decisions: Sequence[Decision]) -> None:
    connection.executemany(
        f"INSERT OR REPLACE INTO decisions ({COLUMNS}) VALUES ({PLACEHOLDERS})",
        [to_row(decision) for decision in decisions],
    )
    if decisions:
        raise_counter(connection, "seq", max(decision.seq for decision in decisions))
        raise_counter(connection, "act", max(decision.act for decision in decisions))


def _counter(connection: sqlite3.Connection, name: str) -> int:
    row = connection.execute("SELECT value FROM counters WHERE name = ?", (name,)).fetchone()
    return 0 if row is None else as_int(row[0])


def _decisions(connection: sqlite3.Connection) -> tuple[list[Decision], list[UnreadableRow]]:
    rows = connection.execute(f"SELECT {COLUMNS} FROM decisions ORDER BY seq")
    return decode_rows(rows, "decisions", from_row)


def _stored(connection: sqlite3.Connection, seqs: Iterable[Seq]) -> dict[Seq, Decision]:
    """The decisions that are stored under these numbers; one look-up each, by primary key."""
    found: dict[Seq, Decision] = {}
    for seq in seqs:
        rows = connection.execute(f"SELECT {COLUMNS} FROM decisions WHERE seq = ?", (seq,))
        good, _unreadable = decode_rows(rows, "decisions", from_row)
        if good:
            found[seq] = good[0]
    return found


def _removal(old: Decision, successors: set[PackshotId]) -> DecisionOutcome:
    if old.state is DecisionState.SENDING:
        return DecisionOutcome.ABANDONED
    return DecisionOutcome.REPLACED if old.packshot_id in successors else DecisionOutcome.WITHDRAWN


def _append_history(
    connection: sqlite3.Connection, ended: list[tuple[DecisionOutcome, Decision]], at_ms: int
) -> None:
    connection.executemany(
        f"INSERT INTO history (at_ms, outcome, {COLUMNS}) VALUES (?, ?, {PLACEHOLDERS})",
        [
            (at_ms or decision.settled_ms or decision.decided_ms, outcome.value, *to_row(decision))
            for outcome, decision in ended
        ],
    )


def _entries(
    connection: sqlite3.Connection, packshot_id: PackshotId | None
) -> tuple[list[HistoryEntry], list[UnreadableRow]]:
    where, values = ("", ()) if packshot_id is None else ("WHERE packshot_id = ?", (packshot_id,))
    rows = connection.execute(
        f"SELECT at_ms, outcome, {COLUMNS} FROM history {where} ORDER BY id", values
    )
    return decode_rows(rows, "history", _entry)


def _entry(row: tuple[object, ...]) -> HistoryEntry:
    at_ms, outcome = row[:2]
    return HistoryEntry(
        as_int(at_ms), DecisionOutcome(outcome), from_row(row[2 : 2 + COLUMN_COUNT])
    )
