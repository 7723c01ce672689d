"""Which products have got another id, because more is known of them now.

A product that is known by its name only gets the service's id when the service's names arrive, or
when a job makes more of it; a merge by the user gives it the id of another one. Whoever shows
products over time follows them by one of their packshots.
"""

from collections.abc import Mapping

from qamera_review.domain.products import ProductId
from qamera_review.services.products.products import Products


class RenamedProducts:
    """Follows the products of the list; GUI thread only."""

    def __init__(self, products: Products) -> None:
        self._products = products
        self._assignment, self._ids = products.assignment(), products.listed_ids

    def since_last(self) -> Mapping[ProductId, ProductId]:
        """Return the new ids of products, by the ids that they had at the last call."""
        old, ids = self._assignment, self._ids
        new = self._products.assignment()
        self._assignment, self._ids = new, self._products.listed_ids
        if old is new:
            return {}
        renamed = {}
        for product_id in old.ids:
            if product_id not in new.ids:
                product = self._products.product_of(ids[old.rows()[product_id][0]])
                if product is not None:
                    renamed[product_id] = product.id
        return renamed
