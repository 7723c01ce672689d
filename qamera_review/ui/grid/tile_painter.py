"""Paints tiles straight from the source's facts, at a fifth of the cost of the model's roles."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.projection import Shown
from qamera_review.domain.records import Struct
from qamera_review.ui.grid.grid_layout import GridLayout
from qamera_review.ui.grid.grid_model import PictureSource, PictureState, TileSource
from qamera_review.ui.grid.scaled_pixmaps import ScaledPixmaps
from qamera_review.ui.grid.selection import Selection
from qamera_review.ui.grid.tile_sprites import TileSprites
from qamera_review.ui.grid.tile_text import UNNAMED
from qamera_review.ui.text.language import tr

# A recently decided tile is painted without its background; its picture can still be judged.
_DIMMED_OPACITY = 0.85


class Frame(Struct, frozen=True):
    """What one paint needs to know of the view.

    `scroll` is in logical px; `focus` is the row of the focused tile; `active` is whether the view
    has the keyboard focus; `paused` whether delivery is paused.
    """

    layout: GridLayout
    scroll: int
    ids: Sequence[PackshotId]
    selection: Selection
    focus: int | None
    active: bool
    paused: bool


class PaintedTiles(Struct):
    """The result of a paint.

    `ready` has (row, the pixmap's cache key) of the pictures that were painted; `stretched` the
    rows whose picture was stretched and needs another frame.
    """

    ready: list[tuple[int, int]]
    stretched: list[int]


class TilePainter:
    """Paints tiles with the ready-made parts of a `TileSprites`."""

    def __init__(self, source: TileSource, pictures: PictureSource, sheet: TileSprites) -> None:
        self._source = source
        self._pictures = pictures
        self._scaled_pixmaps = ScaledPixmaps()
        self._pen: QColor | None = None
        self.sprites = sheet

    def paint(self, painter: QPainter, rows: Sequence[int], frame: Frame) -> PaintedTiles:
        """Paint the tiles of `rows`; the caller has filled the background."""
        self._scaled_pixmaps.begin_frame()
        self._pen = None
        painted = PaintedTiles([], [])
        sheet, layout = self.sprites, frame.layout
        tile, tile_height, scroll = layout.tile, layout.tile_height, frame.scroll
        shown_of, dimmed_of = self._source.shown, self._source.is_recently_decided
        ids, selection = frame.ids, frame.selection
        device = painter.deviceTransform()
        is_integer_dpr = sheet.dpr == int(sheet.dpr)
        painter.setFont(sheet.fonts.name)
        for row, x, top in layout.corners(rows):
            y = top - scroll
            packshot_id = ids[row]
            selected = packshot_id in selection
            shown, dimmed = shown_of(packshot_id), dimmed_of(packshot_id)
            if selected or not dimmed:
                ground = sheet.background_selected if selected else sheet.background
                painter.fillRect(x, y, tile, tile_height, ground)
            origin = (x, y) if is_integer_dpr else _snapped(device, x, y, sheet.dpr)
            self._picture(painter, row, origin, shown, selected, dimmed, painted)
            self._footer(painter, x, y + tile, shown, selected, dimmed, frame.paused)
            if self._source.is_flagged(packshot_id):
                inset = sheet.theme.tile.ring
                painter.drawPixmap(x + inset, y + inset, sheet.flag())
            if row == frame.focus:
                rect = QRect(x, y, tile, tile_height)
                self._ring(painter, rect, frame.active)
        return painted

    def _picture(
        self,
        painter: QPainter,
        row: int,
        origin: tuple[float, float],
        shown: Shown,
        selected: bool,
        dimmed: bool,
        painted: PaintedTiles,
    ) -> None:
        sheet = self.sprites
        mat, box, dpr = sheet.theme.tile.mat, sheet.box, sheet.dpr
        x, y = origin
        picture = self._pictures.picture(shown.packshot.id, box, dpr)
        pixmap = picture.pixmap
        own_width = 0 if pixmap is None else pixmap.width()
        if picture.state is not PictureState.READY or pixmap is None or not own_width:
            placeholder = sheet.placeholder(picture, shown.facet, selected)
            if placeholder is not None:
                painter.drawPixmap(QPointF(x + mat, y + mat), placeholder)
            return
        painted.ready.append((row, pixmap.cacheKey()))
        width, height = own_width, pixmap.height()
        side = int(box * dpr)
        longest = max(width, height)
        if longest != side:
            width = max(1, width * side // longest)
            height = max(1, height * side // longest)
        # Centred on whole device pixels, so that the picture is copied without resampling.
        edge = round(mat * dpr)
        right, down = edge + (side - width) // 2, edge + (side - height) // 2
        if dimmed:
            painter.setOpacity(_DIMMED_OPACITY)
        if longest != side:
            at = QPointF(x + right / dpr, y + down / dpr)
            self._fit(painter, at, pixmap, QSize(width, height), row, painted)
        elif dpr == 1:  # the overload with integers is faster in PySide
            painter.drawPixmap(int(x) + right, int(y) + down, pixmap)
        else:
            painter.drawPixmap(QPointF(x + right / dpr, y + down / dpr), pixmap)
        if picture.problem is not None:
            banner = sheet.banner(picture.problem)
            top = y + mat + box - banner.height() / dpr
            painter.drawPixmap(QPointF(x + mat, top), banner)
        if dimmed:
            painter.setOpacity(1.0)

    def _fit(
        self,
        painter: QPainter,
        at: QPointF,
        pixmap: QPixmap,
        size: QSize,
        row: int,
        painted: PaintedTiles,
    ) -> None:
        dpr = self.sprites.dpr
        fitted = self._scaled_pixmaps.scaled(pixmap, size, dpr)
        if fitted is not None:
            painter.drawPixmap(at, fitted)
            return
        painted.stretched.append(row)
        target = QRectF(at.x(), at.y(), size.width() / dpr, size.height() / dpr)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)

    def _footer(
        self,
        painter: QPainter,
        x: int,
        top: int,
        shown: Shown,
        selected: bool,
        dimmed: bool,
        paused: bool,
    ) -> None:
        sheet = self.sprites
        left = x + sheet.theme.tile.mat
        right = left + sheet.box - sheet.icon
        if selected:
            self._set_pen(painter, sheet.name_selected)
            inset = (sheet.fonts.name_height - sheet.icon) // 2
            painter.drawPixmap(right, top + inset, sheet.tick())
        else:
            self._set_pen(painter, sheet.name_dimmed if dimmed else sheet.name)
        painter.drawStaticText(
            left, top, sheet.name_text(shown.packshot.name or tr(UNNAMED), selected)
        )
        line = top + sheet.fonts.name_height + sheet.theme.tile.footer_pad // 2
        painter.drawPixmap(left, line, sheet.status(shown.facet, selected))
        if shown.delivery is not None:
            badge = sheet.delivery(shown.delivery, paused, selected)
            if badge is not None:
                width = round(badge.width() / sheet.dpr)
                painter.drawPixmap(left + sheet.box - width, line, badge)

    def _set_pen(self, painter: QPainter, colour: QColor) -> None:
        if colour is not self._pen:
            painter.setPen(colour)
            self._pen = colour

    def _ring(self, painter: QPainter, rect: QRect, active: bool) -> None:
        sheet = self.sprites
        width = sheet.theme.tile.ring
        colour = sheet.ring if active else sheet.ring_inactive
        x, y, w, h = rect.x(), rect.y(), rect.width(), rect.height()
        painter.fillRect(x, y, w, width, colour)
        painter.fillRect(x, y + h - width, w, width, colour)
        painter.fillRect(x, y + width, width, h - 2 * width, colour)
        painter.fillRect(x + w - width, y + width, width, h - 2 * width, colour)


def _snapped(device: QTransform, x: int, y: int, dpr: float) -> tuple[float, float]:
    """Return the logical point nearest to (x, y) that lies on a whole device pixel."""
    return (
        (round(x * dpr + device.dx()) - device.dx()) / dpr,
        (round(y * dpr + device.dy()) - device.dy()) / dpr,
    )
