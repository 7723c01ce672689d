"""A widget that shows one picture through a viewport, zoomed by the wheel and moved by dragging."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

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
from qamera_review.domain.records import replace
from qamera_review.services.pictures.picture import PaintedPicture, PictureState
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.text.picture_texts import load_error_text
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.backgrounds import Background, brush_for
from qamera_review.ui.viewer.best_available import BestAvailable
from qamera_review.ui.viewer.pane_painting import covered_area, paint_message
from qamera_review.ui.viewer.prescaled_cache import PrescaledCache
from qamera_review.ui.viewer.viewport import Point, Viewport

if TYPE_CHECKING:
    from qamera_review.ui.viewer.check_overlay import CheckOverlay

# The side buttons of a mouse, and the step that each makes.
SIDE_BUTTONS = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}
_REFINE_MS = (
    80  # this long after the last change a well scaled copy replaces the quickly scaled picture
)
_NOTCH = 120
HOLD_MS = 220  # a mouse button that is held so long shows actual pixels until it is released
_STATE_TEXTS = {
    PictureState.LOADING: noop_tr("Loading…"),
    PictureState.NOT_READY: noop_tr("Not ready yet"),
}


class ImagePane(QWidget):
    """Shows a packshot's picture; GUI thread only.

    Signals: `moved(Viewport, offset: bool)`: the user zoomed or moved the picture, with `offset`
    (Alt held) this pane alone; `pressed()`; `painted(PaintedPicture)`: it is on the screen;
    `pointer_moved()`; `viewport_changed()`: another picture is shown, or another part of it.
    """

    moved = Signal(object, bool)
    pressed = Signal()
    painted = Signal(object)
    pointer_moved = Signal()
    viewport_changed = Signal()

    def __init__(
        self,
        pictures: BestAvailable,
        theme: Theme,
        parent: QWidget | None = None,
        overlay: "CheckOverlay | None" = None,
    ) -> None:
        super().__init__(parent)
        self._overlay = overlay
        self._pictures = pictures
        self._theme = theme
        self._id: PackshotId | None = None
        self._reported: PaintedPicture | None = None
        self._drag: QPointF | None = None
        self._pointer: QPointF | None = None
        self._prescaled = PrescaledCache()
        self._keep_zoom = False
        self._nearby: Sequence[PackshotId] = ()
        self._refine = QTimer(self, singleShot=True, interval=_REFINE_MS)
        self._refine.timeout.connect(self._on_refine)
        self._before_peek: Viewport | None = None
        self._hold = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._hold.timeout.connect(self._on_hold)
        self._is_held = False
        self.viewport = Viewport()
        self._painted_area = QRect()  # the area that has to be repainted for another picture
        self._background = Background.NEUTRAL
        self._active = self._is_covered = False
        self.setMouseTracking(True)
        self.setMinimumSize(96, 96)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def packshot_id(self) -> PackshotId | None:
        """Return the packshot that is shown."""
        return self._id

    def problem_text(self, separator: str = " ") -> str:
        """Return why the picture cannot be shown, as sentences; "" if it can or is loading."""
        error = None if self._id is None else self._pictures.problem(self._id)
        return "" if error is None else load_error_text(error, separator)

    def show_picture(
        self,
        packshot_id: PackshotId | None,
        *,
        keep: bool = False,
        nearby: Sequence[PackshotId] = (),
    ) -> None:
        """Show another packshot, with `keep` at the same zoom and place.

        Scaled copies of those `nearby` are prepared, so that they appear quickly.
        """
        self._id, self._keep_zoom, self._nearby = packshot_id, keep, nearby
        self._before_peek = None
        size = self._size()
        self.use(self.viewport.of(size, keep=keep))

    def picture_changed(self) -> None:
        """Repaint, because a better or another picture was loaded."""
        self.use(self.viewport.of(self._size(), keep=self.viewport.zoom is not None))

    def use(self, viewport: Viewport) -> None:
        """Show the picture through this viewport from now on."""
        self.viewport = viewport.within(self._view())
        self._refine.start()
        before, self._painted_area = self._painted_area, self._paintable_area()
        self.update(before.united(self._painted_area))
        self.viewport_changed.emit()

    @property
    def pixmap(self) -> QPixmap | None:
        """Return the best pixmap of the packshot that is loaded; None when there is none."""
        dpr = self.devicePixelRatioF()
        return None if self._id is None else self._pictures.pixmap(self._id, dpr)

    def set_covered(self, is_covered: bool) -> None:
        """Set whether something lies over the picture, so that painting it shows it to nobody."""
        self._is_covered = is_covered
        self.update()

    @property
    def background(self) -> Background:
        """Return what is painted around the picture."""
        return self._background

    def set_background(self, background: Background) -> None:
        """Paint another background around the picture."""
        self._background = background
        self.update()

    def set_active(self, active: bool) -> None:
        """Set whether the picture has a frame as the one that keys act on."""
        self._active = active
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def zoom_steps(self, steps: float) -> None:
        """Zoom in by a number of steps, or out if it is negative."""
        self._move(self.viewport.stepped(steps, self._pointer_device_px()))

    def toggle_actual(self) -> None:
        """Switch between the whole picture and its actual pixels, at the pointer.

        At actual pixels, each pixel of the picture is one device pixel.
        """
        viewport = self._before_peek = self.viewport
        self._move(
            viewport.fitted()
            if viewport.is_actual
            else viewport.zoomed(1.0, self._pointer_device_px())
        )

    def end_peek(self) -> None:
        """Show again what was shown before the last `toggle_actual`."""
        before, self._before_peek = self._before_peek, None
        if before is not None:
            self._move(before)

    def set_enlarging(self, enlarges: bool) -> None:
        """Set whether a picture smaller than the pane is enlarged until it fits."""
        self.use(replace(self.viewport, enlarges=enlarges))

    def pan(self, dx: float, dy: float) -> None:
        """Move the picture by fractions of the view's width and height."""
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
            self._paint_overlay(painter)
            self._report(pixmap)
        if self._active:
            width = self._theme.tile.ring
            painter.setPen(QColor(self._theme.colours.ring))
            for inset in range(width):
                painter.drawRect(self.rect().adjusted(inset, inset, -inset - 1, -inset - 1))

    def _paint_background(self, painter: QPainter, region: QRegion, pixmap: QPixmap | None) -> None:
        """Paint the area that the picture leaves free; filling a large pane costs as much as a
        picture.
        """
        if pixmap is not None and not pixmap.hasAlphaChannel():
            covered = covered_area(self.viewport, self.devicePixelRatioF())
            region = region.subtracted(QRegion(covered))
        painter.setClipRegion(region)
        painter.fillRect(self.rect(), brush_for(self._background, self._theme))
        painter.setClipping(False)

    def _paintable_area(self) -> QRect:
        """Return the logical pixels on which the picture, or the message in its place, is
        painted.
        """
        dpr = self.devicePixelRatioF()
        is_everywhere = self._overlay is not None and self._overlay.is_on
        if is_everywhere or self._id is None or self._pictures.pixmap(self._id, dpr) is None:
            return self.rect()
        area = self._picture_area().toAlignedRect()
        return area.adjusted(-1, -1, 1, 1).intersected(self.rect())

    def _picture_area(self) -> QRectF:
        """Return the logical pixels of the whole picture."""
        dpr = self.devicePixelRatioF()
        x, y, width, height = self.viewport.rect()
        return QRectF(x / dpr, y / dpr, width / dpr, height / dpr)

    def _paint_overlay(self, painter: QPainter) -> None:
        if self._overlay is not None and self._overlay.is_on and self._id is not None:
            pane = QRectF(self.rect())
            self._overlay.paint(painter, self._id, self._picture_area(), pane)

    def _paint_picture(self, painter: QPainter, pixmap: QPixmap) -> None:
        x, y, width, height = self.viewport.rect()
        target = QRectF(round(x), round(y), width, height)
        size = _rounded_size(width, height)
        prescaled = self._prescaled.get(pixmap, size)
        if prescaled is not None:
            painter.drawPixmap(QRectF(target.topLeft(), size), prescaled, QRectF(prescaled.rect()))
            return
        smooth = size != pixmap.size() and not self._is_plain(pixmap, self.viewport)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))

    def _is_plain(self, pixmap: QPixmap, viewport: Viewport) -> bool:
        """Return whether pixels are drawn as squares; never those of a thumbnail that stands in."""
        return viewport.is_plain and pixmap.width() == viewport.picture[0]

    def _paint_message(self, painter: QPainter) -> None:
        paint_message(painter, self.rect(), self._message(), self._background, self._theme)

    def _message(self) -> str:
        """Return why no picture is shown; "" without a packshot."""
        problem = self.problem_text("\n")
        if problem or self._id is None:
            return problem
        state = self._pictures.state(self._id)
        if state is PictureState.NOT_READY and self._pictures.is_failed(self._id):
            return tr("Generation failed")
        text = _STATE_TEXTS.get(state)
        return "" if text is None else tr(text)

    def _report(self, pixmap: QPixmap) -> None:
        if self._id is None or self._reported == (self._id, pixmap.cacheKey()):
            return
        if self._is_covered:
            return
        picture = self._reported = PaintedPicture(self._id, pixmap.cacheKey())
        QTimer.singleShot(0, self, lambda: self.painted.emit(picture))

    def _on_refine(self) -> None:
        """Scale one missing copy for each call: for the shown picture first, then for those nearby.

        The timer is started again until no copy is missing, so that input is handled in between.
        """
        if self._id is None:
            return
        if self._make_prescaled(self._id, self.viewport):
            self.update()
            self._refine.start()
            return
        for packshot_id in self._nearby:
            size = self._pictures.size(packshot_id)
            if size is not None:
                viewport = self.viewport.of(size, keep=self._keep_zoom)
                if self._make_prescaled(packshot_id, viewport.within(self._view())):
                    self._refine.start()
                    return

    def _make_prescaled(self, packshot_id: PackshotId, viewport: Viewport) -> bool:
        """Scale a picture for this viewport; return False when a copy exists or would be no use."""
        pixmap = self._pictures.pixmap(packshot_id, self.devicePixelRatioF())
        _x, _y, width, height = viewport.rect()
        size = _rounded_size(width, height)
        if pixmap is None or size == pixmap.size() or self._is_plain(pixmap, viewport):
            return False
        # A picture larger than the view is shown in part: a copy of all of it would cost too much.
        if size.width() > viewport.view[0] or size.height() > viewport.view[1]:
            return False
        if self._prescaled.get(pixmap, size) is not None:
            return False
        self._prescaled.make(pixmap, size)
        return True

    def _on_hold(self) -> None:
        self._is_held = True
        self.toggle_actual()

    def _move(self, viewport: Viewport, offset: bool = False) -> None:
        self.use(viewport)
        self.moved.emit(self.viewport, offset)

    def _size(self) -> tuple[int, int]:
        size = None if self._id is None else self._pictures.size(self._id)
        return size or (512, 512)

    def _view(self) -> tuple[int, int]:
        dpr = self.devicePixelRatioF()
        return (max(1, round(self.width() * dpr)), max(1, round(self.height() * dpr)))

    def _pointer_device_px(self) -> Point | None:
        """Return the pointer in device pixels; None when it is outside."""
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
        if event.button() in SIDE_BUTTONS:
            event.ignore()  # the loupe goes to another packshot
            return
        self.pressed.emit()
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag = event.position()
            if self.viewport.zoom is None or self.viewport.is_free:
                self._hold.start()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.position() != self._pointer:
            self.pointer_moved.emit()
        self._pointer = event.position()
        if self._drag is None:
            return
        if self.viewport.is_free:
            self._hold.stop()  # the picture can be moved, so it is
        by = (event.position() - self._drag) * self.devicePixelRatioF()
        self._drag = event.position()
        alone = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._move(self.viewport.panned(by.x(), by.y()), alone)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None
        self._hold.stop()
        self.unsetCursor()
        if self._is_held:
            self._is_held = False
            self.end_peek()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() in SIDE_BUTTONS:
            event.ignore()  # pressed twice quickly: two steps
            return
        self._pointer = event.position()
        self.toggle_actual()


def _rounded_size(width: float, height: float) -> QSize:
    return QSize(max(1, round(width)), max(1, round(height)))
