"""Which rows of a list a query means: each term is a mask by row, and they are put together."""

import sys
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, timedelta
from functools import reduce

from qamera_review.domain.decision import STOPPED, DecisionState
from qamera_review.domain.feedback import parse_feedback
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.query import DaysAgo, Field, ItemState, Query, Term, Value
from qamera_review.domain.records import Struct
from qamera_review.domain.text_folding import fold
from qamera_review.domain.times import local_midnight_ms
from qamera_review.services.packshots.listing import FACET_CODE, Listing
from qamera_review.services.packshots.row_masks import contains_mask, intersect, mask_of, union

_DELIVERIES = {
    ItemState.HELD: frozenset({DecisionState.HELD}),
    ItemState.WAITING: frozenset({DecisionState.HELD, DecisionState.DUE, DecisionState.SENDING}),
    ItemState.REFUSED: STOPPED,
}
_DECIDED = frozenset(
    FACET_CODE[facet] for facet in (Facet.APPROVED, Facet.REJECTED, Facet.ARCHIVED)
)
_TURNED = bytes.maketrans(b"\0\1", b"\1\0")


class PackshotFacts(Struct, frozen=True):
    """What is known of packshots beside the service's list, for the tiles and for queries.

    `feedback_text_of` and `feedback_texts` give reasons and note as one line, "" for none; `jobs`
    what each job can be named by (case folded) and what it made, `job_of` the job of each packshot
    that one has made; `seen` whether its picture was painted; `deliveries` how decisions stand.
    """

    feedback_text_of: Callable[[PackshotId], str]
    feedback_texts: Callable[[], Mapping[PackshotId, str]]
    jobs: Callable[[], Iterable[tuple[str, Collection[PackshotId]]]]
    job_of: Callable[[], Mapping[PackshotId, str]]
    is_flagged: Callable[[PackshotId], bool]
    flagged: Callable[[], Collection[PackshotId]]
    seen: Callable[[PackshotId], bool]
    deliveries: Callable[[], Mapping[PackshotId, DecisionState]]
    today: Callable[[], date]


class QueryMatcher:
    """Answers one query over one list, with the facets as they are shown (`codes` by row)."""

    def __init__(self, listing: Listing, codes: bytes, facts: PackshotFacts) -> None:
        self._listing = listing
        self._codes = codes
        self._facts = facts

    def mask(self, query: Query) -> bytes:
        """By row: 1 where every term is met."""
        masks = [self._rows_matching(term) for term in query.terms]
        return reduce(intersect, masks) if masks else bytes([1]) * len(self._listing)

    def _rows_matching(self, term: Term) -> bytes:
        mask = reduce(union, [self._mask_of(term.field, value) for value in term.values])
        return mask.translate(_TURNED) if term.is_negated else mask

    def _mask_of(self, key: Field, value: Value) -> bytes:
        listing = self._listing
        if isinstance(value, Facet):
            return self._in_facets({FACET_CODE[value]})
        if isinstance(value, ItemState):
            return self._in_state(value)
        if isinstance(value, date | DaysAgo):
            return self._at(key, value)
        if key is Field.NAME:
            return contains_mask(listing.names, value)
        if key is Field.ID:
            return contains_mask(listing.id_words, value)
        if key is Field.TEXT:
            return listing.rows_with_word(value)
        if key is Field.JOB:
            jobs = [ids for words, ids in self._facts.jobs() if value in words]
            return self._of(id_ for ids in jobs for id_ in ids)
        return self._of(self._remarked(key, value))

    def _remarked(self, key: Field, word: str) -> Iterable[PackshotId]:
        for packshot_id, line in self._facts.feedback_texts().items():
            said = parse_feedback(line)
            text = said.note if key is Field.NOTE else "\n".join(said.reasons)
            if word in fold(text):
                yield packshot_id

    def _in_state(self, state: ItemState) -> bytes:
        facts = self._facts
        if state in _DELIVERIES:
            wanted = _DELIVERIES[state]
            return self._of(i for i, how in facts.deliveries().items() if how in wanted)
        if state is ItemState.NOTED:
            return self._of(id_ for id_, line in facts.feedback_texts().items() if line)
        if state is ItemState.MARKED:
            return self._of(facts.flagged())
        if state is ItemState.DECIDED:
            return self._in_facets(_DECIDED)
        return bytes(map(facts.seen, self._listing.ids))

    def _in_facets(self, codes: Collection[int]) -> bytes:
        return self._codes.translate(bytes(code in codes for code in range(256)))

    def _at(self, key: Field, value: date | DaysAgo) -> bytes:
        start, end = self._day(value)
        shots = self._listing.packshots
        if key is Field.BEFORE:
            return bytes([0 < shot.created_ms < start for shot in shots])
        if key is Field.AFTER:
            return bytes([shot.created_ms >= start for shot in shots])
        return bytes([start <= shot.created_ms < end for shot in shots])

    def _day(self, value: date | DaysAgo) -> tuple[int, int]:
        """A day's bounds in ms since 1970, as this machine's clock counts days."""
        day = self._facts.today() - timedelta(value.days) if isinstance(value, DaysAgo) else value
        try:
            return local_midnight_ms(day), local_midnight_ms(day + timedelta(1))
        except (OverflowError, ValueError, OSError):  # no clock of ours counts that far
            end = 0 if day.year < 1970 else sys.maxsize
            return end, end

    def _of(self, ids: Iterable[PackshotId]) -> bytes:
        row_of = self._listing.row_of
        rows = (row for id_ in ids if (row := row_of.get(id_)) is not None)
        return mask_of(rows, len(self._listing))
