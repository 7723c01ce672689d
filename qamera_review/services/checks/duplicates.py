"""Finds copies among many pictures without comparing each with each.

A picture is filed under each piece of its hash, together with the bin of its aspect and the bin of
its mean lightness. Copies have a piece in common, and their bins are neighbours, so that of 100,000
pictures about a hundred are compared with a new one.
"""

import math
import threading
from collections.abc import Iterable, Iterator, Mapping

from qamera_review.domain.checks import (
    DUPLICATE_ASPECT,
    DUPLICATE_BITS,
    DUPLICATE_DISTANCE,
    are_copies,
)
from qamera_review.domain.measurement import Likeness
from qamera_review.domain.packshot import PackshotId

# Two hashes that differ in at most DUPLICATE_BITS of 64 bits are equal in at least one of so many
# pieces.
_PIECES = DUPLICATE_BITS + 1
_PIECE_BITS = 64 // _PIECES
_MASK = (1 << _PIECE_BITS) - 1
# Aspects of copies differ by at most DUPLICATE_ASPECT, mean lightness by DUPLICATE_DISTANCE: at
# most by one bin.
_ASPECT_BIN = math.log(DUPLICATE_ASPECT)
_LIGHTNESS_BIN = DUPLICATE_DISTANCE * 2.55
_NEIGHBOURS = tuple((aspect, light) for aspect in (-1, 0, 1) for light in (-1, 0, 1))

_Key = tuple[int, int, int, int]  # number of the piece, its bits, bin of aspect, bin of lightness


class DuplicateIndex:
    """The likenesses of pictures; any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._likenesses: dict[PackshotId, Likeness] = {}
        self._by_key: dict[_Key, set[PackshotId]] = {}

    def replace(self, packshot_id: PackshotId, likeness: Likeness | None) -> frozenset[PackshotId]:
        """Set or remove the likeness of a picture, and return the other pictures that are copies of
        it."""
        with self._lock:
            old = self._likenesses.pop(packshot_id, None)
            if old is not None:
                for key in _keys(old):
                    self._by_key[key].discard(packshot_id)
            if likeness is None:
                return frozenset()
            copies = self._copies_of(likeness)
            self._likenesses[packshot_id] = likeness
            for key in _keys(likeness):
                self._by_key.setdefault(key, set()).add(packshot_id)
            return copies

    def _copies_of(self, likeness: Likeness) -> frozenset[PackshotId]:
        near: set[PackshotId] = set()
        for number, bits, aspect, light in _keys(likeness):
            for across, up in _NEIGHBOURS:
                near |= self._by_key.get((number, bits, aspect + across, light + up), set())
        return frozenset(other for other in near if are_copies(likeness, self._likenesses[other]))


def _keys(likeness: Likeness) -> Iterator[_Key]:
    aspect = math.floor(math.log(max(likeness.aspect, 1e-6)) / _ASPECT_BIN)
    lightness = likeness.colours[::3]
    light = math.floor(sum(lightness) / max(1, len(lightness)) / _LIGHTNESS_BIN)
    for number in range(_PIECES):
        yield number, likeness.dhash >> (number * _PIECE_BITS) & _MASK, aspect, light


def copy_groups(
    copies_of: Mapping[PackshotId, Iterable[PackshotId]],
) -> dict[PackshotId, PackshotId]:
    """Return for each picture with copies the id that stands for all that are connected by copies:
    the least of them."""
    groups: dict[PackshotId, PackshotId] = {}
    for start in sorted(copies_of):
        if start in groups:
            continue
        waiting = [start]
        while waiting:
            packshot_id = waiting.pop()
            if packshot_id not in groups:
                groups[packshot_id] = start
                waiting.extend(copies_of.get(packshot_id, ()))
    return groups
