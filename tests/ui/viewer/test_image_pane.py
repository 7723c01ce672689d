"""The image pane: after a step to a neighbour it is as sharp as after waiting."""

import random

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from pytestqt.qtbot import QtBot

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.pictures.picture import Picture, PictureState
from qamera_review.services.pictures.pixmap_cache import PictureFacts
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from qamera_review.ui.viewer.backgrounds import BACKGROUND_TEXTS, Background
from qamera_review.ui.viewer.best_available import BestAvailable
from qamera_review.ui.viewer.image_pane import ImagePane
from qamera_review.ui.viewer.prescaled_cache import PrescaledCache

FIRST, NEXT = PackshotId("first"), PackshotId("next")


class Pictures:
    """Two pictures of noise, in which every kind of scaling is visible."""

    def __init__(self, side: int, own_side: int | None = None) -> None:
        self._own_side = own_side or side
        self._pixmaps = {packshot_id: noise(side, packshot_id) for packshot_id in (FIRST, NEXT)}
        self.asked: list[PackshotId] = []

    def picture(self, packshot_id: PackshotId, size_px: int, dpr: float) -> Picture:
        self.asked.append(packshot_id)
        return Picture(PictureState.READY, self._pixmaps[packshot_id])

    def problem_of(self, packshot_id: PackshotId) -> None:
        """None: every picture can be shown."""

    def facts_of(self, packshot_id: PackshotId) -> PictureFacts:
        return PictureFacts("", "", self._own_side, self._own_side)

    def smooth(self, packshot_id: PackshotId, side: int) -> QImage:
        scaled = self._pixmaps[packshot_id].scaled(
            QSize(side, side), mode=Qt.TransformationMode.SmoothTransformation
        )
        return scaled.toImage().convertToFormat(QImage.Format.Format_RGB32)


def noise(side: int, seed: str) -> QPixmap:
    data = random.Random(seed).randbytes(side * side * 4)
    image = QImage(data, side, side, side * 4, QImage.Format.Format_RGB32)
    return QPixmap.fromImage(image.copy())


def test_a_neighbour_is_made_ready_and_shows_sharp_at_once(qtbot: QtBot) -> None:
    pictures = Pictures(700)  # larger than the view
    pane = ImagePane(
        BestAvailable(pictures, pictures, lambda _id: False), theme_of(ColourScheme.DARK)
    )
    qtbot.addWidget(pane)
    pane.resize(300, 200)
    pane.show()
    qtbot.waitExposed(pane)
    pane.show_picture(FIRST, nearby=[NEXT])
    qtbot.waitUntil(lambda: NEXT in pictures.asked)
    pane.show_picture(NEXT)
    middle = QRect(50, 0, 200, 200)
    shown = pane.grab(middle).toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert shown == pictures.smooth(NEXT, 200)


def colours_of(pane: ImagePane) -> set[int]:
    """Return the colours that are painted in the middle of a pane, where the picture is."""
    shown = pane.grab(QRect(110, 60, 80, 80)).toImage()
    return {shown.pixel(x, y) for x in range(shown.width()) for y in range(shown.height())}


def test_only_the_picture_itself_shows_its_pixels_as_squares(qtbot: QtBot) -> None:
    theme = theme_of(ColourScheme.DARK)
    for pictures, squares in ((Pictures(100), True), (Pictures(50, 100), False)):
        pane = ImagePane(BestAvailable(pictures, pictures, lambda _id: False), theme)
        qtbot.addWidget(pane)
        pane.resize(300, 200)
        pane.show_picture(FIRST)
        own = pictures.picture(FIRST, 0, 1.0).pixmap
        assert own is not None
        image = own.toImage()
        pixels = {image.pixel(x, y) for x in range(own.width()) for y in range(own.height())}
        assert (colours_of(pane) <= pixels) is squares  # 100 %, and a thumbnail enlarged to it
        pane.use(pane.viewport.zoomed(4.0))
        assert (colours_of(pane) <= pixels) is squares
        pane.use(pane.viewport.zoomed(4.5))
        assert not colours_of(pane) <= pixels


def test_few_copies_are_kept(qapp: object) -> None:
    copies, size = PrescaledCache(), QSize(10, 10)
    pixmaps = [noise(20, str(number)) for number in range(5)]
    for pixmap in pixmaps:
        assert copies.get(pixmap, size) is None
        copies.make(pixmap, size)
    found_copies = [copies.get(pixmap, size) for pixmap in pixmaps]
    assert found_copies[0] is None
    assert all(copy is not None and copy.size() == size for copy in found_copies[1:])


GROUNDS = {Background.WHITE: "#ffffff", Background.BLACK: "#000000"}


@pytest.mark.parametrize("zoom", [None, 0.3, 4.0])
@pytest.mark.parametrize("size", [(300, 200), (201, 333)])
def test_the_ground_is_all_around_the_picture(
    qtbot: QtBot, size: tuple[int, int], zoom: float | None
) -> None:
    pictures = Pictures(100)
    pane = ImagePane(
        BestAvailable(pictures, pictures, lambda _id: False), theme_of(ColourScheme.DARK)
    )
    qtbot.addWidget(pane)
    pane.resize(*size)
    for ground, colour in GROUNDS.items():
        pane.set_background(ground)
        pane.show_picture(FIRST)
        if zoom is not None:
            pane.use(pane.viewport.zoomed(zoom))
        shown = pane.grab().toImage()
        x, y, width, height = pane.viewport.rect()
        for across in range(shown.width()):
            for down in range(shown.height()):
                inside = x - 1 <= across <= x + width and y - 1 <= down <= y + height
                assert inside or shown.pixelColor(across, down) == QColor(colour)


def test_what_showed_before_is_gone(qtbot: QtBot) -> None:
    """A step repaints the area of both pictures, so nothing of the larger one remains."""
    pictures = Pictures(100)
    pane = ImagePane(
        BestAvailable(pictures, pictures, lambda _id: False), theme_of(ColourScheme.DARK)
    )
    qtbot.addWidget(pane)
    pane.resize(300, 200)
    pane.show()
    qtbot.waitExposed(pane)
    pane.show_picture(FIRST)
    for zoom in (2.5, 0.5):
        pane.use(pane.viewport.zoomed(zoom))
        qtbot.waitUntil(lambda: on_screen(pane) == pane.grab().toImage())
    pane.show_picture(None)
    qtbot.waitUntil(lambda: on_screen(pane) == pane.grab().toImage())


def on_screen(pane: ImagePane) -> QImage:
    """Return the pane as its window was painted, without another repaint."""
    shown = pane.screen().grabWindow(pane.winId()).toImage()
    return shown.convertToFormat(pane.grab().toImage().format())


def test_every_background_has_a_name() -> None:
    assert set(BACKGROUND_TEXTS) == set(Background)
