"""Products that the tests draw: shapes on transparency, with known outlines."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF, QRadialGradient

from tests.checks.cutouts import CutOut

_SIDE = 600


def drawn_cutouts() -> list[CutOut]:
    """Return a box, a ball, a bottle and a shirt, each in two colours."""
    shapes = (_box, _ball, _bottle, _shirt)
    colours = ("#b5482f", "#2f5fb5")
    return [
        CutOut.of(f"{shape.__name__.strip('_')} {colour}", _drawn(shape, QColor(colour)))
        for shape in shapes
        for colour in colours
    ]


def _drawn(shape: object, colour: QColor) -> QImage:
    image = QImage(_SIDE, _SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    assert callable(shape)
    shape(painter, colour)
    painter.end()
    return image


def _box(painter: QPainter, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawRect(QRectF(100, 150, 400, 300))
    painter.setBrush(colour.darker(150))
    painter.drawRect(QRectF(140, 200, 180, 60))
    _stripes(painter, QRectF(140, 300, 320, 100), 8)


def _ball(painter: QPainter, colour: QColor) -> None:
    light = QRadialGradient(QPointF(240, 220), 300)
    light.setColorAt(0, colour.lighter(140))
    light.setColorAt(1, colour.darker(170))
    painter.setBrush(light)
    painter.drawEllipse(QRectF(100, 100, 400, 400))
    _stripes(painter, QRectF(220, 260, 160, 80), 6)


def _bottle(painter: QPainter, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(220, 160, 160, 400), 30, 30)
    painter.setBrush(QColor("#30302c"))
    painter.drawRect(QRectF(265, 60, 70, 110))
    painter.setBrush(QColor("#efe9dc"))
    painter.drawRect(QRectF(225, 280, 150, 160))
    _stripes(painter, QRectF(240, 300, 120, 100), 6)


def _shirt(painter: QPainter, colour: QColor) -> None:
    painter.setBrush(colour)
    outline = (
        *((180, 100), (250, 130), (350, 130), (420, 100), (560, 200), (500, 280), (430, 240)),
        *((430, 520), (170, 520), (170, 240), (100, 280), (40, 200)),
    )
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in outline]))
    _stripes(painter, QRectF(230, 220, 140, 90), 5)


def _stripes(painter: QPainter, place: QRectF, count: int) -> None:
    painter.save()
    painter.setPen(QPen(QColor("#1c1c1c"), 4))
    for number in range(count):
        x = place.left() + place.width() * number / (count - 1)
        painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))
    painter.restore()
