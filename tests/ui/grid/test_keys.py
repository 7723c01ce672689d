"""Real key presses in a real grid: focus, selection, pages, and letters that it leaves to
others.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qamera_review.ui.grid.grid_layout import Step
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from tests.support.tiles import PLAIN_TEXTS, FakePictures, FakeTiles, no_signs, tile_id
from tests.ui.grid.conftest import MakeGrid

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_first_tile_has_the_focus_at_the_start(make_grid: MakeGrid) -> None:
    grid = make_grid()
    assert grid.focused() == 0
    assert grid.view.targets() == [tile_id(0)]
    assert grid.selected() == []


def test_arrows_move_by_one_and_by_a_row(make_grid: MakeGrid) -> None:
    grid = make_grid()
    columns = grid.view.canvas.grid_layout.columns
    assert columns == 4
    for key, expected in (
        (Key.Key_Right, 1),
        (Key.Key_Down, 5),
        (Key.Key_Left, 4),
        (Key.Key_Up, 0),
        (Key.Key_Left, 0),
        (Key.Key_End, 59),
        (Key.Key_Right, 59),
        (Key.Key_Home, 0),
    ):
        QTest.keyClick(grid.view, key)
        assert grid.focused() == expected


def test_page_keys_keep_the_focus_at_the_same_height(make_grid: MakeGrid) -> None:
    grid = make_grid(count=400)
    geometry = grid.view.canvas.grid_layout
    QTest.keyClick(grid.view, Key.Key_Right)
    top = grid.top(1)
    QTest.keyClick(grid.view, Key.Key_PageDown)
    moved = 1 + geometry.lines_per_page * geometry.columns
    assert grid.focused() == moved
    assert grid.top(moved) == top
    QTest.keyClick(grid.view, Key.Key_PageUp)
    assert grid.focused() == 1
    assert grid.top(1) == top


def test_focus_is_always_brought_into_view(make_grid: MakeGrid) -> None:
    grid = make_grid(count=400)
    QTest.keyClick(grid.view, Key.Key_End)
    top = grid.top(399)
    assert (
        0 <= top <= grid.view.canvas.grid_layout.height - grid.view.canvas.grid_layout.tile_height
    )


def test_space_selects_and_moves_with_control_keep_the_selection(make_grid: MakeGrid) -> None:
    grid = make_grid()
    QTest.keyClick(grid.view, Key.Key_Space)
    QTest.keyClick(grid.view, Key.Key_Right, CONTROL)
    assert grid.view.targets() == [tile_id(1)], "the focus is outside of the selection"
    QTest.keyClick(grid.view, Key.Key_Right, CONTROL)
    QTest.keyClick(grid.view, Key.Key_Space)
    assert grid.selected() == [0, 2]
    assert grid.view.targets() == [tile_id(0), tile_id(2)]
    QTest.keyClick(grid.view, Key.Key_Space)
    assert grid.selected() == [0]
    assert grid.view.targets() == [tile_id(2)]


@pytest.mark.parametrize("key", [Key.Key_Down, Key.Key_Home, Key.Key_End, Key.Key_PageDown])
def test_a_plain_move_out_of_the_selection_clears_it(make_grid: MakeGrid, key: Qt.Key) -> None:
    grid = make_grid()
    grid.view.select([tile_id(1), tile_id(2)])
    assert grid.focused() == 1
    QTest.keyClick(grid.view, Key.Key_Right)
    assert grid.selected() == [1, 2], "the focus is still inside"
    QTest.keyClick(grid.view, key)
    assert grid.selected() == []
    assert grid.view.targets() == [grid.view.focused_id()]


def test_a_selection_made_elsewhere_takes_the_focus(make_grid: MakeGrid) -> None:
    grid = make_grid()
    grid.view.select([tile_id(7), tile_id(9)])
    assert grid.focused() == 7
    assert grid.view.targets() == [tile_id(7), tile_id(9)]


def test_letters_are_not_given_to_an_input_method(make_grid: MakeGrid) -> None:
    grid = make_grid()
    attribute = Qt.WidgetAttribute.WA_InputMethodEnabled
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Space):
        QTest.keyClick(grid.view, key)
        assert not grid.view.canvas.testAttribute(attribute)
        assert not grid.view.canvas.viewport().testAttribute(attribute)


def test_shift_grows_and_shrinks_a_range_and_spares_the_rest(make_grid: MakeGrid) -> None:
    grid = make_grid()
    QTest.keyClick(grid.view, Key.Key_Space)
    for _ in range(5):
        QTest.keyClick(grid.view, Key.Key_Right, CONTROL)
    for key in (Key.Key_Right, Key.Key_Down):
        QTest.keyClick(grid.view, key, SHIFT)
    assert grid.selected() == [0, 5, 6, 7, 8, 9, 10]
    QTest.keyClick(grid.view, Key.Key_Up, SHIFT)
    assert grid.selected() == [0, 5, 6]
    QTest.keyClick(grid.view, Key.Key_Left, SHIFT)
    QTest.keyClick(grid.view, Key.Key_Left, SHIFT)
    assert grid.selected() == [0, 4, 5]


def test_select_all_and_escape(make_grid: MakeGrid, qtbot: QtBot) -> None:
    grid = make_grid(count=30)
    QTest.keyClick(grid.view, Key.Key_A, CONTROL)
    assert grid.selected() == list(range(30))
    with qtbot.waitSignal(grid.view.selection_changed):
        QTest.keyClick(grid.view, Key.Key_Escape)
    assert grid.selected() == []
    assert grid.focused() == 0


def test_enter_asks_for_the_focused_packshot(make_grid: MakeGrid, qtbot: QtBot) -> None:
    grid = make_grid()
    with qtbot.waitSignal(grid.view.activated_requested) as asked:
        QTest.keyClick(grid.view, Key.Key_Return)
    assert asked.args == [tile_id(0)]


class Window(QWidget):
    """A window around a grid that records the keys that the grid ignores."""

    def __init__(self, grid: GridView) -> None:
        super().__init__()
        self.keys: list[int] = []
        QVBoxLayout(self).addWidget(grid)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


@pytest.mark.parametrize("key", [Key.Key_A, Key.Key_R, Key.Key_W, Key.Key_Escape, Key.Key_F5])
def test_letters_and_foreign_keys_go_on_to_the_window(qtbot: QtBot, key: Qt.Key) -> None:
    tiles = FakeTiles(map(tile_id, range(20)))
    view = GridView(tiles, FakePictures(), theme_of(ColourScheme.LIGHT), PLAIN_TEXTS, no_signs)
    window = Window(view)
    qtbot.addWidget(window)
    window.show()
    view.apply_order(tiles.visible)
    QTest.keyClick(view, key)
    assert window.keys == [key]
    assert view.focused_id() == tile_id(0)


def test_place_is_restored_with_focus_selection_and_scroll(make_grid: MakeGrid) -> None:
    grid = make_grid(count=400)
    grid.view.set_focus_id(tile_id(250))
    grid.view.select([tile_id(249), tile_id(251)])
    place = grid.view.view_position()
    grid.order(list(range(40)))
    grid.view.move_focus(Step.HOME)
    grid.order(list(range(400)))
    grid.view.restore_position(place)
    assert grid.view.view_position() == place


def test_advance_stops_at_the_last_tile(make_grid: MakeGrid) -> None:
    grid = make_grid(count=2)
    assert grid.view.advance()
    assert not grid.view.advance()
    assert grid.focused() == 1


def test_set_focus_id_refuses_what_is_not_in_view(make_grid: MakeGrid) -> None:
    grid = make_grid(count=2)
    assert not grid.view.set_focus_id(tile_id(7))
    assert grid.focused() == 0
