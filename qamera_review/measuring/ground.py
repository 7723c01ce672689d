"""The colour of the ground, and how white it is."""

import numpy as np

from qamera_review.domain.measurement import CannotTell, Ground
from qamera_review.measuring.colours import Bytes, Floats, Mask, Pixels, to_lab

RING_SHARE = 0.015  # of the shorter side; at least RING_PX_MIN
RING_PX_MIN = 3
CELL = 2.0  # units of L*, a*, b*: wider than the noise of JPEG, narrower than a shade
MODE_SHARE_MIN = 0.60
_CELL_OFFSET = 64  # of the cells from -64 to 63: a* and b* of sRGB are from -108 to 99
WHITE_FROM = 254  # of 255; JPEG makes 254 of 255
_STRIDE = 2  # every second pixel is enough
_TRANSPARENT_BELOW = 16  # of alpha


def measure_ground(pixels: Pixels) -> Ground | CannotTell:
    """Return the colour of a ring along the border: the commonest cell of CELL units of L*a*b* with
    its neighbours, and the median inside it.

    UNEVEN_GROUND when less than MODE_SHARE_MIN of the ring has that colour, as with a gradient, a
    scene, or a subject that covers most of the border.
    """
    ring = ring_of(pixels.rgb)[:, ::_STRIDE]
    if pixels.alpha is not None:
        alpha = ring_of(pixels.alpha[None])[0, ::_STRIDE]
        share = float((alpha < _TRANSPARENT_BELOW).mean())
        if share >= MODE_SHARE_MIN:
            return Ground(255, 255, 255, 100.0, 0.0, share, is_transparent=True)
    lab = to_lab(ring)
    inside = _in_mode(lab)
    share = float(inside.mean())
    if share < MODE_SHARE_MIN:
        return CannotTell.UNEVEN_GROUND
    red, green, blue = np.median(ring[:, inside], axis=1)
    lightness, a, b = np.median(lab[:, inside], axis=1)
    chroma = float(np.hypot(a, b))
    return Ground(int(red), int(green), int(blue), float(lightness), chroma, share)


def ring_of(array: Bytes) -> Bytes:
    """Return the pixels along the border, in the shape (channels, count)."""
    channels, height, width = array.shape
    thick = max(RING_PX_MIN, round(min(height, width) * RING_SHARE))
    parts = (
        array[:, :thick],
        array[:, -thick:],
        array[:, thick:-thick, :thick],
        array[:, thick:-thick, -thick:],
    )
    return np.concatenate([part.reshape(channels, -1) for part in parts], axis=1)


def _in_mode(lab: Floats) -> Mask:
    """Return which pixels are within a cell and a half of the centre of the commonest cell."""
    cells = (np.floor(lab / CELL) + _CELL_OFFSET).astype(np.int32)
    keys = (cells[0] << 14) | (cells[1] << 7) | cells[2]
    values, counts = np.unique(keys, return_counts=True)
    commonest = int(values[counts.argmax()])
    cell = np.array([commonest >> 14, commonest >> 7 & 127, commonest & 127]) - _CELL_OFFSET
    centre = (cell + 0.5) * CELL
    return np.asarray((np.abs(lab - centre[:, None]) <= 1.5 * CELL).all(axis=0))


def measure_white_share(pixels: Pixels, plain: Mask) -> float | None:
    """Return which share of the plain ground's pixels is white; None when there are none.

    `plain` has the ground's pixels that are farther from the subject than a JPEG block: nearer ones
    are grey in good pictures too.
    """
    count = np.count_nonzero(plain)
    if count == 0:
        return None
    return float(np.count_nonzero(white_pixels(pixels) & plain) / count)


def white_pixels(pixels: Pixels) -> Mask:
    """Return the pixels of which each channel is WHITE_FROM or more."""
    red, green, blue = pixels.rgb >= WHITE_FROM
    return np.asarray(red & green & blue)
