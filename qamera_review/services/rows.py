"""Sequences over the rows of a list: orders, places and masks (1 or 0 for each row), all flat.

100,000 rows are filtered within a frame when the loop is in C; a single call into C that takes
longer than a few milliseconds holds the interpreter, so what sorts does it in pieces.
"""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate, groupby, islice, repeat
from operator import contains, eq, gt, lt
from typing import Any

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.values import Struct

_AT_ONCE = 4_096
_SAMPLES = 8  # keys looked at for each bucket, so that buckets are about equal
_BLOCK = 1_024


class Order(Struct, frozen=True, eq=False):
    """All rows in one order, their ids in it, and the place of each row."""

    rows: Sequence[int]
    ids: Sequence[PackshotId]
    ranks: Sequence[int]

    @classmethod
    def of(cls, rows: Sequence[int], ids: Sequence[PackshotId]) -> "Order":
        """The order of those rows; `ids` by row."""
        ordered: list[PackshotId] = []
        for start in range(0, len(rows), _AT_ONCE):
            ordered.extend(map(ids.__getitem__, rows[start : start + _AT_ONCE]))
        plain = _as_range(rows)
        if plain is not None:  # the list's own order or its reverse: each is its own inverse
            return cls(plain, tuple(ordered), plain)
        ranks = array("I", bytes(4 * len(rows)))
        for rank, row in enumerate(rows):
            ranks[row] = rank
        return cls(rows, tuple(ordered), ranks)

    def through(self, mask: bytes) -> bytes:
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
    if count <= _AT_ONCE:
        return array("I", sorted(range(count), key=keys.__getitem__))
    stride = max(1, _AT_ONCE // (2 * _SAMPLES))
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


def let_go(things: list[Any]) -> None:
    """Empties a list in pieces: freeing 100,000 things at once holds the interpreter."""
    while things:
        del things[-_AT_ONCE:]


def mask_of(rows: Iterable[int], count: int) -> bytes:
    """By row: 1 for those of `rows`."""
    mask = bytearray(count)
    for row in rows:
        mask[row] = 1
    return bytes(mask)


def both(one: bytes, other: bytes) -> bytes:
    """By row: 1 where it is in either mask."""
    met = int.from_bytes(one, "little") & int.from_bytes(other, "little")
    return met.to_bytes(len(one), "little")


def either(one: bytes, other: bytes) -> bytes:
    """By row: 1 where it is in one of two masks."""
    met = int.from_bytes(one, "little") | int.from_bytes(other, "little")
    return met.to_bytes(len(one), "little")


def holding(texts: Iterable[str], word: str) -> bytes:
    """By row: 1 where the text holds `word`."""
    return bytes(map(contains, texts, repeat(word)))


class Places:
    """Where packshots are in a view: what of an order a mask (by place in it) lets through, and
    what was appended later. A place is counted: in whole blocks at once, in the last by the byte.
    """

    def __init__(
        self,
        row_of: Mapping[PackshotId, int],
        order: Order,
        mask: bytes | None,
        later: Mapping[PackshotId, int] | None = None,
    ) -> None:
        self._row_of = row_of
        self._order = order
        self._mask = mask
        self._later = later or {}
        self._before: Sequence[int] = ()
        self._count = len(order.rows)
        if mask is not None:
            blocks = (mask.count(1, at, at + _BLOCK) for at in range(0, len(mask), _BLOCK))
            *before, self._count = accumulate(blocks, initial=0)
            self._before = before

    def of(self, packshot_id: PackshotId) -> int | None:
        """The place of a packshot, None when it is not in the view."""
        row = self._row_of.get(packshot_id)
        if row is not None:
            rank = self._order.ranks[row]
            if self._mask is None:
                return rank
            if self._mask[rank]:
                block = rank // _BLOCK
                return self._before[block] + self._mask.count(1, block * _BLOCK, rank)
        return self._later.get(packshot_id)

    def with_later(self, ids: Iterable[PackshotId]) -> "Places":
        """With these behind all others."""
        start = self._count + len(self._later)
        later = {**self._later, **{id_: start + place for place, id_ in enumerate(ids)}}
        return Places(self._row_of, self._order, self._mask, later)
