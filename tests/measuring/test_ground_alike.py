"""Where a picture looks like its ground, in drawn pictures of a ring on a gradient."""

import numpy as np

from qamera_review.measuring.colours import Floats, Mask
from qamera_review.measuring.ground_alike import looks_like_ground, soft_subject, without_holes

SIDE = 120


def ring(hole: float | None = None) -> tuple[Floats, Mask, Mask]:
    """Return a dark ring on a gradient, its filled mask, and its hole; the hole shows the ground,
    or has the lightness `hole`."""
    rows, columns = np.mgrid[:SIDE, :SIDE]
    distance = np.hypot(rows - SIDE / 2, columns - SIDE / 2)
    lab = np.zeros((SIDE, SIDE, 3), np.float32)
    lab[..., 0] = 80 + columns * 0.05
    filled, inside = distance < 40, distance < 25
    lab[filled & ~inside, 0] = 20
    if hole is not None:
        lab[inside, 0] = hole
    return lab, filled, inside


def test_the_ground_in_a_hole_does_not_belong_to_the_subject() -> None:
    lab, filled, inside = ring()
    assert np.array_equal(without_holes(lab, filled), filled & ~inside)
    assert looks_like_ground(lab, filled)[inside].all()
    soft = soft_subject(lab, filled)
    assert soft[SIDE // 2, SIDE // 2] < 0.05
    assert soft[SIDE // 2, SIDE // 2 + 32] > 0.95


def test_another_colour_in_a_hole_belongs_to_the_subject() -> None:
    lab, filled, inside = ring(hole=60.0)
    assert np.array_equal(without_holes(lab, filled), filled)
    assert not looks_like_ground(lab, filled)[inside].any()


def test_a_label_with_letters_is_no_hole() -> None:
    lab, filled, _inside = ring()
    for column in range(48, 72, 4):
        lab[56:64, column : column + 2, 0] = 10
    assert np.array_equal(without_holes(lab, filled), filled)
