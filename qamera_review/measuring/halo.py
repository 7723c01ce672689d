"""Whether a rim of another colour lies around the subject, as a poor cut-out leaves it."""

from dataclasses import dataclass

import numpy as np

from qamera_review.domain.measurement import CannotTell, Ground
from qamera_review.measuring.colours import Bytes, Floats, Ints, Mask, squared_distance, to_lab
from qamera_review.measuring.regions import grown

_REACH_PX = 4  # to each side: the direction of the outline is to the middle of the mask in there
_DIRECTION_MIN_PX = 0.5  # a nearer middle gives no direction
_RIM_PX = (1.0, 2.0)  # inside the outline: two places in the rim
_INSIDE_PX = 6.0  # where a rim has ended
_OUTSIDE_PX = -2.0  # where a rim has not begun; a shadow has
_FLAT = 10.0  # dE76 at most between the two places in the rim
_OTHER = 10.0  # dE76 at least from the ground, and from the colours inside and outside
_SAME_RIM = 12.0  # dE76 at most from the rim's middle colour
_OUTLINE_LEAST_PX = 100


@dataclass(frozen=True)
class _Outline:
    """The pixels of the outline, and the direction to the inside at each, of length 1."""

    rows: Ints
    columns: Ints
    down: Floats
    across: Floats

    def colours(self, rgb: Bytes, distance_px: float) -> Bytes:
        """Return the colours so far inside of the outline, of shape (3, count). A negative distance
        is outside, the border of the picture where that is beyond it."""
        _channels, height, width = rgb.shape
        rows = np.rint(self.rows + distance_px * self.down).astype(np.intp)
        columns = np.rint(self.columns + distance_px * self.across).astype(np.intp)
        return np.asarray(rgb[:, rows.clip(0, height - 1), columns.clip(0, width - 1)])


def measure_halo(rgb: Bytes, mask: Mask, ground: Ground) -> float | CannotTell:
    """Return the share of the outline that has a rim: a flat band 1 to 2 pixels inside of it, of
    another colour than the ground, than the subject 6 pixels inside, and than what is 2 pixels
    outside (a shadow beside the subject goes on there), and of one colour all round.

    `mask` has the subject's pixels, in the size of `rgb` (3, height, width). TOO_SMALL when less
    than 100 pixels of the outline have an inside.
    """
    outline = _outline(mask)
    if len(outline.rows) < _OUTLINE_LEAST_PX:
        return CannotTell.TOO_SMALL
    first, second = (to_lab(outline.colours(rgb, distance)) for distance in _RIM_PX)
    inside = to_lab(outline.colours(rgb, _INSIDE_PX))
    outside = to_lab(outline.colours(rgb, _OUTSIDE_PX))
    around = to_lab(np.array([[ground.red], [ground.green], [ground.blue]], np.uint8))[:, 0]
    other = np.float32(_OTHER**2)
    rim = (_squared_distances(first, second) < _FLAT**2) & (
        squared_distance(second, around) > other
    )
    for colours in (inside, outside):
        rim &= _squared_distances(first, colours) > other
        rim &= _squared_distances(second, colours) > other
    if not rim.any():
        return 0.0
    middle = np.median(second[:, rim], axis=1).astype(np.float32)
    rim &= squared_distance(second, middle) < _SAME_RIM**2
    return float(rim.mean())


def _outline(mask: Mask) -> _Outline:
    """Return the outermost pixels of the subject, without those that have no direction, or nothing
    of the picture _INSIDE_PX inside."""
    rows, columns = np.nonzero(mask & grown(~mask, 1))
    down, across = _middles(mask, rows, columns)
    length = np.hypot(down, across)
    is_used = length > _DIRECTION_MIN_PX
    rows, columns, length = rows[is_used], columns[is_used], length[is_used]
    down = np.asarray(down[is_used] / length, np.float32)
    across = np.asarray(across[is_used] / length, np.float32)
    bottom, right = rows + _INSIDE_PX * down, columns + _INSIDE_PX * across
    height, width = mask.shape
    is_used = (bottom >= 0) & (bottom <= height - 1) & (right >= 0) & (right <= width - 1)
    return _Outline(rows[is_used], columns[is_used], down[is_used], across[is_used])


def _middles(mask: Mask, rows: Ints, columns: Ints) -> tuple[Floats, Floats]:
    """Return where the middle of the mask is in the square around each pixel, in pixels down and
    across: to the inside of the outline."""
    padded = np.pad(mask, _REACH_PX, "edge")
    width = padded.shape[1]
    steps = np.arange(-_REACH_PX, _REACH_PX + 1)
    down, across = (each.ravel() for each in np.meshgrid(steps, steps, indexing="ij"))
    centres = (rows + _REACH_PX) * width + columns + _REACH_PX
    around = padded.ravel()[centres[:, np.newaxis] + down * width + across].astype(np.float32)
    count = around.sum(axis=1)
    return around @ down.astype(np.float32) / count, around @ across.astype(np.float32) / count


def _squared_distances(first: Floats, second: Floats) -> Floats:
    """Return the squared dE76 of each pair of colours."""
    difference = first - second
    difference *= difference
    return np.asarray(difference.sum(axis=0))
