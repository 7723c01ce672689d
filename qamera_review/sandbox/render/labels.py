"""Paints the text that is printed around a product."""

import msgspec
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainterPath

from qamera_review.sandbox.render.canvas import Canvas
from qamera_review.sandbox.render.lathe import CENTRE_X, TILT
from qamera_review.sandbox.render.lettering import text, wrapped


class Line(msgspec.Struct, frozen=True):
    """One line of text: its height on the product and its size are in units."""

    words: str
    y: float
    size: float
    family: str = "sans"
    bold: bool = False
    tracking: float = 0.06


def print_lines(
    stage: Canvas,
    lines: list[Line],
    radius: float,
    turn: float,
    ink: QColor,
    *,
    tilt: float = TILT,
    rule: tuple[float, float] | None = None,
) -> None:
    """Paint lines of text, and a rule (height, half width), around a cylinder."""
    for line in lines:
        flat = text(
            line.words,
            (CENTRE_X, line.y),
            line.size,
            family=line.family,
            bold=line.bold,
            tracking=line.tracking,
            garble=stage.garble,
        )
        stage.fill(wrapped(flat, CENTRE_X, radius, tilt, turn), ink)
    if rule is not None:
        bar = QPainterPath()
        bar.addRect(QRectF(CENTRE_X - rule[1], rule[0], 2 * rule[1], 1.8))
        stage.fill(wrapped(bar, CENTRE_X, radius, tilt, turn), ink)


def back_lines(centre_y: float, height: float) -> list[Line]:
    """Paint the small print of a back label."""
    small = (
        "INGREDIENTS",
        "aqua, glycerin, squalane,",
        "citric acid, limonene,",
        "parfum, tocopherol",
        "Keep out of reach of children.",
        "Made in the EU",
        "4 006381 333931",
    )
    step = 2 * height / len(small)
    return [
        Line(words, centre_y - height + step * (index + 0.5), 9.5 if index else 11, bold=not index)
        for index, words in enumerate(small)
    ]


def barcode(x: float, y: float, width: float, height: float) -> QPainterPath:
    """Return a barcode: bars of varying width, always the same."""
    path = QPainterPath()
    path.setFillRule(path.fillRule().WindingFill)
    at = 0.0
    for index in range(34):
        bar = (1 + (index * 7 + index // 3) % 3) * width / 100
        if at + bar > width:
            break
        path.addRect(QRectF(x + at, y, bar, height))
        at += bar + (1 + (index * 5) % 2) * width / 100
    return path
