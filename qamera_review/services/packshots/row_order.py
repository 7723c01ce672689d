"""Orders of the rows of a list, all flat.

A single call into C that takes longer than a few milliseconds holds the interpreter, so what sorts
100,000 rows does it in pieces.
"""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import groupby, islice
from operator import eq, gt, lt
from typing import Any

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct

_CHUNK_ROWS = 4_096
_SAMPLES = 8  # keys looked at for each bucket, so that buckets are about equal


class Order(Struct, frozen=True, eq=False):
    """All rows in one order, their ids in it, and the place of each row."""

    rows: Sequence[int]
    ids: Sequence[PackshotId]
    ranks: Sequence[int]

    @classmethod
    def of(cls, rows: Sequence[int], ids: Sequence[PackshotId]) -> "Order":
        """The order of those rows; `ids` by row."""
        ordered: list[PackshotId] = []
        for start in range(0, len(rows), _CHUNK_ROWS):
            ordered.extend(map(ids.__getitem__, rows[start : start + _CHUNK_ROWS]))
        plain = _as_range(rows)
        if plain is not None:  # the list's own order or its reverse: each is its own inverse
            return cls(plain, tuple(ordered), plain)
        ranks = array("I", bytes(4 * len(rows)))
        for rank, row in enumerate(rows):
            ranks[row] = rank
        return cls(rows, tuple(ordered), ranks)

    def reorder(self, mask: bytes) -> bytes:
        """A mask by row as one by place in this order."""
        if isinstance(self.rows, range):
            return mask[:: self.rows.step]
        return bytes(map(mask.__getitem__, self.rows))


def _as_range(rows: Sequence[int]) -> range | None:
    count = len(rows)
    if count < 2:
        return range(count)
    plain = range(count) if rows[0] == 0 else range(count - 1, -1, -1)
    return plain if all(map(eq, rows, plain)) else None


def sorted_rows(keys: Sequence[Any]) -> Sequence[int]:
    """The rows by their keys; those with one key as they come."""
    count = len(keys)
    if count <= _CHUNK_ROWS:
        return array("I", sorted(range(count), key=keys.__getitem__))
    stride = max(1, _CHUNK_ROWS // (2 * _SAMPLES))
    borders = sorted(keys[::stride])[_SAMPLES::_SAMPLES]
    buckets: list[list[int]] = [[] for _ in range(len(borders) + 1)]
    for row, key in enumerate(keys):
        buckets[bisect_right(borders, key)].append(row)
    rows = array("I")
    for bucket in buckets:
        bucket.sort(key=keys.__getitem__)
        rows.extend(bucket)
    return rows


def sorted_rows_by(numbers: Sequence[int], key_of: Callable[[int], Any]) -> Sequence[int]:
    """The rows by their keys, each of which begins with the row's number: whole keys are asked
    for only where a number comes again, and nothing is sorted that comes in order or in the
    reverse of it."""
    count, later = len(numbers), islice(numbers, 1, None)
    if all(map(lt, numbers, later)):
        return range(count)
    if all(map(gt, numbers, islice(numbers, 1, None))):
        return range(count - 1, -1, -1)
    rows = array("I", sorted_rows(numbers))
    ordered = list(map(numbers.__getitem__, rows))
    start = 0
    for _number, run in groupby(ordered):
        end = start + sum(1 for _ in run)
        if end - start > 1:
            rows[start:end] = array("I", sorted(rows[start:end], key=key_of))
        start = end
    return rows


def free_in_chunks(things: list[Any]) -> None:
    """Empties a list in pieces: freeing 100,000 things at once holds the interpreter."""
    while things:
        del things[-_CHUNK_ROWS:]
