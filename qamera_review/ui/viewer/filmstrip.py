"""The strip of thumbnails beside or below the loupe; a click on one shows it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.projection import Shown
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.pictures.picture import Picture, PictureSource, PictureState
from qamera_review.ui.grid.facet_signs import STATUS_GLYPHS, facet_colour
from qamera_review.ui.grid.grid_model import TileSource
from qamera_review.ui.grid.scaled_pixmaps import ScaledPixmaps
from qamera_review.ui.theme.glyphs import Glyph, paint_glyph, transparent_pixmap
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.image_pane import SIDE_BUTTONS

SIDE = 72  # logical px of a picture in the strip
_GLYPH = 14
_RIM = 2  # width of the rim of the disc behind the glyph
_SIGN = _GLYPH + 2 * _RIM
_RING = 2  # width of the ring around the current picture
_RING_GAP = 2  # between the picture and its ring, so that the ring is seen on a white picture
_GROUP_GAP = 12  # added to the gap between two groups; in its middle is a line
_PLACEHOLDER_PX = 24
_PLACEHOLDERS = {
    PictureState.LOADING: Glyph.LOADING,
    PictureState.NOT_READY: Glyph.HOURGLASS,
    PictureState.BROKEN: Glyph.BROKEN,
    PictureState.MISSING: Glyph.MISSING,
}


class Filmstrip(QWidget):
    """Paints as many neighbours as fit, from top to bottom or from left to right.

    GUI thread only. Signal `chosen(PackshotId)`: the user clicked this one.
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
        self.thickness_px = SIDE + 2 * theme.spacing.sm
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def is_vertical(self) -> bool:
        """Return whether the pictures are one below the other."""
        return self.height() > self.width()

    def show_around(self, packshot_id: PackshotId | None) -> None:
        """Show this packshot with its neighbours on both sides."""
        self._id = packshot_id
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._badges.clear()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours, groups = self._theme.colours, self._source.groups
        painter.fillRect(self.rect(), QColor(colours.tile))
        self._scaled_pixmaps.begin_frame()
        starts = set() if groups is None else set(groups.starts)
        for row, box, packshot_id in self._boxes():
            if row in starts and row:
                painter.fillRect(self._group_line(box), QColor(colours.outline))
            self._paint_thumbnail(painter, box, self._source.shown(packshot_id))

    def _paint_thumbnail(self, painter: QPainter, box: QRect, shown: Shown) -> None:
        picture = self._small.picture(shown.packshot.id, SIDE, self.devicePixelRatioF())
        if picture.pixmap is None or picture.pixmap.isNull():
            self._paint_placeholder(painter, box, shown, picture)
        else:
            self._paint_picture(painter, box, picture.pixmap)
        corner = QPoint(box.right() - _SIGN, box.bottom() - _SIGN)
        painter.drawPixmap(corner, self._badge(shown.facet))
        if shown.packshot.id == self._id:
            pen = QPen(QColor(self._theme.colours.ring), _RING)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            out = _RING_GAP + _RING / 2
            painter.drawRect(QRectF(box).adjusted(-out, -out, out, out))

    def _paint_placeholder(
        self, painter: QPainter, box: QRect, shown: Shown, picture: Picture
    ) -> None:
        """Paint why there is no picture: it is loading, damaged, or its generation failed."""
        colours = self._theme.colours
        painter.fillRect(box, QColor(colours.window))
        is_failed = shown.facet is Facet.FAILED and picture.state is PictureState.NOT_READY
        glyph = Glyph.FAILED if is_failed else _PLACEHOLDERS.get(picture.state)
        if glyph is not None:
            sign = QRectF(0, 0, _PLACEHOLDER_PX, _PLACEHOLDER_PX)
            sign.moveCenter(QRectF(box).center())
            ink = colours.failed if is_failed else colours.placeholder
            paint_glyph(painter, glyph, sign, QColor(ink))

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

    def _boxes(self) -> Sequence[tuple[int, QRect, PackshotId]]:
        """Return the row, the place and the id of each packshot that is visible in the strip."""
        row = None if self._id is None else self._source.position(self._id)
        if row is None:
            return []
        gap, ids = self._theme.spacing.sm, self._source.visible
        length = self.height() if self.is_vertical else self.width()
        begin = self._begin(row, length)
        reach = length // (SIDE + gap) + 1
        boxes = []
        for index in range(max(0, row - reach), min(len(ids), row + reach + 1)):
            along = begin + self._distance(row, index)
            if -SIDE < along < length:
                x, y = (gap, along) if self.is_vertical else (along, gap)
                boxes.append((index, QRect(x, y, SIDE, SIDE), ids[index]))
        return boxes

    def _begin(self, row: int, length: int) -> int:
        """Return where the current packshot is along a strip of that length: in the middle, unless
        it is so near to the first or the last one that a part of the strip would be empty."""
        gap, begin = self._theme.spacing.sm, (length - SIDE) // 2
        last = self._distance(row, len(self._source.visible) - 1)
        begin = max(begin, length - gap - SIDE - last)
        return min(begin, gap - self._distance(row, 0))

    def _distance(self, row: int, other: int) -> int:
        """Return how far the picture of `other` is behind that of `row`."""
        each = SIDE + self._theme.spacing.sm
        return (other - row) * each + _GROUP_GAP * self._groups_between(row, other)

    def _groups_between(self, row: int, other: int) -> int:
        """Return how many groups begin between two rows; negative if `other` comes first."""
        groups = self._source.groups
        return 0 if groups is None else groups.of_row(other) - groups.of_row(row)

    def _group_line(self, box: QRect) -> QRect:
        """Return the line in the gap before the first picture of a group."""
        away = (self._theme.spacing.sm + _GROUP_GAP) // 2 + 1
        if self.is_vertical:
            return QRect(box.x(), box.y() - away, SIDE, 2)
        return QRect(box.x() - away, box.y(), 2, SIDE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in SIDE_BUTTONS:
            event.ignore()  # the loupe goes to another packshot
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        for _row, box, packshot_id in self._boxes():
            if box.contains(event.position().toPoint()):
                self.chosen.emit(packshot_id)
