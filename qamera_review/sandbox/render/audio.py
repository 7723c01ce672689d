"""Paints over-ear headphones that stand on their cups."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainterPath, QPainterPathStroker

from qamera_review.sandbox.render.canvas import Canvas
from qamera_review.sandbox.render.colours import clear, lit

# The colours of shell, cushion and metal.
_SET: Final = {
    "graphite": ("#3c3f44", "#202124", "#8d9196"),
    "sand": ("#d9c9b0", "#b39d7f", "#e3ddd2"),
}


def paint_headphones(stage: Canvas) -> None:
    """Paint the headphones: the band at the back, the arms, then a cup on each side."""
    shell, cushion, metal = (QColor(c) for c in _SET[stage.colour])
    _band(stage, shell, cushion)
    for side in (-1, 1):
        _arm(stage, side, metal)
        _cup(stage, side, shell, cushion, metal)


def _arch(width: float, top: float) -> QPainterPath:
    arch = QPainterPath(QPointF(500 - width, 520))
    arch.cubicTo(500 - width - 6, top - 20, 500 + width + 6, top - 20, 500 + width, 520)
    return arch


def _stroke(path: QPainterPath, width: float) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    return stroker.createStroke(path)


def _band(stage: Canvas, shell: QColor, cushion: QColor) -> None:
    outer = _stroke(_arch(226, 170), 40)
    with stage.part(outer):
        run = QLinearGradient(250, 240, 750, 520)
        run.setColorAt(0, lit(shell, 1.12, 0.05))
        run.setColorAt(0.5, shell)
        run.setColorAt(1, lit(shell, 0.70))
        stage.fill(outer, run)
        stage.soft(_stroke(_arch(236, 156), 7), clear("white", 0.55), 6)
        stage.soft(_stroke(_arch(212, 190), 10), clear("black", 0.40), 7)
    pad = _stroke(_arch(205, 204), 26)
    with stage.part(pad):
        stage.fill(pad, lit(cushion, 0.95))
        stage.soft(_stroke(_arch(208, 200), 6), clear("white", 0.28), 6)
        stage.soft(_stroke(_arch(194, 218), 8), clear("black", 0.42), 7)


def _arm(stage: Canvas, side: int, metal: QColor) -> None:
    x = 500 + side * 226
    arm = QPainterPath()
    arm.addRoundedRect(QRectF(x - 10, 470, 20, 130), 8, 8)
    with stage.part(arm):
        run = QLinearGradient(x - 10, 0, x + 10, 0)
        for at, brightness in ((0, 0.62), (0.3, 1.18), (0.55, 0.95), (1, 0.58)):
            run.setColorAt(at, lit(metal, brightness))
        stage.fill(arm, run)
    sleeve = QPainterPath()
    sleeve.addRoundedRect(QRectF(x - 17, 452, 34, 62), 10, 10)
    with stage.part(sleeve):
        run = QLinearGradient(x - 17, 0, x + 17, 0)
        tone = QColor(_SET[stage.colour][0])
        for at, brightness in ((0, 0.72), (0.3, 1.12), (1, 0.62)):
            run.setColorAt(at, lit(tone, brightness))
        stage.fill(sleeve, run)


def _cup(stage: Canvas, side: int, shell: QColor, cushion: QColor, metal: QColor) -> None:
    x = 500 + side * 222
    pad = QPainterPath()
    pad.addRoundedRect(QRectF(x - side * 34 - 40, 566, 80, 232), 40, 62)
    _solid(stage, pad, cushion, 0.20)
    seam = QPainterPath(QPointF(x - side * 40, 578))
    seam.cubicTo(x - side * 52, 640, x - side * 52, 724, x - side * 40, 786)
    stage.soft(_stroke(seam, 5), clear("black", 0.42), 4)
    body = QPainterPath()
    body.addRoundedRect(QRectF(x + side * 20 - 38, 560, 76, 243), 36, 66)
    _solid(stage, body, shell, 0.55)
    ring = QPainterPath()
    ring.addRoundedRect(QRectF(x + side * 2 - 5, 572, 10, 220), 5, 5)
    _solid(stage, ring, metal, 0.4)
    plate = QPainterPath()
    plate.addRoundedRect(QRectF(x + side * 46 - 13, 600, 26, 164), 13, 40)
    _solid(stage, plate, lit(shell, 0.90), 0.35)
    led = QPainterPath()
    led.addEllipse(QPointF(x + side * 30, 782), 2.6, 2.6)
    stage.fill(led, QColor("#f2efe6"))


def _solid(stage: Canvas, shape: QPainterPath, colour: QColor, gloss: float) -> None:
    """Return a rounded shape between its left and right edge."""
    bounds = shape.boundingRect()
    with stage.part(shape):
        run = QLinearGradient(bounds.left(), 0, bounds.right(), 0)
        near, far = (1.14, 0.62) if stage.light.side < 0 else (0.62, 1.14)
        stops = ((0, 0.66), (0.25, near), (0.5, 1.0), (0.8, far * 0.95), (1, 0.50))
        for at, brightness in stops:
            run.setColorAt(at, lit(colour, brightness))
        stage.fill(shape, run)
        down = QLinearGradient(0, bounds.top(), 0, bounds.bottom())
        down.setColorAt(0, clear("white", 0.22))
        down.setColorAt(0.3, clear("white", 0))
        down.setColorAt(0.7, clear("black", 0))
        down.setColorAt(1, clear("black", 0.34))
        stage.fill(shape, down)
        x = bounds.center().x() + stage.light.side * bounds.width() * 0.22
        streak = QPainterPath()
        streak.addRoundedRect(QRectF(x - 4, bounds.top() + 30, 8, bounds.height() - 90), 4, 4)
        stage.soft(streak, clear("white", gloss), 6)
