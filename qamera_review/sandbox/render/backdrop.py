"""Paints the background of a picture: a wall and a floor with a soft horizon."""

import random
from functools import cache
from typing import Final

import msgspec
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QRadialGradient

from qamera_review.sandbox.render.canvas import UNITS, Mode
from qamera_review.sandbox.render.colours import clear, lit, mixed
from qamera_review.sandbox.render.light import Light


class Backdrop(msgspec.Struct, frozen=True):
    """The colours of wall and floor, the depth of shadows, and how much the floor reflects."""

    wall: str
    floor: str
    shadow: float
    mirror: float


_SCENERIES: Final = {
    "scenery_studio_white": Backdrop("#ffffff", "#ffffff", 0.85, 0.10),
    "scenery_warm_linen": Backdrop("#e6dccd", "#efe7da", 1.0, 0.04),
    "scenery_cool_grey": Backdrop("#c9cdd2", "#dadde1", 1.05, 0.12),
    "scenery_blush": Backdrop("#ecd2c8", "#f3dfd7", 1.0, 0.06),
    "scenery_sage": Backdrop("#c3cbb8", "#d3dac9", 1.0, 0.05),
    "scenery_dusk": Backdrop("#5d6472", "#747b89", 1.25, 0.20),
}
_DULL: Final = Backdrop("#dcd6c4", "#e6e1d0", 0.9, 0.05)


def scenery_for(name: str, flaw: str | None) -> Backdrop:
    """Return the background of a scenery; for an unknown id one that depends on the id only."""
    if flaw == "off_white_ground":
        return _DULL
    known = _SCENERIES.get(name)
    return known if known is not None else list(_SCENERIES.values())[sum(name.encode()) % 6]


def paint_backdrop(
    painter: QPainter, scenery: Backdrop, light: Light, flaw: str | None, chance: random.Random
) -> None:
    """Paint the background over the whole picture of 1000 x 1000 units."""
    whole = QRectF(0, 0, UNITS, UNITS)
    wall, floor = QColor(scenery.wall), QColor(scenery.floor)
    if scenery.wall == "#ffffff":
        # A white background stays white in any light.
        painter.fillRect(whole, wall)
        _floor_shade(painter, 0.035)
        return
    wall, floor = lit(wall, light.ground), lit(floor, light.ground)
    sweep = QLinearGradient(0, 0, 0, UNITS)
    sweep.setColorAt(0, lit(wall, 0.93))
    sweep.setColorAt(0.45, wall)
    sweep.setColorAt(0.66, mixed(wall, floor, 0.55))
    sweep.setColorAt(0.80, floor)
    sweep.setColorAt(1, lit(floor, 0.95))
    painter.fillRect(whole, sweep)
    pool = QRadialGradient(QPointF(500 + 130 * light.side, 380), 640)
    pool.setColorAt(0, clear("white", 0.42))
    pool.setColorAt(0.5, clear("white", 0.14))
    pool.setColorAt(1, clear("white", 0))
    painter.fillRect(whole, pool)
    corner = QRadialGradient(QPointF(500 + 60 * light.side, 470), 820)
    corner.setColorAt(0.55, clear("black", 0))
    corner.setColorAt(1, clear("black", 0.20))
    painter.fillRect(whole, corner)
    if flaw == "off_white_ground":
        _blotches(painter, chance)


def _floor_shade(painter: QPainter, depth: float) -> None:
    shade = QLinearGradient(0, 620, 0, UNITS)
    shade.setColorAt(0, clear("black", 0))
    shade.setColorAt(0.35, clear("#2a3038", depth))
    shade.setColorAt(1, clear("black", 0))
    painter.fillRect(QRectF(0, 620, UNITS, 380), shade)


def _blotches(painter: QPainter, chance: random.Random) -> None:
    """Paint uneven grey over the white, the defect of a badly cut out background."""
    for _ in range(3):
        at = QPointF(chance.uniform(0, UNITS), chance.uniform(0, UNITS))
        blotch = QRadialGradient(at, chance.uniform(260, 480))
        blotch.setColorAt(0, clear("#8d8468", 0.20))
        blotch.setColorAt(1, clear("#8d8468", 0))
        painter.fillRect(QRectF(0, 0, UNITS, UNITS), blotch)


@cache
def _grain_tile() -> QImage:
    chance = random.Random("grain")
    side = 256
    tile = QImage(chance.randbytes(side * side), side, side, side, QImage.Format.Format_Grayscale8)
    return tile.copy()


def paint_grain(painter: QPainter, side: int, strength: float = 0.035) -> None:
    """Add noise as of a camera sensor, in device pixels."""
    painter.save()
    painter.resetTransform()
    painter.setOpacity(strength)
    painter.setCompositionMode(Mode.CompositionMode_SoftLight)
    tile = _grain_tile()
    for top in range(0, side, 256):
        for left in range(0, side, 256):
            painter.drawImage(left, top, tile)
    painter.restore()
