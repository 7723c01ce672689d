"""Sequences over the rows of a list: orders, places and a text to search, each a few flat arrays.

100,000 rows are filtered within a frame when the loop is in C; a single call into C that takes
longer than a few milliseconds holds the interpreter, so what sorts does it in pieces.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress
from typing import Any

from qamera_review.domain.packshot import PackshotId

_AT_ONCE = 4_096
_SAMPLES = 8  # keys looked at for each bucket, so that buckets are about equal
_GAP = b"\0"


@dataclass(frozen=True, slots=True, eq=False)
class Order:
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
        ranks = array("I", bytes(4 * len(rows)))
        for rank, row in enumerate(rows):
            ranks[row] = rank
        return cls(rows, tuple(ordered), ranks)


def sorted_rows(keys: Sequence[Any]) -> Sequence[int]:
    """The rows by their keys, which are all different."""
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


def let_go(things: list[Any]) -> None:
    """Empties a list in pieces: freeing 100,000 things at once holds the interpreter."""
    while things:
        del things[-_AT_ONCE:]


def mask_of(rows: Iterable[int], count: int) -> bytearray:
    """By row: 1 for those of `rows`."""
    mask = bytearray(count)
    for row in rows:
        mask[row] = 1
    return mask


def those(rows: Sequence[int], mask: Sequence[int]) -> Sequence[int]:
    """Those of `rows`, in their order, that the mask (by row) lets through."""
    return list(compress(rows, map(mask.__getitem__, rows)))


class Places:
    """Where packshots are in a view: some rows of an order, and what was appended later."""

    def __init__(
        self,
        row_of: Mapping[PackshotId, int],
        order: Order,
        rows: Sequence[int],
        later: Mapping[PackshotId, int] | None = None,
    ) -> None:
        self._row_of = row_of
        self._order = order
        self._rows = rows
        self._later = later or {}

    def of(self, packshot_id: PackshotId) -> int | None:
        """The place of a packshot, None when it is not in the view."""
        row = self._row_of.get(packshot_id)
        if row is not None:
            rank = self._order.ranks[row]
            if self._rows is self._order.rows:
                return rank
            place = bisect_left(self._rows, rank, key=self._order.ranks.__getitem__)
            if place < len(self._rows) and self._rows[place] == row:
                return place
        return self._later.get(packshot_id)

    def with_later(self, ids: Iterable[PackshotId]) -> "Places":
        """With these behind all others."""
        start = len(self._rows) + len(self._later)
        later = {**self._later, **{id_: start + place for place, id_ in enumerate(ids)}}
        return Places(self._row_of, self._order, self._rows, later)


class SearchText:
    """The texts of all rows in one, case folded: a word is found in a few milliseconds."""

    def __init__(self, texts: Iterable[str]) -> None:
        starts, parts, size = array("Q"), [], 0
        for text in texts:
            part = text.casefold().encode("utf-8", "surrogatepass")
            starts.append(size)
            parts.append(part)
            size += len(part) + len(_GAP)
        self._starts = starts
        self._all = _GAP.join(parts)
        let_go(parts)

    def rows_with(self, word: str) -> Sequence[int]:
        """The rows whose text holds `word`, which is case folded and not empty; ascending."""
        wanted = word.encode("utf-8", "surrogatepass")
        starts, rows = self._starts, array("I")
        find, row = self._all.find, 0
        at = find(wanted)
        while at >= 0:
            row = bisect_right(starts, at, row)
            rows.append(row - 1)
            if row == len(starts):
                break
            at = find(wanted, starts[row])
        return rows
