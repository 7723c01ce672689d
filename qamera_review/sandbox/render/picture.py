"""Renders a design: background, shadows, reflection, product, defect and noise."""

import os
import random
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QTransform

from qamera_review.sandbox.render.backdrop import (
    Backdrop,
    paint_backdrop,
    paint_grain,
    scenery_for,
)
from qamera_review.sandbox.render.canvas import UNITS, Canvas, Mode, blank, blurred
from qamera_review.sandbox.render.defects import Placement, placement_for, soften, with_halo
from qamera_review.sandbox.render.design import Design
from qamera_review.sandbox.render.kinds import KINDS, Kind
from qamera_review.sandbox.render.light import Light, light_for

BASE_Y = 803.0
_SHADOW = QColor("#1d1a1c")


def render(design: Design, side: int) -> QImage:
    """Return the picture of a design, `side` pixels high, and as wide unless it is upright."""
    kind = KINDS[design.kind]
    chance = random.Random(f"{design.kind} {design.colour} {design.take}")
    light = light_for(design.model)
    scenery = scenery_for(design.scenery, design.flaw)
    placement = placement_for(design, kind.fill, kind.rise, chance)
    product = _product(design, kind, light, side, placement.turn)
    product = _moved(product, placement)
    if design.flaw == "halo":
        product = with_halo(product)
    image = QImage(side, side, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(side / UNITS, side / UNITS)
    paint_backdrop(painter, scenery, light, design.flaw, chance)
    foot = placement.base_y
    if kind.hangs:
        _hanging_shadow(painter, product, light, scenery)
    else:
        _standing_shadow(painter, product, light, scenery, foot)
        _mirror_image(painter, product, scenery, foot)
    painter.drawImage(QRectF(0, 0, UNITS, UNITS), product)
    _warmth(painter, light, scenery)
    paint_grain(painter, side)
    painter.end()
    image = soften(image) if design.flaw == "blurred" else image
    return _upright(image) if design.is_portrait else image


def _upright(image: QImage) -> QImage:
    """Return the middle of a picture in the ratio 4:5."""
    width = image.height() * 4 // 5
    return image.copy((image.width() - width) // 2, 0, width, image.height())


def render_file(design: Design, side: int, path: Path) -> None:
    """Write the picture to a file, completely or not at all. Raises OSError."""
    partial = path.with_name(f"{path.stem}.{os.getpid()}{path.suffix}")
    quality = {".jpg": 91, ".png": 60, ".webp": 90}[path.suffix]
    if not render(design, side).save(str(partial), quality=quality):
        raise OSError(f"{path.name} could not be written")
    partial.replace(path)


def _product(design: Design, kind: Kind, light: Light, side: int, turn: float) -> QImage:
    chance = random.Random(f"details {design.kind} {design.take}")
    stage = Canvas(side, light, design.colour, turn, chance)
    stage.back = design.flaw == "wrong_side"
    if design.flaw == "garbled_text":
        stage.garble = random.Random(f"garble {design.take}")
    kind.paint(stage)
    return stage.end()


def _moved(product: QImage, placement: Placement) -> QImage:
    """Return the product's layer at its place: scaled about its foot, moved and tilted."""
    side = product.width()
    scale = side / UNITS
    moved = blank(side, side)
    painter = QPainter(moved)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.setTransform(_to_place(placement), True)
    painter.scale(1 / scale, 1 / scale)
    painter.drawImage(0, 0, product)
    painter.end()
    return moved


def _to_place(placement: Placement) -> QTransform:
    """Return the transformation (in units) that puts a product at its place."""
    to_place = QTransform()
    to_place.translate(placement.x, placement.base_y)
    to_place.rotate(placement.lean)
    to_place.scale(placement.zoom * placement.squeeze, placement.zoom)
    to_place.translate(-500, -BASE_Y)
    return to_place


def place_of_product(design: Design) -> QTransform:
    """Return where the product of a design lies in its picture: from the units in which it is
    painted to shares of the picture's width and height."""
    placed = _to_place(_placement_of(design))
    width = UNITS * 4 / 5 if design.is_portrait else UNITS
    return placed * QTransform(1 / width, 0, 0, 1 / UNITS, 0.5 - UNITS / 2 / width, 0)


def turn_of_product(design: Design) -> float:
    """Return how far the product of a design is turned, from -1 to 1."""
    return _placement_of(design).turn


def _placement_of(design: Design) -> Placement:
    kind = KINDS[design.kind]
    chance = random.Random(f"{design.kind} {design.colour} {design.take}")
    return placement_for(design, kind.fill, kind.rise, chance)


def _silhouette(product: QImage, reduced: int) -> QImage:
    """Return the product's shape in the colour of shadows, as a small image."""
    small = product.scaled(
        reduced,
        reduced,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    painter = QPainter(small)
    painter.setCompositionMode(Mode.CompositionMode_SourceIn)
    painter.fillRect(small.rect(), _SHADOW)
    painter.end()
    return small


def _lowest_part(shape: QImage, foot: float) -> QImage:
    """Return only the part near the ground; a handle further up casts no contact shadow."""
    low = shape.copy()
    scale = shape.width() / UNITS
    painter = QPainter(low)
    painter.setCompositionMode(Mode.CompositionMode_DestinationIn)
    fade = QLinearGradient(0, (foot - 110) * scale, 0, (foot - 40) * scale)
    fade.setColorAt(0, QColor(0, 0, 0, 0))
    fade.setColorAt(1, QColor(0, 0, 0, 255))
    painter.fillRect(low.rect(), fade)
    painter.end()
    return low


def _cast(
    painter: QPainter, shape: QImage, to_ground: QTransform, halvings: int, opacity: float
) -> None:
    """Paint the shape on the ground (units), blurred."""
    reduced = shape.width()
    laid = blank(reduced, reduced)
    laying = QPainter(laid)
    laying.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    scale = reduced / UNITS
    laying.scale(scale, scale)
    laying.setTransform(to_ground, True)
    laying.drawImage(QRectF(0, 0, UNITS, UNITS), shape)
    laying.end()
    painter.save()
    painter.setOpacity(opacity)
    painter.setCompositionMode(Mode.CompositionMode_Multiply)
    painter.drawImage(QRectF(0, 0, UNITS, UNITS), blurred(laid, halvings))
    painter.restore()


def _flat_on(foot: float, height: float, lean: float, spread: float = 1.0) -> QTransform:
    """Return the transformation that lays a shape down, away from the main light."""
    lay = QTransform.fromTranslate(500, foot)
    lay.shear(lean, 0)
    lay.scale(spread, height)
    lay.translate(-500, -foot)
    return lay


def _standing_shadow(
    painter: QPainter, product: QImage, light: Light, scenery: Backdrop, foot: float
) -> None:
    """Paint the shadows on the floor: a wide soft one, a nearer one, and a dark contact line."""
    depth = scenery.shadow * light.shadow
    shape = _silhouette(product, 250)
    lean = 0.9 * light.side
    _cast(painter, shape, _flat_on(foot - 6, 0.20, lean * 1.5, 1.03), 5, 0.34 * depth)
    _cast(painter, shape, _flat_on(foot - 2, 0.11, lean, 1.02), 4, 0.40 * depth)
    touching = _lowest_part(shape, foot)
    _cast(painter, touching, _flat_on(foot + 3, -0.12, 0, 1.01), 3, 0.75 * depth)
    _cast(painter, touching, _flat_on(foot + 1, 0.10, 0.0, 0.985), 2, 0.80 * depth)


def _hanging_shadow(painter: QPainter, product: QImage, light: Light, scenery: Backdrop) -> None:
    """Paint the shadows on the wall: a near, dark one and a far, faint one."""
    depth = scenery.shadow * light.shadow
    shape = _silhouette(product, 250)
    away = -light.side
    near = QTransform.fromTranslate(4 * away, 8)
    far = QTransform.fromTranslate(26 * away, 34)
    _cast(painter, shape, far, 5, 0.22 * depth)
    _cast(painter, shape, near, 2, 0.15 * depth)


def _mirror_image(painter: QPainter, product: QImage, scenery: Backdrop, foot: float) -> None:
    """Paint the reflection in the floor, which fades with the distance."""
    side = product.width()
    mirrored = blank(side, side)
    laying = QPainter(mirrored)
    scale = side / UNITS
    laying.setTransform(QTransform(1, 0, 0, -1, 0, 2 * (foot + 2) * scale))
    laying.drawImage(0, 0, product)
    laying.resetTransform()
    laying.setCompositionMode(Mode.CompositionMode_DestinationIn)
    fade = QLinearGradient(QPointF(0, foot * scale), QPointF(0, (foot + 150) * scale))
    fade.setColorAt(0, QColor(0, 0, 0, 255))
    fade.setColorAt(0.35, QColor(0, 0, 0, 90))
    fade.setColorAt(1, QColor(0, 0, 0, 0))
    laying.fillRect(mirrored.rect(), fade)
    laying.end()
    painter.save()
    painter.setOpacity(scenery.mirror * 1.6)
    painter.drawImage(QRectF(0, 0, UNITS, UNITS), blurred(mirrored, 1 + side // 700))
    painter.restore()


def _warmth(painter: QPainter, light: Light, scenery: Backdrop) -> None:
    """Tint the picture as by daylight or lamp light; a white background stays white."""
    if light.warmth == 0 or scenery.wall == "#ffffff":
        return
    tone = QColor("#ffd9a0") if light.warmth > 0 else QColor("#b8d0ff")
    tone.setAlphaF(min(1.0, abs(light.warmth) * 0.22))
    painter.save()
    painter.setCompositionMode(Mode.CompositionMode_Multiply)
    painter.fillRect(QRectF(0, 0, UNITS, UNITS), tone)
    painter.restore()
