"""What assistive tools see of the grid, through Qt's own accessibility interface."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible

from tests.support.tiles import tile_id
from tests.ui.grid.conftest import MakeGrid


@pytest.fixture(autouse=True)
def active(qapp: object) -> Iterator[None]:
    """Make Qt believe that an assistive tool is running."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_items_have_name_state_and_position(make_grid: MakeGrid) -> None:
    grid = make_grid(count=100_000)
    face = QAccessible.queryAccessibleInterface(grid.view.canvas)
    assert face.text(QAccessible.Text.Name) == "Packshots"
    assert face.childCount() == 100_000
    item, all_of_them = face.child(2), QLocale().toString(100_000)
    assert item.text(QAccessible.Text.Name).endswith(f"undecided, 3 of {all_of_them}")
    last = face.child(99_999).text(QAccessible.Text.Name)
    assert last.endswith(f"{all_of_them} of {all_of_them}")
    shown = grid.rect(2)
    assert item.rect().size() == shown.size()


def test_focused_item_is_told(make_grid: MakeGrid) -> None:
    grid = make_grid()
    face = QAccessible.queryAccessibleInterface(grid.view.canvas)
    grid.view.set_focus_id(tile_id(4))
    assert "5 of 60" in face.focusChild().text(QAccessible.Text.Name)


def test_selected_items_are_told_across_orders(make_grid: MakeGrid) -> None:
    grid = make_grid()
    grid.view.select([tile_id(4), tile_id(9)])
    grid.order(list(range(4, 60)))
    face = QAccessible.queryAccessibleInterface(grid.view.canvas)
    selected = [row for row in range(56) if face.child(row).state().selected]
    assert selected == [0, 5]


def test_items_follow_a_new_order(make_grid: MakeGrid) -> None:
    grid = make_grid()
    face = QAccessible.queryAccessibleInterface(grid.view.canvas)
    assert face.child(0).text(QAccessible.Text.Name).endswith("1 of 60")
    grid.order([8])
    assert face.childCount() == 1
    assert face.child(0).text(QAccessible.Text.Name).endswith("1 of 1")
