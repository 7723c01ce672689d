"""Where a picture looks like its own ground, also inside its subject, such as through the handle of
a bag.

The ground is not taken as one colour, because that of a packshot is often a gradient: at each place
it is what the ground around the subject continues to. Labs have their channels last.
"""

import numpy as np

from qamera_review.measuring.colours import Floats, Mask
from qamera_review.measuring.regions import connected_parts, flood, grown
from qamera_review.measuring.resampling import blurred

_SIGMA = 0.1  # of the longer side
_COARSE_PX = 64  # in which the ground is continued into the subject
_LEAST_WEIGHT = 0.02  # of the ground's mean, where no ground is near
_MARGIN_PX = 3  # beside the subject lie mixed colours
_ALIKE = 11.0  # dE76: a soft shadow or a gradient is still ground
_PLAIN = 2.5  # dE76: nearer colours are the plain ground itself
_CORE_PX = 3  # narrower plain parts are print or reflections
_HOLE_MIN = 0.004  # of the picture
_SOLID_MIN = 0.98  # of a hole is plain: in a label there are letters
_RIM_FROM, _RIM_FULL = 3.0, 14.0  # dE76 from the ground, over which the subject fades in
_INSIDE_PX, _OUTSIDE_PX = 2, 2  # beside the outline, where it fades
_FEATHER_SIGMA = 0.6


def looks_like_ground(lab: Floats, subject: Mask) -> Mask:
    """Return which pixels have the colour of the ground, in the subject and outside."""
    return np.asarray(_distance(lab, subject) <= _ALIKE)


def without_holes(lab: Floats, subject: Mask) -> Mask:
    """Return the subject without the parts of plain ground that it encloses."""
    plain = subject & (_distance(lab, subject) <= _PLAIN)
    rest = flood(plain, ~grown(~plain, _CORE_PX))
    result = subject.copy()
    for part in connected_parts(rest):
        if part.mean() >= _HOLE_MIN and part.sum() >= _SOLID_MIN * _filled(part).sum():
            result &= ~part
    return result


def soft_subject(lab: Floats, subject: Mask) -> Floats:
    """Return how far each pixel belongs to the subject, 0 to 1. Beside the outline the colour says
    so, so that no rim of the old ground stays; elsewhere the mask."""
    inside = without_holes(lab, subject)
    beside = grown(inside, _OUTSIDE_PX) & grown(~inside, _INSIDE_PX)
    soft = (_distance(lab, subject) - _RIM_FROM) / (_RIM_FULL - _RIM_FROM)
    alpha = np.where(beside, np.clip(soft, 0, 1), inside).astype(np.float32)
    return blurred(alpha, _FEATHER_SIGMA)


def _distance(lab: Floats, subject: Mask) -> Floats:
    """Return the colour difference dE76 of each pixel from the ground there."""
    outside = ~grown(subject, _MARGIN_PX)
    height, width = subject.shape
    step = max(1, max(height, width) // _COARSE_PX)
    few = outside[::step, ::step]
    if not few.any():
        return np.full(subject.shape, np.inf, np.float32)
    # The ground is smooth: a few places of it are enough, and blurring these takes little time.
    weight = few.astype(np.float32)
    sigma = max(1.0, _SIGMA * max(few.shape))
    near = blurred(weight, sigma) + _LEAST_WEIGHT
    rows, columns = np.arange(height) // step, np.arange(width) // step
    total = np.zeros(subject.shape, np.float32)
    for channel in range(lab.shape[2]):
        values = lab[::step, ::step, channel]
        mean = float(values[few].mean())
        ground = (blurred(values * weight, sigma) + _LEAST_WEIGHT * mean) / near
        difference = lab[..., channel] - ground.take(columns, axis=1).take(rows, axis=0)
        total += difference * difference
    return np.asarray(np.sqrt(total), np.float32)


def _filled(part: Mask) -> Mask:
    """Return a part with the holes in it."""
    beside = ~part
    edge = np.zeros_like(part)
    edge[0], edge[-1], edge[:, 0], edge[:, -1] = True, True, True, True
    return ~flood(beside, beside & edge)
