"""Text as outlines, which can be scaled exactly and bent around a bottle."""

import math
import random
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainterPath, QPolygonF, QTransform

_FAMILIES: Final = {
    "sans": ["DejaVu Sans", "Segoe UI", "Helvetica Neue", "Arial"],
    "serif": ["DejaVu Serif", "Georgia", "Times New Roman"],
}
_LETTERS: Final = "AEHKMNRSUXZ"


@cache
def _glyph(letter: str, family: str, bold: bool) -> tuple[QPainterPath, float]:
    """Return a letter's outline at size 100 and its advance."""
    font = QFont()
    font.setFamilies(_FAMILIES[family])
    font.setPixelSize(100)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    path = QPainterPath()
    path.addText(QPointF(0, 0), font, letter)
    probe = QPainterPath()
    probe.addText(QPointF(0, 0), font, f"{letter}|")
    bar = QPainterPath()
    bar.addText(QPointF(0, 0), font, "|")
    advance = probe.boundingRect().right() - bar.boundingRect().right()
    return path, advance


def text(
    words: str,
    centre: tuple[float, float],
    size: float,
    *,
    family: str = "sans",
    bold: bool = False,
    tracking: float = 0.04,
    narrow: float = 0.92,
    garble: random.Random | None = None,
) -> QPainterPath:
    """Return a line of text centred on a point; capitals are `size` * 0.73 high.

    With `garble` each letter is made of halves of others, as image generators do.
    """
    line = QPainterPath()
    line.setFillRule(QPainterPath().fillRule().WindingFill)
    x = 0.0
    for letter in words:
        path, advance = _glyph(letter, family, bold)
        if garble is not None and letter.isalnum():
            path = _garbled(path, advance, garble, family, bold)
        line.addPath(path.translated(x, 0))
        x += advance + tracking * 100
    width = x - tracking * 100
    to_place = QTransform.fromTranslate(*centre)
    to_place.scale(size / 100 * narrow, size / 100)
    to_place.translate(-width / 2, 36)
    return to_place.map(line)


def _garbled(
    path: QPainterPath, advance: float, garble: random.Random, family: str, bold: bool
) -> QPainterPath:
    other, other_advance = _glyph(garble.choice(_LETTERS), family, bold)
    fit = QTransform.fromScale(advance / max(1.0, other_advance), garble.uniform(0.85, 1.1))
    cut = garble.uniform(-50, -25)
    lower = QPainterPath()
    lower.addRect(QRectF(-40, cut, 200, 140))
    upper = QPainterPath()
    upper.addRect(QRectF(-40, -140, 200, 140 + cut))
    bent = QTransform().shear(garble.uniform(-0.25, 0.25), 0)
    grown = path.intersected(upper).united(bent.map(fit.map(other).intersected(lower)))
    if garble.random() < 0.3:
        grown = QTransform(-1, 0, 0, 1, advance, 0).map(grown)
    return grown


def wrapped(
    flat: QPainterPath, centre_x: float, radius: float, tilt: float, turn: float
) -> QPainterPath:
    """Return a flat drawing bent around a vertical cylinder.

    Its x = `centre_x` comes to the angle `turn` (radians). Parts on the far side are left out.
    """
    around = QPainterPath()
    around.setFillRule(flat.fillRule())
    finer = QTransform.fromScale(8, 8)
    for polygon in finer.map(flat).toSubpathPolygons():
        points = []
        seen = 0
        for point in polygon.toList():
            angle = (point.x() / 8 - centre_x) / radius + turn
            seen += abs(angle) < math.pi / 2
            angle = min(math.pi / 2, max(-math.pi / 2, angle))
            x = centre_x + radius * math.sin(angle)
            points.append(QPointF(x, point.y() / 8 + radius * tilt * (math.cos(angle) - 1)))
        if seen > len(points) / 3:
            around.addPolygon(QPolygonF(points))
            around.closeSubpath()
    return around
