"""Regions of masks: flooding from the border, growing, edges. Plain numpy, no image library."""

from collections.abc import Iterator

import numpy as np

from qamera_review.measuring.colours import Floats, Ints, Mask


def flood(mask: Mask, seeds: Mask) -> Mask:
    """Return the pixels of `mask` that are connected to `seeds` by steps along rows and columns.

    The runs of each row are numbered. Runs of neighbouring rows that touch are joined: both get the
    smaller of their labels, and a label's label is followed, until nothing changes. Example: an
    arch has one run at the top and two in each row below. The top run has label 1, so after one
    step the runs below it have it too, and a few steps later all of them.
    """
    runs = _runs(mask)
    upper, lower = _touching(runs)
    labels = np.arange(int(runs.max()) + 1, dtype=np.int32)
    while len(upper):
        first, second = labels[upper], labels[lower]
        differ = first != second
        upper, lower = upper[differ], lower[differ]
        least = np.minimum(first[differ], second[differ])
        np.minimum.at(labels, first[differ], least)
        np.minimum.at(labels, second[differ], least)
        labels = labels[labels]
    is_reached = np.zeros(len(labels), dtype=bool)
    is_reached[labels[runs[seeds]]] = True
    is_reached[0] = False  # outside the mask
    return np.asarray(is_reached[labels].take(runs))


def connected_parts(mask: Mask) -> Iterator[Mask]:
    """Yield each part of the mask that is connected by steps along rows and columns."""
    rest = mask.copy()
    while rest.any():
        seed = np.zeros_like(rest)
        seed.flat[int(np.flatnonzero(rest)[0])] = True
        part = flood(rest, seed)
        rest &= ~part
        yield part


def _runs(mask: Mask) -> Ints:
    """Return a number for each pixel: that of its run within its row; 0 outside the mask."""
    starts = mask.copy()
    starts[:, 1:] &= ~mask[:, :-1]
    numbers = np.cumsum(starts.ravel(), dtype=np.int32).reshape(mask.shape)
    numbers *= mask
    return numbers


def _touching(runs: Ints) -> tuple[Ints, Ints]:
    """Return the numbers of the runs that touch: in the upper and in the lower row, in pairs."""
    upper, lower = runs[:-1], runs[1:]
    pairs = (upper != 0) & (lower != 0)
    # Each pair once: where a row's run or the one below it begins.
    pairs[:, 1:] &= (upper[:, 1:] != upper[:, :-1]) | (lower[:, 1:] != lower[:, :-1])
    return upper[pairs], lower[pairs]


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
