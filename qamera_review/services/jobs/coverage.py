"""Product coverage: which products have an approved packshot, and which still need one.

The products are those of a CSV file that the user has opened, or of the service's list. Which
packshots belong to them is what `Products` says, with the user's moves and merges.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.jobs.coverage import ProductCoverage, coverage_of, next_uncovered
from qamera_review.domain.jobs.job import JobState
from qamera_review.domain.jobs.options import OptionKind
from qamera_review.domain.jobs.statistics import OUTCOME_OF_FACET, ImageOutcome
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.products import (
    Product,
    ProductId,
    listed_product,
    product_of_service_id,
    service_id_of,
)
from qamera_review.services.jobs.options import JobOptions
from qamera_review.services.jobs.service import JobService
from qamera_review.services.packshots.listing import FACETS
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.products import Products
from qamera_review.services.settings.settings import Settings

PRODUCTS_MAX = 20_000  # of a CSV file; more are not stored
_PRODUCTS = "coverage_products"


class CoverageService(QObject):
    """Owns the list of products and computes their coverage; GUI thread only.

    Signal `changed()`: there are other products, or their packshots belong to others.
    """

    changed = Signal()

    def __init__(
        self,
        job_service: JobService,
        choices: JobOptions,
        store: PackshotStore,
        products: Products,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = job_service
        self._options = choices
        self._store = store
        self._assigned = products
        self._settings = settings
        self._last = ""
        choices.changed.connect(self._on_choices_changed)
        products.changed.connect(self.changed)

    @property
    def products(self) -> list[Product]:
        """The products: those of the user's file, or those of the service's list, or those of
        earlier jobs, whichever of these comes first and is not empty."""
        stored = self._products_of_file()
        if stored:
            return stored
        options = self._options.options_of(OptionKind.PRODUCTS)
        if options:
            return [listed_product(option.id, option.name) for option in options]
        ids = dict.fromkeys(job.request.product_id for job in self._jobs.jobs)
        return [listed_product(service_id) for service_id in ids]

    @property
    def from_file(self) -> bool:
        """Whether the products are those of the user's file."""
        return bool(self._products_of_file())

    def use_products(self, products: Sequence[Product]) -> None:
        """Use and store the products of a file; an empty list goes back to the service's."""
        pairs = [[service_id_of(product.id), product.title] for product in products[:PRODUCTS_MAX]]
        earlier = {service_id_of(product.id) for product in self._products_of_file()}
        self._settings.set_value(_PRODUCTS, pairs)
        others = {id_: name for id_, name in self._assigned.names.items() if id_ not in earlier}
        self._use_names({**others, **self._names_of_service()})
        self.changed.emit()

    def rows(self) -> list[ProductCoverage]:
        """Return the coverage of every product, in the order of the list."""
        final_of = self._assigned.assignment().final_of
        waiting = Counter(
            final_of(product_of_service_id(job.request.product_id))
            for job in self._jobs.jobs
            if job.state in (JobState.QUEUED, JobState.INTENT)
        )
        unlisted = list(self._unlisted())
        return coverage_of(
            self.products, final_of, self._outcomes(unlisted), self._ids(unlisted), waiting
        )

    def next(self) -> ProductCoverage | None:
        """Return the next product without an approved packshot, after the one that the last call
        returned; None if there is none."""
        row = next_uncovered(self.rows(), self._last)
        self._last = row.service_id if row is not None else ""
        return row

    def _outcomes(
        self, unlisted: Sequence[tuple[PackshotId, ProductId]]
    ) -> dict[ProductId, Counter[ImageOutcome]]:
        keys, codes = self._assigned.assignment().keys, self._store.facet_codes_now()
        outcomes: dict[ProductId, Counter[ImageOutcome]] = {}
        for (product_id, code), count in Counter(zip(keys, codes, strict=True)).items():
            outcome = OUTCOME_OF_FACET[FACETS[code]]
            outcomes.setdefault(product_id, Counter())[outcome] += count
        for packshot_id, product_id in unlisted:
            outcome = self._jobs.repository.outcome(packshot_id)
            outcomes.setdefault(product_id, Counter())[outcome] += 1
        return outcomes

    def _ids(
        self, unlisted: Sequence[tuple[PackshotId, ProductId]]
    ) -> dict[ProductId, list[PackshotId]]:
        listed = self._store.listing.ids
        rows = self._assigned.assignment().rows()
        ids = {product_id: [listed[row] for row in members] for product_id, members in rows.items()}
        for packshot_id, product_id in unlisted:
            ids.setdefault(product_id, []).append(packshot_id)
        return ids

    def _unlisted(self) -> Iterator[tuple[PackshotId, ProductId]]:
        """Yield the images of jobs that are no longer in the list, with their products."""
        listed = self._store.listing.row_of
        for job in self._jobs.jobs:
            for packshot_id in job.receipt.created_ids if job.receipt is not None else ():
                if packshot_id not in listed:
                    made_for = job.request.product_id
                    yield packshot_id, self._assigned.product_id_of(packshot_id, made_for)

    def _names_of_service(self) -> dict[str, str]:
        options = self._options.options_of(OptionKind.PRODUCTS)
        return {option.id: option.name for option in options if option.name}

    def _use_names(self, others: dict[str, str]) -> None:
        """Let packshots be assigned by the names of the file, and of the `others`."""
        names = {
            service_id: product.title
            for product in self._products_of_file()
            if product.title and (service_id := service_id_of(product.id))
        }
        self._assigned.use_names({**names, **others})

    def _products_of_file(self) -> list[Product]:
        stored = self._settings.value(_PRODUCTS)
        pairs = stored if isinstance(stored, list) else []
        return [
            listed_product(pair[0], pair[1])
            for pair in pairs
            if isinstance(pair, list) and len(pair) == 2 and all(isinstance(p, str) for p in pair)
        ]

    def _on_choices_changed(self, kind: OptionKind) -> None:
        if kind is OptionKind.PRODUCTS:
            self._use_names(self._names_of_service())
            self.changed.emit()
