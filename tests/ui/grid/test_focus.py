"""The focus rule as a property: after any change exactly one tile has the focus, the right one, and
it stays at its place in the viewport.
"""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from qamera_review.ui.grid.grid_layout import Step
from tests.support.grid import ShownGrid, shown_grid
from tests.support.tiles import tile_id

orders = st.lists(st.integers(0, 80), unique=True, max_size=80)
acts = st.one_of(
    st.tuples(st.just("order"), orders),
    st.tuples(st.just("drop"), st.integers(0, 80)),
    st.tuples(st.just("step"), st.sampled_from(Step)),
    st.tuples(st.just("extend"), st.sampled_from(Step)),
    st.tuples(st.just("toggle"), st.none()),
    st.tuples(st.just("advance"), st.none()),
    st.tuples(st.just("scroll"), st.integers(0, 6000)),
    st.tuples(st.just("resize"), st.tuples(st.integers(200, 1300), st.integers(200, 900))),
    st.tuples(st.just("size"), st.integers(96, 512)),
)


@pytest.fixture(scope="module")
def grid(qapp: QApplication) -> Iterator[ShownGrid]:
    shown = shown_grid(60, 900, 700)
    yield shown
    shown.view.close()
    shown.view.deleteLater()


@settings(max_examples=150)
@given(start=orders, steps=st.lists(acts, max_size=25))
def test_focus_law(grid: ShownGrid, start: list[int], steps: list[tuple[str, object]]) -> None:
    grid.order([])
    grid.view.resize(900, 700)
    grid.view.set_tile_size(200)
    now = reorder(grid, [], start)
    for name, value in steps:
        before = list(grid.selected())
        if name == "order":
            assert isinstance(value, list)
            now = reorder(grid, now, value)
            assert grid.selected() == [packshot_id for packshot_id in now if packshot_id in before]
        elif name == "drop":
            now = reorder(grid, now, [packshot_id for packshot_id in now if packshot_id != value])
        elif name in ("resize", "size"):
            resize(grid, name, value)
        else:
            press(grid, name, value)
        check_focus(grid, now)


def press(grid: ShownGrid, name: str, value: object) -> None:
    view, before = grid.view, grid.focused()
    if isinstance(value, Step):
        view.move_focus(value, extend=name == "extend")
    elif name == "toggle":
        view.toggle_selection()
        assert grid.focused() == before
    elif name == "advance":
        last = before is None or grid.tiles.position(tile_id(before)) == len(grid.tiles.visible) - 1
        assert view.advance() is not last
    elif isinstance(value, int):
        view.canvas.verticalScrollBar().setValue(value)
        assert grid.focused() == before


def check_focus(grid: ShownGrid, now: list[int]) -> None:
    focus = grid.focused()
    if not now:
        assert focus is None
        assert not grid.view.canvas.currentIndex().isValid()
        assert grid.view.targets() == []
        return
    assert focus in now
    assert grid.view.canvas.currentIndex().row() == now.index(focus)
    inside = focus in grid.selected()
    assert grid.view.targets() == (grid.view.selected_ids() if inside else [tile_id(focus)])


def reorder(grid: ShownGrid, old: list[int], new: list[int]) -> list[int]:
    """Show another order, and check the result against a plain statement of the focus rule."""
    focus, scroll = grid.focused(), grid.view.canvas.scroll_px
    top = None if focus is None else grid.top(focus)
    height = grid.view.canvas.grid_layout.height
    tile_height = grid.view.canvas.grid_layout.tile_height
    grid.order(new)
    expected = None
    if new and focus is None:
        expected = new[0]
    elif new and focus is not None:
        place = old.index(focus)
        candidates = [*old[place:], *reversed(old[:place]), new[0]]
        expected = next(packshot_id for packshot_id in candidates if packshot_id in new)
    assert grid.focused() == expected
    if expected is None:
        return new
    geometry = grid.view.canvas.grid_layout
    expected_scroll = scroll
    if top is not None and -tile_height < top < height:
        expected_scroll = geometry.top_of(new.index(expected)) - top
    assert grid.view.canvas.scroll_px == geometry.clamped(expected_scroll)
    return new


def resize(grid: ShownGrid, name: str, value: object) -> None:
    """Change the size; a visible focused tile must keep its top, or be wholly visible."""
    focus, view = grid.focused(), grid.view
    before = None if focus is None else grid.top(focus)
    old = view.canvas.grid_layout
    if name == "size" and isinstance(value, int):
        view.set_tile_size(value)
    elif isinstance(value, tuple):
        view.resize(*value)
    assert grid.focused() == focus
    if focus is None or before is None or not -old.tile_height < before < old.height:
        return
    geometry, top = view.canvas.grid_layout, grid.top(focus)
    at_an_end = view.canvas.scroll_px in (0, geometry.scroll_range)
    was_whole = before >= 0 and before + old.tile_height <= old.height
    if was_whole and geometry.height >= geometry.tile_height:
        assert top >= 0
        assert top + geometry.tile_height <= geometry.height
        fits = before + geometry.tile_height + geometry.margin <= geometry.height
        if fits and before >= geometry.margin and not at_an_end:
            assert top == before
    elif not was_whole and not at_an_end:
        assert top == before
