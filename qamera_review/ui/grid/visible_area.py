"""The visible part of the content: pure functions of a layout at a scroll position."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect

from qamera_review.domain.records import Struct
from qamera_review.ui.grid.grid_layout import GridLayout

# A picture counts as seen when this share of its square is in the viewport.
_SEEN_PERCENT = 60


class VisibleArea(Struct, frozen=True):
    """The part of a layout that a viewport shows at a scroll position, in logical px.

    Rows are the indexes of tiles; where a row may be None, that means no tile.
    """

    layout: GridLayout
    scroll_px: int

    def rows(self) -> range:
        """Return the rows of all tiles in lines of which something shows."""
        return self.layout.span(self.scroll_px, self.scroll_px + self.layout.height)

    def top_of(self, row: int) -> int:
        """Return the y of the top of a tile in the viewport."""
        return self.layout.top_of(row) - self.scroll_px

    def rect(self, row: int) -> QRect:
        """Return a tile's rectangle in the viewport."""
        return self.layout.rect(row).translated(0, -self.scroll_px)

    def row_at(self, point: QPoint) -> int | None:
        """Return the tile at a point of the viewport; None between tiles and outside."""
        return self.layout.index_at(point + QPoint(0, self.scroll_px))

    def shows(self, row: int | None) -> bool:
        """Return whether something of a tile shows."""
        if row is None:
            return False
        return -self.layout.tile_height < self.top_of(row) < self.layout.height

    def shows_whole(self, row: int) -> bool:
        """Return whether all of a tile shows."""
        top = self.top_of(row)
        return top >= 0 and top + self.layout.tile_height <= self.layout.height

    def shows_enough(self, row: int) -> bool:
        """Return whether the user may be looking at a tile: half of what can show does."""
        layout, top = self.layout, self.top_of(row)
        shown = min(top + layout.tile_height, layout.height) - max(top, 0)
        return 2 * shown >= min(layout.tile_height, layout.height)

    def seen(self, painted: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        """Return those (row, key) of `painted` pictures of which the user could see enough.

        With tiles 200 px wide, a picture is seen while at most 80 px of it are cut off.
        """
        layout, top_of, scroll = self.layout, self.layout.top_of, self.scroll_px
        hidden_max_px = layout.tile * (100 - _SEEN_PERCENT) // 100
        lowest = layout.height - layout.tile + hidden_max_px
        return [
            (row, key) for row, key in painted if -hidden_max_px <= top_of(row) - scroll <= lowest
        ]

    def anchored_scroll(self, new: GridLayout, focus_row: int | None) -> int:
        """Return the scroll position in another layout of the same tiles, so that little moves.

        The focused tile stays where it is if it shows, else the first visible tile does. At the
        very top the content stays at its top.
        """
        if focus_row is None or not self.shows(focus_row):
            first = self.rows().start
            return 0 if self.scroll_px == 0 else new.top_of(first) - self.top_of(first)
        scroll = new.top_of(focus_row) - self.top_of(focus_row)
        return new.scroll_to_show(focus_row, scroll) if self.shows_whole(focus_row) else scroll
