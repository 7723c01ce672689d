"""The run ends while decisions are being sent: by a crash, by quitting, or with another key."""

import asyncio

import pytest

from qamera_review.domain.decision import DecisionState, Verb
from qamera_review.services.outbox.delivery import AT_ONCE
from tests.services.conftest import BenchOf
from tests.support.fake_service import OTHER_KEY
from tests.support.outbox import arrived


def test_a_crash_sends_again_what_may_not_have_arrived(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.latency_s = 4.0
    bench.decide(ids, Verb.APPROVE)
    bench.loop.until(lambda: bench.decisions.counts().sending == AT_ONCE, "four on the wire")
    again = bench.crash(arrive=False)
    assert again.decisions.counts().sending == 0
    again.start()
    again.until_sent()
    assert {id_ for id_, _ in arrived(again)} == set(ids)


def test_what_the_last_run_has_not_sent_can_be_undone_act_by_act(bench_of: BenchOf) -> None:
    bench, (first, second, third, other, *_) = bench_of()
    bench.hold_ms = None
    bench.decide([first], Verb.APPROVE)
    bench.decide([second, third], Verb.REJECT)
    again = bench.crash()
    again.hold_ms = None
    again.start()
    again.refresh()
    again.decide([other], Verb.APPROVE)
    for undone in ((other,), (second, third), (first,)):
        assert again.decisions.can_undo
        assert again.do(again.decisions.undo).completed == undone
    assert not again.outbox()
    assert not again.decisions.can_undo


def test_what_the_last_run_has_not_sent_can_be_redone(bench_of: BenchOf) -> None:
    """An approval with its proof, though this run has not shown the picture; a draft as a draft."""
    bench, (first, *_) = bench_of()
    bench.hold_ms = None
    bench.decide([first], Verb.APPROVE)
    again = bench.crash()
    again.start()
    again.refresh()
    again.unseen.add(first)
    again.do(again.decisions.undo)
    again.do(again.decisions.redo)
    (decision,) = again.outbox()
    assert decision.is_draft
    assert decision.view_proof is not None


def test_what_was_sent_since_the_start_is_said_to_be_too_late(bench_of: BenchOf) -> None:
    bench, (first, *_) = bench_of()
    bench.decide([first], Verb.APPROVE)
    again = bench.crash()
    again.start()
    again.until_sent()
    assert again.do(again.decisions.undo).too_late == (first,)


def test_finish_waits_for_what_has_left_and_no_longer(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.latency_s = 1.0
    bench.decide(ids, Verb.APPROVE)
    bench.loop.until(lambda: bench.decisions.counts().sending == AT_ONCE, "four on the wire")

    async def quit_() -> None:
        await bench.tasks.drain(0.0)
        await bench.delivery.finish(3.0)

    bench.loop.run(quit_())
    assert len(arrived(bench)) == AT_ONCE
    assert bench.decisions.counts().sending == 0


@pytest.mark.parametrize("turns", range(6))
def test_a_quit_that_meets_a_new_decision_is_not_forgotten(bench_of: BenchOf, turns: int) -> None:
    bench, ids = bench_of(polling=True)

    async def quit_() -> None:
        bench.decisions.decide(ids, Verb.APPROVE)
        bench.sync.request_soon()
        for _ in range(turns):
            await asyncio.sleep(0)
        async with asyncio.timeout(60):
            await bench.tasks.drain(0.0)

    bench.loop.run(quit_())
    assert bench.tasks.running_names() == []


def test_a_slow_answer_does_not_hold_up_quitting_for_ever(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.latency_s = 25.0
    bench.decide(ids, Verb.APPROVE)
    bench.loop.until(lambda: bench.decisions.counts().sending == AT_ONCE, "four on the wire")

    async def quit_() -> None:
        await bench.tasks.drain(0.0)
        await bench.delivery.finish(3.0)

    begun = bench.clock.monotonic_ms()
    bench.loop.run(quit_())
    assert bench.clock.monotonic_ms() - begun <= 3_100
    assert [d.state for d in bench.outbox()].count(DecisionState.SENDING) == AT_ONCE


def test_an_old_client_is_closed_when_its_last_request_is_over(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    [client] = bench.service.clients
    bench.service.latency_s = 4.0
    bench.decide(ids[:1], Verb.APPROVE)
    bench.loop.until(lambda: bench.decisions.counts().sending == 1, "it to be on the wire")
    bench.service.good_keys.add(OTHER_KEY.reveal())
    bench.do(lambda: bench.connection.use_key(OTHER_KEY))
    closed_meanwhile = client.closed
    bench.until_sent()
    bench.loop.sleep(0.1)
    assert (closed_meanwhile, client.closed) == (False, True)
    assert len(arrived(bench)) == 1
