"""Which packshot of the list belongs to which product, and the user's changes to that.

The slow part, finding the product's name in each packshot's name, is done in a worker thread when
the list is read (`Listing.product_names`). The rest is done here when it is first needed after a
change: look-ups by name for all packshots, and the exceptions one by one.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from concurrent.futures import Future
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from qamera_review.domain.grouping import GroupKey
from qamera_review.domain.jobs.job import JobRequest
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.products import (
    Assignment,
    Product,
    ProductId,
    ProductRows,
    ProductRules,
    assign,
    is_batch,
    product_of_service_id,
    product_of_title,
)
from qamera_review.domain.records import Struct
from qamera_review.domain.redaction import redact
from qamera_review.domain.text_folding import fold
from qamera_review.services.packshots.known_packshots import KnownPackshots
from qamera_review.services.packshots.listing import Listing

K = TypeVar("K")
V = TypeVar("V")
JobRequests = Callable[[], Iterable[tuple[JobRequest, Collection[PackshotId]]]]


class RuleFile(Protocol):
    """Where the rules are stored; see `storage.product_file`."""

    def load(self) -> ProductRows: ...
    def apply(self, rows: ProductRows) -> "Future[None]": ...


class ProductEdit(Struct, frozen=True):
    """What a move or a merge has changed, so that it can be undone: the rows before and after."""

    before: ProductRows
    after: ProductRows


class _Computed(Struct, frozen=True):
    mark: object
    assignment: Assignment


class Products(QObject):
    """Owns the rules of assignment; GUI thread only.

    `requests` yields what each job was asked for, and the packshots that it has made.

    Signals: `changed()`: packshots may belong to other products, or have other titles;
    `write_failed(StorageError)`: a change is not on disk and will be lost when the program ends.
    """

    changed = Signal()
    write_failed = Signal(object)
    _write_ended = Signal(object)

    def __init__(
        self,
        known: KnownPackshots,
        requests: JobRequests,
        file: RuleFile,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._known = known
        self._requests = requests
        self._file = file
        rows = file.load()
        self._names = _present(rows.names)
        self._moves, self._merges = _present(rows.moves), _present(rows.merges)
        self._titles = _present(rows.titles)
        self._version = 0
        self._computed: _Computed | None = None
        self._write_ended.connect(self._on_write_ended, Qt.ConnectionType.QueuedConnection)

    def assignment(self) -> Assignment:
        """Return the products of the present list."""
        return self.assignment_of(self._known.listing)

    def assignment_of(self, listing: Listing) -> Assignment:
        """Return the products of a list; computed again only after a change."""
        made = [(request.product_id, ids) for request, ids in self._requests()]
        # Jobs are only added; the names in a list are another object in another list.
        mark = (listing.ids, listing.product_names, len(made), self._version)
        if self._computed is None or not _is_same(self._computed.mark, mark):
            made_for = {id_: product_id for product_id, ids in reversed(made) for id_ in ids}
            rules = ProductRules(self._names, made_for, self._moves, self._merges, self._titles)
            result = assign(listing.packshots, listing.row_of, listing.product_names, rules)
            self._computed = _Computed(mark, result)
        return self._computed.assignment

    def keys(self, listing: Listing) -> Sequence[GroupKey]:
        """Return the product of each row of a list, for grouping."""
        return self.assignment_of(listing).keys

    def search_texts(self, listing: Listing) -> Mapping[GroupKey, str]:
        """Return the texts that each product can be searched by: title and id, folded."""
        products = self.assignment_of(listing).products()
        return {product.id: fold(f"{product.title}\n{product.id}") for product in products}

    def product(self, product_id: ProductId) -> Product | None:
        """Return a product of the present list, None if no packshot belongs to it."""
        return self.assignment().product(product_id)

    def product_of(self, packshot_id: PackshotId) -> Product | None:
        """Return the product that a packshot of the present list belongs to."""
        row = self._known.listing.row_of.get(packshot_id)
        if row is None:
            return None
        assignment = self.assignment()
        return assignment.product(assignment.keys[row])

    def members(self, product_id: ProductId) -> Sequence[PackshotId]:
        """Return the packshots of a product, in the order of the list."""
        ids = self._known.listing.ids
        return [ids[row] for row in self.assignment().rows().get(product_id, ())]

    def product_id_of(self, packshot_id: PackshotId, made_for: str) -> ProductId:
        """Return the product of a packshot that a job has made for the service's product
        `made_for`, also if the packshot has left the list."""
        moved = self._moves.get(packshot_id)
        return self.assignment().final_of(moved or product_of_service_id(made_for))

    @property
    def names(self) -> Mapping[str, str]:
        """Return the names of the service's products that are in use, by its ids."""
        return self._names

    def title_of_service_id(self, service_id: str) -> str:
        """Return the title of the product that the service calls `service_id`; the id itself if no
        title is known."""
        product = self.product(product_of_service_id(service_id))
        title = "" if product is None else product.title
        return title or self._names.get(service_id) or service_id

    @property
    def listed_ids(self) -> Sequence[PackshotId]:
        """Return the packshots of the present list, by row."""
        return self._known.listing.ids

    def use_names(self, names: Mapping[str, str]) -> None:
        """Use the names of the service's products, by its ids, also in later runs."""
        if names == self._names:
            return
        removed = dict[str, str | None].fromkeys(self._names.keys() - names.keys())
        self._apply(ProductRows(names={**removed, **names}))

    def move(self, ids: Iterable[PackshotId], to: ProductId) -> ProductEdit:
        """Put packshots into another product, and return what `undo` needs."""
        return self._edit(ProductRows(moves={**self._pinned(to), **dict.fromkeys(ids, to)}))

    def move_to_new(self, ids: Iterable[PackshotId], title: str) -> ProductEdit:
        """Put packshots into a product that the user has given a title."""
        title = redact(" ".join(title.split()))
        product_id = self._unmerged(product_of_title(title))
        titles = {product_id: title}
        return self._edit(ProductRows(moves=dict.fromkeys(ids, product_id), titles=titles))

    def merge(self, product_id: ProductId, into: ProductId) -> ProductEdit:
        """Put all packshots of a product, also later ones, into another one."""
        if is_batch(product_id):  # a batch never gets new packshots; moving the present is enough
            return self.move(self.members(product_id), into)
        return self._edit(ProductRows(moves=self._pinned(into), merges={product_id: into}))

    def undo(self, edit: ProductEdit) -> None:
        """Undo a move or a merge."""
        self._apply(edit.before)

    def redo(self, edit: ProductEdit) -> None:
        """Redo a move or a merge that was undone."""
        self._apply(edit.after)

    def _unmerged(self, product_id: ProductId) -> ProductId:
        """Return this id, or one like it, under which no product was merged into another: those
        packshots would be shown in the other product at once."""
        number, free = 1, product_id
        while free in self._merges:
            number += 1
            free = ProductId(f"{product_id}\n{number}")
        return free

    def _pinned(self, product_id: ProductId) -> dict[PackshotId, ProductId | None]:
        """Return moves that keep the packshots of a batch in it. A batch is named after its first
        packshot, which may leave the list."""
        ids = self.members(product_id) if is_batch(product_id) else ()
        return dict.fromkeys(ids, product_id)

    def _edit(self, after: ProductRows) -> ProductEdit:
        before = ProductRows(
            moves={id_: self._moves.get(id_) for id_ in after.moves},
            merges={id_: self._merges.get(id_) for id_ in after.merges},
            titles={id_: self._titles.get(id_) for id_ in after.titles},
        )
        self._apply(after)
        return ProductEdit(before, after)

    def _apply(self, rows: ProductRows) -> None:
        self._names = _present({**self._names, **rows.names})
        self._moves = _present({**self._moves, **rows.moves})
        self._merges = _present({**self._merges, **rows.merges})
        self._titles = _present({**self._titles, **rows.titles})
        self._version += 1
        self._file.apply(rows).add_done_callback(
            lambda written: self._write_ended.emit(written.exception())
        )
        self.changed.emit()

    def _on_write_ended(self, error: BaseException | None) -> None:
        if error is not None:
            self.write_failed.emit(error)


def _is_same(first: object, second: object) -> bool:
    """Return whether two marks are of the same objects; comparing 100,000 ids would take long."""
    assert isinstance(first, tuple)
    assert isinstance(second, tuple)
    return all(
        a is b or (isinstance(a, int) and a == b) for a, b in zip(first, second, strict=True)
    )


def _present(rows: Mapping[K, V | None]) -> dict[K, V]:
    return {key: value for key, value in rows.items() if value is not None}
