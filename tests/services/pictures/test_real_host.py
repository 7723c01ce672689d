"""Pictures from a real host over a real disk cache: what changes, what fails, what is tried again.

Time is simulated, so that pauses of minutes take none.
"""

import base64
import hashlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qamera_review.api.images import ImageClient
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.services.core import retry
from qamera_review.services.pictures import recheck_schedule
from qamera_review.services.pictures.decoding import decode
from qamera_review.services.pictures.loader import LoadResult, PictureLoader, PictureRequest
from qamera_review.services.pictures.picture import PictureState
from qamera_review.services.pictures.pixmap_cache import PictureFacts, PixmapCache
from qamera_review.services.pictures.recheck_schedule import INTERVAL_MS, RecheckSchedule
from qamera_review.storage.thumb_cache import ThumbCache
from tests.support.fakes import packshot
from tests.support.picture_files import picture, srgb_output
from tests.support.raw_server import Conversation, RawServer, http_answer
from tests.support.virtual_time import SimulatedClock

OLD, NEW = picture("png"), picture("png", 80, 80)
A, B = PackshotId("a"), PackshotId("b")
GOOD = http_answer(OLD)
BAD = {
    PictureProblem.MISSING: http_answer(b"", 404),
    PictureProblem.NOT_A_PICTURE: http_answer(b"<html>Sign in</html>"),
    PictureProblem.NOT_REACHABLE: http_answer(OLD, length=len(OLD) + 5),
    PictureProblem.EMPTY: http_answer(b""),
    PictureProblem.REFUSED: http_answer(b"", 403),
    PictureProblem.EXPIRED: http_answer(b"Request has expired", 403),
}


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


class Screen:
    """A `PixmapCache` over a server whose answers the test sets by path."""

    def __init__(self, folder: Path) -> None:
        self.answers: dict[str, bytes] = {}
        self.asked: list[str] = []
        self.server = RawServer(self._answer)
        self.server.__enter__()
        self.client = ImageClient(service_url=self.server.url)
        self.disk = ThumbCache(folder / "thumbs.sqlite3", 10**8)
        self.shots: dict[PackshotId, Packshot] = {}
        self.clock = SimulatedClock()
        self.lists_requested = 0
        self.loaders: list[PictureLoader] = []
        self.pictures = self.new_cache()

    def new_cache(self) -> PixmapCache:
        pictures = PixmapCache(
            self.shots.get, self._loader_for, self.clock, 10**9, output=srgb_output
        )
        pictures.expired.connect(self._on_expired)
        return pictures

    def show(self, **addresses: str) -> list[PackshotId]:
        """The list names these addresses, and the packshots are on the screen."""
        for name, address in addresses.items():
            self.shots[PackshotId(name)] = packshot(name, thumbnail=address)
        ids = [*self.shots]
        self.pictures.on_list_refreshed()
        self.pictures.request(ids, 64)
        return ids

    def state(self, packshot_id: PackshotId = A) -> PictureState:
        return self.pictures.picture(packshot_id, 64, 1.0).state

    def has(self, data: bytes, packshot_id: PackshotId = A) -> bool:
        facts = self.pictures.facts_of(packshot_id)
        return facts is not None and facts.sha256 == digest(data)

    def failed_as(self, problem: PictureProblem, packshot_id: PackshotId = A) -> bool:
        error = self.pictures.problem_of(packshot_id)
        return error is not None and error.problem is problem

    def was_asked(self, times: int) -> bool:
        return len(self.asked) == times

    def close(self) -> None:
        self.client.close()
        for loader in self.loaders:
            loader.close(10)
        self.disk.close()
        self.server.__exit__()

    def _answer(self, talk: Conversation) -> None:
        path = talk.read_request().split(b" ")[1].decode()
        self.asked.append(path)
        talk.send(self.answers[path.partition("?")[0]])

    def _loader_for(self, on_loaded: Callable[[LoadResult], None]) -> PictureLoader:
        loader = PictureLoader(self.client, self.disk, on_loaded, output=srgb_output)
        loader.start()
        self.loaders.append(loader)
        return loader

    def _on_expired(self) -> None:
        self.lists_requested += 1


@pytest.fixture
def screen(qapp: object, tmp_path: Path) -> Iterator[Screen]:
    made = Screen(tmp_path)
    yield made
    made.close()


def test_another_query_is_another_picture_and_another_signature_is_not(
    screen: Screen, qtbot: QtBot
) -> None:
    screen.answers["/a.png"] = http_answer(OLD)
    screen.show(a="/a.png?v=1&Signature=1")
    qtbot.waitUntil(lambda: screen.has(OLD))
    screen.show(a="/a.png?v=1&Signature=2")
    assert screen.state() is PictureState.READY
    screen.answers["/a.png"] = http_answer(NEW)
    screen.show(a="/a.png?v=2&Signature=2")
    assert screen.pictures.facts_of(A) is None, "the old picture is not that of the new address"
    qtbot.waitUntil(lambda: screen.has(NEW))
    assert screen.asked == ["/a.png?v=1&Signature=1", "/a.png?v=2&Signature=2"]


@pytest.mark.parametrize("problem", BAD)
def test_a_bad_first_answer_and_then_a_good_one(
    screen: Screen, qtbot: QtBot, problem: PictureProblem
) -> None:
    screen.answers["/a.png"] = BAD[problem]
    screen.show(a="/a.png")
    qtbot.waitUntil(lambda: screen.failed_as(problem))
    picture = screen.pictures.picture(A, 64, 1.0)
    assert (picture.pixmap, picture.problem) == (None, problem)
    assert screen.lists_requested == (problem is PictureProblem.EXPIRED)
    screen.answers["/a.png"] = GOOD
    screen.pictures.retry_failed()
    qtbot.waitUntil(lambda: screen.has(OLD))
    assert screen.pictures.problem_of(A) is None


def test_it_is_tried_again_by_itself_with_growing_pauses(
    screen: Screen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retry, "BAD_PICTURES", retry.RetryPolicy(first_ms=1, cap_ms=1))
    screen.answers["/a.png"] = BAD[PictureProblem.MISSING]
    screen.show(a="/a.png")
    for tries in range(1, retry.BAD_PICTURE_TRIES_MAX + 2):
        qtbot.waitUntil(partial(screen.was_asked, tries))
        qtbot.waitUntil(lambda: not screen.pictures.is_loading)
        assert screen.failed_as(PictureProblem.MISSING)
        screen.clock.advance_ms(1)
    screen.answers["/b.png"] = GOOD
    screen.show(b="/b.png")
    qtbot.waitUntil(lambda: screen.has(OLD, B))
    assert screen.asked.count("/a.png") == retry.BAD_PICTURE_TRIES_MAX + 1, "it is not for ever"


def test_the_user_asks_for_new_bytes_under_the_same_address(screen: Screen, qtbot: QtBot) -> None:
    """Without ETag and Last-Modified: what is on the screen at once, the rest when it is shown."""
    screen.answers = {"/a.png": http_answer(OLD), "/b.png": http_answer(OLD)}
    screen.show(a="/a.png", b="/b.png")
    qtbot.waitUntil(lambda: screen.has(OLD, A) and screen.has(OLD, B))
    screen.pictures.request([A, B], 64, on_screen=1)
    screen.answers = {"/a.png": http_answer(NEW), "/b.png": http_answer(NEW)}
    screen.pictures.recheck()
    qtbot.waitUntil(lambda: screen.has(NEW, A))
    assert screen.has(OLD, B)
    screen.pictures.request([B, A], 64, on_screen=1)
    qtbot.waitUntil(lambda: screen.has(NEW, B))
    assert len(screen.asked) == 4


def test_what_was_in_the_disk_cache_is_compared_by_itself(
    screen: Screen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.answers["/a.png"] = http_answer(OLD)
    screen.show(a="/a.png")
    qtbot.waitUntil(lambda: screen.has(OLD))
    monkeypatch.setattr("qamera_review.services.pictures.pixmap_cache.TICK_MS", 1)
    screen.answers["/a.png"] = http_answer(NEW)
    screen.pictures = screen.new_cache()  # as after a restart
    screen.show()
    qtbot.waitUntil(lambda: screen.has(NEW))
    assert len(screen.asked) == 2


def test_a_late_answer_of_an_earlier_address_is_not_shown(screen: Screen, qtbot: QtBot) -> None:
    screen.answers = {"/a.png": http_answer(OLD), "/new.png": http_answer(NEW)}
    screen.show(a="/a.png")
    qtbot.waitUntil(lambda: screen.has(OLD))
    late = LoadResult(PictureRequest(A, "/a.png", 64), decode(OLD, 64), digest(OLD))
    screen.show(a="/new.png")
    qtbot.waitUntil(lambda: screen.has(NEW))
    with qtbot.waitSignal(screen.pictures.settled):
        screen.pictures.on_loaded(late)
    assert screen.has(NEW)


def test_two_caches_agree_on_the_newest_bytes(screen: Screen, qtbot: QtBot) -> None:
    screen.answers["/a.png"] = http_answer(OLD)
    screen.show(a="/a.png")
    qtbot.waitUntil(lambda: screen.has(OLD))
    full = screen.new_cache()
    full.request([A], 0)
    qtbot.waitUntil(lambda: full.facts_of(A) is not None)
    screen.answers["/a.png"] = http_answer(NEW)
    screen.pictures.recheck()
    qtbot.waitUntil(lambda: screen.has(NEW))
    full.drop_outdated(screen.pictures.facts_of, [A])
    assert full.facts_of(A) is None
    screen.pictures.drop_outdated(lambda _id: PictureFacts("", "other", 1, 1), [A])
    qtbot.waitUntil(lambda: screen.has(NEW))
    screen.pictures.drop_outdated(lambda _id: PictureFacts("", "another", 1, 1), [A])
    assert screen.has(NEW), "caches that cannot agree do not go on for ever"
    qtbot.waitUntil(lambda: (f := full.facts_of(A)) is not None and f.sha256 == digest(NEW))


def test_data_addresses_are_shown_and_never_compared(screen: Screen, qtbot: QtBot) -> None:
    screen.show(a=f"data:image/png;base64,{base64.b64encode(OLD).decode()}")
    qtbot.waitUntil(lambda: screen.has(OLD))
    screen.pictures.recheck()
    screen.show(a=f"data:image/png;base64,{base64.b64encode(NEW).decode()}")
    qtbot.waitUntil(lambda: screen.has(NEW))
    assert screen.asked == []


def test_few_pictures_are_compared_at_a_time_and_each_of_them_rarely() -> None:
    clock = SimulatedClock()
    ids = [PackshotId(str(number)) for number in range(5)]
    schedule = RecheckSchedule({*ids[:4]}, clock)
    assert schedule.set_visible(ids) == []
    schedule.checked(ids[0])  # it has just been downloaded
    clock.advance_ms(1)
    assert [schedule.due() for _ in range(3)] == [ids[1:3], ids[3:4], []]
    for packshot_id in ids[1:4]:
        schedule.answered(packshot_id, was_reached=True)
    clock.advance_ms(INTERVAL_MS)
    assert schedule.due() == ids[:2]
    assert len(schedule.due()) == recheck_schedule.BATCH
    assert schedule.check_all(ids) == ids[:4]
    assert schedule.due() == []
