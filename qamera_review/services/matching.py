"""Which rows of a list a query means: each term is one pass over the rows that are left."""

import sys
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from qamera_review.domain.decision import DecisionState
from qamera_review.domain.ideas import IdeaJob
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.query import Ago, Key, Mark, Query, Term, Value
from qamera_review.domain.remarks import read_remark
from qamera_review.services.listing import FACET_CODE, Listing
from qamera_review.services.rows import those

_DELIVERIES = {
    Mark.HELD: frozenset({DecisionState.HELD}),
    Mark.WAITING: frozenset({DecisionState.HELD, DecisionState.DUE, DecisionState.SENDING}),
    Mark.REFUSED: frozenset({DecisionState.REFUSED}),
}
_DECIDED = frozenset(
    FACET_CODE[facet] for facet in (Facet.APPROVED, Facet.REJECTED, Facet.ARCHIVED)
)
_TURNED = bytes.maketrans(b"\0\1", b"\1\0")
Rows = Sequence[int]


@dataclass(slots=True)
class Facts:
    """What queries ask beside the list: remarks by packshot, jobs by their words (case folded),
    marked packshots, which pictures were seen, how decisions stand, and what day it is.
    `job_of` tells the job of each packshot that one has made."""

    lines: Callable[[], Mapping[PackshotId, str]] = dict
    jobs: Callable[[], Iterable[tuple[str, Collection[PackshotId]]]] = tuple
    job_of: Callable[[], Mapping[PackshotId, str]] = dict
    marked: Callable[[], Collection[PackshotId]] = tuple
    seen: Callable[[PackshotId], bool] = lambda _packshot_id: False
    deliveries: Callable[[], Mapping[PackshotId, DecisionState]] = dict
    today: Callable[[], date] = date.today


class Matcher:
    """Answers one query over one list, with the facets as they are shown (`codes` by row)."""

    def __init__(self, listing: Listing, codes: Sequence[int], facts: Facts) -> None:
        self._listing = listing
        self._codes = codes
        self._facts = facts

    def rows(self, query: Query, rows: Rows) -> Rows:
        """Those of `rows` that meet every term, in their order."""
        for term in query.terms:
            rows = self._meeting(term, rows)
        return rows

    def _meeting(self, term: Term, rows: Rows) -> Rows:
        mask = bytearray(len(self._listing))
        for value in term.values:
            for row in self._any(term.key, value, rows):
                mask[row] = 1
        return those(rows, mask.translate(_TURNED) if term.negated else mask)

    def _any(self, key: Key, value: Value, rows: Rows) -> Iterable[int]:
        listing = self._listing
        if isinstance(value, Facet):
            code, codes = FACET_CODE[value], self._codes
            return [row for row in rows if codes[row] == code]
        if isinstance(value, Mark):
            return self._in_state(value, rows)
        if isinstance(value, date | Ago):
            return self._at(key, value, rows)
        if key is Key.NAME:
            names = listing.names
            return [row for row in rows if value in names[row]]
        if key is Key.ID:
            ids = listing.ids
            return [row for row in rows if value in ids[row].casefold()]
        if key is Key.TEXT:
            return listing.texts.rows_with(value)
        if key is Key.JOB:
            jobs = [ids for words, ids in self._facts.jobs() if value in words]
            return self._rows_of(id_ for ids in jobs for id_ in ids)
        return self._rows_of(self._remarked(key, value))

    def _remarked(self, key: Key, word: str) -> Iterable[PackshotId]:
        for packshot_id, line in self._facts.lines().items():
            said = read_remark(line)
            text = said.note if key is Key.NOTE else "\n".join(said.reasons)
            if word in text.casefold():
                yield packshot_id

    def _in_state(self, state: Mark, rows: Rows) -> Iterable[int]:
        facts, ids = self._facts, self._listing.ids
        if state in _DELIVERIES:
            wanted = _DELIVERIES[state]
            return self._rows_of(i for i, how in facts.deliveries().items() if how in wanted)
        if state is Mark.NOTED:
            return self._rows_of(id_ for id_, line in facts.lines().items() if line)
        if state is Mark.MARKED:
            return self._rows_of(facts.marked())
        if state is Mark.DECIDED:
            return [row for row in rows if self._codes[row] in _DECIDED]
        return [row for row in rows if facts.seen(ids[row])]

    def _at(self, key: Key, value: date | Ago, rows: Rows) -> Iterable[int]:
        start, end = self._day(value)
        shots = self._listing.packshots
        if key is Key.BEFORE:
            return [row for row in rows if 0 < shots[row].created_ms < start]
        if key is Key.AFTER:
            return [row for row in rows if shots[row].created_ms >= start]
        return [row for row in rows if start <= shots[row].created_ms < end]

    def _day(self, value: date | Ago) -> tuple[int, int]:
        """A day's bounds in ms since 1970, as this machine's clock counts days."""
        day = self._facts.today() - timedelta(value.days) if isinstance(value, Ago) else value
        try:
            return _midnight(day), _midnight(day + timedelta(1))
        except (OverflowError, ValueError, OSError):  # no clock of ours counts that far
            end = 0 if day.year < 1970 else sys.maxsize
            return end, end

    def _rows_of(self, ids: Iterable[PackshotId]) -> list[int]:
        row_of = self._listing.row_of
        return [row for id_ in ids if (row := row_of.get(id_)) is not None]


def words_of_jobs(jobs: Iterable[IdeaJob]) -> Iterable[tuple[str, Collection[PackshotId]]]:
    """Everything by which a job that made something can be named, with what it made."""
    for job in jobs:
        receipt = job.receipt
        if receipt is not None:
            names = (job.id, receipt.batch_id, receipt.order_id, job.request.product_id)
            yield " ".join(names).casefold(), receipt.created_ids


def jobs_by_packshot(jobs: Iterable[IdeaJob]) -> Mapping[PackshotId, str]:
    """The job of each packshot that one has made."""
    made = ((job.id, job.receipt.created_ids) for job in jobs if job.receipt is not None)
    return {packshot_id: job_id for job_id, ids in made for packshot_id in ids}


def _midnight(day: date) -> int:
    return int(datetime(day.year, day.month, day.day).timestamp() * 1000)
