"""Where each tile is, by arithmetic alone: nothing here costs more with more tiles.

All measures are logical pixels. Content coordinates start at the top left of the whole
content; the view subtracts its scroll position. Tiles stand in lines; all that is asked here is
told by where lines are and what they hold, which `GroupedLayout` knows otherwise.
"""

from collections.abc import Iterable, Iterator
from enum import Enum

from PySide6.QtCore import QPoint, QRect

from qamera_review.domain.records import Struct


class Step(Enum):
    """A move of the focus."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    PAGE_UP = "page_up"
    PAGE_DOWN = "page_down"
    HOME = "home"
    END = "end"


class GridLayout(Struct, frozen=True):
    """The geometry of `count` tiles in a viewport `width` x `height`.

    A tile is `tile` wide and `tile + footer` high. Columns are as many as fit; the block of
    columns is centred, so that a resize changes the margins before it changes the columns.
    """

    count: int
    width: int
    height: int
    tile: int
    footer: int
    gap: int
    margin: int
    columns: int
    left: int

    @classmethod
    def of(
        cls, count: int, width: int, height: int, *, tile: int, footer: int, gap: int, margin: int
    ) -> "GridLayout":
        """The layout of a viewport; at least one column, however narrow it is."""
        columns, left = fitting_columns(width, tile, gap, margin)
        return cls(count, width, height, tile, footer, gap, margin, columns, left)

    # Lines ------------------------------------------------------------------------------

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return -(-self.count // self.columns)

    @property
    def content_height(self) -> int:
        """The whole content's height with its margins; 0 when it is empty."""
        return self.lines * self.pitch - self.gap + 2 * self.margin if self.count else 0

    def place_of(self, index: int) -> tuple[int, int]:
        """The line and the column of a tile."""
        return divmod(index, self.columns)

    def line_top(self, line: int) -> int:
        """Where a line begins."""
        return self.margin + line * self.pitch

    def line_tiles(self, line: int) -> range:
        """The tiles of a line."""
        start = line * self.columns
        return range(start, min(self.count, start + self.columns))

    def line_ending_below(self, y: int) -> int:
        """The first line that ends below `y`; one too many when there is none."""
        return max(0, min(self.lines, (y - self.margin + self.gap) // self.pitch))

    def line_beginning_at(self, y: int) -> int:
        """The first line that does not begin before `y`; one too many when there is none."""
        return max(0, min(self.lines, -(-(y - self.margin) // self.pitch)))

    def lead_of(self, line: int) -> int:
        """How much stands above a line that belongs to it."""
        return 0

    # What follows from them -------------------------------------------------------------

    @property
    def tile_height(self) -> int:
        """Mat and footer."""
        return self.tile + self.footer

    @property
    def pitch(self) -> int:
        """From one line's top to the next one's."""
        return self.tile + self.footer + self.gap

    @property
    def scroll_range(self) -> int:
        """The largest scroll position."""
        return max(0, self.content_height - self.height)

    @property
    def rows_per_page(self) -> int:
        """Whole lines in the viewport, at least one."""
        return max(1, (self.height - self.margin + self.gap) // self.pitch)

    def top_of(self, index: int) -> int:
        """The top of the line of a tile."""
        return self.line_top(self.place_of(index)[0])

    def rect(self, index: int) -> QRect:
        """A tile's rectangle in content coordinates."""
        line, column = self.place_of(index)
        x = self.left + column * (self.tile + self.gap)
        return QRect(x, self.line_top(line), self.tile, self.tile + self.footer)

    def corners(self, indexes: Iterable[int]) -> Iterator[tuple[int, int, int]]:
        """Tiles with the left and the top of each; for painting many."""
        left, across, columns = self.left, self.tile + self.gap, self.columns
        margin, pitch = self.margin, self.pitch
        for index in indexes:
            yield index, left + index % columns * across, margin + index // columns * pitch

    def index_at(self, point: QPoint) -> int | None:
        """The tile under a point of the content; None between tiles and outside."""
        column, x = divmod(point.x() - self.left, self.tile + self.gap)
        line = self.line_ending_below(point.y())
        if not 0 <= column < self.columns or x >= self.tile or line >= self.lines:
            return None
        tiles = self.line_tiles(line)
        return tiles[column] if column < len(tiles) and point.y() >= self.line_top(line) else None

    def span(self, top: int, bottom: int) -> range:
        """The indexes of all tiles that touch the content band from `top` to below `bottom`."""
        lines = self._lines_in(top, bottom)
        if not lines:
            return range(0)
        return range(self.line_tiles(lines[0]).start, self.line_tiles(lines[-1]).stop)

    def inside(self, area: QRect) -> list[range]:
        """The tiles that touch `area`, as one run of indexes for each line."""
        cell = self.tile + self.gap
        first = max(0, (area.left() - self.left + self.gap) // cell)
        last = min(self.columns - 1, (area.right() - self.left) // cell)
        if last < first:
            return []
        lines = map(self.line_tiles, self._lines_in(area.top(), area.bottom() + 1))
        return [run for line in lines if (run := line[first : last + 1])]

    def step(self, index: int, step: Step) -> int:
        """Where a move leads; `index` itself where there is no further.

        Left and right follow the reading order. Down into a shorter line leads to its last tile.
        """
        last = self.count - 1
        if last < 0:
            return index
        if step is Step.LEFT:
            return max(0, index - 1)
        if step is Step.RIGHT:
            return min(last, index + 1)
        if step is Step.HOME:
            return 0
        if step is Step.END:
            return last
        line, column = self.place_of(index)
        to = max(0, min(self.lines - 1, self._line_by(line, step)))
        if to == line:
            return index
        tiles = self.line_tiles(to)
        return tiles[min(column, len(tiles) - 1)]

    def _line_by(self, line: int, step: Step) -> int:
        """The line to which a step leads; a page is as many pixels as its whole lines have."""
        page = self.rows_per_page * self.pitch
        if step is Step.UP:
            return line - 1
        if step is Step.DOWN:
            return line + 1
        if step is Step.PAGE_UP:
            return min(line - 1, self.line_beginning_at(self.line_top(line) - page))
        return max(line + 1, self.line_beginning_at(self.line_top(line) + page + 1) - 1)

    def _lines_in(self, top: int, bottom: int) -> range:
        if not self.count or bottom <= top:
            return range(0)
        return range(self.line_ending_below(top), self.line_beginning_at(bottom))

    def scroll_to_show(self, index: int, scroll: int) -> int:
        """The scroll position nearest to `scroll` at which a tile is wholly visible with some
        air; its top counts when it is higher than the viewport."""
        line = self.place_of(index)[0]
        top = self.line_top(line)
        spare = max(0, self.height - self.tile_height)
        air = min(self.margin, spare // 2)
        lead = max(0, min(self.lead_of(line), spare - 2 * air))
        lowest = top + self.tile_height + air - self.height
        return self.clamped(min(max(scroll, lowest), top - air - lead))

    def clamped(self, scroll: int) -> int:
        """The scroll position that is possible and nearest to `scroll`."""
        return max(0, min(scroll, self.scroll_range))


def fitting_columns(width: int, tile: int, gap: int, margin: int) -> tuple[int, int]:
    """How many columns fit, and where the first one begins."""
    columns = max(1, (width - 2 * margin + gap) // (tile + gap))
    return columns, max(0, (width - columns * (tile + gap) + gap) // 2)
