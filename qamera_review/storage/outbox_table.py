"""The tables of the outbox: every pending decision, and the local history of how each one ended.

The functions take a connection, and run as one operation of the Writer each, in one transaction.
"""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from typing import TypeVar

from qamera_review.domain.decision import STOPPED, ActId, Decision, DecisionState, Seq, Verb
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct
from qamera_review.storage.any_text import with_any_text
from qamera_review.storage.decision_rows import (
    COLUMN_COUNT,
    COLUMNS,
    NUMBER_MAX,
    PLACEHOLDERS,
    UnreadableRow,
    as_int,
    as_str,
    decode_rows,
    from_row,
    to_row,
)

Row = TypeVar("Row")


class DecisionOutcome(Enum):
    """How a decision ended. CONFLICT: it stopped before it was sent; ABANDONED: it was removed
    while its request was being sent."""

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


_REMOVED_UNSENT = frozenset({DecisionOutcome.WITHDRAWN, DecisionOutcome.REPLACED})
_MAYBE_ARRIVED_AMONG = 10_000  # entries; reading them takes about 10 ms


class OutboxWrite(Struct, frozen=True):
    """One change of the outbox: rows to remove, then rows to insert or to replace by `seq`.

    `at_ms` is the wall-clock time for the history; with 0 each decision's own time is used.
    """

    removed: tuple[Seq, ...] = ()
    put: tuple[Decision, ...] = ()
    at_ms: int = 0


class HistoryEntry(Struct, frozen=True):
    """When (wall clock) and how a decision ended; `decision` is its last state.

    That includes the proof of viewing, the number of attempts and the service's refusal.
    """

    at_ms: int
    outcome: DecisionOutcome
    decision: Decision


def load(connection: sqlite3.Connection) -> list[Decision]:
    """Return all decisions in the outbox in the order of `seq`, without the unreadable rows."""
    return _decisions(connection)[0]


def unreadable(connection: sqlite3.Connection) -> list[UnreadableRow]:
    """Return the rows that `load` could not read: they stay, and are reported to the user."""
    return _decisions(connection)[1]


def apply(connection: sqlite3.Connection, write: OutboxWrite) -> None:
    """Carry out a change, and add the decisions that ended by it to the history.

    The highest `seq` and `act` are stored too. An unknown seq in `removed` is ignored.
    """
    count_write(connection)
    before = _stored(connection, (*write.removed, *(d.seq for d in write.put)))
    successors = {decision.packshot_id for decision in write.put}
    ended: list[tuple[DecisionOutcome, Decision]] = []
    for seq in dict.fromkeys(write.removed):
        old = before.pop(seq, None)
        if old is not None and old.state is not DecisionState.SETTLED:
            ended.append((_outcome_of_removal(old, successors), old))
    for decision in write.put:
        old = before.get(decision.seq)
        if decision.state in _FINAL and (old is None or old.state is not decision.state):
            ended.append((_FINAL[decision.state], decision))
    connection.executemany("DELETE FROM decisions WHERE seq = ?", [(s,) for s in write.removed])
    _put(connection, write.put)
    _append_history(connection, ended, write.at_ms)


def rewrite_all(connection: sqlite3.Connection, decisions: Iterable[Decision]) -> None:
    """Make the outbox contain exactly `decisions`, besides the rows that cannot be read.

    The history is not changed: no decision counts as ended by this.
    """
    count_write(connection)
    new_by_seq = {decision.seq: decision for decision in decisions}
    stale = [(old.seq,) for old in load(connection) if old.seq not in new_by_seq]
    connection.executemany("DELETE FROM decisions WHERE seq = ?", stale)
    _put(connection, list(new_by_seq.values()))


def history(
    connection: sqlite3.Connection, packshot_id: PackshotId | None = None
) -> list[HistoryEntry]:
    """Return the history of a packshot (of all with None), oldest first."""
    return _entries(connection, packshot_id)[0]


def history_after(
    connection: sqlite3.Connection, history_id: int
) -> list[tuple[int, HistoryEntry]]:
    """Return the entries after a row of the history, with the numbers of their rows.

    If no row has that number or a higher one, the file was made anew, and all are returned.
    """
    (highest,) = connection.execute("SELECT max(id) FROM history").fetchone()
    start = history_id if highest is not None and int(highest) >= history_id else 0
    query = f"SELECT at_ms, outcome, {COLUMNS}, id FROM history WHERE id > ? ORDER BY id"
    numbered, _unreadable = _read(
        connection, query, (start,), "history", lambda row: (as_int(row[-1]), _entry(row))
    )
    return numbered


def last_notes(connection: sqlite3.Connection) -> dict[PackshotId, str]:
    """Return the note that was sent last, for every packshot to which a note was sent."""
    query = (
        "SELECT packshot_id, note FROM history WHERE outcome = ? AND note IS NOT NULL ORDER BY id"
    )
    notes, _unreadable = _read(
        connection,
        query,
        (DecisionOutcome.SENT.value,),
        "history",
        lambda row: (PackshotId(as_str(row[0])), as_str(row[1])),
    )
    return dict(notes)


def approved_sha256(connection: sqlite3.Connection) -> dict[PackshotId, str]:
    """Return the SHA-256 of the picture that was decided on, for every packshot whose last vote,
    sent or waiting, is an approval of which it is known."""
    query = (
        "SELECT packshot_id, verb, seen_sha256 FROM ("
        " SELECT 0 AS part, id AS number, packshot_id, verb, seen_sha256 FROM history"
        " WHERE outcome = ? UNION ALL SELECT 1, seq, packshot_id, verb, seen_sha256"
        " FROM decisions WHERE state NOT IN (?, ?))"
        " WHERE verb IN (?, ?) ORDER BY part, number"
    )
    values = (
        DecisionOutcome.SENT.value,
        *(state.value for state in STOPPED),
        Verb.APPROVE.value,
        Verb.REJECT.value,
    )
    votes, _unreadable = _read(
        connection, query, values, "history", lambda row: (PackshotId(as_str(row[0])), row[1:])
    )
    return {
        id_: sha256
        for id_, (verb, sha256) in dict(votes).items()
        if verb == Verb.APPROVE.value and isinstance(sha256, str) and sha256
    }


def maybe_arrived(connection: sqlite3.Connection) -> list[Decision]:
    """Return the decisions that were removed although the service may have received them, unless a
    list has shown since what became of them. Searches only the newest entries of the history."""
    query = (
        f"SELECT {COLUMNS} FROM history WHERE maybe_arrived = 1"
        " AND id > (SELECT max(id) FROM history) - ? ORDER BY id"
    )
    decisions, _unreadable = _read(connection, query, (_MAYBE_ARRIVED_AMONG,), "history", from_row)
    return decisions


def forget_maybe_arrived(connection: sqlite3.Connection, ids: Iterable[PackshotId]) -> None:
    """Stop counting the removed decisions about these packshots as `maybe_arrived`."""
    connection.executemany(
        "UPDATE history SET maybe_arrived = 0 WHERE packshot_id = ? AND maybe_arrived = 1",
        [(packshot_id,) for packshot_id in ids],
    )


def unreadable_history(connection: sqlite3.Connection) -> list[UnreadableRow]:
    """Return the rows that `history` could not read; they stay in the table."""
    return _entries(connection, None)[1]


def next_seq(connection: sqlite3.Connection) -> Seq:
    """Return a `seq` above every one that was ever stored."""
    return Seq(counter(connection, "seq") + 1)


def next_act(connection: sqlite3.Connection) -> ActId:
    """Return an `act` above every one that was ever stored."""
    return ActId(counter(connection, "act") + 1)


def raise_counter(connection: sqlite3.Connection, name: str, value: int) -> None:
    """Store that the numbers up to `value` are used; never lowers the counter, unless it is
    damaged."""
    connection.execute(
        "INSERT INTO counters (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = CASE"
        " WHEN typeof(value) = 'integer' AND value BETWEEN 0 AND ?"
        " THEN max(value, excluded.value) ELSE excluded.value END",
        (name, value, NUMBER_MAX),
    )


def count_write(connection: sqlite3.Connection) -> None:
    """Count one more write of decisions or jobs; `storage.high_water_mark` compares the number."""
    raise_counter(connection, "write", counter(connection, "write") + 1)


def _put(connection: sqlite3.Connection, decisions: Sequence[Decision]) -> None:
    connection.executemany(
        f"INSERT OR REPLACE INTO decisions ({COLUMNS}) VALUES ({PLACEHOLDERS})",
        [to_row(decision) for decision in decisions],
    )
    if decisions:
        raise_counter(connection, "seq", max(decision.seq for decision in decisions))
        raise_counter(connection, "act", max(decision.act for decision in decisions))


def counter(connection: sqlite3.Connection, name: str) -> int:
    """Return the value of a counter, 0 when it was never raised. A damaged one of decisions is the
    highest number in the rows."""
    value = _counter(connection, name)
    if 0 <= value <= NUMBER_MAX:
        return value
    return highest_number(connection, name) if name in ("seq", "act") else 0


def is_counter_whole(connection: sqlite3.Connection, name: str) -> bool:
    """Return whether a counter has a possible value."""
    return 0 <= _counter(connection, name) <= NUMBER_MAX


def _counter(connection: sqlite3.Connection, name: str) -> int:
    query = "SELECT value FROM counters WHERE name = ?"
    row = connection.execute(query, (name,)).fetchone()
    return 0 if row is None else int(row[0])


def highest_number(connection: sqlite3.Connection, column: str) -> int:
    """Return the highest possible number in the column `seq` or `act`, 0 when there is none."""
    (highest,) = connection.execute(
        f"SELECT max({column}) FROM (SELECT {column} FROM decisions"
        f" UNION ALL SELECT {column} FROM history)"
        f" WHERE typeof({column}) = 'integer' AND {column} BETWEEN 0 AND ?",
        (NUMBER_MAX,),
    ).fetchone()
    return 0 if highest is None else int(highest)


def _decisions(connection: sqlite3.Connection) -> tuple[list[Decision], list[UnreadableRow]]:
    query = f"SELECT {COLUMNS} FROM decisions ORDER BY seq"
    return _read(connection, query, (), "decisions", from_row)


def _stored(connection: sqlite3.Connection, seqs: Iterable[Seq]) -> dict[Seq, Decision]:
    """Return the stored decisions with these numbers, looked up one by one by primary key."""
    stored: dict[Seq, Decision] = {}
    for seq in seqs:
        query = f"SELECT {COLUMNS} FROM decisions WHERE seq = ?"
        good, _unreadable = _read(connection, query, (seq,), "decisions", from_row)
        if good:
            stored[seq] = good[0]
    return stored


def _outcome_of_removal(old: Decision, successors: set[PackshotId]) -> DecisionOutcome:
    if old.state is DecisionState.SENDING:
        return DecisionOutcome.ABANDONED
    return DecisionOutcome.REPLACED if old.packshot_id in successors else DecisionOutcome.WITHDRAWN


def _append_history(
    connection: sqlite3.Connection, ended: list[tuple[DecisionOutcome, Decision]], at_ms: int
) -> None:
    connection.executemany(
        f"INSERT INTO history (at_ms, outcome, {COLUMNS}, maybe_arrived)"
        f" VALUES (?, ?, {PLACEHOLDERS}, ?)",
        [
            (
                at_ms or decision.settled_ms or decision.decided_ms,
                outcome.value,
                *to_row(decision),
                int(outcome in _REMOVED_UNSENT and decision.may_have_arrived),
            )
            for outcome, decision in ended
        ],
    )


def _entries(
    connection: sqlite3.Connection, packshot_id: PackshotId | None
) -> tuple[list[HistoryEntry], list[UnreadableRow]]:
    where, values = ("", ()) if packshot_id is None else ("WHERE packshot_id = ?", (packshot_id,))
    query = f"SELECT at_ms, outcome, {COLUMNS} FROM history {where} ORDER BY id"
    return _read(connection, query, values, "history", _entry)


def _read(
    connection: sqlite3.Connection,
    query: str,
    values: tuple[object, ...],
    table: str,
    decode: Callable[[tuple[object, ...]], Row],
) -> tuple[list[Row], list[UnreadableRow]]:
    """Return the decoded rows of a query, and those that cannot be read."""
    return with_any_text(
        connection, lambda: decode_rows(connection.execute(query, values), table, decode)
    )


def _entry(row: tuple[object, ...]) -> HistoryEntry:
    at_ms, outcome = row[:2]
    return HistoryEntry(
        as_int(at_ms), DecisionOutcome(outcome), from_row(row[2 : 2 + COLUMN_COUNT])
    )
