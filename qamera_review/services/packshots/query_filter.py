"""Evaluates a query over a list: each term gives a mask by row, and the masks are combined.

Example with three rows: `name:mug` gives 1 1 0, `-is:approved` gives 0 1 1. All terms have to
be met, so the query "name:mug -is:approved" gives 0 1 0: only row 1 matches. The values of one term
are alternatives, so their masks are combined by "or". Masks are explained in `row_masks.py`, the
syntax of queries in `domain/query.py`.
"""

import sys
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import reduce
from typing import Protocol

from qamera_review.domain.checks import Check
from qamera_review.domain.decision import DecisionState
from qamera_review.domain.feedback import parse_feedback
from qamera_review.domain.filters import Sort
from qamera_review.domain.grouping import GroupBy, GroupKey, SpecialGroup
from qamera_review.domain.jobs.job import JobRequest
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.query import DaysAgo, Field, ItemState, NumberRange, Query, Term, Value
from qamera_review.domain.records import Struct
from qamera_review.domain.text_folding import fold
from qamera_review.domain.times import local_midnight_ms
from qamera_review.services.packshots.grouped_view import group_keys
from qamera_review.services.packshots.listing import FACET_CODE, Listing
from qamera_review.services.packshots.row_masks import contains_mask, intersect, mask_of, union
from qamera_review.services.packshots.row_order import Order

_DELIVERIES = {
    ItemState.HELD: frozenset({DecisionState.HELD}),
    ItemState.WAITING: frozenset({DecisionState.DUE, DecisionState.SENDING}),
    ItemState.SENDING: frozenset({DecisionState.SENDING}),
    ItemState.REFUSED: frozenset({DecisionState.REFUSED}),
    ItemState.CONFLICT: frozenset({DecisionState.CONFLICT}),
}
_DECIDED = frozenset(
    FACET_CODE[facet] for facet in (Facet.APPROVED, Facet.REJECTED, Facet.ARCHIVED)
)
_OF_REQUEST = {
    Field.PRESET: "preset_id",
    Field.SCENERY: "scenery_id",
    Field.MODEL: "model_id",
}
_INVERTED = bytes.maketrans(b"\0\1", b"\1\0")


class MeasuredFacts(Protocol):
    """What was measured of pictures; GUI thread only."""

    def fired(self, check: Check) -> Collection[PackshotId]:
        """Return the packshots for which a check has fired."""

    def lightness(self) -> Mapping[PackshotId, float]:
        """Return the L* of the ground, of each packshot where it could be told."""

    def doubt(self) -> Mapping[PackshotId, float]:
        """Return how doubtful the checks make the packshots for which they have fired."""

    def copy_groups(self) -> Mapping[PackshotId, PackshotId]:
        """Return for each packshot with copies the id that stands for all of them."""


class PackshotFacts(Struct, frozen=True):
    """What is known about packshots apart from the service's list, for the tiles and for queries.

    All fields but `measured` are functions, called on the GUI thread when the answer is needed:

    - `feedback_text_of`, `feedback_texts`: reasons and note as one line, of one packshot ("" for
      none) or of all that have any.
    - `jobs`: for each job the texts it can be searched by (case folded, in one string) and the
      ids of its packshots; `job_of`: the job's id for each packshot that a job has made.
    - `product_keys`: the product of each row of a list; `product_texts`: by the id of a product the
      texts that it can be searched by (folded, in one string).
    - `job_requests`: for each job that has made packshots what it was asked for, and their ids.
    - `is_flagged`, `flagged`: the packshots that the user has flagged.
    - `seen`: whether the picture was on the screen.
    - `deliveries`: the state of the newest decision of each packshot that has one.
    - `measured`: what the checks say.
    - `today`: today's date in the computer's time zone.
    """

    feedback_text_of: Callable[[PackshotId], str]
    feedback_texts: Callable[[], Mapping[PackshotId, str]]
    jobs: Callable[[], Iterable[tuple[str, Collection[PackshotId]]]]
    job_of: Callable[[], Mapping[PackshotId, str]]
    product_keys: Callable[[Listing], Sequence[GroupKey]]
    product_texts: Callable[[Listing], Mapping[GroupKey, str]]
    job_requests: Callable[[], Iterable[tuple[JobRequest, Collection[PackshotId]]]]
    is_flagged: Callable[[PackshotId], bool]
    flagged: Callable[[], Collection[PackshotId]]
    seen: Callable[[PackshotId], bool]
    deliveries: Callable[[], Mapping[PackshotId, DecisionState]]
    measured: MeasuredFacts
    today: Callable[[], date]

    def group_keys(self, listing: Listing, by: GroupBy) -> Sequence[GroupKey]:
        """Return the group key of each row of a list."""
        if by is GroupBy.PRODUCT:
            return self.product_keys(listing)
        if by is GroupBy.DUPLICATES:
            group_of = self.measured.copy_groups()
            return [group_of.get(id_, SpecialGroup.UNKNOWN) for id_ in listing.ids]
        return group_keys(listing, by, self.job_of())

    def order(self, listing: Listing, sort: Sort) -> Order:
        """Return the rows of a list in an order; the most doubtful first if that is asked for."""
        order = listing.order(sort)
        if sort is not Sort.DOUBTFUL:
            return order
        doubt = self.measured.doubt()
        doubtful = [row for id_ in doubt if (row := listing.row_of.get(id_)) is not None]
        doubtful.sort(key=lambda row: (-doubt[listing.ids[row]], order.ranks[row]))
        is_doubtful = mask_of(doubtful, len(listing))
        others = (row for row in order.rows if not is_doubtful[row])
        return Order.of([*doubtful, *others], listing.ids)


class QueryMatcher:
    """Evaluates queries over one list; GUI thread only.

    `codes` are the facets by row as the screen shows them, so with the user's decisions; the codes
    are those of `FACET_CODE`.
    """

    def __init__(self, listing: Listing, codes: bytes, facts: PackshotFacts) -> None:
        self._listing = listing
        self._codes = codes
        self._facts = facts

    def mask(self, query: Query) -> bytes:
        """Return a mask by row: 1 where all terms are met."""
        masks = [self._rows_matching(term) for term in query.terms]
        return reduce(intersect, masks) if masks else bytes([1]) * len(self._listing)

    def _rows_matching(self, term: Term) -> bytes:
        mask = reduce(union, [self._mask_of(term.field, value) for value in term.values])
        return mask.translate(_INVERTED) if term.is_negated else mask

    def _mask_of(self, key: Field, value: Value) -> bytes:
        if isinstance(value, Facet):
            return self._in_facets({FACET_CODE[value]})
        if isinstance(value, ItemState):
            return self._in_state(value)
        if isinstance(value, Check | NumberRange):
            return self._mask_of_ids(self._measured(value))
        if isinstance(value, date | DaysAgo):
            return self._in_time_range(key, value)
        return self._with_text(key, value)

    def _with_text(self, key: Field, value: str) -> bytes:
        listing = self._listing
        if key is Field.NAME:
            return contains_mask(listing.names, value)
        if key is Field.ID:
            return contains_mask(listing.id_words, value)
        if key is Field.TEXT:
            return listing.rows_with_word(value)
        if key is Field.JOB:
            jobs = [ids for search_text, ids in self._facts.jobs() if value in search_text]
            return self._mask_of_ids(id_ for ids in jobs for id_ in ids)
        if key is Field.PRODUCT:
            return self._of_product(value)
        if key in _OF_REQUEST:
            return self._mask_of_ids(self._made_with(_OF_REQUEST[key], value))
        return self._mask_of_ids(self._with_feedback(key, value))

    def _measured(self, value: Check | NumberRange) -> Iterable[PackshotId]:
        if isinstance(value, Check):
            return self._facts.measured.fired(value)
        lightness = self._facts.measured.lightness()
        return (id_ for id_, number in lightness.items() if value.holds(number))

    def _of_product(self, word: str) -> bytes:
        texts = self._facts.product_texts(self._listing)
        matching = {key for key, text in texts.items() if word in text}
        return bytes(map(matching.__contains__, self._facts.product_keys(self._listing)))

    def _made_with(self, field_name: str, word: str) -> Iterable[PackshotId]:
        for request, ids in self._facts.job_requests():
            if word in fold(str(getattr(request, field_name))):
                yield from ids

    def _with_feedback(self, key: Field, word: str) -> Iterable[PackshotId]:
        for packshot_id, line in self._facts.feedback_texts().items():
            feedback = parse_feedback(line)
            text = feedback.note if key is Field.NOTE else "\n".join(feedback.reasons)
            if word in fold(text):
                yield packshot_id

    def _in_state(self, state: ItemState) -> bytes:
        facts = self._facts
        if state in _DELIVERIES:
            states = _DELIVERIES[state]
            return self._mask_of_ids(
                id_ for id_, state_now in facts.deliveries().items() if state_now in states
            )
        if state is ItemState.NOTED:
            return self._mask_of_ids(id_ for id_, line in facts.feedback_texts().items() if line)
        if state is ItemState.FLAGGED:
            return self._mask_of_ids(facts.flagged())
        if state is ItemState.DECIDED:
            return self._in_facets(_DECIDED)
        return bytes(map(facts.seen, self._listing.ids))

    def _in_facets(self, codes: Collection[int]) -> bytes:
        return self._codes.translate(bytes(code in codes for code in range(256)))

    def _in_time_range(self, key: Field, value: date | DaysAgo) -> bytes:
        start, end = self._day(value)
        shots = self._listing.packshots
        if key is Field.BEFORE:
            return bytes([0 < shot.created_ms < start for shot in shots])
        if key is Field.AFTER:
            return bytes([shot.created_ms >= start for shot in shots])
        return bytes([start <= shot.created_ms < end for shot in shots])

    def _day(self, value: date | DaysAgo) -> tuple[int, int]:
        """Return when a day starts and ends, in ms since 1970, in the computer's time zone. A day
        that the system cannot convert is at 0 or infinitely late."""
        day = self._facts.today() - timedelta(value.days) if isinstance(value, DaysAgo) else value
        try:
            return local_midnight_ms(day), local_midnight_ms(day + timedelta(1))
        except (OverflowError, ValueError, OSError):
            end = 0 if day.year < 1970 else sys.maxsize
            return end, end

    def _mask_of_ids(self, ids: Iterable[PackshotId]) -> bytes:
        row_of = self._listing.row_of
        rows = (row for id_ in ids if (row := row_of.get(id_)) is not None)
        return mask_of(rows, len(self._listing))
