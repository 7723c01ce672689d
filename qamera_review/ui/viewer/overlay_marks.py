"""Paints what the overlay of an original adds to the pictures: the veil, the frame of a part, and
the line that says what is shown."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QWidget

from qamera_review.domain.alignment import Raster, Zone
from qamera_review.ui.viewer.viewport import Viewport

LINE_PX = 2
NOTE_INSET_PX = 10
VEIL_COLOUR = QColor(255, 0, 170)
_FILL_ALPHA = 40  # of 255: the letters below stay readable
_OUTLINE_ALPHA = 235
_OUTLINE_FROM, _OUTLINE_TO = 88, 168  # values of the soft raster that the outline covers
_RAMP = 24  # values over which the outline fades, so that it has no steps
_VEIL_SCALE = 4  # of the raster, so that its outline is smooth


class VeilImage:
    """Makes the picture of a veil, and keeps the last one."""

    def __init__(self) -> None:
        self._last: tuple[Raster, QImage] | None = None

    def of(self, raster: Raster) -> QImage:
        """Return the veil: an outline, and a faint colour inside."""
        if self._last is None or self._last[0] is not raster:
            self._last = (raster, _veil_image(raster))
        return self._last[1]


def _veil_image(raster: Raster) -> QImage:
    """Return the raster enlarged smoothly, with each of its values in the colour of that value."""
    width, height = raster.width, raster.height
    small = QImage(raster.data, width, height, width, QImage.Format.Format_Grayscale8)
    large = small.scaled(
        width * _VEIL_SCALE,
        height * _VEIL_SCALE,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_Grayscale8)
    values = large.constBits()
    indexed = QImage(
        values, large.width(), large.height(), large.bytesPerLine(), QImage.Format.Format_Indexed8
    )
    indexed.setColorTable([_veil_colour(value).rgba() for value in range(256)])
    return indexed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _veil_colour(value: int) -> QColor:
    """Return the colour of a value of the soft raster: 0 outside, 255 inside."""
    rise = (value - _OUTLINE_FROM) / _RAMP
    fall = (_OUTLINE_TO - value) / _RAMP
    on_line = min(1.0, max(0.0, min(rise, fall)))
    inside = _FILL_ALPHA if value > (_OUTLINE_FROM + _OUTLINE_TO) / 2 else 0
    colour = QColor(VEIL_COLOUR)
    colour.setAlpha(round(inside + on_line * (_OUTLINE_ALPHA - inside)))
    return colour


def paint_veil(painter: QPainter, image: QImage, viewport: Viewport, dpr: float) -> None:
    """Paint a veil over the picture of this viewport."""
    painter.save()
    painter.scale(1 / dpr, 1 / dpr)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(*viewport.rect()), image, QRectF(image.rect()))
    painter.restore()


def paint_zone_frame(
    painter: QPainter, widget: QWidget, area: QRect, half: Viewport, shift: int, zone: Zone
) -> None:
    """Paint a thin frame around a part in one half of the widget; `shift` is where the half begins,
    in device pixels."""
    x, y, width, height = half.rect()
    box, dpr = zone.box, widget.devicePixelRatioF()
    frame = QRectF(
        (x + shift + box.left * width) / dpr,
        (y + box.top * height) / dpr,
        box.width * width / dpr,
        box.height * height / dpr,
    )
    painter.save()
    painter.setClipRect(area)
    painter.setPen(widget.palette().color(QPalette.ColorRole.Highlight))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(frame.adjusted(-LINE_PX, -LINE_PX, LINE_PX, LINE_PX))
    painter.restore()


def paint_note(painter: QPainter, widget: QWidget, text: str, brief: str, free_px: float) -> None:
    """Paint a text in the upper right corner, or the brief one where the text would lie over the
    picture: only `free_px` beside it are free. It ends in dots where it has no room at all."""
    metrics = widget.fontMetrics()
    if metrics.horizontalAdvance(text) + 4 * NOTE_INSET_PX > free_px:
        text = brief
    room = widget.width() - 4 * NOTE_INSET_PX
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    width, height = metrics.horizontalAdvance(text) + 2 * NOTE_INSET_PX, metrics.height() + 8
    box = QRectF(widget.width() - width - NOTE_INSET_PX, NOTE_INSET_PX, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(widget.palette().color(QPalette.ColorRole.ToolTipBase))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(widget.palette().color(QPalette.ColorRole.ToolTipText))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
