"""The delivery in simulated time: retries, pauses, order and the rate limit."""

import itertools

import pytest

from qamera_review.domain.decision import DecisionState, Verb
from qamera_review.domain.errors import (
    DiskFull,
    QameraError,
    RateLimited,
    ServerFailed,
    TimedOut,
    Unreachable,
)
from qamera_review.services.connection.connection import ConnectionState, ConnectionStatus
from qamera_review.services.outbox.delivery import AT_ONCE, FAILURES_TO_PAUSE
from tests.services.conftest import BenchOf
from tests.support.bench import Bench
from tests.support.fake_service import Trouble
from tests.support.outbox import arrived


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
    assert arrived(bench)[-1] == (ids[0], Verb.APPROVE)
    assert len(arrived(bench)) == (6 if done else 1)
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
    bench.loop.until(lambda: len(arrived(bench)) == 2, "the two others", 6)


def test_a_storm_pauses_all(bench_of: BenchOf) -> None:
    bench, ids = bench_of(40)
    bench.service.troubles.extend([Trouble(ServerFailed("500", 500))] * 1000)
    bench.decide(ids, Verb.APPROVE)
    bench.loop.sleep(65)
    assert FAILURES_TO_PAUSE <= bench.service.requests["update"] <= 40
    bench.service.troubles.clear()
    bench.until_sent()
    assert {id_ for id_, _ in arrived(bench)} == set(ids)


def test_offline_then_back_loses_nothing(bench_of: BenchOf) -> None:
    bench, ids = bench_of(30)
    links = links_of(bench)
    bench.service.troubles.extend([Trouble(Unreachable("offline"))] * 30)
    bench.decide(ids, Verb.REJECT)
    bench.loop.until(lambda: ConnectionStatus.OFFLINE in links, "it to be noticed")
    bench.until_sent(4 * 3600)
    assert sorted(arrived(bench)) == [(id_, Verb.REJECT) for id_ in ids]
    assert links[-1] is ConnectionStatus.ONLINE


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
    assert len(arrived(bench)) == len(ids)


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
    sent = [verb for _, verb in arrived(bench)]
    assert sent == [verb for verb in verbs if verb in sent][-len(sent) :]
    assert sent[-1] is Verb.APPROVE


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
    begun, refused = len(arrived(bench)), len(bench.service.refusals_ms)
    bench.loop.sleep(10 * 60)
    assert len(arrived(bench)) - begun >= 0.7 * 10 * 30, "most of what is left is used"
    assert len(bench.service.refusals_ms) - refused <= 10, "about one refusal a minute at most"
    bench.service.others_a_minute = 0
    bench.loop.sleep(4 * 60)
    begun = len(bench.service.arrivals_ms)
    bench.loop.sleep(61)
    assert len(bench.service.arrivals_ms) - begun >= 57, "the whole limit again"
    bench.service.others_a_minute = None
    bench.until_sent()
    assert {id_ for id_, _ in arrived(bench)} == set(ids)


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
    assert {id_ for id_, _ in arrived(bench)} == set(ids[:2])


def test_a_503_that_names_a_time_is_tried_again_then(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.troubles.append(Trouble(ServerFailed("503", 503, 86_400.0)))
    bench.decide(ids[:1], Verb.APPROVE)
    bench.loop.sleep(86_000)
    assert bench.service.requests["update"] == 1
    bench.loop.sleep(1_000)
    assert arrived(bench) == [(ids[0], Verb.APPROVE)]


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
    assert arrived(bench) == [(ids[0], Verb.APPROVE)]
    assert links[-1] is ConnectionStatus.ONLINE


def test_a_bug_puts_the_decision_back_and_is_reported(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bugs: list[str] = []
    bench.loop.set_exception_handler(lambda _loop, context: bugs.append(repr(context["exception"])))
    bench.service.troubles.append(Trouble(OverflowError("date value out of range")))
    bench.decide(ids[:1], Verb.APPROVE)
    bench.until_sent(30)
    assert arrived(bench) == [(ids[0], Verb.APPROVE)]
    assert bugs == ["OverflowError('date value out of range')"]
