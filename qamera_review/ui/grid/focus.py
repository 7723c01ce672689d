"""Where the focus goes when the order changes, by pure functions over ids and rows."""

from collections.abc import Callable, Iterable, Sequence
from itertools import islice

from qamera_review.domain.packshot import PackshotId

RowOf = Callable[[PackshotId], int | None]

_LOOKED_UP = 64


def successor(old: Sequence[PackshotId], row: int, row_of: RowOf, new: Sequence[PackshotId]) -> int:
    """The row, in the order `new`, of what had the focus at `row` of `old`.

    Itself when it is still there; else the next in the old reading order that is; else the
    previous; else the first tile. -1 when the new order is empty.
    """
    if not new:
        return -1
    if not 0 <= row < len(old):
        return 0
    for one in islice(old, row, row + _LOOKED_UP):
        found = row_of(one)
        if found is not None:
            return found
    # Nothing near is left: a set is quicker than looking each of perhaps 100,000 up.
    present = set(new)
    later: Iterable[PackshotId] = islice(old, row, None)
    earlier = islice(reversed(old), len(old) - row, None)
    for ids in (later, earlier):
        left = next(filter(present.__contains__, ids), None)
        if left is not None:
            return row_of(left) or 0
    return 0
