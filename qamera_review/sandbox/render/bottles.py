"""Paints bottles: a dropper bottle, a wine bottle and a perfume bottle."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainterPath

from qamera_review.sandbox.render.canvas import Canvas, Mode
from qamera_review.sandbox.render.colours import clear, lit, mixed
from qamera_review.sandbox.render.labels import Line, back_lines, print_lines
from qamera_review.sandbox.render.lathe import (
    CENTRE_X,
    Outline,
    band,
    ellipse,
    paint_band,
    paint_lid,
    turn_body,
)
from qamera_review.sandbox.render.lettering import text
from qamera_review.sandbox.render.light import glass, matt, metal

_DROPPER: Final = {
    "amber": ("#a5520f", "#f4eee2", "#2b2622"),
    "frost": ("#c9dbe0", "#fdfdfb", "#31505a"),
}
_WINE: Final = {
    "green": ("#2c3a1c", "#f3ecd9", "#3c4a2c"),
    "red": ("#2a1014", "#efe6d8", "#6d1420"),
}
_PERFUME: Final = {"rose": ("#eeb9b4", "#c9a06a"), "blue": ("#9fc1de", "#b9bec6")}


def paint_dropper(stage: Canvas) -> None:
    """Paint a 30 ml serum bottle with a rubber dropper."""
    body, label, ink = (QColor(c) for c in _DROPPER[stage.colour])
    light = stage.light
    black = matt(light, QColor("#232325"), 0.55)
    outline = (
        Outline(60, 398)
        .curve(64, 425, 132, 428, 142, 478)
        .curve(145, 490, 145, 500, 145, 512)
        .line(145, 772)
        .curve(145, 796, 138, 800, 124, 803)
    )
    liquid = Outline(133, 500).line(133, 776).curve(133, 790, 126, 792, 116, 794)
    inner = glass(light, lit(body, 0.72), 0.9)
    turn_body(stage, outline, glass(light, body, 0.72), slope=0.18)
    turn_body(stage, liquid, inner, slope=0)
    _pipette(stage)
    shape = turn_body(stage, outline, glass(light, body, 0.30), slope=0.25)
    _base_glow(stage, shape, body)
    bulb = Outline(20, 196).curve(34, 198, 40, 214, 40, 240).line(42, 290).line(48, 300)
    turn_body(stage, bulb, matt(light, QColor("#2a2a2c"), 0.22))
    collar = Outline(66, 302).line(70, 306).line(70, 392).line(67, 398)
    turn_body(stage, collar, black)
    _ridges(stage, 70, 312, 388)
    around = stage.turn * 0.5
    paper = band(528, 748, 145.5, 1.15, around)
    paint_band(stage, paper, 145.5, matt(light, label, 0.12))
    if stage.back:
        print_lines(stage, back_lines(640, 78), 145.5, around, ink)
        return
    brand = "LUMEN" if stage.colour == "amber" else "HALDA"
    kind = "SERUM N° 4" if stage.colour == "amber" else "HYALURON"
    lines = [
        Line(brand, 588, 34, tracking=0.32),
        Line(kind, 632, 17, tracking=0.24),
        Line("face oil with squalane", 664, 13),
        Line("30 ml  ·  1.0 fl oz", 722, 12),
    ]
    print_lines(stage, lines, 145.5, around, ink, rule=(690, 44))


def paint_wine(stage: Canvas) -> None:
    """Paint a wine bottle with a paper label and a foil capsule."""
    body, label, ink = (QColor(c) for c in _WINE[stage.colour])
    light = stage.light
    outline = (
        Outline(31, 160)
        .line(31, 300)
        .curve(33, 372, 104, 372, 106, 452)
        .line(106, 786)
        .curve(106, 797, 103, 801, 96, 803)
    )
    shape = turn_body(stage, outline, glass(light, body, 0.93), slope=0.10)
    _base_glow(stage, shape, body)
    foil = QColor("#7a1d26") if stage.colour == "red" else QColor("#b8a46a")
    capsule = Outline(33, 118).line(33.5, 150).line(31.5, 156).line(32.5, 162).line(33, 262)
    turn_body(stage, capsule, metal(light, foil))
    paint_lid(stage, 118, 32, lit(foil, 1.1))
    around = stage.turn * 0.5
    paint_band(stage, band(520, 728, 106.6, 1.2, around), 106.6, matt(light, label, 0.03))
    if stage.back:
        print_lines(stage, back_lines(624, 70), 106.6, around, ink)
        return
    _vineyard(stage, around, ink)
    names = ("Steinbruch", "RIESLING TROCKEN", "2023")
    if stage.colour == "red":
        names = ("Hohe Leite", "PINOT NOIR RESERVE", "2021")
    lines = [
        Line(names[0], 626, 27, family="serif"),
        Line(names[1], 656, 10.5, tracking=0.18),
        Line(names[2], 690, 18, family="serif"),
        Line("ERZEUGERABFÜLLUNG", 713, 6.5, tracking=0.2),
    ]
    print_lines(stage, lines, 106.6, around, ink)


def paint_perfume(stage: Canvas) -> None:
    """Paint a square perfume bottle: thick clear glass around a coloured liquid."""
    tint, trim = (QColor(c) for c in _PERFUME[stage.colour])
    left, right, top, bottom = 350.0, 650.0, 420.0, 800.0
    block = _rounded(left, top, right, bottom, 34)
    with stage.part(block):
        pane = QLinearGradient(left, 0, right, 0)
        for at, tone, alpha in (
            *((0.0, "#aeb6bd", 0.95), (0.05, "#ffffff", 0.75), (0.12, "#dfe5e8", 0.55)),
            *((0.5, "#f4f7f8", 0.5), (0.88, "#d2dade", 0.6), (0.96, "#ffffff", 0.8)),
        ):
            pane.setColorAt(at, clear(tone, alpha))
        pane.setColorAt(1, clear("#9aa4ac", 0.95))
        stage.fill(block, pane)
        _scent(stage, tint, left + 34, top + 46, right - 34, bottom - 58)
        _thick_base(stage, left, right, bottom, tint)
        streak = _rounded(left + 14, top + 30, left + 30, bottom - 30, 8)
        stage.soft(streak, clear("white", 0.9), 5)
    neck = Outline(46, 388).line(46, 420)
    turn_body(stage, neck, metal(stage.light, trim))
    cap = Outline(86, 236).curve(92, 238, 92, 242, 92, 248).line(92, 388)
    turn_body(stage, cap, metal(stage.light, trim), tilt=0.05)
    paint_lid(stage, 238, 87, lit(trim, 1.15), tilt=0.05)
    words = "EAU DE ROSE" if stage.colour == "rose" else "EAU BLEUE"
    ink = QColor("#3a2a26") if stage.colour == "rose" else QColor("#1c3048")
    x = CENTRE_X + stage.turn * 12
    stage.fill(text(words, (x, 590), 23, tracking=0.2, family="serif", garble=stage.garble), ink)
    stage.fill(text("MAISON ORELLE", (x, 630), 11, tracking=0.3, garble=stage.garble), ink)
    stage.fill(text("50 ml", (x, 716), 12, tracking=0.1, garble=stage.garble), ink)


def _scent(stage: Canvas, tint: QColor, x0: float, y0: float, x1: float, y1: float) -> None:
    inside = _rounded(x0, y0, x1, y1, 20)
    run = QLinearGradient(x0, y0, x1, y1)
    run.setColorAt(0, lit(tint, 1.04, 0.25))
    run.setColorAt(0.55, tint)
    run.setColorAt(1, lit(tint, 0.84))
    stage.fill(inside, run)
    rim = QPainterPath()
    rim.addRect(QRectF(x0, y0, 16, y1 - y0))
    stage.soft(rim, clear("white", 0.5), 10)
    line = QPainterPath()
    line.addRect(QRectF(x0, y0, x1 - x0, 7))
    stage.soft(line, clear("white", 0.8), 3)
    tube = QPainterPath()
    tube.addRect(QRectF(CENTRE_X - 4, y0, 8, y1 - y0 - 14))
    stage.fill(tube, clear("white", 0.28))


def _thick_base(stage: Canvas, left: float, right: float, bottom: float, tint: QColor) -> None:
    glow = QPainterPath()
    glow.addEllipse(QPointF(CENTRE_X + 30, bottom - 30), 120, 16)
    stage.soft(glow, clear(mixed(tint, QColor("white"), 0.35), 0.9), 14)
    edge = QPainterPath()
    edge.addRect(QRectF(left, bottom - 9, right - left, 9))
    stage.soft(edge, clear("#5e6a72", 0.55), 6)


def _rounded(x0: float, y0: float, x1: float, y1: float, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(x0, y0, x1 - x0, y1 - y0), radius, radius)
    return path


def _pipette(stage: Canvas) -> None:
    tube = _rounded(CENTRE_X - 9, 396, CENTRE_X + 9, 742, 9)
    stage.fill(tube, clear("white", 0.20))


def _ridges(stage: Canvas, radius: float, top: float, bottom: float) -> None:
    for index in range(-14, 15):
        x = CENTRE_X + radius * (index / 15) * (1 - 0.15 * abs(index) / 15)
        groove = QPainterPath()
        groove.addRect(QRectF(x - 0.9, top, 1.8, bottom - top))
        stage.fill(groove, clear("black", 0.28))


def _base_glow(stage: Canvas, shape: QPainterPath, body: QColor) -> None:
    """Paint the light that collects in the foot of a glass body."""
    with stage.part(shape, mode=Mode.CompositionMode_Screen):
        foot = ellipse(786, 84, 0.10)
        stage.soft(foot, clear(lit(body, 2.2), 0.55), 16)


def _vineyard(stage: Canvas, around: float, ink: QColor) -> None:
    """Paint the drawing on the label: three hills and the sun."""
    x = CENTRE_X + 106.6 * around * 0.9
    hills = QPainterPath(QPointF(x - 46, 590))
    hills.cubicTo(x - 30, 556, x - 14, 556, x, 582)
    hills.cubicTo(x + 14, 548, x + 32, 552, x + 46, 590)
    hills.closeSubpath()
    stage.fill(hills, clear(ink, 0.85))
    sun = QPainterPath()
    sun.addEllipse(QPointF(x + 2, 552), 9, 9)
    stage.fill(sun, clear("#b4843c", 0.95))
