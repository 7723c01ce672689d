"""The product's position in the picture, and the defects of position, sharpness and edges."""

import random

import msgspec
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter

from qamera_review.sandbox.render.canvas import Mode, blank, blurred
from qamera_review.sandbox.render.design import Design


class Placement(msgspec.Struct):
    """The centre of the product's foot (units), its scale, lean (degrees) and turn (-1..1)."""

    x: float = 500.0
    base_y: float = 803.0
    zoom: float = 1.0
    squeeze: float = 1.0
    lean: float = 0.0
    turn: float = 0.0


_TURN = {"preset_straight": 0.0, "preset_turned": 0.75, "preset_close": -0.25}


def placement_for(design: Design, fill: float, rise: float, chance: random.Random) -> Placement:
    """Return the placement for a design: by its preset, varied by its take, with its defect."""
    place = Placement(zoom=fill)
    place.turn = _TURN.get(design.preset, (sum(design.preset.encode()) % 5 - 2) * 0.3)
    if design.preset == "preset_turned":
        place.turn *= chance.choice((-1, 1))
    if design.preset == "preset_close":
        place.zoom *= 1.10
    place.turn += chance.uniform(-0.12, 0.12)
    place.zoom *= chance.uniform(0.97, 1.02)
    place.x += chance.uniform(-6, 6)
    place.base_y = 803 - rise + (place.zoom - 1) * 250 + chance.uniform(-4, 4)
    _apply_defect(place, design.flaw, chance)
    if design.is_original:
        _place_by_hand(place, chance)
    return place


def _place_by_hand(place: Placement, chance: random.Random) -> None:
    """Move the product as somebody would who takes a photo of it on a table."""
    place.zoom *= chance.uniform(0.68, 0.86)
    place.x += chance.uniform(-70, 70)
    place.base_y -= chance.uniform(20, 90)


def _apply_defect(place: Placement, flaw: str | None, chance: random.Random) -> None:
    side = chance.choice((-1, 1))
    if flaw == "cut_off":
        place.zoom *= 1.22
        place.x += side * 330
    elif flaw == "off_centre":
        place.x += side * 165
        place.base_y -= 30
        place.zoom *= 0.88
    elif flaw == "too_small":
        place.zoom *= 0.46
        place.base_y = 680
    elif flaw == "near_duplicate":
        place.x += side * 4
        place.zoom *= 1.006


def soften(image: QImage) -> QImage:
    """Return the image out of focus."""
    return blurred(image, 2 + image.width() // 900)


def with_halo(product: QImage) -> QImage:
    """Paint a pale, ragged fringe around the product, as of a bad cut-out."""
    side = product.width()
    reach = max(2, side * 9 // 1000)
    fringe = blank(side, side)
    painter = QPainter(fringe)
    steps = [(1, 0), (-1, 0), (0, 1), (0, -1), (0.7, 0.7), (-0.7, 0.7), (0.7, -0.7), (-0.7, -0.7)]
    for x, y in steps:
        painter.drawImage(QPoint(round(x * reach), round(y * reach)), product)
    painter.setCompositionMode(Mode.CompositionMode_SourceIn)
    painter.fillRect(fringe.rect(), QColor("#9fb3a8"))
    painter.setCompositionMode(Mode.CompositionMode_SourceOver)
    painter.end()
    fringe = blurred(fringe, 1)
    painter = QPainter(fringe)
    painter.drawImage(0, 0, product)
    painter.end()
    return fringe
