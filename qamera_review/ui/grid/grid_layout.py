"""Computes where each tile is, by arithmetic whose cost does not grow with the number of tiles.

All measures are logical pixels. Content coordinates start at the top left corner of the whole
content; the view subtracts its scroll position. Tiles stand in lines from left to right.
`GroupedLayout` overrides only where the lines are and which tiles they contain.

Worked example: 10 tiles that should be about 200 wide, with `footer` 40, `gap` 12 and `margin` 16,
in a viewport of 1000 x 600. (1000 - 2 * 16 + 12) / (200 + 12) = 4.6 columns would fit, so there are
5, and the tiles are (1000 - 2 * 16 + 12) // 5 - 12 = 184 wide (`tile`). The 5 columns fill 968 px,
so `left` is 16. From one line to the next are 184 + 40 + 12 = 236 (`pitch`). There are 2 lines, 2 *
236 - 12 + 2 * 16 = 492 high, so nothing scrolls. Tile 6 is in line 1 and column 1, at x = 16 + 196
= 212 and y = 16 + 236 = 252.
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
    """The geometry of `count` tiles in a viewport of `width` x `height`.

    A tile is `tile` wide and `tile + footer` high. The columns fill the width: as many as come
    nearest to the size that the user chose. What remains, less than a pixel a column, is halved to
    both sides. `left` is the x of the first column. For an example with values see the module.
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
        """Return the layout for a viewport, with tiles that are about `tile` wide."""
        columns, tile, left = justified_columns(width, tile, gap, margin)
        return cls(count, width, height, tile, footer, gap, margin, columns, left)

    # Lines ------------------------------------------------------------------------------

    @property
    def lines(self) -> int:
        """Return the number of lines."""
        return -(-self.count // self.columns)

    @property
    def content_height(self) -> int:
        """Return the height of the content including margins; 0 when it is empty."""
        return self.lines * self.pitch - self.gap + 2 * self.margin if self.count else 0

    def place_of(self, index: int) -> tuple[int, int]:
        """Return the line and the column of a tile."""
        return divmod(index, self.columns)

    def line_top(self, line: int) -> int:
        """Return the y where a line begins."""
        return self.margin + line * self.pitch

    def line_tiles(self, line: int) -> range:
        """Return the indexes of the tiles of a line."""
        start = line * self.columns
        return range(start, min(self.count, start + self.columns))

    def line_ending_below(self, y: int) -> int:
        """Return the first line that ends below `y`; `lines` when there is none."""
        return max(0, min(self.lines, (y - self.margin + self.gap) // self.pitch))

    def line_beginning_at(self, y: int) -> int:
        """Return the first line that begins at `y` or below; `lines` when there is none."""
        return max(0, min(self.lines, -(-(y - self.margin) // self.pitch)))

    # Derived from the lines -------------------------------------------------------------

    @property
    def tile_height(self) -> int:
        """Return the height of a tile with its footer."""
        return self.tile + self.footer

    @property
    def pitch(self) -> int:
        """Return the distance from the top of a line to that of the next one."""
        return self.tile + self.footer + self.gap

    @property
    def scroll_range(self) -> int:
        """Return the largest scroll position."""
        return max(0, self.content_height - self.height)

    @property
    def lines_per_page(self) -> int:
        """Return how many whole lines the viewport holds, at least one."""
        return max(1, (self.height - self.margin + self.gap) // self.pitch)

    def top_of(self, index: int) -> int:
        """Return the y of the top of a tile."""
        return self.line_top(self.place_of(index)[0])

    def rect(self, index: int) -> QRect:
        """Return a tile's rectangle in content coordinates."""
        line, column = self.place_of(index)
        x = self.left + column * (self.tile + self.gap)
        return QRect(x, self.line_top(line), self.tile, self.tile + self.footer)

    def corners(self, indexes: Iterable[int]) -> Iterator[tuple[int, int, int]]:
        """Yield (index, x, y) for each tile; cheaper than `rect` when many are painted."""
        left, across, columns = self.left, self.tile + self.gap, self.columns
        margin, pitch = self.margin, self.pitch
        for index in indexes:
            yield index, left + index % columns * across, margin + index // columns * pitch

    def index_at(self, point: QPoint) -> int | None:
        """Return the tile at a point of the content; None between tiles and outside."""
        column, x = divmod(point.x() - self.left, self.tile + self.gap)
        line = self.line_ending_below(point.y())
        if not 0 <= column < self.columns or x >= self.tile or line >= self.lines:
            return None
        tiles = self.line_tiles(line)
        return tiles[column] if column < len(tiles) and point.y() >= self.line_top(line) else None

    def span(self, top: int, bottom: int) -> range:
        """Return the indexes of all tiles in lines that touch the content from `top` to `bottom`.

        `bottom` itself is excluded.
        """
        lines = self._lines_in(top, bottom)
        if not lines:
            return range(0)
        return range(self.line_tiles(lines[0]).start, self.line_tiles(lines[-1]).stop)

    def inside(self, area: QRect) -> list[range]:
        """Return the tiles that touch `area`, as one range of indexes for each line."""
        cell = self.tile + self.gap
        first = max(0, (area.left() - self.left + self.gap) // cell)
        last = min(self.columns - 1, (area.right() - self.left) // cell)
        if last < first:
            return []
        lines = map(self.line_tiles, self._lines_in(area.top(), area.bottom() + 1))
        return [run for line in lines if (run := line[first : last + 1])]

    def step(self, index: int, step: Step) -> int:
        """Return the tile that a move leads to; `index` itself at the end.

        Left and right follow the reading order. Moving down into a shorter line leads to its last
        tile.
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
        target_line = max(0, min(self.lines - 1, self._line_by(line, step)))
        if target_line == line:
            return index
        tiles = self.line_tiles(target_line)
        return tiles[min(column, len(tiles) - 1)]

    def _line_by(self, line: int, step: Step) -> int:
        """Return the line that a vertical step leads to, which may be outside the content.

        A page is as many pixels as its whole lines have. With groups it may hold fewer lines.
        """
        page = self.lines_per_page * self.pitch
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
        """Return the scroll position nearest to `scroll` that shows a tile wholly.

        It leaves a margin above and below. Of a tile that is higher than the viewport the top is
        shown. In the example of the module with a viewport 400 high, tile 9 (y = 252 to 476) is
        shown from scroll position 0 by scrolling to 476 + 16 - 400 = 92.
        """
        line = self.place_of(index)[0]
        top = self.line_top(line)
        spare = max(0, self.height - self.tile_height)
        padding = min(self.margin, spare // 2)
        lowest = top + self.tile_height + padding - self.height
        return self.clamped(min(max(scroll, lowest), top - padding))

    def clamped(self, scroll: int) -> int:
        """Return the valid scroll position that is nearest to `scroll`."""
        return max(0, min(scroll, self.scroll_range))


def justified_columns(width: int, tile: int, gap: int, margin: int) -> tuple[int, int, int]:
    """Return how many columns fill `width`, how wide each is, and the x of the first one.

    Their width is as near to `tile` as whole columns allow; there is at least one.
    """
    inner = max(1, width - 2 * margin) + gap
    columns = max(1, (2 * inner + tile + gap) // (2 * (tile + gap)))  # rounded to the nearest
    justified = max(1, inner // columns - gap)
    return columns, justified, (width - columns * (justified + gap) + gap) // 2
