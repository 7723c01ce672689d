"""The light of a picture: its reflections in round bodies, its shadows and its warmth."""

import math
from typing import Final

import msgspec
from PySide6.QtGui import QColor, QImage, qRgba

from qamera_review.sandbox.render.colours import lit

STRIP_WIDTH: Final = 256


class Band(msgspec.Struct, frozen=True):
    """The reflection of a softbox in a vertical cylinder: centre and width in -1..1."""

    centre: float
    width: float
    strength: float
    feather: float = 0.06

    def at(self, x: float) -> float:
        """Return how bright the reflection is at `x`, 0..1."""
        distance = abs(x - self.centre) - self.width / 2
        share = min(1.0, max(0.0, 0.5 - distance / self.feather))
        return share * share * (3 - 2 * share) * self.strength


class Light(msgspec.Struct, frozen=True):
    """A lighting setup. `side` is where the main light stands: -1 left, 1 right."""

    bands: tuple[Band, ...]
    ambient: float
    contrast: float
    warmth: float
    side: float
    shadow: float
    ground: float

    def shade(self, x: float) -> float:
        """Return the brightness of a matt cylinder at `x` in -1..1."""
        depth = math.sqrt(max(0.0, 1 - x * x))
        towards = x * self.side * 0.62 + depth * 0.78
        edge = 1 - 0.30 * math.pow(abs(x), 7)
        return (self.ambient + self.contrast * max(0.0, towards)) * edge

    def mirror(self, x: float) -> float:
        """Return the brightness of the reflections in a glossy cylinder at `x` in -1..1."""
        return max(band.at(x) for band in self.bands)


_SOFTBOX: Final = Light(
    (Band(-0.56, 0.26, 1.0, 0.10), Band(0.74, 0.10, 0.55, 0.10)), 0.56, 0.48, 0.0, -1, 0.9, 1.0
)
_WINDOW: Final = Light(
    (Band(-0.62, 0.16, 1.0, 0.05), Band(-0.40, 0.16, 0.9, 0.05), Band(0.82, 0.08, 0.3, 0.12)),
    *(0.48, 0.58, 0.5, -1, 1.15, 0.99),
)
_RIM: Final = Light(
    (Band(0.80, 0.14, 1.0, 0.10), Band(-0.84, 0.10, 0.9, 0.10), Band(0.36, 0.10, 0.25, 0.20)),
    *(0.50, 0.50, -0.25, 1, 1.0, 0.97),
)
_LIGHTS: Final = {"model_softbox": _SOFTBOX, "model_window": _WINDOW, "model_rim": _RIM}


def light_for(model: str) -> Light:
    """Return the light of a model; for an unknown id one that depends on the id only."""
    known = _LIGHTS.get(model)
    return known if known is not None else list(_LIGHTS.values())[sum(model.encode()) % 3]


def matt(light: Light, colour: QColor, gloss: float = 0.0) -> QImage:
    """Return an image, one pixel high, of the colours across a matt vertical cylinder."""
    strip = QImage(STRIP_WIDTH, 1, QImage.Format.Format_ARGB32)
    for column in range(STRIP_WIDTH):
        x = (column + 0.5) / STRIP_WIDTH * 2 - 1
        shaded = lit(colour, light.shade(x), light.mirror(x) * gloss)
        strip.setPixelColor(column, 0, shaded)
    return strip


def glass(light: Light, colour: QColor, thickness: float = 0.5) -> QImage:
    """Return the same for tinted glass: dense at the edges, clear in the middle."""
    strip = QImage(STRIP_WIDTH, 1, QImage.Format.Format_ARGB32)
    for column in range(STRIP_WIDTH):
        x = (column + 0.5) / STRIP_WIDTH * 2 - 1
        edge = abs(x) ** 5
        density = min(1.0, thickness + (1 - thickness) * edge)
        glow = 1.22 - 0.75 * edge + 0.18 * (1 - abs(x - 0.35 * light.side * -1))
        shine = light.mirror(x) * 0.78
        tint = lit(colour, glow, shine)
        alpha = min(255, int(255 * max(density, shine)))
        strip.setPixel(column, 0, qRgba(tint.red(), tint.green(), tint.blue(), alpha))
    return strip


def metal(light: Light, colour: QColor) -> QImage:
    """Return the same for brushed metal: strong bands of light and dark."""
    strip = QImage(STRIP_WIDTH, 1, QImage.Format.Format_ARGB32)
    for column in range(STRIP_WIDTH):
        x = (column + 0.5) / STRIP_WIDTH * 2 - 1
        dark = 0.42 * Band(0.22, 0.30, 1, 0.5).at(x) + 0.45 * Band(-0.97, 0.12, 1, 0.2).at(x)
        dark += 0.40 * Band(0.97, 0.10, 1, 0.2).at(x)
        strip.setPixelColor(column, 0, lit(colour, 1.02 - dark, light.mirror(x) * 0.75))
    return strip
