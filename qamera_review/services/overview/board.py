"""What the board shows of each product: its position, its picture, and what was spent on it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.product_progress import ProductProgress
from qamera_review.domain.products import ProductId, product_of_service_id
from qamera_review.domain.records import Struct
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.jobs.service import JobService
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.products import Products
from qamera_review.services.products.progress import ProgressTracker, approved_of
from qamera_review.services.products.renamed import RenamedProducts

_FOLLOW_MS = 120


class CardPicture(Struct, frozen=True):
    """The packshot that represents a product, None if it has none, and whether it is the latest
    approved one, which the service's photo sessions use."""

    id: PackshotId | None
    is_used: bool = False


class ProductBoard(QObject):
    """Sorts the products and finds the packshot that represents each; GUI thread only.

    A product is shown if one of its packshots matches the search and the chosen facets. If
    undecided is the only chosen facet, facets are ignored, and products that are done come last.
    `renamed` follows the products. Signal `changed()`: the products or their numbers have changed.
    """

    changed = Signal()

    def __init__(
        self,
        store: PackshotStore,
        products: Products,
        progress: ProgressTracker,
        jobs: JobService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._products = products
        self._progress = progress
        self._jobs = jobs
        self._pictures: dict[ProductId, CardPicture] = {}
        self._credits: Mapping[ProductId, int] | None = None
        self.renamed = RenamedProducts(products)
        later = Debounced(self.changed.emit, self, _FOLLOW_MS)
        for source in (
            progress.changed, products.changed, store.order_changed, store.counts_changed,
            jobs.jobs_changed,
        ):  # fmt: skip
            source.connect(self._on_changed)
            source.connect(later.trigger)

    def cards(self) -> list[ProductProgress]:
        """Return the products, those with the most left to review first."""
        cards = self._progress.all()
        view_filter = self._store.view_filter
        if not view_filter.has_only_facets():
            members = self._products.members
            cards = [c for c in cards if self._store.in_scope(members(c.product.id))]
        facets = view_filter.facets() - {Facet.UNDECIDED}
        if facets:
            wanted = view_filter.facets()
            cards = [c for c in cards if any(count_of(c, facet) for facet in wanted)]
        return sorted(cards, key=_order)

    def picture_of(self, product_id: ProductId) -> CardPicture:
        """Return the picture that represents a product: the latest approved packshot, else the
        first flagged, else the first undecided, else the first."""
        picture = self._pictures.get(product_id)
        if picture is None:
            picture = self._pictures[product_id] = self._find_picture(product_id)
        return picture

    def first_to_review(self, product_id: ProductId) -> PackshotId | None:
        """Return the packshot at which the review of a product continues: its first undecided one,
        else the one that represents it. Those that the filter shows come first."""
        store, members = self._store, self._products.members(product_id)
        in_view = [id_ for id_ in members if store.is_in_view(id_)]
        best = self.picture_of(product_id).id
        for ids in (in_view, members):
            undecided = (id_ for id_ in ids if store.shown(id_).facet is Facet.UNDECIDED)
            first = best if best in ids else next(iter(ids), None)
            if (packshot_id := next(undecided, first)) is not None:
                return packshot_id
        return None

    def credits_of(self, product_id: ProductId) -> int | None:
        """Return the credits that this computer's jobs for a product cost, None if unknown."""
        if self._credits is None:
            self._credits = self._sum_credits()
        return self._credits.get(product_id)

    def _find_picture(self, product_id: ProductId) -> CardPicture:
        members = self._products.members(product_id)
        if approved := approved_of(self._store, members):
            return CardPicture(approved[0].id, is_used=True)
        shown = [self._store.shown(id_) for id_ in members]
        flagged = [each for each in shown if self._store.is_flagged(each.packshot.id)]
        undecided = [each for each in shown if each.facet is Facet.UNDECIDED]
        best = next(iter([*flagged, *undecided, *shown]), None)
        return CardPicture(None if best is None else best.packshot.id)

    def _sum_credits(self) -> Mapping[ProductId, int]:
        credits: dict[ProductId, int] = {}
        for job in self._jobs.jobs:
            receipt = job.receipt
            if receipt is None or receipt.credits_reserved is None:
                continue
            products = map(self._products.product_of, receipt.created_ids)
            known = next((each.id for each in products if each is not None), None)
            product_id = known or product_of_service_id(job.request.product_id)
            credits[product_id] = credits.get(product_id, 0) + receipt.credits_reserved
        return credits

    def _on_changed(self) -> None:
        self._pictures.clear()
        self._credits = None


def count_of(card: ProductProgress, facet: Facet) -> int:
    """Return how many packshots of a facet a product has."""
    counts = {
        Facet.UNDECIDED: card.undecided,
        Facet.APPROVED: card.approved,
        Facet.REJECTED: card.rejected,
        Facet.ARCHIVED: card.archived,
        Facet.IN_PROGRESS: card.generating,
    }
    return counts.get(facet, card.failed)


def _order(card: ProductProgress) -> tuple[bool, bool, int]:
    return card.is_done, not card.undecided, -card.undecided


def kept_order(
    shown: Sequence[ProductProgress],
    cards: Sequence[ProductProgress],
    renamed: Mapping[ProductId, ProductId],
) -> list[ProductProgress]:
    """Return `cards` in the order in which they are shown, with new ones at the end, so that
    nothing moves while the user looks at the board. `renamed` gives the new ids of products."""
    by_id = {card.product.id: card for card in cards}
    ids = [renamed.get(old.product.id, old.product.id) for old in shown]
    known_cards = [by_id.pop(product_id) for product_id in ids if product_id in by_id]
    return [*known_cards, *by_id.values()]
