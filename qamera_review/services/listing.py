"""One list of the service, indexed for the grid: built off the GUI thread, then never changed.

Rows are positions in the service's answer; everything the filter needs is one flat sequence
per question, because a pass over 100,000 rows must fit into a frame.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qamera_review.domain.filters import Sort, sort_key
from qamera_review.domain.grouping import GroupBy
from qamera_review.domain.packshot import Facet, Packshot, PackshotId, facet_of

FACETS = tuple(Facet)
FACET_CODE = {facet: code for code, facet in enumerate(FACETS)}


@dataclass(frozen=True, slots=True)
class ListingDiff:
    """What a newer listing has that the older had not, by identity."""

    added: tuple[PackshotId, ...]
    removed: tuple[PackshotId, ...]
    changed: tuple[PackshotId, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing differs."""
        return not (self.added or self.removed or self.changed)


class Listing:
    """Packshots of one answer with their rows, facets, search texts and orders."""

    __slots__ = (
        "_haystacks", "_names", "_orders", "facet_codes", "group_keys", "ids", "packshots",
        "row_of",
    )  # fmt: skip

    def __init__(self, packshots: Iterable[Packshot] = ()) -> None:
        self.packshots: tuple[Packshot, ...] = tuple(packshots)
        self.ids: tuple[PackshotId, ...] = tuple(packshot.id for packshot in self.packshots)
        self.row_of: dict[PackshotId, int] = {id_: row for row, id_ in enumerate(self.ids)}
        self.facet_codes = bytes(
            FACET_CODE[facet_of(packshot.status, packshot.vote)] for packshot in self.packshots
        )
        self._haystacks: list[str] | None = None
        self._names: list[str] | None = None
        self._orders: dict[Sort, Sequence[int]] = {}
        self.group_keys: dict[GroupBy, Sequence[str]] = {}  # by row, as far as they were asked for

    def __len__(self) -> int:
        return len(self.packshots)

    def get(self, packshot_id: PackshotId) -> Packshot | None:
        """The packshot of that id, None if the answer did not hold it."""
        row = self.row_of.get(packshot_id)
        return None if row is None else self.packshots[row]

    def order(self, sort: Sort) -> Sequence[int]:
        """Rows in that order; computed once."""
        rows = self._orders.get(sort)
        if rows is None:
            keys = [sort_key(sort, packshot) for packshot in self.packshots]
            rows = sorted(range(len(keys)), key=keys.__getitem__)
            self._orders[sort] = rows
        return rows

    @property
    def haystacks(self) -> Sequence[str]:
        """Name and id of each row, case folded."""
        if self._haystacks is None:
            self._haystacks = [f"{p.name}\n{p.id}".casefold() for p in self.packshots]
        return self._haystacks

    @property
    def names(self) -> Sequence[str]:
        """The name of each row, case folded."""
        if self._names is None:
            self._names = [packshot.name.casefold() for packshot in self.packshots]
        return self._names

    def facet_counts(self) -> Counter[Facet]:
        """How many packshots each facet has, by the service's word alone."""
        return Counter({f: self.facet_codes.count(code) for code, f in enumerate(FACETS)})


def prepare(packshots: Iterable[Packshot], sort: Sort) -> Listing:
    """A listing with the costly parts already computed; for a worker thread."""
    listing = Listing(packshots)
    listing.order(sort)
    _ = listing.haystacks
    return listing


def diff(old: Listing, new: Listing) -> ListingDiff:
    """Keyed by id; an item is changed when any of its fields is."""
    added = tuple(id_ for id_ in new.ids if id_ not in old.row_of)
    removed = tuple(id_ for id_ in old.ids if id_ not in new.row_of)
    changed = tuple(
        packshot.id
        for packshot in new.packshots
        if (row := old.row_of.get(packshot.id)) is not None and old.packshots[row] != packshot
    )
    return ListingDiff(added, removed, changed)
