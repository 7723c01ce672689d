"""Which packshot of each product the service's photo sessions use: the latest approved one."""

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.products import ProductId
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.products import Products
from qamera_review.services.products.progress import approved_of

_ASKED_MAX = 2_000  # packshots that are followed; a screen shows about a hundred
_MEMBERS_MAX = 1_000  # of a product; a larger one is not a product whose best one is looked for


class UsedPackshots(QObject):
    """Tells whether a packshot is the one of its product that is used; GUI thread only.

    The answer costs nothing, because tiles ask for it when they are painted: it is computed soon
    after the first question, and again after each change. Signal `changed(frozenset[PackshotId])`:
    `is_used` returns something else for these now.
    """

    changed = Signal(object)

    def __init__(self, store: PackshotStore, products: Products) -> None:
        super().__init__()
        self._store = store
        self._products = products
        self._used: dict[PackshotId, bool] = {}  # of those that were asked about
        self._update_later = Debounced(self._update, self)
        for source in (store.changed, store.order_changed, products.changed):
            source.connect(self._update_later.trigger)

    def is_used(self, packshot_id: PackshotId) -> bool:
        """Return whether a packshot is used; False while it is not known, and for the only packshot
        of a product, which need not be told apart."""
        used = self._used.get(packshot_id)
        if used is None:
            if len(self._used) >= _ASKED_MAX:
                self._used.clear()
            used = self._used[packshot_id] = False
            self._update_later.trigger()
        return used

    def _update(self) -> None:
        if not self._used:
            return
        assignment, listing = self._products.assignment(), self._store.listing
        chosen: dict[ProductId, PackshotId | None] = {}
        now: dict[PackshotId, bool] = {}
        for packshot_id in self._used:
            row = listing.row_of.get(packshot_id)
            if row is None:
                continue
            product_id = assignment.keys[row]
            if product_id not in chosen:
                rows = assignment.rows()[product_id][: _MEMBERS_MAX + 1]
                chosen[product_id] = self._latest([listing.ids[each] for each in rows])
            now[packshot_id] = chosen[product_id] == packshot_id
        changed = {id_ for id_, used in now.items() if used is not self._used[id_]}
        self._used = now
        if changed:
            self.changed.emit(frozenset(changed))

    def _latest(self, ids: list[PackshotId]) -> PackshotId | None:
        if not 1 < len(ids) <= _MEMBERS_MAX:
            return None
        approved = approved_of(self._store, ids)
        return approved[0].id if approved else None
