"""Paints textiles: a T-shirt as on an invisible mannequin, and a canvas bag."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QTransform,
)

from qamera_review.sandbox.render.canvas import Canvas
from qamera_review.sandbox.render.colours import clear, lit
from qamera_review.sandbox.render.lettering import text

_TEE: Final = {"white": "#fbfaf8", "navy": "#26324d", "ochre": "#cf9a3f"}
_TOTE: Final = {"natural": ("#e6d9bf", "#2c3a34"), "black": ("#2b2a2b", "#ece6da")}
_MIRROR: Final = QTransform(-1, 0, 0, 1, 1000, 0)


def paint_tshirt(stage: Canvas) -> None:
    """Paint a T-shirt from the front (with tag and print) or from the back (without)."""
    cloth = QColor(_TEE[stage.colour])
    sleeve = _sleeve()
    for shape, side in ((sleeve, -1), (_MIRROR.map(sleeve), 1)):
        _cloth(stage, shape, lit(cloth, 0.97 if side == stage.light.side else 0.88))
        with stage.part(shape):
            _sleeve_folds(stage, side, cloth)
    if not stage.back:
        _neck_inside(stage, cloth)
    body = _torso(stage.back)
    _cloth(stage, body, cloth)
    with stage.part(body):
        _torso_shade(stage, cloth)
        _torso_folds(stage, cloth)
    _seams(stage, cloth, body)
    if not stage.back:
        ink = QColor("#b9b3a8") if stage.colour == "white" else QColor("#f4ede0")
        stage.fill(text("norr", (588, 372), 24, family="serif", garble=stage.garble), ink)


def _torso(back: bool) -> QPainterPath:
    dip = 150 if back else 214
    body = QPainterPath(QPointF(418, 132))
    body.cubicTo(440, dip, 560, dip, 582, 132)
    body.cubicTo(640, 150, 690, 168, 712, 186)
    body.cubicTo(722, 270, 716, 330, 706, 392)
    body.cubicTo(700, 560, 706, 720, 716, 858)
    body.cubicTo(640, 880, 360, 880, 284, 858)
    body.cubicTo(294, 720, 300, 560, 294, 392)
    body.cubicTo(284, 330, 278, 270, 288, 186)
    body.cubicTo(310, 168, 360, 150, 418, 132)
    return body


def _sleeve() -> QPainterPath:
    sleeve = QPainterPath(QPointF(300, 178))
    sleeve.cubicTo(244, 206, 216, 260, 196, 322)
    sleeve.cubicTo(182, 366, 168, 404, 160, 432)
    sleeve.cubicTo(190, 456, 244, 470, 280, 470)
    sleeve.cubicTo(288, 440, 294, 414, 306, 392)
    sleeve.cubicTo(316, 330, 316, 240, 300, 178)
    return sleeve


def _cloth(stage: Canvas, shape: QPainterPath, colour: QColor) -> None:
    with stage.part(shape):
        stage.fill(shape, colour)
        stroker = QPainterPathStroker()
        stroker.setWidth(26)
        # The cloth curves away from the camera at its outline.
        stage.soft(stroker.createStroke(shape), clear(lit(colour, 0.45), 0.22), 14)


def _neck_inside(stage: Canvas, cloth: QColor) -> None:
    inside = _neck_hole()
    with stage.part(inside):
        run = QLinearGradient(0, 118, 0, 210)
        run.setColorAt(0, lit(cloth, 0.92))
        run.setColorAt(1, lit(cloth, 0.50))
        stage.fill(inside, run)
        tag = QPainterPath()
        tag.addRoundedRect(QRectF(478, 136, 44, 30), 2, 2)
        stage.fill(tag, QColor("#f7f4ee"))
        stage.fill(text("norr", (500, 151), 11, family="serif"), QColor("#4a4742"))
    collar = QPainterPathStroker()
    collar.setWidth(13)
    edge = QPainterPath(QPointF(411, 141))
    edge.cubicTo(446, 114, 554, 114, 589, 141)
    stage.fill(collar.createStroke(edge), lit(cloth, 0.93))


def _neck_hole() -> QPainterPath:
    hole = QPainterPath(QPointF(418, 132))
    hole.cubicTo(450, 118, 550, 118, 582, 132)
    hole.cubicTo(560, 226, 440, 226, 418, 132)
    return hole


def _torso_shade(stage: Canvas, cloth: QColor) -> None:
    """Paint the roundness of the chest: darker to the sides, brighter towards the main light."""
    run = QLinearGradient(288, 0, 712, 0)
    soft = 0.5 if cloth.lightnessF() > 0.7 else 1.0
    near, far = (0.05, 0.26 * soft) if stage.light.side < 0 else (0.26 * soft, 0.05)
    run.setColorAt(0, clear("black", near + 0.08))
    run.setColorAt(0.28, clear("black", near * 0.2))
    run.setColorAt(0.72, clear("black", far * 0.25))
    run.setColorAt(1, clear("black", far + 0.06))
    stage.painter.fillRect(QRectF(270, 100, 460, 800), run)
    down = QLinearGradient(0, 420, 0, 880)
    down.setColorAt(0, clear("black", 0))
    down.setColorAt(1, clear("black", 0.10))
    stage.painter.fillRect(QRectF(270, 420, 460, 480), down)


def _fold(
    stage: Canvas,
    cloth: QColor,
    points: tuple[QPointF, QPointF, QPointF],
    width: float,
    depth: float,
) -> None:
    """Paint a crease through three points: bright towards the main light, dark on the other."""
    start, bend, end = points
    across = QPointF(width * 0.5 * -stage.light.side, width * 0.25)
    for offset, tone in ((QPointF(0, 0), _hollow(cloth, depth)), (across * -1.6, _crest(cloth))):
        path = QPainterPath(start + offset)
        path.quadTo(bend + offset, end + offset)
        path.quadTo(bend + offset + QPointF(width, width * 0.3), start + offset)
        stage.soft(path, tone, width * 0.6)


def _hollow(cloth: QColor, depth: float) -> QColor:
    """Return the cloth's colour in a dent."""
    return clear(lit(cloth, 0.30), depth)


def _crest(cloth: QColor) -> QColor:
    """Return the cloth's colour on a ridge."""
    return clear(lit(cloth, 1.25, 0.14), 0.42)


def _torso_folds(stage: Canvas, cloth: QColor) -> None:
    depth = 0.13 if cloth.lightnessF() > 0.7 else 0.30
    chance = stage.chance
    _drapes(stage, cloth, depth)
    for side in (-1, 1):
        pit = QPointF(500 + side * 200, 400)
        for index in range(4):
            end = QPointF(
                500 + side * chance.uniform(30, 110), 430 + index * 52 + chance.uniform(-18, 18)
            )
            bend = QPointF((pit.x() + end.x()) / 2, end.y() - 50 + chance.uniform(-10, 10))
            start = pit + QPointF(0, index * 22)
            _fold(stage, cloth, (start, bend, end), chance.uniform(11, 20), depth)
        for _ in range(3):
            x = 500 + side * chance.uniform(40, 190)
            top = QPointF(x + chance.uniform(-30, 30), chance.uniform(560, 680))
            bend = QPointF(x + chance.uniform(-24, 24), 760)
            _fold(stage, cloth, (top, bend, QPointF(x, 868)), chance.uniform(14, 26), depth)
    for _ in range(3):
        y = chance.uniform(620, 800)
        left, right = (
            QPointF(chance.uniform(300, 420), y),
            QPointF(chance.uniform(560, 690), y - 24),
        )
        bend = QPointF(500, y + chance.uniform(10, 40))
        _fold(stage, cloth, (left, bend, right), 16, depth * 0.7)


def _drapes(stage: Canvas, cloth: QColor, depth: float) -> None:
    """Paint the wide soft waves in which the cloth falls from the chest to the hem."""
    waves = ((338, 22, 34), (404, -14, 44), (476, 10, 50), (556, -10, 46), (642, 16, 36))
    for place, sway, width in waves:
        x = place + stage.chance.uniform(-14, 14)
        wave = QPainterPath(QPointF(x + sway, 400))
        wave.cubicTo(x - sway, 560, x + sway, 700, x - 6, 880)
        wave.lineTo(x + width, 880)
        wave.cubicTo(x + width + sway, 700, x + width * 0.4 - sway, 560, x + sway, 400)
        stage.soft(wave, _hollow(cloth, depth * 0.8), 20)
        lifted = wave.translated(-width * 0.9 * -stage.light.side, 0)
        stage.soft(lifted, clear(lit(cloth, 1.3, 0.06), 0.30), 18)


def _sleeve_folds(stage: Canvas, side: int, cloth: QColor) -> None:
    depth = 0.20 if cloth.lightnessF() > 0.7 else 0.40
    for index in range(3):
        start = QPointF(500 + side * (208 + index * 6), 380 - index * 36)
        end = QPointF(500 + side * (296 - index * 10), 430 - index * 70)
        bend = QPointF((start.x() + end.x()) / 2, start.y() + 14)
        _fold(stage, cloth, (start, bend, end), 13, depth)
    hem = QPainterPath(QPointF(500 + side * 336, 418))
    hem.cubicTo(500 + side * 306, 440, 500 + side * 256, 456, 500 + side * 218, 456)
    stage.painter.strokePath(hem, _thread(cloth))


def _seams(stage: Canvas, cloth: QColor, body: QPainterPath) -> None:
    dip = 150.0 if stage.back else 214.0
    neck = QPainterPath(QPointF(418, 132))
    neck.cubicTo(440, dip, 560, dip, 582, 132)
    stroker = QPainterPathStroker()
    stroker.setWidth(15)
    stroker.setCapStyle(Qt.PenCapStyle.FlatCap)
    rib = stroker.createStroke(neck.translated(0, 4))
    with stage.part(body.united(_neck_hole())):
        stage.soft(rib.translated(0, 7), clear("black", 0.22), 5)
        run = QLinearGradient(410, 0, 590, 0)
        for at, brightness in ((0, 0.82), (0.4, 1.0), (0.7, 0.96), (1, 0.78)):
            run.setColorAt(at, lit(cloth, brightness))
        stage.fill(rib, run)
        stage.painter.strokePath(neck.translated(0, 12), _thread(cloth))
        hem = QPainterPath(QPointF(290, 840))
        hem.cubicTo(360, 862, 640, 862, 710, 840)
        stage.painter.strokePath(hem, _thread(cloth))
        stage.painter.strokePath(hem.translated(0, 4), _thread(cloth))
        if stage.back:
            yoke = QPainterPath(QPointF(290, 200))
            yoke.cubicTo(400, 216, 600, 216, 710, 200)
            stage.painter.strokePath(yoke, _thread(cloth))
    for side in (-1, 1):
        arm = QPainterPath(QPointF(500 + side * 211, 184))
        arm.cubicTo(500 + side * 222, 270, 500 + side * 216, 330, 500 + side * 206, 392)
        stage.soft(_line(arm, 3), clear("black", 0.15), 3)


def paint_tote(stage: Canvas) -> None:
    """Paint a canvas bag with a print, or its back with only a seam."""
    cloth, ink = (QColor(c) for c in _TOTE[stage.colour])
    _strap(stage, lit(cloth, 0.70), 0, -14)
    bag = QPainterPath(QPointF(318, 404))
    bag.cubicTo(420, 396, 580, 396, 682, 404)
    bag.cubicTo(690, 520, 700, 690, 694, 792)
    bag.cubicTo(640, 806, 360, 806, 306, 792)
    bag.cubicTo(300, 690, 310, 520, 318, 404)
    _cloth(stage, bag, cloth)
    with stage.part(bag):
        _torso_shade(stage, cloth)
        _weave(stage)
        _tote_folds(stage, cloth)
        hem = QPainterPath()
        hem.addRect(QRectF(300, 390, 400, 50))
        stage.fill(hem, clear(lit(cloth, 1.08), 0.5))
        seam = QPainterPath(QPointF(312, 440))
        seam.lineTo(688, 440)
        stage.painter.strokePath(seam, _thread(cloth))
        if stage.back:
            middle = QPainterPath(QPointF(500, 440))
            middle.lineTo(500, 800)
            stage.painter.strokePath(middle, _thread(cloth))
        else:
            _tote_print(stage, ink)
    _strap(stage, cloth, 0, 0)


def _tote_print(stage: Canvas, ink: QColor) -> None:
    x = 500 + stage.turn * 8
    sun = QPainterPath()
    sun.addEllipse(QPointF(x, 560), 58, 58)
    wave = QPainterPath()
    wave.addRect(QRectF(x - 80, 566, 160, 8))
    wave.addRect(QRectF(x - 80, 584, 160, 8))
    wave.addRect(QRectF(x - 80, 602, 160, 8))
    stage.fill(sun.subtracted(wave), clear(ink, 0.92))
    for words, y, size, track in (
        ("MARKET DAYS", 664, 34, 0.1),
        ("est. by the sea", 706, 19, 0.02),
    ):
        stage.fill(
            text(words, (x, y), size, tracking=track, bold=size > 30, garble=stage.garble),
            clear(ink, 0.92),
        )


def _strap(stage: Canvas, cloth: QColor, x: float, y: float) -> None:
    loop = QPainterPath(QPointF(408 + x, 436 + y))
    loop.cubicTo(402 + x, 210 + y, 452 + x, 150 + y, 500 + x, 150 + y)
    loop.cubicTo(548 + x, 150 + y, 598 + x, 210 + y, 592 + x, 436 + y)
    ribbon = _line(loop, 24)
    with stage.part(ribbon):
        stage.fill(ribbon, cloth)
        stage.soft(_line(loop.translated(9 * -stage.light.side, 3), 8), clear("black", 0.30), 5)
        stage.soft(_line(loop.translated(7 * stage.light.side, -3), 6), clear("white", 0.30), 4)
    stage.painter.strokePath(loop.translated(-8, 0), _thread(cloth))
    stage.painter.strokePath(loop.translated(8, 0), _thread(cloth))


def _weave(stage: Canvas) -> None:
    for index in range(100):
        thread = QPainterPath()
        thread.addRect(QRectF(300, 396 + index * 4.2, 400, 1.2))
        thread.addRect(QRectF(300 + index * 4.2, 390, 1.2, 420))
        stage.fill(thread, clear("black" if index % 2 else "white", 0.035))


def _tote_folds(stage: Canvas, cloth: QColor) -> None:
    depth = 0.18 if cloth.lightnessF() > 0.6 else 0.45
    for x, lean, top in ((360, -14, 450), (420, 10, 470), (590, -8, 460), (650, 16, 450)):
        jitter = stage.chance.uniform(-14, 14)
        start, end = QPointF(x + jitter, top), QPointF(x + lean + jitter, 786)
        _fold(stage, cloth, (start, QPointF(x - lean, 620), end), 20, depth)
    across = (QPointF(312, 762), QPointF(420, 738), QPointF(690, 772))
    _fold(stage, cloth, across, 18, depth * 0.8)


def _line(path: QPainterPath, width: float) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    return stroker.createStroke(path)


def _thread(cloth: QColor) -> QPen:
    """Paint stitches."""
    tone = "black" if cloth.lightnessF() > 0.4 else "white"
    pen = QPen(clear(tone, 0.22), 1.6)
    pen.setDashPattern([3.0, 2.0])
    return pen
