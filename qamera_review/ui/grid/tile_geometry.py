"""The sizes from which the grid's layout is computed: the tiles, their number, their groups."""

from collections.abc import Sequence

from PySide6.QtCore import QSize

from qamera_review.domain.grouping import ALL_EXPANDED, Groups, SpecialGroup
from qamera_review.ui.grid.grid_layout import GridLayout, justified_columns
from qamera_review.ui.grid.grouped_layout import GroupBlocks, layout_of
from qamera_review.ui.theme.theme import Theme


class TileGeometry:
    """Holds the tile size and the order's sections; makes layouts of them. Logical px."""

    def __init__(self, theme: Theme) -> None:
        self._measures = theme.tile
        self._tile_px = theme.tile.default
        self._tiles: int | GroupBlocks = 0

    @property
    def tile_px(self) -> int:
        """Return the width that the user chose; tiles grow or shrink from it to fill the rows."""
        return self._tile_px

    @property
    def smallest_px(self) -> int:
        """Return the least width that the user can choose."""
        return self._measures.smallest

    def set_theme(self, theme: Theme) -> None:
        """Use the measures of another theme."""
        self._measures = theme.tile

    def set_tile_px(self, size_px: int) -> bool:
        """Set a tile's width, within the theme's limits; return whether it changed."""
        before, self._tile_px = self._tile_px, self._limited(size_px)
        return self._tile_px != before

    def zoomed_px(self, steps: int, width: int) -> int:
        """Return the tile width some zoom steps larger, or smaller if negative, in a viewport that
        is `width` wide.

        Each step changes the number of columns, because a size that does not looks the same.
        """
        measures, size_px = self._measures, self._tile_px
        step_px = measures.step if steps > 0 else -measures.step
        for _step in range(abs(steps)):
            columns, before_px = self._columns(width, size_px), size_px
            size_px = self._limited(size_px + step_px)
            while self._columns(width, size_px) == columns and size_px != before_px:
                before_px, size_px = size_px, self._limited(size_px + step_px)
        return size_px

    def _columns(self, width: int, size_px: int) -> int:
        return justified_columns(width, size_px, self._measures.gap, self._measures.margin)[0]

    def _limited(self, size_px: int) -> int:
        return max(self._measures.smallest, min(self._measures.largest, size_px))

    def set_order(self, count: int, groups: Groups | None) -> None:
        """Set the number of tiles and the groups that they are in."""
        self._tiles = count
        if groups is not None and count:
            # What arrives must not move what is on the screen.
            alone = [len(groups.keys) - 1] if groups.keys[-1] is SpecialGroup.NEW else []
            self._tiles = GroupBlocks(groups.starts, count, _block_heads(groups), alone)

    def group_rows(self, group: int) -> range:
        """Return the visible rows of a group; none without groups."""
        return self._tiles.group_tiles(group) if isinstance(self._tiles, GroupBlocks) else range(0)

    @property
    def is_grouped(self) -> bool:
        """Return whether the order has groups."""
        return isinstance(self._tiles, GroupBlocks)

    def layout(self, viewport: QSize, *, footer_px: int, header_px: int) -> GridLayout:
        """Return the layout of the tiles in a viewport.

        `footer_px` is the height of a tile below its picture, `header_px` of a group header.
        """
        return layout_of(
            self._tiles,
            viewport.width(),
            viewport.height(),
            tile=self._tile_px,
            footer=footer_px,
            gap=self._measures.gap,
            margin=self._measures.margin,
            head=header_px,
        )


def _block_heads(groups: Groups) -> Sequence[int] | None:
    """Return the groups that begin a block: all but a folded group after a folded one."""
    if groups.folding == ALL_EXPANDED:
        return None
    folded = groups.folding.are_collapsed(groups.keys)
    before = [False, *folded]
    return [group for group, is_folded in enumerate(folded) if not (is_folded and before[group])]
