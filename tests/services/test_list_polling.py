"""Automatic refreshes: how often, after failures, and when none is made."""

from itertools import pairwise

from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import (
    KeyRefused,
    RateLimited,
    ServerFailed,
)
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.services.connection.rate_limiter import Priority
from qamera_review.services.list_sync import IDLE_POLL_S, JOBS_POLL_S
from tests.services.conftest import BenchOf
from tests.support.bench import Bench
from tests.support.fake_service import KEY, Trouble
from tests.support.list_sync import failures_of, reports_of


def test_it_polls_seldom_often_while_jobs_run_and_never_hidden(bench_of: BenchOf) -> None:
    bench, ids = bench_of(polling=True)

    def lists_in(seconds: float) -> int:
        before = bench.service.requests["list"]
        bench.loop.sleep(seconds)
        return bench.service.requests["list"] - before

    assert lists_in(10 * IDLE_POLL_S) in range(8, 12)
    bench.sync.set_window_hidden(True)
    assert lists_in(10 * IDLE_POLL_S) <= 1
    bench.sync.set_window_hidden(False)
    assert lists_in(IDLE_POLL_S / 2) == 1  # what was missed
    bench.service.items[ids[0]].status = "PROCESSING"
    bench.refresh()
    bench.loop.sleep(IDLE_POLL_S)
    assert lists_in(10 * JOBS_POLL_S) in range(7, 12)


def test_nothing_is_asked_without_a_good_key(bench_of: BenchOf) -> None:
    bench, _ids = bench_of(polling=True)
    bench.service.good_keys = set()
    failures = failures_of(bench)
    bench.refresh()
    assert isinstance(failures[0][0], KeyRefused)
    assert bench.connection.state.status is ConnectionStatus.KEY_REFUSED
    before = bench.service.requests["list"]
    bench.loop.sleep(3600)
    assert bench.service.requests["list"] == before
    bench.service.good_keys = {KEY.reveal()}
    bench.do(lambda: bench.connection.use_key(KEY))
    bench.loop.until(lambda: bench.connection.state.status is ConnectionStatus.ONLINE, "a list")


def spent(bench: Bench, ids: list[PackshotId]) -> None:
    """Decisions have used all that they may: three requests are left for the person."""
    bench.hold_ms = 0
    bench.decide(ids, Verb.APPROVE)
    bench.loop.until(lambda: bench.connection.wait_ms(Priority.DELIVERY) > 1_000, "the limit")
    bench.loop.until(lambda: bench.decisions.counts().sending == 0, "the answers")


def test_a_person_who_asks_goes_before_what_waits_and_a_poll_after(bench_of: BenchOf) -> None:
    bench, ids = bench_of(70)
    spent(bench, ids)
    before = bench.clock.monotonic_ms()
    bench.refresh()
    assert bench.clock.monotonic_ms() - before < 5_000
    for _ in range(2):  # the first has its place in the reserve
        bench.do(lambda: bench.sync.refresh(by_user=False))
        bench.loop.until(lambda: not bench.sync.busy, "the poll")
    assert bench.clock.monotonic_ms() - before > 20_000
    assert bench.service.most_in_a_minute() <= 60


def test_after_a_failed_poll_the_next_comes_sooner(bench_of: BenchOf) -> None:
    bench, _ids = bench_of(polling=True)
    failures = failures_of(bench)
    bench.service.list_troubles.append(Trouble(ServerFailed("500", 500)))
    bench.loop.until(lambda: bool(failures), "the failure")
    assert failures[0][1] is False
    failed_ms = bench.clock.monotonic_ms()
    reports = reports_of(bench)
    bench.loop.until(lambda: bool(reports), "the next")
    assert bench.clock.monotonic_ms() - failed_ms <= 4_000


def test_failed_polls_come_at_ever_longer_intervals_up_to_15_s(bench_of: BenchOf) -> None:
    bench, _ids = bench_of(polling=True)
    bench.service.list_troubles += [Trouble(ServerFailed("500", 500))] * 6
    failed_ms: list[int] = []
    bench.sync.failed.connect(lambda *_: failed_ms.append(bench.clock.monotonic_ms()))
    bench.loop.until(lambda: len(failed_ms) == 6, "the failures", IDLE_POLL_S + 90)
    waits_s = [(after - before) / 1000 for before, after in pairwise(failed_ms)]
    assert [round(wait_s // 1) for wait_s in waits_s] == [2, 4, 8, 15, 15]


def test_what_never_moves_is_polled_less_and_less(bench_of: BenchOf) -> None:
    """Also when the addresses of the pictures change with each list."""
    bench, ids = bench_of(polling=True)
    bench.service.items[ids[0]].status = "PROCESSING"
    bench.service.on_list = lambda: setattr(
        bench.service.items[ids[1]], "picture", f"sign-{bench.service.requests['list']}"
    )
    bench.refresh()
    bench.loop.sleep(1800)
    before = bench.service.requests["list"]
    bench.loop.sleep(600)
    assert bench.service.requests["list"] - before <= 11
    bench.service.items[ids[2]].status = "PROCESSING"
    bench.refresh()
    before = bench.service.requests["list"]
    bench.loop.sleep(40)
    assert bench.service.requests["list"] - before >= 8


def test_a_503_that_names_a_time_is_asked_again_then(bench_of: BenchOf) -> None:
    bench, _ids = bench_of(polling=True)
    bench.service.list_troubles.append(Trouble(ServerFailed("503", 503, 3_000.0)))
    bench.refresh()
    before = bench.service.requests["list"]
    bench.loop.sleep(2_900)
    assert bench.service.requests["list"] == before
    bench.loop.sleep(130)
    assert bench.service.requests["list"] == before + 1


def test_a_refresh_during_a_long_pause_fails_at_once_and_another_key_is_used(
    bench_of: BenchOf,
) -> None:
    bench, _ids = bench_of()
    bench.service.list_troubles.append(Trouble(RateLimited("Too many requests.", 86_400.0)))
    failures = failures_of(bench)
    bench.refresh()
    bench.refresh()
    assert [type(error) for error, _ in failures] == [RateLimited, RateLimited]
    assert bench.connection.state.status is ConnectionStatus.RATE_LIMITED
    assert 86_000_000 < bench.connection.wait_ms(Priority.DELIVERY) <= 86_400_000
    other = ApiKey.parse("mk_live_other.secret-of-another")
    bench.service.good_keys.add(other.reveal())
    bench.do(lambda: bench.connection.use_key(other))
    bench.loop.until(lambda: bench.connection.state.status is ConnectionStatus.ONLINE, "a list")
