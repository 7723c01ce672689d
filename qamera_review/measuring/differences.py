"""What differs between a packshot and the original that lies on it.

Shading may differ: a packshot has another light. So a difference in lightness counts only as far as
it differs from its surroundings. Edges that are a little beside each other count as the same.
"""

import numpy as np

from qamera_review.domain.alignment import Difference, Placement, Raster
from qamera_review.measuring.alignment import Prepared, turned
from qamera_review.measuring.colours import Bytes, Floats, Mask
from qamera_review.measuring.ground_alike import looks_like_ground, without_holes
from qamera_review.measuring.regions import flood, grown
from qamera_review.measuring.resampling import (
    Complexes,
    blurred,
    edge_field,
    resampled,
    sampling_matrix,
)

_SHADE_SIGMA = 0.045  # of the longer side: shading is smoother than this
_SHADE_KEPT = 0.25  # of a smooth difference in lightness
_SLACK_PX = 2  # parts that lie so far beside each other count as the same
_VEIL_FROM, _VEIL_FULL = 7.0, 22.0  # dE76
_EDGE_PX = 3
_VEIL_MIN = 128  # of 255: what differs less is not marked
_SPECK_PX = 1  # parts that are not wider than twice this are not marked either
_MARGIN_PX, _GAP_PX = 2, 2  # around what is marked; gaps in it that are closed
_SOFT_SIGMA = 1.4
_STROKE_SIGMA = 1.5  # pixels: strokes that lie so far beside each other are the same


def measure_difference(original: Prepared, packshot: Prepared, placement: Placement) -> Difference:
    """Return what differs, in the prepared size of the packshot."""
    source = turned(original, placement.quarter_turns)
    lab, mask = laid(source, packshot, placement)
    own_mask = subject_mask(original, packshot, placement)
    mask = without_holes(lab, own_mask if original.subject is None else mask)
    own_mask = without_holes(packshot.lab, own_mask)
    both, either = mask & own_mask, mask | own_mask
    colour = _mean_colour(lab, packshot.lab, both)
    shaded = _without_shade(lab, packshot.lab, both)
    # Either way round: what one has and the other lacks differs, whichever has it.
    differences = np.maximum(
        _smallest_nearby(shaded, packshot.lab), _smallest_nearby(packshot.lab, shaded)
    )
    only = (mask ^ own_mask) & ~grown(~either, _EDGE_PX) & ~_outline(own_mask) & ~_outline(mask)
    veil = np.clip((differences - _VEIL_FROM) / (_VEIL_FULL - _VEIL_FROM), 0, 1)
    veil[only] = 1.0
    veil[~either] = 0.0
    veil[_outline(own_mask) | _outline(mask)] = 0.0
    veil[looks_like_ground(lab, mask) & looks_like_ground(packshot.lab, own_mask)] = 0.0
    values: Bytes = np.rint(veil * 255).astype(np.uint8)
    share = _stroke_difference(lab, packshot.lab, both)
    raster = Raster(packshot.width, packshot.height, values.tobytes())
    return Difference(raster, share, colour)


def softened(veil: Raster) -> Raster:
    """Return a veil as a few areas with soft edges, each with some room around what differs, so
    that an outline can be drawn around them."""
    values = np.frombuffer(veil.data, np.uint8).reshape(veil.height, veil.width)
    marked = values >= _VEIL_MIN
    marked = flood(marked, ~grown(~marked, _SPECK_PX))
    marked = ~grown(~grown(marked, _MARGIN_PX + _GAP_PX), _GAP_PX)
    soft = blurred(marked.astype(np.float32), _SOFT_SIGMA)
    data: Bytes = np.clip(np.rint(soft * 255), 0, 255).astype(np.uint8)
    return Raster(veil.width, veil.height, data.tobytes())


def subject_mask(original: Prepared, packshot: Prepared, placement: Placement | None) -> Mask:
    """Return where the subject of the packshot is: as it was found there, else where that of the
    original lies, else everywhere."""
    if packshot.subject is not None:
        return packshot.subject.mask
    if original.subject is None or placement is None:
        return np.ones((packshot.height, packshot.width), dtype=bool)
    return laid(turned(original, placement.quarter_turns), packshot, placement)[1]


def laid(source: Prepared, packshot: Prepared, placement: Placement) -> tuple[Floats, Mask]:
    """Return the original in the pixels of the packshot, and where its subject lies there."""
    box = placement.box
    step_x = source.width / (box.width * packshot.width)
    step_y = source.height / (box.height * packshot.height)
    left, top = -box.left * packshot.width * step_x, -box.top * packshot.height * step_y
    rows = sampling_matrix(source.height, packshot.height, top, step_y)
    columns = sampling_matrix(source.width, packshot.width, left, step_x)
    mask = resampled(_mask_of(source).astype(np.float32), rows, columns) > 0.5
    return resampled(source.lab, rows, columns), np.asarray(mask)


def _mask_of(picture: Prepared) -> Mask:
    if picture.subject is None:
        return np.ones((picture.height, picture.width), dtype=bool)
    return picture.subject.mask


def _outline(mask: Mask) -> Mask:
    """Return the pixels beside the outline, where two outlines never coincide exactly."""
    return grown(mask, _EDGE_PX) & grown(~mask, _EDGE_PX)


def _stroke_difference(lab: Floats, other: Floats, both: Mask) -> float:
    """Return which share of the strokes inside the subject has no counterpart: 0 for the same
    print, 1 for another one. Light and ground do not matter; the outline is left out."""
    inner = (both & ~grown(~both, 2 * _EDGE_PX)).astype(np.float32)
    first, second = (_soft_strokes(edge_field(each) * inner) for each in (lab, other))
    total = float((np.abs(first) + np.abs(second)).sum())
    return float(np.abs(first - second).sum()) / total if total > 1 else 0.0


def _soft_strokes(field: Complexes) -> Complexes:
    real = blurred(np.ascontiguousarray(field.real), _STROKE_SIGMA)
    result: Complexes = real + 1j * blurred(np.ascontiguousarray(field.imag), _STROKE_SIGMA)
    return result


def _mean_colour(lab: Floats, other: Floats, both: Mask) -> float | None:
    inner = both & ~grown(~both, _EDGE_PX)
    if not inner.any():
        return None
    return float(_distance(lab[inner], other[inner]).mean())


def _without_shade(lab: Floats, other: Floats, both: Mask) -> Floats:
    """Return the original with most of the smooth difference in lightness taken out."""
    difference = (other[..., 0] - lab[..., 0]) * both
    sigma = max(1.0, _SHADE_SIGMA * max(lab.shape[:2]))
    weight = blurred(both.astype(np.float32), sigma)
    smooth = blurred(difference.astype(np.float32), sigma) / np.maximum(weight, 0.05)
    result = lab.copy()
    result[..., 0] += (1 - _SHADE_KEPT) * smooth
    return result


def _smallest_nearby(lab: Floats, other: Floats) -> Floats:
    """Return the smallest colour difference of each pixel to those around it in the other
    picture."""
    best = np.full(lab.shape[:2], np.inf, np.float32)
    reach = range(-_SLACK_PX, _SLACK_PX + 1)
    padded = np.pad(other, ((_SLACK_PX, _SLACK_PX), (_SLACK_PX, _SLACK_PX), (0, 0)), mode="edge")
    height, width = lab.shape[:2]
    for down in reach:
        for across in reach:
            top, left = down + _SLACK_PX, across + _SLACK_PX
            np.minimum(
                best, _distance(lab, padded[top : top + height, left : left + width]), out=best
            )
    return best


def _distance(lab: Floats, other: Floats) -> Floats:
    """Return the colour difference dE76 of each pixel."""
    difference = lab - other
    squares: Floats = np.einsum("...c,...c->...", difference, difference)
    return np.sqrt(squares)
