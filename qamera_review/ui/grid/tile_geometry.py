"""The sizes from which the grid's layout is computed: the tiles, their number, their groups."""

from PySide6.QtCore import QSize

from qamera_review.domain.grouping import Groups
from qamera_review.ui.grid.grid_layout import GridLayout
from qamera_review.ui.grid.grouped_layout import GroupSections, layout_of
from qamera_review.ui.theme.theme import Theme


class TileGeometry:
    """Holds the tile size and the order's sections; makes layouts of them. Logical px."""

    def __init__(self, theme: Theme) -> None:
        self._measures = theme.tile
        self._tile_px = theme.tile.default
        self._tiles: int | GroupSections = 0

    @property
    def tile_px(self) -> int:
        """Return a tile's width."""
        return self._tile_px

    @property
    def picture_box_px(self) -> int:
        """Return the side of the square that pictures are fitted into."""
        return self._tile_px - 2 * self._measures.mat

    @property
    def smallest_px(self) -> int:
        """Return the least width of a tile."""
        return self._measures.smallest

    def set_theme(self, theme: Theme) -> None:
        """Use the measures of another theme."""
        self._measures = theme.tile

    def set_tile_px(self, size_px: int) -> bool:
        """Set a tile's width, within the theme's limits; return whether it changed."""
        limits, before = self._measures, self._tile_px
        self._tile_px = max(limits.smallest, min(limits.largest, size_px))
        return self._tile_px != before

    def set_order(self, count: int, groups: Groups | None) -> None:
        """Set the number of tiles and the groups that they are in."""
        is_grouped = groups is not None and count
        self._tiles = GroupSections(groups.starts, count) if groups and is_grouped else count

    def group_rows(self, group: int) -> range:
        """Return the visible rows of a group; none without groups."""
        return self._tiles.tiles(group) if isinstance(self._tiles, GroupSections) else range(0)

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
