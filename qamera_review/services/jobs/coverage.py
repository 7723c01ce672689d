"""Coverage with the products of the service's list, or of a CSV that the person opened."""

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

PRODUCTS_MAX = 20_000
_PRODUCTS = "coverage_products"


class _Members:
    """The product of every row of a listing ("" for none), and of images that have left it."""

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
    """Owns the list of products; GUI thread only. Signal `changed()`: other products."""

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
        self._members: _Members | None = None
        choices.changed.connect(self._on_choices_changed)

    @property
    def products(self) -> list[Product]:
        """Those of the person's file, else those of the service, else those of jobs."""
        kept = self._kept()
        if kept:
            return kept
        told = self._options.options_of(OptionKind.PRODUCTS)
        if told:
            return [Product(choice.id, choice.name, choice.thumbnail) for choice in told]
        ids = dict.fromkeys(job.request.product_id for job in self._jobs.jobs)
        return [Product(product_id) for product_id in ids]

    @property
    def from_file(self) -> bool:
        """Whether the products are those of the person's file."""
        return bool(self._kept())

    def use_products(self, products: Sequence[Product]) -> None:
        """Takes the products of a file; none goes back to the service's."""
        pairs = [[product.id, product.name] for product in products[:PRODUCTS_MAX]]
        self._settings.set_value(_PRODUCTS, pairs)
        self.changed.emit()

    def rows(self) -> list[ProductCoverage]:
        """Every product with how far it is, in the list's order."""
        waiting = Counter(
            job.request.product_id
            for job in self._jobs.jobs
            if job.state in (JobState.QUEUED, JobState.INTENT)
        )
        products = self.products
        members = self._assigned(products)
        return coverage_of(products, self._outcomes(members), members.ids, waiting)

    def next(self) -> ProductCoverage | None:
        """The next product without an approved packshot; each call goes on from the last."""
        row = next_uncovered(self.rows(), self._last)
        self._last = row.product.id if row is not None else ""
        return row

    def _outcomes(self, members: "_Members") -> dict[str, Counter[ImageOutcome]]:
        codes = self._store.facet_codes_now()
        outcomes: dict[str, Counter[ImageOutcome]] = {}
        for (product_id, code), count in Counter(zip(members.of_row, codes, strict=True)).items():
            outcome = OUTCOME_OF_FACET[FACETS[code]]
            outcomes.setdefault(product_id, Counter())[outcome] += count
        for packshot_id, product_id in members.unlisted:
            outcomes.setdefault(product_id, Counter())[
                self._jobs.repository.outcome(packshot_id)
            ] += 1
        return outcomes

    def _assigned(self, products: Sequence[Product]) -> "_Members":
        """Which product each image belongs to; made anew only when something of it has changed."""
        listing = self._store.listing
        jobs = [job for job in self._jobs.jobs if job.receipt is not None]
        mark = (listing, tuple(products), len(jobs))
        if self._members is None or self._members.mark != mark:
            product_of = {
                packshot_id: job.request.product_id
                for job in jobs
                if job.receipt is not None
                for packshot_id in job.receipt.created_ids
            }
            self._members = _Members(mark, listing, products, product_of)
        return self._members

    def _kept(self) -> list[Product]:
        kept = self._settings.value(_PRODUCTS)
        pairs = kept if isinstance(kept, list) else []
        return [
            Product(pair[0], pair[1])
            for pair in pairs
            if isinstance(pair, list) and len(pair) == 2 and all(isinstance(p, str) for p in pair)
        ]

    def _on_choices_changed(self, kind: OptionKind) -> None:
        if kind is OptionKind.PRODUCTS:
            self.changed.emit()
