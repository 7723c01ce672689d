"""The selected tiles by id, and the range that Shift extends.

The selection contains only what was selected on purpose: the focused tile alone is not selected.
"""

from collections.abc import Callable, Iterable, Sequence

from qamera_review.domain.packshot import PackshotId


class Selection:
    """The selected ids, and the anchor of the range that Shift extends.

    Each change returns the ids whose selected state changed, so that these can be repainted.
    """

    def __init__(self) -> None:
        self._ids: set[PackshotId] = set()
        self._anchor: PackshotId | None = None
        self._range: set[PackshotId] = set()

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, packshot_id: object) -> bool:
        return packshot_id in self._ids

    @property
    def anchor(self) -> PackshotId | None:
        """Return where the range starts; None means at the focus."""
        return self._anchor

    def ids(self) -> frozenset[PackshotId]:
        """Return all selected ids, unordered."""
        return frozenset(self._ids)

    def drop_anchor(self) -> None:
        """End the range: the next extension starts a new one at the focus."""
        self._anchor = None
        self._range = set()

    def clear(self) -> set[PackshotId]:
        """Select nothing."""
        deselected, self._ids = self._ids, set()
        self.drop_anchor()
        return deselected

    def replace(self, ids: Iterable[PackshotId]) -> set[PackshotId]:
        """Select exactly `ids`."""
        selected = set(ids)
        changed = selected ^ self._ids
        self._ids = selected
        self.drop_anchor()
        return changed

    def toggle(self, packshot_id: PackshotId) -> set[PackshotId]:
        """Select or deselect one id, which becomes the anchor."""
        self._ids ^= {packshot_id}
        self._anchor, self._range = packshot_id, set()
        return {packshot_id}

    def extend(
        self, ids: Sequence[PackshotId], anchor: int, anchor_id: PackshotId, to: int
    ) -> set[PackshotId]:
        """Select the rows from `anchor` to `to` of `ids` as the new range.

        Tiles that were only in the previous range are deselected; other selected tiles stay
        selected. Example with the rows 0 to 5 and row 5 selected before: extending from 1 to 3
        selects 1, 2, 3 and keeps 5; then extending to 2 deselects 3.
        """
        low, high = min(anchor, to), max(anchor, to)
        new_range = set(ids[low : high + 1])
        deselected = self._range - new_range
        added = new_range - self._ids
        self._ids -= deselected
        self._ids |= added
        self._range = (self._range & new_range) | added
        self._anchor = anchor_id
        return deselected | added

    def retain(self, keep: Callable[[PackshotId], bool]) -> set[PackshotId]:
        """Deselect the ids for which `keep` returns False, and return them."""
        deselected = {packshot_id for packshot_id in self._ids if not keep(packshot_id)}
        self._ids -= deselected
        self._range -= deselected
        if self._anchor is not None and not keep(self._anchor):
            self.drop_anchor()
        return deselected
