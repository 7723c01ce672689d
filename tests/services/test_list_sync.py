"""Reading the list: cached first, a bad answer changes nothing, and a switch is not lost."""

import json
from itertools import pairwise
from typing import Any

import pytest

from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.decision import DecisionState, Verb
from qamera_review.domain.errors import (
    BadAnswer,
    KeyRefused,
    QameraError,
    RateLimited,
    Refused,
    ServerFailed,
    StorageError,
    Unreachable,
)
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.grouping import GroupBy
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.records import replace
from qamera_review.services import list_reading
from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.services.connection.rate_limiter import Priority
from qamera_review.services.list_sync import IDLE_POLL_S, JOBS_POLL_S, RefreshReport
from qamera_review.services.packshots.listing import Listing, diff
from qamera_review.storage.catalog import CachedList
from tests.services.conftest import BenchOf
from tests.support.bench import Bench
from tests.support.fake_service import KEY, Trouble

ALL, APPROVED = StatusFilter.ALL, StatusFilter.APPROVED


def reports_of(bench: Bench) -> list[RefreshReport]:
    reports: list[RefreshReport] = []
    bench.sync.refreshed.connect(reports.append)
    return reports


def failures_of(bench: Bench) -> list[tuple[QameraError, bool]]:
    failures: list[tuple[QameraError, bool]] = []
    bench.sync.failed.connect(lambda error, by_user: failures.append((error, by_user)))
    return failures


def switch(bench: Bench, *filters: StatusFilter) -> None:
    """Presses that follow each other at once; then until all is quiet."""

    def press() -> None:
        for one in filters:
            bench.sync.set_service_filter(one)

    bench.do(press)
    bench.loop.until(
        lambda: not bench.sync.busy and "switch list" not in bench.tasks.running_names(),
        "the switch",
    )


def test_the_last_known_list_is_shown_without_the_service(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    again = bench.crash()
    assert again.loop.run(again.sync.open_cached(ALL))
    assert list(again.store.visible) == ids
    assert again.sync.fetched_ms == bench.sync.fetched_ms
    assert not again.loop.run(again.sync.open_cached(APPROVED))
    assert list(again.store.visible) == ids


def test_at_first_nothing_is_known_nor_under_way(bench_of: BenchOf) -> None:
    bench, _ids = bench_of(with_key=False)
    sync = bench.sync
    assert (sync.busy, sync.opening, sync.hidden, sync.fetched_ms) == (False, False, False, 0)


def test_what_has_not_changed_is_not_made_anew_and_reading_is_told(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    told: list[bool] = []
    bench.sync.reading_changed.connect(told.append)
    bench.service.items[ids[0]].voting = "APPROVED"
    before = [bench.store.listing.get(id_) for id_ in ids[:2]]
    bench.refresh()
    after = [bench.store.listing.get(id_) for id_ in ids[:2]]
    assert [new is old for new, old in zip(after, before, strict=True)] == [False, True]
    assert told == [True, False]
    bench.refresh()
    assert told == [True, False]


@pytest.mark.parametrize("known", [False, True])
def test_it_tells_while_the_last_known_list_is_on_its_way(bench_of: BenchOf, known: bool) -> None:
    bench, ids = bench_of()
    again = bench.crash()
    told: list[tuple[bool, int]] = []
    again.sync.opening_changed.connect(
        lambda: told.append((again.sync.opening, len(again.store.visible)))
    )
    again.loop.run(again.sync.open_cached(ALL if known else APPROVED))
    assert told == [(True, 0), (False, len(ids) if known else 0)]


def test_a_look_that_the_delivery_needs_is_nobodys_wish(bench_of: BenchOf) -> None:
    bench, _ids = bench_of()
    reports = reports_of(bench)
    bench.do(bench.freshness.request_refresh)
    bench.loop.until(lambda: not bench.sync.busy, "the look")
    assert [report.by_user for report in reports] == [False]


@pytest.mark.parametrize("body", [b"<html>hotel</html>", b"", b"{}", b'{"packshots": 3}'])
def test_an_answer_that_is_no_list_leaves_the_list(bench_of: BenchOf, body: bytes) -> None:
    bench, ids = bench_of()
    failures = failures_of(bench)
    bench.service.other_body = body
    bench.refresh()
    assert list(bench.store.visible) == ids
    assert [(type(error), by_user) for error, by_user in failures] == [(BadAnswer, True)]
    assert bench.catalog.lists[ALL].body != body


def test_a_failed_refresh_is_told_and_tried_again_by_itself(bench_of: BenchOf) -> None:
    bench, _ids = bench_of(polling=True)
    failures = failures_of(bench)
    bench.service.fill(8)
    bench.service.list_troubles.append(Trouble(BadAnswer("cut off")))
    bench.refresh()
    assert len(failures) == 1
    bench.loop.until(lambda: len(bench.store.visible) == 8, "the next refresh", 4)


def test_the_same_bytes_cost_nothing(bench_of: BenchOf, monkeypatch: pytest.MonkeyPatch) -> None:
    bench, _ids = bench_of()
    bench.loop.until(lambda: bench.catalog.saves == 1, "the list to be kept")

    def fail(body: bytes) -> Any:
        raise AssertionError("decoded again")

    monkeypatch.setattr(list_reading, "decode_packshots", fail)
    reports = reports_of(bench)
    fetched_ms = bench.sync.fetched_ms
    bench.loop.sleep(1)
    bench.refresh()
    assert reports[-1].difference.empty
    assert bench.sync.fetched_ms > fetched_ms
    assert bench.catalog.saves == 1


def test_a_refresh_by_the_person_tidies_also_when_nothing_is_new(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.fill(8)
    for _ in range(2):  # what came by itself stays behind the others
        bench.do(lambda: bench.sync.refresh(by_user=False))
        bench.loop.until(lambda: not bench.sync.busy, "the refresh")
        assert bench.store.unsorted_new_count == 8 - len(ids)
    bench.refresh()
    assert bench.store.unsorted_new_count == 0
    assert len(bench.store.visible) == 8


@pytest.mark.parametrize("by", [GroupBy.DAY, GroupBy.NAME, GroupBy.JOB])
def test_a_list_that_comes_while_the_view_is_in_groups_is_grouped_too(
    bench_of: BenchOf, by: GroupBy
) -> None:
    bench, _ids = bench_of()
    bench.store.set_filter(replace(bench.store.view_filter, group=by))
    new = bench.service.fill(9)
    bench.refresh()
    assert bench.store.groups is not None
    assert sum(bench.store.groups.sizes) == len(new)


def test_one_bad_item_costs_only_itself(bench_of: BenchOf) -> None:
    bench, ids = bench_of(3)
    reports = reports_of(bench)
    items = json.loads(bench.service.body(ALL))["packshots"]
    body = json.dumps({"packshots": [*items, {"name": "nameless"}, 7], "count": 5}).encode()
    bench.service.other_body = body
    bench.refresh()
    assert list(bench.store.visible) == ids
    assert reports[-1].left_out == 2
    bench.refresh()  # the same bytes have the same gaps
    assert reports[-1].left_out == 2


def test_a_refresh_under_way_is_the_one_asked_for(bench_of: BenchOf) -> None:
    bench, _ids = bench_of()
    asked = bench.service.requests["list"]
    reports = reports_of(bench)

    def both() -> None:
        bench.sync.refresh(by_user=False)
        bench.sync.refresh()

    bench.do(both)
    bench.loop.until(lambda: not bench.sync.busy, "the refresh")
    assert bench.service.requests["list"] == asked + 1
    assert [report.by_user for report in reports] == [True]


def test_another_service_filter_shows_its_last_known_list_then_the_new(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.items[ids[2]].voting = "APPROVED"
    switch(bench, APPROVED)
    assert list(bench.store.visible) == [ids[2]]
    switch(bench, ALL)
    assert len(bench.store.visible) == len(ids)
    bench.service.latency_s = 30.0
    bench.do(lambda: bench.sync.set_service_filter(APPROVED))
    bench.loop.sleep(1)
    assert list(bench.store.visible) == [ids[2]]
    assert bench.sync.busy


def test_a_filter_without_a_known_list_is_empty_until_it_comes(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.items[ids[2]].voting = "APPROVED"
    bench.service.latency_s = 30.0
    bench.do(lambda: bench.sync.set_service_filter(APPROVED))
    bench.loop.sleep(1)
    assert list(bench.store.visible) == []
    bench.loop.until(lambda: list(bench.store.visible) == [ids[2]], "the list")


def test_of_quick_switches_the_last_one_counts(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.items[ids[2]].voting = "APPROVED"
    switch(bench, APPROVED, ALL)
    assert len(bench.store.visible) == len(ids)
    switch(bench, APPROVED, ALL, APPROVED)
    assert list(bench.store.visible) == [ids[2]]


def test_a_list_that_was_switched_away_from_is_never_shown(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.items[ids[2]].voting = "APPROVED"
    switch(bench, APPROVED)
    switch(bench, ALL)
    seen: list[int] = []
    bench.store.order_changed.connect(lambda _by_person: seen.append(len(bench.store.visible)))
    switch(bench, APPROVED, ALL)
    assert set(seen) <= {len(ids)}
    assert list(bench.store.visible) == ids


def test_a_list_is_compared_with_what_is_shown_once_it_is_read(bench_of: BenchOf) -> None:
    bench, _ids = bench_of()
    new = bench.service.fill(9)
    shown = bench.store.listing
    short = Listing(shown.packshots[:3])

    def meanwhile(reading: bool) -> None:
        if reading:
            bench.store.apply_listing(short, diff(shown, short), by_user=True)

    bench.sync.reading_changed.connect(meanwhile)
    bench.do(lambda: bench.sync.refresh(by_user=False))
    bench.loop.until(lambda: not bench.sync.busy, "the refresh to end")
    assert sorted(bench.store.visible) == new


@pytest.mark.parametrize("after_s", [0.0, 0.05, 0.1, 0.15])
def test_a_switch_during_a_refresh_is_not_overwritten_by_it(
    bench_of: BenchOf, after_s: float
) -> None:
    bench, ids = bench_of()
    bench.service.items[ids[2]].voting = "APPROVED"
    bench.do(bench.sync.refresh)
    bench.loop.sleep(after_s)
    switch(bench, APPROVED)
    assert list(bench.store.visible) == [ids[2]]
    assert set(bench.catalog.lists) == {ALL, APPROVED}
    assert b"ps_000" in bench.catalog.lists[ALL].body
    assert b"ps_000" not in bench.catalog.lists[APPROVED].body


def test_a_switch_while_a_list_is_decoded_is_not_overwritten_by_it(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.items[ids[2]].voting = "APPROVED"
    read = bench.sync._read
    switched: list[bool] = []

    async def read_slowly(body: bytes) -> Any:
        result = await read(body)
        if not switched:
            switched.append(True)
            bench.sync.set_service_filter(APPROVED)
        return result

    bench.sync._read = read_slowly  # type: ignore[method-assign]
    bench.do(bench.sync.refresh)
    switch(bench)
    assert list(bench.store.visible) == [ids[2]]


def test_a_cached_list_that_cannot_be_read_is_told_and_the_service_asked(
    bench_of: BenchOf,
) -> None:
    bench, ids = bench_of()
    bench.service.items[ids[2]].voting = "APPROVED"
    failures = failures_of(bench)
    bench.catalog.error = StorageError("cannot be read")
    switch(bench, APPROVED)
    assert list(bench.store.visible) == [ids[2]]
    assert {type(error) for error, _ in failures} == {StorageError}


def test_a_list_that_cannot_be_read_is_not_that_of_the_filter_before(bench_of: BenchOf) -> None:
    bench, _ids = bench_of()
    failures = failures_of(bench)
    bench.catalog.error = StorageError("cannot be read")
    bench.service.list_troubles.append(Trouble(Unreachable("offline")))
    switch(bench, APPROVED)
    bench.loop.until(lambda: not bench.sync.busy, "the refresh to end")
    assert list(bench.store.visible) == []
    assert (type(failures[0][0]), failures[0][1]) == (StorageError, True)


def test_a_list_that_is_kept_already_is_not_kept_again(bench_of: BenchOf) -> None:
    bench, _ids = bench_of()
    bench.loop.sleep(1)
    saves = bench.catalog.saves
    bench = bench.crash()
    assert bench.loop.run(bench.sync.open_cached(ALL))
    bench.start()
    bench.refresh()
    assert bench.catalog.saves == saves


def test_a_list_that_is_kept_is_asked_for_with_its_mark(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.marks_lists = True
    asked = bench.service.marks_asked
    bench.service.items[ids[0]].voting = "APPROVED"
    for _ in range(2):
        bench.refresh()
    assert asked == ["", "", bench.catalog.lists[ALL].etag]
    assert asked[2] != ""
    bench.service.items[ids[1]].voting = "APPROVED"
    bench.refresh()
    assert bench.store.counts[Facet.APPROVED] == 2
    switch(bench, APPROVED)
    assert asked[3:] == [asked[2], ""]
    again = bench.crash()
    assert again.loop.run(again.sync.open_cached(APPROVED))
    again.start()
    again.refresh()
    assert again.service.marks_asked[5:] == [again.catalog.lists[APPROVED].etag]


def test_a_list_that_could_not_be_kept_is_asked_for_as_a_whole(bench_of: BenchOf) -> None:
    bench, _ids = bench_of()
    bench.service.marks_lists = True
    bench.service.fill(9)
    bench.catalog.error = StorageError("full")
    bench.refresh()
    bench.catalog.error = None
    bench.refresh()
    bench.refresh()
    *_, whole, marked = bench.service.marks_asked
    assert (whole, marked) == ("", bench.catalog.lists[ALL].etag)


def test_a_damaged_cached_list_is_no_list(bench_of: BenchOf) -> None:
    bench, _ids = bench_of(with_key=False)
    bench.catalog.lists[ALL] = CachedList(b"no json", "", 1)
    assert not bench.loop.run(bench.sync.open_cached(ALL))
    assert list(bench.store.visible) == []


def test_a_list_requested_before_a_delivery_cannot_undo_the_tile(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decisions.hold_ms = 0
    bench.service.latency_s = 4.0
    bench.do(bench.sync.refresh)
    stale = bench.service.body(ALL)
    bench.loop.sleep(2.5)  # the service has made its answer already
    bench.service.latency_s = 0.2
    bench.decide(ids[:1], Verb.APPROVE)
    bench.until_sent()
    assert bench.sync.busy, "the list is still on its way"
    bench.loop.until(lambda: not bench.sync.busy, "the stale list")
    assert bench.catalog.lists[ALL].body == stale
    assert bench.store.shown(ids[0]).facet is Facet.APPROVED
    assert [d.state for d in bench.outbox()] == [DecisionState.SETTLED]
    bench.refresh()
    assert bench.store.shown(ids[0]).facet is Facet.APPROVED
    assert bench.outbox() == []


def test_another_reviewers_vote_shows_after_ours_was_confirmed(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    bench.until_sent()
    bench.refresh()
    bench.service.update(ids[0], (Verb.REJECT,), None)
    bench.refresh()
    assert bench.store.shown(ids[0]).facet is Facet.REJECTED


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


def test_a_list_that_cannot_be_kept_is_shown_all_the_same(bench_of: BenchOf) -> None:
    bench, _ids = bench_of()
    failures = failures_of(bench)
    new = bench.service.fill(9)
    bench.catalog.error = StorageError("full")
    bench.refresh()
    assert list(bench.store.visible) == new
    assert [type(error) for error, _ in failures] == [StorageError]
    assert bench.store.listing.get(PackshotId("ps_008")) is not None


def test_a_key_entered_during_a_refresh_is_tried_at_once(bench_of: BenchOf) -> None:
    bench, _ids = bench_of()
    bench.do(bench.sync.refresh)
    bench.do(lambda: bench.connection.use_key(KEY))
    assert bench.connection.state.status.value == "connecting"
    bench.loop.until(lambda: not bench.sync.busy, "the refresh")
    assert bench.connection.state.status is ConnectionStatus.ONLINE


def spent(bench: Bench, ids: list[PackshotId]) -> None:
    """Decisions have used all that they may: three requests are left for the person."""
    bench.decisions.hold_ms = 0
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


def test_it_says_when_it_begins_and_ends_and_who_asked(bench_of: BenchOf) -> None:
    bench, _ids = bench_of(polling=True)
    said: list[bool] = []
    reports = reports_of(bench)
    bench.sync.busy_changed.connect(said.append)
    bench.refresh()
    bench.loop.until(lambda: len(reports) == 2, "a poll")
    bench.loop.until(lambda: not bench.sync.busy, "its end")
    assert said == [True, False, True, False]
    assert [report.by_user for report in reports] == [True, False]


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


@pytest.mark.parametrize(
    "body",
    [
        b"<html>hotel</html>",
        b"",
        b'{"packshots": [',
        b'{"packshots": [], "count": 8}',
        b'{"packshots": [{"id": "ps_000"}], "count": 999999}',
        b'{"packshots": [%s]}' % b", ".join([b'{"id": "ps_000"}'] * 12),
    ],
)
def test_a_list_that_cannot_be_believed_is_a_fault_of_the_service(
    bench_of: BenchOf, body: bytes
) -> None:
    bench, ids = bench_of()
    fetched_ms = bench.sync.fetched_ms
    states: list[ConnectionStatus] = []
    bench.connection.state_changed.connect(lambda state: states.append(state.status))
    bench.service.other_body = body
    bench.refresh()
    assert list(bench.store.visible) == ids
    assert states == [ConnectionStatus.DEGRADED], "never online in between"
    assert type(bench.connection.state.error) is BadAnswer
    assert bench.connection.state.error.__traceback__ is None, "its frames hold the body"
    assert not bench.sync.is_answered
    assert bench.sync.fetched_ms == fetched_ms
    bench.service.other_body = None
    bench.refresh()
    assert bench.connection.state.status is ConnectionStatus.ONLINE
    assert bench.sync.is_answered


def test_a_list_that_is_empty_all_at_once_is_shown_and_told(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    reports = reports_of(bench)
    bench.service.items.clear()
    bench.refresh()
    assert list(bench.store.visible) == []
    assert reports[-1].emptied == len(ids)
    bench.refresh()
    assert reports[-1].emptied == 0


def test_only_an_answer_to_the_last_request_counts_as_one(bench_of: BenchOf) -> None:
    bench, _ids = bench_of(with_key=False)
    assert not bench.sync.is_answered
    bench.do(lambda: bench.connection.use_key(KEY))
    assert not bench.sync.is_answered
    bench.loop.until(lambda: bench.sync.is_answered, "the list")
    bench.do(lambda: bench.sync.set_service_filter(APPROVED))
    assert not bench.sync.is_answered
    bench.loop.until(lambda: bench.sync.is_answered, "the approved ones")
    bench.service.list_troubles.append(Trouble(Unreachable("offline")))
    bench.refresh()
    assert not bench.sync.is_answered


def test_a_condition_that_is_refused_is_left_out(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.marks_lists = True
    bench.refresh()
    bench.refresh()
    bench.service.list_troubles.append(Trouble(Refused("431", 431)))
    failures = failures_of(bench)
    bench.refresh()
    assert failures == []
    assert bench.service.marks_asked[-1] == ""
    assert list(bench.store.visible) == ids


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
