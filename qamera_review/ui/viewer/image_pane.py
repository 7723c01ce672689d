"""A widget that shows one picture through a viewport: wheel, drag, and the proof ground."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.pictures.picture import PictureState
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.backgrounds import Background, brush_for
from qamera_review.ui.viewer.best_available import BestAvailable
from qamera_review.ui.viewer.prescaled_cache import PrescaledCache
from qamera_review.ui.viewer.viewport import ZOOM_STEP, Point, Viewport

_REFINE_MS = 80  # after the last change, a scaled copy replaces the quick and softer one
_PLAIN = 2  # from this zoom on a pixel is to be seen as what it is
_NOTCH = 120
_STATE_TEXTS = {
    PictureState.LOADING: noop_tr("Loading…"),
    PictureState.BROKEN: noop_tr("The picture is damaged"),
    PictureState.MISSING: noop_tr("There is no picture"),
    PictureState.NOT_READY: noop_tr("Not ready yet"),
}


class ImagePane(QWidget):
    """Shows a packshot's picture; GUI thread only.

    Signals: `moved(Viewport, offset: bool)`: the person zoomed or moved, with `offset` this
    pane alone; `pressed()`; `painted(PackshotId)`: its picture is on the screen.
    """

    moved = Signal(object, bool)
    pressed = Signal()
    painted = Signal(object)

    def __init__(self, pictures: BestAvailable, theme: Theme, parent: QWidget | None = None):
        super().__init__(parent)
        self._pictures = pictures
        self._theme = theme
        self._id: PackshotId | None = None
        self._reported: tuple[PackshotId, int] | None = None
        self._drag: QPointF | None = None
        self._pointer: QPointF | None = None
        self._prescaled = PrescaledCache()
        self._keep = False
        self._nearby: Sequence[PackshotId] = ()
        self._refine = QTimer(self, singleShot=True, interval=_REFINE_MS)
        self._refine.timeout.connect(self._on_refine)
        self.viewport = Viewport()
        self._spot = QRect()  # what changes when another picture is shown
        self._background = Background.NEUTRAL
        self._active = False
        self.setMouseTracking(True)
        self.setMinimumSize(96, 96)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def packshot_id(self) -> PackshotId | None:
        """What is shown."""
        return self._id

    def show_picture(
        self,
        packshot_id: PackshotId | None,
        *,
        keep: bool = False,
        nearby: Sequence[PackshotId] = (),
    ) -> None:
        """Shows another packshot; with `keep` at the same zoom and place. Those `nearby` are made
        ready to be shown the same way."""
        self._id, self._keep, self._nearby = packshot_id, keep, nearby
        size = self._size()
        self.use(self.viewport.of(size, keep=keep))

    def picture_changed(self) -> None:
        """More of the picture is there, or another one."""
        self.use(self.viewport.of(self._size(), keep=self.viewport.zoom is not None))

    def use(self, viewport: Viewport) -> None:
        """Looks through this from now on."""
        self.viewport = viewport.within(self._view())
        self._refine.start()
        before, self._spot = self._spot, self._touched()
        self.update(before.united(self._spot))

    @property
    def background(self) -> Background:
        """What is painted around the picture."""
        return self._background

    def set_background(self, background: Background) -> None:
        """Paint another background around the picture."""
        self._background = background
        self.update()

    def set_active(self, active: bool) -> None:
        """Frame the picture as the one that keys act on, or no longer."""
        self._active = active
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Another neutral ground."""
        self._theme = theme
        self.update()

    def zoom_by(self, factor: float) -> None:
        """Nearer or farther, at the pointer if it is here."""
        self._move(self.viewport.zoomed(self.viewport.scale * factor, self._at()))

    def zoom_steps(self, steps: float) -> None:
        """Nearer by so many steps, or farther by as many below 0."""
        self.zoom_by(ZOOM_STEP**steps)

    def toggle_actual(self) -> None:
        """Between the whole picture and one device pixel for each of its own, at the pointer."""
        viewport = self.viewport
        actual = viewport.zoom is not None and abs(viewport.zoom - 1.0) < 0.001
        self._move(viewport.fitted() if actual else viewport.zoomed(1.0, self._at()))

    def pan(self, dx: float, dy: float) -> None:
        """Moves the picture by fractions of the view."""
        width, height = self.viewport.view
        self._move(self.viewport.panned(dx * width, dy * height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        dpr = self.devicePixelRatioF()
        pixmap = None if self._id is None else self._pictures.pixmap(self._id, dpr)
        self._paint_background(painter, event.region(), pixmap)
        if pixmap is None:
            self._paint_message(painter)
        else:
            painter.scale(1 / dpr, 1 / dpr)
            self._paint_picture(painter, pixmap)
            painter.resetTransform()
            self._report(pixmap)
        if self._active:
            width = self._theme.tile.ring
            painter.setPen(QColor(self._theme.colours.ring))
            for inset in range(width):
                painter.drawRect(self.rect().adjusted(inset, inset, -inset - 1, -inset - 1))

    def _paint_background(self, painter: QPainter, region: QRegion, pixmap: QPixmap | None) -> None:
        """Only what the picture leaves free: a large pane takes as long to fill as to paint."""
        if pixmap is not None and not pixmap.hasAlphaChannel():
            region = region.subtracted(QRegion(self._covered()))
        painter.setClipRegion(region)
        painter.fillRect(self.rect(), brush_for(self._background, self._theme))
        painter.setClipping(False)

    def _covered(self) -> QRect:
        """The logical pixels that the picture covers wholly."""
        dpr = self.devicePixelRatioF()
        x, y, width, height = self.viewport.rect()
        left, top = math.ceil(round(x) / dpr), math.ceil(round(y) / dpr)
        right = math.floor((round(x) + math.floor(width)) / dpr)
        bottom = math.floor((round(y) + math.floor(height)) / dpr)
        return QRect(left, top, right - left, bottom - top)

    def _touched(self) -> QRect:
        """The logical pixels that the picture, or the words in its place, may be painted on."""
        dpr = self.devicePixelRatioF()
        if self._id is None or self._pictures.pixmap(self._id, dpr) is None:
            return self.rect()
        x, y, width, height = self.viewport.rect()
        area = QRectF(x / dpr, y / dpr, width / dpr, height / dpr).toAlignedRect()
        return area.adjusted(-1, -1, 1, 1).intersected(self.rect())

    def _paint_picture(self, painter: QPainter, pixmap: QPixmap) -> None:
        x, y, width, height = self.viewport.rect()
        target = QRectF(round(x), round(y), width, height)
        size = _whole(width, height)
        fine = self._prescaled.get(pixmap, size)
        if fine is not None:
            painter.drawPixmap(QRectF(target.topLeft(), size), fine, QRectF(fine.rect()))
            return
        smooth = width / pixmap.width() < _PLAIN and size != pixmap.size()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))

    def _paint_message(self, painter: QPainter) -> None:
        state = PictureState.NONE if self._id is None else self._pictures.state(self._id)
        words = _STATE_TEXTS.get(state)
        if words is not None:
            dark = self._background is Background.BLACK
            ink = QColor("#ffffff") if dark else QColor(self._theme.colours.text)
            painter.setPen(QColor("#000000") if self._background is Background.WHITE else ink)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr(words))

    def _report(self, pixmap: QPixmap) -> None:
        if self._id is None or self._reported == (self._id, pixmap.cacheKey()):
            return
        self._reported = (self._id, pixmap.cacheKey())
        QTimer.singleShot(0, self, lambda one=self._id: self.painted.emit(one))

    def _on_refine(self) -> None:
        """A copy in the very size of what shows, then of each of those nearby in turn."""
        if self._id is None:
            return
        if self._refined(self._id, self.viewport):
            self.update()
            self._refine.start()
            return
        for packshot_id in self._nearby:
            size = self._pictures.size(packshot_id)
            if size is not None:
                viewport = self.viewport.of(size, keep=self._keep)
                if self._refined(packshot_id, viewport.within(self._view())):
                    self._refine.start()
                    return

    def _refined(self, packshot_id: PackshotId, viewport: Viewport) -> bool:
        """Makes the copy in which this shows a picture; False when none is missing or of use."""
        pixmap = self._pictures.pixmap(packshot_id, self.devicePixelRatioF())
        _x, _y, width, height = viewport.rect()
        size = _whole(width, height)
        if pixmap is None or size == pixmap.size() or width / pixmap.width() >= _PLAIN:
            return False
        # What is larger than the view shows in part: a copy of all of it would cost too much.
        if size.width() > viewport.view[0] or size.height() > viewport.view[1]:
            return False
        if self._prescaled.get(pixmap, size) is not None:
            return False
        self._prescaled.make(pixmap, size)
        return True

    def _move(self, viewport: Viewport, offset: bool = False) -> None:
        self.use(viewport)
        self.moved.emit(self.viewport, offset)

    def _size(self) -> tuple[int, int]:
        size = None if self._id is None else self._pictures.size(self._id)
        return size or (512, 512)

    def _view(self) -> tuple[int, int]:
        dpr = self.devicePixelRatioF()
        return (max(1, round(self.width() * dpr)), max(1, round(self.height() * dpr)))

    def _at(self) -> Point | None:
        """The pointer in device pixels, if it is over the picture."""
        if self._pointer is None:
            return None
        dpr = self.devicePixelRatioF()
        return (self._pointer.x() * dpr, self._pointer.y() * dpr)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.use(self.viewport)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._pointer = event.position()

    def leaveEvent(self, event: QEvent) -> None:
        self._pointer = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._pointer = event.position()
        self.zoom_steps(event.angleDelta().y() / _NOTCH)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        if self._drag is None:
            return
        by = (event.position() - self._drag) * self.devicePixelRatioF()
        self._drag = event.position()
        alone = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._move(self.viewport.panned(by.x(), by.y()), alone)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        self.toggle_actual()


def _whole(width: float, height: float) -> QSize:
    return QSize(max(1, round(width)), max(1, round(height)))
