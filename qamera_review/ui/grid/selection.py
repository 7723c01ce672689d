"""Which tiles are selected, by id, and how a range grows from an anchor.

A selection is only what was selected on purpose: the focused tile alone is not one.
"""

from collections.abc import Callable, Iterable, Sequence

from qamera_review.domain.packshot import PackshotId


class Selection:
    """The selected ids, and the anchor of the range that Shift extends.

    Each change returns the ids whose selected state changed, for repainting.
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
        """Where a range starts; None: at the focus."""
        return self._anchor

    def ids(self) -> frozenset[PackshotId]:
        """All selected ids, unordered."""
        return frozenset(self._ids)

    def drop_anchor(self) -> None:
        """End the range: the next extension starts a new one at the focus."""
        self._anchor = None
        self._range = set()

    def clear(self) -> set[PackshotId]:
        """Select nothing."""
        gone, self._ids = self._ids, set()
        self.drop_anchor()
        return gone

    def replace(self, ids: Iterable[PackshotId]) -> set[PackshotId]:
        """Select exactly `ids`."""
        fresh = set(ids)
        changed = fresh ^ self._ids
        self._ids = fresh
        self.drop_anchor()
        return changed

    def toggle(self, packshot_id: PackshotId) -> set[PackshotId]:
        """Select or deselect one, which becomes the anchor."""
        self._ids ^= {packshot_id}
        self._anchor, self._range = packshot_id, set()
        return {packshot_id}

    def extend(
        self, ids: Sequence[PackshotId], anchor: int, anchor_id: PackshotId, to: int
    ) -> set[PackshotId]:
        """Make the range from row `anchor` to row `to` of `ids` selected; what the range held
        before and holds no longer is deselected, other selected tiles stay."""
        low, high = min(anchor, to), max(anchor, to)
        fresh = set(ids[low : high + 1])
        gone = self._range - fresh
        added = fresh - self._ids
        self._ids -= gone
        self._ids |= added
        self._range = (self._range & fresh) | added
        self._anchor = anchor_id
        return gone | added

    def retain(self, keep: Callable[[PackshotId], bool]) -> set[PackshotId]:
        """Forget the ids that left the view; returns them."""
        gone = {one for one in self._ids if not keep(one)}
        self._ids -= gone
        self._range -= gone
        if self._anchor is not None and not keep(self._anchor):
            self.drop_anchor()
        return gone
