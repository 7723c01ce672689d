"""Paints tiles straight from the source's facts, at a fifth of the cost of the model's roles."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform

from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.projection import Shown
from qamera_review.domain.records import Struct
from qamera_review.ui.grid.caption_sprites import Ink
from qamera_review.ui.grid.facet_signs import STATUS_GLYPHS
from qamera_review.ui.grid.grid_layout import GridLayout
from qamera_review.ui.grid.grid_model import PictureSource, PictureState
from qamera_review.ui.grid.group_text import Stack
from qamera_review.ui.grid.scaled_pixmaps import VEIL_OPACITY, ScaledPixmaps
from qamera_review.ui.grid.selection import Selection
from qamera_review.ui.grid.stack_painter import (
    PICTURE_SHARE,
    paint_progress,
    paint_sheets,
    sheet_offset,
    sheets_of,
)
from qamera_review.ui.grid.tile_names import TileNames
from qamera_review.ui.grid.tile_signs import SIGN_GLYPHS, SignsOf
from qamera_review.ui.grid.tile_source import TileSource
from qamera_review.ui.grid.tile_sprites import TileSprites
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.theme.glyphs import Glyph

# These step back: their pictures are grey and faded, and their background is not painted.
_RECEDING = frozenset({Facet.REJECTED, Facet.ARCHIVED})
_ARCHIVED_SHARE = 0.86  # of the box, for the side of an archived picture


class Frame(Struct, frozen=True):
    """What one paint needs to know of the view.

    `scroll` is in logical px; `focus` is the row of the focused tile; `active` is whether the view
    has the keyboard focus; `paused` whether delivery is paused; `names` has the captions;
    `stack_at` returns the folded group that a tile stands for; it is None when none is folded.
    `signs_of` returns the signs of a tile.
    """

    layout: GridLayout
    scroll: int
    ids: Sequence[PackshotId]
    selection: Selection
    focus: int | None
    active: bool
    paused: bool
    names: TileNames
    stack_at: Callable[[int], Stack | None] | None
    signs_of: SignsOf


class PaintedTiles(Struct):
    """The result of a paint.

    `ready` has (row, the pixmap's cache key) of the pictures that were painted as they are, without
    a veil; `stretched` the rows whose picture was stretched and needs another frame.
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
            selected, focused = packshot_id in selection, row == frame.focus
            shown = shown_of(packshot_id)
            facet = shown.facet
            recedes = facet in _RECEDING or dimmed_of(packshot_id)
            self._ground(painter, x, y, tile, facet, selected, recedes)
            origin = (x, y) if is_integer_dpr else _snapped(device, x, y, sheet.dpr)
            # The picture that a verb would act on is shown in its own colours.
            veiled = facet in _RECEDING and not focused
            stack = None if frame.stack_at is None else frame.stack_at(row)
            sheets = 0 if stack is None else sheets_of(stack.size)
            self._picture(painter, row, origin, shown, facet, selected, veiled, sheets, painted)
            ink = _ink(facet, selected, recedes)
            if stack is not None:
                self._stack(painter, x, y + tile, stack, facet, ink)
            else:
                self._caption(painter, row, x, y + tile, shown, ink, frame)
            if self._source.is_flagged(packshot_id):
                inset = sheet.theme.tile.edge
                painter.drawPixmap(x + inset, y + inset, sheet.flag())
            if focused:
                self._ring(painter, QRect(x, y, tile, tile_height), frame.active)
        return painted

    def _ground(
        self,
        painter: QPainter,
        x: int,
        y: int,
        tile: int,
        facet: Facet,
        selected: bool,
        recedes: bool,
    ) -> None:
        """Paint what is behind the picture and the caption.

        An approved tile has an edge and a band of its colour: never anything on its picture. A
        tile that steps back has only the colour of the window, which is painted already.
        """
        sheet = self.sprites
        height = tile + sheet.fonts.footer
        ground = sheet.background_selected if selected else sheet.background
        if facet is Facet.APPROVED:
            edge = sheet.theme.tile.edge
            inner = sheet.window if recedes and not selected else ground
            painter.fillRect(x, y, tile, height, sheet.approved_band)
            painter.fillRect(x + edge, y + edge, tile - 2 * edge, tile - edge, inner)
        elif selected or not recedes:
            painter.fillRect(x, y, tile, height, ground)

    def _picture(
        self,
        painter: QPainter,
        row: int,
        origin: tuple[float, float],
        shown: Shown,
        facet: Facet,
        selected: bool,
        veiled: bool,
        sheets: int,
        painted: PaintedTiles,
    ) -> None:
        sheet = self.sprites
        mat, box, dpr = sheet.theme.tile.mat, sheet.box, sheet.dpr
        x, y = origin
        picture = self._pictures.picture(shown.packshot.id, box, dpr)
        pixmap = picture.pixmap
        if picture.state is not PictureState.READY or pixmap is None or pixmap.isNull():
            placeholder = sheet.placeholder(picture, facet, selected)
            if placeholder is not None:
                painter.drawPixmap(QPointF(x + mat, y + mat), placeholder)
            return
        if not veiled:
            painted.ready.append((row, pixmap.cacheKey()))
        self._pixmap(painter, row, origin, pixmap, facet, veiled, sheets, painted)
        if picture.problem is not None:
            banner = sheet.banner(picture.problem)
            top = y + mat + box - banner.height() / dpr
            painter.drawPixmap(QPointF(x + mat, top), banner)

    def _pixmap(
        self,
        painter: QPainter,
        row: int,
        origin: tuple[float, float],
        pixmap: QPixmap,
        facet: Facet,
        veiled: bool,
        sheets: int,
        painted: PaintedTiles,
    ) -> None:
        """Paint a picture into its box, scaled and veiled if need be."""
        sheet, (x, y) = self.sprites, origin
        box, dpr = sheet.box, sheet.dpr
        width, height = pixmap.width(), pixmap.height()
        side = int(box * dpr)
        wanted = int(side * _share(facet, veiled, sheets))
        longest = max(width, height)
        if longest != wanted:
            width = max(1, width * wanted // longest)
            height = max(1, height * wanted // longest)
        # Centred on whole device pixels, so that the picture is copied without resampling.
        edge = round(sheet.theme.tile.mat * dpr)
        right, down = edge + (side - width) // 2, edge + (side - height) // 2
        if sheets:
            offset = sheet_offset(box)
            right, down = right - round(offset * dpr), down + round(offset * dpr)
            top_sheet = QRectF(x + right / dpr, y + down / dpr, width / dpr, height / dpr)
            paint_sheets(painter, top_sheet, offset, sheets, sheet.theme.colours)
        if longest != wanted or veiled:
            at = QPointF(x + right / dpr, y + down / dpr)
            self._fit(painter, at, pixmap, QSize(width, height), row, veiled, painted)
        elif dpr == 1:  # the overload with integers is faster in PySide
            painter.drawPixmap(int(x) + right, int(y) + down, pixmap)
        else:
            painter.drawPixmap(QPointF(x + right / dpr, y + down / dpr), pixmap)

    def _fit(
        self,
        painter: QPainter,
        at: QPointF,
        pixmap: QPixmap,
        size: QSize,
        row: int,
        veiled: bool,
        painted: PaintedTiles,
    ) -> None:
        dpr, veil = self.sprites.dpr, self.sprites.veil if veiled else None
        fitted = self._scaled_pixmaps.scaled(pixmap, size, dpr, veil)
        if fitted is not None:
            painter.drawPixmap(at, fitted)
            return
        painted.stretched.append(row)
        target = QRectF(at.x(), at.y(), size.width() / dpr, size.height() / dpr)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if veil is not None:
            painter.fillRect(target, veil)
            painter.setOpacity(1 - VEIL_OPACITY)
        painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))
        painter.setOpacity(1.0)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)

    def _caption(
        self, painter: QPainter, row: int, x: int, top: int, shown: Shown, ink: Ink, frame: Frame
    ) -> None:
        sheet = self.sprites
        captions, pad = sheet.captions, sheet.theme.tile.footer_pad
        left = x + sheet.theme.tile.mat
        right, line = left + sheet.box, top + pad
        icon_top = line + (sheet.fonts.name_height - captions.icon) // 2
        sign_px = captions.icon + captions.gap
        if shown.packshot.id in frame.selection:
            right -= sign_px
            painter.drawPixmap(right + captions.gap, icon_top, captions.glyph(Glyph.SELECTED, ink))
        lead, sign = captions.verdict(shown.facet, ink), None
        if shown.delivery is not None:
            problem = None if lead is not None else captions.problem(shown.delivery, ink)
            lead = lead or problem
            sign = None if problem else captions.delivery(shown.delivery, frame.paused, ink)
        if lead is not None:
            # In a narrow tile the icon has to do without its word, and signs are left out.
            width = lead.width if left + lead.width <= right else captions.icon
            painter.drawPixmap(left, line, captions.cut(lead, width))
            left += width + captions.gap
        text = ""
        if sign is not None and right - sign_px >= left:
            right -= sign_px
            painter.drawPixmap(right + captions.gap, icon_top, sign)
        if shown.note:
            signs = captions.note(shown.note)
            text = signs.reasons
            if signs.has_note and right - sign_px >= left:
                right -= sign_px
                painter.drawPixmap(right + captions.gap, icon_top, captions.glyph(Glyph.NOTE, ink))
        for each in frame.signs_of(shown.packshot.id, shown.facet):
            if right - sign_px < left:
                break
            right -= sign_px
            glyph = captions.glyph(SIGN_GLYPHS[each], ink)
            painter.drawPixmap(right + captions.gap, icon_top, glyph)
        left += captions.gap if lead is not None else 0
        if right - left >= captions.text_least:
            text = text or frame.names.text(row, shown.packshot.name)
            self._set_pen(painter, captions.inks[ink])
            painter.drawStaticText(left, line, captions.text(text, right - left))

    def _stack(
        self, painter: QPainter, x: int, top: int, stack: Stack, facet: Facet, ink: Ink
    ) -> None:
        """Paint the caption of a folded group: its progress, the verdict on top, title and size."""
        sheet, colours = self.sprites, self.sprites.theme.colours
        captions, left = sheet.captions, x + sheet.theme.tile.mat
        right, line = left + sheet.box, top + sheet.theme.tile.footer_pad
        if stack.tally is not None:
            paint_progress(painter, left, top - captions.gap // 2, sheet.box, stack.tally, colours)
        count = captions.count(integer_text(stack.size), ink)
        right -= count.width
        painter.drawPixmap(right, line, count.pixmap)
        if facet is not Facet.UNDECIDED:
            icon_top = line + (sheet.fonts.name_height - captions.icon) // 2
            painter.drawPixmap(left, icon_top, captions.glyph(STATUS_GLYPHS[facet], ink))
            left += captions.icon + captions.gap
        self._set_pen(painter, captions.inks[ink])
        room = max(0, right - left - 2 * captions.gap)
        painter.drawStaticText(left, line, captions.text(stack.title, room))

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


def _share(facet: Facet, veiled: bool, sheets: int) -> float:
    """Return the side of a picture as a share of its box."""
    if sheets:
        return PICTURE_SHARE
    return _ARCHIVED_SHARE if veiled and facet is Facet.ARCHIVED else 1.0


def _ink(facet: Facet, selected: bool, recedes: bool) -> Ink:
    if facet is Facet.APPROVED:
        return Ink.BAND
    if selected:
        return Ink.SELECTED
    return Ink.MUTED if recedes else Ink.PLAIN


def _snapped(device: QTransform, x: int, y: int, dpr: float) -> tuple[float, float]:
    """Return the logical point nearest to (x, y) that lies on a whole device pixel."""
    return (
        (round(x * dpr + device.dx()) - device.dx()) / dpr,
        (round(y * dpr + device.dy()) - device.dy()) / dpr,
    )
