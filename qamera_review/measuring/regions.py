"""Regions of masks: flooding from the border, growing, edges. Plain numpy, no image library."""

import numpy as np

from qamera_review.measuring.colours import Floats, Ints, Mask

_PASSES_MAX = 60  # of the flood; a spiral could need more, and is then only partly flooded


def flood(mask: Mask, seeds: Mask) -> Mask:
    """Return the pixels of `mask` that are connected to `seeds` by steps along rows and columns.

    Each pass fills every run of a row, then every run of a column, in which a pixel is reached
    already. Example: from the border around a convex subject, two passes are enough.
    """
    reached = mask & seeds
    across, down = _runs(mask), _runs(np.ascontiguousarray(mask.T))
    count = int(reached.sum())
    for _ in range(_PASSES_MAX):
        reached = _fill_runs(across, reached)
        reached = _fill_runs(down, np.ascontiguousarray(reached.T)).T & mask
        now = int(reached.sum())
        if now == count:
            break
        count = now
    return np.ascontiguousarray(reached)


def _runs(mask: Mask) -> Ints:
    """Return a number for each pixel: that of its run within its row; 0 outside the mask."""
    starts = mask.copy()
    starts[:, 1:] &= ~mask[:, :-1]
    numbers = np.cumsum(starts.ravel(), dtype=np.int32).reshape(mask.shape)
    numbers[~mask] = 0
    return numbers


def _fill_runs(runs: Ints, reached: Mask) -> Mask:
    is_reached = np.zeros(int(runs.max()) + 1, dtype=bool)
    is_reached[runs[reached]] = True
    is_reached[0] = False
    return np.asarray(is_reached.take(runs))


def border(shape: tuple[int, int]) -> Mask:
    """Return a mask of the outermost pixels."""
    mask = np.ones(shape, dtype=bool)
    mask[1:-1, 1:-1] = False
    return mask


def grown(mask: Mask, by_px: int) -> Mask:
    """Return the mask grown by a square of `by_px` pixels to each side."""
    return _grown_across(_grown_across(mask, by_px).T, by_px).T


def _grown_across(mask: Mask, by_px: int) -> Mask:
    """Grow along the rows, in steps that double: of 1, 2, 4 pixels and so on."""
    result = np.ascontiguousarray(mask)
    while by_px > 0:
        step = (by_px + 1) // 2
        wider = result.copy()
        wider[:, step:] |= result[:, :-step]
        wider[:, :-step] |= result[:, step:]
        # What lies between the steps: the next, smaller, ones fill it.
        result, by_px = wider, by_px - step
    return result


def enlarged(mask: Mask, height: int, width: int) -> Mask:
    """Return the mask in another size: the nearest pixel of each."""
    rows = np.arange(height) * mask.shape[0] // height
    columns = np.arange(width) * mask.shape[1] // width
    return np.asarray(mask.take(columns, axis=1).take(rows, axis=0))


def cover(mask: Mask, axis: int) -> Floats:
    """Return the covered share of each row (axis 1) or column (axis 0)."""
    shares: Floats = (np.count_nonzero(mask, axis=axis) / mask.shape[axis]).astype(np.float32)
    return shares
