"""Lists of whole products in a sandbox, and what a reviewer sees of them."""

from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.sandbox.products import PRODUCTS
from tests.support.reviewer import Reviewer
from tests.support.sandbox import Sandbox


def batch(sandbox: Sandbox, products: int, variants: int) -> None:
    """Leave nothing in the list but finished packshots of some products, as many of each."""
    for record_id in sandbox.packshots():
        sandbox.remove(record_id)
    for product in PRODUCTS[:products]:
        sandbox.insert(variants, product.id)


def facets(reviewer: Reviewer, ids: list[PackshotId]) -> list[Facet]:
    """Return the facets that the screen shows."""
    return [reviewer.services.store.shown(id_).facet for id_ in ids]


def groups_of(reviewer: Reviewer) -> list[list[PackshotId]]:
    """Return the packshots of each group of the view."""
    store = reviewer.services.store
    assert store.groups is not None
    return [list(store.whole_view(number)) for number in range(len(store.groups.keys))]
