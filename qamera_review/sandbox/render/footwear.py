"""Paints a low sneaker, seen from the side."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainterPath, QPainterPathStroker, QPen

from qamera_review.sandbox.render.canvas import Canvas, Mode
from qamera_review.sandbox.render.colours import clear, lit

# The colours of upper, trim and sole.
_SHOE: Final = {
    "chalk": ("#ece9e3", "#c9c3b8", "#f7f6f2"),
    "coral": ("#e5735c", "#b64a38", "#f6f1ea"),
    "forest": ("#37513f", "#20342a", "#efeadc"),
}


def paint_sneaker(stage: Canvas) -> None:
    """Paint the sneaker, its parts from the back to the front."""
    upper, trim, sole = (QColor(c) for c in _SHOE[stage.colour])
    stage.mirrored = stage.turn < -0.4
    _inside(stage, upper)
    body = _upper()
    with stage.part(body):
        _leather(stage, body, upper)
        _panels(stage, upper, trim)
        _creases(stage)
    _collar(stage, upper)
    _laces(stage, sole, trim)
    _sole(stage, sole, trim)


def _upper() -> QPainterPath:
    path = QPainterPath(QPointF(176, 752))
    path.cubicTo(164, 690, 172, 610, 182, 560)
    path.cubicTo(186, 530, 196, 508, 214, 500)
    path.cubicTo(240, 492, 256, 512, 276, 536)
    path.cubicTo(306, 568, 360, 560, 396, 520)
    path.cubicTo(412, 500, 424, 478, 444, 462)
    path.cubicTo(462, 450, 480, 456, 492, 472)
    path.cubicTo(530, 524, 590, 576, 650, 606)
    path.cubicTo(720, 628, 796, 636, 832, 690)
    path.cubicTo(844, 714, 842, 740, 836, 756)
    path.closeSubpath()
    return path


def _inside(stage: Canvas, upper: QColor) -> None:
    """Paint the far side of the opening and the tongue."""
    far = QPainterPath(QPointF(206, 520))
    far.cubicTo(240, 470, 330, 500, 400, 486)
    far.lineTo(420, 560)
    far.lineTo(240, 600)
    far.closeSubpath()
    stage.fill(far, lit(upper, 0.48))
    tongue = QPainterPath(QPointF(398, 470))
    tongue.cubicTo(400, 420, 430, 398, 462, 404)
    tongue.cubicTo(490, 410, 494, 440, 500, 470)
    tongue.lineTo(560, 560)
    tongue.lineTo(430, 560)
    tongue.closeSubpath()
    with stage.part(tongue):
        run = QLinearGradient(400, 400, 520, 520)
        run.setColorAt(0, lit(upper, 1.02, 0.06))
        run.setColorAt(1, lit(upper, 0.72))
        stage.fill(tongue, run)
        stage.soft(_stroke(tongue, 8), clear("black", 0.22), 6)


def _leather(stage: Canvas, body: QPainterPath, upper: QColor) -> None:
    run = QLinearGradient(0, 470, 0, 756)
    run.setColorAt(0, lit(upper, 1.08, 0.05))
    run.setColorAt(0.45, upper)
    run.setColorAt(1, lit(upper, 0.70))
    stage.fill(body, run)
    along = QLinearGradient(170, 0, 842, 0)
    left, right = (0.0, 0.22) if stage.light.side < 0 else (0.22, 0.0)
    along.setColorAt(0, clear("black", left + 0.10))
    along.setColorAt(0.2, clear("black", 0))
    along.setColorAt(0.75, clear("black", 0))
    along.setColorAt(1, clear("black", right))
    stage.painter.fillRect(QRectF(160, 440, 700, 340), along)
    shine = QPainterPath(QPointF(660, 624))
    shine.cubicTo(730, 634, 780, 650, 808, 690)
    shine.cubicTo(770, 660, 720, 650, 660, 646)
    stage.soft(shine, clear("white", 0.75), 14)
    heel = QPainterPath()
    heel.addEllipse(QPointF(226, 600), 22, 64)
    stage.soft(heel, clear("white", 0.28), 20)


def _panels(stage: Canvas, upper: QColor, trim: QColor) -> None:
    toe = QPainterPath(QPointF(850, 770))
    toe.lineTo(640, 770)
    toe.cubicTo(650, 700, 690, 650, 742, 632)
    toe.cubicTo(800, 630, 850, 660, 850, 770)
    _applied(stage, toe, lit(upper, 1.02))
    lace_stay = QPainterPath(QPointF(404, 512))
    lace_stay.cubicTo(424, 480, 450, 448, 482, 462)
    lace_stay.cubicTo(530, 530, 600, 584, 664, 612)
    lace_stay.cubicTo(650, 640, 620, 652, 596, 646)
    lace_stay.cubicTo(520, 620, 440, 570, 404, 512)
    _applied(stage, lace_stay, lit(upper, 1.03))
    heel = QPainterPath(QPointF(150, 480))
    heel.lineTo(240, 500)
    heel.cubicTo(268, 560, 300, 640, 280, 780)
    heel.lineTo(150, 780)
    heel.closeSubpath()
    _applied(stage, heel, trim)
    stripe = QPainterPath(QPointF(330, 760))
    stripe.cubicTo(380, 700, 420, 640, 452, 582)
    stripe.lineTo(492, 606)
    stripe.cubicTo(470, 660, 440, 712, 404, 760)
    stripe.closeSubpath()
    _applied(stage, stripe, trim)
    for index in range(5):
        hole = QPainterPath()
        hole.addEllipse(QPointF(716 + index * 16, 664 + index * 5), 2.6, 2.2)
        hole.addEllipse(QPointF(706 + index * 17, 682 + index * 4), 2.6, 2.2)
        stage.fill(hole, clear("black", 0.45))


def _applied(stage: Canvas, shape: QPainterPath, colour: QColor) -> None:
    """Paint a sewn-on piece with an edge, a shadow and stitches."""
    stage.soft(shape.translated(1.5, 3), clear("black", 0.34), 5)
    with stage.part(shape):
        stage.fill(shape, colour)
        run = QLinearGradient(0, 470, 0, 770)
        run.setColorAt(0, clear("white", 0.16))
        run.setColorAt(0.5, clear("white", 0))
        run.setColorAt(1, clear("black", 0.24))
        stage.fill(shape, run)
        pen = QPen(clear("black" if colour.lightnessF() > 0.4 else "white", 0.30), 1.6)
        pen.setDashPattern([3.0, 2.2])
        inner = _stroke(shape, 11)
        stage.painter.strokePath(inner, pen)


def _creases(stage: Canvas) -> None:
    for x, y, width in ((640, 640, 60), (618, 664, 54), (600, 690, 44)):
        crease = QPainterPath(QPointF(x, y))
        crease.quadTo(x + width * 0.4, y + 16, x + width * 0.6, y + 44)
        crease.quadTo(x + width * 0.3, y + 22, x, y)
        stage.soft(crease, clear("black", 0.26), 6, Mode.CompositionMode_Multiply)


def _collar(stage: Canvas, upper: QColor) -> None:
    edge = QPainterPath(QPointF(212, 502))
    edge.cubicTo(240, 494, 256, 514, 276, 538)
    edge.cubicTo(306, 570, 360, 562, 396, 522)
    pad = _stroke(edge, 22)
    with stage.part(pad):
        stage.fill(pad, lit(upper, 0.92))
        stage.soft(_stroke(edge.translated(2, -5), 6), clear("white", 0.55), 5)
        stage.soft(_stroke(edge.translated(0, 9), 6), clear("black", 0.35), 5)


def _laces(stage: Canvas, sole: QColor, trim: QColor) -> None:
    for index in range(6):
        x, y = 462 + index * 33, 484 + index * 25
        bar = QPainterPath(QPointF(x - 44, y + 24))
        bar.cubicTo(x - 26, y - 14, x + 4, y - 18, x + 26, y - 10)
        lace = _stroke(bar, 13)
        stage.soft(lace.translated(2, 5), clear("black", 0.38), 4)
        with stage.part(lace):
            stage.fill(lace, lit(sole, 0.98))
            stage.soft(_stroke(bar.translated(0, 5), 5), clear("black", 0.25), 3)
        eye = QPainterPath()
        eye.addEllipse(QPointF(x - 45, y + 26), 5, 5)
        stage.fill(eye, clear(lit(trim, 0.5), 0.9))
    for start, end, drop in ((456, 408, 62), (470, 520, 70)):
        loop = QPainterPath(QPointF(start, 474))
        loop.cubicTo(start - 10, 430, end, 440, end - 6, 474 + drop * 0.4)
        loop.cubicTo(end - 8, 474 + drop, start, 500, start, 476)
        stage.soft(_stroke(loop.translated(2, 4), 9), clear("black", 0.30), 4)
        stage.fill(_stroke(loop, 9), lit(sole, 0.97))


def _sole(stage: Canvas, sole: QColor, trim: QColor) -> None:
    shape = QPainterPath(QPointF(166, 734))
    shape.cubicTo(300, 748, 420, 752, 520, 748)
    shape.cubicTo(640, 744, 760, 730, 846, 722)
    shape.cubicTo(858, 750, 850, 782, 826, 794)
    shape.cubicTo(760, 804, 300, 804, 196, 803)
    shape.cubicTo(168, 800, 158, 770, 166, 734)
    with stage.part(shape):
        run = QLinearGradient(0, 724, 0, 803)
        run.setColorAt(0, lit(sole, 1.05))
        run.setColorAt(0.55, lit(sole, 0.96))
        run.setColorAt(1, lit(sole, 0.72))
        stage.fill(shape, run)
        groove = QPainterPath(QPointF(160, 766))
        groove.cubicTo(400, 778, 620, 776, 856, 756)
        stage.painter.strokePath(groove, QPen(clear("black", 0.16), 2.2))
        tread = QPainterPath(QPointF(150, 788))
        tread.cubicTo(400, 796, 660, 796, 860, 780)
        tread.lineTo(860, 820)
        tread.lineTo(150, 820)
        stage.fill(tread, lit(trim, 0.92))
        for index in range(46):
            notch = QPainterPath()
            notch.addRect(QRectF(176 + index * 14.6, 797, 5, 10))
            stage.fill(notch, clear("black", 0.34))
        toe = QPainterPath()
        toe.addEllipse(QPointF(836, 744), 34, 30)
        stage.soft(toe, clear("white", 0.35), 12)
    lip = QPainterPath(QPointF(168, 733))
    lip.cubicTo(300, 747, 420, 751, 520, 747)
    lip.cubicTo(640, 743, 760, 729, 846, 721)
    stage.soft(_stroke(lip.translated(0, -3), 5), clear("black", 0.34), 3)


def _stroke(path: QPainterPath, width: float) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(path)
