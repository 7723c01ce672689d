"""The geometry of the grid with groups: a section begins with a header and a new line.

A section is an open group, or a run of folded groups: these have one tile each, which flow as
stacks in the same lines. Sums over the sections are computed once for a number of columns. After
that every question takes one binary search among the sections, whatever the number of tiles.

The header of the section at the top stands above the viewport, in a strip of its own, where it
stays while its tiles scroll (`sticky_heads`). So the first header is not in the content.

Worked example: two groups of 4 and 2 tiles in 3 columns, with headers 40 high and lines 252 apart.
The groups have 2 lines and 1, so the lines before them are 0, 2 and in total 3. The first header is
at y = -40, in the strip, and its lines are at 0 and 252. The second header is at 2 * 252 = 504, and
its line at 544. Tile 4 is the first of the second group, so it is in line 2 and column 0. Scrolled
to 530, the second header has moved 26 px into the strip and pushed the first one up by 26 px.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from operator import sub

from PySide6.QtCore import QPoint, QRect

from qamera_review.ui.grid.grid_layout import GridLayout, justified_columns


class GroupSections:
    """Where groups and sections begin in an order of `count` tiles, at least one.

    `group_starts` ascends from 0, and no group is empty. `heads` are the groups that begin a
    section, the first one included; None if each group does.
    """

    def __init__(
        self, group_starts: Sequence[int], count: int, heads: Sequence[int] | None = None
    ) -> None:
        self.group_starts = group_starts
        self.count = count
        self._heads = heads
        self.starts = group_starts if heads is None else [group_starts[head] for head in heads]
        self._columns = 0
        self._lines: Sequence[int] = ()
        self._sizes: Sequence[int] = ()

    def __len__(self) -> int:
        return len(self.starts)

    def of_tile(self, index: int) -> int:
        """Return the section of a tile."""
        return bisect_right(self.starts, index) - 1

    def tiles(self, section: int) -> range:
        """Return the indexes of the tiles of a section."""
        return _run(self.starts, section, self.count)

    def group_of_tile(self, index: int) -> int:
        """Return the group of a tile."""
        return bisect_right(self.group_starts, index) - 1

    def group_tiles(self, group: int) -> range:
        """Return the indexes of the tiles of a group."""
        return _run(self.group_starts, group, self.count)

    def groups(self, section: int) -> range:
        """Return the groups of a section."""
        if self._heads is None:
            return range(section, section + 1)
        return _run(self._heads, section, len(self.group_starts))

    def lines_before(self, columns: int) -> Sequence[int]:
        """Return how many lines stand before each section, and at the end the total.

        Sections of 4 and 2 tiles in 3 columns give [0, 2, 3]. The last result is cached.
        """
        if columns != self._columns:
            if not self._sizes:
                ends = (*self.starts[1:], self.count)
                self._sizes = list(map(sub, ends, self.starts))
            round_up = columns - 1
            lines = [(size + round_up) // columns for size in self._sizes]
            self._columns, self._lines = columns, list(accumulate(lines, initial=0))
        return self._lines


def _run(starts: Sequence[int], place: int, end: int) -> range:
    """Return the numbers from one of `starts` to the next one, or to `end`."""
    return range(starts[place], end if place + 1 == len(starts) else starts[place + 1])


class GroupedLayout(GridLayout, frozen=True):
    """The geometry of tiles in sections, each below a header that is `header_px` high.

    `lines_before` has the number of lines before each section, and at the end the total.
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
        section = self.sections.of_tile(index)
        line, column = divmod(index - self.sections.starts[section], self.columns)
        return self.lines_before[section] + line, column

    def line_top(self, line: int) -> int:
        return self._section_of_line(line) * self.header_px + line * self.pitch

    def line_tiles(self, line: int) -> range:
        section = self._section_of_line(line)
        tiles = self.sections.tiles(section)
        start = (line - self.lines_before[section]) * self.columns
        return tiles[start : start + self.columns]

    def line_ending_below(self, y: int) -> int:
        return self._line_at(y, y + self.gap)

    def line_beginning_at(self, y: int) -> int:
        return self._line_at(y - 1, y + self.pitch - 1)

    def corners(self, indexes: Iterable[int]) -> Iterator[tuple[int, int, int]]:
        for index in indexes:
            line, column = self.place_of(index)
            yield index, self.left + column * (self.tile + self.gap), self.line_top(line)

    def _section_of_line(self, line: int) -> int:
        return max(0, min(bisect_right(self.lines_before, line), len(self.sections)) - 1)

    def _head_top(self, section: int) -> int:
        return (section - 1) * self.header_px + self.lines_before[section] * self.pitch

    def _section_at(self, y: int) -> int:
        """Return the section whose header or lines are at `y`, else the nearest."""
        section = bisect_right(range(len(self.sections)), y, key=self._head_top) - 1
        return max(0, section)

    def _line_at(self, y: int, reach: int) -> int:
        """Return the line that is at `reach` in the section at `y`.

        Past the last line of the section it is the first line of the next one.
        """
        section = self._section_at(y)
        depth = reach - section * self.header_px - self.lines_before[section] * self.pitch
        line = self.lines_before[section] + max(0, depth // self.pitch)
        return min(line, self.lines_before[section + 1])

    # Headers ------------------------------------------------------------------------------

    def headers(self, top: int, bottom: int) -> list[tuple[int, QRect]]:
        """Return the headers that touch the content from `top` to `bottom`, with their sections."""
        if bottom <= top:
            return []
        headers = []
        for section in range(self._section_at(top), self._section_at(bottom - 1) + 1):
            rect = self._head(section)
            if rect.top() < bottom and rect.bottom() >= top:
                headers.append((section, rect))
        return headers

    def header_at(self, point: QPoint) -> tuple[int, QRect] | None:
        """Return the section whose header is at a point of the content, and the header."""
        headers = self.headers(point.y(), point.y() + 1)
        return next((header for header in headers if header[1].contains(point)), None)

    def sticky_heads(self, scroll: int) -> list[tuple[int, QRect]]:
        """Return the headers in the strip above the viewport, with their sections.

        It is that of the section at the top of the viewport; while the next header comes into the
        strip, both. Coordinates are those of the strip.
        """
        edge = scroll - self.header_px
        section = self._section_at(edge)
        upper, headers = self._head(section), []
        next_y = self.header_px
        if section + 1 < len(self.sections):
            next_y = min(next_y, self._head_top(section + 1) - edge)
        upper.moveTop(next_y - self.header_px)
        headers.append((section, upper))
        if next_y < self.header_px:
            headers.append((section + 1, upper.translated(0, self.header_px)))
        return headers

    def _head(self, section: int) -> QRect:
        across = self.columns * (self.tile + self.gap) - self.gap
        return QRect(self.left, self._head_top(section), across, self.header_px)

    # Moves ------------------------------------------------------------------------------

    def step_group(self, index: int, by: int) -> int:
        """Return the first tile of the next group (1), or of this group (-1).

        From the first tile of a group, -1 leads to the previous group. `index` itself at the end.
        """
        starts, group = self.sections.group_starts, self.sections.group_of_tile(index)
        start = starts[group]
        if by < 0:
            return start if index != start else starts[max(0, group - 1)]
        return starts[group + 1] if group + 1 < len(starts) else index


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
