"""Which packshot of each product the service's photo sessions use: the latest approved one."""

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.products import ProductId
from qamera_review.services.packshots.store import PackshotsChange, PackshotStore
from qamera_review.services.products.products import Products
from qamera_review.services.products.progress import approved_of

_MANY = 100  # packshots that are changed at once; more are not compared one by one


class UsedPackshots(QObject):
    """Tells whether a packshot is the one of its product that is used; GUI thread only.

    Signal `changed(frozenset[PackshotId])`: whether these are used is different now.
    """

    changed = Signal(object)

    def __init__(self, store: PackshotStore, products: Products) -> None:
        super().__init__()
        self._store = store
        self._products = products
        self._used: dict[ProductId, PackshotId | None] = {}
        store.changed.connect(self._on_changed)
        store.order_changed.connect(self._used.clear)
        products.changed.connect(self._used.clear)

    def is_used(self, packshot_id: PackshotId) -> bool:
        """Return whether a packshot is used. The only packshot of a product is not told apart."""
        product = self._products.product_of(packshot_id)
        return product is not None and self._used_of(product.id) == packshot_id

    def _used_of(self, product_id: ProductId) -> PackshotId | None:
        if product_id not in self._used:
            members = self._products.members(product_id)
            approved = approved_of(self._store, members) if len(members) > 1 else []
            self._used[product_id] = approved[0].id if approved else None
        return self._used[product_id]

    def _on_changed(self, change: PackshotsChange) -> None:
        """Compare what is used of the products of the changed packshots before and now."""
        before, self._used = self._used, {}
        if len(change.ids) > _MANY:
            return
        touched = filter(None, map(self._products.product_of, change.ids))
        affected = {product.id for product in touched}
        self._used = {id_: used for id_, used in before.items() if id_ not in affected}
        pairs = [(before[id_], self._used_of(id_)) for id_ in affected if id_ in before]
        ids = {id_ for pair in pairs if pair[0] != pair[1] for id_ in pair if id_ is not None}
        if ids:
            self.changed.emit(frozenset(ids))
