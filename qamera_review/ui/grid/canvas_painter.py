"""Paints the viewport of the grid: background, tiles, headers, empty state and rubber band."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QRegion

from qamera_review.ui.grid.grid_model import PictureSource, TileSource
from qamera_review.ui.grid.group_headers import GroupHeaders
from qamera_review.ui.grid.tile_fonts import TileFonts
from qamera_review.ui.grid.tile_painter import Frame, PaintedTiles, TilePainter
from qamera_review.ui.grid.tile_sprites import TileSprites
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.empty_state import EmptyState, paint_empty_state

_BAND_OPACITY = 0.16


class CanvasPainter:
    """Paints what a layout shows at a scroll position, in one theme; GUI thread.

    `dpr` is the device pixel ratio of the screen.
    """

    def __init__(
        self,
        source: TileSource,
        pictures: PictureSource,
        headers: GroupHeaders,
        theme: Theme,
        dpr: float,
    ) -> None:
        self._theme = theme
        self.headers = headers
        self._fonts = TileFonts.of(theme)
        self._empty_state = EmptyState()
        self._band_area: QRect | None = None
        sprites = TileSprites(theme, self._fonts, theme.tile.default, dpr)
        self._tiles = TilePainter(source, pictures, sprites)

    @property
    def footer_px(self) -> int:
        """Return the height of a tile's footer in logical px."""
        return self._fonts.footer

    @property
    def header_px(self) -> int:
        """Return the height of a group header in logical px."""
        return self.headers.height

    @property
    def is_scroll_exact(self) -> bool:
        """Return whether painted pixels can be moved by any number of logical px.

        That is where a logical pixel is a whole number of device pixels, without a rubber band.
        """
        return self._band_area is None and self._tiles.sprites.dpr.is_integer()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme, or in the same one after the application's font changed."""
        self._theme = theme
        self._fonts = TileFonts.of(theme)
        self.headers.use_theme(theme)

    def set_empty_state(self, empty_state: EmptyState) -> None:
        """Set the message that is painted when there are no tiles."""
        self._empty_state = empty_state

    def set_band(self, area: QRect | None) -> None:
        """Paint the rubber band over `area` of the content; None removes it."""
        self._band_area = area

    def prepare(self, tile_px: int, dpr: float) -> None:
        """Make the sprites of the tiles again if the theme, the tile size or the screen changed."""
        sheet, fonts = self._tiles.sprites, self._fonts
        if sheet.tile_px != tile_px or sheet.dpr != dpr or sheet.fonts is not fonts:
            self._tiles.sprites = TileSprites(self._theme, fonts, tile_px, dpr)

    def paint(self, painter: QPainter, region: QRegion, frame: Frame) -> PaintedTiles:
        """Paint `region` of the viewport; return what was painted of the pictures."""
        layout, scroll = frame.layout, frame.scroll
        area = region.boundingRect()
        painter.fillRect(area, self._tiles.sprites.window)
        painted = self._tiles.paint(painter, _rows_in(region, area, frame), frame)
        self.headers.paint(painter, layout, region, scroll)
        if not layout.count:
            self._paint_empty(painter, QRectF(0, 0, layout.width, layout.height))
        if self._band_area is not None:
            self._paint_band(painter, self._band_area.translated(0, -scroll))
        return painted

    def _paint_empty(self, painter: QPainter, area: QRectF) -> None:
        theme = self._theme
        inks = (QColor(theme.colours.text), QColor(theme.colours.text_muted))
        paint_empty_state(painter, self._empty_state, area, theme.font(theme.type_scale.body), inks)

    def _paint_band(self, painter: QPainter, area: QRect) -> None:
        colour = QColor(self._theme.colours.band)
        painter.setPen(colour)
        colour.setAlphaF(_BAND_OPACITY)
        painter.setBrush(colour)
        painter.drawRect(area)


def _rows_in(region: QRegion, area: QRect, frame: Frame) -> Sequence[int]:
    """Return the rows of the tiles that touch `region`, which `area` surrounds."""
    layout, scroll = frame.layout, frame.scroll
    rows = [row for span in layout.inside(area.translated(0, scroll)) for row in span]
    if region.rectCount() == 1:
        return rows
    rect = layout.rect
    return [row for row in rows if region.intersects(rect(row).translated(0, -scroll))]
