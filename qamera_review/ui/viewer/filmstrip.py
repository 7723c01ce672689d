"""The row of thumbnails below the loupe; a click on one shows it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.projection import Shown
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.pictures.picture import PictureSource
from qamera_review.ui.grid.facet_signs import STATUS_GLYPHS, facet_colour
from qamera_review.ui.grid.grid_model import TileSource
from qamera_review.ui.grid.scaled_pixmaps import ScaledPixmaps
from qamera_review.ui.theme.glyphs import paint_glyph, transparent_pixmap
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.image_pane import SIDE_BUTTONS

SIDE = 72  # logical px of a picture in the strip
_GLYPH = 14
_RIM = 2  # width of the rim of the disc behind the glyph
_SIGN = _GLYPH + 2 * _RIM


class Filmstrip(QWidget):
    """Paints as many neighbours as fit; GUI thread only.

    Signal `chosen(PackshotId)`: the user clicked this one.
    """

    chosen = Signal(object)

    def __init__(
        self, source: TileSource, small: PictureSource, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._small = small
        self._theme = theme
        self._id: PackshotId | None = None
        self._scaled_pixmaps = ScaledPixmaps()
        self._badges: dict[tuple[Facet, float], QPixmap] = {}
        self._sharpen = Debounced(self.update, self, 0)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFixedHeight(SIDE + 2 * theme.spacing.sm)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_around(self, packshot_id: PackshotId | None) -> None:
        """Show this packshot in the middle, with its neighbours on both sides."""
        self._id = packshot_id
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._badges.clear()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.colours.tile))
        self._scaled_pixmaps.begin_frame()
        for box, packshot_id in self._boxes():
            self._paint_thumbnail(painter, box, self._source.shown(packshot_id))

    def _paint_thumbnail(self, painter: QPainter, box: QRect, shown: Shown) -> None:
        colours = self._theme.colours
        pixmap = self._small.picture(shown.packshot.id, SIDE, self.devicePixelRatioF()).pixmap
        if pixmap is None or pixmap.isNull():
            painter.fillRect(box, QColor(colours.window))
        else:
            self._paint_picture(painter, box, pixmap)
        corner = QPoint(box.right() - _SIGN, box.bottom() - _SIGN)
        painter.drawPixmap(corner, self._badge(shown.facet))
        if shown.packshot.id == self._id:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(colours.ring))
            for out in (1, 2):
                painter.drawRect(box.adjusted(-out, -out, out - 1, out - 1))

    def _paint_picture(self, painter: QPainter, box: QRect, pixmap: QPixmap) -> None:
        """Paint from a copy in the exact size, since all neighbours are painted at every step."""
        dpr = self.devicePixelRatioF()
        side = QSize(round(SIDE * dpr), round(SIDE * dpr))
        size = pixmap.size().scaled(side, Qt.AspectRatioMode.KeepAspectRatio)
        size = size.expandedTo(QSize(1, 1))
        at = QRectF(0, 0, size.width() / dpr, size.height() / dpr)
        at.moveTopLeft(
            QPointF(
                box.x() + (side.width() - size.width()) // 2 / dpr,
                box.y() + (side.height() - size.height()) // 2 / dpr,
            )
        )
        fitted = self._scaled_pixmaps.scaled(pixmap, size, dpr)
        if fitted is None:  # this frame scaled enough pictures
            self._sharpen.trigger()
        painter.drawPixmap(at, fitted or pixmap, QRectF((fitted or pixmap).rect()))

    def _badge(self, facet: Facet) -> QPixmap:
        """Return a facet's icon on a disc, so that it can be seen on any picture."""
        dpr = self.devicePixelRatioF()
        badge = self._badges.get((facet, dpr))
        if badge is None:
            colours = self._theme.colours
            badge = self._badges[facet, dpr] = transparent_pixmap(_SIGN, dpr)
            painter = QPainter(badge)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tile))
            painter.drawEllipse(QRectF(0, 0, _SIGN, _SIGN))
            box = QRectF(_RIM, _RIM, _GLYPH, _GLYPH)
            paint_glyph(painter, STATUS_GLYPHS[facet], box, facet_colour(facet, colours))
            painter.end()
        return badge

    def _boxes(self) -> Sequence[tuple[QRect, PackshotId]]:
        row = None if self._id is None else self._source.position(self._id)
        if row is None:
            return []
        gap = self._theme.spacing.sm
        each = SIDE + gap
        ids = self._source.visible
        middle = (self.width() - SIDE) // 2
        before = middle // each + 1
        first, last = max(0, row - before), min(len(ids), row + before + 1)
        return [
            (QRect(middle + (index - row) * each, gap, SIDE, SIDE), ids[index])
            for index in range(first, last)
        ]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in SIDE_BUTTONS:
            event.ignore()  # the loupe goes to another packshot
            return
        for box, packshot_id in self._boxes():
            if box.contains(event.position().toPoint()):
                self.chosen.emit(packshot_id)
