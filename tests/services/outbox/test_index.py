"""The index of the outbox gives the same answers as a search through all decisions."""

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from qamera_review.domain.decision import (
    ActId,
    Decision,
    DecisionState,
    Seq,
    Verb,
)
from qamera_review.domain.packshot import PackshotId, Status, Vote
from qamera_review.domain.records import replace
from qamera_review.services.outbox.index import OutboxIndex, Scheduled
from qamera_review.storage.outbox_table import OutboxWrite

HELD, DUE = DecisionState.HELD, DecisionState.DUE


def row(
    seq: int,
    name: str = "",
    state: DecisionState = HELD,
    due_ms: int | None = 0,
) -> Decision:
    id_ = PackshotId(name or f"ps_{seq}")
    return Decision(
        Seq(seq), ActId(seq), id_, Verb.APPROVE, None, state, 0, due_ms, Status.DONE, Vote.NONE
    )


class Walked(tuple[Decision, ...]):
    """An index that counts how often it is iterated over."""

    walks = 0

    def __iter__(self) -> Iterator[Decision]:
        self.walks += 1
        return super().__iter__()


def test_a_batch_is_walked_over_once_however_many_packshots_it_has() -> None:
    rows, table = Walked(row(seq) for seq in range(1, 301)), OutboxIndex()
    assert len(table.apply(OutboxWrite(put=rows))) == len(table) == 300
    assert rows.walks == 1


def test_a_table_keeps_a_packshots_decisions_in_their_order() -> None:
    first, second, other = row(1, "a"), row(5, "a"), row(3, "b")
    table = OutboxIndex([second, other, first])
    assert table.of(PackshotId("a")) == (first, second)
    assert table.unsent_of(PackshotId("a")) == second
    touched = table.apply(OutboxWrite(removed=(Seq(5), Seq(99)), put=(replace(first, state=DUE),)))
    assert touched == {PackshotId("a")}
    assert table.of(PackshotId("a")) == (replace(first, state=DUE),)
    table.apply(OutboxWrite(removed=(Seq(1),)))
    assert table.of(PackshotId("a")) == ()
    assert len(table) == 1


TIMES = st.sampled_from((0, 1, 5, 9, 10))
ROWS = st.builds(
    row,
    st.integers(1, 8),
    st.sampled_from("ab"),
    st.sampled_from(DecisionState),
    st.none() | TIMES,
).map(lambda one: replace(one, packshot_id=PackshotId("ab"[one.seq % 2])))  # fixed for its seq
WRITES = st.builds(
    OutboxWrite,
    st.lists(st.integers(1, 8).map(Seq)).map(tuple),
    st.lists(ROWS).map(tuple),
)


@given(st.lists(st.one_of(WRITES, st.lists(ROWS, unique_by=lambda one: one.seq))), TIMES)
def test_whatever_is_written_the_index_says_what_a_walk_would(
    writes: list[OutboxWrite | list[Decision]], now_ms: int
) -> None:
    table = OutboxIndex()
    for write in writes:
        if isinstance(write, OutboxWrite):
            table.apply(write)
        else:
            table.reset(write)
    rows = sorted(table, key=lambda one: (one.due_ms is None, one.due_ms or 0, one.seq))
    waiting = [one for one in rows if one.is_waiting]
    for state in DecisionState:
        assert list(table.in_state(state)) == [one for one in rows if one.state is state]
        due = [
            one
            for one in rows
            if one.state is state and one.due_ms is not None and one.due_ms <= now_ms
        ]
        assert list(table.in_state(state, now_ms)) == due
        assert table.count(state) == sum(one.state is state for one in rows)
    assert table.draft_count == sum(one.is_draft for one in rows)
    timed = [one.due_ms for one in waiting if one.due_ms is not None]
    ahead = [due_ms for due_ms in timed if due_ms > now_ms]
    assert table.next_due_ms(now_ms) == min(ahead, default=None)
    assert table.scheduled() == Scheduled(len(timed), max(timed, default=None))
    for packshot_id in map(PackshotId, "ab"):
        said = sorted((d for d in rows if d.packshot_id == packshot_id), key=lambda d: d.seq)
        assert table.of(packshot_id) == tuple(said)
        first = next((one for one in said if one.is_waiting), None)
        assert table.first_to_send_of(packshot_id) == first


def test_another_table_tells_of_all_that_it_had_and_has() -> None:
    table = OutboxIndex([row(1, "a"), row(2, "b")])
    assert table.reset([row(2, "b"), row(3, "c")]) == {"a", "b", "c"}


def test_what_leaves_during_a_look_is_left_out() -> None:
    table = OutboxIndex([row(1), row(2), row(3)])
    found = []
    for one in table.in_state(HELD):
        found.append(one.seq)
        table.apply(OutboxWrite((Seq(2),), (row(3, state=DUE),)))
    assert found == [1]
