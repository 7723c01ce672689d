"""Finds copies among many pictures without comparing each with each."""

from collections.abc import Iterator

from qamera_review.domain.checks import DUPLICATE_BITS, are_copies
from qamera_review.domain.measurement import Likeness
from qamera_review.domain.packshot import PackshotId

# Two hashes that differ in at most DUPLICATE_BITS of 64 bits are equal in at least one of so many
# pieces, so only pictures that share a piece are compared.
_PIECES = DUPLICATE_BITS + 1
_PIECE_BITS = 64 // _PIECES


class DuplicateIndex:
    """The likenesses of pictures; one thread at a time."""

    def __init__(self) -> None:
        self._likenesses: dict[PackshotId, Likeness] = {}
        self._by_piece: dict[tuple[int, int], set[PackshotId]] = {}

    def put(self, packshot_id: PackshotId, likeness: Likeness | None) -> None:
        """Set or remove the likeness of a picture."""
        old = self._likenesses.pop(packshot_id, None)
        if old is not None:
            for piece in _pieces(old.dhash):
                self._by_piece[piece].discard(packshot_id)
        if likeness is not None:
            self._likenesses[packshot_id] = likeness
            for piece in _pieces(likeness.dhash):
                self._by_piece.setdefault(piece, set()).add(packshot_id)

    def copies_of(self, packshot_id: PackshotId) -> frozenset[PackshotId]:
        """Return the other pictures that are copies of this one."""
        likeness = self._likenesses.get(packshot_id)
        if likeness is None:
            return frozenset()
        near: set[PackshotId] = set()
        for piece in _pieces(likeness.dhash):
            near |= self._by_piece[piece]
        near.discard(packshot_id)
        return frozenset(other for other in near if are_copies(likeness, self._likenesses[other]))


def _pieces(dhash: int) -> Iterator[tuple[int, int]]:
    mask = (1 << _PIECE_BITS) - 1
    for number in range(_PIECES):
        yield number, dhash >> (number * _PIECE_BITS) & mask
