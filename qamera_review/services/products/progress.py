"""The progress of the review, for each product and for all products of the list."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import compress

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.clock import Clock
from qamera_review.domain.decision import Decision
from qamera_review.domain.packshot import Facet, Packshot, PackshotId
from qamera_review.domain.product_progress import ProductProgress, ReviewProgress
from qamera_review.domain.products import Assignment, Product, ProductId
from qamera_review.domain.records import Struct
from qamera_review.domain.review_rate import ReviewRate
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.packshots.listing import FACET_CODE, FACETS
from qamera_review.services.packshots.store import ChangeCause, PackshotsChange, PackshotStore
from qamera_review.services.products.products import Products

_NOT_ZERO = re.compile(rb"[^\0]")
_DECIDED = (Facet.APPROVED, Facet.REJECTED, Facet.ARCHIVED)
_UNFINISHED = (Facet.UNDECIDED, Facet.IN_PROGRESS)


class _Counts(Struct, frozen=True):
    """The packshots of each product by facet, for an assignment and the facets `codes` by row."""

    assignment: Assignment
    codes: bytearray
    by_facet: dict[Facet, Counter[ProductId]]


class ProgressTracker(QObject):
    """Counts packshots by product, and measures the user's review rate; GUI thread only.

    The rate covers this run only. Signal `changed()`: the numbers or the rate may have changed.
    """

    changed = Signal()

    def __init__(
        self,
        store: PackshotStore,
        products: Products,
        outbox: OutboxState,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._products = products
        self._outbox = outbox
        self._clock = clock
        self._started_ms = clock.wall_ms()
        self._counts: _Counts | None = None
        self.rate = ReviewRate()
        store.changed.connect(self._on_changed)
        store.counts_changed.connect(self.changed)
        products.changed.connect(self.changed)

    def of(self, product: Product) -> ProductProgress:
        """Return the progress of a product of the present list."""
        by_facet = self._current().by_facet
        count = {facet: by_facet[facet].get(product.id, 0) for facet in FACETS}
        return ProductProgress(
            product,
            undecided=count[Facet.UNDECIDED],
            approved=count[Facet.APPROVED],
            rejected=count[Facet.REJECTED],
            archived=count[Facet.ARCHIVED],
            generating=count[Facet.IN_PROGRESS],
            failed=count[Facet.FAILED] + count[Facet.OTHER],
        )

    def all(self) -> Sequence[ProductProgress]:
        """Return the progress of every product, in the order of the list."""
        return [self.of(product) for product in self._current().assignment.products()]

    def overall(self) -> ReviewProgress:
        """Return the progress of the whole list."""
        counts = self._current()
        decided, unfinished = set[ProductId](), set[ProductId]()
        for facets, products in ((_DECIDED, decided), (_UNFINISHED, unfinished)):
            for facet in facets:
                products.update(id_ for id_, count in counts.by_facet[facet].items() if count)
        undecided = self.undecided()
        return ReviewProgress(
            done=len(decided - unfinished),
            products=len(counts.assignment.ids),
            undecided=undecided,
            remaining_ms=self.rate.remaining_ms(undecided),
        )

    def undecided(self) -> int:
        """Return how many packshots of the list are undecided."""
        return self._current().by_facet[Facet.UNDECIDED].total()

    def products_to_review(self) -> int:
        """Return in how many products something is left to review."""
        undecided = self._current().by_facet[Facet.UNDECIDED]
        return sum(count > 0 for count in undecided.values())

    def _current(self) -> _Counts:
        """Return the counts of the present list; only what has changed is counted again.

        The facets are compared by row with those of the last count, as bytes: 100,000 rows of
        which few have changed cost as little as copying them.
        """
        assignment, codes = self._products.assignment(), self._store.facet_codes_now()
        counts = self._counts
        if counts is None or counts.assignment is not assignment:
            by_facet = {facet: _count(assignment, codes, facet) for facet in FACETS}
            counts = self._counts = _Counts(assignment, bytearray(codes), by_facet)
        elif counts.codes != codes:
            for row in _differing(counts.codes, codes):
                product_id = assignment.keys[row]
                counts.by_facet[FACETS[counts.codes[row]]][product_id] -= 1
                counts.by_facet[FACETS[codes[row]]][product_id] += 1
            counts.codes[:] = codes
        return counts

    def _on_changed(self, change: PackshotsChange) -> None:
        if change.cause is not ChangeCause.DECISION:
            self._unrecord_undecided(change.ids)
            return
        decided = []
        for packshot_id in change.ids:
            if any(map(self._is_new, self._outbox.persisted_of(packshot_id))):
                decided.append(packshot_id)
            elif self._store.shown(packshot_id).facet is Facet.UNDECIDED:
                self.rate.unrecord(packshot_id)
        self.rate.record(decided, self._clock.monotonic_ms())
        self.changed.emit()

    def _unrecord_undecided(self, ids: frozenset[PackshotId]) -> None:
        """Count those no longer as decided that a new list shows as undecided: they are counted
        among what is left to review."""
        listed = self._store.listing.row_of
        again = [
            packshot_id
            for packshot_id in self.rate.decided_ids & ids
            if packshot_id in listed and self._store.shown(packshot_id).facet is Facet.UNDECIDED
        ]
        for packshot_id in again:
            self.rate.unrecord(packshot_id)
        if again:
            self.changed.emit()

    def _is_new(self, decision: Decision) -> bool:
        """Return whether a decision was made in this run and is not refused or in conflict."""
        is_new = decision.decided_ms >= self._started_ms
        return is_new and decision.verb is not None and not decision.is_stopped


def _count(assignment: Assignment, codes: bytes, facet: Facet) -> Counter[ProductId]:
    """Count the packshots of a facet by product. `Counter` and `compress` loop in C."""
    code = FACET_CODE[facet]
    mask = codes.translate(bytes(each == code for each in range(256)))
    return Counter(compress(assignment.keys, mask))


def _differing(old: bytes | bytearray, new: bytes) -> list[int]:
    """Return the rows whose facets differ, found by XOR of the two sequences as big integers."""
    bits = int.from_bytes(old, "little") ^ int.from_bytes(new, "little")
    return [match.start() for match in _NOT_ZERO.finditer(bits.to_bytes(len(new), "little"))]


def approved_of(store: PackshotStore, ids: Iterable[PackshotId]) -> list[Packshot]:
    """Return those of these packshots that the screen shows as approved, the latest first."""
    shown = map(store.shown, ids)
    approved = [each.packshot for each in shown if each.facet is Facet.APPROVED]
    return sorted(approved, key=lambda each: (each.created_ms, each.id), reverse=True)
