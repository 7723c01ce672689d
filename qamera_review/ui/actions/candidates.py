"""The packshots among which the best of a product is chosen."""

from collections import Counter
from collections.abc import Collection, Mapping

from qamera_review.domain.grouping import GroupBy
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.products import Products
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.viewer.view_stack import ViewStack


class Candidates:
    """Finds the packshots that belong with the focused one; GUI thread only.

    In a survey or a duel these are its packshots. Else they are those of its group that the view
    contains; without groups, and in a group of several products (a day), those of its product.
    """

    def __init__(
        self, store: PackshotStore, products: Products, grid: GridView, view_stack: ViewStack
    ) -> None:
        self._store = store
        self._products = products
        self._grid = grid
        self._view_stack = view_stack

    def beside(self, packshot_id: PackshotId) -> list[PackshotId]:
        """Return the others that belong with the focused packshot."""
        shown = self._view_stack.candidates
        ids = self.of_product(packshot_id) if shown is None else shown
        return [id_ for id_ in ids if id_ != packshot_id]

    def left_out(self, packshot_id: PackshotId, ids: Collection[PackshotId]) -> Mapping[Facet, int]:
        """Return how many of the focused packshot's group or product are not among `ids`, by
        facet; those that the filter hides count for a product."""
        groups, group = self._store.groups, self._grid.group_of_focus()
        product = self._products.product_of(packshot_id)
        is_other_group = self._store.view_filter.group in (GroupBy.JOB, GroupBy.NAME)
        if product is None or (groups and group is not None and is_other_group):
            members = self.of_product(packshot_id)
        else:
            members = list(self._products.members(product.id))
        shown = self._store.shown
        counts = Counter(shown(id_).facet for id_ in members if id_ not in ids)
        return {facet: counts[facet] for facet in Facet if counts[facet]}

    def of_product(self, packshot_id: PackshotId) -> list[PackshotId]:
        """Return the focused packshot and those of its group or product, in their order."""
        store, groups, group = self._store, self._store.groups, self._grid.group_of_focus()
        if groups and group is not None and groups.holds_variants(group):
            ids = store.whole_view(group)
        else:
            product = self._products.product_of(packshot_id)
            ids = () if product is None else self._products.members(product.id)
        return [id_ for id_ in ids if store.is_in_view(id_)]
