"""The arithmetic of groups, compared with a walk over all lines."""

from itertools import accumulate, pairwise
from typing import cast

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from qamera_review.domain.grouping import Folding, GroupBy, Groups, SpecialGroup
from qamera_review.ui.grid.grid_layout import Step
from qamera_review.ui.grid.grouped_layout import GroupBlocks, GroupedLayout, layout_of
from qamera_review.ui.grid.tile_geometry import TileGeometry
from qamera_review.ui.theme.theme import ColourScheme, theme_of

HEAD = 40


def grouped(sizes: list[int], width: int, height: int, tile: int = 200) -> GroupedLayout:
    starts = list(accumulate(sizes, initial=0))[:-1]
    made = layout_of(
        GroupBlocks(starts, sum(sizes)),
        width,
        height,
        tile=tile,
        footer=44,
        gap=12,
        margin=16,
        head=HEAD,
    )
    return cast(GroupedLayout, made)


layouts = st.builds(
    grouped,
    st.lists(st.integers(1, 23), min_size=1, max_size=30),
    st.integers(40, 2000),
    st.integers(40, 1500),
    st.integers(96, 512),
)


def sections(grid: GroupedLayout) -> list[list[int]]:
    """Return the groups of each section: as many as fit beside each other into one line."""
    made: list[list[int]] = []
    room = 0
    for group in range(len(grid.sections.blocks.group_starts)):
        size = len(grid.sections.blocks.group_tiles(group))
        if size > room:
            made.append([])
            room = grid.columns
        made[-1].append(group)
        room -= size
    return made


def boxes(grid: GroupedLayout) -> list[QRect]:
    """Return where every tile has to be, by placing one after the other."""
    rects, y = [], -HEAD  # the first header is in the strip above the viewport
    for section in sections(grid):
        y += HEAD
        tiles = [tile for group in section for tile in grid.sections.blocks.group_tiles(group)]
        for start in range(0, len(tiles), grid.columns):
            for column, _tile in enumerate(tiles[start : start + grid.columns]):
                x = grid.left + column * (grid.tile + grid.gap)
                rects.append(QRect(x, y, grid.tile, grid.tile_height))
            y += grid.pitch
    return rects


@given(layouts)
def test_tiles_stand_below_the_head_of_their_group(grid: GroupedLayout) -> None:
    expected = boxes(grid)
    assert [grid.rect(index) for index in range(grid.count)] == expected
    assert [(x, y) for _, x, y in grid.corners(range(grid.count))] == [
        (box.x(), box.y()) for box in expected
    ]
    assert grid.content_height == expected[-1].bottom() + 1 + grid.margin


@given(layouts, st.data())
def test_a_tile_is_found_in_its_place_and_nowhere_else(
    grid: GroupedLayout, data: st.DataObject
) -> None:
    point = QPoint(
        data.draw(st.integers(-20, grid.width + 20)),
        data.draw(st.integers(-20, grid.content_height + 20)),
    )
    under = [index for index, box in enumerate(boxes(grid)) if box.contains(point)]
    tile = grid.index_at(point)
    assert ([] if tile is None else [tile]) == under
    head = grid.header_at(point)
    assert head is None or not under


@given(layouts, st.integers(-500, 9000), st.integers(1, 3000))
def test_a_band_holds_exactly_its_tiles_and_heads(
    grid: GroupedLayout, top: int, height: int
) -> None:
    band = QRect(0, top, max(grid.width, grid.left + grid.tile), height)
    expected = boxes(grid)
    touched = [index for index, box in enumerate(expected) if box.intersects(band)]
    assert list(grid.span(top, top + height)) == touched
    assert [one for run in grid.inside(band) for one in run] == touched
    heads = [expected[start].topLeft() for start in grid.sections.blocks.group_starts]
    shown = [g for g, at in enumerate(heads) if at.y() - HEAD < top + height and at.y() > top]
    headers = grid.headers(top, top + height)
    assert [groups for groups, _ in headers] == [range(g, g + 1) for g in shown]
    assert [rect.topLeft() for _, rect in headers] == [heads[g] - QPoint(0, HEAD) for g in shown]
    assert all(not a.intersects(b) for (_, a), (_, b) in pairwise(headers))


@given(layouts, st.integers(0, 1000), st.integers(0, 5000), st.integers(1, 900), st.data())
def test_an_area_holds_exactly_its_tiles(
    grid: GroupedLayout, x: int, y: int, width: int, data: st.DataObject
) -> None:
    area = QRect(x, y, width, data.draw(st.integers(1, 900)))
    tiles = [index for run in grid.inside(area) for index in run]
    assert tiles == [index for index, box in enumerate(boxes(grid)) if box.intersects(area)]


@given(layouts, st.sampled_from(Step), st.data())
def test_steps_follow_the_reading_order_and_the_eye(
    grid: GroupedLayout, step: Step, data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, grid.count - 1))
    to = grid.step(index, step)
    before, after = grid.rect(index), grid.rect(to)
    assert 0 <= to < grid.count
    if step in (Step.LEFT, Step.RIGHT):
        assert to == max(0, min(grid.count - 1, index + (1 if step is Step.RIGHT else -1)))
    if step in (Step.UP, Step.DOWN, Step.PAGE_UP, Step.PAGE_DOWN):
        down = step in (Step.DOWN, Step.PAGE_DOWN)
        edge = grid.lines - 1 if down else 0
        assert (to == index) == (grid.place_of(index)[0] == edge)
        assert to == index or (after.top() > before.top()) is down
        line = grid.line_tiles(grid.place_of(to)[0])
        assert to == index or to == line[-1] or after.left() == before.left()
    if step in (Step.PAGE_UP, Step.PAGE_DOWN):
        one = HEAD + grid.pitch
        page = max(grid.lines_per_page * grid.pitch, one)
        assert abs(after.top() - before.top()) <= page


@given(layouts, st.integers(0, 30_000), st.data())
def test_scrolling_to_a_tile_shows_it(
    grid: GroupedLayout, scroll: int, data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, grid.count - 1))
    scroll = grid.clamped(scroll)
    to = grid.scroll_to_show(index, scroll)
    top = grid.top_of(index) - to
    assert grid.clamped(to) == to == grid.scroll_to_show(index, to)
    if grid.height >= grid.tile_height:
        assert top >= 0
        assert top + grid.tile_height <= grid.height


@given(layouts, st.integers(0, 30_000))
def test_the_header_at_the_top_sticks_until_the_next_one_pushes_it_out(
    grid: GroupedLayout, scroll: int
) -> None:
    scroll = grid.clamped(scroll)
    heads = [boxes(grid)[start].top() - HEAD for start in grid.sections.starts]
    section = max(at for at, top in enumerate(heads) if top <= scroll - HEAD)
    shown = {groups.start: rect.top() for groups, rect in grid.sticky_heads(scroll)}
    upper = {shown.pop(group) for group in sections(grid)[section]}
    if shown:
        assert list(shown) == sections(grid)[section + 1]
        assert set(shown.values()) == {heads[section + 1] - (scroll - HEAD)}
        assert upper == {min(shown.values()) - HEAD}
    else:
        assert upper == {0}
        assert section + 1 == len(heads) or heads[section + 1] >= scroll


def test_folded_groups_share_lines_and_are_stepped_through_one_by_one() -> None:
    groups = Groups(
        GroupBy.NAME, list("abcd"), [0, 1, 2, 5], [3, 2, 3, 4], Folding(True, frozenset("c"))
    )
    geometry = TileGeometry(theme_of(ColourScheme.DARK))
    geometry.set_order(6, groups)
    grid = cast(GroupedLayout, geometry.layout(QSize(900, 700), footer_px=44, header_px=HEAD))
    assert [grid.sections.blocks.groups(block) for block in range(3)] == [
        range(2), range(2, 3), range(3, 4)
    ]  # fmt: skip
    assert grid.top_of(0) == grid.top_of(1) < grid.top_of(2) == grid.top_of(4) == grid.top_of(5)
    assert [grid.step_group(index, 1) for index in range(6)] == [1, 2, 5, 5, 5, 5]
    assert geometry.group_rows(2) == range(2, 5)


@given(layouts, st.data())
def test_groups_are_stepped_through_there_and_back(
    grid: GroupedLayout, data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, grid.count - 1))
    blocks = grid.sections.blocks
    starts, group = blocks.group_starts, blocks.group_of_tile(index)
    assert index in blocks.group_tiles(group)
    onward = grid.step_group(index, 1)
    assert onward == (starts[group + 1] if group + 1 < len(starts) else index)
    back = grid.step_group(index, -1)
    assert back == starts[max(0, group - 1) if index == starts[group] else group]
    assert onward == index or grid.step_group(onward, -1) == starts[group]


def test_a_million_groups_of_one_fit_into_the_coordinates_of_qt() -> None:
    grid = grouped([1] * 1_000_000, 300, 700, tile=512)
    assert grid.content_height < 2**31
    assert grid.index_at(grid.rect(999_999).center()) == 999_999
    assert len(grid.span(300_000_000, 300_000_700)) <= 3


def test_what_arrives_never_joins_the_line_of_another_group() -> None:
    geometry = TileGeometry(theme_of(ColourScheme.DARK))
    groups = Groups(GroupBy.NAME, ["a", "b", SpecialGroup.NEW], [0, 1, 2], [1, 1, 1])
    geometry.set_order(3, groups)
    grid = cast(GroupedLayout, geometry.layout(QSize(1200, 700), footer_px=44, header_px=HEAD))
    assert grid.top_of(0) == grid.top_of(1) < grid.top_of(2)
