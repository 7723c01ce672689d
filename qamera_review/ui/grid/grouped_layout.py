"""The geometry of the grid with groups: each group begins with a header and a new line.

Sums over the groups are computed once for a number of columns. After that every question takes one
binary search among the groups, whatever the number of tiles.

Worked example: two groups of 4 and 2 tiles in 3 columns, with the margin 16, headers 40 high and
lines 252 apart. The groups have 2 lines and 1, so the lines before them are 0, 2 and in total 3.
The first header is at y = 16, its lines are at 56 and 308. The second header is at 16 + 40 + 2 *
252 = 560, and its line at 600. Tile 4 is the first of the second group, so it is in line 2 and
column 0.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from operator import sub

from PySide6.QtCore import QPoint, QRect

from qamera_review.ui.grid.grid_layout import GridLayout, justified_columns


class GroupSections:
    """Where the groups begin in an order of `count` tiles, at least one.

    `starts` ascends from 0, and no group is empty.
    """

    def __init__(self, starts: Sequence[int], count: int) -> None:
        self.starts = starts
        self.count = count
        self._columns = 0
        self._lines: Sequence[int] = ()
        self._sizes: Sequence[int] = ()

    def __len__(self) -> int:
        return len(self.starts)

    def of_tile(self, index: int) -> int:
        """Return the group of a tile."""
        return bisect_right(self.starts, index) - 1

    def tiles(self, group: int) -> range:
        """Return the indexes of the tiles of a group."""
        last = group + 1 == len(self.starts)
        return range(self.starts[group], self.count if last else self.starts[group + 1])

    def lines_before(self, columns: int) -> Sequence[int]:
        """Return how many lines stand before each group, and at the end the total.

        Groups of 4 and 2 tiles in 3 columns give [0, 2, 3]. The last result is cached.
        """
        if columns != self._columns:
            if not self._sizes:
                ends = (*self.starts[1:], self.count)
                self._sizes = list(map(sub, ends, self.starts))
            round_up = columns - 1
            lines = [(size + round_up) // columns for size in self._sizes]
            self._columns, self._lines = columns, list(accumulate(lines, initial=0))
        return self._lines


class GroupedLayout(GridLayout, frozen=True):
    """The geometry of tiles in groups, each below a header that is `header_px` high.

    `lines_before` has the number of lines before each group, and at the end the total.
    """

    header_px: int
    sections: GroupSections
    lines_before: Sequence[int]

    # Lines ------------------------------------------------------------------------------

    @property
    def lines(self) -> int:
        return self.lines_before[-1]

    @property
    def content_height(self) -> int:
        return self._head_top(len(self.sections)) + self.margin - self.gap

    def place_of(self, index: int) -> tuple[int, int]:
        group = self.sections.of_tile(index)
        line, column = divmod(index - self.sections.starts[group], self.columns)
        return self.lines_before[group] + line, column

    def line_top(self, line: int) -> int:
        return self.margin + (self._group_of_line(line) + 1) * self.header_px + line * self.pitch

    def line_tiles(self, line: int) -> range:
        group = self._group_of_line(line)
        tiles = self.sections.tiles(group)
        start = (line - self.lines_before[group]) * self.columns
        return tiles[start : start + self.columns]

    def line_ending_below(self, y: int) -> int:
        return self._line_at(y, y - self.margin + self.gap)

    def line_beginning_at(self, y: int) -> int:
        return self._line_at(y - 1, y - self.margin + self.pitch - 1)

    def corners(self, indexes: Iterable[int]) -> Iterator[tuple[int, int, int]]:
        for index in indexes:
            line, column = self.place_of(index)
            yield index, self.left + column * (self.tile + self.gap), self.line_top(line)

    def _group_of_line(self, line: int) -> int:
        return max(0, min(bisect_right(self.lines_before, line), len(self.sections)) - 1)

    def _head_top(self, group: int) -> int:
        return self.margin + group * self.header_px + self.lines_before[group] * self.pitch

    def _group_at(self, y: int) -> int:
        """Return the group whose header or lines are at `y`, else the nearest."""
        group = bisect_right(range(len(self.sections)), y, key=self._head_top) - 1
        return max(0, group)

    def _line_at(self, y: int, below_margin: int) -> int:
        """Return the line that is at `below_margin` in the group at `y`.

        `below_margin` counts from the top margin of the content, headers included. Past the last
        line of the group it is the first line of the next one.
        """
        group = self._group_at(y)
        depth = below_margin - (group + 1) * self.header_px - self.lines_before[group] * self.pitch
        line = self.lines_before[group] + max(0, depth // self.pitch)
        return min(line, self.lines_before[group + 1])

    # Headers ------------------------------------------------------------------------------

    def headers(self, top: int, bottom: int) -> list[tuple[int, QRect]]:
        """Return the headers that touch the content from `top` to `bottom`, with their groups."""
        if bottom <= top:
            return []
        headers = []
        for group in range(self._group_at(top), self._group_at(bottom - 1) + 1):
            rect = self._head(group)
            if rect.top() < bottom and rect.bottom() >= top:
                headers.append((group, rect))
        return headers

    def header_at(self, point: QPoint) -> int | None:
        """Return the group whose header is at a point of the content, or None."""
        return next(
            (g for g, rect in self.headers(point.y(), point.y() + 1) if rect.contains(point)), None
        )

    def _head(self, group: int) -> QRect:
        across = self.columns * (self.tile + self.gap) - self.gap
        return QRect(self.left, self._head_top(group), across, self.header_px)

    # Moves ------------------------------------------------------------------------------

    def step_group(self, index: int, by: int) -> int:
        """Return the first tile of the next group (1), or of this group (-1).

        From the first tile of a group, -1 leads to the previous group. `index` itself at the end.
        """
        group = self.sections.of_tile(index)
        start = self.sections.starts[group]
        if by < 0:
            return start if index != start else self.sections.starts[max(0, group - 1)]
        return self.sections.starts[group + 1] if group + 1 < len(self.sections) else index


def layout_of(
    tiles: int | GroupSections,
    width: int,
    height: int,
    *,
    tile: int,
    footer: int,
    gap: int,
    margin: int,
    head: int,
) -> GridLayout:
    """Return the layout of a number of tiles, or of tiles in groups.

    All measures are in logical px; `head` is the height of a group header.
    """
    columns, tile, left = justified_columns(width, tile, gap, margin)
    if isinstance(tiles, int):
        return GridLayout(tiles, width, height, tile, footer, gap, margin, columns, left)
    return GroupedLayout(
        tiles.count, width, height, tile, footer, gap, margin, columns, left,
        head, tiles, tiles.lines_before(columns),
    )  # fmt: skip
