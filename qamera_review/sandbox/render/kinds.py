"""The kinds of product that can be painted."""

from collections.abc import Callable
from typing import Final

import msgspec

from qamera_review.sandbox.render.audio import paint_headphones
from qamera_review.sandbox.render.bottles import paint_dropper, paint_perfume, paint_wine
from qamera_review.sandbox.render.canvas import Canvas
from qamera_review.sandbox.render.cartons import paint_box, paint_pouch
from qamera_review.sandbox.render.cosmetics import paint_jar, paint_tube
from qamera_review.sandbox.render.cups import paint_can, paint_candle, paint_mug, paint_sphere
from qamera_review.sandbox.render.footwear import paint_sneaker
from qamera_review.sandbox.render.textiles import paint_tote, paint_tshirt


class Kind(msgspec.Struct, frozen=True):
    """How a kind of product is painted.

    `fill` scales it, `rise` lifts it (units), and `hangs` means that it hangs on the wall.
    """

    paint: Callable[[Canvas], None]
    fill: float = 1.0
    rise: float = 0.0
    hangs: bool = False


KINDS: Final = {
    "dropper": Kind(paint_dropper, 1.08),
    "wine": Kind(paint_wine, 1.06),
    "perfume": Kind(paint_perfume, 1.14),
    "jar": Kind(paint_jar, 1.36, 120),
    "tube": Kind(paint_tube, 1.06),
    "mug": Kind(paint_mug, 1.42, 120),
    "candle": Kind(paint_candle, 1.45, 90),
    "can": Kind(paint_can, 1.16),
    "box": Kind(paint_box, 1.20, 20),
    "pouch": Kind(paint_pouch, 1.08),
    "sneaker": Kind(paint_sneaker, 1.12, 120),
    "headphones": Kind(paint_headphones, 1.08, 20),
    "tote": Kind(paint_tote, 1.08),
    "tshirt": Kind(paint_tshirt, 1.0, hangs=True),
    "sphere": Kind(paint_sphere, 1.3, 110),
}
