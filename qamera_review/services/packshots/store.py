"""What is shown: the service's list seen through the decisions on their way, filtered and ordered.

Widgets never talk to each other; they meet here. A change is a value that says which packshots
and why, never "something changed".
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from functools import reduce
from itertools import compress

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.decision import Decision, DecisionState
from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.grouping import GroupBy, Groups
from qamera_review.domain.packshot import Facet, Packshot, PackshotId
from qamera_review.domain.projection import Shown, project
from qamera_review.domain.query import parse_query
from qamera_review.domain.records import Struct, replace
from qamera_review.services.packshots.grouped_view import GroupedView, group_keys
from qamera_review.services.packshots.known_packshots import KnownPackshots
from qamera_review.services.packshots.listing import FACET_CODE, FACETS, Listing, ListingDiff
from qamera_review.services.packshots.query_filter import PackshotFacts, QueryMatcher
from qamera_review.services.packshots.row_masks import intersect, mask_of
from qamera_review.services.packshots.view_ids import FilteredIds, Positions

DecisionsOf = Callable[[PackshotId], Sequence[Decision]]


class ChangeCause(Enum):
    """Who caused a change."""

    DECISION = "decision"
    REFRESH = "refresh"


class PackshotsChange(Struct, frozen=True):
    """Packshots whose look may have changed, and who caused it."""

    ids: frozenset[PackshotId]
    cause: ChangeCause


class PackshotStore(QObject):
    """Owns the listing, the filter and the view's order; GUI thread only.

    Signals:
    `changed(Change)`: these tiles look different; the order is the same.
    `order_changed(bool)`: `visible` is another sequence; True when the person asked for it
    (filter, sort, tidy, refresh), False when a list arrived by itself, which only appends.
    `counts_changed()`: facet counts, the number of new or gone packshots, or the filter.
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
        self._recently_decided: dict[PackshotId, Facet] = {}
        self._server_counts: Counter[Facet] = Counter()
        self._scope: bytes | None = None  # by row: whether it is counted
        self._positions_of_order: Positions | None = None
        self._positions: dict[PackshotId, int] | None = None  # where places are of no use
        self._grouped_view: GroupedView | None = None  # of the view, when it is in groups
        self._hidden: frozenset[PackshotId] = frozenset()
        self.visible: Sequence[PackshotId] = ()
        self.groups: Groups | None = None
        self.unsorted_new_count = 0

    @property
    def listing(self) -> Listing:
        """The service's newest list."""
        return self._known.listing

    @property
    def view_filter(self) -> ViewFilter:
        """The active filter."""
        return self._filter

    @property
    def counts(self) -> Counter[Facet]:
        """How many packshots each facet has, decisions included, within the rest of the filter
        as it was last applied."""
        counts = Counter(self._server_counts)
        for packshot_id, facet in self._effective_facets.items():
            row = self.listing.row_of.get(packshot_id)
            if row is not None and (self._scope is None or self._scope[row]):
                counts[_facet_at(self.listing, row)] -= 1
                counts[facet] += 1
        return counts

    def in_scope(self, ids: Iterable[PackshotId]) -> int:
        """How many of these are among what `counts` counts."""
        rows, scope = map(self.listing.row_of.get, ids), self._scope
        return sum(row is not None and (scope is None or bool(scope[row])) for row in rows)

    def facet_codes_now(self) -> bytes:
        """The facet of every row of the listing, decisions included, as in `FACET_CODE`."""
        return self._overlaid_codes()

    @property
    def removed_count(self) -> int:
        """Tiles that are still in the view but no longer in the service's list."""
        return len(self._known.removed)

    def packshot(self, packshot_id: PackshotId) -> Packshot | None:
        """The service's last word on a packshot, also when it has gone since."""
        return self._known.get(packshot_id)

    def is_flagged(self, packshot_id: PackshotId) -> bool:
        """Whether the user has set it apart."""
        return self._facts.is_flagged(packshot_id)

    def shown(self, packshot_id: PackshotId) -> Shown:
        """What the screen shows of a packshot. KeyError when it was never heard of."""
        packshot = self.listing.get(packshot_id)
        gone = packshot is None
        if packshot is None:
            packshot = self._known.removed[packshot_id]
        shown = project(packshot, self._decisions_of(packshot_id), gone)
        if shown.note is None and (line := self._facts.feedback_text_of(packshot_id)):
            return replace(shown, note=line)
        return shown

    @property
    def hidden_count(self) -> int:
        """How many of the view are folded away."""
        return len(self._hidden)

    def whole_view(self) -> Sequence[PackshotId]:
        """The view in its order, also what is folded away."""
        if self._grouped_view is None or not self._hidden:
            return self.visible
        return self._grouped_view.all_ids()

    def position(self, packshot_id: PackshotId) -> int | None:
        """Its place in the view, None when it is not in it."""
        if self._positions_of_order is not None:
            return self._positions_of_order.of(packshot_id)
        if self._positions is None:
            self._positions = {id_: place for place, id_ in enumerate(self.visible)}
        return self._positions.get(packshot_id)

    def is_recently_decided(self, packshot_id: PackshotId) -> bool:
        """Whether it was decided since the view was last put in order."""
        return packshot_id in self._recently_decided

    def set_filter(self, view_filter: ViewFilter) -> None:
        """Another filter or order; the view is put in order anew. Folding alone is no other
        order: what was decided stays where it is."""
        folded = replace(self._filter, folding=view_filter.folding)
        only_folded = folded == view_filter != self._filter and self._grouped_view is not None
        self._filter = view_filter
        if only_folded:
            self._show_arranged(by_user=True)
        else:
            self.reapply_view()

    def reapply_view(self) -> None:
        """Applies filter and order again: decided tiles that no longer match leave, new ones come
        to their place, gone ones leave."""
        self._reapply_view(frozenset())

    def _reapply_view(self, touched: frozenset[PackshotId]) -> None:
        touched = touched.union(self._known.removed, self._recently_decided)
        self._known.removed.clear()
        self._recently_decided.clear()
        self.unsorted_new_count = 0
        self._arrange(self._matching(), by_user=True, touched=touched)

    def decisions_changed(self, ids: Iterable[PackshotId]) -> None:
        """The decisions of these packshots are other ones now (and on disk). Also to be told of
        an earlier run's decisions; their packshots may come later."""
        ids = frozenset(ids)
        known = frozenset(id_ for id_ in ids if self.packshot(id_) is not None)
        for packshot_id in ids:
            decisions = self._decisions_of(packshot_id)
            self._overlay(packshot_id, decisions)
            # A remark alone decides nothing: the picture is still being judged.
            self._mark_decided(packshot_id, any(one.verb is not None for one in decisions))
        if known:
            self.changed.emit(PackshotsChange(known, ChangeCause.DECISION))
            self.counts_changed.emit()

    def apply_listing(self, new: Listing, difference: ListingDiff, by_user: bool) -> None:
        """A newer list. By itself it moves nothing: what is new is appended, what has gone stays,
        marked, until the view is put in order; asked for by the person, that happens now."""
        for packshot_id in difference.removed:
            packshot = self.listing.get(packshot_id)
            if packshot is not None and self._is_in_view(packshot_id):
                self._known.removed[packshot_id] = self._as_last_heard(packshot)
        for packshot_id in difference.added:
            self._known.removed.pop(packshot_id, None)
        self._known.listing = new
        self._overlay_all()
        touched = frozenset((*difference.changed, *difference.removed, *difference.added))
        if by_user:
            self._reapply_view(touched)
            return
        if self._filter.has_only_facets():
            self._count_scope(None)
        else:
            self._matching()  # the counts are of the new list
        self._append(difference.added)
        if touched:
            self.changed.emit(PackshotsChange(touched, ChangeCause.REFRESH))
            self.counts_changed.emit()

    def _as_last_heard(self, packshot: Packshot) -> Packshot:
        """What the service confirmed since its last list counts as its word too."""
        decisions = self._decisions_of(packshot.id)
        settled = [one for one in decisions if one.state is DecisionState.SETTLED]
        if not settled:
            return packshot
        shown = project(packshot, settled)
        return replace(packshot, status=shown.status, vote=shown.vote, status_word="")

    def _append(self, added: Sequence[PackshotId]) -> None:
        if not self.visible:  # nothing can move, so the first tiles come in order
            matching = self._matching()
            if len(self.listing) and (matching is None or 1 in matching):
                self._arrange(matching, by_user=False)
            return
        wanted: set[PackshotId] = set()
        if added and (mask := self._matching(only=frozenset(added))) is not None:
            wanted = set(compress(self.listing.ids, mask))
        coming = [id_ for id_ in added if id_ in wanted and not self._is_in_view(id_)]
        if not coming:
            return
        self.unsorted_new_count += len(coming)
        if self._grouped_view is None:
            places = (
                self._positions_of_order.with_later(coming)
                if self._positions_of_order is not None
                else None
            )
            self._set_visible([*self.visible, *coming], by_user=False, places=places)
        else:
            self._grouped_view = self._grouped_view.with_appended(coming)
            self._show_arranged(by_user=False)

    def _is_in_view(self, packshot_id: PackshotId) -> bool:
        """Whether it is in the view, be it folded away."""
        return packshot_id in self._hidden or self.position(packshot_id) is not None

    def _arrange(
        self,
        mask: bytes | None,
        by_user: bool,
        touched: frozenset[PackshotId] = frozenset(),
    ) -> None:
        """Shows those of the listing that a mask by row lets through (None: all) in the filter's
        order, and in groups where it says so. Where that is the very sequence that is shown, only
        the looks of those `touched` may have changed."""
        listing, by = self.listing, self._filter.group
        order = listing.order(self._filter.sort)
        placed = None if mask is None else order.reorder(mask)
        if by is not GroupBy.NONE:
            keys = group_keys(listing, by, self._facts.job_of())
            rows = order.rows if placed is None else compress(order.rows, placed)
            self._grouped_view = GroupedView.of(by, rows, listing.ids, keys)
            self._show_arranged(by_user)
            return
        self._grouped_view, self.groups, self._hidden = None, None, frozenset()
        passed = None if placed is None else FilteredIds(order.ids, placed)
        ids = order.ids if passed is None else passed
        places = Positions(listing.row_of, order, passed)
        if ids and ids is self.visible:
            self._positions_of_order = places
            self.changed.emit(PackshotsChange(touched, ChangeCause.REFRESH))
            self.counts_changed.emit()
        else:
            self._set_visible(ids, by_user, places)

    def _show_arranged(self, by_user: bool) -> None:
        assert self._grouped_view is not None
        folding = self._filter.folding
        visible, self.groups = self._grouped_view.shown(folding)
        self._hidden = self._grouped_view.hidden(folding)
        self._set_visible(visible, by_user)

    def _set_visible(
        self, ids: Sequence[PackshotId], by_user: bool, places: Positions | None = None
    ) -> None:
        self.visible = ids
        self._positions_of_order, self._positions = places, None
        self.order_changed.emit(by_user)
        self.counts_changed.emit()

    def _matching(self, only: frozenset[PackshotId] | None = None) -> bytes | None:
        """By row of the listing: 1 where the filter lets it through; None for all."""
        listing, wanted = self.listing, self._filter
        codes = self._overlaid_codes()
        masks = []
        for limit in (only, wanted.job_ids):
            if limit is not None:
                found = [row for id_ in limit if (row := listing.row_of.get(id_)) is not None]
                masks.append(mask_of(found, len(listing)))
        if wanted.text.strip():
            masks.append(QueryMatcher(listing, codes, self._facts).mask(parse_query(wanted.text)))
        if only is None:
            self._count_scope(reduce(intersect, masks) if masks else None)
        facets = {FACET_CODE[facet] for facet in wanted.facets()}
        if facets:
            masks.append(codes.translate(bytes(code in facets for code in range(256))))
        return reduce(intersect, masks) if masks else None

    def _count_scope(self, mask: bytes | None) -> None:
        """Facets are counted within everything else that is asked for; None is the whole list."""
        listing = self.listing
        self._scope = mask
        if mask is None:
            self._server_counts = listing.facet_counts()
        else:
            codes = bytes(compress(listing.facet_codes, mask))
            self._server_counts = Counter({f: codes.count(c) for f, c in FACET_CODE.items()})

    def _overlaid_codes(self) -> bytes:
        codes = bytearray(self.listing.facet_codes)
        for packshot_id, facet in self._effective_facets.items():
            row = self.listing.row_of.get(packshot_id)
            if row is not None:
                codes[row] = FACET_CODE[facet]
        return bytes(codes)

    def _overlay(self, packshot_id: PackshotId, decisions: Sequence[Decision]) -> None:
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

    def _mark_decided(self, packshot_id: PackshotId, decided: bool) -> None:
        packshot = self.packshot(packshot_id)
        if packshot is None:
            return
        plain = project(packshot).facet
        if decided:
            self._recently_decided.setdefault(packshot_id, plain)
        elif self._recently_decided.get(packshot_id) is plain:
            del self._recently_decided[packshot_id]  # taken back: it is again what it was


def _facet_at(listing: Listing, row: int) -> Facet:
    return FACETS[listing.facet_codes[row]]
