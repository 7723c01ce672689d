"""Where the focus goes when the order changes, by pure functions over ids and rows."""

from collections.abc import Callable, Sequence
from itertools import chain

from qamera_review.domain.packshot import PackshotId

RowOf = Callable[[PackshotId], int | None]

# Farther away nobody would know it for a neighbour, and 100,000 tiles take 10 ms to look at.
SEARCH_DISTANCE = 1_024


def successor(old: Sequence[PackshotId], row: int, row_of: RowOf, new: Sequence[PackshotId]) -> int:
    """The row, in the order `new`, of what had the focus at `row` of `old`.

    Itself when it is still there; else the next in the old reading order that is; else the
    previous, both within `NEAR` rows; else the first tile. -1 when the new order is empty.
    """
    if not new:
        return -1
    if 0 <= row < len(old):
        for one in chain(
            old[row : row + SEARCH_DISTANCE], reversed(old[max(0, row - SEARCH_DISTANCE) : row])
        ):
            found = row_of(one)
            if found is not None:
                return found
    return 0


def nearest(rows: Sequence[int], row: int) -> int:
    """Return the first of `rows` at or behind `row`, else the last one before it. `rows` is not
    empty, and in any order."""
    return min((one for one in rows if one >= row), default=max(rows))
