"""Coverage: which products have an approved packshot, and which still need one.

The products are those that the user has to cover: of a file, or all that the service has. Which
packshot shows which of them is said by `domain.products`.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum

from qamera_review.domain.jobs.batch_import import read_table
from qamera_review.domain.jobs.job import JobRequest, request_problems
from qamera_review.domain.jobs.statistics import ImageOutcome
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.products import Product, ProductId, listed_product, service_id_of
from qamera_review.domain.records import Struct, field

_ID_NAMES = frozenset({"id", "product", "product_id", "product id", "productid"})
_NAME_NAMES = frozenset({"name", "title", "product_name", "product name"})


class CoverageStatus(Enum):
    """The state of a product: the best one that any of its images has, best first."""

    APPROVED = "approved"
    PENDING = "pending"
    GENERATING = "generating"
    ONLY_REJECTED = "only rejected"
    NONE = "none"


class ProductCoverage(Struct, frozen=True):
    """A product with its images.

    `outcomes` counts the images by outcome, `ids` are the ids of the packshots, `pending` is the
    number of jobs for the product that have not been sent yet.
    """

    product: Product
    outcomes: Counter[ImageOutcome] = field(default_factory=Counter)
    ids: tuple[PackshotId, ...] = ()
    pending: int = 0

    @property
    def service_id(self) -> str:
        """Return the service's own id of the product."""
        return service_id_of(self.product.id) or ""

    @property
    def status(self) -> CoverageStatus:
        """Return the best state that any of the product's images or jobs has."""
        if self.outcomes[ImageOutcome.APPROVED]:
            return CoverageStatus.APPROVED
        if self.outcomes[ImageOutcome.PENDING]:
            return CoverageStatus.PENDING
        if self.outcomes[ImageOutcome.GENERATING] or self.pending:
            return CoverageStatus.GENERATING
        rejected = self.outcomes[ImageOutcome.REJECTED] + self.outcomes[ImageOutcome.ARCHIVED]
        return CoverageStatus.ONLY_REJECTED if rejected else CoverageStatus.NONE


def coverage_of(
    products: Iterable[Product],
    final_of: Callable[[ProductId], ProductId],
    outcomes: Mapping[ProductId, Counter[ImageOutcome]],
    ids: Mapping[ProductId, Sequence[PackshotId]],
    waiting: Mapping[ProductId, int],
) -> list[ProductCoverage]:
    """Return one row per product, in the order of `products`.

    `final_of` returns the product that the user has merged one into, else the same. Products that
    are one by now have one row, that of the product itself if it is listed, else the first of them.
    The other arguments are looked up by final product: the outcomes of its images, the ids of its
    packshots, and the number of its jobs that have not been sent yet.
    """
    rows: dict[ProductId, Product] = {}
    for product in products:
        final = final_of(product.id)
        if final not in rows or product.id == final:
            rows[final] = product
    return [
        ProductCoverage(
            product,
            outcomes.get(final, Counter()),
            tuple(ids.get(final, ())),
            waiting.get(final, 0),
        )
        for final, product in rows.items()
    ]


def read_products(text: str) -> list[Product]:
    """Return the products of a pasted or loaded table with one product per line.

    Without a header the first column is the id and the second the name. A first line that names
    an id column (for example "product_id") is a header and decides the columns. Lines whose id
    the service would refuse are left out.
    """
    rows = [row for _number, row in read_table(text).rows if any(cell.strip() for cell in row)]
    id_column, name_column = 0, 1
    if rows:
        names = [cell.strip().casefold() for cell in rows[0]]
        id_columns = [column for column, name in enumerate(names) if name in _ID_NAMES]
        if id_columns:
            id_column = id_columns[0]
            name_columns = [column for column, name in enumerate(names) if name in _NAME_NAMES]
            name_column = name_columns[0] if name_columns else -1
            rows = rows[1:]
    products = []
    for row in rows:
        product_id = row[id_column].strip() if id_column < len(row) else ""
        name = row[name_column].strip() if 0 <= name_column < len(row) else ""
        if product_id and not request_problems(JobRequest(product_id)):
            products.append(listed_product(product_id, name))
    return products


def next_uncovered(rows: list[ProductCoverage], after: str) -> ProductCoverage | None:
    """Return the next product without an approved packshot after the product with the service's
    id `after`.

    The search goes on at the top after the last row. Returns None when every product is approved.
    """
    start = next((n + 1 for n, row in enumerate(rows) if row.service_id == after), 0)
    around = [*rows[start:], *rows[:start]]
    return next((row for row in around if row.status is not CoverageStatus.APPROVED), None)
