"""How sharp the subject is."""

from dataclasses import dataclass

import numpy as np

from qamera_review.domain.measurement import SHARPNESS_MAP_SIDE, CannotTell
from qamera_review.measuring.colours import Floats

SIDE_MIN = 400  # pixels of the picture; smaller ones are sharp by being small
_GRADIENT_MIN = 4.0  # of 255: below, there is nothing but noise


_MAP_UNIT = 255 / 2  # of the bytes of the map


@dataclass(frozen=True)
class Sharpness:
    """The ratio of the steepest edges, and the map; see `Measurement`."""

    ratio: float
    map: bytes


def measure_sharpness(luma: Floats) -> Sharpness | CannotTell:
    """Return the 99.5 % quantile of the absolute Laplacian over the 99 % quantile of the gradient.

    `luma` is the part of the picture inside the subject's box, 0 to 255. The steepest edges have a
    ratio near 2 when they are one pixel wide, whatever their contrast; a blur widens them. FLAT
    when there are no edges.
    """
    if min(luma.shape) < 3:
        return CannotTell.TOO_SMALL
    middle = luma[1:-1, 1:-1]
    up, down = luma[:-2, 1:-1], luma[2:, 1:-1]
    before, after = luma[1:-1, :-2], luma[1:-1, 2:]
    laplacian = np.abs(up + down + before + after - 4 * middle)
    across, along = after - before, down - up
    across *= across
    along *= along
    across += along
    # Squares have the same order, so that no root of each pixel is needed.
    steepest = float(np.sqrt(_quantile(across, 0.99, (2 * _GRADIENT_MIN) ** 2))) / 2
    if steepest < _GRADIENT_MIN:
        return CannotTell.FLAT
    fine = _quantile(laplacian, 0.995, _GRADIENT_MIN)
    return Sharpness(fine / steepest, _map_of(laplacian, steepest))


def _map_of(laplacian: Floats, steepest: float) -> bytes:
    """Return the largest value of each cell; an empty map for a box of fewer pixels than cells."""
    height, width = laplacian.shape
    if min(height, width) < SHARPNESS_MAP_SIDE:
        return b""
    rows = np.arange(SHARPNESS_MAP_SIDE) * height // SHARPNESS_MAP_SIDE
    columns = np.arange(SHARPNESS_MAP_SIDE) * width // SHARPNESS_MAP_SIDE
    cells = np.maximum.reduceat(np.maximum.reduceat(laplacian, rows), columns, axis=1)
    scaled = np.minimum(cells * np.float32(_MAP_UNIT / steepest), 255)
    return scaled.astype(np.uint8).tobytes()


def _quantile(values: Floats, share: float, large_from: float) -> float:
    flat = values.ravel()
    place = min(len(flat) - 1, int(len(flat) * share))
    # Most values are small, and few are needed to know the large ones.
    large = flat[flat > large_from]
    place_in_large = place - (len(flat) - len(large))
    if place_in_large >= 0:
        return float(np.partition(large, place_in_large)[place_in_large])
    return float(np.partition(flat, place)[place])
