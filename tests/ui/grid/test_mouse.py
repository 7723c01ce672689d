"""Real clicks, drags and wheels in a real grid."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qamera_review.domain.grouping import GroupBy, Groups
from qamera_review.domain.packshot import PackshotId
from tests.support.grid import ShownGrid
from tests.support.mouse import move_mouse
from tests.support.tiles import tile_id
from tests.ui.grid.conftest import MakeGrid

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def click(grid: ShownGrid, number: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(grid.view.canvas.viewport(), LEFT, modifier, grid.middle(number))


def turn(
    grid: ShownGrid, *, angle: int = 0, pixels: int = 0, modifier: Qt.KeyboardModifier = NONE
) -> None:
    at = QPointF(50, 50)
    event = QWheelEvent(
        at,
        grid.view.canvas.viewport().mapToGlobal(at),
        QPoint(0, pixels),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(grid.view.canvas.viewport(), event)


def test_click_focuses_and_clears_the_selection(make_grid: MakeGrid) -> None:
    grid = make_grid()
    grid.view.select_all()
    click(grid, 6)
    assert grid.focused() == 6
    assert grid.selected() == []
    assert grid.view.targets() == [tile_id(6)]


def test_control_click_selects_and_deselects(make_grid: MakeGrid) -> None:
    grid = make_grid()
    click(grid, 3, CONTROL)
    click(grid, 1, CONTROL)
    assert grid.selected() == [1, 3]
    click(grid, 3, CONTROL)
    assert grid.selected() == [1]
    assert grid.focused() == 3


def test_shift_click_selects_from_the_focus(make_grid: MakeGrid) -> None:
    grid = make_grid()
    click(grid, 2)
    click(grid, 6, SHIFT)
    assert grid.selected() == [2, 3, 4, 5, 6]
    click(grid, 1, SHIFT)
    assert grid.selected() == [1, 2]


def test_hovering_targets_nothing(make_grid: MakeGrid) -> None:
    grid = make_grid()
    move_mouse(grid.view.canvas.viewport(), grid.middle(5))
    assert grid.focused() == 0
    assert grid.view.targets() == [tile_id(0)]


def test_click_beside_the_tiles_clears_the_selection_and_keeps_the_focus(
    make_grid: MakeGrid,
) -> None:
    grid = make_grid()
    click(grid, 2)
    grid.view.select_all()
    QTest.mouseClick(grid.view.canvas.viewport(), LEFT, NONE, QPoint(3, 3))
    assert grid.selected() == []
    assert grid.focused() == 2


def test_band_selects_what_it_touches(make_grid: MakeGrid) -> None:
    grid = make_grid()
    viewport = grid.view.canvas.viewport()
    QTest.mousePress(viewport, LEFT, NONE, QPoint(3, 3))
    move_mouse(viewport, grid.middle(1), LEFT)
    move_mouse(viewport, grid.middle(5), LEFT)
    assert grid.selected() == [0, 1, 4, 5]
    move_mouse(viewport, grid.middle(4), LEFT)
    QTest.mouseRelease(viewport, LEFT, NONE, grid.middle(4))
    assert grid.selected() == [0, 4]
    assert grid.focused() == 0


def test_band_with_control_adds_to_the_selection(make_grid: MakeGrid) -> None:
    grid = make_grid()
    grid.view.select([tile_id(7)])
    viewport = grid.view.canvas.viewport()
    QTest.mousePress(viewport, LEFT, CONTROL, QPoint(3, 3))
    move_mouse(viewport, grid.middle(1), LEFT)
    QTest.mouseRelease(viewport, LEFT, CONTROL, grid.middle(1))
    assert grid.selected() == [0, 1, 7]


def test_a_drag_from_a_selected_tile_drags_the_selection(make_grid: MakeGrid) -> None:
    grid = make_grid()
    grid.view.select([tile_id(1), tile_id(5)])
    viewport, drags = grid.view.canvas.viewport(), list[int]()
    grid.view.drag_requested.connect(lambda: drags.append(len(grid.selected())))
    QTest.mousePress(viewport, LEFT, NONE, grid.middle(1))
    assert drags == []
    move_mouse(viewport, grid.middle(6), LEFT)
    move_mouse(viewport, grid.middle(7), LEFT)
    QTest.mouseRelease(viewport, LEFT, NONE, grid.middle(7))
    assert drags == [2]
    assert grid.selected() == [1, 5]
    assert grid.focused() == 1


def test_a_click_on_a_selected_tile_selects_nothing_else(make_grid: MakeGrid) -> None:
    grid = make_grid()
    grid.view.select([tile_id(1), tile_id(5)])
    click(grid, 5)
    assert grid.selected() == []
    assert grid.focused() == 5


def test_band_below_the_viewport_scrolls_on(make_grid: MakeGrid, qtbot: QtBot) -> None:
    grid = make_grid(count=400)
    viewport = grid.view.canvas.viewport()
    QTest.mousePress(viewport, LEFT, NONE, QPoint(3, 3))
    move_mouse(viewport, QPoint(400, viewport.height() + 40), LEFT)
    qtbot.waitUntil(lambda: len(grid.selected()) > 20, timeout=10_000)
    QTest.mouseRelease(viewport, LEFT, NONE, QPoint(400, viewport.height() + 40))
    assert grid.view.canvas.scroll_px > 0
    assert grid.selected()[0] == 0


def test_double_click_asks_for_the_packshot(make_grid: MakeGrid, qtbot: QtBot) -> None:
    grid = make_grid()
    with qtbot.waitSignal(grid.view.activated_requested) as asked:
        QTest.mouseDClick(grid.view.canvas.viewport(), LEFT, NONE, grid.middle(4))
        # A double click of QTest leaves the button pressed, for the tests that follow as well.
        QTest.mouseRelease(grid.view.canvas.viewport(), LEFT, NONE, grid.middle(4))
    assert asked.args == [tile_id(4)]


def test_right_press_takes_over_what_is_not_selected(make_grid: MakeGrid) -> None:
    grid = make_grid()
    grid.view.select([tile_id(1), tile_id(2)])
    right = Qt.MouseButton.RightButton
    QTest.mouseClick(grid.view.canvas.viewport(), right, NONE, grid.middle(2))
    assert grid.selected() == [1, 2]
    QTest.mouseClick(grid.view.canvas.viewport(), right, NONE, grid.middle(6))
    assert grid.view.targets() == [tile_id(6)]


def test_touchpad_scrolls_by_its_pixels(make_grid: MakeGrid) -> None:
    grid = make_grid(count=400)
    turn(grid, pixels=-37, angle=-80)
    assert grid.view.canvas.scroll_px == 37
    turn(grid, pixels=7, angle=15)
    assert grid.view.canvas.scroll_px == 30


def test_wheel_glides_one_distance_for_each_notch(make_grid: MakeGrid, qtbot: QtBot) -> None:
    grid = make_grid(count=400)
    notch = min(
        grid.view.canvas.grid_layout.pitch, max(48, grid.view.canvas.grid_layout.height // 4)
    )
    turn(grid, angle=-120)
    turn(grid, angle=-120)
    qtbot.waitUntil(lambda: grid.view.canvas.scroll_px == 2 * notch, timeout=5_000)


def test_control_and_wheel_change_the_tile_size(make_grid: MakeGrid, qtbot: QtBot) -> None:
    grid = make_grid(count=400)
    size = grid.view.tile_size
    with qtbot.waitSignal(grid.view.tile_size_changed) as told:
        turn(grid, angle=120, modifier=CONTROL)
    assert told.args == [grid.view.tile_size]
    assert grid.view.tile_size > size
    for _ in range(60):
        turn(grid, angle=-120, modifier=CONTROL)
    assert grid.view.tile_size == 96
    assert grid.view.canvas.scroll_px == 0


def test_a_band_takes_the_focus_to_what_it_selected(make_grid: MakeGrid) -> None:
    grid = make_grid()
    viewport = grid.view.canvas.viewport()
    click(grid, 11)
    gap = (grid.middle(0) + grid.middle(5)) / 2  # between four tiles
    QTest.mousePress(viewport, LEFT, NONE, gap)
    move_mouse(viewport, grid.middle(5), LEFT)
    QTest.mouseRelease(viewport, LEFT, NONE, grid.middle(5))
    assert grid.selected() == [5]
    assert grid.focused() == 5
    assert grid.view.targets() == [tile_id(5)]


def test_a_right_press_on_the_selection_moves_the_focus_there(make_grid: MakeGrid) -> None:
    grid = make_grid()
    grid.view.select([tile_id(1), tile_id(2)])
    QTest.mouseClick(grid.view.canvas.viewport(), Qt.MouseButton.RightButton, NONE, grid.middle(2))
    assert grid.focused() == 2
    assert grid.view.targets() == [tile_id(1), tile_id(2)]


def test_each_notch_with_control_changes_the_columns(make_grid: MakeGrid) -> None:
    grid = make_grid()
    columns = [grid.view.canvas.grid_layout.columns]
    for _notch in range(3):
        turn(grid, angle=120, modifier=CONTROL)
        columns.append(grid.view.canvas.grid_layout.columns)
    assert columns == [4, 3, 2, 2], "the largest tiles still leave two columns"
    turn(grid, angle=-120, modifier=CONTROL)
    assert grid.view.canvas.grid_layout.columns == 3


def test_the_header_that_sticks_folds_its_group_and_opens_its_menu(make_grid: MakeGrid) -> None:
    grid = make_grid()
    grid.tiles.groups = Groups(GroupBy.NAME, ["a", "b"], [0, 30], [30, 30])
    grid.order(list(range(60)))
    folded: list[range] = []
    menus: list[range] = []
    grid.view.fold_requested.connect(folded.append)
    grid.view.group_menu_requested.connect(lambda groups, _at: menus.append(groups))
    strip, bar = grid.view.canvas.sticky_head, grid.view.canvas.verticalScrollBar()
    bar.setValue(bar.maximum())
    QTest.mouseClick(strip, LEFT, NONE, QPoint(60, strip.height() // 2))
    button = QPoint(grid.view.canvas.grid_layout.rect(3).right() - 8, strip.height() // 2)
    QTest.mouseClick(strip, LEFT, NONE, button)
    assert (folded, menus) == ([range(1, 2)], [range(1, 2)])
    QTest.mouseDClick(strip, LEFT, NONE, QPoint(60, strip.height() // 2))
    QTest.mouseRelease(strip, LEFT, NONE, QPoint(60, strip.height() // 2))
    assert folded == [range(1, 2)], "the second click of the two folds nothing"
    bar.setValue(0)
    assert grid.view.group_header_at(QPoint(60, -5)) == range(1)


def test_a_double_click_on_a_header_folds_only_its_group(make_grid: MakeGrid) -> None:
    grid = make_grid()
    grid.tiles.groups = Groups(GroupBy.NAME, ["a", "b"], [0, 4], [4, 56])
    grid.order(list(range(60)))
    folded: list[range] = []
    opened: list[PackshotId] = []
    grid.view.fold_requested.connect(folded.append)
    grid.view.activated_requested.connect(opened.append)
    viewport = grid.view.canvas.viewport()
    header = next(
        QPoint(60, y)
        for y in range(grid.middle(3).y(), viewport.height())
        if grid.view.group_header_at(QPoint(60, y))
    )
    QTest.mouseClick(viewport, LEFT, NONE, header)
    QTest.mouseDClick(viewport, LEFT, NONE, grid.middle(2))  # what has moved under the pointer
    QTest.mouseRelease(viewport, LEFT, NONE, grid.middle(2))
    assert folded == [range(1, 2)]
    assert opened == []
    QTest.mouseClick(viewport, LEFT, NONE, grid.middle(2))
    QTest.mouseDClick(viewport, LEFT, NONE, grid.middle(2))
    QTest.mouseRelease(viewport, LEFT, NONE, grid.middle(2))
    assert opened == [tile_id(2)]


def test_the_header_that_sticks_covers_no_tile(make_grid: MakeGrid) -> None:
    grid = make_grid()
    grid.tiles.groups = Groups(GroupBy.NAME, ["a", "b"], [0, 30], [30, 30])
    grid.order(list(range(60)))
    canvas = grid.view.canvas
    for number in (59, 30, 2):
        grid.view.set_focus_id(tile_id(number))
        assert canvas.visible_area.shows_whole(number)
        assert canvas.viewport().y() == canvas.sticky_head.height()
