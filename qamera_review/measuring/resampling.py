"""Resampling, blurring and edges of arrays, as products of matrices: exact to parts of a pixel."""

import numpy as np
from numpy.typing import NDArray

from qamera_review.measuring.colours import Floats

Complexes = NDArray[np.complex64]

# Units of L*a*b* from pixel to pixel at which an edge counts fully. Stronger ones do not count
# more: the outline of a black product on white would outweigh everything printed on it.
_FULL_EDGE = 6.0


def channels_last(channels: Floats) -> Floats:
    """Return an array of shape (channels, height, width) in the shape (height, width, channels)."""
    return np.ascontiguousarray(channels.transpose(1, 2, 0))


def sampling_matrix(source: int, target: int, start: float, step: float) -> Floats:
    """Return the matrix that samples `source` values at `target` places.

    Place i covers the interval of `step` source pixels from `start` + i * `step`. Where that lies
    outside the source, the nearest value is used. Samples wider than a pixel are averages.
    """
    middles = start + (np.arange(target, dtype=np.float64) + 0.5) * step - 0.5
    middles = np.clip(middles, 0, source - 1)
    reach = max(step, 1.0)
    distances = np.abs(np.arange(source)[None, :] - middles[:, None]) / reach
    weights = np.maximum(0.0, 1.0 - distances)
    matrix: Floats = (weights / weights.sum(axis=1, keepdims=True)).astype(np.float32)
    return matrix


def resampled(channels: Floats, rows: Floats, columns: Floats) -> Floats:
    """Return an array of shape (height, width, channels), or without channels, sampled by these
    matrices."""
    if channels.ndim == 2:
        flat: Floats = (rows @ channels @ columns.T).astype(np.float32)
        return flat
    tall = np.tensordot(rows, channels, axes=(1, 0))
    result: Floats = np.einsum("rwc,kw->rkc", tall, columns, optimize=True).astype(np.float32)
    return result


def blurred(values: Floats, sigma: float) -> Floats:
    """Return an array of two dimensions under a Gaussian blur; the border continues outside."""
    reach = int(3 * sigma) + 1
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    kernel /= kernel.sum()

    def matrix(size: int) -> Floats:
        result = np.zeros((size, size), np.float32)
        places = np.arange(size)
        for offset, weight in zip(range(-reach, reach + 1), kernel, strict=True):
            np.add.at(result, (places, np.clip(places + offset, 0, size - 1)), np.float32(weight))
        return result

    tall = matrix(values.shape[0]) @ values
    result: Floats = (tall @ matrix(values.shape[1]).T).astype(np.float32)
    return result


def edge_field(lab: Floats) -> Complexes:
    """Return the edges of a picture as complex numbers, one for each pixel.

    The absolute value is the strength of the edge, 0 to 1, the angle twice its direction. Doubled,
    because an edge from dark to light is the same edge as one from light to dark: the ground of a
    packshot may be darker or lighter than its product. Two fields that coincide have a large sum of
    products of the one with the conjugate of the other.
    """
    across = np.zeros(lab.shape, np.float32)
    down = np.zeros(lab.shape, np.float32)
    across[:, 1:-1] = (lab[:, 2:] - lab[:, :-2]) / 2
    down[1:-1] = (lab[2:] - lab[:-2]) / 2
    squares = ((across + 1j * down) ** 2).sum(axis=2)
    strength = np.sqrt(np.abs(squares))
    compressed = np.minimum(strength / _FULL_EDGE, 1.0)
    field: Complexes = (squares * (compressed / np.maximum(strength**2, 1e-6))).astype(np.complex64)
    return field
