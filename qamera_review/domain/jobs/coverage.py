"""Coverage: which products have an approved packshot, and which still need one.

The service's list names no products. An image belongs to a product when a job launched here made
it, else when its name begins with the product's name (the longest such name counts).
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
    """How far a product is: the best of what it has."""

    APPROVED = "approved"
    PENDING = "pending"
    GENERATING = "generating"
    ONLY_REJECTED = "only rejected"
    NONE = "none"


class Product(Struct, frozen=True):
    """A product by its id; `name` may be "", `thumbnail` is a URL or ""."""

    id: str
    name: str = ""
    thumbnail: str = ""


class ProductCoverage(Struct, frozen=True):
    """A product, its images and what became of them; `waiting` jobs have not left yet."""

    product: Product
    outcomes: Counter[ImageOutcome] = field(default_factory=Counter)
    ids: tuple[PackshotId, ...] = ()
    pending: int = 0

    @property
    def status(self) -> CoverageStatus:
        """How far the product is."""
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
    """One row per product, in the products' order. What became of its images, their ids and the
    number of jobs that wait are given by product id."""
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
    """Products of a table: id and name, one product a line; a first line may name the columns."""
    rows = [row for _number, row in read_table(text).rows if any(cell.strip() for cell in row)]
    id_place, name_place = 0, 1
    if rows:
        names = [cell.strip().casefold() for cell in rows[0]]
        found = [place for place, name in enumerate(names) if name in _ID_NAMES]
        if found:
            id_place = found[0]
            named = [place for place, name in enumerate(names) if name in _NAME_NAMES]
            name_place = named[0] if named else -1
            rows = rows[1:]
    products = []
    for row in rows:
        product_id = row[id_place].strip() if id_place < len(row) else ""
        name = row[name_place].strip() if 0 <= name_place < len(row) else ""
        if product_id and not request_problems(JobRequest(product_id)):
            products.append(Product(product_id, name))
    return products


def next_uncovered(rows: list[ProductCoverage], after: str) -> ProductCoverage | None:
    """The next product without an approved packshot after the one of that id, around the end."""
    start = next((n + 1 for n, row in enumerate(rows) if row.product.id == after), 0)
    around = [*rows[start:], *rows[:start]]
    return next((row for row in around if row.status is not CoverageStatus.APPROVED), None)


class ProductNames:
    """Finds the product with the longest name that a text begins with; remembers its answers,
    because the names of a list come again and again."""

    def __init__(self, products: Iterable[Product]) -> None:
        named = sorted((p.name.casefold().strip(), p.id) for p in products if p.name.strip())
        self._names = [name for name, _id in named]
        self._ids = [product_id for _name, product_id in named]
        self._known: dict[str, str] = {}

    def product_of(self, text: str) -> str:
        """The product's id, "" when no name fits."""
        found = self._known.get(text)
        if found is None:
            found = self._known[text] = self._search(text.casefold().strip())
        return found

    def _search(self, words: str) -> str:
        place = bisect_right(self._names, words)
        # The names that a text begins with sort before it, the longest one nearest.
        while place > 0:
            place -= 1
            name = self._names[place]
            if words.startswith(name) and _ends_word(words, len(name)):
                return self._ids[place]
            if name[0] != words[0]:
                break
        return ""


def _ends_word(text: str, place: int) -> bool:
    return place == len(text) or not text[place].isalnum()
