"""Tests of the tables of the outbox and of its history."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qamera_review.domain.conflict import with_conflict
from qamera_review.domain.decision import (
    ActId,
    ConflictReason,
    Decision,
    DecisionState,
    Seq,
    Verb,
    ViewProof,
)
from qamera_review.domain.packshot import PackshotId, Status, Vote
from qamera_review.domain.records import replace
from qamera_review.storage import outbox_table
from qamera_review.storage.database import migrate
from qamera_review.storage.decision_rows import COLUMN_COUNT, NUMBER_MAX, from_row, to_row
from qamera_review.storage.migrations import OUTBOX
from qamera_review.storage.outbox_table import DecisionOutcome, OutboxWrite
from tests.support.outbox_samples import a_decision, whole_outbox

_INTS = st.integers(-(2**63), 2**63 - 1)
_TEXTS = st.text(max_size=50)  # without lone surrogates, which are no text
DECISIONS = st.builds(
    Decision,
    seq=st.integers(1, NUMBER_MAX).map(Seq),
    act=st.integers(0, NUMBER_MAX).map(ActId),
    packshot_id=_TEXTS.map(PackshotId),
    verb=st.none() | st.sampled_from(Verb),
    note=st.none() | _TEXTS,
    state=st.sampled_from(sorted(set(DecisionState) - {DecisionState.CONFLICT}, key=str)),
    decided_ms=_INTS,
    due_ms=st.none() | _INTS,
    old_status=st.sampled_from(Status),
    old_vote=st.sampled_from(Vote),
    view_proof=st.none() | st.builds(ViewProof, _TEXTS, _INTS, _INTS, _INTS),
    attempts=_INTS,
    refusal=_TEXTS,
    settled_ms=_INTS,
)
DECISIONS |= st.builds(with_conflict, DECISIONS, st.sampled_from(ConflictReason))


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(whole_outbox(tmp_path / "outbox.sqlite3")) as opened:
        yield opened


@given(st.lists(DECISIONS, unique_by=lambda decision: decision.seq))
def test_every_field_is_stored_and_loaded(decisions: list[Decision]) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
        migrate(memory, OUTBOX)
        outbox_table.apply(memory, OutboxWrite(put=tuple(decisions)))
        assert outbox_table.load(memory) == sorted(decisions, key=lambda decision: decision.seq)
        assert outbox_table.unreadable(memory) == []


def test_a_batch_of_ten_thousand_is_one_write(connection: sqlite3.Connection) -> None:
    decisions = tuple(a_decision(seq, act=1) for seq in range(1, 10_001))
    connection.execute("BEGIN IMMEDIATE")
    outbox_table.apply(connection, OutboxWrite(put=decisions))
    connection.execute("COMMIT")
    assert outbox_table.load(connection) == list(decisions)
    undo = OutboxWrite(removed=tuple(decision.seq for decision in decisions))
    outbox_table.apply(connection, undo)
    assert outbox_table.load(connection) == []
    assert len(outbox_table.history(connection)) == 10_000


def test_a_put_replaces_the_row_of_its_seq(connection: sqlite3.Connection) -> None:
    held = a_decision(1)
    due = replace(held, state=DecisionState.DUE, attempts=3)
    outbox_table.apply(connection, OutboxWrite(put=(held,)))
    outbox_table.apply(connection, OutboxWrite(put=(due,)))
    assert outbox_table.load(connection) == [due]
    assert outbox_table.history(connection) == []


@pytest.mark.parametrize("state", [DecisionState.HELD, DecisionState.DUE, DecisionState.REFUSED])
def test_an_undone_decision_goes_to_the_history(
    connection: sqlite3.Connection, state: DecisionState
) -> None:
    decision = a_decision(1, state=state)
    outbox_table.apply(connection, OutboxWrite(put=(decision,)))
    outbox_table.apply(connection, OutboxWrite(removed=(Seq(1), Seq(1), Seq(99)), at_ms=77))
    assert outbox_table.load(connection) == []
    last = outbox_table.history(connection, decision.packshot_id)[-1]
    assert (last.at_ms, last.outcome, last.decision) == (77, DecisionOutcome.WITHDRAWN, decision)
    refused = state is DecisionState.REFUSED
    assert len(outbox_table.history(connection)) == (2 if refused else 1)


def test_a_later_decision_replaces_the_unsent_one(
    connection: sqlite3.Connection,
) -> None:
    first, other = a_decision(1, packshot="a"), a_decision(2, packshot="b")
    outbox_table.apply(connection, OutboxWrite(put=(first, other)))
    later = a_decision(3, packshot="a")
    outbox_table.apply(connection, OutboxWrite(removed=(first.seq, other.seq), put=(later,)))
    assert outbox_table.load(connection) == [later]
    outcomes = {entry.decision.seq: entry.outcome for entry in outbox_table.history(connection)}
    assert outcomes == {first.seq: DecisionOutcome.REPLACED, other.seq: DecisionOutcome.WITHDRAWN}


def test_a_sent_decision_is_once_in_the_history_and_stays_until_removed(
    connection: sqlite3.Connection,
) -> None:
    sending = a_decision(1, state=DecisionState.SENDING)
    settled = replace(sending, state=DecisionState.SETTLED, settled_ms=555)
    outbox_table.apply(connection, OutboxWrite(put=(sending,)))
    outbox_table.apply(connection, OutboxWrite(put=(settled,)))
    outbox_table.apply(connection, OutboxWrite(put=(settled,)))
    assert outbox_table.load(connection) == [settled]
    outbox_table.apply(connection, OutboxWrite(removed=(settled.seq,)))
    (entry,) = outbox_table.history(connection)
    assert (entry.at_ms, entry.outcome, entry.decision) == (555, DecisionOutcome.SENT, settled)


def test_a_decision_refused_twice_is_twice_in_the_history(connection: sqlite3.Connection) -> None:
    refused = a_decision(1, state=DecisionState.REFUSED, refusal="archived already")
    outbox_table.apply(connection, OutboxWrite(put=(refused,)))
    outbox_table.apply(connection, OutboxWrite(put=(replace(refused, state=DecisionState.DUE),)))
    outbox_table.apply(connection, OutboxWrite(put=(refused,)))
    entries = outbox_table.history(connection, refused.packshot_id)
    assert [entry.outcome for entry in entries] == [
        DecisionOutcome.REFUSED,
        DecisionOutcome.REFUSED,
    ]
    assert entries[0].decision.refusal == "archived already"
    assert entries[0].at_ms == refused.decided_ms


def test_a_conflict_is_no_refusal_in_the_history(connection: sqlite3.Connection) -> None:
    conflict = with_conflict(a_decision(1), ConflictReason.APPROVED_BY_OTHERS)
    outbox_table.apply(connection, OutboxWrite(put=(conflict,)))
    (entry,) = outbox_table.history(connection)
    assert (entry.outcome, entry.decision) == (DecisionOutcome.CONFLICT, conflict)


@pytest.mark.parametrize(
    "wrong", ["state = 'conflict'", "conflict = 'changed_otherwise'", "conflict = 'of_later'"]
)
def test_a_state_and_a_reason_that_do_not_fit_make_a_row_unreadable(
    connection: sqlite3.Connection, wrong: str
) -> None:
    outbox_table.apply(connection, OutboxWrite(put=(a_decision(1), a_decision(2))))
    connection.execute(f"UPDATE decisions SET {wrong} WHERE seq = 1")
    assert outbox_table.load(connection) == [a_decision(2)]
    assert [row.row[0] for row in outbox_table.unreadable(connection)] == [1]


def test_a_decision_removed_while_sending_is_abandoned(connection: sqlite3.Connection) -> None:
    outbox_table.apply(connection, OutboxWrite(put=(a_decision(1, state=DecisionState.SENDING),)))
    outbox_table.apply(connection, OutboxWrite(removed=(Seq(1),)))
    assert [entry.outcome for entry in outbox_table.history(connection)] == [
        DecisionOutcome.ABANDONED
    ]


def test_history_of_one_packshot_only(connection: sqlite3.Connection) -> None:
    outbox_table.apply(connection, OutboxWrite(put=(a_decision(1), a_decision(2))))
    outbox_table.apply(connection, OutboxWrite(removed=(Seq(1), Seq(2))))
    entries = outbox_table.history(connection, PackshotId("packshot-000002"))
    assert [entry.decision.seq for entry in entries] == [2]


def test_the_last_note_is_the_last_one_that_was_sent(connection: sqlite3.Connection) -> None:
    told = (
        (1, "a", "old", DecisionState.SETTLED),
        (2, "b", "only", DecisionState.SETTLED),
        (3, "a", "new", DecisionState.SETTLED),
        (4, "a", None, DecisionState.SETTLED),
        (5, "b", "refused", DecisionState.REFUSED),
        (6, "c", None, DecisionState.SETTLED),
        (7, "d", "held", DecisionState.HELD),
    )
    for seq, packshot, note, state in told:
        row = a_decision(seq, packshot=packshot, note=note, state=state)
        outbox_table.apply(connection, OutboxWrite(put=(row,)))
    assert outbox_table.last_notes(connection) == {"a": "new", "b": "only"}


def test_numbers_are_never_given_twice(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite3"
    with closing(whole_outbox(path)) as connection:
        assert (outbox_table.next_seq(connection), outbox_table.next_act(connection)) == (1, 1)
        outbox_table.apply(
            connection, OutboxWrite(put=(a_decision(7, act=3), a_decision(5, act=2)))
        )
        outbox_table.apply(connection, OutboxWrite(removed=(Seq(7), Seq(5))))
        connection.execute("DELETE FROM history")
    with closing(whole_outbox(path)) as connection:
        assert (outbox_table.next_seq(connection), outbox_table.next_act(connection)) == (8, 4)
        outbox_table.apply(connection, OutboxWrite(put=(a_decision(2, act=1),)))
        assert (outbox_table.next_seq(connection), outbox_table.next_act(connection)) == (8, 4)


@pytest.mark.parametrize("column", ["verb", "state", "old_status", "old_vote"])
def test_a_value_of_a_later_version_is_reported_and_kept(
    connection: sqlite3.Connection, column: str
) -> None:
    outbox_table.apply(connection, OutboxWrite(put=(a_decision(1), a_decision(2))))
    connection.execute(f"UPDATE decisions SET {column} = 'sideways' WHERE seq = 1")
    assert [decision.seq for decision in outbox_table.load(connection)] == [2]
    (problem,) = outbox_table.unreadable(connection)
    assert problem.table == "decisions"
    assert "sideways" in problem.row
    assert "sideways" in problem.problem
    outbox_table.apply(connection, OutboxWrite(put=(a_decision(3),), removed=(Seq(2),)))
    assert [row.row[0] for row in outbox_table.unreadable(connection)] == [1]


def test_an_unknown_outcome_in_the_history_is_reported(connection: sqlite3.Connection) -> None:
    outbox_table.apply(connection, OutboxWrite(put=(a_decision(1), a_decision(2))))
    outbox_table.apply(connection, OutboxWrite(removed=(Seq(1), Seq(2))))
    connection.execute("UPDATE history SET outcome = 'forgotten' WHERE seq = 1")
    assert [entry.decision.seq for entry in outbox_table.history(connection)] == [2]
    (problem,) = outbox_table.unreadable_history(connection)
    assert "forgotten" in problem.problem
    assert (problem.table, len(problem.row)) == ("history", COLUMN_COUNT + 2)


@pytest.mark.parametrize("place", range(17))
def test_a_wrong_type_in_any_column_makes_only_its_row_unreadable(place: int) -> None:
    row = list(to_row(a_decision(1, note="scratch")))
    row[place] = b"?"
    with pytest.raises(ValueError, match=r"\?"):
        from_row(tuple(row))


def test_rewrite_all_keeps_unreadable_rows_and_counters(
    connection: sqlite3.Connection,
) -> None:
    outbox_table.apply(connection, OutboxWrite(put=(a_decision(1), a_decision(2), a_decision(3))))
    connection.execute("UPDATE decisions SET verb = 'a later one' WHERE seq = 2")
    outbox_table.rewrite_all(connection, [a_decision(1), a_decision(7)])
    assert [decision.seq for decision in outbox_table.load(connection)] == [1, 7]
    assert len(outbox_table.unreadable(connection)) == 1
    assert outbox_table.next_seq(connection) == 8
    assert outbox_table.history(connection) == []
