"""The arithmetic of the grid, by properties over random viewports."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect

from qamera_review.ui.grid.grid_layout import GridLayout, Step


def layout(count: int, width: int, height: int, tile: int = 200) -> GridLayout:
    return GridLayout.of(count, width, height, tile=tile, footer=44, gap=12, margin=16)


layouts = st.builds(
    layout,
    st.integers(0, 3000),
    st.integers(40, 4000),
    st.integers(40, 3000),
    st.integers(96, 512),
)


@given(layouts, st.data())
def test_tile_is_found_at_each_of_its_corners(grid: GridLayout, data: st.DataObject) -> None:
    assume(grid.count > 0)
    index = data.draw(st.integers(0, grid.count - 1))
    rect = grid.rect(index)
    for corner in (rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()):
        assert grid.index_at(corner) == index
    assert grid.index_at(rect.bottomRight() + QPoint(1, 0)) is None
    assert grid.index_at(rect.topLeft() - QPoint(0, 1)) is None


@given(layouts, st.integers(-500, 200_000), st.integers(1, 3000))
def test_span_holds_exactly_the_tiles_of_a_band(grid: GridLayout, top: int, height: int) -> None:
    band = QRect(0, top, max(grid.width, grid.left + grid.tile), height)
    touched = [row for row in range(grid.count) if grid.rect(row).intersects(band)]
    span = grid.span(top, top + height)
    assert list(span) == touched or (not touched and not span)


@given(layouts, st.integers(0, 4000), st.integers(0, 9000), st.integers(1, 900), st.data())
def test_inside_holds_exactly_the_tiles_of_an_area(
    grid: GridLayout, x: int, y: int, width: int, data: st.DataObject
) -> None:
    area = QRect(x, y, width, data.draw(st.integers(1, 900)))
    tiles = [index for run in grid.inside(area) for index in run]
    assert tiles == [row for row in range(grid.count) if grid.rect(row).intersects(area)]


@given(st.integers(130, 4000), st.integers(96, 512))
def test_rows_fill_the_width_with_tiles_of_about_the_chosen_size(width: int, tile: int) -> None:
    grid = layout(100, width, 700, tile)
    right = grid.width - grid.left - (grid.columns * (grid.tile + grid.gap) - grid.gap)
    assert grid.margin <= grid.left <= right <= grid.left + 1
    assert right <= grid.margin + grid.columns / 2 + 1
    if grid.columns > 1:
        assert 0.74 * (tile + grid.gap) <= grid.tile + grid.gap <= 1.26 * (tile + grid.gap)


@given(layouts)
def test_last_tile_ends_above_the_bottom_margin(grid: GridLayout) -> None:
    assume(grid.count > 0)
    assert grid.rect(grid.count - 1).bottom() + 1 + grid.margin == grid.content_height


@given(layouts, st.sampled_from(Step), st.data())
def test_steps_stay_inside_and_keep_the_column(
    grid: GridLayout, step: Step, data: st.DataObject
) -> None:
    assume(grid.count > 0)
    index = data.draw(st.integers(0, grid.count - 1))
    to = grid.step(index, step)
    assert 0 <= to < grid.count
    if step in (Step.UP, Step.PAGE_UP):
        assert to % grid.columns == index % grid.columns
    if step in (Step.DOWN, Step.PAGE_DOWN):
        assert to % grid.columns == index % grid.columns or to == grid.count - 1


@given(layouts, st.integers(0, 100_000), st.data())
def test_scrolling_to_a_tile_shows_it_wholly_and_moves_no_further(
    grid: GridLayout, scroll: int, data: st.DataObject
) -> None:
    assume(grid.count > 0)
    index = data.draw(st.integers(0, grid.count - 1))
    scroll = grid.clamped(scroll)
    to = grid.scroll_to_show(index, scroll)
    assert grid.clamped(to) == to
    top = grid.top_of(index) - to
    assert top >= 0 or grid.height <= grid.tile_height
    if grid.height >= grid.tile_height:
        assert top + grid.tile_height <= grid.height
    assert grid.scroll_to_show(index, to) == to


@pytest.mark.parametrize(
    ("step", "to"),
    [
        (Step.LEFT, 4),
        (Step.RIGHT, 6),
        (Step.UP, 1),
        (Step.DOWN, 9),
        (Step.HOME, 0),
        (Step.END, 9),
        (Step.PAGE_UP, 1),
        (Step.PAGE_DOWN, 9),
    ],
)
def test_steps_from_the_middle_of_ten_in_rows_of_four(step: Step, to: int) -> None:
    grid = layout(10, 900, 700)
    assert grid.columns == 4
    assert grid.step(5, step) == to


def test_down_into_a_shorter_last_row_leads_to_the_last_tile() -> None:
    assert layout(10, 900, 700).step(7, Step.DOWN) == 9
    assert layout(10, 900, 700).step(8, Step.DOWN) == 8


def test_empty_grid_has_no_content() -> None:
    grid = layout(0, 900, 700)
    assert grid.content_height == grid.scroll_range == 0
    assert grid.index_at(QPoint(100, 100)) is None
    assert not grid.span(0, 700)
    assert grid.step(0, Step.DOWN) == 0


def test_a_million_tiles_fit_into_the_coordinates_of_qt() -> None:
    grid = layout(1_000_000, 300, 700, tile=512)
    assert grid.content_height < 2**31
    assert grid.index_at(grid.rect(999_999).center()) == 999_999
