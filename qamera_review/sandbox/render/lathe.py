"""Paints round bodies: an outline rotated about the vertical axis, painted row by row."""

import bisect
import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPolygonF, QTransform

from qamera_review.sandbox.render.canvas import Canvas
from qamera_review.sandbox.render.colours import clear

CENTRE_X = 500.0
# The height of a horizontal circle relative to its width: the camera looks down a little.
TILT = 0.075
_FINE = 24.0


class Outline:
    """The outline of a round body from top to bottom, as points (radius, y)."""

    def __init__(self, radius: float, y: float) -> None:
        self._path = QPainterPath(QPointF(radius, y))

    def line(self, radius: float, y: float) -> "Outline":
        self._path.lineTo(radius, y)
        return self

    def curve(
        self, r1: float, y1: float, r2: float, y2: float, radius: float, y: float
    ) -> "Outline":
        """Add a cubic curve with two control points."""
        self._path.cubicTo(r1, y1, r2, y2, radius, y)
        return self

    def points(self) -> list[tuple[float, float]]:
        """Return points so close together that no corners are visible at 2048 px."""
        finer = QTransform.fromScale(_FINE, _FINE)
        polygon = self._path.toSubpathPolygons(finer)[0].toList()
        return [(point.x() / _FINE, point.y() / _FINE) for point in polygon]


def ellipse(y: float, radius: float, tilt: float = TILT) -> QPainterPath:
    """Return a horizontal circle as the camera sees it."""
    path = QPainterPath()
    path.addEllipse(QPointF(CENTRE_X, y), radius, radius * tilt)
    return path


def silhouette(points: list[tuple[float, float]], tilt: float = TILT) -> QPainterPath:
    """Return the body's shape in the picture, rounded at the top and bottom."""
    right = [QPointF(CENTRE_X + r, y) for r, y in points]
    left = [QPointF(CENTRE_X - r, y) for r, y in reversed(points)]
    body = QPainterPath()
    body.addPolygon(QPolygonF(right + left))
    body.closeSubpath()
    top, bottom = points[0], points[-1]
    return body.united(ellipse(bottom[1], bottom[0], tilt)).united(ellipse(top[1], top[0], tilt))


def turn_body(
    stage: Canvas, outline: Outline, strip: QImage, *, tilt: float = TILT, slope: float = 0.35
) -> QPainterPath:
    """Paint the body and return its shape. `slope`: how much the top light brightens shoulders."""
    points = outline.points()
    shape = silhouette(points, tilt)
    heights = [y for _, y in points]
    first, last = heights[0], heights[-1]
    end = last + points[-1][0] * tilt
    # Slices are whole rows of pixels, because translucent ones must not overlap or leave gaps.
    step = 1 / stage.scale
    with stage.part(shape) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        y = math.floor((first - points[0][0] * tilt) / step) * step
        before = points[0][0]
        while y < end:
            radius = _radius_at(points, heights, y)
            area = QRectF(CENTRE_X - radius - 1, y, 2 * radius + 2, step)
            painter.drawImage(area, strip, QRectF(strip.rect()))
            leaning = math.atan((radius - before) / step)
            before = radius
            amount = min(0.6, abs(leaning) * slope)
            if amount > 0.02 and first < y < last:
                tone = "white" if leaning > 0 else "black"
                painter.fillRect(area, clear(tone, amount))
            y += step
    return shape


def _radius_at(points: list[tuple[float, float]], heights: list[float], y: float) -> float:
    index = bisect.bisect_left(heights, y)
    if index == 0:
        return points[0][0]
    if index == len(points):
        return points[-1][0]
    (r0, y0), (r1, y1) = points[index - 1], points[index]
    return r0 if y1 == y0 else r0 + (r1 - r0) * (y - y0) / (y1 - y0)


def band(
    top: float, bottom: float, radius: float, half_angle: float, turn: float, tilt: float = TILT
) -> QPainterPath:
    """Return a label's shape on a cylinder, `half_angle` radians to both sides of `turn`."""
    limit = math.pi / 2
    first, last = max(-limit, turn - half_angle), min(limit, turn + half_angle)
    steps = [first + (last - first) * i / 40 for i in range(41)]

    def point(angle: float, y: float) -> QPointF:
        bend = radius * tilt * (math.cos(angle) - 1)
        return QPointF(CENTRE_X + radius * math.sin(angle), y + bend)

    shape = QPainterPath()
    upper = [point(angle, top) for angle in steps]
    lower = [point(angle, bottom) for angle in reversed(steps)]
    shape.addPolygon(QPolygonF(upper + lower))
    shape.closeSubpath()
    return shape


def paint_band(
    stage: Canvas, shape: QPainterPath, radius: float, strip: QImage, opacity: float = 1.0
) -> None:
    """Paint a label with the light of the body that it is on."""
    with stage.part(shape, opacity) as painter:
        bounds = shape.boundingRect()
        area = QRectF(CENTRE_X - radius, bounds.top() - 2, 2 * radius, bounds.height() + 4)
        painter.drawImage(area, strip, QRectF(strip.rect()))


def paint_lid(stage: Canvas, y: float, radius: float, colour: QColor, tilt: float = TILT) -> None:
    """Paint the flat top of a cap or lid, brighter towards the back."""
    shape = ellipse(y, radius, tilt)
    with stage.part(shape):
        stage.fill(shape, colour)
        back = shape.translated(0, -radius * tilt * 0.9)
        stage.soft(back, clear("white", 0.35), radius * 0.12)
