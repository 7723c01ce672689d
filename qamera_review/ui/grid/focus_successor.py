"""Finds the tile that gets the focus when the order of the tiles changes."""

from collections.abc import Callable, Sequence
from itertools import chain

from qamera_review.domain.packshot import PackshotId

RowOf = Callable[[PackshotId], int | None]

# In rows. A tile farther away is no neighbour, and searching 100,000 tiles would take 10 ms.
SEARCH_DISTANCE = 1_024


def successor(
    old: Sequence[PackshotId], row: int | None, row_of: RowOf, new: Sequence[PackshotId]
) -> int | None:
    """Return the row, in the order `new`, that takes over the focus from `row` of `old`.

    It is the row of the same packshot when that is still in the view; else of the next packshot in
    the old order that is; else of the previous one, both searched within `SEARCH_DISTANCE` rows;
    else row 0. None when `new` is empty. `row_of` returns a packshot's row in `new`, or None.

    Example: old = [A, B, C, D] with the focus on B (row 1), new = [A, D]: B and C are gone, D is
    next, so the result is 1.
    """
    if not new:
        return None
    if row is not None:
        for packshot_id in chain(
            old[row : row + SEARCH_DISTANCE], reversed(old[max(0, row - SEARCH_DISTANCE) : row])
        ):
            new_row = row_of(packshot_id)
            if new_row is not None:
                return new_row
    return 0


def nearest(rows: Sequence[int], row: int) -> int:
    """Return the first of `rows` at or behind `row`, else the last one before it.

    `rows` is not empty, and in any order.
    """
    return min((candidate for candidate in rows if candidate >= row), default=max(rows))
