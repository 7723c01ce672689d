"""Pairs of an original and a packshot of which it is known where the one lies on the other."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from qamera_review.domain.alignment import Placement
from qamera_review.sandbox.products import (
    MODELS,
    PRESETS,
    PRODUCTS,
    SCENERIES,
    ProductEntry,
    possible_flaws,
)
from qamera_review.sandbox.render.cartons import front_of_box
from qamera_review.sandbox.render.design import Design
from qamera_review.sandbox.render.picture import place_of_product, render, turn_of_product
from tests.checks.cutouts import SIDE, CutOut, as_jpeg, to_array, to_image

GROUNDS = ("#ffffff", "#eeeae2", "#b9bec6", "#d9b8b0", "#31343a", "#5b6f5a", "#efe3c2")
# Corners of a product in the units that the sandbox paints in, between which errors are measured.
_PRODUCT_CORNERS = ((300.0, 250.0), (700.0, 250.0), (300.0, 790.0), (700.0, 790.0))


@dataclass(frozen=True)
class KnownPair:
    """Two pictures, and points of the product in both, as shares of their sides; no points when the
    two show different things, which cannot be aligned."""

    name: str
    original: QImage
    packshot: QImage
    points: tuple[tuple[QPointF, QPointF], ...]

    def error(self, placement: Placement) -> float:
        """Return how far the farthest point lies from where it belongs, as a share of the
        packshot's longer side."""
        longest = max(self.packshot.width(), self.packshot.height())
        across, down = self.packshot.width() / longest, self.packshot.height() / longest
        distances = [
            np.hypot((at.x() - true.x()) * across, (at.y() - true.y()) * down)
            for at, true in ((laid(placement, own), other) for own, other in self.points)
        ]
        return float(max(distances))


def laid(placement: Placement, point: QPointF) -> QPointF:
    """Return where a point of the original (shares of its sides) lies on the packshot."""
    x, y = point.x(), point.y()
    for _turn in range(placement.quarter_turns % 4):
        x, y = 1 - y, x
    box = placement.box
    return QPointF(box.left + x * box.width, box.top + y * box.height)


def sandbox_design(
    product: ProductEntry, chance: random.Random, *, flaw: str | None = None
) -> Design:
    """Return a packshot of a product with any ground, light and angle."""
    return Design(
        kind=product.kind,
        colour=product.colour,
        scenery=chance.choice(SCENERIES).id,
        model=chance.choice(MODELS).id,
        preset=chance.choice(PRESETS).id,
        take=chance.randrange(40),
        flaw=flaw,
        is_portrait=chance.random() < 0.3,
    )


def original_design(product: ProductEntry) -> Design:
    """Return the account's own photo of a product."""
    plain = (SCENERIES[0].id, MODELS[0].id, PRESETS[0].id)
    return Design(product.kind, product.colour, *plain, 0, is_original=True)


def sandbox_pair(product: ProductEntry, design: Design) -> KnownPair:
    """Return the pair of a product's photo and a packshot of it."""
    own = original_design(product)
    points = tuple(zip(_corners(own), _corners(design), strict=True))
    name = f"{product.name}, {design.scenery}, {design.model}, {design.preset}, {design.flaw}"
    return KnownPair(name, _rendered(own), _rendered(design), points)


def _corners(design: Design) -> list[QPointF]:
    """Return four points of the product, as shares of the picture's sides.

    A carton that is turned shows less of its front and more of its flank, and no placement of a
    flat picture fits both. Its original is laid on the front, which has the print, so that is what
    is measured.
    """
    corners = [QPointF(*corner) for corner in _PRODUCT_CORNERS]
    if design.kind == "box":
        front = front_of_box(turn_of_product(design))
        corners = [front.at(number) for number in range(front.size())]
    place = place_of_product(design)
    return [place.map(corner) for corner in corners]


def sandbox_pairs(count: int, seed: str = "pairs") -> Iterator[KnownPair]:
    """Yield pairs of all kinds of products; every fourth packshot has one of the labelled faults.
    A cut-off product is left out: half of its points lie outside."""
    chance = random.Random(seed)
    for number in range(count):
        product = PRODUCTS[number % len(PRODUCTS)]
        flaws = [flaw for flaw in possible_flaws(product.kind) if flaw != "cut_off"]
        flaw = chance.choice(flaws) if number % 4 == 3 else None
        yield sandbox_pair(product, sandbox_design(product, chance, flaw=flaw))


def cutout_pairs(cutouts: Sequence[CutOut], each: int, seed: str = "pairs") -> Iterator[KnownPair]:
    """Yield pairs of cut-outs on white and on other grounds, in another size, place and light."""
    chance = random.Random(seed)
    for cutout in cutouts:
        original, own = _laid(cutout, QColor("white"), chance.uniform(0.5, 0.85), (0.0, 0.0), 0)
        for number in range(each):
            turns = chance.choice((1, 2, 3)) if number % 6 == 5 else 0
            shift = (chance.uniform(-0.08, 0.08), chance.uniform(-0.08, 0.08))
            ground = QColor(chance.choice(GROUNDS))
            fill = chance.uniform(0.4, 0.8)
            packshot, other = _laid(cutout, ground, fill, shift, turns)
            packshot = _lit(packshot, chance)
            points = tuple(zip(own, other, strict=True))
            name = f"{cutout.name} on {ground.name()}, {fill:.2f}, {turns} turns"
            yield KnownPair(name, as_jpeg(original, 90), as_jpeg(packshot, 85), points)


def unlike_pairs(cutouts: Sequence[CutOut], seed: str = "unlike") -> Iterator[KnownPair]:
    """Yield pairs of different products."""
    chance = random.Random(seed)
    for number, cutout in enumerate(cutouts):
        other = cutouts[(number + len(cutouts) // 2) % len(cutouts)]
        original, _own = _laid(cutout, QColor("white"), 0.7, (0.0, 0.0), 0)
        ground = QColor(chance.choice(GROUNDS))
        packshot, _other = _laid(other, ground, chance.uniform(0.5, 0.8), (0.0, 0.0), 0)
        yield KnownPair(f"{cutout.name} and {other.name}", original, packshot, ())


def _rendered(design: Design) -> QImage:
    return as_jpeg(render(design, SIDE), 91)


def _laid(
    cutout: CutOut, ground: QColor, fill: float, shift: tuple[float, float], turns: int
) -> tuple[QImage, tuple[QPointF, ...]]:
    """Return the cut-out on a ground with a soft shadow, and the corners of its solid part, as
    shares of the side."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(ground)
    solid = cutout.solid
    scale = fill * SIDE / max(solid.width(), solid.height())
    to_place = QTransform()
    to_place.translate(SIDE * (0.5 + shift[0]), SIDE * (0.5 + shift[1]))
    to_place.rotate(90 * turns)
    to_place.scale(scale, scale)
    to_place.translate(-solid.center().x() - 0.5, -solid.center().y() - 0.5)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    picture = cutout.image.scaledToWidth(
        max(1, round(cutout.image.width() * scale)), Qt.TransformationMode.SmoothTransformation
    )
    painter.setTransform(to_place)
    painter.scale(cutout.image.width() / picture.width(), cutout.image.height() / picture.height())
    painter.drawImage(0, 0, picture)
    painter.end()
    corners = (
        (solid.left(), solid.top()),
        (solid.right() + 1, solid.top()),
        (solid.left(), solid.bottom() + 1),
        (solid.right() + 1, solid.bottom() + 1),
    )
    points = (to_place.map(QPointF(x, y)) / SIDE for x, y in corners)
    return image, tuple(points)


def _lit(image: QImage, chance: random.Random) -> QImage:
    """Return the picture in another light: brighter on one side, and a little warmer or cooler."""
    rgb = to_array(image).astype(np.float32)
    across = np.linspace(-1, 1, rgb.shape[1], dtype=np.float32)[None, :, None]
    slope, level = chance.uniform(-0.15, 0.15), chance.uniform(0.85, 1.05)
    warmth = np.array([chance.uniform(0.94, 1.03), 1.0, chance.uniform(0.94, 1.03)], np.float32)
    return to_image(rgb * (level + slope * across) * warmth)
