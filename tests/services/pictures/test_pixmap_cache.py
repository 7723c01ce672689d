"""The pixmap cache: states, retries, expired addresses and the memory limit."""

import gc
import os
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtGui import QColorSpace
from pytestqt.qtbot import QtBot

from qamera_review.domain.errors import (
    InvalidPicture,
    PictureExpired,
    PictureMissing,
    PictureUnreachable,
)
from qamera_review.domain.image_format import ImageFormat
from qamera_review.domain.packshot import Packshot, PackshotId, Status
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.services.pictures import pixmap_cache as thumbnails_module
from qamera_review.services.pictures.decoding import FileFacts
from qamera_review.services.pictures.loader import LoadError, LoadResult, PictureLoader
from qamera_review.services.pictures.output_space import SRGB_OUTPUT, OutputSource, output_from_icc
from qamera_review.services.pictures.picture import PaintedPicture, PictureState
from qamera_review.services.pictures.pixmap_cache import PictureFacts, PixmapCache
from tests.support.fakes import packshot
from tests.support.picture_files import picture
from tests.support.picture_host import PNG, Body, Cache, Host, digest, url_of
from tests.support.sandbox import wait_until
from tests.support.virtual_time import SimulatedClock


class Wall:
    """Thumbnails over a loader and a host, on the GUI thread."""

    def __init__(self, budget_bytes: int = 10**9, host: Host | None = None) -> None:
        self.shots: dict[PackshotId, Packshot] = {}
        self.clock = SimulatedClock()
        self.host = host or Host()
        self.output = SRGB_OUTPUT
        self.thumbs = PixmapCache(
            self.shots.get, self._loader_for, self.clock, budget_bytes, output=lambda: self.output
        )
        self.changes: list[frozenset[PackshotId]] = []
        self.expired = 0
        self.thumbs.pictures_changed.connect(self.changes.append)
        self.thumbs.expired.connect(self._on_expired)
        self.loader.start()

    def _loader_for(self, on_loaded: Callable[[LoadResult], None]) -> PictureLoader:
        self.loader = PictureLoader(self.host, Cache(), on_loaded, output=lambda: self.output)
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
    painted = PaintedPicture(ids[0], shown.pixmap.cacheKey())
    assert wall.thumbs.facts_of_painted(painted) == facts
    wall.thumbs.request(ids, 0)
    qtbot.waitUntil(lambda: wall.thumbs.facts_of_painted(painted) is None)


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
            raise InvalidPicture(f"{len(data)} bytes")
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
    wait_until(lambda: not wall.loader.is_busy, "all to be loaded")
    qtbot.waitUntil(lambda: sum(map(len, wall.changes)) == 50)
    assert [len(change) for change in wall.changes] == [1] * 50
