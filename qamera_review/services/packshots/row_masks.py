"""Sequences over the rows of a list: orders, places and masks (1 or 0 for each row), all flat.

100,000 rows are filtered within a frame when the loop is in C; a single call into C that takes
longer than a few milliseconds holds the interpreter, so what sorts does it in pieces.
"""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, compress, groupby, islice, repeat
from operator import contains, eq, gt, lt
from typing import Any, overload

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct

_CHUNK_ROWS = 4_096
_SAMPLES = 8  # keys looked at for each bucket, so that buckets are about equal
_BLOCK = 1_024
_BLOCKS_KEPT = 64


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


def mask_of(rows: Iterable[int], count: int) -> bytes:
    """By row: 1 for those of `rows`."""
    mask = bytearray(count)
    for row in rows:
        mask[row] = 1
    return bytes(mask)


def intersect(one: bytes, other: bytes) -> bytes:
    """By row: 1 where it is in either mask."""
    met = int.from_bytes(one, "little") & int.from_bytes(other, "little")
    return met.to_bytes(len(one), "little")


def union(one: bytes, other: bytes) -> bytes:
    """By row: 1 where it is in one of two masks."""
    met = int.from_bytes(one, "little") | int.from_bytes(other, "little")
    return met.to_bytes(len(one), "little")


def contains_mask(texts: Iterable[str], word: str) -> bytes:
    """By row: 1 where the text holds `word`."""
    return bytes(map(contains, texts, repeat(word)))


class FilteredIds(Sequence[PackshotId]):
    """The ids that a mask (by place) lets through, in their order: found where they are looked at,
    a block at a time, for a list of 100,000 takes longer to fill, and to free, than to paint."""

    def __init__(self, ids: Sequence[PackshotId], mask: bytes) -> None:
        self._ids = ids
        self._mask = mask
        blocks = (mask.count(1, at, at + _BLOCK) for at in range(0, len(mask), _BLOCK))
        *self._before, self._count = accumulate(blocks, initial=0)
        self._found: dict[int, Sequence[PackshotId]] = {}

    def place_of(self, rank: int) -> int | None:
        """The place here of the id of that place in the whole order; None when it is not here."""
        if not self._mask[rank]:
            return None
        block = rank // _BLOCK
        return self._before[block] + self._mask.count(1, block * _BLOCK, rank)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[PackshotId]:
        return compress(self._ids, self._mask)

    @overload
    def __getitem__(self, place: int) -> PackshotId: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[PackshotId]: ...

    def __getitem__(self, place: int | slice) -> PackshotId | Sequence[PackshotId]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(self._count))]
        place = place + self._count if place < 0 else place
        if not 0 <= place < self._count:
            raise IndexError(place)
        block = bisect_right(self._before, place) - 1
        return self._block(block)[place - self._before[block]]

    def _block(self, block: int) -> Sequence[PackshotId]:
        found = self._found.get(block)
        if found is None:
            if len(self._found) >= _BLOCKS_KEPT:
                self._found.clear()
            part = slice(block * _BLOCK, (block + 1) * _BLOCK)
            found = self._found[block] = tuple(compress(self._ids[part], self._mask[part]))
        return found


class Positions:
    """Where packshots are in a view: in an order, or in what of it `passed`, and what was appended
    later."""

    def __init__(
        self,
        row_of: Mapping[PackshotId, int],
        order: Order,
        passed: FilteredIds | None,
        later: Mapping[PackshotId, int] | None = None,
    ) -> None:
        self._row_of = row_of
        self._order = order
        self._passed = passed
        self._later = later or {}

    def of(self, packshot_id: PackshotId) -> int | None:
        """The place of a packshot, None when it is not in the view."""
        row = self._row_of.get(packshot_id)
        if row is not None:
            rank = self._order.ranks[row]
            if self._passed is None:
                return rank
            place = self._passed.place_of(rank)
            if place is not None:
                return place
        return self._later.get(packshot_id)

    def with_later(self, ids: Iterable[PackshotId]) -> "Positions":
        """With these behind all others."""
        order = self._order.rows if self._passed is None else self._passed
        start = len(order) + len(self._later)
        later = {**self._later, **{id_: start + place for place, id_ in enumerate(ids)}}
        return Positions(self._row_of, self._order, self._passed, later)
