"""One list of the service with the indexes that searching, filtering and sorting need.

A `Listing` is built in a worker thread and never changed afterwards; only its indexes are added
when they are first needed. Rows are positions in the service's answer. For each property that the
filter tests (names, ids, facets) there is one flat sequence by row, because a pass over 100,000
rows has to fit into one frame of the screen (16 ms).
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from qamera_review.domain.filters import Sort, sort_key
from qamera_review.domain.grouping import GroupBy, GroupKey
from qamera_review.domain.packshot import Facet, Packshot, PackshotId, facet_of
from qamera_review.domain.picture_address import is_same_picture
from qamera_review.domain.product_names import NameIndex, index_names
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
    """The differences between two listings, as ids: packshots that only the newer one contains,
    those that only the older one contains, and those whose data differ."""

    added: tuple[PackshotId, ...]
    removed: tuple[PackshotId, ...]
    changed: tuple[PackshotId, ...]

    @property
    def empty(self) -> bool:
        """Whether there is no difference."""
        return not (self.added or self.removed or self.changed)


class Listing:
    """The packshots of one answer, with their rows, facets, searchable texts and orders.

    `like` is an older listing that has the same ids, names and times in the same rows; the new one
    then shares its indexes instead of computing them again.
    """

    __slots__ = (
        "_all_ids",
        "_counts",
        "_earlier_product_names",
        "_id_words",
        "_names",
        "_orders",
        "_product_names",
        "facet_codes",
        "group_keys",
        "ids",
        "packshots",
        "row_of",
    )

    ids: tuple[PackshotId, ...]
    row_of: dict[PackshotId, int]
    group_keys: dict[GroupBy, Sequence[GroupKey]]  # by row; filled by grouped_view.group_keys
    _names: list[str] | None
    _id_words: list[str] | None
    _all_ids: str
    _product_names: NameIndex | None
    _earlier_product_names: NameIndex | None  # of an older listing, to compute this one from
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
            self._product_names = like._product_names
            self._earlier_product_names = like._earlier_product_names
            return
        self.ids = tuple([packshot.id for packshot in self.packshots])
        self.row_of = {id_: row for row, id_ in enumerate(self.ids)}
        self._names, self._id_words, self._all_ids = None, None, ""
        self._product_names, self._earlier_product_names = None, None
        self._orders, self.group_keys = {}, {}

    def __len__(self) -> int:
        return len(self.packshots)

    def get(self, packshot_id: PackshotId) -> Packshot | None:
        """Return the packshot with that id, None if the list does not contain it."""
        row = self.row_of.get(packshot_id)
        return None if row is None else self.packshots[row]

    def order(self, sort: Sort) -> Order:
        """Return all rows in that order; computed at the first call. The list does not know what
        is doubtful, so for DOUBTFUL it is NEWEST."""
        sort = Sort.NEWEST if sort is Sort.DOUBTFUL else sort
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
        """The name of each row, folded for a search; computed at the first use."""
        if self._names is None:
            self._names = [_folded(packshot.name) for packshot in self.packshots]
        return self._names

    @property
    def id_words(self) -> Sequence[str]:
        """The id of each row, folded for a search; computed at the first use."""
        if self._id_words is None:
            folded_ids = [_folded(packshot.id) for packshot in self.packshots]
            # _all_ids is set first: a thread that sees _id_words relies on both.
            self._all_ids = "\n".join(folded_ids)
            self._id_words = folded_ids
        return self._id_words

    @property
    def product_names(self) -> NameIndex:
        """The product name contained in the name of each row; computed at the first use."""
        if self._product_names is None:
            names = (packshot.name for packshot in self.packshots)
            self._product_names = index_names(names, self._earlier_product_names)
            self._earlier_product_names = None
        return self._product_names

    def learn_product_names(self, earlier: "Listing") -> None:
        """Take over the product names that an older listing has found, so that only new names
        have to be analysed."""
        self._earlier_product_names = earlier._product_names or earlier._earlier_product_names

    def rows_with_word(self, word: str) -> bytes:
        """Return a mask by row: 1 where the name or the id contains `word`, which is folded."""
        ids, named = self.id_words, contains_mask(self.names, word)
        # Most words occur in no id. One search in all ids joined finds that out faster than
        # 100,000 searches in the single ids.
        return union(named, contains_mask(ids, word)) if word in self._all_ids else named

    def facet_counts(self) -> Counter[Facet]:
        """Return how many packshots each facet has, without the user's unsent decisions."""
        if self._counts is None:
            self._counts = {f: self.facet_codes.count(code) for code, f in enumerate(FACETS)}
        return Counter(self._counts)


def warm_indexes(listing: Listing) -> None:
    """Compute all indexes, so that the next search or change of order need not wait for them; for
    a worker thread."""
    _ = listing.names, listing.id_words, listing.product_names
    for sort in Sort:
        listing.order(sort)


def update_from(
    old: Listing, packshots: Iterable[Packshot], sort: Sort
) -> tuple[Listing, ListingDiff]:
    """Return the listing of a newer answer, and how it differs from `old`; for a worker thread.

    The order `sort`, which the view uses, is computed at once. A packshot that is the same object
    as in `old` counts as unchanged without a comparison: the decoder reuses the old objects.
    """
    row_of, old_shots = old.row_of, old.packshots
    newer: list[Packshot] = []
    added: list[PackshotId] = []
    changed: list[PackshotId] = []
    same_indexes = True
    for new in packshots:
        old_row = row_of.get(new.id)
        if old_row is None:
            added.append(new.id)
            same_indexes = False
        else:
            before = old_shots[old_row]
            if before is not new:
                if not same_appearance(before, new):
                    changed.append(new.id)
                same_indexes = same_indexes and (before.name, before.created_ms) == (
                    new.name,
                    new.created_ms,
                )
            same_indexes = same_indexes and old_row == len(newer)
        newer.append(new)
    same_indexes = same_indexes and len(newer) == len(old)
    listing = Listing(newer, like=old if same_indexes else None)
    if not same_indexes:
        listing.learn_product_names(old)
    listing.order(sort)
    present = listing.row_of
    removed = () if same_indexes else tuple(id_ for id_ in old.ids if id_ not in present)
    return listing, ListingDiff(tuple(added), removed, tuple(changed))


def diff(old: Listing, new: Listing) -> ListingDiff:
    """Return how `new` differs from `old`; packshots are compared by id."""
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
    """Return `text` as a search compares it; the same object where that changes nothing, so that
    the ids are not in memory twice."""
    folded = fold(text)
    return text if folded == text else folded


def same_appearance(old: Packshot, new: Packshot) -> bool:
    """Return whether both are equal, apart from the signature in the picture's address, which is
    another one in every list."""
    if old is new or old == new:
        return True
    is_same = is_same_picture(old.thumbnail, new.thumbnail)
    return is_same and replace(old, thumbnail=new.thumbnail) == new
