"""A full disk: the decision that could not be written is lost, and none before it."""

import pytest

from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import DiskFull
from qamera_review.domain.packshot import PackshotId
from tests.services.conftest import BenchOf
from tests.support.bench import Bench


def words(bench: Bench) -> dict[PackshotId, Verb | None]:
    return {row.packshot_id: row.verb for row in bench.outbox()}


def reversible(bench: Bench) -> tuple[bool, bool]:
    return bench.decisions.can_undo, bench.decisions.can_redo


def test_a_decision_that_is_lost_leaves_the_acts_before_it(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    bench.decide(ids[1:2], Verb.APPROVE)
    bench.do(bench.decisions.undo)
    bench.writer.fail_next(DiskFull("full"))
    bench.decide(ids[2:3], Verb.REJECT)
    assert words(bench) == {ids[0]: Verb.APPROVE}
    assert reversible(bench) == (True, True)
    assert bench.do(bench.decisions.redo).completed == (ids[1],)
    assert bench.do(bench.decisions.undo).completed == (ids[1],)
    assert bench.do(bench.decisions.undo).completed == (ids[0],)
    assert reversible(bench) == (False, True)


def test_of_a_burst_what_was_written_stays_and_the_rest_is_as_if_not_pressed(
    bench_of: BenchOf,
) -> None:
    bench, ids = bench_of()
    bench.writer.holding = True
    bench.decide(ids[:1], Verb.APPROVE)
    bench.decide(ids[1:2], Verb.APPROVE)
    bench.do(bench.decisions.undo)
    bench.do(bench.decisions.undo)
    bench.decide(ids[2:3], Verb.REJECT)
    bench.writer.fail_next(None, None, DiskFull("full"))
    bench.writer.holding = False
    bench.writer.release()
    bench.loop.sleep(0.01)
    assert words(bench) == {ids[0]: Verb.APPROVE, ids[1]: Verb.APPROVE}
    assert reversible(bench) == (True, False)
    assert bench.do(bench.decisions.undo).completed == (ids[1],)
    assert bench.do(bench.decisions.undo).completed == (ids[0],)
    assert words(bench) == {}


@pytest.mark.parametrize("taken", ["undo", "take back"])
def test_what_could_not_be_taken_back_can_be_once_more(bench_of: BenchOf, taken: str) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    bench.writer.fail_next(DiskFull("full"))
    if taken == "undo":
        bench.do(bench.decisions.undo)
    else:
        bench.do(lambda: bench.decisions.withdraw(ids[:1]))
    assert words(bench) == {ids[0]: Verb.APPROVE}
    assert reversible(bench) == (True, False)
    bench.until_sent()
    assert bench.do(bench.decisions.undo).too_late == (ids[0],)


def test_a_redo_that_is_lost_can_be_done_again(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:2], Verb.APPROVE)
    bench.do(bench.decisions.undo)
    bench.writer.fail_next(DiskFull("full"))
    bench.do(bench.decisions.redo)
    assert words(bench) == {}
    assert reversible(bench) == (False, True)
    assert bench.do(bench.decisions.redo).completed == tuple(ids[:2])
    assert words(bench) == dict.fromkeys(ids[:2], Verb.APPROVE)


def test_undo_after_a_lost_replacement_finds_what_was_there(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    bench.writer.fail_next(DiskFull("full"))
    bench.decide(ids[:1], Verb.REJECT)
    assert words(bench) == {ids[0]: Verb.APPROVE}
    bench.until_sent()
    assert bench.do(bench.decisions.undo).too_late == (ids[0],)


def test_an_undo_of_an_earlier_run_that_is_lost_can_be_done_again(bench_of: BenchOf) -> None:
    """What an earlier run has left comes after the steps of this one."""
    bench, ids = bench_of()
    bench.hold_ms = 60_000
    bench.decide(ids[:1], Verb.REJECT)
    again = bench.crash()
    again.hold_ms = 60_000
    again.start()
    again.refresh()
    again.decide(ids[1:2], Verb.REJECT)
    assert len(again.decisions.steps()) == 2
    assert again.do(again.decisions.undo).completed == (ids[1],)
    assert len(again.decisions.steps()) == 1
    again.writer.fail_next(DiskFull("full"))
    again.do(again.decisions.undo)
    assert words(again) == {ids[0]: Verb.REJECT}
    assert reversible(again)[0]
    assert again.do(again.decisions.undo).completed == (ids[0],)
    assert words(again) == {}
    assert not reversible(again)[0]
    assert again.do(again.decisions.redo).completed == (ids[0],)
