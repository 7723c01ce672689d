"""Products: which packshots show the same thing, and how that is known.

The service's list does not say which product a packshot shows. So it is inferred, from the most to
the least reliable source: the user's own moves; the job that made the packshot; the names of the
service's products; a job that made packshots of the same name for a product; the name alone.
Packshots whose names contain no product name ("Packshot 3 of 10", "n17") belong together when they
were created together, as one job creates them.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from typing import NewType

from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.product_names import NameIndex, ProductNames, product_name_in
from qamera_review.domain.records import Struct, field

# "id:" and the service's id, "name:" and the name in lower case, "batch:" and the id of the first
# packshot that was created with the others, or "own:" and the title that the user has given.
ProductId = NewType("ProductId", str)

_ID, _NAME, _BATCH, _OWN = "id:", "name:", "batch:", "own:"
# Packshots without a product's name that were created within this time count as made by one job.
BATCH_GAP_MS = 60_000
NO_NAME = ""


class ProductSource(Enum):
    """How it is known which product a packshot shows, in the order in which `Product.source`
    prefers them.

    JOB: a job of this computer made it for that product. SERVICE: its name begins with the name of
    a product of the service. GUESS: it has the same name as packshots that a job made for the
    product, or was created together with the others. NAME: it has the same name as the others.
    USER: the user has moved it there.
    """

    __hash__ = object.__hash__  # Enum's own is slow Python code

    JOB = "job"
    SERVICE = "service"
    GUESS = "guess"
    NAME = "name"
    USER = "user"


_RANK = {source: rank for rank, source in enumerate(ProductSource)}


class Product(Struct, frozen=True):
    """A product, as far as it is known.

    `title` is "" for packshots that are only known to have been created together; `created_ms` is
    when the first of these was created. `source` is the surest way in which one of its packshots
    was assigned to it.
    """

    id: ProductId
    title: str
    source: ProductSource
    created_ms: int = 0


class ProductRules(Struct, frozen=True):
    """What assigns packshots besides the list.

    `names` are the service's products by id. `made_for` gives the service's product id for each
    packshot that a job of this computer has made. `moves` are the packshots that the user has put
    into another product, `merges` the products that the user has put together with another one,
    `titles` the titles of products that the user has made.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    made_for: Mapping[PackshotId, str] = field(default_factory=dict)
    moves: Mapping[PackshotId, ProductId] = field(default_factory=dict)
    merges: Mapping[ProductId, ProductId] = field(default_factory=dict)
    titles: Mapping[ProductId, str] = field(default_factory=dict)


class ProductRows(Struct, frozen=True):
    """Rows of the rules that are stored; None removes a row."""

    names: Mapping[str, str | None] = field(default_factory=dict)
    moves: Mapping[PackshotId, ProductId | None] = field(default_factory=dict)
    merges: Mapping[ProductId, ProductId | None] = field(default_factory=dict)
    titles: Mapping[ProductId, str | None] = field(default_factory=dict)


def product_of_service_id(service_id: str) -> ProductId:
    """Return the id of the product that the service calls `service_id`."""
    return ProductId(_ID + service_id)


def product_of_title(title: str) -> ProductId:
    """Return the id of a product that the user makes with a title."""
    return ProductId(_OWN + " ".join(title.split()).casefold())


def listed_product(service_id: str, name: str = "") -> Product:
    """Return a product of the service, of which there may be no packshot yet."""
    return Product(product_of_service_id(service_id), name, ProductSource.SERVICE)


def is_batch(product_id: ProductId) -> bool:
    """Return whether its packshots are only known to have been created together."""
    return product_id.startswith(_BATCH)


def service_id_of(product_id: ProductId) -> str | None:
    """Return the service's own id of a product, None when it is not known."""
    return product_id.removeprefix(_ID) if product_id.startswith(_ID) else None


class Assignment:
    """Which packshot of a list belongs to which product; never changes.

    Only `keys` is computed at once; the products themselves, of which a screen shows few, are made
    when they are asked for.
    """

    def __init__(
        self,
        keys: Sequence[ProductId],
        make: Callable[[ProductId], Product],
        source_of_row: Callable[[int], ProductSource],
        final_of: Callable[[ProductId], ProductId],
    ) -> None:
        """`keys` are the product ids by row; `make` makes a product of an id that occurs there,
        `final_of` returns the product that the user has merged one into, else the same."""
        self.keys = keys
        self.source_of_row = source_of_row
        self.final_of = final_of
        self._make = make
        self._made: dict[ProductId, Product] = {}
        self._ids: Mapping[ProductId, None] | None = None
        self._rows: dict[ProductId, list[int]] | None = None

    @property
    def ids(self) -> Mapping[ProductId, None]:
        """The ids of the products, in the order of the list; the values mean nothing."""
        if self._ids is None:
            self._ids = dict.fromkeys(self.keys)
        return self._ids

    def product(self, product_id: ProductId) -> Product | None:
        """Return a product, None if no packshot belongs to it."""
        product = self._made.get(product_id)
        if product is None and product_id in self.ids:
            product = self._made[product_id] = self._make(product_id)
        return product

    def products(self) -> Iterator[Product]:
        """Yield all products, in the order of the list."""
        for product_id in self.ids:
            product = self.product(product_id)
            assert product is not None
            yield product

    def rows(self) -> Mapping[ProductId, Sequence[int]]:
        """Return the rows of each product; computed at the first call."""
        if self._rows is None:
            rows: defaultdict[ProductId, list[int]] = defaultdict(list)
            for row, product_id in enumerate(self.keys):
                rows[product_id].append(row)
            self._rows = rows
        return self._rows


def assign(
    packshots: Sequence[Packshot],
    row_of: Mapping[PackshotId, int],
    names: NameIndex,
    rules: ProductRules,
) -> Assignment:
    """Return the product of each packshot, by row.

    `row_of` gives the row of each packshot, `names` is the index of their names. The result depends
    on the arguments only, so ids are the same after a restart.
    """
    return _Assigner(packshots, row_of, names, rules).assignment()


class _Assigner:
    """Assigns in three passes: what all packshots of a name have in common, the packshots that
    have to be looked at singly, and the user's moves."""

    def __init__(
        self,
        packshots: Sequence[Packshot],
        row_of: Mapping[PackshotId, int],
        names: NameIndex,
        rules: ProductRules,
    ) -> None:
        self._packshots = packshots
        self._row_of = row_of
        self._names = names
        self._rules = rules
        self._singles: dict[int, tuple[ProductId, ProductSource]] = {}
        self._base: dict[str, tuple[ProductId, ProductSource]] = {}
        self._final_of: dict[ProductId, ProductId] = {}
        self._batch_starts: dict[ProductId, int] = {}
        self._sources: dict[ProductId, ProductSource] = {}
        self._names_of: dict[ProductId, str] = {}

    def assignment(self) -> Assignment:
        names, singles = self._names, self._singles
        self._assign_job_rows()
        listed = ProductNames(self._rules.names)
        self._base = self._base_of_names(listed)
        self._assign_numbered_names(listed)
        if NO_NAME in names.spelled:
            self._assign_batches()
        self._assign_moved_rows()
        of_name = {name: self._of_base(name, *base) for name, base in self._base.items()}
        key_of = {name: product_id for name, (product_id, _source) in of_name.items()}
        keys = list(map(key_of.__getitem__, names.by_row))
        for row, (product_id, _source) in singles.items():
            keys[row] = product_id

        def source_of_row(row: int) -> ProductSource:
            single = singles.get(row)
            return single[1] if single is not None else of_name[names.by_row[row]][1]

        self._learn_sources(of_name)
        return Assignment(keys, self._product, source_of_row, self._final)

    def _assign_job_rows(self) -> None:
        for packshot_id, service_id in self._rules.made_for.items():
            row = self._row_of.get(packshot_id)
            if row is not None:
                self._singles[row] = (product_of_service_id(service_id), ProductSource.JOB)

    def _base_of_names(self, listed: ProductNames) -> dict[str, tuple[ProductId, ProductSource]]:
        """Return the product for each name, without the user's merges."""
        by_job: dict[str, ProductId | None] = {}
        for row, (product_id, _source) in self._singles.items():
            name = self._names.by_row[row]
            # A name that several products have in common identifies none of them.
            is_clear = by_job.get(name, product_id) == product_id
            by_job[name] = product_id if is_clear else None
        base = {}
        for name in self._names.spelled:
            learned = by_job.get(name) if name else None
            if name and (service_id := listed.product_of(name)):
                base[name] = (product_of_service_id(service_id), ProductSource.SERVICE)
            elif learned is not None:
                base[name] = (learned, ProductSource.GUESS)
            else:
                base[name] = (ProductId(_NAME + name), ProductSource.NAME)
        return base

    def _assign_numbered_names(self, listed: ProductNames) -> None:
        """Assign packshots of products whose own names end with a number: "Mug 2" and "Mug 3" are
        called "Mug" by the rule for numbers."""
        numbered = {
            short
            for name in self._rules.names.values()
            if (short := product_name_in(name).casefold()) != " ".join(name.split()).casefold()
        }
        if not numbered.isdisjoint(self._names.spelled):
            for row, name in enumerate(self._names.by_row):
                if name in numbered and row not in self._singles:
                    service_id = listed.product_of(self._packshots[row].name)
                    if service_id:
                        single = (product_of_service_id(service_id), ProductSource.SERVICE)
                        self._singles[row] = single

    def _assign_batches(self) -> None:
        """Assign the packshots whose names name no product, by the time of their creation."""
        rows = [
            row
            for row, name in enumerate(self._names.by_row)
            if not name and row not in self._singles and self._packshots[row].created_ms
        ]
        rows.sort(key=lambda row: (self._packshots[row].created_ms, self._packshots[row].id))
        product_id, latest_ms = ProductId(_NAME), 0
        for row in rows:
            packshot = self._packshots[row]
            if not latest_ms or packshot.created_ms - latest_ms > BATCH_GAP_MS:
                product_id = ProductId(_BATCH + packshot.id)
                self._batch_starts[product_id] = packshot.created_ms
            latest_ms = packshot.created_ms
            self._singles[row] = (product_id, ProductSource.GUESS)

    def _assign_moved_rows(self) -> None:
        singles, moves = self._singles, self._rules.moves
        if self._rules.merges:
            for row, (product_id, source) in singles.items():
                final = self._final(product_id)
                moved = ProductSource.USER if final != product_id else source
                singles[row] = (final, moved)
        for packshot_id, target in moves.items():
            moved_row = self._row_of.get(packshot_id)
            if moved_row is not None:
                singles[moved_row] = (self._final(target), ProductSource.USER)

    def _of_base(
        self, name: str, base: ProductId, source: ProductSource
    ) -> tuple[ProductId, ProductSource]:
        """Return the product of a name, with the user's merges applied. If the user merged the
        product while only its name was known, that merge still applies."""
        by_name = ProductId(_NAME + name)
        start = base if base in self._rules.merges else by_name
        final = self._final(start) if start in self._rules.merges else base
        return final, source if final == base else ProductSource.USER

    def _final(self, product_id: ProductId) -> ProductId:
        """Return the product that merges lead to. In a cycle it is the alphabetically first id, so
        the result does not depend on where one starts."""
        final = self._final_of.get(product_id)
        if final is None:
            path = [product_id]
            while (following := self._following(path[-1])) is not None:
                if following in path:
                    path = [min(path[path.index(following) :])]
                    break
                path.append(following)
            final = self._final_of[product_id] = path[-1]
        return final

    def _following(self, product_id: ProductId) -> ProductId | None:
        """Return the product that a merge leads to, or that a name has turned out to mean."""
        target = self._rules.merges.get(product_id)
        if target is None and product_id.startswith(_NAME):
            target = self._base.get(product_id.removeprefix(_NAME), (product_id,))[0]
        return None if target == product_id else target

    def _learn_sources(self, of_name: Mapping[str, tuple[ProductId, ProductSource]]) -> None:
        """Find the surest source of each product, and a name that its packshots have."""
        for name, (product_id, source) in of_name.items():
            self._learn(product_id, source, name)
        for row, (product_id, source) in self._singles.items():
            self._learn(product_id, source, self._names.by_row[row])

    def _learn(self, product_id: ProductId, source: ProductSource, name: str) -> None:
        known = self._sources.get(product_id)
        if known is None or _RANK[source] < _RANK[known]:
            self._sources[product_id] = source
        if name and source is not ProductSource.USER:
            self._names_of.setdefault(product_id, name)

    def _product(self, product_id: ProductId) -> Product:
        return Product(
            product_id,
            self._title(product_id, self._names_of.get(product_id, "")),
            self._sources[product_id],
            self._batch_starts.get(product_id, 0),
        )

    def _title(self, product_id: ProductId, name: str) -> str:
        spelled = self._names.spelled.get(name, name)
        if product_id.startswith(_OWN):
            return self._rules.titles.get(product_id, product_id.removeprefix(_OWN))
        if (service_id := service_id_of(product_id)) is not None:
            return self._rules.names.get(service_id) or spelled or service_id
        if product_id.startswith(_NAME):
            own = product_id.removeprefix(_NAME)
            return self._names.spelled.get(own, own)
        return spelled
