"""Sorted orders of the rows of a list.

They are computed in a worker thread, but Python runs one thread at a time: a single call into C
code, such as sorting 100,000 rows, would stop the GUI thread until it returns. So rows are sorted,
copied and freed in pieces of a few milliseconds.
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
_SAMPLES = 8  # sample keys per bucket of sorted_rows; with more, the buckets are more equal


class Order(Struct, frozen=True, eq=False):
    """All rows of a list in one order.

    Example: the rows 0, 1, 2 are named mug, cup, jar. Sorted by name, `rows` is 1, 2, 0 (the row
    at each rank) and `ranks` is 2, 0, 1 (the rank of each row); `ids` are the ids by rank.
    """

    rows: Sequence[int]
    ids: Sequence[PackshotId]
    ranks: Sequence[int]

    @classmethod
    def of(cls, rows: Sequence[int], ids: Sequence[PackshotId]) -> "Order":
        """Return the order that `rows` describes; `ids` are the ids by row."""
        ordered: list[PackshotId] = []
        for start in range(0, len(rows), _CHUNK_ROWS):
            ordered.extend(map(ids.__getitem__, rows[start : start + _CHUNK_ROWS]))
        as_range = _as_range(rows)
        if as_range is not None:  # 0, 1, 2 or 2, 1, 0: the ranks are the same sequence as the rows
            return cls(as_range, tuple(ordered), as_range)
        ranks = array("I", bytes(4 * len(rows)))
        for rank, row in enumerate(rows):
            ranks[row] = rank
        return cls(rows, tuple(ordered), ranks)

    def reorder(self, mask: bytes) -> bytes:
        """Return a mask by row as a mask by rank: with the rows 1, 2, 0 the mask 1 0 0 (row 0)
        becomes 0 0 1 (rank 2)."""
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
    """Return the rows sorted by `keys` (by row); rows with equal keys stay in their order.

    Many rows are first spread over buckets, each of which is then sorted in a short time. Example:
    with the borders 10 and 20, the keys 5, 25, 12, 3 go to the buckets (5, 3), (12) and (25). The
    borders are taken from a sorted sample of the keys, so that the buckets are about equal.
    """
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
    """Return the rows sorted by `numbers` (by row), and by `key_of(row)` where numbers are equal.

    `key_of` is called only for rows with equal numbers. Numbers that only rise or only fall are
    not sorted at all; the service usually gives its list in the order of time.
    """
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
    """Empty a list in pieces: freeing 100,000 objects at once would stop all other threads."""
    while things:
        del things[-_CHUNK_ROWS:]
