"""Coverage: which products have an approved packshot, and which still need one.

The service's list of packshots does not say which product a packshot shows. A packshot is counted
for a product when a job that was launched here created it; otherwise when its name begins with
the product's name. Of several such products the one with the longest name counts.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum

from qamera_review.domain.jobs.batch_import import read_table
from qamera_review.domain.jobs.job import JobRequest, request_problems
from qamera_review.domain.jobs.statistics import ImageOutcome
from qamera_review.domain.packshot import PackshotId
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


class Product(Struct, frozen=True):
    """A product. `name` is "" when it is not known; `thumbnail` is a URL or ""."""

    id: str
    name: str = ""
    thumbnail: str = ""


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
    outcomes: Mapping[str, Counter[ImageOutcome]],
    ids: Mapping[str, Sequence[PackshotId]],
    waiting: Mapping[str, int],
) -> list[ProductCoverage]:
    """Return one row per product, in the order of `products`; a repeated id gives one row.

    The other arguments are looked up by product id: the outcomes of its images, the ids of its
    packshots, and the number of its jobs that have not been sent yet.
    """
    return [
        ProductCoverage(
            product,
            outcomes.get(product.id, Counter()),
            tuple(ids.get(product.id, ())),
            waiting.get(product.id, 0),
        )
        for product in {product.id: product for product in products}.values()
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
            products.append(Product(product_id, name))
    return products


def next_uncovered(rows: list[ProductCoverage], after: str) -> ProductCoverage | None:
    """Return the next product without an approved packshot after the product with id `after`.

    The search goes on at the top after the last row. Returns None when every product is approved.
    """
    start = next((n + 1 for n, row in enumerate(rows) if row.product.id == after), 0)
    around = [*rows[start:], *rows[:start]]
    return next((row for row in around if row.status is not CoverageStatus.APPROVED), None)


class ProductNames:
    """Finds the product whose name a packshot's name begins with.

    Results are cached, because the same names are looked up each time the list is refreshed.
    """

    def __init__(self, products: Iterable[Product]) -> None:
        named = sorted((p.name.casefold().strip(), p.id) for p in products if p.name.strip())
        self._names = [name for name, _id in named]
        self._ids = [product_id for _name, product_id in named]
        self._known: dict[str, str] = {}

    def product_of(self, text: str) -> str:
        """Return the id of the product with the longest name that `text` begins with, or "".

        Upper and lower case count as the same. The name must end at the end of a word: "Mug"
        fits "Mug 3" but not "Muggle".
        """
        product_id = self._known.get(text)
        if product_id is None:
            product_id = self._known[text] = self._search(text.casefold().strip())
        return product_id

    def _search(self, text: str) -> str:
        position = bisect_right(self._names, text)
        # Every prefix of a text sorts before it, and longer prefixes sort nearer to it.
        while position > 0:
            position -= 1
            name = self._names[position]
            if text.startswith(name) and _ends_word(text, len(name)):
                return self._ids[position]
            if name[0] != text[0]:
                break
        return ""


def _ends_word(text: str, position: int) -> bool:
    return position == len(text) or not text[position].isalnum()
