"""Says whether the print of a packshot differs from that of its original, and marks where.

The limits were tried on the pairs of the sandbox (`python -m tests.original --planted COUNT`).
"""

from collections.abc import Iterable, Sequence

import numpy as np

from qamera_review.domain.alignment import Difference, Placement, PrintMatch, Raster
from qamera_review.domain.records import replace
from qamera_review.measuring.alignment import Prepared, turned
from qamera_review.measuring.colours import Bytes, Mask
from qamera_review.measuring.differences import laid, subject_mask
from qamera_review.measuring.prints import PIECE_SIZE, SIDE_MIN, Detail, Piece, compare_print
from qamera_review.measuring.regions import enlarged, grown

DIFFERS_BELOW = 0.8  # likeness of the least similar pieces
_LEAST_SIMILAR, _LEAST_SHARE = 4, 0.2  # how many pieces these are, and at least which share of all
_NO_PRINT_BELOW = 0.3  # likeness of a single piece
_STROKE = 4.0  # units of L* from the surroundings
_AROUND_PX = 5  # of a picture of 512, around strokes
_VEIL = 220  # of 255, on strokes that differ


def with_print(
    difference: Difference,
    small: tuple[Prepared, Prepared],
    large: tuple[Prepared, Prepared],
    placement: Placement,
) -> Difference:
    """Return the difference with what was found out about the print. `small` and `large` are each
    the original and the packshot: in the size of the veil with their subjects, and in that in which
    print can be read."""
    if max(large[1].width, large[1].height) < SIDE_MIN:
        return difference
    original, packshot = _details(small, large, placement)
    ways = (compare_print(packshot, original), compare_print(original, packshot))
    match = match_of(ways)
    if match is None or not match.differs:
        return replace(difference, print_match=match)
    strokes = np.maximum(np.abs(packshot.fine), np.abs(original.fine)) >= _STROKE
    pieces = [piece for way in ways for piece in way if piece.likeness < DIFFERS_BELOW]
    marked = _marked(strokes, pieces)
    return replace(difference, print_match=match, veil=_veiled(difference.veil, marked))


def match_of(ways: Sequence[Sequence[Piece]]) -> PrintMatch | None:
    """Return what the pieces of both ways say together; None when there are none."""
    pieces = [piece for way in ways for piece in way]
    if not pieces:
        return None
    likeness = min(_least_similar(way) for way in ways)
    worst = min(piece.likeness for piece in pieces)
    differs = likeness < DIFFERS_BELOW or worst < _NO_PRINT_BELOW
    count = sum(piece.likeness < DIFFERS_BELOW for piece in pieces)
    return PrintMatch(likeness, len(pieces), count, differs)


def _least_similar(way: Sequence[Piece]) -> float:
    """Return the likeness below which the least similar pieces are; 1 where there are few: one or
    two may be a reflection."""
    count = max(_LEAST_SIMILAR, round(_LEAST_SHARE * len(way)))
    return sorted(piece.likeness for piece in way)[count - 1] if len(way) >= count else 1.0


def _details(
    small: tuple[Prepared, Prepared], large: tuple[Prepared, Prepared], placement: Placement
) -> tuple[Detail, Detail]:
    """Return the original, laid on the packshot, and the packshot."""
    height, width = large[1].height, large[1].width
    lab, _everywhere = laid(turned(large[0], placement.quarter_turns), large[1], placement)
    own = subject_mask(*small, placement)
    _lab, other = laid(turned(small[0], placement.quarter_turns), small[1], placement)
    if small[0].subject is None:
        other = own
    return (
        Detail(lab, enlarged(other, height, width)),
        Detail(large[1].lab, enlarged(own, height, width)),
    )


def _marked(strokes: Mask, pieces: Iterable[Piece]) -> Mask:
    """Return the area of the strokes within these pieces, not their shapes: of letters that stand
    in different places in the two pictures, those of the original would be drawn."""
    inside = np.zeros_like(strokes)
    for piece in pieces:
        top, left = (
            max(0, round(at - length / 2))
            for at, length in zip(piece.middle, PIECE_SIZE, strict=True)
        )
        inside[top : top + PIECE_SIZE[0], left : left + PIECE_SIZE[1]] = True
    return grown(strokes & inside, _AROUND_PX)


def _veiled(veil: Raster, marked: Mask) -> Raster:
    values: Bytes = np.frombuffer(veil.data, np.uint8).reshape(veil.height, veil.width).copy()
    small = enlarged(marked, veil.height, veil.width)
    values[small] = np.maximum(values[small], _VEIL)
    return Raster(veil.width, veil.height, values.tobytes())
