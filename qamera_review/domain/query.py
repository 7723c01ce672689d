"""What is typed into the query box: `is:pending name:shirt after:2026-03-01 -is:approved "a b"`.

Terms are joined by "and"; several values after one comma are an "or"; a minus turns a term
round. Whatever is typed is a query: what cannot be understood is a problem to be told, and
everything else still holds.
"""

import re
from collections.abc import Iterator
from datetime import date
from enum import Enum

from qamera_review.domain.api_key import holds_api_key
from qamera_review.domain.packshot import Facet
from qamera_review.domain.records import Struct
from qamera_review.domain.text_folding import fold

TEXT_MAX_CHARS = 1000


class Field(Enum):
    """What a term asks about. TEXT has no word of its own: names and ids."""

    TEXT = ""
    IS = "is"
    NAME = "name"
    ID = "id"
    AFTER = "after"
    BEFORE = "before"
    ON = "on"
    JOB = "job"
    NOTE = "note"
    REASON = "reason"


class ItemState(Enum):
    """States beside the facets that `is:` knows."""

    HELD = "held"
    WAITING = "waiting"
    REFUSED = "refused"
    NOTED = "noted"
    MARKED = "marked"
    SEEN = "seen"
    DECIDED = "decided"


class QueryErrorKind(Enum):
    """Why a part of a query was passed over or taken as text."""

    EMPTY = "empty"
    NO_SUCH_STATE = "no_such_state"
    NO_DATE = "no_date"
    NO_SUCH_KEY = "no_such_key"
    OPEN_QUOTE = "open_quote"
    TOO_LONG = "too_long"
    API_KEY = "api_key"


class QueryProblem(Struct, frozen=True):
    """A part of the query with its fault."""

    fault: QueryErrorKind
    part: str


class DaysAgo(Struct, frozen=True):
    """A day counted back from today, which is 0."""

    days: int


State = Facet | ItemState
Value = str | date | DaysAgo | State


class Term(Struct, frozen=True):
    """One condition: any of `values` (texts are folded), or none of them when `negated`."""

    field: Field
    values: tuple[Value, ...]
    is_negated: bool = False


class Query(Struct, frozen=True):
    """All conditions, which hold together, and what was not understood."""

    terms: tuple[Term, ...] = ()
    problems: tuple[QueryProblem, ...] = ()


STATES: dict[str, State] = {facet.value: facet for facet in Facet}
STATES |= {mark.value: mark for mark in ItemState}
STATES |= {
    "pending": Facet.UNDECIDED,
    "progress": Facet.IN_PROGRESS,
    "working": Facet.IN_PROGRESS,
    "archive": Facet.ARCHIVED,
}
_KEYS = {key.value: key for key in Field if key is not Field.TEXT}
_DATES = frozenset({Field.AFTER, Field.BEFORE, Field.ON})
_TOKEN = re.compile(r'\s*(-?)(?:([^\s:"]+):)?("[^"]*"?|[^\s"]*)')
_DAYS_AGO = re.compile(r"(\d{1,4})d")
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


def parse_query(text: str) -> Query:
    """The query of a text. Never raises."""
    problems: list[QueryProblem] = []
    if holds_api_key(text):
        return Query((), (QueryProblem(QueryErrorKind.API_KEY, ""),))
    if len(text) > TEXT_MAX_CHARS:
        problems.append(QueryProblem(QueryErrorKind.TOO_LONG, ""))
        text = text[:TEXT_MAX_CHARS]
    terms = [term for token in _tokens(text) if (term := _term(token, problems)) is not None]
    return Query(tuple(terms), tuple(problems))


def day_of(text: str) -> date | DaysAgo | None:
    """A day: 2026-03-01, 2026-03, 2026 (their first), today, yesterday, or 7d for a week ago."""
    if text in ("today", "yesterday"):
        return DaysAgo(0 if text == "today" else 1)
    if (ago := _DAYS_AGO.fullmatch(text)) is not None:
        return DaysAgo(int(ago[1]))
    found = _DATE.fullmatch(text)
    if found is None:
        return None
    try:
        return date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
    except ValueError:
        return None


class _Token(Struct, frozen=True):
    negated: bool
    key: str
    value: str
    quoted: bool
    closed: bool

    @property
    def part(self) -> str:
        """As it was typed, more or less."""
        return f"{self.key}:{self.value}" if self.key else self.value


def _tokens(text: str) -> Iterator[_Token]:
    for found in _TOKEN.finditer(text):
        minus, key, value = found[1], found[2] or "", found[3]
        quoted = value.startswith('"')
        closed = not quoted or (len(value) > 1 and value.endswith('"'))
        plain = value.strip('"').casefold()
        if key or plain or minus:
            yield _Token(bool(minus), key.casefold(), plain, quoted, closed)


def _term(token: _Token, problems: list[QueryProblem]) -> Term | None:
    if not token.closed:
        problems.append(QueryProblem(QueryErrorKind.OPEN_QUOTE, token.value))
    key = _KEYS.get(token.key, Field.TEXT)
    if token.key and key is Field.TEXT:
        problems.append(QueryProblem(QueryErrorKind.NO_SUCH_KEY, token.key))
        return Term(Field.TEXT, (fold(token.part),), token.negated)
    if not token.value.strip():
        if token.key:
            problems.append(QueryProblem(QueryErrorKind.EMPTY, token.key))
        return None if token.key or not token.negated else Term(Field.TEXT, ("-",))
    parts = [token.value] if token.quoted or key is Field.TEXT else token.value.split(",")
    values: list[Value] = []
    for part in filter(None, parts):
        value = _value(key, part, problems)
        if value is not None:
            values.append(value)
    return Term(key, tuple(dict.fromkeys(values)), token.negated) if values else None


def _value(key: Field, part: str, problems: list[QueryProblem]) -> Value | None:
    if key is Field.IS:
        state = STATES.get(part)
        if state is None:
            problems.append(QueryProblem(QueryErrorKind.NO_SUCH_STATE, part))
        return state
    if key in _DATES:
        day = day_of(part)
        if day is None:
            problems.append(QueryProblem(QueryErrorKind.NO_DATE, part))
        return day
    return fold(part)
