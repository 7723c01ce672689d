"""The store: the service's list with the user's decisions applied, filtered, sorted and grouped.

All widgets read from it and listen to its signals, which say what has changed and why.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from functools import reduce
from itertools import compress

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.decision import Decision
from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.grouping import GroupBy, Groups
from qamera_review.domain.packshot import Facet, Packshot, PackshotId
from qamera_review.domain.projection import Shown, project
from qamera_review.domain.query import parse_query
from qamera_review.domain.records import Struct, replace
from qamera_review.services.packshots.grouped_view import (
    GroupedSource,
    GroupedView,
    Places,
    StackLeaders,
)
from qamera_review.services.packshots.known_packshots import KnownPackshots
from qamera_review.services.packshots.listing import FACET_CODE, FACETS, Listing, ListingDiff
from qamera_review.services.packshots.query_filter import PackshotFacts, QueryMatcher
from qamera_review.services.packshots.row_masks import intersect, mask_of
from qamera_review.services.packshots.view_ids import FilteredIds, Positions

DecisionsOf = Callable[[PackshotId], Sequence[Decision]]


class ChangeCause(Enum):
    """Why packshots have changed: the user's decision, or a refresh of the list."""

    DECISION = "decision"
    REFRESH = "refresh"


class PackshotsChange(Struct, frozen=True):
    """The packshots that may look different now, and why."""

    ids: frozenset[PackshotId]
    cause: ChangeCause


class PackshotStore(QObject):
    """Owns the listing, the filter and the order of the view; GUI thread only.

    `visible` are the ids of the view in order, without those in folded groups; `groups` describes
    the groups, None if the view has none. `unsorted_count` is how many packshots were appended
    to the view since it was last sorted: new ones, and others that match the filter only now.

    The view keeps still while the user works. A packshot that was just decided stays in the view,
    even if the filter no longer matches, and new ones are appended at the end, until the user
    changes the filter, applies the view again or refreshes.

    Signals:
    `changed(PackshotsChange)`: these tiles look different; the order is the same.
    `order_changed(bool)`: `visible` is another sequence; True if the user caused that (filter,
    order, applying the view again, refresh), False after an automatic refresh, which only appends.
    `counts_changed()`: the facet counts, the number of new or removed packshots, or the filter.
    """

    changed = Signal(object)
    order_changed = Signal(bool)
    counts_changed = Signal()

    def __init__(
        self,
        known: KnownPackshots,
        decisions_of: DecisionsOf,
        facts: PackshotFacts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._known = known
        self._decisions_of = decisions_of
        self._facts = facts
        self._filter = ViewFilter()
        self._with_decisions: set[PackshotId] = set()
        self._effective_facets: dict[PackshotId, Facet] = {}
        self._codes: bytes | None = None  # what `facet_codes_now` returns; None: not computed yet
        self._recently_decided: dict[PackshotId, Facet] = {}
        self._server_counts: Counter[Facet] = Counter()
        self._counted_rows: bytes | None = None  # a mask of what `counts` includes; None: all
        self._places: Places | None = None  # None before the first view
        self._grouped_view: GroupedView | None = None  # None when the view has no groups
        self._hidden: frozenset[PackshotId] = frozenset()
        self._leaders = StackLeaders()
        self.visible: Sequence[PackshotId] = ()
        self.groups: Groups | None = None
        self.unsorted_count = 0

    @property
    def listing(self) -> Listing:
        """The service's newest list, without the user's decisions."""
        return self._known.listing

    @property
    def view_filter(self) -> ViewFilter:
        """The active filter."""
        return self._filter

    @property
    def counts(self) -> Counter[Facet]:
        """How many packshots each facet has, with the user's decisions applied. Only packshots
        that match the rest of the filter (text, jobs) are counted, as it was last applied."""
        counts = Counter(self._server_counts)
        for packshot_id, facet in self._effective_facets.items():
            row = self.listing.row_of.get(packshot_id)
            if row is not None and (self._counted_rows is None or self._counted_rows[row]):
                counts[FACETS[self.listing.facet_codes[row]]] -= 1
                counts[facet] += 1
        return counts

    def in_scope(self, ids: Iterable[PackshotId]) -> int:
        """Return how many of `ids` are included in `counts`."""
        rows, scope = map(self.listing.row_of.get, ids), self._counted_rows
        return sum(row is not None and (scope is None or bool(scope[row])) for row in rows)

    def facet_codes_now(self) -> bytes:
        """Return the facet of every row, with the user's decisions, in the codes FACET_CODE."""
        if self._codes is None:
            codes = bytearray(self.listing.facet_codes)
            for packshot_id, facet in self._effective_facets.items():
                row = self.listing.row_of.get(packshot_id)
                if row is not None:
                    codes[row] = FACET_CODE[facet]
            self._codes = bytes(codes)
        return self._codes

    def packshot(self, packshot_id: PackshotId) -> Packshot | None:
        """Return a packshot as the service last described it, even if the newest list no longer
        contains it; None if it is unknown."""
        return self._known.get(packshot_id)

    def is_flagged(self, packshot_id: PackshotId) -> bool:
        """Return whether the user has flagged a packshot."""
        return self._facts.is_flagged(packshot_id)

    def shown(self, packshot_id: PackshotId) -> Shown:
        """Return what the screen shows of a packshot: the service's data with the user's
        decisions and feedback. Raises KeyError if it is unknown."""
        packshot = self.listing.get(packshot_id)
        gone = packshot is None
        if packshot is None:
            packshot = self._known.removed[packshot_id]
        shown = project(packshot, self._decisions_of(packshot_id), gone)
        if shown.note is None and (text := self._facts.feedback_text_of(packshot_id)):
            return replace(shown, note=text)
        return shown

    @property
    def hidden_count(self) -> int:
        """How many packshots of the view are hidden in folded groups."""
        return len(self._hidden)

    def whole_view(self, group: int | None = None) -> Sequence[PackshotId]:
        """Return all ids of the view, or of one of its groups, in order, also the folded ones."""
        if group is not None and self._grouped_view is not None and self.groups is not None:
            return self._grouped_view.ids_of(self.groups.keys[group])
        if self._grouped_view is None or not self._hidden:
            return self.visible
        return self._grouped_view.all_ids()

    def position(self, packshot_id: PackshotId) -> int | None:
        """Return the place of a packshot in `visible`, None if it is not there."""
        return None if self._places is None else self._places.of(packshot_id)

    def is_recently_decided(self, packshot_id: PackshotId) -> bool:
        """Return whether a packshot was decided since the view was last sorted."""
        return packshot_id in self._recently_decided

    def set_filter(self, view_filter: ViewFilter) -> None:
        """Set the filter (with order and grouping) and apply it. If only the folding differs,
        nothing else moves."""
        folded = replace(self._filter, folding=view_filter.folding)
        only_folding = folded == view_filter != self._filter and self._grouped_view is not None
        self._filter = view_filter
        if only_folding:
            self._show_arranged(by_user=True)
        else:
            self.reapply_view()

    def reapply_view(self) -> None:
        """Apply filter and order again: packshots that no longer match, or that the service no
        longer has, leave the view; appended ones move to their place."""
        self._reapply_view(frozenset())

    def _reapply_view(self, touched: frozenset[PackshotId]) -> None:
        touched = touched.union(self._known.removed, self._recently_decided)
        self._known.removed.clear()
        self._recently_decided.clear()
        self.unsorted_count = 0
        self._arrange(self._matching(), by_user=True, touched=touched)

    def products_changed(self) -> None:
        """Put the packshots of the view into their groups again, after other products have become
        known. The filter is not applied again, so nothing leaves the view."""
        if self._filter.group is GroupBy.PRODUCT and self._grouped_view is not None:
            key_of = dict(
                zip(self.listing.ids, self._facts.product_keys(self.listing), strict=True)
            )
            self._grouped_view = self._grouped_view.regrouped(key_of.get)
            self._show_arranged(by_user=False)

    def decisions_changed(self, ids: Iterable[PackshotId]) -> None:
        """Update the view after the persisted decisions of these packshots have changed. Also
        called for the decisions of an earlier run, before their packshots are known."""
        ids = frozenset(ids)
        known = frozenset(id_ for id_ in ids if self.packshot(id_) is not None)
        before = {id_: self._facet_now(id_) for id_ in known}
        for packshot_id in ids:
            decisions = self._decisions_of(packshot_id)
            if (removed := self._known.removed.get(packshot_id)) is not None:
                self._known.keep_removed(removed, decisions)
            self._overlay(packshot_id, decisions)
            # A decision with feedback alone (no verb) does not decide about the packshot.
            self._mark_decided(packshot_id, any(row.verb is not None for row in decisions))
        if known:
            self.changed.emit(PackshotsChange(known, ChangeCause.DECISION))
        if moved := [id_ for id_ in known if self._facet_now(id_) is not before[id_]]:
            self.counts_changed.emit()
            self._append(moved)

    def apply_listing(self, new: Listing, difference: ListingDiff, by_user: bool) -> None:
        """Show a newer list. If the user asked for it (`by_user`), the view is applied again.
        Otherwise nothing moves: what matches only now is appended, and removed packshots stay,
        marked as removed, until the user applies the view again."""
        for packshot_id in difference.removed:
            packshot = self.listing.get(packshot_id)
            if packshot is not None and self.is_in_view(packshot_id):
                self._known.keep_removed(packshot, self._decisions_of(packshot_id))
        for packshot_id in difference.added:
            self._known.removed.pop(packshot_id, None)
        self._known.listing, self._codes = new, None
        self._overlay_all()
        touched = frozenset((*difference.changed, *difference.removed, *difference.added))
        if by_user:
            self._reapply_view(touched)
            return
        if self._filter.has_only_facets():
            self._count_scope(None)
        else:
            self._matching()  # only to count within the new list
        self._append((*difference.added, *difference.changed))
        if touched:
            self.changed.emit(PackshotsChange(touched, ChangeCause.REFRESH))
            self.counts_changed.emit()

    def _append(self, changed: Iterable[PackshotId]) -> None:
        """Append those of `changed` that match the filter only now."""
        if not self.visible:  # nothing is on the screen that could move, so the view is sorted
            matching = self._matching()
            if len(self.listing) and (matching is None or 1 in matching):
                self._arrange(matching, by_user=False)
            return
        absent = frozenset(id_ for id_ in changed if not self.is_in_view(id_))
        mask = self._matching(only=absent) if absent else None
        if mask is None or 1 not in mask:
            return
        appended = list(compress(self.listing.ids, mask))
        self.unsorted_count += len(appended)
        if self._grouped_view is not None:
            self._grouped_view = self._grouped_view.with_appended(appended)
            self._show_arranged(by_user=False)
        elif isinstance(self._places, Positions):
            places = self._places.with_later(appended)
            self._set_visible([*self.visible, *appended], places, by_user=False)

    def is_in_view(self, packshot_id: PackshotId) -> bool:
        """Return whether a packshot is in the view, also in a folded group."""
        return packshot_id in self._hidden or self.position(packshot_id) is not None

    def _arrange(
        self,
        mask: bytes | None,
        by_user: bool,
        touched: frozenset[PackshotId] = frozenset(),
    ) -> None:
        """Show the packshots with a 1 in `mask` (by row; None: all), sorted and grouped. If that
        is the sequence that is shown already, only `changed` is emitted, for those `touched`."""
        self._leaders.forget()
        listing, by = self.listing, self._filter.group
        order = self._facts.order(listing, self._filter.sort)
        mask_by_rank = None if mask is None else order.reorder(mask)
        if by is not GroupBy.NONE:
            keys = self._facts.group_keys(listing, by)
            source = GroupedSource(by, order.rows, mask_by_rank, listing.ids, listing.row_of, keys)
            if self._grouped_view is None or not self._grouped_view.is_of(source):
                self._grouped_view = GroupedView.of(source)
            self._show_arranged(by_user, touched)
            return
        self._grouped_view, self.groups, self._hidden = None, None, frozenset()
        passed = None if mask_by_rank is None else FilteredIds(order.ids, mask_by_rank)
        ids = order.ids if passed is None else passed
        places = Positions(listing.row_of, order, passed)
        if ids and ids is self.visible:
            self._places = places
            self._show_unmoved(touched)
        else:
            self._set_visible(ids, places, by_user)

    def _show_arranged(self, by_user: bool, touched: frozenset[PackshotId] = frozenset()) -> None:
        assert self._grouped_view is not None
        folding = self._filter.folding
        leaders = self._leaders.of(self._grouped_view, folding, self.listing, self.facet_codes_now)
        shown = self._grouped_view.shown(folding, leaders)
        same = shown.groups == self.groups and shown.ids.is_same(self.visible)
        self.groups, self._hidden = shown.groups, self._grouped_view.hidden(folding, leaders)
        if same:
            self._places = shown.places
            self._show_unmoved(touched)
        else:
            self._set_visible(shown.ids, shown.places, by_user)

    def _show_unmoved(self, touched: frozenset[PackshotId]) -> None:
        self.changed.emit(PackshotsChange(touched, ChangeCause.REFRESH))
        self.counts_changed.emit()

    def _set_visible(self, ids: Sequence[PackshotId], places: Places, by_user: bool) -> None:
        self.visible, self._places = ids, places
        self.order_changed.emit(by_user)
        self.counts_changed.emit()

    def _matching(self, only: frozenset[PackshotId] | None = None) -> bytes | None:
        """Return a mask by row: 1 where the filter matches; None if all rows match.

        With `only`, other packshots do not match either. Without it, the facet counts are updated
        on the way: they include everything that matches the filter apart from its facets.
        """
        listing, view_filter = self.listing, self._filter
        codes = self.facet_codes_now()
        masks = []
        for limit in (only, view_filter.job_ids):
            if limit is not None:
                rows = [row for id_ in limit if (row := listing.row_of.get(id_)) is not None]
                masks.append(mask_of(rows, len(listing)))
        if view_filter.text.strip():
            masks.append(
                QueryMatcher(listing, codes, self._facts).mask(parse_query(view_filter.text))
            )
        if only is None:
            self._count_scope(reduce(intersect, masks) if masks else None)
        facets = {FACET_CODE[facet] for facet in view_filter.facets()}
        if facets:
            masks.append(codes.translate(bytes(code in facets for code in range(256))))
        return reduce(intersect, masks) if masks else None

    def _count_scope(self, mask: bytes | None) -> None:
        """Count the facets of the rows with a 1 in `mask`; None counts the whole list."""
        listing = self.listing
        self._counted_rows = mask
        if mask is None:
            self._server_counts = listing.facet_counts()
        else:
            codes = bytes(compress(listing.facet_codes, mask))
            self._server_counts = Counter({f: codes.count(c) for f, c in FACET_CODE.items()})

    def _overlay(self, packshot_id: PackshotId, decisions: Sequence[Decision]) -> None:
        self._codes = None
        if not decisions:
            self._with_decisions.discard(packshot_id)
            self._effective_facets.pop(packshot_id, None)
            return
        self._with_decisions.add(packshot_id)
        packshot = self.packshot(packshot_id)
        if packshot is None:
            self._effective_facets.pop(packshot_id, None)
        else:
            self._effective_facets[packshot_id] = project(packshot, decisions).facet

    def _overlay_all(self) -> None:
        for packshot_id in list(self._with_decisions):
            self._overlay(packshot_id, self._decisions_of(packshot_id))

    def _facet_now(self, packshot_id: PackshotId) -> Facet | None:
        row = self.listing.row_of.get(packshot_id)
        listed = None if row is None else FACETS[self.listing.facet_codes[row]]
        return self._effective_facets.get(packshot_id, listed)

    def _mark_decided(self, packshot_id: PackshotId, decided: bool) -> None:
        packshot = self.packshot(packshot_id)
        if packshot is None:
            return
        service_facet = project(packshot).facet
        if decided:
            self._recently_decided.setdefault(packshot_id, service_facet)
        elif self._recently_decided.get(packshot_id) is service_facet:
            # The decision was undone, and the packshot has the facet that it had before.
            del self._recently_decided[packshot_id]
