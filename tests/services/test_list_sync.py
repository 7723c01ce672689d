"""Refreshing the list: what is shown, compared and reported; a bad answer changes nothing."""

import json
from collections.abc import Iterable
from typing import Any

import pytest

from qamera_review.domain.decision import DecisionState, Verb
from qamera_review.domain.errors import (
    BadAnswer,
    Unreachable,
)
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.grouping import GroupBy
from qamera_review.domain.packshot import Facet
from qamera_review.domain.records import replace
from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.services.packshots import list_reading
from tests.services.conftest import BenchOf
from tests.support.fake_service import KEY, Item, Trouble
from tests.support.list_sync import failures_of, reports_of

ALL, APPROVED = StatusFilter.ALL, StatusFilter.APPROVED


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
        assert bench.store.unsorted_count == 8 - len(ids)
    bench.refresh()
    assert bench.store.unsorted_count == 0
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


def test_a_wish_during_a_refresh_brings_a_newer_list(bench_of: BenchOf) -> None:
    bench, _ids = bench_of()
    asked = bench.service.requests["list"]
    bench.service.latency_s = 4.0
    bench.do(lambda: bench.sync.refresh(by_user=False))
    bench.loop.sleep(2.5)  # the service has made its answer already
    for _press in range(2):
        bench.do(bench.sync.refresh)
    bench.loop.until(lambda: not bench.sync.busy, "both lists")
    assert bench.service.requests["list"] == asked + 2


def test_a_list_requested_before_a_delivery_cannot_undo_the_tile(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.hold_ms = 0
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


def test_a_key_entered_during_a_refresh_is_tried_at_once(bench_of: BenchOf) -> None:
    bench, _ids = bench_of()
    bench.do(bench.sync.refresh)
    bench.do(lambda: bench.connection.use_key(KEY))
    assert bench.connection.state.status.value == "connecting"
    bench.loop.until(lambda: not bench.sync.busy, "the refresh")
    assert bench.connection.state.status is ConnectionStatus.ONLINE


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


def listed(items: Iterable[Item], count: int) -> bytes:
    """Return the body of a list with another count."""
    entries = [{"id": item.id, "status": item.status, "voting": item.voting} for item in items]
    return json.dumps({"packshots": entries, "count": count}).encode()


def test_a_count_of_more_than_is_listed_refuses_no_honest_list(bench_of: BenchOf) -> None:
    """A service may count the archived packshots that it leaves out of its list."""
    bench, ids = bench_of()
    reports = reports_of(bench)
    items = bench.service.items
    bench.service.other_body = listed(items.values(), len(ids) + 3)
    bench.refresh()
    assert reports[-1].missing == 3
    bench.decide(ids[:1], Verb.ARCHIVE)
    bench.until_sent()
    bench.service.other_body = listed([items[id_] for id_ in ids[1:]], len(ids) + 3)
    bench.refresh()
    assert bench.connection.state.status is ConnectionStatus.ONLINE
    assert list(bench.store.visible) == ids[1:]
    bench.service.other_body = listed([items[id_] for id_ in ids[2:]], len(ids) + 3)
    bench.refresh()
    assert isinstance(bench.connection.state.error, BadAnswer), "one is missing"
    assert list(bench.store.visible) == ids[1:]


def test_a_list_of_the_approved_may_count_all(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.other_body = listed([], len(ids))
    bench.do(lambda: bench.sync.set_service_filter(StatusFilter.APPROVED))
    bench.loop.until(lambda: not bench.store.visible and not bench.sync.busy, "the other list")
    assert bench.connection.state.status is ConnectionStatus.ONLINE
    assert bench.sync.is_answered


def test_a_list_that_is_empty_all_at_once_is_shown_and_told(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    reports = reports_of(bench)
    bench.service.items.clear()
    bench.refresh()
    assert list(bench.store.visible) == []
    assert reports[-1].losses.emptied == len(ids)
    bench.refresh()
    assert reports[-1].losses.emptied == 0


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
