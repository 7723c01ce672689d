"""Paints the card of a product: its picture, title, numbers, and how far its review is."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from qamera_review.domain.packshot import Facet
from qamera_review.domain.product_progress import ProductProgress
from qamera_review.services.overview.board import CardPicture, ProductBoard
from qamera_review.services.pictures.picture import PictureSource, PictureState
from qamera_review.ui.board.card_sprites import RING_PX, CardSprites
from qamera_review.ui.grid.scaled_pixmaps import ScaledPixmaps
from qamera_review.ui.text.product_text import product_title
from qamera_review.ui.theme.glyphs import Glyph, paint_glyph

_DONE_OPACITY = 0.55


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
        self.is_stretched = self.is_selected = False

    def begin_frame(self) -> None:
        """Begin a frame; afterwards `is_stretched` says whether it needs a sharper successor."""
        self._scaled.begin_frame()
        self.is_stretched = False

    def paint(
        self, painter: QPainter, card: ProductProgress, rect: QRect, ring: QColor | None
    ) -> None:
        """Paint a card, with a focus ring of a colour."""
        sprites, colours = self.sprites, self.sprites.theme.colours
        if self.is_selected:
            painter.fillRect(rect, QColor(colours.tile_selected))
        elif not card.is_done:
            painter.fillRect(rect, QColor(colours.tile))
        picture = self._board.picture_of(card.product.id)
        painter.setOpacity(_DONE_OPACITY if card.is_done and not picture.is_used else 1.0)
        self._paint_picture(painter, picture, rect)
        painter.setOpacity(1.0)
        mat, box = sprites.theme.tile.mat, sprites.tile.box
        left, below = rect.x() + mat, rect.y() + mat + box
        if picture.is_used:
            band = sprites.used()
            height = round(band.height() / sprites.dpr)
            painter.drawPixmap(left, below - height, band)
        self._paint_footer(painter, card, left, below + mat)
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
        if dpr == 1 and scaled is not None:  # the overload with integers is faster in PySide
            painter.drawPixmap(int(left), int(top), scaled)
            return
        drawn = pixmap if scaled is None else scaled
        target = QRectF(left, top, size.width() / dpr, size.height() / dpr)
        painter.drawPixmap(target, drawn, QRectF(drawn.rect()))

    def _paint_footer(self, painter: QPainter, card: ProductProgress, x: int, y: int) -> None:
        sprites, colours, fonts = self.sprites, self.sprites.theme.colours, self.sprites.fonts
        box, pad = sprites.tile.box, sprites.theme.tile.footer_pad
        space = sprites.theme.spacing
        title = sprites.text(product_title(card.product), box - RING_PX - space.sm, small=False)
        painter.setFont(fonts.name)
        painter.setPen(QColor(colours.text_muted if card.is_done else colours.text))
        painter.drawStaticText(x, y, title)
        painter.drawPixmap(x, y + fonts.name_height + pad, sprites.signs(card))
        painter.drawPixmap(x + box - RING_PX, y + space.xs, sprites.ring(card))
        detail = self._detail_of(card)
        if detail:
            painter.setFont(fonts.status)
            painter.setPen(QColor(colours.text_muted))
            top = y + fonts.name_height + fonts.status_height + 2 * pad
            painter.drawStaticText(x, top, sprites.text(detail, box, small=True))

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
