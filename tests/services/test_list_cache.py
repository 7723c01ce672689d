"""The last known list: shown at the start, saved after a refresh, and used for its ETag."""

import pytest

from qamera_review.domain.errors import (
    Refused,
    StorageError,
    Unreachable,
)
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.storage.catalog import CachedList
from tests.services.conftest import BenchOf
from tests.support.fake_service import Trouble
from tests.support.list_sync import failures_of, switch

ALL, APPROVED = StatusFilter.ALL, StatusFilter.APPROVED


def test_the_last_known_list_is_shown_without_the_service(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    again = bench.crash()
    assert again.loop.run(again.sync.open_cached(ALL))
    assert list(again.store.visible) == ids
    assert again.sync.fetched_ms == bench.sync.fetched_ms
    assert not again.loop.run(again.sync.open_cached(APPROVED))
    assert list(again.store.visible) == ids


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
    again.loop.until(lambda: again.sync.is_answered and not again.sync.busy, "the list")
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


def test_a_list_that_cannot_be_kept_is_shown_all_the_same(bench_of: BenchOf) -> None:
    bench, _ids = bench_of()
    failures = failures_of(bench)
    new = bench.service.fill(9)
    bench.catalog.error = StorageError("full")
    bench.refresh()
    assert list(bench.store.visible) == new
    assert [type(error) for error, _ in failures] == [StorageError]
    assert bench.store.listing.get(PackshotId("ps_008")) is not None


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
