"""The neighbours of the picture that is shown, in a row; a click goes there."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.projection import Shown
from qamera_review.services.pictures import PictureSource
from qamera_review.ui.glyphs import paint_glyph
from qamera_review.ui.grid.model import TileSource
from qamera_review.ui.grid.sheet import STATUS_GLYPHS, facet_colour
from qamera_review.ui.theme import Theme

SIDE = 72  # logical px of a picture in the strip
_GLYPH = 14


class Filmstrip(QWidget):
    """Paints what fits; GUI thread only. Signal `chosen(PackshotId)`."""

    chosen = Signal(object)

    def __init__(
        self, source: TileSource, small: PictureSource, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._small = small
        self._theme = theme
        self._id: PackshotId | None = None
        self.setFixedHeight(SIDE + 2 * theme.spacing.sm)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_around(self, packshot_id: PackshotId | None) -> None:
        """Puts a packshot in the middle."""
        self._id = packshot_id
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.colours.tile))
        for box, packshot_id in self._boxes():
            self._paint_one(painter, box, self._source.shown(packshot_id))

    def _paint_one(self, painter: QPainter, box: QRect, shown: Shown) -> None:
        colours = self._theme.colours
        picture = self._small.picture(shown.packshot.id, SIDE, self.devicePixelRatioF())
        pixmap = picture.pixmap
        if pixmap is None or pixmap.isNull():
            painter.fillRect(box, QColor(colours.window))
        else:
            size = pixmap.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
            at = QRect(box.topLeft(), size)
            at.moveCenter(box.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(QRectF(at), pixmap, QRectF(pixmap.rect()))
        corner = QRectF(box.right() - _GLYPH - 2, box.bottom() - _GLYPH - 2, _GLYPH, _GLYPH)
        glyph, colour = STATUS_GLYPHS[shown.facet], facet_colour(shown.facet, colours)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.tile))
        painter.drawEllipse(corner.adjusted(-2, -2, 2, 2))
        paint_glyph(painter, glyph, corner, colour)
        if shown.packshot.id == self._id:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(colours.ring))
            for out in (1, 2):
                painter.drawRect(box.adjusted(-out, -out, out - 1, out - 1))

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
            (QRect(middle + (one - row) * each, gap, SIDE, SIDE), ids[one])
            for one in range(first, last)
        ]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for box, packshot_id in self._boxes():
            if box.contains(event.position().toPoint()):
                self.chosen.emit(packshot_id)
