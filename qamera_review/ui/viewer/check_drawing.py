"""Draws what was measured on a picture: the subject's box with its margins, where it touches the
edge, the ring that the ground's colour is taken from, and where the fine edges are.

Only black and white are used, a light line on a dark one, so that it can be seen on any picture and
adds no colour to it. Where the subject touches the edge the line is a dark one on a light one, to
stand out from the others.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from qamera_review.domain.checks import Check, Side
from qamera_review.domain.measurement import (
    SHARPNESS_MAP_SIDE,
    Box,
    Ground,
    Measurement,
    Span,
)
from qamera_review.ui.text.check_texts import ground_text
from qamera_review.ui.text.formats import percent_text

RING_SHARE = 0.015  # of the shorter side, as it is measured
_LIGHT, _DARK = QColor("#ffffff"), QColor(0, 0, 0, 150)
_TEXT_GROUND = QColor(0, 0, 0, 170)
_LABEL_LEAST_PX = 28  # a narrower margin has no room for its number
_TOUCH_PX, _TOUCH_END_PX = 5.0, 9.0  # the width of the bar, and the length of its ends
_SWATCH_PX = 12
_INWARD = {
    Side.LEFT: QPointF(1, 0),
    Side.TOP: QPointF(0, 1),
    Side.RIGHT: QPointF(-1, 0),
    Side.BOTTOM: QPointF(0, -1),
}
_PAD_PX = 3


class _Labels:
    """Draws texts on dark grounds, none over another; those with no room are left out."""

    def __init__(self, painter: QPainter, area: QRectF) -> None:
        self._painter = painter
        self._area = area
        self._taken: list[QRectF] = []

    def put(self, middle: QPointF, text: str) -> None:
        """Draw a text around a point, or as near to it as there is room."""
        metrics = QFontMetricsF(self._painter.font())
        width = metrics.horizontalAdvance(text) + 2 * _PAD_PX
        height = metrics.height()
        corner = middle - QPointF(width / 2, height / 2)
        for lines in (0, 1, -1, 2, -2):
            box = QRectF(corner.x(), corner.y() + lines * (height + 1), width, height)
            box.moveLeft(max(self._area.left(), min(box.left(), self._area.right() - width)))
            box.moveTop(max(self._area.top(), min(box.top(), self._area.bottom() - height)))
            if not any(box.intersects(taken) for taken in self._taken):
                self._taken.append(_draw_text(self._painter, box.topLeft(), text))
                return

    def take(self, box: QRectF) -> None:
        """Leave an area free of texts."""
        self._taken.append(box)


def draw_measurement(
    painter: QPainter, area: QRectF, measurement: Measurement, fired: frozenset[Check]
) -> None:
    """Draw on a picture that covers `area`, in the painter's coordinates. The map of the fine edges
    is drawn only when BLUR has fired, since it covers the subject."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    labels, ground = _Labels(painter, area), measurement.ground
    if ground is not None and not ground.is_transparent:
        _draw_ring(painter, area)
        labels.take(_draw_ground(painter, area, ground, ground_text(measurement)))
    if measurement.box is not None:
        box = _in_area(measurement.box, area)
        if Check.BLUR in fired:
            _draw_sharpness(painter, box, measurement.sharpness_map)
        _draw_box(painter, box)
        _draw_margins(painter, labels, area, box, measurement.box)
        if Check.CENTRE in fired:
            _draw_middles(painter, area, box)
    for side in Side:
        span = getattr(measurement.touched_spans, side.value, None)
        if isinstance(span, Span) and measurement.touching is not None:
            share = float(getattr(measurement.touching, side.value))
            _draw_touch(painter, labels, area, side, span, share)
    if ground is not None and not ground.is_transparent:  # again, above the lines
        _draw_ground(painter, area, ground, ground_text(measurement))
    painter.restore()


def _in_area(box: Box, area: QRectF) -> QRectF:
    return QRectF(
        area.x() + box.left * area.width(),
        area.y() + box.top * area.height(),
        box.width * area.width(),
        box.height * area.height(),
    )


def _pens(width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> list[QPen]:
    """Return the two pens of a line: the dark one below, the light one above."""
    pens = []
    for colour, extra in ((_DARK, 2.0), (_LIGHT, 0.0)):
        pen = QPen(colour, width + extra, style if colour is _LIGHT else Qt.PenStyle.SolidLine)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pens.append(pen)
    return pens


def _draw_box(painter: QPainter, box: QRectF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in _pens(1.2):
        painter.setPen(pen)
        painter.drawRect(box)


def _draw_margins(
    painter: QPainter, labels: _Labels, area: QRectF, box: QRectF, shares: Box
) -> None:
    """Draw a line with its length from each side of the box to the edge of the picture."""
    middle = box.center()
    margins = (
        (QPointF(area.left(), middle.y()), QPointF(box.left(), middle.y()), shares.left),
        (QPointF(box.right(), middle.y()), QPointF(area.right(), middle.y()), 1 - shares.right),
        (QPointF(middle.x(), area.top()), QPointF(middle.x(), box.top()), shares.top),
        (QPointF(middle.x(), box.bottom()), QPointF(middle.x(), area.bottom()), 1 - shares.bottom),
    )
    for start, end, share in margins:
        if share <= 0:
            continue
        _draw_line(painter, start, end)
        length = abs(end.x() - start.x()) + abs(end.y() - start.y())
        if length >= _LABEL_LEAST_PX:
            labels.put((start + end) / 2, percent_text(share))


def _draw_line(
    painter: QPainter,
    start: QPointF,
    end: QPointF,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    width: float = 1.0,
) -> None:
    for pen in _pens(width, style):
        painter.setPen(pen)
        painter.drawLine(start, end)


def _draw_middles(painter: QPainter, area: QRectF, box: QRectF) -> None:
    """Draw the middle of the picture and that of the subject as upright lines."""
    for x, style in (
        (area.center().x(), Qt.PenStyle.DashLine),
        (box.center().x(), Qt.PenStyle.SolidLine),
    ):
        _draw_line(painter, QPointF(x, area.top()), QPointF(x, area.bottom()), style)


def _draw_touch(
    painter: QPainter, labels: _Labels, area: QRectF, side: Side, span: Span, share: float
) -> None:
    """Draw a bar with bent ends along the touched part of a side, with the touched share of it."""
    inward = _INWARD[side]
    corner = QPointF(
        area.right() if side is Side.RIGHT else area.left(),
        area.bottom() if side is Side.BOTTOM else area.top(),
    )
    corner += inward * (_TOUCH_PX / 2 + 1)
    if side in (Side.LEFT, Side.RIGHT):
        along = QPointF(0, area.height())
    else:
        along = QPointF(area.width(), 0)
    start, end = corner + along * span.start, corner + along * span.end
    bend = inward * _TOUCH_END_PX
    for colour, width in ((_LIGHT, _TOUCH_PX + 3), (QColor("black"), _TOUCH_PX)):
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawPolyline([start + bend, start, end, end + bend])
    labels.put((start + end) / 2 + inward * _LABEL_LEAST_PX, percent_text(share))


def _draw_ring(painter: QPainter, area: QRectF) -> None:
    """Draw the inner border of the ring."""
    thick = _ring_px(area)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in _pens(1.0, Qt.PenStyle.DotLine):
        painter.setPen(pen)
        painter.drawRect(area.adjusted(thick, thick, -thick, -thick))


def _draw_ground(painter: QPainter, area: QRectF, ground: Ground, text: str) -> QRectF:
    """Draw the colour of the ground in the corner, with its name; return where."""
    inset = _ring_px(area) + 4
    corner = area.topLeft() + QPointF(inset, inset)
    box = _draw_text(painter, corner + QPointF(_SWATCH_PX + _PAD_PX, 0), text)
    swatch = QRectF(corner.x(), corner.y(), _SWATCH_PX, box.height())
    painter.fillRect(swatch, QColor(ground.red, ground.green, ground.blue))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in _pens(1.0):
        painter.setPen(pen)
        painter.drawRect(swatch)
    return box.united(swatch)


def _ring_px(area: QRectF) -> float:
    return RING_SHARE * min(area.width(), area.height())


def _draw_sharpness(painter: QPainter, box: QRectF, cells: bytes) -> None:
    """Draw a dot in each cell of the box, the larger the finer the edges in it are."""
    side = SHARPNESS_MAP_SIDE
    if len(cells) != side * side:
        return
    width, height = box.width() / side, box.height() / side
    most = min(width, height) * 0.3
    painter.setPen(QPen(_DARK, 1))
    painter.setBrush(_LIGHT)
    for place, value in enumerate(cells):
        row, column = divmod(place, side)
        centre = QPointF(box.x() + (column + 0.5) * width, box.y() + (row + 0.5) * height)
        radius = most * value / 255
        if radius >= 0.5:
            painter.drawEllipse(centre, radius, radius)


def _draw_text(painter: QPainter, at: QPointF, text: str) -> QRectF:
    """Draw a text on a dark ground, and return the rectangle of that."""
    metrics = QFontMetricsF(painter.font())
    width = metrics.horizontalAdvance(text) + 2 * _PAD_PX
    box = QRectF(at.x(), at.y(), width, metrics.height())
    painter.fillRect(box, _TEXT_GROUND)
    painter.setPen(_LIGHT)
    painter.drawText(QPointF(at.x() + _PAD_PX, at.y() + metrics.ascent()), text)
    return box
