"""The parts of cards that many share or that are painted again and again, as ready pixmaps."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QStaticText

from qamera_review.domain.packshot import Facet
from qamera_review.domain.product_progress import ProductProgress
from qamera_review.ui.grid.facet_signs import STATUS_GLYPHS, facet_colour
from qamera_review.ui.grid.tile_fonts import TileFonts
from qamera_review.ui.grid.tile_sprites import TileSprites
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.glyphs import Glyph, paint_glyph
from qamera_review.ui.theme.theme import Theme

RING_PX = 34
_RING_WIDTH = 3.5
_FULL = 360 * 16  # Qt measures angles in sixteenths of a degree
_COUNTED = (Facet.APPROVED, Facet.REJECTED, Facet.UNDECIDED)
_TEXTS_MAX = 6_000  # more than the titles of a large list
_FOOTERS_MAX = 400  # of 60 KB each; many products have the same numbers
# The numbers of a card that its ring and its signs depend on.
_Counts = tuple[int, int, int, int, bool]


def _counts_of(card: ProductProgress) -> _Counts:
    decided_otherwise = card.rejected + card.archived
    return (card.approved, decided_otherwise, card.undecided, card.reviewable, card.is_done)


class CardSprites:
    """The parts of cards of one width, at one device pixel ratio, in one theme; GUI thread."""

    def __init__(self, theme: Theme, card_px: int, dpr: float) -> None:
        self.theme, self.dpr = theme, dpr
        self.fonts = TileFonts.of(theme)
        self.tile = TileSprites(theme, self.fonts, card_px, dpr)
        self._texts: dict[tuple[str, int, bool], QStaticText] = {}
        self._footers: dict[tuple[_Counts, int, str, int], QPixmap] = {}
        self._used: QPixmap | None = None

    @property
    def footer_px(self) -> int:
        """Return the height of a card below its picture."""
        fonts, pad = self.fonts, self.theme.tile.footer_pad
        return fonts.name_height + 2 * fonts.status_height + 3 * pad

    def text(self, text: str, room: int, *, small: bool) -> QStaticText:
        """Return a text that is elided to `room` logical px, in the small font or the usual."""
        key = (text, room, small)
        static = self._texts.get(key)
        if static is None:
            metrics = QFontMetrics(self.fonts.status if small else self.fonts.name)
            static = QStaticText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
            static.setTextFormat(Qt.TextFormat.PlainText)
            static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            if len(self._texts) >= _TEXTS_MAX:
                self._texts.clear()
            self._texts[key] = static
        return static

    def footer(self, card: ProductProgress, detail: str, ground: QColor) -> QPixmap:
        """Return what is below the picture, without the title, on a ground.

        How many are approved, rejected and to review, each with its sign; a ring; and a detail. The
        green part of the ring is approved, its grey part rejected or archived, the rest is left. A
        product that is done has a tick in it, another one the number that is left.
        """
        key = (_counts_of(card), card.rejected, detail, ground.rgb())
        footer = self._footers.get(key)
        if footer is None:
            if len(self._footers) >= _FOOTERS_MAX:
                self._footers.clear()
            footer = self._footers[key] = self._new_footer(card, detail, ground)
        return footer

    def used(self) -> QPixmap:
        """Return the band below a picture that the photo sessions will use."""
        if self._used is None:
            self._used = self._new_used()
        return self._used

    def _canvas(self, width: float, height: float) -> QPixmap:
        pixmap = QPixmap(QSize(round(width * self.dpr), round(height * self.dpr)))
        pixmap.setDevicePixelRatio(self.dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def _new_used(self) -> QPixmap:
        colours, pad, icon = self.theme.colours, self.theme.spacing.xs, self.tile.icon
        metrics, width = QFontMetrics(self.fonts.status), self.tile.box
        height = metrics.height() + 2 * pad
        text = metrics.elidedText(
            tr("Used for photo sessions"), Qt.TextElideMode.ElideRight, width - icon - 3 * pad
        )
        band = self._canvas(width, height)
        band.fill(QColor(colours.raised))
        painter = QPainter(band)
        painter.fillRect(0, height - 2, width, 2, QColor(colours.approved))
        box = QRectF(pad, (height - icon) // 2, icon, icon)
        paint_glyph(painter, Glyph.APPROVED, box, QColor(colours.approved))
        self._write(painter, QPointF(icon + 2 * pad, pad + metrics.ascent()), text, colours.text)
        painter.end()
        return band

    def _write(
        self, painter: QPainter, at: QPointF, text: str, colour: str, font: QFont | None = None
    ) -> None:
        painter.setFont(font or self.fonts.status)
        painter.setPen(QColor(colour))
        painter.drawText(at, text)

    def _new_footer(self, card: ProductProgress, detail: str, ground: QColor) -> QPixmap:
        fonts, tile = self.fonts, self.theme.tile
        footer = self._canvas(self.tile.tile_px, self.footer_px)
        footer.fill(ground)
        painter = QPainter(footer)
        y = fonts.name_height + tile.footer_pad
        painter.drawPixmap(tile.mat, y, self._new_signs(card))
        right = tile.mat + self.tile.box - RING_PX
        track = self.theme.colours.tile_selected
        if ground == self.tile.background_selected:
            track = self.theme.colours.tile
        painter.drawPixmap(right, self.theme.spacing.xs, self._new_ring(_counts_of(card), track))
        if detail:
            metrics = QFontMetrics(fonts.status)
            text = metrics.elidedText(detail, Qt.TextElideMode.ElideRight, self.tile.box)
            below = y + fonts.status_height + tile.footer_pad + metrics.ascent()
            self._write(painter, QPointF(tile.mat, below), text, self.theme.colours.text_muted)
        painter.end()
        return footer

    def _new_signs(self, card: ProductProgress) -> QPixmap:
        counts = (card.approved, card.rejected, card.undecided)
        fonts, colours, space = self.fonts, self.theme.colours, self.theme.spacing
        icon, metrics = self.tile.icon, QFontMetrics(fonts.status)
        signs = self._canvas(self.tile.box - RING_PX - space.sm, fonts.status_height)
        painter, x = QPainter(signs), 0
        for facet, count in zip(_COUNTED, counts, strict=True):
            colour = facet_colour(facet, colours) if count else QColor(colours.text_disabled)
            box = QRectF(x, (fonts.status_height - icon) // 2, icon, icon)
            paint_glyph(painter, STATUS_GLYPHS[facet], box, colour)
            number = integer_text(count)
            ink = colours.text if count else colours.text_disabled
            self._write(painter, QPointF(x + icon + space.xs, metrics.ascent()), number, ink)
            x += icon + space.xs + metrics.horizontalAdvance(number) + space.md
        painter.end()
        return signs

    def _new_ring(self, counts: _Counts, track: str) -> QPixmap:
        approved, otherwise, _undecided, total, _is_done = counts
        colours, inset = self.theme.colours, _RING_WIDTH / 2
        ring = self._canvas(RING_PX, RING_PX)
        painter = QPainter(ring)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(0, 0, RING_PX, RING_PX).adjusted(inset, inset, -inset, -inset)
        pen = QPen(QColor(track), _RING_WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawEllipse(circle)
        start = 90 * 16
        for count, colour in ((approved, colours.approved), (otherwise, colours.placeholder)):
            span = -round(_FULL * count / max(1, total))
            if span:
                pen.setColor(QColor(colour))
                painter.setPen(pen)
                painter.drawArc(circle, start, span)
            start += span
        self._paint_inside(painter, counts)
        painter.end()
        return ring

    def _paint_inside(self, painter: QPainter, counts: _Counts) -> None:
        approved, _otherwise, undecided, _total, is_done = counts
        colours = self.theme.colours
        if is_done:
            icon = self.tile.icon + 6
            colour = QColor(colours.approved if approved else colours.text_muted)
            corner = (RING_PX - icon) / 2
            paint_glyph(painter, Glyph.APPROVED, QRectF(corner, corner, icon, icon), colour)
            return
        painter.setFont(self.fonts.status)
        painter.setPen(QColor(colours.text if undecided else colours.text_muted))
        text = integer_text(undecided) if undecided else "…"
        painter.drawText(QRectF(0, 0, RING_PX, RING_PX), Qt.AlignmentFlag.AlignCenter, text)
