"""Ten tagged and turned pictures that look the same are the same in every place of the program.

Looked for on the screen, by their pixels: a picture in wrong colours, not turned or stretched is
not found.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.export.picture_encoding import (
    EncodingOptions,
    ExportFormat,
    encode_picture,
)
from qamera_review.ui.reports.report_window import ReportWindow
from qamera_review.ui.viewer.view_mode import ViewMode
from tests.scenarios.conftest import ReviewerOf
from tests.support.picture_service import PictureService
from tests.support.raw_server import http_answer
from tests.support.reviewer import CTRL, SHIFT, Reviewer
from tests.support.two_halves import ADOBE, LINEAR, P3, SIZE, found_in, halves, ten_files

pytestmark = pytest.mark.anyio
Key = Qt.Key
FILES = ten_files()
_IMAGE = re.compile(
    rb"/Subtype /Image[^>]*/DCTDecode[^>]*>>\s*stream\r?\n(.*?)endstream", re.DOTALL
)
IN_STRIP = 4  # as many fit at least


def grabbed(widget: QWidget) -> list[QRect]:
    """Return the right pictures in a widget."""
    return found_in(widget.grab().toImage())


class Places:
    """Goes from place to place in the window and looks for the pictures."""

    def __init__(self, reviewer: Reviewer) -> None:
        self._reviewer = reviewer
        self._window = reviewer.app.window
        self._stack = reviewer.app.window.view_stack
        self._ids = [*reviewer.services.store.visible]

    async def shows(self, widget: Callable[[], QWidget], count: int, place: str) -> None:
        """Wait until a widget shows so many pictures that are right."""
        await self._reviewer.until(lambda: len(grabbed(widget())) >= count, place)

    async def look(self) -> None:
        press, grid = self._reviewer.press, self._window.grid
        await self.shows(lambda: grid.canvas.viewport(), len(FILES), "the grid")
        press(Key.Key_I)
        press(Key.Key_Home)
        press(Key.Key_Return)
        loupe = self._stack.loupe
        for id_ in self._ids:
            assert self._reviewer.focus == id_
            await self.shows(lambda: loupe.pane, 1, f"the loupe: {id_}")
            await self.shows(lambda: self._window.details, 1, f"the details: {id_}")
            if id_ in (self._ids[0], self._ids[-1]):
                await self.shows(lambda: loupe.strip, IN_STRIP, "the film strip")
            press(Key.Key_Right)
        press(Key.Key_Escape)
        press(Key.Key_I)
        await self._compare()
        press(Key.Key_A, CTRL)
        press(Key.Key_V)
        await self.shows(lambda: self._stack.survey, len(FILES), "the survey")
        press(Key.Key_Escape)
        press(Key.Key_D)
        await self.shows(lambda: self._stack.duel, 2, "the duel")
        press(Key.Key_Escape)
        press(Key.Key_Y)
        await self.shows(lambda: self._stack.board.canvas.viewport(), 1, "the board")

    async def _compare(self) -> None:
        press, grid = self._reviewer.press, self._window.grid
        for start in (0, 4, 6):
            grid.select(self._ids[start : start + 4])
            press(Key.Key_C)
            await self.shows(lambda: self._stack.compare, 4, "the comparison")
            press(Key.Key_F, SHIFT)
            for _ in range(4):
                await self.shows(lambda: self._stack.compare, 1, "blinking")
                press(Key.Key_Tab)
            press(Key.Key_Escape)
            assert self._stack.mode is ViewMode.GRID


def test_wrong_colours_turns_and_proportions_are_not_found() -> None:
    right = halves()
    assert found_in(right) == [QRect(0, 0, *SIZE)]
    for wrong in (halves(P3), halves(ADOBE), halves(LINEAR), halves(orientation=2)):
        assert found_in(wrong) == []
    assert found_in(halves(orientation=6)) == []
    assert found_in(right.scaled(SIZE[1], SIZE[1])) == []


@pytest.fixture
def service() -> Iterator[PictureService]:
    """A service with the ten pictures as one product."""
    with PictureService() as service:
        service.name = "Mug"
        service.answers = {f"/{name}": http_answer(data) for name, data in FILES.items()}
        service.addresses = {PackshotId(name): f"/{name}" for name in FILES}
        yield service


async def opened(reviewer: Reviewer) -> Reviewer:
    await reviewer.open()
    reviewer.app.window.resize(1000, 700)
    return reviewer


async def test_the_views_show_the_same(reviewer_of: ReviewerOf, service: PictureService) -> None:
    await Places(await opened(reviewer_of(service))).look()


async def test_line_up_and_contact_sheet_show_the_same(
    reviewer_of: ReviewerOf, service: PictureService, tmp_path: Path
) -> None:
    service.voting = "APPROVED"
    reviewer = await opened(reviewer_of(service))
    places, stack = Places(reviewer), reviewer.app.window.view_stack
    reviewer.press(Key.Key_Y, SHIFT)
    await places.shows(lambda: stack.line_up.canvas, len(FILES), "the line-up")
    stack.line_up.write(tmp_path / "line.png")
    await reviewer.until(lambda: "Saved" in stack.line_up.answer.text(), "the file")
    assert len(found_in(QImage(str(tmp_path / "line.png")))) == len(FILES)
    reviewer.press(Key.Key_Escape)
    reviewer.press(Key.Key_P, CTRL)
    report = await reviewer.dialog(ReportWindow)
    assert isinstance(report, ReportWindow)
    report.begin(tmp_path / "sheet.pdf")
    await reviewer.until(lambda: not reviewer.services.report_writer.running, "the report")
    images = images_of((tmp_path / "sheet.pdf").read_bytes())
    assert sum(len(found_in(image)) for image in images) == len(FILES)
    report.close()


def images_of(pdf: bytes) -> list[QImage]:
    """Return the pictures in a PDF of Qt."""
    return [QImage.fromData(jpeg) for jpeg in _IMAGE.findall(pdf)]


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_made_anew_shows_the_same(name: str) -> None:
    for format_ in (ExportFormat.JPEG, ExportFormat.PNG):
        encoded = encode_picture(FILES[name], EncodingOptions(format_))
        assert (encoded.width_px, encoded.height_px) == SIZE
        assert len(found_in(QImage.fromData(encoded.data))) == 1
