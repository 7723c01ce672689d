"""Product coverage: which products have an approved packshot, and which still need one.

The products are those of a CSV file that the user has opened, or of the service's list.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.jobs.coverage import (
    Product,
    ProductCoverage,
    ProductNames,
    coverage_of,
    next_uncovered,
)
from qamera_review.domain.jobs.job import JobState
from qamera_review.domain.jobs.options import OptionKind
from qamera_review.domain.jobs.statistics import OUTCOME_OF_FACET, ImageOutcome
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.jobs.options import JobOptions
from qamera_review.services.jobs.service import JobService
from qamera_review.services.packshots.listing import FACETS, Listing
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.settings.settings import Settings

PRODUCTS_MAX = 20_000  # of a CSV file; more are not stored
_PRODUCTS = "coverage_products"


class _ImagesByProduct:
    """Which image belongs to which product.

    `of_row` is the product id of each row of the listing, "" for none. `unlisted` are the images
    of jobs that are no longer in the listing, with their products. `ids` are all images of each
    product. `mark` identifies what this was computed from.
    """

    def __init__(
        self,
        mark: object,
        listing: Listing,
        products: Iterable[Product],
        product_of: Mapping[PackshotId, str],
    ) -> None:
        self.mark = mark
        names = ProductNames(products)
        self.of_row: list[str] = []
        self.ids: dict[str, list[PackshotId]] = {}
        for packshot in listing.packshots:
            product_id = product_of.get(packshot.id) or names.product_of(packshot.name)
            self.of_row.append(product_id)
            self.ids.setdefault(product_id, []).append(packshot.id)
        listed = listing.row_of
        self.unlisted = [pair for pair in product_of.items() if pair[0] not in listed]
        for packshot_id, product_id in self.unlisted:
            self.ids.setdefault(product_id, []).append(packshot_id)


class CoverageService(QObject):
    """Owns the list of products and computes their coverage; GUI thread only.

    Signal `changed()`: there are other products.
    """

    changed = Signal()

    def __init__(
        self,
        job_service: JobService,
        choices: JobOptions,
        store: PackshotStore,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = job_service
        self._options = choices
        self._store = store
        self._settings = settings
        self._last = ""
        self._images_cache: _ImagesByProduct | None = None
        choices.changed.connect(self._on_choices_changed)

    @property
    def products(self) -> list[Product]:
        """The products: those of the user's file, or those of the service's list, or those of
        earlier jobs, whichever of these comes first and is not empty."""
        stored = self._products_of_file()
        if stored:
            return stored
        options = self._options.options_of(OptionKind.PRODUCTS)
        if options:
            return [Product(option.id, option.name, option.thumbnail) for option in options]
        ids = dict.fromkeys(job.request.product_id for job in self._jobs.jobs)
        return [Product(product_id) for product_id in ids]

    @property
    def from_file(self) -> bool:
        """Whether the products are those of the user's file."""
        return bool(self._products_of_file())

    def use_products(self, products: Sequence[Product]) -> None:
        """Use and store the products of a file; an empty list goes back to the service's."""
        pairs = [[product.id, product.name] for product in products[:PRODUCTS_MAX]]
        self._settings.set_value(_PRODUCTS, pairs)
        self.changed.emit()

    def rows(self) -> list[ProductCoverage]:
        """Return the coverage of every product, in the order of the list."""
        waiting = Counter(
            job.request.product_id
            for job in self._jobs.jobs
            if job.state in (JobState.QUEUED, JobState.INTENT)
        )
        products = self.products
        images = self._images_by_product(products)
        return coverage_of(products, self._outcomes(images), images.ids, waiting)

    def next(self) -> ProductCoverage | None:
        """Return the next product without an approved packshot, after the one that the last call
        returned; None if there is none."""
        row = next_uncovered(self.rows(), self._last)
        self._last = row.product.id if row is not None else ""
        return row

    def _outcomes(self, images: "_ImagesByProduct") -> dict[str, Counter[ImageOutcome]]:
        codes = self._store.facet_codes_now()
        outcomes: dict[str, Counter[ImageOutcome]] = {}
        for (product_id, code), count in Counter(zip(images.of_row, codes, strict=True)).items():
            outcome = OUTCOME_OF_FACET[FACETS[code]]
            outcomes.setdefault(product_id, Counter())[outcome] += count
        for packshot_id, product_id in images.unlisted:
            outcomes.setdefault(product_id, Counter())[
                self._jobs.repository.outcome(packshot_id)
            ] += 1
        return outcomes

    def _images_by_product(self, products: Sequence[Product]) -> "_ImagesByProduct":
        """Return which image belongs to which product; computed again only if the list, the
        products or the jobs have changed."""
        listing = self._store.listing
        jobs = [job for job in self._jobs.jobs if job.receipt is not None]
        mark = (listing, tuple(products), len(jobs))
        if self._images_cache is None or self._images_cache.mark != mark:
            product_of = {
                packshot_id: job.request.product_id
                for job in jobs
                if job.receipt is not None
                for packshot_id in job.receipt.created_ids
            }
            self._images_cache = _ImagesByProduct(mark, listing, products, product_of)
        return self._images_cache

    def _products_of_file(self) -> list[Product]:
        stored = self._settings.value(_PRODUCTS)
        pairs = stored if isinstance(stored, list) else []
        return [
            Product(pair[0], pair[1])
            for pair in pairs
            if isinstance(pair, list) and len(pair) == 2 and all(isinstance(p, str) for p in pair)
        ]

    def _on_choices_changed(self, kind: OptionKind) -> None:
        if kind is OptionKind.PRODUCTS:
            self.changed.emit()
