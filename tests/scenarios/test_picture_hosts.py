"""Whatever a picture's host answers, in the real window: what the tile and the loupe show, what
counts as seen, and that F5 brings the picture once the host is well.

Which test shows which situation of a picture's delivery. SHOWN, INCOMPLETE and NOT_SHOWN are the
tables of `tests/support/picture_answers.py`, ADDRESSES is below, each with a line a situation; all
are shown by `test_every_answer...`. CHANGES stands for `test_what_has_changed...`. Modules are
those of `tests/api`, which have further values.

redirect, 20 in a row, relative, with a cookie     SHOWN; test_image_redirects
more than 20, to file:, to http elsewhere          NOT_SHOWN; test_image_redirects
gzip, deflate (two kinds), br, zstd, two codings   SHOWN; test_image_packing
empty, none, aws-chunked, unknown; br not applied  SHOWN; test_image_packing
packed and unnamed                                 SHOWN; test_image_packing
packed and cut off or damaged                      INCOMPLETE, NOT_SHOWN; test_image_packing
packed above the limit; a package is missing       test_image_packing
wrong Content-Type, none                           SHOWN
HTML (also as image/png), JSON, SVG, JPEG XL       NOT_SHOWN; test_images
chunked, without a length, HTTP 1.0, slow          SHOWN
cut off by length or in a chunk, reset             NOT_SHOWN; test_images
no end within the time limit                       NOT_SHOWN; test_images
whole by its length but half a picture             INCOMPLETE (JPEG), NOT_SHOWN (PNG)
a PNG without its last chunk                       SHOWN
204, empty, 206                                    NOT_SHOWN; test_images
400 401 403 404 408 410 418 429 500 503            NOT_SHOWN; test_images
signature expired: by the answer, by the address   NOT_SHOWN, ADDRESSES; test_images
more bytes, more pixels than the limit             NOT_SHOWN; test_images
protocol-relative, relative, blanks, data:         ADDRESSES; test_images, test_image_packing
8,000 characters, unicode; signature untouched     ADDRESSES
no address, with a password, http elsewhere        ADDRESSES; test_images
addresses signed anew at every list                CHANGES
?v=1 to ?v=2                                       CHANGES; test_pictures_change
the same address with other bytes: by ETag, by
Last-Modified, by neither; the same bytes, 304     CHANGES; test_image_versions
an approval whose picture has changed asks         test_pictures_change
tried again by itself, with growing pauses         tests/services/pictures/test_real_host
TLS, proxies, IPv6 and loopback of other names     test_images, test_proxies
"""

from collections.abc import Callable, Iterable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from qamera_review.api import images
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.services.pictures.picture import PictureState
from qamera_review.ui.viewer.image_pane import ImagePane
from qamera_review.ui.viewer.view_mode import ViewMode
from tests.scenarios.conftest import ReviewerOf
from tests.support import picture_files as files
from tests.support.picture_answers import (
    GOOD,
    INCOMPLETE,
    NOT_SHOWN,
    SHOWN,
    data_address,
    plain,
)
from tests.support.picture_service import PictureService
from tests.support.raw_server import http_answer
from tests.support.reviewer import Reviewer

pytestmark = pytest.mark.anyio

Key = Qt.Key
Colour = tuple[int, int, int]
_P = PictureProblem
LIMIT_S = 0.5
SIGNED = "/signed?w=8%2f0&Expires=9999999999&Signature=a~b%2B%2f==&empty="
PLAIN = http_answer(GOOD)
LONG = f"/long/{'x' * 8_000}"


def addresses(port: int) -> dict[PackshotId, str]:
    """Return addresses that are unusual and lead to the good picture."""
    return {
        PackshotId("protocol-relative"): f"//localhost:{port}/plain",
        PackshotId("relative"): "plain",
        PackshotId("blanks"): f"\n  http://localhost:{port}/pl\nain \t",
        PackshotId("data"): data_address(),
        PackshotId("unicode"): f"http://localhost:{port}/żółty.png",
        PackshotId("long"): LONG,
        PackshotId("signed"): SIGNED,
    }


# Addresses without a picture, the problem, and a part of the sentence about it.
BAD_ADDRESSES: dict[str, tuple[str, PictureProblem, str]] = {
    "no address": ("", _P.NO_ADDRESS, "hasn't given an address"),
    "script": ("javascript:alert(1)", _P.NO_ADDRESS, "hasn't given an address"),
    "password": ("https://user:secret@localhost/a.png", _P.UNSAFE_ADDRESS, "contains a password"),
    "http": ("http://cdn.example.com/a.png", _P.UNSAFE_ADDRESS, "not https"),
    "over": ("/403?Expires=1500000000&Signature=x", _P.EXPIRED, "has expired"),
}


def colour_of(image: QImage, x: float, y: float) -> Colour:
    colour = image.pixelColor(round(x), round(y))
    return colour.red(), colour.green(), colour.blue()


class Window:
    """Reads what the window shows of a packshot."""

    def __init__(self, reviewer: Reviewer) -> None:
        self.reviewer = reviewer
        self.pictures = reviewer.services.thumbnails

    def tiles(self, ids: Iterable[PackshotId]) -> dict[PackshotId, Colour]:
        """Return the colours in the middles of their pictures in the grid."""
        canvas = self.reviewer.app.window.grid.canvas
        image, colours = canvas.viewport().grab().toImage(), {}
        for packshot_id in ids:
            area = canvas.visible_area.rect(self.row(packshot_id))
            # The picture is in the middle of a square below the tile's upper edge.
            middle = area.width() / 2
            colours[packshot_id] = colour_of(image, area.x() + middle, area.y() + middle)
        return colours

    def loupe(self) -> Colour:
        """Return the colour in the middle of the loupe."""
        pane = self.reviewer.app.window.view_stack.loupe.pane
        return colour_of(pane.grab().toImage(), pane.width() / 2, pane.height() / 2)

    def row(self, packshot_id: PackshotId) -> int:
        row = self.reviewer.services.store.position(packshot_id)
        assert row is not None
        return row

    def address(self, packshot_id: PackshotId) -> str:
        packshot = self.reviewer.services.store.packshot(packshot_id)
        return "" if packshot is None else packshot.thumbnail

    def sentence(self, packshot_id: PackshotId) -> str:
        """Return what a screen reader says about the tile."""
        index = self.reviewer.app.window.grid.canvas.model().index(self.row(packshot_id), 0)
        return str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole))

    def state(self, packshot_id: PackshotId) -> PictureState:
        return self.pictures.picture(packshot_id, 64, 1.0).state

    def is_seen(self, packshot_id: PackshotId) -> bool:
        return self.reviewer.services.view_log.proof(packshot_id) is not None

    async def all_loaded(self) -> None:
        ids = self.reviewer.services.store.visible
        await self.reviewer.until(
            lambda: all(self.state(id_) is not PictureState.LOADING for id_ in ids), "the pictures"
        )


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A picture may take half a second."""
    monkeypatch.setattr(images, "ImageClient", partial(images.ImageClient, limit_s=LIMIT_S))


def fill(service: PictureService) -> dict[PackshotId, tuple[PictureProblem, str]]:
    """Give the service a packshot for each situation; return the problem of each picture that is
    not shown, or not whole, and a part of the sentence about it, in the order of the list."""
    expected = {}
    service.answers = SHOWN | INCOMPLETE | {SIGNED[:7]: PLAIN, LONG: PLAIN}
    for name, (address, problem, text) in BAD_ADDRESSES.items():
        service.addresses[PackshotId(name)] = address
        expected[PackshotId(name)] = problem, text
    for path, (answer, problem, text) in NOT_SHOWN.items():
        service.answers[path] = answer
        service.addresses[PackshotId(path)] = path
        expected[PackshotId(path)] = problem, text
    for path in INCOMPLETE:
        expected[PackshotId(path)] = _P.PARTLY_TRANSFERRED, "Only a part of this picture"
    service.addresses |= {PackshotId(path): path for path in (*INCOMPLETE, *SHOWN)}
    service.addresses |= addresses(service.port)
    return expected


@pytest.mark.usefixtures("quick")
async def test_every_answer_is_shown_or_explained_and_mended_by_f5(reviewer_of: ReviewerOf) -> None:
    with PictureService() as service:
        expected = fill(service)
        everything = [*service.addresses]
        shown = [id_ for id_ in everything if id_ not in expected]
        reviewer = reviewer_of(service)
        await reviewer.open()
        window = Window(reviewer)
        reviewer.app.window.resize(1500, 950)
        reviewer.app.window.grid.set_tile_size(96)
        await window.all_loaded()
        await reviewer.until(lambda: all(map(window.is_seen, shown)), "all that are whole")
        assert window.tiles(shown) == dict.fromkeys(shown, files.GREEN)
        assert not any(map(window.pictures.problem_of, shown))
        for id_, (problem, text) in expected.items():
            error = window.pictures.problem_of(id_)
            assert (error and error.problem) is problem, id_
            assert (window.state(id_) is PictureState.READY) is (id_ in INCOMPLETE), id_
            assert text in window.sentence(id_), id_
            assert not window.is_seen(id_), id_
        assert b" " + SIGNED.encode() + b" " in service.requests_of(SIGNED[:7])[0]
        await loupe_agrees(window, {id_: text for id_, (_, text) in expected.items()})
        service.answers = dict.fromkeys(service.answers, PLAIN)
        service.addresses |= {PackshotId(name): "/plain" for name in BAD_ADDRESSES}
        await reviewer.until(lambda: not reviewer.services.list_sync.busy, "the refresh to end")
        reviewer.press(Key.Key_F5)
        await reviewer.until(lambda: all(map(window.is_seen, everything)), "all pictures")
        assert window.tiles(everything) == dict.fromkeys(everything, files.GREEN)


def says(pane: ImagePane, text: str) -> bool:
    return text in pane.problem_text()


async def loupe_agrees(window: Window, expected: dict[PackshotId, str]) -> None:
    """Step through these packshots in the loupe, then to a whole one; it says the same as their
    tiles."""
    reviewer, stack = window.reviewer, window.reviewer.app.window.view_stack
    reviewer.press(Key.Key_Home)
    reviewer.press(Key.Key_Return)
    await reviewer.until(lambda: stack.mode is ViewMode.LOUPE, "the loupe")
    for id_, text in expected.items():
        assert reviewer.focus == id_
        await reviewer.until(partial(says, stack.loupe.pane, text), f"{id_}: {text}")
        assert (stack.loupe.pane.pixmap is not None) is (id_ in INCOMPLETE)
        reviewer.press(Key.Key_Right)
    await reviewer.until(lambda: window.loupe() == files.GREEN, "the first whole picture")
    reviewer.press(Key.Key_Escape)
    await reviewer.until(lambda: stack.mode is ViewMode.GRID, "the grid")


def by_mark(header: str, mark: str, ask: str, body: bytes) -> Callable[[bytes], bytes]:
    """Return a host that answers 304 to a request with the mark of its picture."""

    def answer(request: bytes) -> bytes:
        if f"{ask}: {mark}".encode() in request:
            return http_answer(b"", 304, {header: mark})
        return http_answer(body, headers={header: mark})

    return answer


async def test_what_has_changed_is_noticed_and_what_has_not_is_not_fetched(
    reviewer_of: ReviewerOf,
) -> None:
    old, new = plain(files.RED), GOOD
    etag = partial(by_mark, "ETag", ask="If-None-Match")
    day = partial(by_mark, "Last-Modified", ask="If-Modified-Since")
    with PictureService() as service:
        service.answers = {
            "/etag-same": etag(mark='"1"', body=old),
            "/etag": etag(mark='"1"', body=old),
            "/day-same": day(mark="Sat, 28 Nov 2026 21:21:55 GMT", body=old),
            "/day": day(mark="Sat, 28 Nov 2026 21:21:55 GMT", body=old),
            "/none-same": http_answer(old),
            "/none": http_answer(old),
            "/version": http_answer(old),
        }
        changing = [PackshotId(path) for path in ("/etag", "/day", "/none", "/version")]
        same = [PackshotId(path) for path in ("/etag-same", "/day-same", "/none-same")]
        service.addresses = {id_: f"{id_}?v=1&Expires=9&Signature=1" for id_ in (*changing, *same)}
        reviewer = reviewer_of(service)
        await reviewer.open()
        window = Window(reviewer)
        everything = (*changing, *same)
        await reviewer.until(lambda: all(map(window.is_seen, everything)), "all pictures")
        # A list with new signatures, and nothing else, fetches no picture.
        count = len(service.requests)
        service.addresses = {id_: f"{id_}?v=1&Expires=9&Signature=2" for id_ in everything}
        reviewer.services.list_sync.refresh()
        last = everything[-1]
        await reviewer.until(lambda: window.address(last).endswith("2"), "the list")
        assert window.tiles(everything) == dict.fromkeys(everything, files.RED)
        assert len(service.requests) == count
        service.answers |= {
            "/etag": etag(mark='"2"', body=new),
            "/day": day(mark="Sun, 29 Nov 2026 21:21:55 GMT", body=new),
            "/none": http_answer(new),
            "/version": http_answer(new),
        }
        service.addresses[PackshotId("/version")] = "/version?v=2&Expires=9&Signature=2"
        await reviewer.until(lambda: not reviewer.services.list_sync.busy, "the refresh to end")
        reviewer.press(Key.Key_F5)
        await reviewer.until(
            lambda: set(window.tiles(changing).values()) == {files.GREEN}, "the new pictures"
        )
        await reviewer.until(lambda: len(service.requests) >= count + len(everything), "all checks")
        assert window.tiles(same) == dict.fromkeys(same, files.RED)
        await reviewer.until(lambda: all(map(window.is_seen, everything)), "all that are seen")
        assert b'If-None-Match: "1"' in service.requests_of("/etag-same")[-1]
        assert b"Signature=2" in service.requests_of("/etag-same")[-1]
