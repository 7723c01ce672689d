"""Decisions that undo or a retry brings back are held again, with the proof of viewing; and what is
known of those that may have arrived at the service, also after a restart."""

import pytest

from qamera_review.domain.decision import ConflictReason, DecisionState, Verb
from qamera_review.domain.errors import Conflict, TimedOut
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import replace
from qamera_review.services.pictures.pixmap_cache import PictureFacts
from tests.services.conftest import BenchOf
from tests.support.bench import HOLD_MS, SEEN, Bench
from tests.support.fake_service import Trouble

NEWER = replace(SEEN, sha256="cd" * 32)


def test_what_was_due_already_is_held_anew_when_undo_brings_it_back(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.do(lambda: bench.connection.use_key(None))
    bench.decide(ids[:1], Verb.APPROVE)
    bench.loop.sleep(10)
    bench.decide(ids[:1], Verb.REJECT)
    bench.do(bench.decisions.undo)
    [row] = bench.outbox()
    assert (row.verb, row.state) == (Verb.APPROVE, DecisionState.HELD)
    assert row.due_ms == bench.clock.wall_ms() - 1 + HOLD_MS


@pytest.mark.parametrize(("now", "proof"), [(NEWER, NEWER), (None, SEEN)])
def test_a_second_try_has_the_proof_of_the_picture_that_is_there(
    bench_of: BenchOf, now: object, proof: object
) -> None:
    bench, ids = bench_of()
    bench.service.troubles.append(Trouble(Conflict("no", 409)))
    bench.decide(ids[:1], Verb.APPROVE)
    bench.until_sent()
    if now is None:
        bench.unseen.add(ids[0])
    else:
        bench.seen[ids[0]] = NEWER
    assert bench.do(lambda: bench.decisions.retry_refused(ids)) == 1
    assert [row.view_proof for row in bench.outbox()] == [proof]


@pytest.mark.parametrize("seen", [True, False])
def test_an_approval_that_undo_puts_back_has_a_proof(bench_of: BenchOf, seen: bool) -> None:
    """It is that of the picture that is there, or else of the decision that is undone."""
    bench, ids = bench_of(1)
    bench.decide(ids, Verb.APPROVE)
    bench.until_sent()
    bench.decide(ids, Verb.REJECT)
    bench.until_sent()
    bench.refresh()
    bench.seen[ids[0]] = NEWER
    if not seen:
        bench.unseen.add(ids[0])
    assert bench.do(bench.decisions.undo).put_back == tuple(ids)
    [row] = bench.outbox()
    assert (row.verb, row.view_proof) == (Verb.APPROVE, NEWER if seen else SEEN)


def replace_one_that_may_have_arrived(bench_of: BenchOf) -> tuple[Bench, list[PackshotId]]:
    """Return a new run, after an approval was replaced whose answer had not come."""
    bench, ids = bench_of(1)
    bench.service.troubles.append(Trouble(TimedOut("slow"), done=True))
    bench.decide(ids, Verb.APPROVE)
    bench.loop.until(lambda: bench.outbox()[0].attempts == 1, "the request")
    bench.loop.until(lambda: bench.outbox()[0].state is DecisionState.DUE, "the lost answer")
    bench.decide(ids, Verb.REJECT)
    again = bench.crash()
    again.loop.run(again.sync.open_cached(StatusFilter.ALL))
    return again, ids


def test_a_restart_remembers_what_may_have_arrived(bench_of: BenchOf) -> None:
    again, ids = replace_one_that_may_have_arrived(bench_of)
    assert [d.verb for d in again.journal.maybe_arrived_of(ids[0])] == [Verb.APPROVE]
    assert again.do(lambda: again.decisions.withdraw(ids)).maybe_sent == tuple(ids)


def test_after_a_restart_the_own_approval_in_the_list_is_no_conflict(bench_of: BenchOf) -> None:
    again, ids = replace_one_that_may_have_arrived(bench_of)
    again.start()
    again.refresh()
    assert [d.verb for d in again.outbox()] == [Verb.REJECT]
    assert again.decisions.counts().conflicted == 0
    assert again.crash().journal.maybe_arrived_of(ids[0]) == ()


def test_a_second_try_remembers_that_the_first_may_have_arrived(bench_of: BenchOf) -> None:
    bench, ids = bench_of(1)
    lost, refused = Trouble(TimedOut("slow"), done=True), Trouble(Conflict("no", 409))
    bench.service.troubles.extend([lost, refused])
    bench.decide(ids, Verb.REJECT)
    bench.until_sent()
    bench.do(lambda: bench.connection.use_key(None))
    assert bench.do(lambda: bench.decisions.retry_refused(ids)) == 1
    assert bench.do(bench.decisions.undo).maybe_sent == tuple(ids)


def test_a_list_requested_before_does_not_answer_for_what_may_have_arrived(
    bench_of: BenchOf,
) -> None:
    bench, ids = bench_of(1)
    bench.hold_ms = 0
    bench.service.latency_s = 4.0
    bench.do(bench.sync.refresh)
    bench.loop.sleep(2.5)  # the list was made, and is on its way
    bench.service.latency_s = 0.1
    bench.service.troubles.append(Trouble(TimedOut("slow"), done=True))
    bench.decide(ids, Verb.APPROVE)
    bench.loop.until(lambda: bench.outbox()[0].attempts == 1, "the request")
    bench.loop.until(lambda: bench.outbox()[0].state is DecisionState.DUE, "the lost answer")
    bench.hold_ms = 60_000
    bench.decide(ids, Verb.REJECT)
    assert bench.sync.busy
    bench.loop.until(lambda: not bench.sync.busy, "the old list")
    assert [d.verb for d in bench.journal.maybe_arrived_of(ids[0])] == [Verb.APPROVE]
    bench.refresh()
    assert bench.decisions.counts().conflicted == 0
    assert bench.journal.maybe_arrived_of(ids[0]) == ()


def test_a_redo_of_an_earlier_run_asks_when_the_picture_has_changed(bench_of: BenchOf) -> None:
    bench, ids = bench_of(1)
    bench.hold_ms = 60_000
    bench.decide(ids, Verb.APPROVE)
    again = bench.crash()
    again.hold_ms = 60_000
    again.start()
    again.refresh()
    again.facts[ids[0]] = PictureFacts("", "cd" * 32, 512, 512)
    again.do(lambda: again.conflicts.check_pictures(ids))
    again.do(again.decisions.undo)
    again.do(again.decisions.redo)
    assert [d.conflict for d in again.outbox()] == [ConflictReason.PICTURE_CHANGED]
