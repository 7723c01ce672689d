"""The ids of a view as a sequence, and the way back from an id to its place in it."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, compress
from typing import overload

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.packshots.row_order import Order

_BLOCK = 1_024
_BLOCKS_KEPT = 64


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
