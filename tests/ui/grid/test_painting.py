"""What is painted: a single tile for a decision, sharp pictures, and states that look different."""

from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPaintEvent, QRegion
from pytestqt.qtbot import QtBot

from qamera_review.domain.decision import DecisionState
from qamera_review.domain.packshot import PackshotId, Vote
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import replace
from qamera_review.ui.grid.grid_layout import Step
from qamera_review.ui.grid.grid_model import Picture, PictureState
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from qamera_review.ui.widgets.empty_state import EmptyState
from tests.support.grid import ShownGrid
from tests.support.mouse import move_mouse
from tests.support.tiles import PLAIN_TEXTS, FakeTiles, assorted, draw_product, no_signs, tile_id
from tests.ui.grid.conftest import MakeGrid


class PaintLog(QObject):
    """Records the regions that a widget is asked to paint."""

    def __init__(self) -> None:
        super().__init__()
        self.regions: list[QRegion] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.regions.append(QRegion(event.region()))
        return False


def watch(grid: ShownGrid, qtbot: QtBot) -> PaintLog:
    """Begin to record paints, after all pending ones are done: a pixel is painted alone."""
    viewport, pixel = grid.view.canvas.viewport(), QRect(0, 0, 1, 1)
    viewport.repaint()
    log = PaintLog()
    viewport.installEventFilter(log)

    def is_settled() -> bool:
        log.regions.clear()
        viewport.update(pixel)
        qtbot.waitUntil(lambda: bool(log.regions), timeout=5_000)
        return log.regions == [QRegion(pixel)]

    qtbot.waitUntil(is_settled, timeout=20_000)
    log.regions.clear()
    return log


def tile_image(grid: ShownGrid, number: int) -> QImage:
    """Return a tile as it looks, in device pixels."""
    row = grid.tiles.position(tile_id(number))
    rect = grid.rect(row or 0)
    return grid.view.canvas.viewport().grab(rect).toImage()


def test_a_vote_repaints_its_tile_and_nothing_else(make_grid: MakeGrid, qtbot: QtBot) -> None:
    grid = make_grid(count=5000)
    log = watch(grid, qtbot)
    grid.tiles.vote(tile_id(5), Vote.APPROVED)
    grid.view.tiles_changed([tile_id(5)])
    qtbot.waitUntil(lambda: bool(log.regions), timeout=5_000)
    assert log.regions == [QRegion(grid.rect(5))]


def test_a_vote_out_of_view_repaints_nothing(make_grid: MakeGrid, qtbot: QtBot) -> None:
    grid = make_grid(count=5000)
    log = watch(grid, qtbot)
    grid.view.tiles_changed([tile_id(4000), tile_id(4001)])
    grid.view.tiles_changed([tile_id(2)])
    qtbot.waitUntil(lambda: bool(log.regions), timeout=5_000)
    assert log.regions == [QRegion(grid.rect(2))]


def test_a_move_repaints_the_two_tiles_it_concerns(make_grid: MakeGrid, qtbot: QtBot) -> None:
    grid = make_grid(count=5000)
    log = watch(grid, qtbot)
    grid.view.advance()
    qtbot.waitUntil(lambda: bool(log.regions), timeout=5_000)
    model, rect = grid.view.canvas.model(), grid.view.canvas.visualRect
    painted = QRegion(rect(model.index(0, 0))).united(QRegion(rect(model.index(1, 0))))
    assert log.regions == [painted]


def test_hovering_repaints_nothing(make_grid: MakeGrid, qtbot: QtBot) -> None:
    grid = make_grid(count=5000)
    log = watch(grid, qtbot)
    for number in (5, 6, 9):
        move_mouse(grid.view.canvas.viewport(), grid.middle(number))
    grid.view.tiles_changed([tile_id(2)])
    qtbot.waitUntil(lambda: bool(log.regions), timeout=5_000)
    assert log.regions == [QRegion(grid.rect(2))]


def test_scrolling_paints_what_came_into_view(make_grid: MakeGrid, qtbot: QtBot) -> None:
    grid = make_grid(count=5000)
    log = watch(grid, qtbot)
    grid.view.canvas.verticalScrollBar().setValue(30)
    qtbot.waitUntil(lambda: bool(log.regions), timeout=5_000)
    width, height = grid.view.canvas.viewport().width(), grid.view.canvas.viewport().height()
    assert log.regions == [QRegion(QRect(0, height - 30, width, 30))]
    grid.view.canvas.viewport().repaint()
    scrolled = grid.image()
    grid.view.canvas.viewport().update()
    assert grid.image() == scrolled


def test_every_state_of_a_picture_looks_different(make_grid: MakeGrid) -> None:
    grid = make_grid(count=20)
    states = list(PictureState)
    looks = []
    for state in states:
        grid.pictures.states[tile_id(8)] = state
        looks.append(tile_image(grid, 8).convertToFormat(QImage.Format.Format_Grayscale8))
    for look, other in combinations(looks, 2):
        assert look != other


def test_every_problem_of_a_picture_looks_different(make_grid: MakeGrid) -> None:
    grid = make_grid(count=20)
    looks = []
    grid.pictures.states[tile_id(8)] = PictureState.BROKEN
    for problem in PictureProblem:
        grid.pictures.problems[tile_id(8)] = problem
        looks.append(tile_image(grid, 8).convertToFormat(QImage.Format.Format_Grayscale8))
    for look, other in combinations(looks, 2):
        assert look != other


def test_every_status_and_delivery_looks_different_in_greyscale(make_grid: MakeGrid) -> None:
    grid = make_grid(count=20)
    looks = []
    for number in range(11):
        shown = grid.tiles.shown(tile_id(8))
        sample = assorted(number)
        grid.tiles.facts[tile_id(8)] = replace(
            shown, status=sample.status, vote=sample.vote, delivery=sample.delivery
        )
        looks.append(tile_image(grid, 8).convertToFormat(QImage.Format.Format_Grayscale8))
    for look, other in combinations(looks, 2):
        assert look != other


@pytest.mark.parametrize("state", [DecisionState.HELD, DecisionState.DUE])
def test_paused_delivery_looks_different(make_grid: MakeGrid, state: DecisionState) -> None:
    grid = make_grid(count=20)
    shown = grid.tiles.shown(tile_id(3))
    grid.tiles.facts[tile_id(3)] = replace(shown, vote=Vote.APPROVED, delivery=state)
    running = tile_image(grid, 3)
    grid.view.set_delivery_paused(True)
    assert tile_image(grid, 3) != running
    grid.view.set_delivery_paused(False)
    assert tile_image(grid, 3) == running


def test_focus_and_selection_look_different(make_grid: MakeGrid) -> None:
    grid = make_grid(count=20)
    grey = QImage.Format.Format_Grayscale8
    plain = tile_image(grid, 8).convertToFormat(grey)
    grid.view.select([tile_id(8)])
    grid.view.move_focus(Step.HOME, keep=True)
    selected = tile_image(grid, 8).convertToFormat(grey)
    grid.view.set_focus_id(tile_id(8))
    both = tile_image(grid, 8).convertToFormat(grey)
    grid.view.clear_selection()
    focused = tile_image(grid, 8).convertToFormat(grey)
    for look, other in combinations((plain, selected, both, focused), 2):
        assert look != other


def test_decided_tile_steps_back_and_its_picture_stays_true(make_grid: MakeGrid) -> None:
    grid = make_grid(count=20)
    grid.tiles.vote(tile_id(8), Vote.APPROVED)
    before = tile_image(grid, 8)
    grid.tiles.dim.add(tile_id(8))
    after = tile_image(grid, 8)
    centre, mat = before.rect().center(), QPoint(7, before.height() // 2)
    assert after.pixelColor(centre) == before.pixelColor(centre)
    assert after.pixelColor(mat) != before.pixelColor(mat)


def test_picture_is_painted_pixel_for_pixel(make_grid: MakeGrid) -> None:
    grid = make_grid(count=20)
    dpr = grid.view.devicePixelRatioF()
    mat = theme_of(ColourScheme.DARK).tile.mat
    box = grid.view.canvas.picture_box_px
    pixmap = grid.pictures.picture(tile_id(8), box, dpr).pixmap
    assert pixmap is not None
    look = tile_image(grid, 8)
    side = int(box * dpr)
    left = round(mat * dpr + (side - pixmap.width()) // 2)
    top = round(mat * dpr + (side - pixmap.height()) // 2)
    seen = look.copy(left, top, pixmap.width(), pixmap.height())
    assert seen.convertToFormat(QImage.Format.Format_RGB32) == pixmap.toImage().convertToFormat(
        QImage.Format.Format_RGB32
    )


class OddPictures:
    """Pictures in a size that no tile has."""

    def __init__(self) -> None:
        self.pixmap = draw_product(1, 333)

    def picture(self, packshot_id: PackshotId, size_px: int, dpr: float) -> Picture:
        return Picture(PictureState.READY, self.pixmap)

    def problem_of(self, packshot_id: PackshotId) -> None:
        """None: every picture can be shown."""


def test_picture_of_another_size_is_fitted_and_becomes_sharp(qtbot: QtBot) -> None:
    tiles = FakeTiles(map(tile_id, range(60)))
    pictures = OddPictures()
    view = GridView(tiles, pictures, theme_of(ColourScheme.LIGHT), PLAIN_TEXTS, no_signs)
    qtbot.addWidget(view)
    view.resize(1400, 900)
    view.set_tile_size(128)
    view.apply_order(tiles.visible)
    view.show()
    rect = view.canvas.visualRect(view.canvas.model().index(40, 0))
    box = round(view.canvas.picture_box_px * view.devicePixelRatioF())
    sharp = pictures.pixmap.toImage().scaled(
        max(1, pictures.pixmap.width() * box // 333),
        box,
        mode=Qt.TransformationMode.SmoothTransformation,
    )

    mat = round(8 * view.devicePixelRatioF())
    left = mat + (box - sharp.width()) // 2

    def is_sharp() -> bool:
        look = view.canvas.viewport().grab(rect).toImage()
        seen = look.copy(left, mat, sharp.width(), sharp.height())
        rgb = QImage.Format.Format_RGB32
        return bool(seen.convertToFormat(rgb) == sharp.convertToFormat(rgb))

    qtbot.waitUntil(is_sharp, timeout=5_000)


def test_empty_view_says_why(make_grid: MakeGrid) -> None:
    grid = make_grid(count=0)
    silent = grid.image()
    grid.view.set_empty_state(EmptyState("Nothing is undecided", "Press Esc to show everything."))
    assert grid.image() != silent
    assert grid.view.canvas.accessibleDescription().startswith("Nothing is undecided. Press Esc")


def test_theme_can_change_under_way(make_grid: MakeGrid) -> None:
    grid = make_grid()
    grid.view.canvas.set_theme(theme_of(ColourScheme.LIGHT))
    corner = grid.image().pixelColor(2, 2)
    assert corner.name() == theme_of(ColourScheme.LIGHT).colours.window
