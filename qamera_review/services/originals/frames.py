"""Prepares what of a picture is visible in a view, so that showing it only copies pixels.

Scaling a large picture takes longer than a frame of the screen. So a worker paints the visible part
beforehand, in exactly the device pixels that it takes; the thread of the user interface makes a
pixmap of it, which costs almost nothing.
"""

from collections import OrderedDict
from concurrent.futures import Executor
from math import ceil, floor

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QTransform

from qamera_review.domain.alignment import Raster
from qamera_review.domain.records import Struct

_FRAMES_MAX = 6
_SCALED_BELOW = 0.75  # pictures that are shown smaller are averaged; a painter would skip pixels


class Ground(Struct, frozen=True):
    """The colour that the ground gets, as RGB, and where the subject is, which keeps its own."""

    colour: tuple[int, int, int]
    subject: Raster


class Frame(Struct, frozen=True):
    """A picture in a view: `key` identifies the picture, which is turned clockwise by
    `quarter_turns` and then lies in the rectangle x, y, width, height, in device pixels of a view
    of `view` device pixels. Of it only what lies in the rectangle `clip` is shown, None for all.
    `ground` is None when it keeps its own."""

    key: int
    rect: tuple[float, float, float, float]
    view: tuple[int, int]
    quarter_turns: int = 0
    ground: Ground | None = None
    clip: tuple[float, float, float, float] | None = None

    @property
    def visible(self) -> QRect:
        """Return the device pixels of the view that the picture covers."""
        visible = _rounded(self.rect).intersected(QRect(0, 0, *self.view))
        return visible if self.clip is None else visible.intersected(_rounded(self.clip))


def _rounded(rect: tuple[float, float, float, float]) -> QRect:
    x, y, width, height = rect
    return QRect(round(x), round(y), max(1, round(width)), max(1, round(height)))


class FramePreparer(QObject):
    """Prepares frames in a worker and keeps the last few; GUI thread only.

    Signal `prepared()`: a frame is ready.
    """

    prepared = Signal()
    _painted = Signal(object, QImage)

    def __init__(self, workers: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = workers
        self._pixmaps: OrderedDict[Frame, QPixmap] = OrderedDict()
        self._under_way: set[Frame] = set()
        self._is_closed = False
        self._painted.connect(self._on_painted, Qt.ConnectionType.QueuedConnection)

    def pixmap(self, frame: Frame) -> QPixmap | None:
        """Return the prepared pixels of `frame.visible`; None while there are none."""
        pixmap = self._pixmaps.get(frame)
        if pixmap is not None:
            self._pixmaps.move_to_end(frame)
        return pixmap

    def prepare(self, frame: Frame, picture: QPixmap) -> None:
        """Prepare a frame of this picture, unless that was done or has begun."""
        if self._is_closed or frame in self._pixmaps or frame in self._under_way:
            return
        if frame.visible.isEmpty():
            return
        self._under_way.add(frame)
        image = picture.toImage()
        image.setDevicePixelRatio(1.0)
        self._workers.submit(paint_frame, frame, image).add_done_callback(
            lambda painted: self._painted.emit(frame, painted.result())
        )

    def close(self) -> None:
        """Prepare nothing from now on, because the workers end."""
        self._is_closed = True

    def _on_painted(self, frame: Frame, image: QImage) -> None:
        self._under_way.discard(frame)
        self._pixmaps[frame] = QPixmap.fromImage(image)
        while len(self._pixmaps) > _FRAMES_MAX:
            self._pixmaps.popitem(last=False)
        self.prepared.emit()


def paint_frame(frame: Frame, image: QImage) -> QImage:
    """Return the visible part of a picture; any thread."""
    visible = frame.visible
    kept = QImage.Format.Format_ARGB32_Premultiplied
    has_alpha = image.hasAlphaChannel()
    painted = QImage(visible.size(), kept if has_alpha else QImage.Format.Format_RGB32)
    painted.fill(Qt.GlobalColor.transparent if has_alpha else Qt.GlobalColor.black)
    painter = QPainter(painted)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(-visible.x(), -visible.y())
    _draw(painter, frame, image)
    if frame.ground is not None:
        _draw(painter, frame, _ground_image(frame.ground))
    painter.end()
    return painted


def _draw(painter: QPainter, frame: Frame, image: QImage) -> None:
    """Draw a picture turned and scaled into the frame's rectangle."""
    x, y, width, height = frame.rect
    is_across = frame.quarter_turns % 2 == 1
    long, short = (height, width) if is_across else (width, height)
    target = QSize(max(1, round(long)), max(1, round(short)))
    scale = long / image.width()
    room = 2 * max(frame.view)
    if scale < _SCALED_BELOW and max(target.width(), target.height()) <= room:
        image = image.scaled(
            target,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    painter.save()
    middle = QPointF(round(x) + width / 2, round(y) + height / 2)
    painter.setTransform(
        QTransform().translate(middle.x(), middle.y()).rotate(90.0 * frame.quarter_turns), True
    )
    area = QRectF(-long / 2, -short / 2, long, short)
    if not is_across and target == image.size():
        area = QRectF(floor(-long / 2 + 0.5), floor(-short / 2 + 0.5), ceil(long), ceil(short))
        area.setSize(target.toSizeF())
    painter.drawImage(area, image, QRectF(image.rect()))
    painter.restore()


def _ground_image(ground: Ground) -> QImage:
    """Return an image of the ground's colour that is transparent on the subject."""
    raster = ground.subject
    inverse = bytes(255 - value for value in raster.data)
    alpha = QImage(inverse, raster.width, raster.height, raster.width, QImage.Format.Format_Alpha8)
    layer = QImage(raster.width, raster.height, QImage.Format.Format_ARGB32_Premultiplied)
    layer.fill(QColor(*ground.colour))
    painter = QPainter(layer)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, alpha)
    painter.end()
    return layer
