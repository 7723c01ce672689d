"""Switching between the service's lists, also while a refresh is under way."""

import pytest

from qamera_review.domain.errors import StorageError
from qamera_review.domain.filters import StatusFilter, ViewFilter
from qamera_review.services.packshots.listing import Listing, diff
from tests.services.conftest import BenchOf
from tests.support.list_sync import switch

ALL, APPROVED = StatusFilter.ALL, StatusFilter.APPROVED


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
    switched: list[bool] = []

    def switch_after_decoding(reading: bool) -> None:
        if not reading and not switched:
            switched.append(True)
            bench.sync.set_service_filter(APPROVED)

    bench.sync.reading_changed.connect(switch_after_decoding)
    bench.do(bench.sync.refresh)
    switch(bench)
    assert switched
    assert list(bench.store.visible) == [ids[2]]


def test_the_list_follows_the_filter_however_that_is_set(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.items[ids[2]].voting = "APPROVED"
    bench.loop.run(bench.sync.open_cached(ALL))
    bench.do(lambda: bench.store.set_filter(ViewFilter(service=APPROVED)))  # as a saved view does
    bench.loop.until(lambda: list(bench.store.visible) == [ids[2]], "the approved list")
    bench.do(lambda: bench.store.set_filter(ViewFilter()))  # as undo does
    bench.loop.until(lambda: len(bench.store.visible) == len(ids), "the whole list")


def test_an_unchanged_list_is_not_taken_for_another_one_shown_meanwhile(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.marks_lists = True
    bench.service.items[ids[2]].voting = "APPROVED"
    switch(bench, APPROVED)
    switch(bench, ALL)
    bench.refresh()
    assert len(bench.store.visible) == len(ids)
    bench.service.latency_s = 5.0
    bench.do(lambda: bench.sync.refresh())  # sends the ETag of the whole list
    bench.loop.sleep(1)
    bench.do(lambda: bench.sync.set_service_filter(APPROVED))
    bench.loop.sleep(1)
    bench.catalog.error = StorageError("cannot be read")
    bench.do(lambda: bench.sync.set_service_filter(ALL))
    bench.loop.until(lambda: not bench.sync.busy, "the refresh")
    assert len(bench.store.visible) == len(ids)
