"""The flood over runs reaches what a flood pixel by pixel reaches."""

import numpy as np
import pytest

from qamera_review.measuring.colours import Mask
from qamera_review.measuring.regions import border, flood, grown


def flooded(mask: Mask, seeds: Mask) -> Mask:
    """Return the pixels of `mask` that are reached, one after the other."""
    reached = np.zeros_like(mask)
    waiting = [(int(y), int(x)) for y, x in np.argwhere(mask & seeds)]
    while waiting:
        y, x = waiting.pop()
        is_inside = 0 <= y < mask.shape[0] and 0 <= x < mask.shape[1]
        if is_inside and mask[y, x] and not reached[y, x]:
            reached[y, x] = True
            waiting += [(y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)]
    return reached


@pytest.mark.parametrize("share", [0.3, 0.55, 0.62, 0.9])
def test_any_mask_is_flooded_as_by_hand(share: float) -> None:
    chance = np.random.default_rng(round(share * 100))
    for shape in ((1, 9), (9, 1), (23, 31)):
        mask = chance.random(shape) < share
        for seeds in (border(shape), chance.random(shape) < 0.02):
            assert np.array_equal(flood(mask, seeds), flooded(mask, seeds))


def test_a_winding_path_is_flooded_to_its_end() -> None:
    mask = np.ones((41, 30), dtype=bool)
    mask[1::4, :-1] = mask[3::4, 1:] = False
    seeds = np.zeros_like(mask)
    seeds[0, 0] = True
    assert np.array_equal(flood(mask, seeds), mask)


def test_a_mask_grows_by_a_square() -> None:
    mask = np.zeros((9, 9), dtype=bool)
    mask[4, 4] = True
    assert np.array_equal(np.argwhere(grown(mask, 2)), np.argwhere(np.pad(np.ones((5, 5)), 2)))
