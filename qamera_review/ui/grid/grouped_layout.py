"""The grid's arithmetic with groups: each begins a line of its own, below a head.

Sums over the groups are made once for a number of columns; after that a question costs one
search among the groups, and still nothing by the tile.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from operator import sub

from PySide6.QtCore import QPoint, QRect

from qamera_review.ui.grid.grid_layout import GridLayout, fitting_columns


class GroupSections:
    """Where groups begin in an order of `count` tiles, at least one: `starts` ascends from 0,
    and no group is empty."""

    def __init__(self, starts: Sequence[int], count: int) -> None:
        self.starts = starts
        self.count = count
        self._columns = 0
        self._lines: Sequence[int] = ()
        self._sizes: Sequence[int] = ()

    def __len__(self) -> int:
        return len(self.starts)

    def of_tile(self, index: int) -> int:
        """The group of a tile."""
        return bisect_right(self.starts, index) - 1

    def tiles(self, group: int) -> range:
        """The tiles of a group."""
        last = group + 1 == len(self.starts)
        return range(self.starts[group], self.count if last else self.starts[group + 1])

    def lines_before(self, columns: int) -> Sequence[int]:
        """How many lines stand above each group, and at the end how many there are."""
        if columns != self._columns:
            if not self._sizes:
                ends = (*self.starts[1:], self.count)
                self._sizes = list(map(sub, ends, self.starts))
            short = columns - 1
            lines = [(size + short) // columns for size in self._sizes]
            self._columns, self._lines = columns, list(accumulate(lines, initial=0))
        return self._lines


class GroupedLayout(GridLayout, frozen=True):
    """The geometry of tiles in groups whose heads are `head` high. `before` are the lines above
    each group, and all of them."""

    head: int
    sections: GroupSections
    before: Sequence[int]

    # Lines ------------------------------------------------------------------------------

    @property
    def lines(self) -> int:
        return self.before[-1]

    @property
    def content_height(self) -> int:
        return self._head_top(len(self.sections)) + self.margin - self.gap

    def place_of(self, index: int) -> tuple[int, int]:
        group = self.sections.of_tile(index)
        line, column = divmod(index - self.sections.starts[group], self.columns)
        return self.before[group] + line, column

    def line_top(self, line: int) -> int:
        return self.margin + (self._group_of_line(line) + 1) * self.head + line * self.pitch

    def line_tiles(self, line: int) -> range:
        group = self._group_of_line(line)
        tiles = self.sections.tiles(group)
        start = (line - self.before[group]) * self.columns
        return tiles[start : start + self.columns]

    def line_ending_below(self, y: int) -> int:
        return self._line_at(y, y - self.margin + self.gap)

    def line_beginning_at(self, y: int) -> int:
        return self._line_at(y - 1, y - self.margin + self.pitch - 1)

    def lead_of(self, line: int) -> int:
        return self.head if line == self.before[self._group_of_line(line)] else 0

    def corners(self, indexes: Iterable[int]) -> Iterator[tuple[int, int, int]]:
        for index in indexes:
            line, column = self.place_of(index)
            yield index, self.left + column * (self.tile + self.gap), self.line_top(line)

    def _group_of_line(self, line: int) -> int:
        return max(0, min(bisect_right(self.before, line), len(self.sections)) - 1)

    def _head_top(self, group: int) -> int:
        return self.margin + group * self.head + self.before[group] * self.pitch

    def _group_at(self, y: int) -> int:
        """The group whose head or lines are at `y`, else the nearest."""
        group = bisect_right(range(len(self.sections)), y, key=self._head_top) - 1
        return max(0, group)

    def _line_at(self, y: int, below_margin: int) -> int:
        """The line that is `below_margin` deep in lines of the group at `y`."""
        group = self._group_at(y)
        deep = below_margin - (group + 1) * self.head - self.before[group] * self.pitch
        line = self.before[group] + max(0, deep // self.pitch)
        return min(line, self.before[group + 1])

    # Heads ------------------------------------------------------------------------------

    def heads(self, top: int, bottom: int) -> list[tuple[int, QRect]]:
        """The heads that touch a band of the content, with their groups."""
        if bottom <= top:
            return []
        found = []
        for group in range(self._group_at(top), self._group_at(bottom - 1) + 1):
            rect = self._head(group)
            if rect.top() < bottom and rect.bottom() >= top:
                found.append((group, rect))
        return found

    def head_at(self, point: QPoint) -> int | None:
        """The group whose head is under a point of the content."""
        return next(
            (g for g, rect in self.heads(point.y(), point.y() + 1) if rect.contains(point)), None
        )

    def _head(self, group: int) -> QRect:
        across = self.columns * (self.tile + self.gap) - self.gap
        return QRect(self.left, self._head_top(group), across, self.head)

    # Moves ------------------------------------------------------------------------------

    def step_group(self, index: int, by: int) -> int:
        """The first tile of the next group (1), of this one or, from there, the previous (-1);
        `index` itself where there is no further."""
        group = self.sections.of_tile(index)
        start = self.sections.starts[group]
        if by < 0:
            return start if index != start else self.sections.starts[max(0, group - 1)]
        return self.sections.starts[group + 1] if group + 1 < len(self.sections) else index


def layout_of(
    what: int | GroupSections,
    width: int,
    height: int,
    *,
    tile: int,
    footer: int,
    gap: int,
    margin: int,
    head: int,
) -> GridLayout:
    """The layout of so many tiles, or of tiles in groups."""
    columns, left = fitting_columns(width, tile, gap, margin)
    if isinstance(what, int):
        return GridLayout(what, width, height, tile, footer, gap, margin, columns, left)
    return GroupedLayout(
        what.count, width, height, tile, footer, gap, margin, columns, left,
        head, what, what.lines_before(columns),
    )  # fmt: skip
