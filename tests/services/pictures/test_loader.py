"""The loader's threads: order, one download of each picture, revalidation, errors and closing."""

import os
import sys
from collections.abc import Iterator

import pytest

from qamera_review.domain.errors import (
    PictureMissing,
    PictureUnreachable,
)
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.services.pictures.loader import (
    KnownPicture,
    LoadResult,
    PictureLoader,
    RecheckOutcome,
)
from qamera_review.services.pictures.output_space import OutputSpace
from tests.support.picture_files import picture, srgb_output
from tests.support.picture_host import PNG, Cache, Host, digest, url_of, wanted
from tests.support.sandbox import wait_until


class Desk:
    """A loader by itself; `loaded` in the order of arrival."""

    def __init__(self) -> None:
        self.host, self.cache = Host(), Cache()
        self.loaded: list[LoadResult] = []
        self.loader = PictureLoader(self.host, self.cache, self.loaded.append, output=srgb_output)

    def until_loaded(self, count: int) -> None:
        wait_until(lambda: len(self.loaded) >= count, f"{count} pictures")

    def busy(self) -> None:
        """Both threads stand at the closed gate."""
        wait_until(lambda: len(self.host.asked) == 2, "both threads to be at work")


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = Desk()
    yield made
    made.host.gate.set()
    made.loader.close(10)


def test_the_most_wanted_come_first(desk: Desk) -> None:
    desk.host.gate.clear()
    desk.loader.request([wanted(str(number)) for number in range(10)])
    desk.loader.start()
    desk.busy()
    assert set(desk.host.asked) == {url_of("0"), url_of("1")}
    desk.host.gate.set()
    desk.until_loaded(10)
    assert {one.request.packshot_id for one in desk.loaded} == {str(n) for n in range(10)}
    assert all(one.decoded is not None for one in desk.loaded)


def test_dropped_wishes_are_not_fetched(desk: Desk) -> None:
    desk.host.gate.clear()
    desk.loader.start()
    desk.loader.request([wanted(f"old{number}") for number in range(10)])
    desk.busy()
    desk.loader.request([wanted(f"new{number}") for number in range(3)])
    desk.host.gate.set()
    desk.until_loaded(5)
    assert sorted(desk.host.asked) == sorted(
        [url_of("old0"), url_of("old1"), *(url_of(f"new{number}") for number in range(3))]
    )


def test_never_the_same_picture_twice_at_a_time(desk: Desk) -> None:
    desk.host.gate.clear()
    desk.loader.start()
    shared = url_of("shared")
    desk.loader.request([wanted("a", 64), wanted("a", 128), wanted("b"), wanted("c", url=shared)])
    desk.busy()
    desk.loader.request([wanted("a", 64), wanted("a", 128), wanted("c", url=shared), wanted("b")])
    desk.loader.request([wanted("a", 128), wanted("c", url=shared), wanted("d", url=shared)])
    desk.host.gate.set()
    desk.until_loaded(5)
    assert desk.host.met == []
    assert desk.host.asked.count(url_of("a")) == 1  # the other size was in the cache


def test_two_packshots_with_one_address_do_not_meet(desk: Desk) -> None:
    desk.host.gate.clear()
    desk.loader.start()
    shared = url_of("shared")
    desk.loader.request([wanted("a", url=shared), wanted("b", url=shared), wanted("c")])
    desk.busy()
    desk.host.gate.set()
    desk.until_loaded(3)
    assert desk.host.met == []


def test_what_is_cached_is_not_fetched_also_under_a_new_signature(desk: Desk) -> None:
    desk.loader.start()
    desk.loader.request([wanted("a")])
    desk.until_loaded(1)
    desk.loader.request([wanted("a", url=url_of("a", sign="2"))])
    desk.until_loaded(2)
    assert desk.host.asked == [url_of("a")]
    assert desk.loaded[1].sha256 == digest(PNG)


def run_before(desk: Desk, *names: str) -> None:
    """An earlier run has left these pictures in the cache, each as the version "old"."""
    for name in names:
        desk.cache.put(wanted(name).cache_key, PNG, "old")
        desk.host.marks[wanted(name).cache_key.partition(" ")[2]] = "old"


def test_what_changed_under_the_same_address_is_noticed_after_what_was_kept_shows(
    desk: Desk,
) -> None:
    run_before(desk, "a", "b")
    desk.host.marks[wanted("b").cache_key.partition(" ")[2]] = "new"
    desk.host.answers[url_of("b")] = newer = picture("png", 80, 80)
    desk.loader.request([wanted("a"), wanted("b")])
    desk.loader.start()
    desk.until_loaded(4)
    assert sorted(one.sha256 for one in desk.loaded[:2]) == [digest(PNG)] * 2
    checks = {one.request: one for one in desk.loaded[2:]}
    assert checks[wanted("a")].check is RecheckOutcome.UNCHANGED
    assert checks[wanted("b")].sha256 == digest(newer)
    assert desk.cache[wanted("b").cache_key] == newer
    assert desk.cache.get_version(wanted("b").cache_key) == "new"
    assert sorted(desk.host.checked) == [(url_of("a"), "old"), (url_of("b"), "old")]
    assert desk.host.asked == [url_of("b")]  # what is the same was not sent


def test_what_is_doubtful_is_asked_once_and_after_what_is_wanted(desk: Desk) -> None:
    run_before(desk, "a")
    desk.host.gate.clear()
    desk.loader.request([wanted("a"), wanted("x"), wanted("y")])
    desk.loader.start()
    desk.busy()
    assert desk.host.checked == []
    desk.loader.request([wanted("a", 32)])
    desk.host.gate.set()
    wait_until(lambda: desk.host.checked == [(url_of("a"), "old")], "the question")
    desk.loader.request([wanted("a", 16)])
    desk.until_loaded(6)
    desk.loader.close(10)
    assert len(desk.host.checked) == 1


@pytest.mark.posix
@pytest.mark.parametrize("low_priority", [False, True])
def test_threads_give_way_to_the_window_where_it_is_wished(low_priority: bool) -> None:
    nice: list[int] = []

    def output_noting() -> OutputSpace:
        nice.append(os.getpriority(os.PRIO_PROCESS, 0))
        return srgb_output()

    cache, loaded = Cache(), list[LoadResult]()
    cache.put(wanted("a").cache_key, PNG)
    loader = PictureLoader(
        Host(), cache, loaded.append, output=output_noting, low_priority=low_priority
    )
    loader.request([wanted("a")])
    loader.start()
    wait_until(lambda: bool(loaded), "the picture")
    loader.close(10)
    ours = os.getpriority(os.PRIO_PROCESS, 0)
    assert nice == [ours + 10 if low_priority else ours]


def test_nothing_is_doubted_before_it_may_be(desk: Desk) -> None:
    run_before(desk, "a", "b")
    desk.loader.start(revalidate=False)
    desk.loader.request([wanted("a"), wanted("b")])
    desk.until_loaded(2)
    wait_until(lambda: not desk.loader.is_busy, "the end of the work")
    assert desk.host.checked == []
    desk.loader.enable_revalidation()
    wait_until(lambda: len(desk.host.checked) == 2, "both questions")


def test_a_host_that_is_away_is_asked_nothing_more(desk: Desk) -> None:
    run_before(desk, "a", "b", "c", "d")
    desk.host.answers = {url_of(name): PictureUnreachable("offline") for name in "abc"}
    desk.loader.start(revalidate=False)
    desk.loader.request([wanted(name) for name in "abc"])
    desk.until_loaded(3)
    desk.loader.enable_revalidation()
    wait_until(lambda: len(desk.host.checked) > 0, "the question")
    desk.loader.request([wanted("d")])
    wait_until(lambda: len(desk.host.checked) > 1, "the question about a picture shown later")
    asked = [url for url, _ in desk.host.checked]
    assert asked in [[url_of(name), url_of("d")] for name in "abc"]
    assert all(one.error is None for one in desk.loaded)


def known(data: bytes, *, by_user: bool) -> KnownPicture:
    """The whole picture in these bytes is in memory."""
    return KnownPicture(digest(data), len(data), is_partial=False, by_user=by_user)


def test_half_a_picture_does_not_replace_the_whole_one(desk: Desk) -> None:
    whole = picture("jpeg", 80, 80)
    desk.host.answers[url_of("a")] = whole[: len(whole) * 2 // 3]
    desk.cache.put(wanted("a").cache_key, whole)
    desk.loader.start()
    desk.loader.recheck({wanted("a"): known(whole, by_user=True)})
    desk.until_loaded(1)
    assert desk.loaded[0].check is RecheckOutcome.UNCHANGED
    assert desk.cache[wanted("a").cache_key] == whole


def test_a_picture_that_only_memory_has_is_compared_with_its_host(desk: Desk) -> None:
    desk.host.answers[url_of("a")] = newer = picture("png", 80, 80)
    desk.loader.start()
    desk.loader.recheck({wanted(name): known(PNG, by_user=True) for name in ("b", "a")})
    desk.until_loaded(2)
    assert [one.check for one in desk.loaded] == [RecheckOutcome.UNCHANGED, None]
    assert desk.loaded[1].sha256 == digest(newer)


@pytest.mark.parametrize("by_user", [True, False])
def test_an_older_picture_that_is_back_is_noticed_when_the_user_asks(
    desk: Desk, by_user: bool
) -> None:
    date = "Sun, 01 Nov 2026 10:00:00 GMT"  # of the newer one: the host says "not modified"
    desk.cache.put(wanted("a").cache_key, PNG, date)
    desk.host.marks[url_of("a").partition("?")[0]] = date
    desk.host.answers[url_of("a")] = older = picture("png", 80, 80)
    desk.loader.start()
    desk.loader.recheck({wanted("a"): known(PNG, by_user=by_user)})
    desk.until_loaded(1)
    assert desk.loaded[0].sha256 == (digest(older) if by_user else "")


def test_a_check_that_finds_no_host_is_no_check(desk: Desk) -> None:
    desk.host.answers[url_of("a")] = PictureUnreachable("away")
    desk.loader.recheck({wanted(name): known(PNG, by_user=True) for name in ("a", "b")})
    desk.loader.start()
    desk.until_loaded(2)
    assert [one.check for one in desk.loaded] == [RecheckOutcome.UNANSWERED] * 2
    assert desk.host.asked == [url_of("a")], "the others are not tried in vain"


def test_a_damaged_cache_entry_is_fetched_anew(desk: Desk) -> None:
    desk.cache.put(wanted("a").cache_key, b"damaged")
    desk.loader.start()
    desk.loader.request([wanted("a")])
    desk.until_loaded(1)
    assert desk.loaded[0].decoded is not None
    assert desk.cache[wanted("a").cache_key] == PNG


def test_errors_are_results_and_broken_pictures_are_not_cached(desk: Desk) -> None:
    desk.host.answers = {
        url_of("a"): PictureMissing("404"),
        url_of("b"): b"\x89PNG\r\n\x1a\n",
        url_of("c"): RuntimeError("a bug"),
    }
    desk.loader.start()
    desk.loader.request([wanted(name) for name in "abcd"])
    desk.until_loaded(4)
    errors = {one.request.packshot_id: one.error and one.error.problem for one in desk.loaded}
    assert errors == {
        "a": PictureProblem.MISSING,
        "b": PictureProblem.DAMAGED,
        "c": PictureProblem.DAMAGED,
        "d": None,
    }
    assert list(desk.cache) == [wanted("d").cache_key]


def test_closing_begins_nothing_more(desk: Desk) -> None:
    desk.host.gate.clear()
    desk.loader.start()
    desk.loader.request([wanted(str(number)) for number in range(10)])
    desk.busy()
    desk.loader.close(0)
    desk.host.gate.set()
    desk.loader.close(10)
    assert len(desk.host.asked) == 2


def test_a_picture_that_failed_keeps_no_bytes(desk: Desk) -> None:
    spoiled = PNG[:100] + bytes(1_000_000)
    desk.host.answers = {url_of(str(number)): spoiled for number in range(4)}
    before = sys.getrefcount(spoiled)
    desk.loader.request([wanted(str(number)) for number in range(4)])
    desk.loader.start()
    desk.until_loaded(4)
    assert all(result.error is not None for result in desk.loaded)
    # A thread that waits may still refer to its last picture.
    wait_until(lambda: sys.getrefcount(spoiled) <= before + 2, "no reference of an error")
