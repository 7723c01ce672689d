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
from qamera_review.services.packshots.grouped_view import Arrangement, group_keys
from qamera_review.services.packshots.listing import FACET_CODE, FACETS, Listing, ListingDiff
from qamera_review.services.packshots.query_filter import Facts, Matcher
from qamera_review.services.packshots.row_masks import Passed, Places, both, mask_of

DecisionsOf = Callable[[PackshotId], Sequence[Decision]]


class Cause(Enum):
    """Who caused a change."""

    DECISION = "decision"
    REFRESH = "refresh"


class Change(Struct, frozen=True):
    """Packshots whose look may have changed, and who caused it."""

    ids: frozenset[PackshotId]
    cause: Cause


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

    def __init__(self, decisions_of: DecisionsOf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decisions_of = decisions_of
        # What was said beside the vote, also when it was sent long ago; "" is nothing.
        self.facts = Facts()
        self.marked: Callable[[PackshotId], bool] = lambda _packshot_id: False
        self.line_of: Callable[[PackshotId], str] = lambda _packshot_id: ""
        self._listing = Listing()
        self._filter = ViewFilter()
        self._gone: dict[PackshotId, Packshot] = {}
        self._with_decisions: set[PackshotId] = set()
        self._overlaid: dict[PackshotId, Facet] = {}
        self._decided: dict[PackshotId, Facet] = {}
        self._server_counts: Counter[Facet] = Counter()
        self._scope: bytes | None = None  # by row: whether it is counted
        self._places: Places | None = None
        self._positions: dict[PackshotId, int] | None = None  # where places are of no use
        self._arrangement: Arrangement | None = None  # of the view, when it is in groups
        self._hidden: frozenset[PackshotId] = frozenset()
        self.visible: Sequence[PackshotId] = ()
        self.groups: Groups | None = None
        self.arrived_count = 0

    @property
    def listing(self) -> Listing:
        """The service's newest list."""
        return self._listing

    @property
    def view_filter(self) -> ViewFilter:
        """The active filter."""
        return self._filter

    @property
    def counts(self) -> Counter[Facet]:
        """How many packshots each facet has, decisions included, within the rest of the filter
        as it was last applied."""
        counts = Counter(self._server_counts)
        for packshot_id, facet in self._overlaid.items():
            row = self._listing.row_of.get(packshot_id)
            if row is not None and (self._scope is None or self._scope[row]):
                counts[_facet_at(self._listing, row)] -= 1
                counts[facet] += 1
        return counts

    def in_scope(self, ids: Iterable[PackshotId]) -> int:
        """How many of these are among what `counts` counts."""
        rows, scope = map(self._listing.row_of.get, ids), self._scope
        return sum(row is not None and (scope is None or bool(scope[row])) for row in rows)

    def facet_codes_now(self) -> bytes:
        """The facet of every row of the listing, decisions included, as in `FACET_CODE`."""
        return self._overlaid_codes()

    @property
    def gone_count(self) -> int:
        """Tiles that are still in the view but no longer in the service's list."""
        return len(self._gone)

    def packshot(self, packshot_id: PackshotId) -> Packshot | None:
        """The service's last word on a packshot, also when it has gone since."""
        return self._listing.get(packshot_id) or self._gone.get(packshot_id)

    def shown(self, packshot_id: PackshotId) -> Shown:
        """What the screen shows of a packshot. KeyError when it was never heard of."""
        packshot = self._listing.get(packshot_id)
        gone = packshot is None
        if packshot is None:
            packshot = self._gone[packshot_id]
        shown = project(packshot, self._decisions_of(packshot_id), gone)
        if shown.note is None and (line := self.line_of(packshot_id)):
            return replace(shown, note=line)
        return shown

    @property
    def hidden_count(self) -> int:
        """How many of the view are folded away."""
        return len(self._hidden)

    def whole_view(self) -> Sequence[PackshotId]:
        """The view in its order, also what is folded away."""
        if self._arrangement is None or not self._hidden:
            return self.visible
        return self._arrangement.everything()

    def position(self, packshot_id: PackshotId) -> int | None:
        """Its place in the view, None when it is not in it."""
        if self._places is not None:
            return self._places.of(packshot_id)
        if self._positions is None:
            self._positions = {id_: place for place, id_ in enumerate(self.visible)}
        return self._positions.get(packshot_id)

    def dimmed(self, packshot_id: PackshotId) -> bool:
        """Whether it was decided since the view was last put in order."""
        return packshot_id in self._decided

    def set_filter(self, view_filter: ViewFilter) -> None:
        """Another filter or order; the view is put in order anew. Folding alone is no other
        order: what was decided stays where it is."""
        folded = replace(self._filter, folding=view_filter.folding)
        only_folded = folded == view_filter != self._filter and self._arrangement is not None
        self._filter = view_filter
        if only_folded:
            self._show_arranged(by_person=True)
        else:
            self.tidy()

    def tidy(self) -> None:
        """Applies filter and order again: decided tiles that no longer match leave, new ones come
        to their place, gone ones leave."""
        self._tidy(frozenset())

    def _tidy(self, touched: frozenset[PackshotId]) -> None:
        touched = touched.union(self._gone, self._decided)
        self._gone.clear()
        self._decided.clear()
        self.arrived_count = 0
        self._arrange(self._matching(), by_person=True, touched=touched)

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
            self.changed.emit(Change(known, Cause.DECISION))
            self.counts_changed.emit()

    def apply_listing(self, new: Listing, difference: ListingDiff, by_person: bool) -> None:
        """A newer list. By itself it moves nothing: what is new is appended, what has gone stays,
        marked, until the view is put in order; asked for by the person, that happens now."""
        for packshot_id in difference.removed:
            packshot = self._listing.get(packshot_id)
            if packshot is not None and self._holds(packshot_id):
                self._gone[packshot_id] = self._as_last_heard(packshot)
        for packshot_id in difference.added:
            self._gone.pop(packshot_id, None)
        self._listing = new
        self._overlay_all()
        touched = frozenset((*difference.changed, *difference.removed, *difference.added))
        if by_person:
            self._tidy(touched)
            return
        if self._filter.is_wide():
            self._count_scope(None)
        else:
            self._matching()  # the counts are of the new list
        self._append(difference.added)
        if touched:
            self.changed.emit(Change(touched, Cause.REFRESH))
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
            if len(self._listing) and (matching is None or 1 in matching):
                self._arrange(matching, by_person=False)
            return
        wanted: set[PackshotId] = set()
        if added and (mask := self._matching(only=frozenset(added))) is not None:
            wanted = set(compress(self._listing.ids, mask))
        coming = [id_ for id_ in added if id_ in wanted and not self._holds(id_)]
        if not coming:
            return
        self.arrived_count += len(coming)
        if self._arrangement is None:
            places = self._places.with_later(coming) if self._places is not None else None
            self._set_visible([*self.visible, *coming], by_person=False, places=places)
        else:
            self._arrangement = self._arrangement.with_new(coming)
            self._show_arranged(by_person=False)

    def _holds(self, packshot_id: PackshotId) -> bool:
        """Whether it is in the view, be it folded away."""
        return packshot_id in self._hidden or self.position(packshot_id) is not None

    def _arrange(
        self,
        mask: bytes | None,
        by_person: bool,
        touched: frozenset[PackshotId] = frozenset(),
    ) -> None:
        """Shows those of the listing that a mask by row lets through (None: all) in the filter's
        order, and in groups where it says so. Where that is the very sequence that is shown, only
        the looks of those `touched` may have changed."""
        listing, by = self._listing, self._filter.group
        order = listing.order(self._filter.sort)
        placed = None if mask is None else order.through(mask)
        if by is not GroupBy.NONE:
            keys = group_keys(listing, by, self.facts.job_of())
            rows = order.rows if placed is None else compress(order.rows, placed)
            self._arrangement = Arrangement.of(by, rows, listing.ids, keys)
            self._show_arranged(by_person)
            return
        self._arrangement, self.groups, self._hidden = None, None, frozenset()
        passed = None if placed is None else Passed(order.ids, placed)
        ids = order.ids if passed is None else passed
        places = Places(listing.row_of, order, passed)
        if ids and ids is self.visible:
            self._places = places
            self.changed.emit(Change(touched, Cause.REFRESH))
            self.counts_changed.emit()
        else:
            self._set_visible(ids, by_person, places)

    def _show_arranged(self, by_person: bool) -> None:
        assert self._arrangement is not None
        folding = self._filter.folding
        visible, self.groups = self._arrangement.shown(folding)
        self._hidden = self._arrangement.hidden(folding)
        self._set_visible(visible, by_person)

    def _set_visible(
        self, ids: Sequence[PackshotId], by_person: bool, places: Places | None = None
    ) -> None:
        self.visible = ids
        self._places, self._positions = places, None
        self.order_changed.emit(by_person)
        self.counts_changed.emit()

    def _matching(self, only: frozenset[PackshotId] | None = None) -> bytes | None:
        """By row of the listing: 1 where the filter lets it through; None for all."""
        listing, wanted = self._listing, self._filter
        codes = self._overlaid_codes()
        masks = []
        for limit in (only, wanted.job_ids):
            if limit is not None:
                found = [row for id_ in limit if (row := listing.row_of.get(id_)) is not None]
                masks.append(mask_of(found, len(listing)))
        if wanted.text.strip():
            masks.append(Matcher(listing, codes, self.facts).mask(parse_query(wanted.text)))
        if only is None:
            self._count_scope(reduce(both, masks) if masks else None)
        facets = {FACET_CODE[facet] for facet in wanted.facets()}
        if facets:
            masks.append(codes.translate(bytes(code in facets for code in range(256))))
        return reduce(both, masks) if masks else None

    def _count_scope(self, mask: bytes | None) -> None:
        """Facets are counted within everything else that is asked for; None is the whole list."""
        listing = self._listing
        self._scope = mask
        if mask is None:
            self._server_counts = listing.facet_counts()
        else:
            codes = bytes(compress(listing.facet_codes, mask))
            self._server_counts = Counter({f: codes.count(c) for f, c in FACET_CODE.items()})

    def _overlaid_codes(self) -> bytes:
        codes = bytearray(self._listing.facet_codes)
        for packshot_id, facet in self._overlaid.items():
            row = self._listing.row_of.get(packshot_id)
            if row is not None:
                codes[row] = FACET_CODE[facet]
        return bytes(codes)

    def _overlay(self, packshot_id: PackshotId, decisions: Sequence[Decision]) -> None:
        if not decisions:
            self._with_decisions.discard(packshot_id)
            self._overlaid.pop(packshot_id, None)
            return
        self._with_decisions.add(packshot_id)
        packshot = self.packshot(packshot_id)
        if packshot is None:
            self._overlaid.pop(packshot_id, None)
        else:
            self._overlaid[packshot_id] = project(packshot, decisions).facet

    def _overlay_all(self) -> None:
        for packshot_id in list(self._with_decisions):
            self._overlay(packshot_id, self._decisions_of(packshot_id))

    def _mark_decided(self, packshot_id: PackshotId, decided: bool) -> None:
        packshot = self.packshot(packshot_id)
        if packshot is None:
            return
        plain = project(packshot).facet
        if decided:
            self._decided.setdefault(packshot_id, plain)
        elif self._decided.get(packshot_id) is plain:
            del self._decided[packshot_id]  # taken back: it is again what it was


def _facet_at(listing: Listing, row: int) -> Facet:
    return FACETS[listing.facet_codes[row]]
