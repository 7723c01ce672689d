"""Paints creams: a jar with a lid and a tube that stands on its cap."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainterPath

from qamera_review.sandbox.render.canvas import Canvas
from qamera_review.sandbox.render.colours import clear, lit
from qamera_review.sandbox.render.labels import Line, back_lines, print_lines
from qamera_review.sandbox.render.lathe import CENTRE_X, Outline, ellipse, paint_lid, turn_body
from qamera_review.sandbox.render.lettering import text
from qamera_review.sandbox.render.light import glass, matt, metal

_JAR: Final = {"blush": ("#edc3b6", "#c08f5e"), "pearl": ("#f1efeb", "#d4d5d6")}
_TUBE: Final = {"mint": ("#bfe0d0", "#f7f7f4"), "lilac": ("#cfc3e4", "#fbfaf7")}


def paint_jar(stage: Canvas) -> None:
    """Paint a jar with a clear outer wall, a coloured inner one and a metal lid."""
    cup, trim = (QColor(c) for c in _JAR[stage.colour])
    light = stage.light
    shell = (
        Outline(170, 566)
        .curve(196, 570, 204, 584, 204, 606)
        .line(204, 760)
        .curve(204, 788, 196, 798, 174, 801)
    )
    inner = Outline(168, 574).line(168, 742).curve(168, 762, 150, 770, 120, 771)
    turn_body(stage, shell, glass(light, QColor("#e8eef0"), 0.45), tilt=0.10, slope=0.15)
    turn_body(stage, inner, matt(light, cup, 0.30), tilt=0.12, slope=0)
    shape = turn_body(stage, shell, glass(light, QColor("#f3f7f8"), 0.10), tilt=0.10, slope=0.2)
    with stage.part(shape):
        stage.soft(ellipse(786, 150, 0.06), clear(lit(cup, 1.05), 0.75), 10)
        stage.soft(ellipse(797, 165, 0.05), clear("white", 0.9), 4)
    lid = Outline(196, 470).curve(202, 471, 204, 474, 204, 480).line(204, 556).line(200, 562)
    turn_body(stage, lid, metal(light, trim), tilt=0.11, slope=0.1)
    paint_lid(stage, 470, 197, lit(trim, 1.10, 0.08), 0.12)
    around = stage.turn * 0.5
    ink = QColor("#4a332b") if stage.colour == "blush" else QColor("#33383d")
    if stage.back:
        print_lines(stage, back_lines(668, 62), 190, around, ink, tilt=0.09)
        return
    name = (
        ("NIGHT CREAM", "with rosehip oil")
        if stage.colour == "blush"
        else ("DAY CREAM", "SPF 30 · broad spectrum")
    )
    lines = [
        Line("velda", 630, 34, family="serif", tracking=0.08),
        Line(name[0], 674, 16, tracking=0.26),
        Line(name[1], 702, 12),
        Line("50 ml", 732, 11, tracking=0.1),
    ]
    print_lines(stage, lines, 186, around, ink, tilt=0.09)


def paint_tube(stage: Canvas) -> None:
    """Paint a tube, round at the cap and flat at the sealed end."""
    colour, ground = (QColor(c) for c in _TUBE[stage.colour])
    lean = stage.turn * 10
    body = QPainterPath(QPointF(372 + lean, 236))
    body.lineTo(628 + lean, 236)
    body.cubicTo(622, 420, 606, 600, 600, 690)
    body.cubicTo(560, 702, 440, 702, 400, 690)
    body.cubicTo(394, 600, 378, 420, 372 + lean, 236)
    body.closeSubpath()
    with stage.part(body) as painter:
        strip = matt(stage.light, colour, 0.30)
        painter.drawImage(QRectF(370, 230, 260, 480), strip, QRectF(strip.rect()))
        flat = QLinearGradient(0, 236, 0, 420)
        flat.setColorAt(0, clear(lit(colour, 1.02), 0.85))
        flat.setColorAt(1, clear(colour, 0))
        painter.fillRect(QRectF(340, 230, 320, 200), flat)
        _pinches(stage)
    _crimp(stage, colour, lean)
    cap = Outline(101, 690).line(104, 696).line(98, 792).curve(97, 798, 95, 801, 90, 802)
    turn_body(stage, cap, matt(stage.light, ground, 0.35), tilt=0.07)
    _print(stage, lean)


def _print(stage: Canvas, lean: float) -> None:
    ink = QColor("#22443a") if stage.colour == "mint" else QColor("#3c2f5c")
    x = CENTRE_X + lean * 0.6
    if stage.back:
        for line in back_lines(500, 110):
            small = text(line.words, (x, line.y), line.size * 1.15, garble=stage.garble)
            stage.fill(small, ink)
        return
    name = ("MINT", "& eucalyptus") if stage.colour == "mint" else ("LILAC", "& white tea")
    for words, y, size, family, tracking in (
        *(("velda", 352, 40, "serif", 0.06), (name[0], 470, 46, "sans", 0.16)),
        *((name[1], 516, 19, "serif", 0.02), ("HAND CREAM", 592, 16, "sans", 0.24)),
        ("75 ml  e  2.5 fl.oz.", 634, 12, "sans", 0.06),
    ):
        stage.fill(
            text(words, (x, y), size, family=family, tracking=tracking, garble=stage.garble), ink
        )
    rule = QPainterPath()
    rule.addRect(QRectF(x - 26, 402, 52, 2))
    stage.fill(rule, ink)


def _pinches(stage: Canvas) -> None:
    """Paint the soft dents where the tube goes from flat to round."""
    for start, end, tone, alpha in (
        *((430, 455, "white", 0.55), (452, 470, "black", 0.10)),
        *((560, 540, "white", 0.35), (585, 556, "black", 0.12)),
    ):
        dent = QPainterPath(QPointF(start, 262))
        dent.cubicTo(start + 4, 340, end, 380, end, 470)
        dent.cubicTo(end - 6, 380, start - 10, 340, start, 262)
        stage.soft(dent, clear(tone, alpha), 9)


def _crimp(stage: Canvas, colour: QColor, lean: float) -> None:
    end = QPainterPath()
    end.addRoundedRect(QRectF(368 + lean, 204, 264, 40), 3, 3)
    with stage.part(end):
        run = QLinearGradient(0, 204, 0, 244)
        run.setColorAt(0, lit(colour, 1.06, 0.15))
        run.setColorAt(0.8, lit(colour, 0.97))
        run.setColorAt(1, lit(colour, 0.80))
        stage.fill(end, run)
        for index in range(44):
            groove = QPainterPath()
            groove.addRect(QRectF(370 + lean + index * 6, 208, 1.6, 30))
            stage.fill(groove, clear("black", 0.09))
