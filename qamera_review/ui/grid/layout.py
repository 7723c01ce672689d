"""Where each tile is, by arithmetic alone: nothing here costs more with more tiles.

All measures are logical pixels. Content coordinates start at the top left of the whole
content; the view subtracts its scroll position.
"""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect


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


@dataclass(frozen=True, slots=True)
class GridLayout:
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
        columns = max(1, (width - 2 * margin + gap) // (tile + gap))
        block = columns * (tile + gap) - gap
        left = max(0, (width - block) // 2)
        return cls(count, width, height, tile, footer, gap, margin, columns, left)

    @property
    def tile_height(self) -> int:
        """Mat and footer."""
        return self.tile + self.footer

    @property
    def pitch(self) -> int:
        """From one row's top to the next one's."""
        return self.tile + self.footer + self.gap

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return -(-self.count // self.columns)

    @property
    def content_height(self) -> int:
        """The whole content's height with its margins; 0 when it is empty."""
        return self.rows * self.pitch - self.gap + 2 * self.margin if self.count else 0

    @property
    def scroll_range(self) -> int:
        """The largest scroll position."""
        return max(0, self.content_height - self.height)

    @property
    def rows_per_page(self) -> int:
        """Whole rows in the viewport, at least one."""
        return max(1, (self.height - self.margin + self.gap) // self.pitch)

    def top_of(self, index: int) -> int:
        """The top of the row of a tile."""
        return self.margin + index // self.columns * self.pitch

    def rect(self, index: int) -> QRect:
        """A tile's rectangle in content coordinates."""
        row, column = divmod(index, self.columns)
        x = self.left + column * (self.tile + self.gap)
        return QRect(x, self.margin + row * self.pitch, self.tile, self.tile + self.footer)

    def index_at(self, point: QPoint) -> int | None:
        """The tile under a point of the content; None between tiles and outside."""
        column, x = divmod(point.x() - self.left, self.tile + self.gap)
        row, y = divmod(point.y() - self.margin, self.pitch)
        if not 0 <= column < self.columns or row < 0 or x >= self.tile or y >= self.tile_height:
            return None
        index = row * self.columns + column
        return index if index < self.count else None

    def span(self, top: int, bottom: int) -> range:
        """The indexes of all tiles that touch the content band from `top` to below `bottom`."""
        if not self.count or bottom <= top:
            return range(0)
        first_row = max(0, (top - self.margin + self.gap) // self.pitch)
        end_row = max(0, -(-(bottom - self.margin) // self.pitch))
        return range(
            min(self.count, first_row * self.columns), min(self.count, end_row * self.columns)
        )

    def inside(self, area: QRect) -> list[range]:
        """The tiles that touch `area`, as one run of indexes for each row."""
        cell = self.tile + self.gap
        first = max(0, (area.left() - self.left + self.gap) // cell)
        last = min(self.columns - 1, (area.right() - self.left) // cell)
        if last < first:
            return []
        rows = self.span(area.top(), area.bottom() + 1)
        return [
            range(start + first, min(start + last + 1, self.count))
            for start in range(rows.start, rows.stop, self.columns)
            if start + first < self.count
        ]

    def step(self, index: int, step: Step) -> int:
        """Where a move leads; `index` itself where there is no further.

        Down from a row above a shorter last one leads to the last tile.
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
        if step in (Step.UP, Step.PAGE_UP):
            rows = 1 if step is Step.UP else self.rows_per_page
            row = index // self.columns
            return index - min(rows, row) * self.columns
        rows = 1 if step is Step.DOWN else self.rows_per_page
        rows_below = last // self.columns - index // self.columns
        return min(last, index + min(rows, rows_below) * self.columns)

    def scroll_to_show(self, index: int, scroll: int) -> int:
        """The scroll position nearest to `scroll` at which a tile is wholly visible with some
        air; its top counts when it is higher than the viewport."""
        top = self.top_of(index)
        air = min(self.margin, max(0, (self.height - self.tile_height) // 2))
        lowest = top + self.tile_height + air - self.height
        return self.clamped(min(max(scroll, lowest), top - air))

    def clamped(self, scroll: int) -> int:
        """The scroll position that is possible and nearest to `scroll`."""
        return max(0, min(scroll, self.scroll_range))
