"""One list of the service, indexed for the grid: built off the GUI thread, then never changed.

Rows are positions in the service's answer; everything the filter needs is one flat sequence
per question, because a pass over 100,000 rows must fit into a frame.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from qamera_review.domain.filters import Sort, sort_key
from qamera_review.domain.grouping import GroupBy, GroupKey
from qamera_review.domain.packshot import Facet, Packshot, PackshotId, facet_of
from qamera_review.domain.records import Struct, replace
from qamera_review.domain.text_folding import fold
from qamera_review.services.packshots.name_order import NameOrder
from qamera_review.services.packshots.row_masks import contains_mask, union
from qamera_review.services.packshots.row_order import (
    Order,
    free_in_chunks,
    sorted_rows,
    sorted_rows_by,
)

FACETS = tuple(Facet)
FACET_CODE = {facet: code for code, facet in enumerate(FACETS)}


class ListingDiff(Struct, frozen=True):
    """What a newer listing has that the older had not, by identity."""

    added: tuple[PackshotId, ...]
    removed: tuple[PackshotId, ...]
    changed: tuple[PackshotId, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing differs."""
        return not (self.added or self.removed or self.changed)


class Listing:
    """Packshots of one answer with their rows, facets, words to search and orders. One that is
    `like` another has the same ids, names and times in the same rows, and shares its indexes."""

    __slots__ = (
        "_all_ids",
        "_counts",
        "_id_words",
        "_names",
        "_orders",
        "facet_codes",
        "group_keys",
        "ids",
        "packshots",
        "row_of",
    )

    ids: tuple[PackshotId, ...]
    row_of: dict[PackshotId, int]
    group_keys: dict[GroupBy, Sequence[GroupKey]]  # by row, as far as they were asked for
    _names: list[str] | None
    _id_words: list[str] | None
    _all_ids: str
    _orders: dict[Sort, Order]
    _counts: dict[Facet, int] | None

    def __init__(
        self, packshots: Iterable[Packshot] = (), *, like: "Listing | None" = None
    ) -> None:
        self.packshots: tuple[Packshot, ...] = tuple(packshots)
        self.facet_codes = bytes(
            [FACET_CODE[facet_of(packshot.status, packshot.vote)] for packshot in self.packshots]
        )
        self._counts = None
        if like is not None:
            self.ids, self.row_of, self.group_keys = like.ids, like.row_of, like.group_keys
            self._names, self._id_words, self._orders = like._names, like._id_words, like._orders
            self._all_ids = like._all_ids
            return
        self.ids = tuple([packshot.id for packshot in self.packshots])
        self.row_of = {id_: row for row, id_ in enumerate(self.ids)}
        self._names, self._id_words, self._all_ids = None, None, ""
        self._orders, self.group_keys = {}, {}

    def __len__(self) -> int:
        return len(self.packshots)

    def get(self, packshot_id: PackshotId) -> Packshot | None:
        """The packshot of that id, None if the answer did not hold it."""
        row = self.row_of.get(packshot_id)
        return None if row is None else self.packshots[row]

    def order(self, sort: Sort) -> Order:
        """All rows in that order; computed once."""
        order = self._orders.get(sort)
        if order is None:
            order = self._orders[sort] = Order.of(self._rows_in(sort), self.ids)
        return order

    def _rows_in(self, sort: Sort) -> Sequence[int]:
        shots = self.packshots
        if sort is Sort.NAME:
            name_key = NameOrder(packshot.name for packshot in shots).key
            keys = [(name_key(packshot.name), packshot.name, packshot.id) for packshot in shots]
            rows = sorted_rows(keys)
            free_in_chunks(keys)
            return rows
        sign = -1 if sort is Sort.NEWEST else 1
        times = [sign * packshot.created_ms for packshot in shots]
        return sorted_rows_by(times, lambda row: sort_key(sort, shots[row]))

    @property
    def names(self) -> Sequence[str]:
        """The name of each row, folded for a search."""
        if self._names is None:
            self._names = [_folded(packshot.name) for packshot in self.packshots]
        return self._names

    @property
    def id_words(self) -> Sequence[str]:
        """The id of each row, folded for a search."""
        if self._id_words is None:
            words = [_folded(packshot.id) for packshot in self.packshots]
            self._all_ids = "\n".join(words)  # first: another thread may take over both
            self._id_words = words
        return self._id_words

    def rows_with_word(self, word: str) -> bytes:
        """By row: 1 where the name or the id holds `word`, which is folded."""
        ids, named = self.id_words, contains_mask(self.names, word)
        # Most words are in no id, which one look at all of them tells sooner than a look at each.
        return union(named, contains_mask(ids, word)) if word in self._all_ids else named

    def facet_counts(self) -> Counter[Facet]:
        """How many packshots each facet has, by the service's word alone."""
        if self._counts is None:
            self._counts = {f: self.facet_codes.count(code) for code, f in enumerate(FACETS)}
        return Counter(self._counts)


def warm_indexes(listing: Listing) -> None:
    """Computes what the next search or order will need; for a worker thread."""
    _ = listing.names, listing.id_words
    for sort in Sort:
        listing.order(sort)


def update_from(
    old: Listing, packshots: Iterable[Packshot], sort: Sort
) -> tuple[Listing, ListingDiff]:
    """The listing of a newer answer, and what it has that `old` had not; for a worker thread.

    A packshot that is `old`'s own object has not changed.
    """
    row_of, shots = old.row_of, old.packshots
    kept: list[Packshot] = []
    added: list[PackshotId] = []
    changed: list[PackshotId] = []
    alike = True
    for new in packshots:
        at = row_of.get(new.id)
        if at is None:
            added.append(new.id)
            alike = False
        else:
            before = shots[at]
            if before is not new:
                if not same_appearance(before, new):
                    changed.append(new.id)
                alike = alike and (before.name, before.created_ms) == (new.name, new.created_ms)
            alike = alike and at == len(kept)
        kept.append(new)
    alike = alike and len(kept) == len(old)
    listing = Listing(kept, like=old if alike else None)
    listing.order(sort)
    present = listing.row_of
    removed = () if alike else tuple(id_ for id_ in old.ids if id_ not in present)
    return listing, ListingDiff(tuple(added), removed, tuple(changed))


def diff(old: Listing, new: Listing) -> ListingDiff:
    """Keyed by id; an item is changed when it looks or reads differently."""
    added = tuple(id_ for id_ in new.ids if id_ not in old.row_of)
    removed = tuple(id_ for id_ in old.ids if id_ not in new.row_of)
    changed = tuple(
        packshot.id
        for packshot in new.packshots
        if (row := old.row_of.get(packshot.id)) is not None
        and not same_appearance(old.packshots[row], packshot)
    )
    return ListingDiff(added, removed, changed)


def _folded(text: str) -> str:
    """Return the text as a search compares it; the same string where that is no other, which
    halves the memory of ids."""
    folded = fold(text)
    return text if folded == text else folded


def same_appearance(one: Packshot, other: Packshot) -> bool:
    """Whether nobody could tell them apart: the signature of a picture's address is not seen."""
    if one is other or one == other:
        return True
    path, signed = one.thumbnail.partition("?")[0], other.thumbnail
    return path == signed.partition("?")[0] and replace(one, thumbnail=signed) == other
