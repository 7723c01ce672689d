"""The ids of a view as a sequence, and the place of an id in it.

Row, rank and place are explained in the package's docstring.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, chain, compress
from typing import overload

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.packshots.row_order import Order

_BLOCK = 1_024  # ranks
_BLOCKS_KEPT = 64  # in the cache of a FilteredIds


class FilteredIds(Sequence[PackshotId]):
    """The ids whose rank has a 1 in `mask` (by rank), as a sequence.

    A list of 100,000 ids would take longer to fill, and later to free, than a screen to paint. So
    ids are looked up when they are asked for, in blocks of 1,024 ranks, and the last blocks are
    cached. For each block, `_before` has the number of 1s in all blocks before it.

    Example with blocks of 4: the ids a to h, and the mask 1 0 1 1 0 0 1 0. `_before` is 0, 3;
    the length is 4. Place 3 is in the second block (3 >= 3) and is the first id there, g. The
    place of the rank 6 (g) is 3, plus the number of 1s before it in its block, 0.
    """

    def __init__(self, ids: Sequence[PackshotId], mask: bytes) -> None:
        self._ids = ids
        self._mask = mask
        blocks = (mask.count(1, start, start + _BLOCK) for start in range(0, len(mask), _BLOCK))
        *self._before, self._count = accumulate(blocks, initial=0)
        self._cached_blocks: dict[int, Sequence[PackshotId]] = {}

    def place_of(self, rank: int) -> int | None:
        """Return the place of the id that has this rank, None if the mask excludes it."""
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
            return [self[each] for each in range(*place.indices(self._count))]
        place = place + self._count if place < 0 else place
        if not 0 <= place < self._count:
            raise IndexError(place)
        block = bisect_right(self._before, place) - 1
        return self._block(block)[place - self._before[block]]

    def _block(self, block: int) -> Sequence[PackshotId]:
        ids = self._cached_blocks.get(block)
        if ids is None:
            if len(self._cached_blocks) >= _BLOCKS_KEPT:
                self._cached_blocks.clear()
            part = slice(block * _BLOCK, (block + 1) * _BLOCK)
            ids = self._cached_blocks[block] = tuple(compress(self._ids[part], self._mask[part]))
        return ids


class IdsOfRows(Sequence[PackshotId]):
    """The ids of rows of a list, and after them ids that have no row there, as a sequence.

    Ids are looked up when they are asked for: touching 100,000 of them would take longer than to
    paint a screen.
    """

    def __init__(
        self, ids: Sequence[PackshotId], rows: Sequence[int], new: Sequence[PackshotId] = ()
    ) -> None:
        """`ids` are the ids by row."""
        self._ids = ids
        self._rows = rows
        self._new = new

    def is_same(self, other: Sequence[PackshotId]) -> bool:
        """Return whether these are the same rows of the same list."""
        return (
            isinstance(other, IdsOfRows)
            and self._ids is other._ids
            and self._rows == other._rows
            and self._new == other._new
        )

    def __len__(self) -> int:
        return len(self._rows) + len(self._new)

    def __iter__(self) -> Iterator[PackshotId]:
        return chain(map(self._ids.__getitem__, self._rows), self._new)

    @overload
    def __getitem__(self, place: int) -> PackshotId: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[PackshotId]: ...

    def __getitem__(self, place: int | slice) -> PackshotId | Sequence[PackshotId]:
        count = len(self._rows)
        if isinstance(place, slice):
            start, stop, step = place.indices(len(self))
            if step != 1:
                return [self[each] for each in range(start, stop, step)]
            rows = map(self._ids.__getitem__, self._rows[start:stop])
            return [*rows, *self._new[max(0, start - count) : max(0, stop - count)]]
        place = place + len(self) if place < 0 else place
        if not 0 <= place < len(self):
            raise IndexError(place)
        return self._ids[self._rows[place]] if place < count else self._new[place - count]


class Positions:
    """The places of packshots in a view that is not grouped.

    `row_of` gives the row of an id, `order` the ranks. `passed` are the ids that match the filter,
    None for all. `later` are the places of packshots that were appended since.
    """

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
        """Return the place of a packshot, None if it is not in the view."""
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
        """Return the places of a view to which `ids` were appended."""
        order = self._order.rows if self._passed is None else self._passed
        start = len(order) + len(self._later)
        later = {**self._later, **{id_: start + place for place, id_ in enumerate(ids)}}
        return Positions(self._row_of, self._order, self._passed, later)
