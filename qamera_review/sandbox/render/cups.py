"""Paints a mug, a candle and a can, and the plaster ball that shows sceneries and models."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainterPath,
    QPainterPathStroker,
    QRadialGradient,
)

from qamera_review.sandbox.render.canvas import Canvas, Mode
from qamera_review.sandbox.render.colours import clear, lit
from qamera_review.sandbox.render.labels import Line, back_lines, print_lines
from qamera_review.sandbox.render.lathe import (
    CENTRE_X,
    Outline,
    band,
    ellipse,
    paint_band,
    turn_body,
)
from qamera_review.sandbox.render.light import glass, matt, metal

_MUG: Final = {"sage": ("#a3b19a", "#efe9dd"), "ink": ("#2e3a50", "#e9e2d4")}
_CANDLE: Final = {"smoke": ("#5b5f63", "#f5f1e8"), "amber": ("#b4651b", "#f3e8d3")}
_CAN: Final = {"lemon": ("#f2cf3a", "#26482c"), "berry": ("#8c2a56", "#f7e6e6")}
_OPEN: Final = 0.16


def paint_mug(stage: Canvas) -> None:
    """Paint a stoneware mug: speckled glaze, lighter inside, with an unglazed foot."""
    glaze, inside = (QColor(c) for c in _MUG[stage.colour])
    _handle(stage, glaze)
    outline = Outline(176, 470).line(174, 720).curve(173, 776, 150, 798, 128, 800)
    shape = turn_body(stage, outline, matt(stage.light, glaze, 0.34), tilt=_OPEN, slope=0.12)
    with stage.part(shape):
        foot = QPainterPath()
        foot.addRect(QRectF(300, 796, 400, 40))
        stage.fill(foot, lit(QColor("#c9a781"), 0.9))
        _speckles(stage, 420, 810)
    rim = ellipse(470, 176, _OPEN)
    stage.fill(rim, lit(glaze, 1.12, 0.10))
    hollow = ellipse(471.5, 168, _OPEN)
    with stage.part(hollow):
        depth = QLinearGradient(332, 0, 668, 0)
        depth.setColorAt(0, lit(inside, 0.52))
        depth.setColorAt(0.6, lit(inside, 0.86))
        depth.setColorAt(1, lit(inside, 1.0))
        stage.fill(hollow, depth)
        stage.soft(hollow.translated(0, 26), clear("#3a332c", 0.30), 14)
    mark = [Line("north", 640, 30, family="serif", tracking=0.08)]
    print_lines(stage, mark, 174, stage.turn * 0.6, clear(inside, 0.85), tilt=0.12)
    print_lines(
        stage,
        [Line("STONEWARE", 672, 10, tracking=0.3)],
        174,
        stage.turn * 0.6,
        clear(inside, 0.7),
        tilt=0.12,
    )


def _handle(stage: Canvas, glaze: QColor) -> None:
    side = -1 if stage.turn < -0.45 else 1
    loop = QPainterPath(QPointF(500 + side * 160, 524))
    loop.cubicTo(500 + side * 292, 500, 500 + side * 296, 706, 500 + side * 158, 706)
    stroker = QPainterPathStroker()
    stroker.setWidth(38)
    ring = stroker.createStroke(loop)
    with stage.part(ring):
        run = QLinearGradient(QPointF(500 + side * 160, 500), QPointF(500 + side * 270, 720))
        run.setColorAt(0, lit(glaze, 1.06))
        run.setColorAt(0.5, lit(glaze, 0.90))
        run.setColorAt(1, lit(glaze, 0.66))
        stage.fill(ring, run)
        stroker.setWidth(8)
        ridge = stroker.createStroke(loop.translated(side * 7, -8))
        stage.soft(ridge, clear("white", 0.45), 5)
        stroker.setWidth(12)
        under = stroker.createStroke(loop.translated(-side * 12, 10))
        stage.soft(under, clear("black", 0.30), 6)


def _speckles(stage: Canvas, top: float, bottom: float) -> None:
    for _ in range(150):
        dot = QPainterPath()
        size = stage.chance.uniform(0.6, 2.1)
        at = QPointF(stage.chance.uniform(325, 675), stage.chance.uniform(top, bottom))
        dot.addEllipse(at, size, size * 0.8)
        stage.fill(dot, clear("#2a221a", stage.chance.uniform(0.12, 0.45)))


def paint_candle(stage: Canvas) -> None:
    """Paint a candle in a tinted glass with a paper label."""
    tint, paper = (QColor(c) for c in _CANDLE[stage.colour])
    light = stage.light
    outline = Outline(158, 452).line(156, 782).curve(156, 795, 150, 800, 140, 801)
    wax = Outline(149, 540).line(148, 770).curve(148, 780, 142, 783, 136, 784)
    turn_body(stage, outline, glass(light, tint, 0.34), tilt=_OPEN)
    wick = QPainterPath()
    wick.addRoundedRect(QRectF(497, 500, 5, 44), 2, 2)
    turn_body(stage, wax, matt(light, QColor("#f3ead8"), 0.05), tilt=_OPEN)
    surface = ellipse(540, 149, _OPEN)
    with stage.part(surface):
        stage.fill(surface, QColor("#fbf4e6"))
        stage.soft(ellipse(548, 60, _OPEN), clear("#e2d2b4", 0.8), 16)
        stage.soft(ellipse(518, 140, _OPEN), clear("#8d7a5a", 0.25), 10)
    stage.fill(wick, QColor("#3b332c"))
    shape = turn_body(stage, outline, glass(light, tint, 0.42), tilt=_OPEN)
    with stage.part(shape, mode=Mode.CompositionMode_Screen):
        stage.soft(ellipse(790, 120, 0.09), clear(lit(tint, 1.8), 0.6), 12)
    lip = ellipse(452, 158, _OPEN).subtracted(ellipse(453, 152, _OPEN))
    stage.fill(lip, clear("white", 0.65))
    around = stage.turn * 0.5
    paint_band(stage, band(606, 736, 157, 0.62, around, 0.12), 157, matt(light, paper, 0.10))
    name = ("FIG LEAF", "green & milky") if stage.colour == "smoke" else ("CEDAR", "amber & smoke")
    lines = [
        Line("ateliér no. 9", 634, 11, family="serif"),
        Line(name[0], 670, 25, tracking=0.2),
        Line(name[1], 702, 12, family="serif"),
    ]
    print_lines(stage, lines, 157, around, QColor("#2d2a27"), tilt=0.12)


def paint_can(stage: Canvas) -> None:
    """Paint a slim 250 ml can with print all round."""
    colour, ink = (QColor(c) for c in _CAN[stage.colour])
    light = stage.light
    silver = metal(light, QColor("#c9ccd0"))
    turn_body(stage, Outline(84, 262).line(88, 268).line(96, 290), silver, tilt=0.13)
    body = (
        Outline(96, 290)
        .curve(108, 304, 116, 314, 117, 334)
        .line(117, 748)
        .curve(117, 772, 108, 784, 100, 792)
    )
    printed = matt(light, colour, 0.62)
    turn_body(stage, body, printed, tilt=0.09, slope=0.22)
    turn_body(stage, Outline(100, 790).line(94, 800), silver, tilt=0.09)
    lid = ellipse(262, 84, 0.15)
    with stage.part(lid):
        stage.fill(lid, QColor("#b9bdc2"))
        stage.soft(ellipse(258, 70, 0.14), clear("white", 0.8), 6)
        stage.fill(ellipse(264, 30, 0.16), QColor("#8f949a"))
    around = stage.turn * 0.55
    _fruit(stage, around, ink)
    words = ("LEMON", "TONIC") if stage.colour == "lemon" else ("WILD", "BERRY")
    if stage.back:
        print_lines(stage, back_lines(560, 90), 117, around, ink)
        return
    lines = [
        Line("FJORD & CO", 372, 12, tracking=0.22),
        Line(words[0], 590, 40, bold=True, tracking=0.02),
        Line(words[1], 632, 40, bold=True, tracking=0.02),
        Line("lightly sparkling", 678, 14, family="serif"),
        Line("250 ml e", 724, 11, tracking=0.1),
    ]
    print_lines(stage, lines, 117, around, ink)


def _fruit(stage: Canvas, around: float, ink: QColor) -> None:
    """Paint the can's emblem: a slice of fruit made of rings."""
    x = CENTRE_X + 117 * around * 0.92
    for radius, share in ((52, 1.0), (44, 0.0), (39, 1.0)):
        ring = QPainterPath()
        ring.addEllipse(QPointF(x, 476), radius * 0.93, radius)
        stage.fill(ring, ink if share else QColor(_CAN[stage.colour][0]))
    for index in range(8):
        stage.painter.save()
        stage.painter.translate(x, 476)
        stage.painter.rotate(index * 45)
        wedge = QPainterPath(QPointF(0, -5))
        wedge.cubicTo(10, -18, 12, -32, 0, -35)
        wedge.cubicTo(-12, -32, -10, -18, 0, -5)
        stage.painter.fillPath(wedge, QColor(_CAN[stage.colour][0]))
        stage.painter.restore()


def paint_sphere(stage: Canvas) -> None:
    """Paint a plaster ball, as photographers use to judge light."""
    ball = QPainterPath()
    ball.addEllipse(QPointF(500, 620), 182, 182)
    side = stage.light.side
    run = QRadialGradient(QPointF(500 + side * 70, 540), 300)
    run.setColorAt(0, QColor("#fdfcfa"))
    run.setColorAt(0.45, QColor("#e4e1dc"))
    run.setColorAt(0.85, lit(QColor("#a5a29e"), stage.light.ambient + 0.4))
    run.setColorAt(1, QColor("#8b8986"))
    stage.fill(ball, run)
    with stage.part(ball):
        bounce = QPainterPath()
        bounce.addEllipse(QPointF(500, 810), 150, 34)
        stage.soft(bounce, clear("white", 0.35), 20)
