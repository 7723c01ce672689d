"""Clock jumps: holds last as long as they should while the clock is set, the computer sleeps, or
the disk is full."""

from collections.abc import Iterator

import pytest

from qamera_review.domain.decision import ActId, Decision, DecisionState, Seq, Verb
from qamera_review.domain.errors import DiskFull
from qamera_review.domain.packshot import PackshotId, Status, Vote
from qamera_review.domain.records import replace
from qamera_review.services.outbox.clock_jumps import ClockJumpCompensator
from tests.services.conftest import BenchOf
from tests.support.bench import due_ms_of
from tests.support.virtual_time import SimulatedClock


@pytest.mark.parametrize("by_ms", [-3_600_000, 3_600_000])
def test_a_clock_that_is_set_loses_nothing(bench_of: BenchOf, by_ms: int) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    bench.clock.set_wall(by_ms)
    assert bench.decisions.counts().outstanding == 1
    bench.do(bench.decisions.send_held_now)
    bench.until_sent()
    assert [applied.packshot_id for applied in bench.service.applied] == [ids[0]]
    assert bench.service.most_in_a_minute() <= 60


@pytest.mark.parametrize("by_ms", [-3_600_000, 3_600_000])
def test_a_hold_is_as_long_as_was_said_whatever_the_clock_does(
    bench_of: BenchOf, by_ms: int
) -> None:
    bench, ids = bench_of()
    bench.hold_ms = 60_000
    bench.decide(ids[:1], Verb.APPROVE)
    bench.loop.sleep(20)
    bench.clock.set_wall(by_ms)  # the clock was set, or the computer slept
    bench.loop.sleep(35)
    assert bench.service.applied == []
    assert 0 < due_ms_of(bench.outbox()[0]) - bench.clock.wall_ms() < 10_000
    bench.loop.sleep(10)
    assert [applied.packshot_id for applied in bench.service.applied] == [ids[0]]


def test_what_is_decided_right_after_the_clock_was_set_is_not_moved(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.clock.set_wall(8 * 3_600_000)
    bench.decide(ids[:1], Verb.APPROVE)
    bench.loop.sleep(7)
    assert [applied.packshot_id for applied in bench.service.applied] == [ids[0]]


def test_a_clock_set_back_between_two_runs_prolongs_no_hold(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    bench = bench.crash()
    bench.clock.set_wall(-48 * 3_600_000)
    bench.start()
    bench.loop.sleep(10)
    assert [applied.packshot_id for applied in bench.service.applied] == [ids[0]]


@pytest.mark.parametrize("restart", [False, True])
def test_no_clock_sends_a_draft(bench_of: BenchOf, restart: bool) -> None:
    bench, ids = bench_of()
    bench.hold_ms = None
    bench.decide(ids[:2], Verb.APPROVE)
    # Until now the clock was at its start, because its battery was empty.
    bench.clock.set_wall(30 * 365 * 24 * 3_600_000)
    if restart:
        bench = bench.crash()
        bench.start()
    bench.loop.sleep(3600)
    assert bench.service.applied == []
    counts = bench.decisions.counts()
    assert (counts.held, counts.draft, counts.sent_without_user) == (2, 2, 0)
    assert bench.delivery.estimate_ms() == 0


def test_a_hold_ends_not_early_while_the_disk_is_slow(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.hold_ms = 30_000
    bench.decide(ids[:1], Verb.APPROVE)
    bench.writer.holding = True
    bench.clock.set_wall(60_000)
    bench.loop.sleep(3)
    assert bench.store.shown(ids[0]).delivery is DecisionState.HELD
    bench.writer.holding = False
    bench.writer.release()
    bench.loop.sleep(20)
    assert bench.service.applied == []
    bench.loop.sleep(10)
    assert [applied.packshot_id for applied in bench.service.applied] == [ids[0]]


@pytest.mark.parametrize("jumps_ms", [(60_000,), (60_000, 60_000), (60_000, -30_000)])
def test_a_hold_ends_not_early_when_its_new_time_cannot_be_written(
    bench_of: BenchOf, jumps_ms: tuple[int, ...]
) -> None:
    bench, ids = bench_of()
    bench.hold_ms = 30_000
    bench.decide(ids[:1], Verb.APPROVE)
    for jump_ms in jumps_ms:
        bench.writer.fail_next(DiskFull("full"))
        bench.clock.set_wall(jump_ms)
        bench.loop.sleep(3)
    bench.loop.sleep(20)
    assert bench.service.applied == []
    assert bench.store.shown(ids[0]).delivery is DecisionState.HELD
    bench.loop.sleep(10)
    assert [applied.packshot_id for applied in bench.service.applied] == [ids[0]]


@pytest.mark.parametrize("slow", [False, True])
def test_a_hold_ends_not_early_when_a_later_word_cannot_be_written(
    bench_of: BenchOf, slow: bool
) -> None:
    bench, ids = bench_of()
    bench.hold_ms = 30_000
    bench.decide(ids[:1], Verb.APPROVE)
    bench.clock.set_wall(60_000)
    bench.writer.fail_next(DiskFull("full"))
    bench.writer.holding = slow
    bench.decide(ids[:1], Verb.REJECT)
    bench.loop.sleep(5)
    assert bench.store.shown(ids[0]).delivery is DecisionState.HELD
    bench.writer.holding = False
    bench.writer.release()
    bench.loop.sleep(20)
    assert bench.service.applied == []
    bench.loop.sleep(10)
    assert [applied.verb for applied in bench.service.applied] == [Verb.APPROVE]


def test_a_hold_of_an_earlier_run_ends_when_its_new_time_cannot_be_written(
    bench_of: BenchOf,
) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    bench = bench.crash()
    bench.clock.set_wall(-48 * 3_600_000)
    bench.writer.fail_next(DiskFull("full"))
    bench.start()
    bench.loop.sleep(10)
    assert [applied.packshot_id for applied in bench.service.applied] == [ids[0]]


class Waiting(list[Decision]):
    """Waiting decisions; counts how often they are iterated over."""

    walks = 0

    def __iter__(self) -> Iterator[Decision]:
        self.walks += 1
        return super().__iter__()


def held(seq: int, clock: SimulatedClock) -> Decision:
    now, id_ = clock.wall_ms(), PackshotId(f"ps_{seq}")
    old = (Status.DONE, Vote.NONE)
    return Decision(
        Seq(seq), ActId(seq), id_, Verb.REJECT, None, DecisionState.HELD, now, now + 60_000, *old
    )


def test_all_that_waits_is_looked_at_only_after_a_jump() -> None:
    clock = SimulatedClock()
    holds, waiting = ClockJumpCompensator(clock), Waiting()
    for seq in range(1, 201):
        clock.advance_ms(20)
        waiting.append(held(seq, clock))
        assert holds.shifted(waiting[-1:], waiting) == ()
    assert waiting.walks == 0
    clock.set_wall(-40_000)
    moved = holds.shifted((), waiting)
    assert waiting.walks == 1
    assert moved == tuple(replace(one, due_ms=due_ms_of(one) - 40_000) for one in waiting[:])
    waiting[:] = moved
    assert holds.shifted(moved, waiting) == ()
    assert waiting.walks == 1


def test_holds_that_are_over_are_looked_through_now_and_then_only() -> None:
    clock = SimulatedClock()
    holds, waiting = ClockJumpCompensator(clock), Waiting()
    for seq in range(1, 3_001):
        clock.advance_ms(1_000)
        waiting[:] = [*waiting[-59:], held(seq, clock)]
        assert holds.shifted(waiting[-1:], waiting) == ()
    assert 0 < waiting.walks < 30
    clock.set_wall(10_000)
    assert len(holds.shifted((), waiting)) == 60


def test_a_wait_that_is_over_and_comes_back_is_still_over() -> None:
    """It was replaced while the clock was set back, and the replacement could not be written."""
    clock = SimulatedClock()
    holds, waiting = ClockJumpCompensator(clock), Waiting([])
    waiting.append(held(1, clock))
    assert holds.shifted(waiting, waiting) == ()
    clock.advance_ms(200_000)  # it cannot be sent for the time being
    clock.set_wall(-172_800_000)
    assert holds.shifted((), ()) == ()
    (moved,) = holds.shifted(waiting, waiting)
    assert due_ms_of(moved) < clock.wall_ms()
