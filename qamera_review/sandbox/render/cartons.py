"""Paints printed packages: a tea carton in perspective and a coffee bag."""

import math
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainterPath, QPolygonF, QTransform

from qamera_review.sandbox.render.canvas import Canvas, Mode
from qamera_review.sandbox.render.colours import clear, lit
from qamera_review.sandbox.render.labels import back_lines, barcode
from qamera_review.sandbox.render.lettering import text

_BOX: Final = {
    "indigo": ("#2c3a68", "#e9c46a", "#f4efe4", "EARL GREY", "bergamot & cornflower"),
    "rust": ("#a8492c", "#f1d8a8", "#fbf3e6", "ROOIBOS", "orange & vanilla"),
}
_POUCH: Final = {
    "terracotta": ("#b9634a", "#f6ece0", "#2d211c", "HOUSE BLEND", "cocoa, hazelnut, plum"),
    "black": ("#232324", "#d9b77c", "#1d1a17", "ESPRESSO", "dark, syrupy, bold"),
}
_WIDTH, _DEPTH, _HEIGHT = 300.0, 190.0, 470.0
_HORIZON: Final = 470.0


def paint_box(stage: Canvas) -> None:
    """Paint a carton: the front with its text and one shaded side; or the back with small print."""
    colour = QColor(_BOX[stage.colour][0])
    side = _side(stage.turn)
    front, flank, near = _faces(stage.turn)
    lit_front = 1.04 if stage.light.side != side else 0.97
    lit_flank = 0.66 if stage.light.side != side else 0.86
    _panel(stage, flank, _DEPTH, lit(colour, lit_flank), _flank_art, lit_flank)
    _panel(stage, front, _WIDTH, lit(colour, lit_front), _front_art, lit_front)
    edge = QPainterPath(QPointF(near, 333))
    edge.lineTo(near, 803)
    edge.lineTo(near + side * 3, 803)
    edge.lineTo(near + side * 3, 333)
    stage.soft(edge, clear("white", 0.30), 2)


def front_of_box(turn: float) -> QPolygonF:
    """Return the corners of a carton's front, in the units of the canvas: top left, top right,
    bottom right, bottom left."""
    return _faces(turn)[0]


def _side(turn: float) -> int:
    """Return at which side of the front the flank shows: 1 right, -1 left."""
    return -1 if turn < 0 else 1


def _faces(turn: float) -> tuple[QPolygonF, QPolygonF, float]:
    """Return the front, the flank, and the x of the edge between them."""
    angle = 0.16 + 0.62 * abs(turn)
    side = _side(turn)
    front_w, side_w = _WIDTH * math.cos(angle), _DEPTH * math.sin(angle)
    near = 500 + side * (front_w - side_w) / 2
    far_front, far_side = near - side * front_w, near + side * side_w
    front = (
        _face(far_front, near, 0.10 * math.sin(angle), 0)
        if side > 0
        else _face(near, far_front, 0, 0.10 * math.sin(angle))
    )
    flank = (
        _face(near, far_side, 0, 0.16 * math.cos(angle) * 0.6)
        if side > 0
        else _face(far_side, near, 0.16 * math.cos(angle) * 0.6, 0)
    )
    return front, flank, near


def _face(left: float, right: float, shrink_left: float, shrink_right: float) -> QPolygonF:
    """Return the perspective of an upright panel whose sides are shortened by a share each."""

    def at(x: float, y: float, shrink: float) -> QPointF:
        return QPointF(x, y + (_HORIZON - y) * shrink)

    top, bottom = 803 - _HEIGHT, 803.0
    return QPolygonF(
        [
            at(left, top, shrink_left),
            at(right, top, shrink_right),
            at(right, bottom, shrink_right),
            at(left, bottom, shrink_left),
        ]
    )


def _panel(
    stage: Canvas,
    face: QPolygonF,
    width: float,
    colour: QColor,
    art: Callable[[Canvas, float, float], None],
    shade: float,
) -> None:
    shape = QPainterPath()
    shape.addPolygon(face)
    shape.closeSubpath()
    with stage.part(shape) as painter:
        stage.fill(shape, colour)
        flat = QPolygonF(
            [QPointF(0, 0), QPointF(width, 0), QPointF(width, _HEIGHT), QPointF(0, _HEIGHT)]
        )
        lay = _from_flat(flat, face)
        painter.save()
        painter.setTransform(lay, True)
        art(stage, width, shade)
        painter.restore()
        sheen = QLinearGradient(face.at(0), face.at(2))
        sheen.setColorAt(0, clear("white", 0.16))
        sheen.setColorAt(0.5, clear("white", 0.02))
        sheen.setColorAt(1, clear("black", 0.14))
        painter.fillRect(QRectF(0, 0, 1000, 1000), sheen)


def _from_flat(flat: QPolygonF, face: QPolygonF) -> QTransform:
    found = QTransform.quadToQuad(flat, face)
    assert isinstance(found, QTransform), "a panel has four different corners"
    return found


def _front_art(stage: Canvas, width: float, shade: float) -> None:
    base, accent, paper, name, taste = _BOX[stage.colour]
    ink = lit(QColor(paper), shade)
    gold = lit(QColor(accent), shade)
    middle = width / 2
    if stage.back:
        for line in back_lines(150, 90):
            stage.fill(text(line.words, (middle, line.y), line.size * 1.2), ink)
        plate = QPainterPath()
        plate.addRect(QRectF(80, 330, 140, 84))
        stage.fill(plate, QColor("#f7f6f2"))
        stage.fill(barcode(94, 342, 112, 54), QColor("#1b1b1b"))
        return
    # Two fills, because a ring in one path loses its hole in the perspective transformation.
    for inset, tone in ((18, gold), (21, lit(QColor(base), shade))):
        plate = QPainterPath()
        plate.addRoundedRect(QRectF(inset, inset, width - 2 * inset, _HEIGHT - 2 * inset), 5, 5)
        stage.fill(plate, tone)
    _leaf(stage, middle, 130, gold)
    for words, y, size, family, tracking, colour in (
        ("Tilda & Sons", 226, 24, "serif", 0.02, ink),
        (name, 278, 34, "sans", 0.10, gold),
        (taste, 316, 16, "serif", 0.02, ink),
        ("LOOSE LEAF TEA", 372, 13, "sans", 0.26, ink),
        ("100 g  e  3.5 oz", 424, 12, "sans", 0.08, ink),
    ):
        stage.fill(
            text(words, (middle, y), size, family=family, tracking=tracking, garble=stage.garble),
            colour,
        )


def _flank_art(stage: Canvas, width: float, shade: float) -> None:
    ink = lit(QColor(_BOX[stage.colour][2]), shade)
    stage.fill(text("BREW", (width / 2, 120), 18, tracking=0.2, garble=stage.garble), ink)
    for index, words in enumerate(("1 spoon per cup", "95 °C", "3 to 4 minutes", "enjoy")):
        stage.fill(text(words, (width / 2, 170 + index * 30), 13, garble=stage.garble), ink)


def _leaf(stage: Canvas, x: float, y: float, colour: QColor) -> None:
    """Paint a sprig of tea."""
    for angle, length in ((0, 74), (-48, 58), (48, 58)):
        stage.painter.save()
        stage.painter.translate(x, y + 44)
        stage.painter.rotate(angle)
        leaf = QPainterPath(QPointF(0, 0))
        leaf.cubicTo(26, -length * 0.4, 18, -length * 0.8, 0, -length)
        leaf.cubicTo(-18, -length * 0.8, -26, -length * 0.4, 0, 0)
        vein = QPainterPath()
        vein.addRect(QRectF(-0.9, -length * 0.85, 1.8, length * 0.8))
        stage.fill(leaf, colour)
        stage.fill(vein, lit(colour, 0.55))
        stage.painter.restore()


def paint_pouch(stage: Canvas) -> None:
    """Paint a coffee bag of matt foil with a paper label and a valve."""
    colour = QColor(_POUCH[stage.colour][0])
    bag = QPainterPath(QPointF(352, 232))
    bag.lineTo(648, 232)
    bag.cubicTo(652, 300, 676, 400, 682, 520)
    bag.cubicTo(686, 640, 684, 740, 676, 792)
    bag.cubicTo(620, 808, 380, 808, 324, 792)
    bag.cubicTo(316, 740, 314, 640, 318, 520)
    bag.cubicTo(324, 400, 348, 300, 352, 232)
    with stage.part(bag) as painter:
        run = QLinearGradient(316, 0, 684, 0)
        near, far = (1.10, 0.68) if stage.light.side < 0 else (0.68, 1.10)
        for at, brightness in ((0, 0.62), (0.10, near), (0.45, 0.98), (0.88, far), (1, 0.55)):
            run.setColorAt(at, lit(colour, brightness))
        stage.fill(bag, run)
        roll = QLinearGradient(0, 232, 0, 340)
        roll.setColorAt(0, clear("white", 0.16))
        roll.setColorAt(0.5, clear("black", 0.14))
        roll.setColorAt(1, clear("black", 0))
        painter.fillRect(QRectF(300, 232, 400, 110), roll)
        _crinkles(stage, colour)
    _seal(stage, colour)
    _valve(stage, colour)
    _pouch_label(stage)


def _crinkles(stage: Canvas, colour: QColor) -> None:
    """Paint the long soft dents in the foil, mostly at the corners."""
    bright = 0.5 if colour.lightnessF() > 0.3 else 0.30
    for x, y, dx, dy, width in (
        *((340, 300, 40, 190, 16), (362, 280, 70, 120, 12), (655, 300, -42, 180, 16)),
        *((640, 282, -80, 110, 11), (336, 600, 26, 170, 18), (664, 590, -24, 180, 18)),
        *((352, 770, 110, -46, 14), (650, 772, -120, -50, 14), (500, 250, 20, 70, 14)),
    ):
        jitter = stage.chance.uniform(-8, 8)
        dent = QPainterPath(QPointF(x, y))
        dent.quadTo(x + dx * 0.2 + jitter, y + dy * 0.6, x + dx, y + dy)
        dent.quadTo(x + dx * 0.2 + width + jitter, y + dy * 0.5, x, y)
        stage.soft(dent, clear("white", bright), width * 0.5, Mode.CompositionMode_SoftLight)
        stage.soft(
            dent.translated(width * 0.7, 4),
            clear("black", 0.34),
            width * 0.5,
            Mode.CompositionMode_Multiply,
        )


def _seal(stage: Canvas, colour: QColor) -> None:
    strip = QPainterPath()
    strip.addRoundedRect(QRectF(350, 196, 300, 40), 2, 2)
    with stage.part(strip):
        stage.fill(strip, lit(colour, 1.04))
        for index in range(8):
            line = QPainterPath()
            line.addRect(QRectF(350, 200 + index * 4.6, 300, 1.6))
            stage.fill(line, clear("black", 0.16))
        edge = QPainterPath()
        edge.addRect(QRectF(350, 230, 300, 8))
        stage.soft(edge, clear("black", 0.35), 4)


def _valve(stage: Canvas, colour: QColor) -> None:
    if stage.back:
        return
    ring = QPainterPath()
    ring.addEllipse(QPointF(500, 322), 17, 17)
    stage.soft(ring.translated(2, 3), clear("black", 0.4), 4)
    stage.fill(ring, lit(colour, 1.12, 0.10))
    hole = QPainterPath()
    hole.addEllipse(QPointF(500, 322), 3, 3)
    stage.fill(hole, clear("black", 0.6))


def _pouch_label(stage: Canvas) -> None:
    _, paper, ink_name, name, taste = _POUCH[stage.colour]
    ink = QColor(ink_name)
    x = 500 + stage.turn * 10
    label = QPainterPath()
    label.addRoundedRect(QRectF(x - 116, 388, 232, 300), 4, 4)
    stage.soft(label.translated(1, 3), clear("black", 0.30), 4)
    with stage.part(label) as painter:
        stage.fill(label, QColor(paper))
        run = QLinearGradient(x - 116, 0, x + 116, 0)
        run.setColorAt(0, clear("white", 0.15))
        run.setColorAt(1, clear("black", 0.16))
        painter.fillRect(label.boundingRect(), run)
    if stage.back:
        for line in back_lines(510, 100):
            stage.fill(text(line.words, (x, line.y), line.size * 1.1), ink)
        stage.fill(barcode(x - 54, 626, 108, 44), ink)
        return
    bean = QPainterPath()
    bean.addEllipse(QPointF(x, 442), 20, 28)
    crease = QPainterPath(QPointF(x - 2, 412))
    crease.cubicTo(x + 14, 430, x - 14, 452, x + 2, 472)
    crease.cubicTo(x - 8, 452, x + 20, 430, x - 2, 412)
    stage.fill(bean.subtracted(crease), ink)
    for words, y, size, family, bold, tracking in (
        ("KORVA ROASTERS", 502, 14, "sans", False, 0.22),
        (name, 548, 26, "sans", True, 0.03),
        (taste, 586, 15, "serif", False, 0.01),
        ("whole bean  ·  250 g", 656, 12, "sans", False, 0.06),
    ):
        printed = text(
            words, (x, y), size, family=family, bold=bold, tracking=tracking, garble=stage.garble
        )
        stage.fill(printed, ink)
    rule = QPainterPath()
    rule.addRect(QRectF(x - 80, 618, 160, 1.8))
    stage.fill(rule, ink)
