"""The overlay with the original: it lies where the alignment says, whatever the viewport."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qamera_review.domain.alignment import Difference, PairResult, Placement, Raster
from qamera_review.domain.measurement import Box
from qamera_review.domain.originals import Original, OriginalSource
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.products import ProductId
from qamera_review.domain.records import replace
from qamera_review.services.originals.frames import Frame, FramePreparer, Ground, paint_frame
from qamera_review.services.originals.pairs import Pair, PairState
from qamera_review.services.pictures.picture import Picture, PictureState
from qamera_review.services.pictures.pixmap_cache import PictureFacts
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from qamera_review.ui.viewer.best_available import BestAvailable
from qamera_review.ui.viewer.image_pane import ImagePane
from qamera_review.ui.viewer.original_overlay import Layer, OriginalOverlay, OriginalView
from tests.support.mouse import move_mouse

FIRST = PackshotId("first")
SIDE = 200
GREEN, RED, WHITE = QColor("#00a000"), QColor("#c00000"), QColor("#ffffff")


def square(colour: QColor, left: int, top: int, side: int) -> QPixmap:
    """Return a white picture with a square in it."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(WHITE)
    painter = QPainter(image)
    painter.fillRect(left, top, side, side, colour)
    painter.end()
    return QPixmap.fromImage(image)


class Packshots:
    """One packshot: a red square of half the side in the middle."""

    def __init__(self) -> None:
        self.pixmap = square(RED, 50, 50, 100)

    def picture(self, packshot_id: PackshotId, size_px: int, dpr: float) -> Picture:
        return Picture(PictureState.READY, self.pixmap)

    def problem_of(self, packshot_id: PackshotId) -> None:
        """None: every picture can be shown."""

    def facts_of(self, packshot_id: PackshotId) -> PictureFacts:
        return PictureFacts("", "", SIDE, SIDE)


class World:
    """A pane with the packshot, and its original: a green square of a quarter of the side."""

    def __init__(self, qtbot: QtBot) -> None:
        theme = theme_of(ColourScheme.DARK)
        pictures = Packshots()
        self.pane = ImagePane(BestAvailable(pictures, pictures, lambda _id: False), theme)
        qtbot.addWidget(self.pane)
        self.painted: list[PackshotId] = []
        self.pane.painted.connect(lambda picture: self.painted.append(picture.packshot_id))
        self.pane.resize(300, 260)
        self.workers = ThreadPoolExecutor(1)
        self.frames = FramePreparer(self.workers)
        self.overlay = OriginalOverlay(self.pane, self.frames, theme)
        self.pixmap = square(GREEN, 20, 20, 50)
        # The green square lies on the red one.
        placement = Placement(Box(0.05, 0.05, 2.05, 2.05))
        veil = Raster(2, 2, bytes((0, 255, 0, 0)))
        result = PairResult(placement, 1.0, None, Difference(veil, 0.25, 3.0))
        original = Original(OriginalSource.SERVICE, ProductId("id:p"), PackshotId("photo of p"))
        self.pair = Pair(PairState.ALIGNED, original, result, placement)
        self.overlay.show_layer(Layer(self.pair, self.pixmap))
        self.pane.show_picture(FIRST)

    def colour(self, x: int, y: int) -> str:
        """Return the colour on the screen at a point of the pane."""
        return QColor(self.pane.grab().toImage().pixel(x, y)).name()


@pytest.fixture
def hidden(qtbot: QtBot) -> Iterator[World]:
    """A world that is not on the screen yet."""
    world = World(qtbot)
    yield world
    world.workers.shutdown()


@pytest.fixture
def world(hidden: World, qtbot: QtBot) -> World:
    hidden.pane.show()
    qtbot.waitExposed(hidden.pane)
    return hidden


def test_the_original_lies_on_the_packshot(world: World, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: world.painted == [FIRST])
    # The packshot lies in the middle, unscaled: from (50, 30) on.
    assert [world.colour(x, 130) for x in (102, 150, 197)] == [RED.name()] * 3
    world.overlay.show_view(OriginalView.INSTEAD)
    assert [world.colour(x, 130) for x in (102, 150, 197)] == [GREEN.name()] * 3
    assert world.colour(210, 130) == WHITE.name()
    assert world.colour(30, 130) != WHITE.name(), "it is cut at the edges of the packshot"
    world.pane.zoom_steps(3)
    assert world.colour(60, 130) == GREEN.name()
    world.overlay.show_view(OriginalView.OFF)
    assert world.colour(60, 130) == RED.name()


def test_the_label_names_the_original_only_when_it_is_painted(world: World) -> None:
    aligning = replace(world.pair, state=PairState.ALIGNING, result=None, placement=None)
    for view in (OriginalView.INSTEAD, OriginalView.WIPE, OriginalView.BESIDE, OriginalView.VEIL):
        world.overlay.show_view(view)
        world.overlay.show_layer(Layer(aligning, None))
        assert world.overlay.text == "Loading the original…"
    world.overlay.show_view(OriginalView.INSTEAD)
    world.overlay.show_layer(Layer(aligning, world.pixmap))
    assert world.colour(150, 130) != RED.name()
    assert world.overlay.text.startswith("Original: ")


def test_it_is_prepared_beforehand_and_looks_the_same(world: World, qtbot: QtBot) -> None:
    with qtbot.waitSignal(world.frames.prepared):
        world.pane.resize(320, 260)
    world.overlay.show_view(OriginalView.INSTEAD)
    assert world.colour(160, 130) == GREEN.name()


def test_it_is_no_proof_of_seeing_the_packshot(hidden: World, qtbot: QtBot) -> None:
    world = hidden
    world.overlay.show_view(OriginalView.WIPE)
    world.pane.show()
    qtbot.waitExposed(world.pane)
    world.colour(150, 130)
    assert world.painted == []
    world.overlay.show_view(OriginalView.OFF)
    qtbot.waitUntil(lambda: world.painted == [FIRST])


def test_the_line_of_the_wipe_is_dragged(world: World) -> None:
    world.overlay.show_view(OriginalView.WIPE)
    assert (world.colour(120, 130), world.colour(180, 130)) == (RED.name(), GREEN.name())
    before = world.pane.viewport
    QTest.mousePress(world.overlay, Qt.MouseButton.LeftButton, pos=QPoint(150, 100))
    move_mouse(world.overlay, QPoint(190, 100), Qt.MouseButton.LeftButton)
    QTest.mouseRelease(world.overlay, Qt.MouseButton.LeftButton, pos=QPoint(190, 100))
    assert world.overlay.divider == pytest.approx(190 / 300)
    assert world.colour(180, 130) == RED.name()
    assert world.pane.viewport == before, "the picture has not moved"


def test_beside_and_the_veil(world: World) -> None:
    world.overlay.show_view(OriginalView.BESIDE)
    assert (world.colour(75, 130), world.colour(225, 130)) == (RED.name(), GREEN.name())
    world.overlay.show_view(OriginalView.VEIL)
    veiled, plain = QColor(world.colour(225, 45)), QColor(world.colour(60, 220))
    assert WHITE.green() > veiled.green() > 190, "what differs is tinted, and can still be seen"
    assert plain.name() == WHITE.name()
    line = [QColor(world.colour(x, 45)).green() for x in range(120, 180)]
    assert min(line) < 160, "an outline runs around it"


def test_held_beside_it_takes_the_place_of_the_packshot(world: World) -> None:
    world.overlay.show_view(OriginalView.INSTEAD, blinks_beside=True)
    assert world.overlay.covers
    assert (world.colour(75, 130), world.colour(225, 130)) == (GREEN.name(), GREEN.name())


def test_it_is_shown_before_it_is_aligned_and_marks_nothing_then(world: World) -> None:
    pair = replace(world.pair, state=PairState.ALIGNING, result=None, placement=None)
    world.overlay.show_layer(Layer(pair, world.pixmap))
    world.overlay.show_view(OriginalView.INSTEAD)
    assert world.colour(75, 45) == GREEN.name(), "it lies in the middle, as large as it fits"
    world.overlay.show_view(OriginalView.VEIL)
    assert not world.overlay.covers


def test_turned_and_on_another_ground() -> None:
    image = square(GREEN, 0, 0, 100).toImage()
    turned = paint_frame(Frame(1, (0, 0, 100, 100), (100, 100), 1), image)
    assert QColor(turned.pixel(75, 25)) == GREEN, "clockwise: the upper left is the upper right"
    assert QColor(turned.pixel(25, 25)) == WHITE
    ground = Ground((10, 20, 30), Raster(2, 2, bytes((255, 0, 0, 0))))
    frame = Frame(1, (0, 0, 100, 100), (100, 100), 0, ground)
    laid = paint_frame(frame, image)
    assert QColor(laid.pixel(10, 10)) == GREEN
    assert QColor(laid.pixel(90, 90)) == QColor(10, 20, 30)
