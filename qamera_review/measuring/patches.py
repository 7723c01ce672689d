"""Finds a small part of one picture in another: the best of several places and distortions."""

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from qamera_review.measuring.colours import Floats

# A distortion: one pixel across in the searched picture is so many pixels across in the part's
# picture, one pixel down so many down, and one across so many down as well (a slant).
Warp = tuple[float, float, float]
# A window with less contrast than this share of the part's own is as good as empty.
_CONTRAST_MIN = 0.35


@dataclass(frozen=True)
class Found:
    """The most similar place: the likeness from -1 to 1 (a correlation), the middle of the place in
    pixels (y, x), and how the part is distorted there."""

    likeness: float
    at: tuple[float, float]
    warp: Warp


def find_part(
    picture: Floats,
    middle: tuple[float, float],
    size: tuple[int, int],
    searched: Floats,
    near: tuple[float, float],
    reach: tuple[int, int],
    warps: list[Warp],
) -> Found:
    """Return where the part of `picture` around `middle` is in `searched`.

    Both are arrays of height x width, points are (y, x), and `size` is the height and width of the
    part in `searched`. Places up to `reach` pixels from `near` are tried.
    """
    parts = _distorted(picture, middle, size, warps).reshape(len(warps), -1)
    parts = parts - parts.mean(axis=1, keepdims=True)
    lengths = np.sqrt((parts * parts).sum(axis=1))
    parts /= np.maximum(lengths, 1e-3)[:, None]
    top, left = (
        round(at - (length - 1) / 2) - far
        for at, length, far in zip(near, size, reach, strict=True)
    )
    region = _cut(searched, top, left, size[0] + 2 * reach[0], size[1] + 2 * reach[1])
    windows = sliding_window_view(region, size)
    columns = windows.shape[1]
    flat = windows.reshape(-1, size[0] * size[1])
    means = flat.mean(axis=1)
    squares = np.einsum("ij,ij->i", flat, flat) - flat.shape[1] * means * means
    contrast = np.sqrt(np.maximum(squares, 0))
    scores = (flat @ parts.T) / np.maximum(contrast, _CONTRAST_MIN * float(lengths.max()))[:, None]
    place, warp = divmod(int(scores.argmax()), len(warps))
    row, column = divmod(place, columns)
    at = (top + row + (size[0] - 1) / 2, left + column + (size[1] - 1) / 2)
    return Found(float(scores.flat[place * len(warps) + warp]), at, warps[warp])


def moved(found: Found, start: tuple[float, float], to: tuple[float, float]) -> tuple[float, float]:
    """Return where a point `to` of the part's picture is expected, when `start` was found."""
    across, down, slant = found.warp
    dy, dx = to[0] - start[0], to[1] - start[1]
    return found.at[0] + (dy - dx * slant / across) / down, found.at[1] + dx / across


def _cut(picture: Floats, top: int, left: int, height: int, width: int) -> Floats:
    """Return a rectangle of a picture, whose border continues outside."""
    tall, wide = picture.shape
    if top >= 0 and left >= 0 and top + height <= tall and left + width <= wide:
        return picture[top : top + height, left : left + width]
    rows = np.clip(np.arange(top, top + height), 0, tall - 1)
    columns = np.clip(np.arange(left, left + width), 0, wide - 1)
    return picture[np.ix_(rows, columns)]


def _distorted(
    picture: Floats, middle: tuple[float, float], size: tuple[int, int], warps: list[Warp]
) -> Floats:
    """Return the part around `middle` once for each distortion, in the shape (warps, height,
    width)."""
    down = np.arange(size[0], dtype=np.float32)[None, :, None] - (size[0] - 1) / 2
    across = np.arange(size[1], dtype=np.float32)[None, None, :] - (size[1] - 1) / 2
    factors = np.array(warps, np.float32)[:, :, None, None]
    y = middle[0] + down * factors[:, 1] + across * factors[:, 2]
    x = np.broadcast_to(middle[1] + across * factors[:, 0], y.shape)
    height, width = picture.shape
    y, x = np.clip(y, 0, height - 1.001), np.clip(x, 0, width - 1.001)
    top, left = y.astype(np.int32), x.astype(np.int32)
    below, right = y - top, x - left
    flat, at = picture.ravel(), top * width + left
    upper = flat[at] * (1 - right) + flat[at + 1] * right
    lower = flat[at + width] * (1 - right) + flat[at + width + 1] * right
    parts: Floats = (upper * (1 - below) + lower * below).astype(np.float32)
    return parts
