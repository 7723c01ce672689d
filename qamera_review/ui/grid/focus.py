"""Where the focus goes when the order changes, by pure functions over ids and rows."""

from collections.abc import Callable, Sequence

from qamera_review.domain.packshot import PackshotId

RowOf = Callable[[PackshotId], int | None]


def successor(old: Sequence[PackshotId], row: int, row_of: RowOf, count: int) -> int:
    """The row, in the new order of `count` tiles, of what had the focus at `row` of `old`.

    Itself when it is still there; else the next in the old reading order that is; else the
    previous; else the first tile. -1 when the new order is empty.
    """
    if not count:
        return -1
    if 0 <= row < len(old):
        for place in range(row, len(old)):
            found = row_of(old[place])
            if found is not None:
                return found
        for place in range(row - 1, -1, -1):
            found = row_of(old[place])
            if found is not None:
                return found
    return 0
