"""Pictures for the grid: the loader's threads, the memory budget, and what is painted instead."""

import gc
import hashlib
import os
import threading
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest
from PySide6.QtGui import QColorSpace
from pytestqt.qtbot import QtBot

from qamera_review.domain.errors import (
    PictureExpired,
    PictureInvalid,
    PictureMissing,
    PictureUnreachable,
)
from qamera_review.domain.image_format import ImageFormat
from qamera_review.domain.packshot import Packshot, PackshotId, Status
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.services.pictures import pixmap_cache as thumbnails_module
from qamera_review.services.pictures.decoding import Completeness, FileFacts
from qamera_review.services.pictures.loader import (
    LoadError,
    LoadResult,
    PictureLoader,
    PictureRequest,
)
from qamera_review.services.pictures.output_space import (
    SRGB_OUTPUT,
    OutputSource,
    output_from_icc,
)
from qamera_review.services.pictures.picture import PictureState
from qamera_review.services.pictures.pixmap_cache import PictureFacts, PixmapCache
from qamera_review.services.pictures.view_log import ViewLog
from tests.services.pictures.test_decoding import picture
from tests.support.fakes import packshot
from tests.support.picture_files import srgb_output
from tests.support.sandbox import wait_until
from tests.support.virtual_time import SimulatedClock

PNG = picture("png")


@dataclass(frozen=True)
class Body:
    data: bytes
    version: str = ""

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()


class Host:
    """A picture host that answers when told (`open`) and remembers who met whom."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.asked: list[str] = []
        self.met: list[str] = []
        self.answers: dict[str, bytes | Exception] = {}
        self.marks: dict[str, str] = {}
        self.checked: list[tuple[str, str]] = []
        self._lock = threading.Lock()
        self._under_way: list[str] = []

    def fetch(self, url: str) -> Body:
        with self._lock:
            self.asked.append(url)
            if url in self._under_way:
                self.met.append(url)
            self._under_way.append(url)
        assert self.gate.wait(20)
        with self._lock:
            self._under_way.remove(url)
        answer = self.answers.get(url, PNG)
        if isinstance(answer, Exception):
            raise answer
        return Body(answer, self.marks.get(url.partition("?")[0], ""))

    def fetch_if_changed(self, url: str, mark: str) -> Body | None:
        self.checked.append((url, mark))
        if isinstance(answer := self.answers.get(url), Exception):
            raise answer
        return None if mark == self.marks[url.partition("?")[0]] else self.fetch(url)

    def close(self) -> None:
        """Nothing is open."""


class Cache(dict[str, bytes]):
    def __init__(self) -> None:
        self.copies: dict[str, bytes] = {}
        self.versions: dict[str, str] = {}

    def put(self, key: str, data: bytes, version: str = "") -> None:
        self[key] = data
        self.versions[key] = version
        self.copies.pop(key, None)

    def get_version(self, key: str) -> str:
        return self.versions.get(key, "")

    def get_copy(self, key: str) -> bytes | None:
        return self.copies.get(key)

    def put_copies(self, copies: Sequence[tuple[str, bytes, bytes]]) -> None:
        self.copies.update((key, copy) for key, data, copy in copies if self.get(key) == data)


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def url_of(name: str, sign: str = "1") -> str:
    return f"https://cdn.example.com/{name}.png?Signature={sign}"


def wanted(name: str, fit_px: int = 64, url: str = "") -> PictureRequest:
    return PictureRequest(PackshotId(name), url or url_of(name), fit_px)


class Desk:
    """A loader by itself; `loaded` in the order of arrival."""

    def __init__(self) -> None:
        self.host, self.cache = Host(), Cache()
        self.loaded: list[LoadResult] = []
        self.loader = PictureLoader(
            self.host, self.cache, self.loaded.append, digest, output=srgb_output
        )

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
    desk.until_loaded(3)
    assert sorted(one.sha256 for one in desk.loaded[:2]) == [digest(PNG)] * 2
    assert desk.loaded[2].request == wanted("b")
    assert desk.loaded[2].sha256 == digest(newer)
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
    desk.until_loaded(5)
    desk.loader.close(10)
    assert len(desk.host.checked) == 1


@pytest.mark.parametrize("gives_way", [False, True])
def test_threads_give_way_to_the_window_where_it_is_wished(gives_way: bool) -> None:
    nice: list[int] = []

    def digest_noting(data: bytes) -> str:
        nice.append(os.getpriority(os.PRIO_PROCESS, 0))
        return digest(data)

    cache, loaded = Cache(), list[LoadResult]()
    cache.put(wanted("a").cache_key, PNG)
    loader = PictureLoader(
        Host(), cache, loaded.append, digest_noting, output=srgb_output, gives_way=gives_way
    )
    loader.request([wanted("a")])
    loader.start()
    wait_until(lambda: bool(loaded), "the picture")
    loader.close(10)
    ours = os.getpriority(os.PRIO_PROCESS, 0)
    assert nice == [ours + 10 if gives_way else ours]


def test_nothing_is_doubted_before_it_may_be(desk: Desk) -> None:
    run_before(desk, "a", "b")
    desk.loader.start(doubting=False)
    desk.loader.request([wanted("a"), wanted("b")])
    desk.until_loaded(2)
    wait_until(lambda: not desk.loader.is_busy, "the end of the work")
    assert desk.host.checked == []
    desk.loader.enable_revalidation()
    wait_until(lambda: len(desk.host.checked) == 2, "both questions")


def test_a_host_that_is_away_is_asked_nothing_more(desk: Desk) -> None:
    run_before(desk, "a", "b", "c")
    desk.host.answers = {url_of(name): PictureUnreachable("offline") for name in "abc"}
    desk.loader.request([wanted(name) for name in "abc"])
    desk.loader.start()
    desk.until_loaded(3)
    wait_until(lambda: len(desk.host.checked) > 0, "the question")
    wait_until(lambda: not desk.loader._to_revalidate, "the end of the questions")
    assert all(one.error is None for one in desk.loaded)


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
    closing = threading.Thread(target=desk.loader.close, args=(10,))
    closing.start()
    wait_until(lambda: desk.loader._closing, "closing to have begun")
    desk.host.gate.set()
    closing.join(10)
    assert len(desk.host.asked) == 2


class Wall:
    """Thumbnails over a loader and a host, on the GUI thread."""

    def __init__(self, budget_bytes: int = 10**9, host: Host | None = None) -> None:
        self.shots: dict[PackshotId, Packshot] = {}
        self.clock = SimulatedClock()
        self.host = host or Host()
        self.output = SRGB_OUTPUT
        self.thumbs = PixmapCache(
            self.shots.get,
            self._loader_for,
            self.clock,
            budget_bytes,
            output=lambda: self.output,
        )
        self.changes: list[frozenset[PackshotId]] = []
        self.expired = 0
        self.thumbs.pictures_changed.connect(self.changes.append)
        self.thumbs.expired.connect(self._on_expired)
        self.loader.start()

    def _loader_for(self, on_loaded: Callable[[LoadResult], None]) -> PictureLoader:
        self.loader = PictureLoader(
            self.host, Cache(), on_loaded, digest, output=lambda: self.output
        )
        return self.loader

    def add(self, *names: str, status: Status = Status.DONE, sign: str = "1") -> list[PackshotId]:
        for name in names:
            self.shots[PackshotId(name)] = packshot(
                name, status=status, thumbnail=url_of(name, sign)
            )
        return [PackshotId(name) for name in names]

    def state(self, name: str) -> PictureState:
        return self.thumbs.picture(PackshotId(name), 64, 1.0).state

    def is_ready(self, name: str) -> bool:
        return self.state(name) is PictureState.READY

    def _on_expired(self) -> None:
        self.expired += 1


WallOf = Callable[..., Wall]


@pytest.fixture
def wall_of(qapp: object) -> Iterator[WallOf]:
    made: list[Wall] = []

    def make(**how: Any) -> Wall:
        made.append(Wall(**how))
        return made[-1]

    yield make
    for wall in made:
        wall.host.gate.set()
        wall.loader.close(10)


def test_a_picture_is_loading_then_ready(wall_of: WallOf, qtbot: QtBot) -> None:
    wall = wall_of()
    ids = wall.add("a", "b")
    assert wall.state("a") is PictureState.LOADING
    wall.thumbs.request(ids, 30)
    qtbot.waitUntil(lambda: frozenset(ids) == frozenset().union(*wall.changes))
    shown = wall.thumbs.picture(ids[0], 30, 1.0)
    assert shown.state is PictureState.READY
    assert shown.pixmap is not None
    assert shown.pixmap.width() == 30
    facts = wall.thumbs.facts_of(ids[0])
    file = FileFacts(ImageFormat.PNG, len(PNG))
    assert facts == PictureFacts(url_of("a"), digest(PNG), 60, 40, file)


def test_all_that_was_wanted_has_come_when_it_is_said_so(wall_of: WallOf, qtbot: QtBot) -> None:
    wall = wall_of()
    wall.host.gate.clear()
    ids = wall.add("a", "b", "c")
    wall.thumbs.request(ids, 30)
    assert wall.thumbs.is_loading
    with qtbot.waitSignal(wall.thumbs.settled):
        wall.host.gate.set()
    qtbot.waitUntil(lambda: not wall.thumbs.is_loading)
    assert all(wall.is_ready(name) for name in "abc")


def test_what_is_there_is_not_fetched_again(wall_of: WallOf, qtbot: QtBot) -> None:
    wall = wall_of()
    ids = wall.add("a")
    wall.thumbs.request(ids, 30)
    qtbot.waitUntil(lambda: wall.state("a") is PictureState.READY)
    wall.add("a", sign="2")
    wall.thumbs.request(ids, 30)
    wall.add("b")
    wall.thumbs.request([*ids, PackshotId("b")], 30)
    qtbot.waitUntil(lambda: wall.state("b") is PictureState.READY)
    assert wall.host.asked == [url_of("a"), url_of("b")]


def test_another_picture_of_the_same_packshot_is_fetched(wall_of: WallOf, qtbot: QtBot) -> None:
    wall = wall_of()
    ids = wall.add("a")
    wall.thumbs.request(ids, 30)
    qtbot.waitUntil(lambda: wall.state("a") is PictureState.READY)
    wall.shots[ids[0]] = packshot("a", thumbnail=url_of("a-new"))
    wall.host.answers[url_of("a-new")] = picture("png", 80, 80)
    wall.thumbs.request(ids, 30)
    qtbot.waitUntil(lambda: (f := wall.thumbs.facts_of(ids[0])) is not None and f.width_px == 80)


def test_what_cannot_be_shown_looks_different(wall_of: WallOf, qtbot: QtBot) -> None:
    wall = wall_of()
    wall.host.answers = {
        url_of("missing"): PictureMissing("404"),
        url_of("broken"): b"no picture",
        url_of("offline"): PictureUnreachable("offline"),
    }
    ids = wall.add("missing", "broken", "offline")
    wall.add("queued", status=Status.QUEUED)
    wall.shots[PackshotId("bare")] = packshot("bare", thumbnail="")
    wall.thumbs.request([*wall.shots], 30)
    qtbot.waitUntil(lambda: all(wall.thumbs.problem_of(id_) for id_ in ids))
    assert wall.state("missing") is PictureState.MISSING
    assert wall.state("bare") is PictureState.MISSING
    assert wall.state("unknown") is PictureState.MISSING
    assert wall.state("queued") is PictureState.NOT_READY
    assert wall.state("broken") is PictureState.BROKEN
    assert wall.state("offline") is PictureState.BROKEN
    assert len(wall.host.asked) == 3
    assert wall.thumbs.problem_of(PackshotId("queued")) is None
    assert wall.thumbs.problem_of(PackshotId("bare")) == LoadError(PictureProblem.NO_ADDRESS)
    assert wall.thumbs.problem_of(ids[2]) == LoadError(PictureProblem.NOT_REACHABLE, "offline")


def test_failures_rest_before_they_are_tried_again(wall_of: WallOf, qtbot: QtBot) -> None:
    wall = wall_of()
    wall.host.answers = {
        url_of("offline"): PictureUnreachable("offline"),
        url_of("gone"): PictureMissing("404"),
    }
    ids = wall.add("offline", "gone")
    wall.thumbs.request(ids, 30)
    qtbot.waitUntil(lambda: all(wall.thumbs.problem_of(id_) for id_ in ids))
    wall.thumbs.request(ids, 30)
    wall.host.answers.clear()
    wall.clock.advance_ms(3_600_000)
    wall.thumbs.request(ids, 30)
    qtbot.waitUntil(lambda: wall.is_ready("offline") and wall.is_ready("gone"))
    assert sorted(wall.host.asked) == sorted([url_of("offline"), url_of("gone")] * 2)


def test_the_person_may_ask_once_more_at_once(wall_of: WallOf, qtbot: QtBot) -> None:
    wall = wall_of()
    wall.host.answers = {url_of("a"): PictureUnreachable("offline")}
    ids = wall.add("a")
    wall.thumbs.request(ids, 30)
    qtbot.waitUntil(lambda: wall.thumbs.problem_of(ids[0]) is not None)
    wall.host.answers.clear()
    wall.thumbs.retry_failed()
    qtbot.waitUntil(lambda: wall.state("a") is PictureState.READY)


class HeavyHost(Host):
    """Every picture is new, large and broken: cut off, or of a kind that is not taken."""

    def fetch(self, url: str) -> Body:
        data = (b"\xff\xd8\xff" if "cut" in url else b"<svg/>") + os.urandom(1) + bytes(HEAVY_BYTES)
        if "refused" in url:
            raise PictureInvalid(f"{len(data)} bytes")
        return Body(data)


HEAVY_BYTES = 4_000_000


def test_pictures_that_failed_do_not_keep_their_bytes(wall_of: WallOf, qtbot: QtBot) -> None:
    """Also without the garbage collector: exceptions are not kept, so nothing forms a cycle."""
    wall = wall_of(host=HeavyHost())
    ids = wall.add(*(f"{kind}{n}" for kind in ("cut", "svg", "refused") for n in range(8)))
    gc.collect()
    assert not gc.isenabled(), "see tests/conftest.py"
    tracemalloc.start()
    try:
        wall.thumbs.request(ids, 30)
        qtbot.waitUntil(lambda: all(wall.thumbs.problem_of(id_) for id_ in ids), timeout=20_000)
        bytes_kept, _peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert bytes_kept < 2 * HEAVY_BYTES, "at most what the two threads are working on"


def test_an_expired_address_asks_for_a_list_once_and_takes_the_new_one(
    wall_of: WallOf, qtbot: QtBot
) -> None:
    wall = wall_of()
    wall.host.answers = {url_of("a"): PictureExpired("403"), url_of("b"): PictureExpired("403")}
    ids = wall.add("a", "b")
    wall.thumbs.request(ids, 30)
    qtbot.waitUntil(lambda: all(wall.thumbs.problem_of(id_) for id_ in ids))
    assert wall.expired >= 1
    wall.add("a", "b", sign="2")
    assert wall.state("a") is PictureState.LOADING
    wall.changes.clear()
    wall.thumbs.on_list_refreshed()  # nobody scrolls, and the order is the same
    assert wall.changes == [frozenset(ids)]
    qtbot.waitUntil(lambda: wall.state("a") is wall.state("b") is PictureState.READY)


def test_an_address_that_is_over_also_in_a_new_list_asks_for_no_third(
    wall_of: WallOf, qtbot: QtBot
) -> None:
    wall = wall_of()
    wall.host.answers = {url_of("a", sign): PictureExpired("403") for sign in "12"}
    ids = wall.add("a")
    wall.thumbs.request(ids, 30)
    qtbot.waitUntil(lambda: wall.expired == 1)
    wall.add("a", sign="2")
    wall.thumbs.on_list_refreshed()
    qtbot.waitUntil(lambda: wall.state("a") is PictureState.BROKEN)
    assert wall.expired == 1
    wall.add("a", sign="3")  # of a list that came by itself
    wall.thumbs.on_list_refreshed()
    qtbot.waitUntil(lambda: wall.is_ready("a"))


def test_a_partial_picture_is_shown_with_its_problem(wall_of: WallOf, qtbot: QtBot) -> None:
    wall = wall_of()
    (id_,) = wall.add("a")
    jpeg = picture("jpeg", 200, 200)
    wall.host.answers[url_of("a")] = jpeg[: len(jpeg) // 2]
    wall.thumbs.request([id_], 64)
    qtbot.waitUntil(lambda: wall.is_ready("a"))
    assert wall.thumbs.picture(id_, 64, 1.0).problem is PictureProblem.PARTLY_TRANSFERRED
    error = wall.thumbs.problem_of(id_)
    assert error is not None
    assert error.problem is PictureProblem.PARTLY_TRANSFERRED


def test_another_output_space_brings_what_is_on_the_screen_again(
    wall_of: WallOf, qtbot: QtBot
) -> None:
    wall = wall_of()
    ids = wall.add("a", "b")
    wall.thumbs.request(ids, 30)
    qtbot.waitUntil(lambda: all(map(wall.is_ready, "ab")))
    icc = bytes(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb).iccProfile().data())
    monitor = output_from_icc(icc, OutputSource.MONITOR)
    assert monitor is not None
    wall.output = monitor
    wall.thumbs.on_output_changed()
    assert all(map(wall.is_ready, "ab"))  # the old ones stay on the screen meanwhile

    def output_of(id_: PackshotId) -> str:
        facts = wall.thumbs.facts_of(id_)
        return "" if facts is None else facts.output

    qtbot.waitUntil(lambda: {output_of(id_) for id_ in ids} == {monitor.label})


def test_the_budget_keeps_what_was_painted_last(wall_of: WallOf, qtbot: QtBot) -> None:
    wall = wall_of(budget_bytes=3 * 30 * 20 * 4)
    ids = wall.add(*"abcdef")
    for id_ in ids:
        wall.thumbs.request([id_], 30)
        qtbot.waitUntil(partial(wall.is_ready, str(id_)))
        wall.state("a")  # painted all the time
    ready = {id_ for id_ in ids if wall.thumbs.facts_of(id_) is not None}
    assert ready == {ids[0], ids[4], ids[5]}
    assert wall.state("b") is PictureState.LOADING


def test_a_flood_is_drained_in_slices(
    wall_of: WallOf, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnails_module, "DRAIN_MS", 0)
    wall = wall_of()
    ids = wall.add(*(str(number) for number in range(50)))
    wall.thumbs.request(ids, 2_000)
    wait_until(lambda: len(wall.thumbs._incoming) == 50, "all to be loaded")
    qtbot.waitUntil(lambda: sum(map(len, wall.changes)) == 50)
    assert [len(change) for change in wall.changes] == [1] * 50


class Eyes:
    """A ViewLog over facts that the test sets."""

    def __init__(self) -> None:
        self.clock = SimulatedClock()
        self.facts: dict[PackshotId, PictureFacts] = {}
        self.shots: dict[PackshotId, Packshot] = {}
        self.log = ViewLog(self.facts.get, self.shots.get, self.clock)
        self.id = PackshotId("a")

    def load(self, sha256: str) -> None:
        self.facts[self.id] = PictureFacts(url_of("a"), sha256, 60, 40)


def test_a_picture_is_seen_only_when_it_was_painted() -> None:
    eyes = Eyes()
    eyes.log.set_visible([eyes.id])
    eyes.log.picture_painted([eyes.id])  # a placeholder: no picture was loaded
    assert eyes.log.proof(eyes.id) is None
    eyes.load("aa")
    assert eyes.log.proof(eyes.id) is None
    eyes.log.picture_painted([eyes.id])
    eyes.clock.advance_ms(700)
    proof = eyes.log.proof(eyes.id)
    assert proof is not None
    assert (proof.sha256, proof.width_px, proof.height_px, proof.on_screen_ms) == (
        "aa",
        60,
        40,
        700,
    )


def test_only_the_time_on_the_screen_counts() -> None:
    eyes = Eyes()
    eyes.load("aa")
    eyes.log.picture_painted([eyes.id])
    eyes.clock.advance_ms(300)
    eyes.log.set_visible([])
    eyes.clock.advance_ms(5_000)
    eyes.log.set_visible([eyes.id])
    eyes.clock.advance_ms(200)
    proof = eyes.log.proof(eyes.id)
    assert proof is not None
    assert proof.on_screen_ms == 500


def test_another_picture_has_to_be_seen_anew() -> None:
    eyes = Eyes()
    eyes.load("aa")
    eyes.log.picture_painted([eyes.id])
    eyes.clock.advance_ms(300)
    eyes.load("bb")
    assert eyes.log.proof(eyes.id) is None
    eyes.log.picture_painted([eyes.id])
    proof = eyes.log.proof(eyes.id)
    assert proof is not None
    assert (proof.sha256, proof.on_screen_ms) == ("bb", 0)


def test_a_picture_of_which_a_part_is_missing_cannot_be_proved() -> None:
    eyes = Eyes()
    eyes.facts[eyes.id] = PictureFacts(
        url_of("a"), "aa", 60, 40, FileFacts(completeness=Completeness.PARTIAL)
    )
    eyes.log.picture_painted([eyes.id])
    assert eyes.log.proof(eyes.id) is None
    eyes.load("bb")
    eyes.log.picture_painted([eyes.id])
    proof = eyes.log.proof(eyes.id)
    assert proof is not None
    assert (proof.sha256, proof.output_space) == ("bb", SRGB_OUTPUT.label)


def test_what_was_seen_stays_seen_when_memory_lets_it_go() -> None:
    eyes = Eyes()
    eyes.load("aa")
    eyes.log.picture_painted([eyes.id])
    eyes.facts.clear()
    assert eyes.log.proof(eyes.id) is not None
