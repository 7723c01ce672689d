"""The geometry of the grid with groups: a section begins with headers and a new line.

Below each header stands a block: an open group, or a run of folded groups, which have one tile each
and flow as stacks. A section is a block alone, or several small blocks side by side in one line,
each below its own header. So small groups do not leave most of the width empty. Sums over the
sections are computed once for a number of columns. After that every question takes one binary
search among the sections, whatever the number of tiles.

The headers of the section at the top stand above the viewport, in a strip of their own, where they
stay while its tiles scroll (`sticky_heads`). So the first headers are not in the content.

Worked example: groups of 4, 2 and 1 tiles in 3 columns, with headers 40 high and lines 252 apart.
The first group is a section of 2 lines; the others stand side by side in a section of 1 line, so
the lines before the sections are 0, 2 and in total 3. The first header is at y = -40, in the strip,
and its lines are at 0 and 252. The other headers are at 2 * 252 = 504, and their line at 544. Tile
4 is the first of the second group, so it is in line 2 and column 0; tile 6, the third group, is in
column 2. Scrolled to 530, the headers at 504 have moved 26 px into the strip and pushed the first
one up by 26 px.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import accumulate
from operator import sub

from PySide6.QtCore import QPoint, QRect

from qamera_review.ui.grid.grid_layout import GridLayout, justified_columns

# The groups below a header, and where it is.
Header = tuple[range, QRect]


class GroupBlocks:
    """Where groups and blocks begin in an order of `count` tiles, at least one.

    `group_starts` ascends from 0, and no group is empty. `heads` are the groups that begin a block,
    the first one included; None if each group does. The blocks that begin with one of `alone` are
    never beside another one.
    """

    def __init__(
        self,
        group_starts: Sequence[int],
        count: int,
        heads: Sequence[int] | None = None,
        alone: Collection[int] = (),
    ) -> None:
        self.group_starts = group_starts
        self.count = count
        self._heads = heads
        self.starts = group_starts if heads is None else [group_starts[head] for head in heads]
        self._alone = alone
        self._sections: GroupSections | None = None

    def group_of_tile(self, index: int) -> int:
        """Return the group of a tile."""
        return bisect_right(self.group_starts, index) - 1

    def group_tiles(self, group: int) -> range:
        """Return the indexes of the tiles of a group."""
        return _run(self.group_starts, group, self.count)

    def groups(self, block: int) -> range:
        """Return the groups of a block."""
        if self._heads is None:
            return range(block, block + 1)
        return _run(self._heads, block, len(self.group_starts))

    def tiles(self, block: int) -> range:
        """Return the indexes of the tiles of a block."""
        return _run(self.starts, block, self.count)

    def sections(self, columns: int) -> "GroupSections":
        """Return the sections for a number of columns. The last result is cached."""
        if self._sections is None or self._sections.columns != columns:
            self._sections = GroupSections(self, self._section_heads(columns), columns)
        return self._sections

    def _section_heads(self, columns: int) -> Sequence[int]:
        """Return the blocks that begin a section: those that do not fit beside the one before."""
        alone = set(self._alone)
        if self._heads is not None:
            alone = {block for block, head in enumerate(self._heads) if head in alone}
        heads, room = [], 0
        ends = (*self.starts[1:], self.count)
        for block, size in enumerate(map(sub, ends, self.starts)):
            if size > room or block in alone:
                heads.append(block)
                room = 0 if block in alone else columns
            room -= size
        return heads


class GroupSections:
    """Where the sections begin, and how many lines they have, in a number of `columns`.

    `heads` are the blocks that begin a section. `starts` are the first tiles of the sections,
    `lines_before` how many lines stand before each, and at the end the total.
    """

    def __init__(self, blocks: GroupBlocks, heads: Sequence[int], columns: int) -> None:
        self.blocks = blocks
        self.columns = columns
        self._heads = heads
        self.starts = [blocks.starts[head] for head in heads]
        ends, round_up = (*self.starts[1:], blocks.count), columns - 1
        lines = [(size + round_up) // columns for size in map(sub, ends, self.starts)]
        self.lines_before: Sequence[int] = list(accumulate(lines, initial=0))

    def __len__(self) -> int:
        return len(self.starts)

    def of_tile(self, index: int) -> int:
        """Return the section of a tile."""
        return bisect_right(self.starts, index) - 1

    def tiles(self, section: int) -> range:
        """Return the indexes of the tiles of a section."""
        return _run(self.starts, section, self.blocks.count)

    def blocks_of(self, section: int) -> range:
        """Return the blocks of a section, from left to right."""
        return _run(self._heads, section, len(self.blocks.starts))


def _run(starts: Sequence[int], place: int, end: int) -> range:
    """Return the numbers from one of `starts` to the next one, or to `end`."""
    return range(starts[place], end if place + 1 == len(starts) else starts[place + 1])


class GroupedLayout(GridLayout, frozen=True):
    """The geometry of tiles in sections, each below headers that are `header_px` high."""

    header_px: int
    sections: GroupSections

    @property
    def lines_before(self) -> Sequence[int]:
        """Return how many lines stand before each section, and at the end the total."""
        return self.sections.lines_before

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

    def headers(self, top: int, bottom: int) -> list[Header]:
        """Return the headers that touch the content from `top` to `bottom`."""
        if bottom <= top:
            return []
        headers = []
        for section in range(self._section_at(top), self._section_at(bottom - 1) + 1):
            y = self._head_top(section)
            if y < bottom and y + self.header_px > top:
                headers += self._heads(section, y)
        return headers

    def header_at(self, point: QPoint) -> Header | None:
        """Return the header at a point of the content."""
        headers = self.headers(point.y(), point.y() + 1)
        return next((header for header in headers if header[1].contains(point)), None)

    def sticky_heads(self, scroll: int) -> list[Header]:
        """Return the headers in the strip above the viewport.

        They are those of the section at the top of the viewport; while the next ones come into the
        strip, these too. Coordinates are those of the strip.
        """
        edge = scroll - self.header_px
        section = self._section_at(edge)
        next_y = self.header_px
        if section + 1 < len(self.sections):
            next_y = min(next_y, self._head_top(section + 1) - edge)
        headers = self._heads(section, next_y - self.header_px)
        if next_y < self.header_px:
            headers += self._heads(section + 1, next_y)
        return headers

    def _heads(self, section: int, y: int) -> list[Header]:
        """Return the headers of a section, at a y; that of a block alone is as wide as the view."""
        blocks, numbers = self.sections.blocks, self.sections.blocks_of(section)
        across, start = self.tile + self.gap, self.sections.starts[section]
        headers = []
        for block in numbers:
            tiles = blocks.tiles(block)
            column, columns = tiles.start - start, len(tiles) if len(numbers) > 1 else self.columns
            width = columns * across - self.gap
            rect = QRect(self.left + column * across, y, width, self.header_px)
            headers.append((blocks.groups(block), rect))
        return headers

    # Moves ------------------------------------------------------------------------------

    def step_group(self, index: int, by: int) -> int:
        """Return the first tile of the next group (1), or of this group (-1).

        From the first tile of a group, -1 leads to the previous group. `index` itself at the end.
        """
        blocks = self.sections.blocks
        starts, group = blocks.group_starts, blocks.group_of_tile(index)
        start = starts[group]
        if by < 0:
            return start if index != start else starts[max(0, group - 1)]
        return starts[group + 1] if group + 1 < len(starts) else index


def layout_of(
    tiles: int | GroupBlocks,
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
        head, tiles.sections(columns),
    )  # fmt: skip
