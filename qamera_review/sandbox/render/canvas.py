"""The canvas on which a product is painted, 1000 x 1000 units, with layers, blur and masks."""

import random
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QGradient, QImage, QPainter, QPainterPath

from qamera_review.sandbox.render.light import Light

Mode = QPainter.CompositionMode
UNITS = 1000.0


def blank(width: int, height: int) -> QImage:
    """Return a transparent image."""
    image = QImage(max(1, width), max(1, height), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def blurred(image: QImage, halvings: int) -> QImage:
    """Return the image blurred by about 2^halvings pixels, by scaling it down and up again."""
    smooth = Qt.TransformationMode.SmoothTransformation
    ignore = Qt.AspectRatioMode.IgnoreAspectRatio
    sizes = []
    for _ in range(halvings):
        sizes.append(image.size())
        half = image.size() / 2
        image = image.scaled(max(1, half.width()), max(1, half.height()), ignore, smooth)
    for size in reversed(sizes):
        image = image.scaled(size, ignore, smooth)
    return image


class Canvas:
    """The layer on which a product is painted.

    `turn` (-1..1) is how far the product is turned. `back` shows it from behind. `garble` is the
    random generator for garbled text, None for readable text. `mirrored` mirrors the result.
    """

    def __init__(
        self, side: int, light: Light, colour: str, turn: float, chance: random.Random
    ) -> None:
        self.side = side
        self.scale = side / UNITS
        self.light = light
        self.colour = colour
        self.turn = turn
        self.chance = chance
        self.back = False
        self.mirrored = False
        self.garble: random.Random | None = None
        self.image = blank(side, side)
        self.painter = self._painter(self.image)
        self._origin = QPointF(0, 0)

    def end(self) -> QImage:
        self.painter.end()
        return self.image.flipped(Qt.Orientation.Horizontal) if self.mirrored else self.image

    @contextmanager
    def part(
        self, shape: QPainterPath, opacity: float = 1.0, mode: Mode | None = None
    ) -> Iterator[QPainter]:
        """Paint in a layer that is cut to `shape` with smooth edges and added at the end."""
        device = QRectF(
            shape.boundingRect().topLeft() * self.scale,
            shape.boundingRect().bottomRight() * self.scale,
        )
        area = device.toAlignedRect().adjusted(-2, -2, 2, 2)
        area = area.intersected(QRect(-self.side, -self.side, 3 * self.side, 3 * self.side))
        image, mask = blank(area.width(), area.height()), blank(area.width(), area.height())
        outer, outer_origin = self.painter, self._origin
        self._origin = QPointF(area.topLeft())
        self.painter = self._painter(image)
        try:
            yield self.painter
            masking = self._painter(mask)
            masking.fillPath(shape, QColor("black"))
            masking.end()
            self.painter.resetTransform()
            self.painter.setCompositionMode(Mode.CompositionMode_DestinationIn)
            self.painter.drawImage(0, 0, mask)
        finally:
            self.painter.end()
            self.painter, self._origin = outer, outer_origin
        self._put(image, QPointF(area.topLeft()), opacity, mode)

    def fill(self, shape: QPainterPath, brush: QBrush | QColor | QGradient | str) -> None:
        self.painter.fillPath(shape, QColor(brush) if isinstance(brush, str) else QBrush(brush))

    def soft(
        self, shape: QPainterPath, colour: QColor, radius: float, mode: Mode | None = None
    ) -> None:
        """Paint a shape blurred by `radius` units; it is painted small and enlarged, for speed."""
        reduction = max(1.0, radius * self.scale / 4)
        scale = self.scale / reduction
        margin = radius * 2.5
        bounds = shape.boundingRect().adjusted(-margin, -margin, margin, margin)
        image = blank(int(bounds.width() * scale) + 1, int(bounds.height() * scale) + 1)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.translate(-bounds.topLeft())
        painter.fillPath(shape, colour)
        painter.end()
        halvings = 2 if radius * self.scale >= 3 else 1
        image = blurred(image, halvings)
        self.painter.save()
        if mode is not None:
            self.painter.setCompositionMode(mode)
        size = QRectF(bounds.topLeft(), bounds.topLeft())
        size.setSize(image.size() / scale)
        self.painter.drawImage(size, image)
        self.painter.restore()

    def _painter(self, image: QImage) -> QPainter:
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        origin = getattr(self, "_origin", QPointF(0, 0))
        painter.translate(-origin)
        painter.scale(self.scale, self.scale)
        return painter

    def _put(self, image: QImage, at: QPointF, opacity: float, mode: Mode | None) -> None:
        self.painter.save()
        self.painter.resetTransform()
        self.painter.setOpacity(opacity)
        if mode is not None:
            self.painter.setCompositionMode(mode)
        self.painter.drawImage(at - self._origin, image)
        self.painter.restore()
