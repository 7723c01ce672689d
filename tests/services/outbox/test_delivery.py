"""The delivery with fakes in simulated time: retries, pauses, refusals, order, rate limit."""

import asyncio
import itertools

import pytest

from qamera_review.domain.decision import DecisionState, Verb
from qamera_review.domain.errors import (
    BadAnswer,
    Conflict,
    DiskFull,
    InvalidRequest,
    NotFound,
    QameraError,
    RateLimited,
    ScopeMissing,
    ServerFailed,
    TimedOut,
    Unreachable,
)
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.packshot import Vote
from qamera_review.services.connection.connection import ConnectionState, ConnectionStatus
from qamera_review.services.list_sync import RefreshReport
from qamera_review.services.outbox.delivery import AT_ONCE, FAILURES_TO_PAUSE
from tests.services.conftest import BenchOf
from tests.support.bench import Bench
from tests.support.fake_service import KEY, OTHER_KEY, Trouble


def sent(bench: Bench) -> list[tuple[str, Verb | None]]:
    return [(applied.packshot_id, applied.verb) for applied in bench.service.applied]


def links_of(bench: Bench) -> list[ConnectionStatus]:
    links: list[ConnectionStatus] = []

    def note(state: ConnectionState) -> None:
        links.append(state.status)

    bench.connection.state_changed.connect(note)
    return links


@pytest.mark.parametrize(
    "error", [ServerFailed("500", 500), TimedOut("slow"), Unreachable("offline")]
)
@pytest.mark.parametrize("done", [False, True])
def test_what_may_pass_is_tried_again_until_it_arrives(
    bench_of: BenchOf, error: QameraError, done: bool
) -> None:
    bench, ids = bench_of()
    bench.service.troubles.extend([Trouble(error, done)] * 5)
    bench.decide(ids[:1], Verb.APPROVE)
    bench.until_sent()
    assert sent(bench)[-1] == (ids[0], Verb.APPROVE)
    assert len(sent(bench)) == (6 if done else 1)
    assert bench.outbox()[0].state is DecisionState.SETTLED
    assert bench.outbox()[0].attempts == 6


def test_pauses_grow_and_are_bounded(bench_of: BenchOf) -> None:
    bench, ids = bench_of(1)
    bench.service.troubles.extend([Trouble(ServerFailed("500", 500))] * 9)
    begun = len(bench.service.arrivals_ms)
    bench.decide(ids, Verb.APPROVE)
    bench.until_sent()
    times = bench.service.arrivals_ms[begun:]
    gaps_s = [(later - earlier) / 1000 for earlier, later in itertools.pairwise(times)]
    assert gaps_s[:4] == sorted(gaps_s[:4])
    assert gaps_s[0] >= 1
    assert max(gaps_s) <= 62


def test_one_packshots_fault_does_not_stop_the_others(bench_of: BenchOf) -> None:
    bench, ids = bench_of(3)
    bench.service.troubles.append(Trouble(ServerFailed("500", 500)))
    bench.decide(ids, Verb.APPROVE)
    bench.loop.until(lambda: len(sent(bench)) == 2, "the two others", 6)


def test_a_storm_pauses_all(bench_of: BenchOf) -> None:
    bench, ids = bench_of(40)
    bench.service.troubles.extend([Trouble(ServerFailed("500", 500))] * 1000)
    bench.decide(ids, Verb.APPROVE)
    bench.loop.sleep(65)
    assert FAILURES_TO_PAUSE <= bench.service.requests["update"] <= 40
    bench.service.troubles.clear()
    bench.until_sent()
    assert {id_ for id_, _ in sent(bench)} == set(ids)


def test_offline_then_back_loses_nothing(bench_of: BenchOf) -> None:
    bench, ids = bench_of(30)
    links = links_of(bench)
    bench.service.troubles.extend([Trouble(Unreachable("offline"))] * 30)
    bench.decide(ids, Verb.REJECT)
    bench.loop.until(lambda: ConnectionStatus.OFFLINE in links, "it to be noticed")
    bench.until_sent(4 * 3600)
    assert sorted(sent(bench)) == [(id_, Verb.REJECT) for id_ in ids]
    assert links[-1] is ConnectionStatus.ONLINE


def test_a_refused_key_pauses_all_and_a_new_one_delivers_all(bench_of: BenchOf) -> None:
    bench, ids = bench_of(12)
    bench.decide(ids, Verb.APPROVE)
    bench.loop.until(lambda: len(sent(bench)) >= 4, "some to be delivered")
    bench.service.good_keys = set()
    bench.loop.until(
        lambda: bench.connection.state.status is ConnectionStatus.KEY_REFUSED, "the refusal"
    )
    bench.loop.sleep(1)
    before = bench.service.requests["update"]
    bench.loop.sleep(3600)
    assert bench.service.requests["update"] == before
    counts = bench.decisions.counts()
    assert counts.due == len(ids) - len(sent(bench))
    assert counts.refused == 0
    bench.service.good_keys = {OTHER_KEY.reveal()}
    bench.do(lambda: bench.connection.use_key(OTHER_KEY))
    assert bench.connection.key_id == OTHER_KEY.key_id
    bench.until_sent()
    assert sorted(sent(bench)) == [(id_, Verb.APPROVE) for id_ in ids]


def test_a_missing_scope_pauses_too(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.troubles.extend([Trouble(ScopeMissing("no scope", 403))] * 4)
    bench.decide(ids[:1], Verb.APPROVE)
    bench.loop.sleep(60)
    assert bench.connection.state.is_paused
    assert bench.service.requests["update"] == 1


def test_without_a_key_nothing_leaves(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    bench.do(lambda: bench.connection.use_key(None))
    bench.loop.sleep(3600)
    assert bench.service.requests["update"] == 0
    bench.do(lambda: bench.connection.use_key(KEY))
    bench.until_sent()
    assert len(sent(bench)) == 1


@pytest.mark.parametrize(
    "error",
    [NotFound("Not found.", 404), InvalidRequest("Bad id.", 400), Conflict("Voted.", 409)],
)
def test_a_refusal_is_told_once_and_the_rest_goes_on(bench_of: BenchOf, error: QameraError) -> None:
    bench, ids = bench_of()
    refused: list[tuple[str, QameraError]] = []
    bench.delivery.refused.connect(lambda id_, problem: refused.append((id_, problem)))
    bench.service.troubles.append(Trouble(error))
    bench.decide(ids, Verb.APPROVE)
    bench.until_sent()
    assert len(sent(bench)) == len(ids) - 1
    (unlucky,) = set(ids) - {id_ for id_, _ in sent(bench)}
    assert [(id_, type(problem)) for id_, problem in refused] == [(unlucky, type(error))]
    assert bench.connection.state.status is ConnectionStatus.ONLINE
    again = bench.crash()
    assert again.decisions.counts().refused == 1
    assert again.journal.persisted.of(unlucky)[0].refusal == error.detail


def test_a_refused_word_is_history_when_a_later_one_is_on_its_way(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.latency_s = 3.0
    bench.service.troubles.append(Trouble(Conflict("No.")))
    bench.decide(ids[:1], Verb.APPROVE)
    bench.loop.until(lambda: bench.decisions.counts().sending == 1, "it to be on the wire")
    bench.decide(ids[:1], Verb.REJECT)
    bench.until_sent()
    assert sent(bench) == [(ids[0], Verb.REJECT)]
    assert bench.decisions.counts().refused == 0


def test_what_was_refused_before_a_later_word_left_cannot_be_taken_back(
    bench_of: BenchOf,
) -> None:
    bench, ids = bench_of(1)
    bench.service.troubles.append(Trouble(Conflict("no", 409)))
    bench.hold_ms = 0
    bench.decide(ids, Verb.APPROVE)
    bench.decide(ids, Verb.REJECT)
    counts = bench.decisions.counts
    bench.loop.until(lambda: (counts().refused, counts().sending) == (1, 1), "the later one", 5)
    assert bench.do(lambda: bench.decisions.withdraw(ids)).too_late == (ids[0],)
    assert bench.do(bench.decisions.undo).too_late == (ids[0],)
    bench.decide(ids, None, "a note")
    bench.until_sent()
    assert bench.service.items[ids[0]].voting == "REJECTED"
    assert (bench.service.items[ids[0]].note, counts().refused) == ("a note", 0)


def test_a_refused_word_shows_again_when_the_later_one_is_taken_back(bench_of: BenchOf) -> None:
    bench, ids = bench_of(1)
    told: list[str] = []
    bench.delivery.refused.connect(lambda packshot_id, _error: told.append(packshot_id))
    bench.service.troubles.append(Trouble(Conflict("no", 409)))
    bench.hold_ms = 0
    bench.decide(ids, Verb.APPROVE)
    bench.hold_ms = 5_000
    bench.decide(ids, Verb.REJECT)
    bench.loop.sleep(1)
    assert bench.store.shown(ids[0]).refusal == ""
    bench.do(lambda: bench.decisions.withdraw(ids))
    assert bench.store.shown(ids[0]).refusal == "no"
    assert told == []


@pytest.mark.parametrize(("retry_after_s", "least_ms"), [(7.0, 7_000), (None, 1_000), (0.0, 1_000)])
def test_too_many_requests_stop_everything_for_as_long_as_asked(
    bench_of: BenchOf, retry_after_s: float | None, least_ms: int
) -> None:
    bench, ids = bench_of(12)
    bench.hold_ms = 0
    bench.service.troubles.append(Trouble(RateLimited("slow", retry_after_s)))
    before = len(bench.service.arrivals_ms)
    bench.decide(ids, Verb.APPROVE)
    bench.until_sent()
    times = bench.service.arrivals_ms[before:]
    answered_ms = times[0] + 100
    after = [time for time in times if time > answered_ms + 250]
    assert min(after) >= answered_ms + least_ms
    assert len(sent(bench)) == len(ids)


def test_refusals_of_one_moment_are_one_reason_to_wait(bench_of: BenchOf) -> None:
    bench, ids = bench_of(12)
    bench.hold_ms = 0
    bench.service.troubles.extend([Trouble(RateLimited("slow"))] * AT_ONCE)
    before = len(bench.service.arrivals_ms)
    bench.decide(ids, Verb.APPROVE)
    bench.until_sent()
    times = bench.service.arrivals_ms[before:]
    assert times[AT_ONCE] - times[0] <= 2_000


def test_never_two_of_one_packshot_and_never_overtaking(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.latency_s = 2.0
    bench.hold_ms = 0
    bench.service.troubles.extend([Trouble(ServerFailed("500", 500))] * 2)
    verbs = [Verb.APPROVE, Verb.REJECT, Verb.ARCHIVE, Verb.APPROVE]
    for verb in verbs:
        bench.decide(ids[:1], verb)
        bench.loop.sleep(1.5)
    bench.until_sent()
    assert bench.service.overlaps == []
    arrived = [verb for _, verb in sent(bench)]
    assert arrived == [verb for verb in verbs if verb in arrived][-len(arrived) :]
    assert arrived[-1] is Verb.APPROVE


def test_several_packshots_are_on_the_wire_at_once_but_not_many(bench_of: BenchOf) -> None:
    bench, ids = bench_of(30)
    bench.service.latency_s = 5.0
    most = 0

    def look(*_: object) -> None:
        nonlocal most
        most = max(most, bench.decisions.counts().sending)

    bench.journal.persisted_changed.connect(look)
    bench.decide(ids, Verb.APPROVE)
    bench.until_sent()
    assert most == AT_ONCE


def test_500_decisions_use_the_limit_and_never_pass_it(bench_of: BenchOf) -> None:
    bench, ids = bench_of(500)
    bench.service.latency_s = 0.3
    bench.decide(ids, Verb.APPROVE)
    bench.loop.sleep(5)
    begun = bench.clock.monotonic_ms()
    bench.until_sent()
    minutes = (bench.clock.monotonic_ms() - begun) / 60_000
    assert bench.service.most_in_a_minute() <= 60
    assert len(ids) / (minutes + 1) >= 50
    # 57 at once, then 57 in each window of 60.25 s, plus the few seconds that the requests take.
    assert minutes <= 500 / 57 * (65 / 60)


def test_a_shared_key_is_noticed_and_given_back(bench_of: BenchOf) -> None:
    bench, ids = bench_of(600)
    bench.hold_ms = 0
    bench.service.others_a_minute = 30
    bench.decide(ids, Verb.REJECT)
    bench.loop.sleep(60)
    assert bench.connection.allowance < 30
    assert bench.delivery.estimate_ms() > 60_000 * (600 - 30) / 30
    begun, refused = len(sent(bench)), len(bench.service.refusals_ms)
    bench.loop.sleep(10 * 60)
    assert len(sent(bench)) - begun >= 0.7 * 10 * 30, "most of what is left is used"
    assert len(bench.service.refusals_ms) - refused <= 10, "about one refusal a minute at most"
    bench.service.others_a_minute = 0
    bench.loop.sleep(4 * 60)
    begun = len(bench.service.arrivals_ms)
    bench.loop.sleep(61)
    assert len(bench.service.arrivals_ms) - begun >= 57, "the whole limit again"
    bench.service.others_a_minute = None
    bench.until_sent()
    assert {id_ for id_, _ in sent(bench)} == set(ids)


def test_a_full_disk_while_sending_is_waited_out(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    lost: list[object] = []
    stalled: list[object] = []
    bench.journal.write_failed.connect(lost.append)
    bench.delivery.stalled.connect(stalled.append)
    bench.decide(ids[:2], Verb.APPROVE)
    bench.writer.fail_next(DiskFull("the slot"), None, DiskFull("the state"), None)
    bench.until_sent()
    assert lost == []
    assert [type(error) for error in stalled] == [DiskFull]
    assert {id_ for id_, _ in sent(bench)} == set(ids[:2])


def test_a_crash_sends_again_what_may_not_have_arrived(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.latency_s = 4.0
    bench.decide(ids, Verb.APPROVE)
    bench.loop.until(lambda: bench.decisions.counts().sending == AT_ONCE, "four on the wire")
    again = bench.crash(arrive=False)
    assert again.decisions.counts().sending == 0
    again.start()
    again.until_sent()
    assert {id_ for id_, _ in sent(again)} == set(ids)


def test_finish_waits_for_what_has_left_and_no_longer(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.latency_s = 1.0
    bench.decide(ids, Verb.APPROVE)
    bench.loop.until(lambda: bench.decisions.counts().sending == AT_ONCE, "four on the wire")

    async def quit_() -> None:
        await bench.tasks.drain(0.0)
        await bench.delivery.finish(3.0)

    bench.loop.run(quit_())
    assert len(sent(bench)) == AT_ONCE
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
    line = bench.connection._session
    assert line is not None
    bench.service.latency_s = 4.0
    bench.decide(ids[:1], Verb.APPROVE)
    bench.loop.until(lambda: bench.decisions.counts().sending == 1, "it to be on the wire")
    bench.service.good_keys.add(OTHER_KEY.reveal())
    bench.do(lambda: bench.connection.use_key(OTHER_KEY))
    assert not line.client.closed  # type: ignore[attr-defined]  # a FakeClient
    bench.until_sent()
    bench.loop.sleep(0.1)
    assert line.client.closed  # type: ignore[attr-defined]
    assert len(sent(bench)) == 1


def test_a_success_that_the_list_contradicts_is_kept_until_it_shows(bench_of: BenchOf) -> None:
    """A list that lags behind, or a service that says success and does nothing."""
    bench, ids = bench_of(polling=True)
    lagging = bench.service.body(StatusFilter.ALL)
    reports: list[RefreshReport] = []
    bench.sync.refreshed.connect(reports.append)
    bench.service.other_body = lagging
    bench.decide(ids[:1], Verb.APPROVE)
    bench.decide(ids[1:2], Verb.REJECT)
    bench.decide(ids[2:3], None, "a note alone cannot be checked")
    bench.until_sent()
    for _ in range(2):
        bench.refresh()
        assert bench.delivery.unconfirmed == reports[-1].unconfirmed == 2
        shown = [bench.store.shown(packshot_id).vote for packshot_id in ids[:3]]
        assert shown == [Vote.APPROVED, Vote.REJECTED, Vote.NONE]
    again = bench.crash()
    again.loop.run(again.sync.open_cached(StatusFilter.ALL))
    again.start(polling=True)
    again.refresh()
    assert again.delivery.unconfirmed == 2
    again.service.other_body = None
    again.refresh()
    assert again.delivery.unconfirmed == 0
    assert again.outbox() == []
    assert len(sent(again)) == 3


def test_what_another_has_decided_since_is_no_contradiction(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    bench.until_sent()
    bench.service.items[ids[0]].voting = "REJECTED"
    bench.refresh()
    assert bench.delivery.unconfirmed == 0
    assert bench.store.shown(ids[0]).vote is Vote.REJECTED


@pytest.mark.parametrize("note", [None, "garbled text"])
def test_what_the_list_confirms_is_settled_though_no_answer_was_understood(
    bench_of: BenchOf, note: str | None
) -> None:
    """Every answer is a 200 with an empty body, or a 204."""
    bench, ids = bench_of()
    bench.service.troubles.extend([Trouble(BadAnswer("It is empty.", 200), done=True)] * 1000)
    bench.decide(ids[:1], Verb.REJECT, note)
    bench.until_sent(60)
    assert bench.service.requests["update"] <= 3
    bench.refresh()
    bench.refresh()
    assert bench.outbox() == []
    assert bench.store.shown(ids[0]).vote is Vote.REJECTED


def test_what_the_list_does_not_confirm_is_sent_again(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.troubles.extend([Trouble(BadAnswer("It is empty.", 200))] * 5)
    bench.decide(ids[:1], Verb.REJECT)
    bench.until_sent()
    assert sent(bench) == [(ids[0], Verb.REJECT)]


def test_a_503_that_names_a_time_is_tried_again_then(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.troubles.append(Trouble(ServerFailed("503", 503, 86_400.0)))
    bench.decide(ids[:1], Verb.APPROVE)
    bench.loop.sleep(86_000)
    assert bench.service.requests["update"] == 1
    bench.loop.sleep(1_000)
    assert sent(bench) == [(ids[0], Verb.APPROVE)]


def test_a_429_that_names_a_day_is_waited_for_and_told(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    links = links_of(bench)
    bench.service.troubles.append(Trouble(RateLimited("Too many requests.", 86_400.0)))
    bench.decide(ids[:1], Verb.APPROVE)
    bench.loop.sleep(86_000)
    assert bench.service.requests["update"] == 1
    assert links == [ConnectionStatus.RATE_LIMITED]
    assert bench.delivery.estimate_ms() in range(399_000, 406_000)
    bench.loop.sleep(1_000)
    assert sent(bench) == [(ids[0], Verb.APPROVE)]
    assert links[-1] is ConnectionStatus.ONLINE


def test_a_bug_puts_the_decision_back_and_is_reported(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bugs: list[str] = []
    bench.loop.set_exception_handler(lambda _loop, context: bugs.append(repr(context["exception"])))
    bench.service.troubles.append(Trouble(OverflowError("date value out of range")))
    bench.decide(ids[:1], Verb.APPROVE)
    bench.until_sent(30)
    assert sent(bench) == [(ids[0], Verb.APPROVE)]
    assert bugs == ["OverflowError('date value out of range')"]
