"""Paints the card of a product: its picture, title, numbers, and how far its review is."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap

from qamera_review.domain.packshot import Facet
from qamera_review.domain.product_progress import ProductProgress
from qamera_review.domain.records import Struct
from qamera_review.services.board import CardPicture, ProductBoard
from qamera_review.services.pictures.picture import PictureSource, PictureState
from qamera_review.ui.grid.facet_signs import STATUS_GLYPHS, facet_colour
from qamera_review.ui.grid.scaled_pixmaps import ScaledPixmaps
from qamera_review.ui.grid.tile_fonts import TileFonts
from qamera_review.ui.grid.tile_sprites import TileSprites
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.product_text import product_title
from qamera_review.ui.theme.glyphs import Glyph, paint_glyph
from qamera_review.ui.theme.theme import Theme

_RING_PX = 34
_RING_WIDTH = 3.5
_FULL = 360 * 16  # Qt measures angles in sixteenths of a degree
_DONE_OPACITY = 0.55
_COUNTED = (Facet.APPROVED, Facet.REJECTED, Facet.UNDECIDED)


class CardSprites(Struct, frozen=True):
    """The fonts and measures of the cards in a theme at a device pixel ratio."""

    theme: Theme
    dpr: float
    card_px: int
    fonts: TileFonts
    tile: TileSprites

    @classmethod
    def of(cls, theme: Theme, card_px: int, dpr: float) -> "CardSprites":
        """Return the sprites of cards that are `card_px` logical px wide."""
        fonts = TileFonts.of(theme)
        return cls(theme, dpr, card_px, fonts, TileSprites(theme, fonts, card_px, dpr))

    @property
    def footer_px(self) -> int:
        """Return the height of a card below its picture."""
        fonts, pad = self.fonts, self.theme.tile.footer_pad
        return fonts.name_height + 2 * fonts.status_height + 3 * pad


class CardPainter:
    """Paints cards; GUI thread only. `detail_of` returns the last line of a card."""

    def __init__(
        self,
        board: ProductBoard,
        pictures: PictureSource,
        detail_of: Callable[[ProductProgress], str],
        sprites: CardSprites,
    ) -> None:
        self._board = board
        self._pictures = pictures
        self._detail_of = detail_of
        self._scaled = ScaledPixmaps()
        self.sprites = sprites
        self.is_stretched = False

    def begin_frame(self) -> None:
        """Begin a frame; afterwards `is_stretched` says whether it needs a sharper successor."""
        self._scaled.begin_frame()
        self.is_stretched = False

    def paint(
        self, painter: QPainter, card: ProductProgress, rect: QRect, ring: QColor | None
    ) -> None:
        """Paint a card, with a focus ring of a colour."""
        sprites, colours = self.sprites, self.sprites.theme.colours
        if not card.is_done:
            painter.fillRect(rect, QColor(colours.tile))
        picture = self._board.picture_of(card.product.id)
        painter.setOpacity(_DONE_OPACITY if card.is_done and not picture.is_used else 1.0)
        self._paint_picture(painter, picture, rect)
        painter.setOpacity(1.0)
        mat, box = sprites.theme.tile.mat, sprites.tile.box
        footer = QRect(rect.x() + mat, rect.y() + 2 * mat + box, box, 0)
        if picture.is_used:
            self._paint_used(painter, QRect(rect.x() + mat, rect.y() + mat, box, box))
        footer.setBottom(rect.bottom())
        self._paint_texts(painter, card, footer)
        size = _RING_PX
        top = footer.top() + sprites.theme.spacing.xs
        self._paint_progress(painter, card, QRectF(footer.right() - size, top, size, size))
        if ring is not None:
            self._paint_ring(painter, rect, ring)

    def _paint_picture(self, painter: QPainter, picture: CardPicture, rect: QRect) -> None:
        sprites = self.sprites
        mat, box, dpr = sprites.theme.tile.mat, sprites.tile.box, sprites.dpr
        area = QRectF(rect.x() + mat, rect.y() + mat, box, box)
        if picture.id is None:
            side = box * 0.28
            corner = QPointF(area.center().x() - side / 2, area.center().y() - side / 2)
            colour = QColor(sprites.theme.colours.placeholder)
            paint_glyph(painter, Glyph.EMPTY, QRectF(corner.x(), corner.y(), side, side), colour)
            return
        loaded = self._pictures.picture(picture.id, box, dpr)
        pixmap = loaded.pixmap
        if loaded.state is not PictureState.READY or pixmap is None or pixmap.isNull():
            placeholder = sprites.tile.placeholder(loaded, Facet.UNDECIDED, selected=False)
            if placeholder is not None:
                painter.drawPixmap(area.topLeft(), placeholder)
            return
        self._paint_pixmap(painter, pixmap, area)

    def _paint_pixmap(self, painter: QPainter, pixmap: QPixmap, area: QRectF) -> None:
        dpr = self.sprites.dpr
        side = QSize(int(area.width() * dpr), int(area.height() * dpr))
        size = pixmap.size().scaled(side, Qt.AspectRatioMode.KeepAspectRatio)
        size = size.expandedTo(QSize(1, 1))
        left = area.x() + (side.width() - size.width()) // 2 / dpr
        top = area.y() + (side.height() - size.height()) // 2 / dpr
        scaled = pixmap if size == pixmap.size() else self._scaled.scaled(pixmap, size, dpr)
        self.is_stretched = self.is_stretched or scaled is None
        drawn = pixmap if scaled is None else scaled
        target = QRectF(left, top, size.width() / dpr, size.height() / dpr)
        painter.drawPixmap(target, drawn, QRectF(drawn.rect()))

    def _paint_used(self, painter: QPainter, area: QRect) -> None:
        """Paint at the bottom of the picture that the photo sessions will use it."""
        sprites, colours = self.sprites, self.sprites.theme.colours
        metrics = QFontMetrics(sprites.fonts.status)
        pad, icon = sprites.theme.spacing.xs, sprites.tile.icon
        room = area.width() - icon - 3 * pad
        text = metrics.elidedText(
            tr("Photo sessions use this one"), Qt.TextElideMode.ElideRight, room
        )
        height = metrics.height() + 2 * pad
        band = QRect(area.x(), area.bottom() + 1 - height, area.width(), height)
        painter.fillRect(band, QColor(colours.raised))
        painter.fillRect(band.x(), band.bottom(), band.width(), 2, QColor(colours.approved))
        colour = QColor(colours.approved)
        top = band.y() + (height - icon) // 2
        paint_glyph(painter, Glyph.APPROVED, QRectF(band.x() + pad, top, icon, icon), colour)
        painter.setFont(sprites.fonts.status)
        painter.setPen(QColor(colours.text))
        at = QPointF(band.x() + icon + 2 * pad, band.y() + pad + metrics.ascent())
        painter.drawText(at, text)

    def _paint_texts(self, painter: QPainter, card: ProductProgress, area: QRect) -> None:
        sprites, colours, fonts = self.sprites, self.sprites.theme.colours, self.sprites.fonts
        room, pad = (
            area.width() - _RING_PX - sprites.theme.spacing.sm,
            sprites.theme.tile.footer_pad,
        )
        muted, text = QColor(colours.text_muted), QColor(colours.text)
        name = QFontMetrics(fonts.name)
        title = name.elidedText(product_title(card.product), Qt.TextElideMode.ElideRight, room)
        painter.setFont(fonts.name)
        painter.setPen(muted if card.is_done else text)
        painter.drawText(QPointF(area.x(), area.y() + name.ascent()), title)
        top = area.y() + fonts.name_height + pad
        self._paint_counts(painter, card, area.x(), top)
        status = QFontMetrics(fonts.status)
        detail = status.elidedText(self._detail_of(card), Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(fonts.status)
        painter.setPen(muted)
        baseline = top + fonts.status_height + pad + status.ascent()
        painter.drawText(QPointF(area.x(), baseline), detail)

    def _paint_counts(self, painter: QPainter, card: ProductProgress, x: int, top: int) -> None:
        """Paint how many are approved, rejected and to review, each with its sign."""
        sprites, fonts = self.sprites, self.sprites.fonts
        colours, icon, space = sprites.theme.colours, sprites.tile.icon, sprites.theme.spacing
        metrics = QFontMetrics(fonts.status)
        painter.setFont(fonts.status)
        counts = (card.approved, card.rejected, card.undecided)
        for facet, count in zip(_COUNTED, counts, strict=True):
            colour = facet_colour(facet, colours) if count else QColor(colours.text_disabled)
            box = QRectF(x, top + (fonts.status_height - icon) // 2, icon, icon)
            paint_glyph(painter, STATUS_GLYPHS[facet], box, colour)
            painter.setPen(QColor(colours.text if count else colours.text_disabled))
            number = integer_text(count)
            painter.drawText(QPointF(x + icon + space.xs, top + metrics.ascent()), number)
            x += icon + space.xs + metrics.horizontalAdvance(number) + space.md

    def _paint_progress(self, painter: QPainter, card: ProductProgress, box: QRectF) -> None:
        """Paint a ring: its green part is approved, its grey part rejected or archived, the rest
        is left. A product that is done has a tick in it, another one the number that is left."""
        colours = self.sprites.theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = _RING_WIDTH / 2
        circle = box.adjusted(inset, inset, -inset, -inset)
        pen = QPen(QColor(colours.tile_selected), _RING_WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawEllipse(circle)
        start, total = 90 * 16, max(1, card.total)
        for count, colour in (
            (card.approved, colours.approved),
            (card.rejected + card.archived, colours.placeholder),
        ):
            span = -round(_FULL * count / total)
            if span:
                pen.setColor(QColor(colour))
                painter.setPen(pen)
                painter.drawArc(circle, start, span)
            start += span
        self._paint_inside(painter, card, box)
        painter.restore()

    def _paint_inside(self, painter: QPainter, card: ProductProgress, box: QRectF) -> None:
        sprites, colours = self.sprites, self.sprites.theme.colours
        if card.is_done:
            icon = sprites.tile.icon + 6
            corner = QPointF(box.center().x() - icon / 2, box.center().y() - icon / 2)
            colour = colours.approved if card.approved else colours.text_muted
            target = QRectF(corner.x(), corner.y(), icon, icon)
            paint_glyph(painter, Glyph.APPROVED, target, QColor(colour))
            return
        painter.setFont(sprites.fonts.status)
        painter.setPen(QColor(colours.text if card.undecided else colours.text_muted))
        text = integer_text(card.undecided) if card.undecided else "…"
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_ring(self, painter: QPainter, rect: QRect, colour: QColor) -> None:
        width = self.sprites.theme.tile.ring
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        for side in (
            QRect(rect.x(), rect.y(), rect.width(), width),
            QRect(rect.x(), rect.bottom() + 1 - width, rect.width(), width),
            QRect(rect.x(), rect.y(), width, rect.height()),
            QRect(rect.right() + 1 - width, rect.y(), width, rect.height()),
        ):
            painter.fillRect(side, colour)
        painter.restore()
