"""Paints the card of a product: its picture, title, numbers, and how far its review is."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from qamera_review.domain.packshot import Facet
from qamera_review.domain.product_progress import ProductProgress
from qamera_review.domain.products import ProductId
from qamera_review.domain.records import replace
from qamera_review.services.overview.board import CardPicture, ProductBoard
from qamera_review.services.pictures.picture import Picture, PictureSource, PictureState
from qamera_review.ui.board.card_sprites import RING_PX, CardSprites
from qamera_review.ui.grid.scaled_pixmaps import ScaledPixmaps
from qamera_review.ui.text.product_text import product_title
from qamera_review.ui.theme.glyphs import Glyph, paint_glyph

_DONE_OPACITY = 0.55
_ORIGINAL_SHARE = 0.3  # of the picture's box, for the longer side of the original in its corner
_ORIGINAL_EDGE = 2


class CardPainter:
    """Paints cards; GUI thread only. `original_of` returns the picture of a product's original for
    a device pixel ratio, `detail_of` the last line of a card."""

    def __init__(
        self,
        board: ProductBoard,
        pictures: PictureSource,
        original_of: Callable[[ProductId, float], QPixmap | None],
        detail_of: Callable[[ProductProgress], str],
        sprites: CardSprites,
    ) -> None:
        self._board = board
        self._pictures = pictures
        self._original_of = original_of
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
        sprites, ground = self.sprites, self._ground_of(card)
        picture = self._board.picture_of(card.product.id)
        is_faded = card.is_done and not picture.is_used
        mat, box = sprites.theme.tile.mat, sprites.tile.box
        left, below = rect.x() + mat, rect.y() + mat + box
        top = QRect(rect.x(), rect.y(), rect.width(), 2 * mat + box)
        loaded = self._loaded(picture)
        pixmap = None if loaded is None else loaded.pixmap
        if pixmap is None:
            painter.fillRect(top, ground)
            self._paint_placeholder(painter, loaded, left, rect.y() + mat)
        else:
            area = self._area_of(pixmap, left, rect.y() + mat)
            is_opaque = not (is_faded or pixmap.hasAlphaChannel())
            self._fill_around(painter, top, area if is_opaque else None, ground)
            painter.setOpacity(_DONE_OPACITY if is_faded else 1.0)
            self._paint_pixmap(painter, pixmap, area)
            painter.setOpacity(1.0)
        self._paint_original(painter, card, left + box, rect.y() + mat)
        if picture.is_used:
            band = sprites.used()
            height = round(band.height() / sprites.dpr)
            painter.drawPixmap(left, below - height, band)
        self._paint_footer(painter, card, rect.x(), below + mat, ground)
        if ring is not None:
            self._paint_ring(painter, rect, ring)

    def _ground_of(self, card: ProductProgress) -> QColor:
        tile = self.sprites.tile
        if self.is_selected:
            return tile.background_selected
        return tile.window if card.is_done else tile.background

    def _loaded(self, picture: CardPicture) -> Picture | None:
        """Return the state of a picture, with its pixmap if that can be painted; None without a
        picture."""
        if picture.id is None:
            return None
        loaded = self._pictures.picture(picture.id, self.sprites.tile.box, self.sprites.dpr)
        is_ready = loaded.state is PictureState.READY
        is_ready = is_ready and loaded.pixmap is not None and not loaded.pixmap.isNull()
        return loaded if is_ready else replace(loaded, pixmap=None)

    def _area_of(self, pixmap: QPixmap, x: int, y: int) -> QRectF:
        """Return where a pixmap goes in the box at a corner; all in logical px."""
        box, dpr = self.sprites.tile.box, self.sprites.dpr
        side = int(box * dpr)
        size = pixmap.size().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
        size = size.expandedTo(QSize(1, 1))
        left = x + (side - size.width()) // 2 / dpr
        top = y + (side - size.height()) // 2 / dpr
        return QRectF(left, top, size.width() / dpr, size.height() / dpr)

    def _fill_around(
        self, painter: QPainter, area: QRect, covered: QRectF | None, ground: QColor
    ) -> None:
        """Fill an area except for what will be covered: filling is what a card costs most."""
        if covered is None or self.sprites.dpr != 1:
            painter.fillRect(area, ground)
            return
        x, y, width = area.x(), area.y(), area.width()
        inner = covered.toRect()
        below, right = inner.y() + inner.height(), inner.x() + inner.width()
        painter.fillRect(x, y, width, inner.y() - y, ground)
        painter.fillRect(x, below, width, y + area.height() - below, ground)
        painter.fillRect(x, inner.y(), inner.x() - x, inner.height(), ground)
        painter.fillRect(right, inner.y(), x + width - right, inner.height(), ground)

    def _paint_placeholder(self, painter: QPainter, loaded: Picture | None, x: int, y: int) -> None:
        """Paint what is shown instead of a picture: why it is missing, or that there is none."""
        sprites = self.sprites
        if loaded is not None:
            placeholder = sprites.tile.placeholder(loaded, Facet.UNDECIDED, selected=False)
            if placeholder is not None:
                painter.drawPixmap(x, y, placeholder)
            return
        side = sprites.tile.box * 0.28
        inset = (sprites.tile.box - side) / 2
        colour = QColor(sprites.theme.colours.placeholder)
        paint_glyph(painter, Glyph.EMPTY, QRectF(x + inset, y + inset, side, side), colour)

    def _paint_pixmap(self, painter: QPainter, pixmap: QPixmap, area: QRectF) -> None:
        dpr = self.sprites.dpr
        size = (area.size() * dpr).toSize()
        scaled = pixmap if size == pixmap.size() else self._scaled.scaled(pixmap, size, dpr)
        self.is_stretched = self.is_stretched or scaled is None
        if dpr == 1 and scaled is not None:  # the overload with integers is faster in PySide
            painter.drawPixmap(int(area.x()), int(area.y()), scaled)
            return
        drawn = pixmap if scaled is None else scaled
        painter.drawPixmap(area, drawn, QRectF(drawn.rect()))

    def _paint_original(
        self, painter: QPainter, card: ProductProgress, right: int, top: int
    ) -> None:
        """Paint the original into the upper right corner of the picture's box, framed."""
        sprites = self.sprites
        pixmap = self._original_of(card.product.id, sprites.dpr)
        if pixmap is None:
            return
        side = round(sprites.tile.box * _ORIGINAL_SHARE * sprites.dpr)
        fitted = pixmap.size().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
        fitted = fitted.expandedTo(QSize(1, 1))
        width, height = fitted.width() / sprites.dpr, fitted.height() / sprites.dpr
        area = QRectF(right - _ORIGINAL_EDGE - width, top + _ORIGINAL_EDGE, width, height)
        edge = area.adjusted(-_ORIGINAL_EDGE, -_ORIGINAL_EDGE, _ORIGINAL_EDGE, _ORIGINAL_EDGE)
        painter.fillRect(edge, QColor(sprites.theme.colours.ring_inactive))
        if pixmap.hasAlphaChannel():
            painter.fillRect(area, sprites.tile.background)
        self._paint_pixmap(painter, pixmap, area)

    def _paint_footer(
        self, painter: QPainter, card: ProductProgress, x: int, y: int, ground: QColor
    ) -> None:
        """Paint the numbers, which many cards share, as one pixmap, and the title over it."""
        sprites, colours, fonts = self.sprites, self.sprites.theme.colours, self.sprites.fonts
        room = sprites.tile.box - RING_PX - sprites.theme.spacing.sm
        painter.drawPixmap(x, y, sprites.footer(card, self._detail_of(card), ground))
        painter.setFont(fonts.name)
        painter.setPen(QColor(colours.text_muted if card.is_done else colours.text))
        title = sprites.text(product_title(card.product), room, small=False)
        painter.drawStaticText(x + sprites.theme.tile.mat, y, title)

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
