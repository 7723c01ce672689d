"""The state of the outbox: only what is on disk is shown, and memory always follows the disk."""

from collections.abc import Callable
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication

from qamera_review.domain.decision import ActId, Decision, DecisionState, Seq, Verb
from qamera_review.domain.errors import DiskFull, StorageError
from qamera_review.domain.packshot import PackshotId, Status, Vote
from qamera_review.domain.records import replace
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.outbox.storage import OutboxStorage
from qamera_review.storage import outbox_table
from qamera_review.storage.outbox_table import OutboxWrite
from qamera_review.storage.writer import Writer
from tests.support.fakes import ManualWriter, disk_in_memory
from tests.support.virtual_time import SimulatedClock

HELD, DUE, SENDING = DecisionState.HELD, DecisionState.DUE, DecisionState.SENDING


def row(seq: int, name: str = "", state: DecisionState = HELD, due_ms: int = 0) -> Decision:
    id_ = PackshotId(name or f"ps_{seq}")
    return Decision(
        Seq(seq), ActId(seq), id_, Verb.APPROVE, None, state, 0, due_ms, Status.DONE, Vote.NONE
    )


def put(*rows: Decision) -> OutboxWrite:
    return OutboxWrite(put=rows)


class Desk:
    """An OutboxState on a disk that works only when the test says so, and the recorded signals."""

    def __init__(self, *rows: Decision) -> None:
        self.disk = disk_in_memory()
        self.writer = ManualWriter(self.disk)
        if rows:
            outbox_table.apply(self.disk, put(*rows))
        file = OutboxStorage(cast(Writer, self.writer))
        kept = file.load().result()
        self.writer.holding = True
        self.journal = OutboxState(
            file, kept.decisions, kept.next_seq, kept.next_act, SimulatedClock()
        )
        self.shown: list[frozenset[PackshotId]] = []
        self.failures: list[StorageError] = []
        self.journal.persisted_changed.connect(self.shown.append)
        self.journal.write_failed.connect(self.failures.append)

    def settle(self, count: int | None = None) -> None:
        """Let the disk run all waiting writes, and deliver their results to the GUI thread."""
        self.writer.release(count)
        QCoreApplication.sendPostedEvents(self.journal, 0)

    def on_disk(self) -> list[Decision]:
        return outbox_table.load(self.disk)

    def durable(self) -> list[Decision]:
        return sorted(self.journal.persisted, key=lambda decision: decision.seq)

    def intended(self) -> list[Decision]:
        return sorted(self.journal.pending, key=lambda decision: decision.seq)


@pytest.fixture
def desk_of(qapp: object) -> Callable[..., Desk]:
    return Desk


def test_only_what_is_on_disk_is_shown(desk_of: Callable[..., Desk]) -> None:
    desk = desk_of()
    future = desk.journal.commit(put(row(1)))
    assert desk.intended() == [row(1)]
    assert desk.durable() == []
    assert (desk.shown, desk.journal.unwritten_count, future.done()) == ([], 1, False)
    desk.settle()
    assert desk.durable() == desk.on_disk() == [row(1)]
    assert desk.shown == [frozenset({row(1).packshot_id})]
    assert desk.journal.unwritten_count == 0


def test_numbers_go_on_after_a_restart(desk_of: Callable[..., Desk]) -> None:
    desk = desk_of(row(41))
    assert desk.journal.new_seq() == 42
    assert desk.journal.new_seq() == 43
    assert desk.journal.new_act() == 42


def test_a_failure_in_a_burst_costs_it_and_what_came_after(desk_of: Callable[..., Desk]) -> None:
    desk = desk_of()
    for seq in range(1, 6):
        desk.journal.commit(put(row(seq)))
    desk.writer.fail_next(None, None, DiskFull("full"))
    desk.settle()
    assert desk.on_disk() == desk.durable() == desk.intended() == [row(1), row(2)]
    assert [type(failure) for failure in desk.failures] == [DiskFull]
    desk.journal.commit(put(row(6)))
    desk.settle()
    assert desk.on_disk() == desk.durable() == desk.intended() == [row(1), row(2), row(6)]
    assert len(desk.failures) == 1


def test_what_was_meant_between_a_failure_and_its_news_fails_too(
    desk_of: Callable[..., Desk],
) -> None:
    desk = desk_of(row(1))
    desk.writer.fail_next(DiskFull("full"))
    desk.journal.commit(put(row(2)))
    desk.writer.release()
    desk.journal.commit(OutboxWrite(removed=(Seq(1),)))  # before the failure's result arrives
    desk.settle()
    assert desk.on_disk() == desk.durable() == desk.intended() == [row(1)]
    assert len(desk.failures) == 1


def test_a_failure_of_another_write_does_not_break_the_order(desk_of: Callable[..., Desk]) -> None:
    desk = desk_of()
    desk.writer.fail_next(DiskFull("full"))
    desk.journal.commit(put(row(1)))
    desk.writer.release()
    desk.writer.resume()  # as another user of the same writer does after a failure of its own
    desk.journal.commit(put(row(2)))
    desk.writer.release()
    desk.settle()
    assert desk.on_disk() == desk.durable() == desk.intended() == [row(2)]


def test_a_late_success_does_not_bring_back_what_was_removed_since(
    desk_of: Callable[..., Desk],
) -> None:
    desk = desk_of(row(2, state=DUE))
    desk.writer.fail_next(DiskFull("full"))
    desk.journal.commit(put(row(1)))
    desk.writer.release()
    desk.writer.resume()
    desk.journal.commit(put(row(2, state=SENDING)))  # belongs to the old epoch, but is written
    QCoreApplication.sendPostedEvents(desk.journal, 0)
    assert len(desk.failures) == 1
    desk.journal.commit(OutboxWrite(removed=(Seq(2),)))
    desk.settle()
    assert desk.on_disk() == desk.durable() == desk.intended() == []


def test_a_decision_on_the_wire_stays_there_when_another_write_fails(
    desk_of: Callable[..., Desk],
) -> None:
    desk = desk_of(row(1, state=DUE))
    desk.journal.in_flight.add(Seq(1))
    desk.journal.commit(put(row(1, state=SENDING)))
    desk.settle()
    desk.writer.fail_next(DiskFull("full"))
    desk.journal.commit(put(row(2)))
    desk.settle()
    assert desk.intended() == [row(1, state=SENDING)]
    assert desk.journal.pending.unsent_of(row(1).packshot_id) is None


def test_a_decision_whose_end_could_not_be_written_is_due_again(
    desk_of: Callable[..., Desk],
) -> None:
    desk = desk_of(row(1, state=DUE))
    desk.journal.commit(put(row(1, state=SENDING)))
    desk.settle()
    desk.writer.fail_next(DiskFull("full"))
    desk.journal.commit(put(replace(row(1), state=DecisionState.SETTLED)))
    desk.settle()
    assert desk.intended() == desk.durable() == [row(1, state=DUE)]


def test_what_was_sending_when_the_program_ended_is_due(desk_of: Callable[..., Desk]) -> None:
    desk = desk_of(row(1, state=SENDING), row(2))
    assert desk.intended() == desk.durable() == [row(1, state=DUE), row(2)]


def test_held_decisions_become_due_without_a_write(desk_of: Callable[..., Desk]) -> None:
    desk = desk_of(row(1, due_ms=10), row(2, due_ms=20))
    desk.journal.mark_due(10)
    assert [d.state for d in desk.intended()] == [DUE, HELD]
    assert [d.state for d in desk.durable()] == [DUE, HELD]
    assert desk.shown == [frozenset({row(1).packshot_id})]
    assert desk.writer.waiting == 0


WRITES = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.integers(1, 6)),
        st.tuples(st.just("remove"), st.integers(1, 6)),
        st.tuples(st.just("fail"), st.integers(0, 2)),
        st.tuples(st.just("work"), st.integers(1, 3)),
        st.tuples(st.just("hear"), st.just(0)),
        st.tuples(st.just("resume"), st.just(0)),
    ),
    max_size=40,
)


@given(WRITES)
@settings(max_examples=300)
def test_memory_and_disk_never_part_for_good(qapp: object, steps: list[tuple[str, int]]) -> None:
    desk = Desk()
    for what, number in steps:
        if what == "put":
            desk.journal.commit(put(row(number, name=f"ps_{number % 3}")))
        elif what == "remove":
            desk.journal.commit(OutboxWrite(removed=(Seq(number),)))
        elif what == "fail":
            desk.writer.fail_next(*[None] * number, DiskFull("full"))
        elif what == "work":
            desk.writer.release(min(number, desk.writer.waiting))
        elif what == "resume":
            desk.writer.resume()
        else:
            QCoreApplication.sendPostedEvents(desk.journal, 0)
    desk.settle()
    desk.settle()
    assert desk.on_disk() == desk.durable() == desk.intended()
    assert desk.journal.unwritten_count == 0


def test_a_failure_that_costs_nobody_an_act_is_not_told_as_one(
    desk_of: Callable[..., Desk],
) -> None:
    desk = desk_of(row(1))
    desk.writer.fail_next(DiskFull("full"))
    desk.journal.commit(put(row(1, state=SENDING)), by_user=False)
    desk.settle()
    assert desk.failures == []
    desk.writer.fail_next(DiskFull("full"))
    desk.journal.commit(put(row(1, state=SENDING)), by_user=False)
    desk.journal.commit(put(row(2)))
    desk.settle()
    assert [type(error) for error in desk.failures] == [DiskFull]


def test_a_file_that_lost_something_is_told_all_that_is_meant(
    desk_of: Callable[..., Desk],
) -> None:
    kept, lost, back = row(1), row(2), row(3)
    desk = desk_of(kept, lost, back)
    desk.journal.commit(OutboxWrite(removed=(back.seq,)))
    desk.settle()
    desk.disk.execute("DELETE FROM decisions WHERE seq = 2")
    outbox_table.apply(desk.disk, put(back))  # the file is replaced by an older state with this row
    desk.disk.execute("DELETE FROM history")
    new = row(4)
    desk.journal.commit(put(new))
    desk.journal.rewrite_all()
    desk.settle()  # the write that was under way
    desk.writer.fail_next(DiskFull("full"))
    desk.settle()
    desk.journal.commit(OutboxWrite())  # the next write triggers the second attempt
    desk.settle()
    desk.settle()
    assert desk.failures == []
    assert desk.on_disk() == desk.durable() == desk.intended() == [kept, lost, new]
    assert outbox_table.history(desk.disk) == []
