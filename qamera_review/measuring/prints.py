"""Compares the print on a packshot with that on its original, piece by piece.

A packshot shows the product from a little beside and in another light, so letters are never in
exactly the same pixels. Each printed part is looked for in the other picture as a whole, moved and
distorted; then each of its pieces, of about two letters, near where it should be. Pieces that are
not found are looked for again: where their neighbours were found, and in a wider area. What is left
has no counterpart: another side of the product, or letters of another shape.

Tried on the pairs of the sandbox (`python -m tests.original --planted COUNT`).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from qamera_review.measuring.colours import Floats, Mask
from qamera_review.measuring.patches import Found, Warp, find_part, moved
from qamera_review.measuring.regions import grown
from qamera_review.measuring.resampling import Complexes, blurred, edge_field
from qamera_review.measuring.zones import CELL_PX, printed_parts

SIDE_MIN = 400  # pixels of the packshot; in smaller ones letters are too small
PIECE_SIZE = (22, 34)  # of a piece, in pixels of a picture of 512
_STEP = 0.7  # of its size, to the next piece
_PIECES_MAX = 48
_PARTS_MAX = 6
_PART_CELLS_MIN = 4
_PART_SIZE_MAX = (96, 120)
_DETAIL_SIGMA = 7.0  # pixels: shades are smoother, letters finer
_CONTRAST_MIN = 3.0  # units of L*, of a piece's details
_DIRECTIONS_MAX = 0.28  # 1: all edges run in one direction, such as those of a reflection
_IS_FOUND = 0.84
_WARPS: list[Warp] = [
    (across, down, slant)
    for across in (0.68, 0.8, 0.9, 1.0, 1.1, 1.25)
    for down in (0.95, 1.0, 1.05)
    for slant in (-0.12, 0.0, 0.12)
]
_WIDE_WARPS: list[Warp] = [
    (across, 1.0, slant)
    for across in (0.6, 0.72, 0.85, 1.0, 1.18, 1.4)
    for slant in (-0.1, 0.0, 0.1)
]


@dataclass
class Piece:
    """A piece of print: its middle (y, x) in pixels of its own picture, and the most similar place
    of the other picture."""

    middle: tuple[float, float]
    found: Found

    @property
    def likeness(self) -> float:
        """Return 1 for the same print, about 0.6 for other letters, 0.2 for no print."""
        return self.found.likeness


@dataclass
class Detail:
    """A picture without its shades, whole and in half its size, and where its subject is."""

    lab: Floats
    subject: Mask
    fine: Floats = field(init=False)
    half: Floats = field(init=False)

    def __post_init__(self) -> None:
        lightness = np.ascontiguousarray(self.lab[..., 0])
        self.fine = lightness - blurred(lightness, _DETAIL_SIGMA)
        height, width = (length // 2 * 2 for length in lightness.shape)
        quarters = self.fine[:height, :width].reshape(height // 2, 2, width // 2, 2)
        self.half = np.ascontiguousarray(quarters.mean(axis=(1, 3)))


def compare_print(picture: Detail, other: Detail) -> list[Piece]:
    """Return the pieces of print of `picture`, each with its most similar place in `other`; both
    show the same product, at about the same place, in pictures of about 512 pixels."""
    inner = picture.subject & ~grown(~picture.subject, 8)
    edges = (edge_field(picture.lab) * inner).astype(np.complex64)
    pieces: list[Piece] = []
    for cells in printed_parts(edges, _PART_CELLS_MIN)[:_PARTS_MAX]:
        pieces += _pieces_of(cells, edges, picture, other)
    del pieces[_PIECES_MAX:]
    for look_wide in (True, False):
        _look_again(pieces, picture, other, look_wide=look_wide)
    return pieces


def _pieces_of(cells: Mask, edges: Complexes, picture: Detail, other: Detail) -> Iterator[Piece]:
    """Yield the pieces of a printed part, which lies in these cells."""
    rows, columns = np.nonzero(cells)
    top, bottom = int(rows.min()) * CELL_PX, int(rows.max() + 1) * CELL_PX
    left, right = int(columns.min()) * CELL_PX, int(columns.max() + 1) * CELL_PX
    middle = ((top + bottom) / 2, (left + right) / 2)
    size = (
        max(8, min(bottom - top, _PART_SIZE_MAX[0]) // 2),
        max(12, min(right - left, _PART_SIZE_MAX[1]) // 2),
    )
    whole = _in_full(_find_half(picture, middle, size, other, (6, 40), _WARPS))
    down, across = PIECE_SIZE[0] * _STEP, PIECE_SIZE[1] * _STEP
    for y in np.arange(top, max(top + 1, bottom - PIECE_SIZE[0] / 2), down):
        for x in np.arange(left, max(left + 1, right - PIECE_SIZE[1] / 2), across):
            at = (float(y) + PIECE_SIZE[0] / 2, float(x) + PIECE_SIZE[1] / 2)
            row, column = (int(place) // CELL_PX for place in at)
            is_inside = row < cells.shape[0] and column < cells.shape[1] and cells[row, column]
            if is_inside and _is_print(picture.fine, edges, int(y), int(x)):
                near = moved(whole, middle, at)
                yield Piece(at, _find(picture, at, other, near, (5, 6), whole.warp))


def _is_print(fine: Floats, edges: Complexes, top: int, left: int) -> bool:
    """Return whether a piece has contrast and edges in several directions."""
    piece = (slice(top, top + PIECE_SIZE[0]), slice(left, left + PIECE_SIZE[1]))
    total = float(np.abs(edges[piece]).sum())
    if total == 0 or abs(complex(edges[piece].sum())) > _DIRECTIONS_MAX * total:
        return False
    return float(np.sqrt((fine[piece] ** 2).mean())) >= _CONTRAST_MIN


def _look_again(pieces: list[Piece], picture: Detail, other: Detail, *, look_wide: bool) -> None:
    """Look again for the pieces that were not found."""
    found = [piece for piece in pieces if piece.likeness >= _IS_FOUND]
    for piece in pieces:
        if piece.likeness >= _IS_FOUND:
            continue
        tries = [
            (moved(near.found, near.middle, piece.middle), (5, 8), near.found.warp)
            for near in sorted(found, key=lambda each: _distance(each, piece))[:2]
        ]
        if look_wide:
            size = (PIECE_SIZE[0] // 2 + 4, PIECE_SIZE[1] // 2 + 6)
            wide = _in_full(_find_half(picture, piece.middle, size, other, (8, 44), _WIDE_WARPS))
            tries.append((wide.at, (3, 4), wide.warp))
        for near_at, reach, warp in tries:
            better = _find(picture, piece.middle, other, near_at, reach, warp)
            if better.likeness > piece.likeness:
                piece.found = better


def _distance(piece: Piece, other: Piece) -> float:
    """Return how far two pieces are from each other; lines of text count as farther apart."""
    down, across = (abs(a - b) for a, b in zip(piece.middle, other.middle, strict=True))
    return 1.5 * down + across


def _find(
    picture: Detail,
    middle: tuple[float, float],
    other: Detail,
    near: tuple[float, float],
    reach: tuple[int, int],
    warp: Warp,
) -> Found:
    """Return where a piece is, distorted about as `warp`."""
    return find_part(picture.fine, middle, PIECE_SIZE, other.fine, near, reach, _about(warp))


def _find_half(
    picture: Detail,
    middle: tuple[float, float],
    size: tuple[int, int],
    other: Detail,
    reach: tuple[int, int],
    warps: list[Warp],
) -> Found:
    """Return where a part is in the halved picture; `size` and `reach` are in its pixels."""
    half = (middle[0] / 2, middle[1] / 2)
    return find_part(picture.half, half, size, other.half, half, reach, warps)


def _in_full(found: Found) -> Found:
    """Return what was found in a halved picture in pixels of the whole one."""
    return Found(found.likeness, (2 * found.at[0] + 0.5, 2 * found.at[1] + 0.5), found.warp)


def _about(warp: Warp) -> list[Warp]:
    across, down, slant = warp
    return [
        warp,
        (across * 0.93, down, slant),
        (across * 1.07, down, slant),
        (across, down, slant - 0.05),
        (across, down, slant + 0.05),
        (across, down * 0.96, slant),
        (across, down * 1.04, slant),
    ]
