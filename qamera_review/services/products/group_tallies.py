"""Counts the verdicts of the view's groups."""

from collections import Counter

from PySide6.QtCore import QObject

from qamera_review.domain.group_tally import GroupTally
from qamera_review.domain.grouping import GroupBy
from qamera_review.domain.packshot import Facet
from qamera_review.domain.products import ProductId
from qamera_review.services.packshots.listing import FACET_CODE
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.products import Products
from qamera_review.services.products.progress import ProgressTracker

_PACKSHOTS_MAX = 5_000  # counting a larger group, such as a day, would delay a frame


class GroupTallies(QObject):
    """Counts a group when its header is painted, and again after a change; GUI thread.

    Of a product all packshots of the list are counted, of other groups those of the view.
    """

    def __init__(
        self,
        store: PackshotStore,
        products: Products,
        progress: ProgressTracker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._products = products
        self._progress = progress
        self._codes = b""
        self._tallies: dict[int, GroupTally | None] = {}
        for changed in (store.changed, store.order_changed, products.changed):
            changed.connect(self._on_changed)

    def of(self, group: int) -> GroupTally | None:
        """Return the numbers of a group of the view; None for one that is too large to count."""
        if group not in self._tallies:
            self._tallies[group] = self._count(group)
        return self._tallies[group]

    def _count(self, group: int) -> GroupTally | None:
        groups = self._store.groups
        if groups is None or group >= len(groups.keys):
            return None
        key = groups.keys[group]
        if groups.by is GroupBy.PRODUCT and isinstance(key, str):
            product = self._products.product(ProductId(key))
            if product is not None:
                numbers = self._progress.of(product)
                return GroupTally(
                    numbers.approved, numbers.rejected, numbers.archived, numbers.undecided
                )
        return None if groups.sizes[group] > _PACKSHOTS_MAX else self._count_in_view(group)

    def _count_in_view(self, group: int) -> GroupTally:
        codes = self._codes = self._codes or self._store.facet_codes_now()
        row_of = self._store.listing.row_of
        rows = map(row_of.get, self._store.whole_view(group))
        count = Counter(codes[row] for row in rows if row is not None)
        return GroupTally(
            count[FACET_CODE[Facet.APPROVED]],
            count[FACET_CODE[Facet.REJECTED]],
            count[FACET_CODE[Facet.ARCHIVED]],
            count[FACET_CODE[Facet.UNDECIDED]],
        )

    def _on_changed(self) -> None:
        self._codes = b""
        self._tallies.clear()
