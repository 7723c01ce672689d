"""The strip of thumbnails beside the loupe."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qamera_review.domain.packshot import PackshotId
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from qamera_review.ui.viewer.filmstrip import SIDE, Filmstrip
from tests.support.tiles import FakePictures, FakeTiles, tile_id

_HEIGHT = 900


@pytest.mark.parametrize(
    ("count", "current", "top", "bottom"),
    [(100, 0, 0, None), (100, 2, 0, None), (100, 99, None, 99), (3, 2, 0, None)],
)
def test_the_strip_is_filled_from_its_beginning_to_its_end(
    qtbot: QtBot, count: int, current: int, top: int | None, bottom: int | None
) -> None:
    strip = Filmstrip(
        FakeTiles(map(tile_id, range(count))), FakePictures(), theme_of(ColourScheme.DARK)
    )
    qtbot.addWidget(strip)
    strip.resize(strip.thickness_px, _HEIGHT)
    strip.show_around(tile_id(current))
    chosen: list[PackshotId] = []
    strip.chosen.connect(chosen.append)
    for number, y in ((top, SIDE // 2), (bottom, _HEIGHT - SIDE // 2)):
        if number is not None:
            QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(SIDE // 2, y))
            assert chosen.pop() == tile_id(number)
