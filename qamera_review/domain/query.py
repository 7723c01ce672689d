"""The query language of the search box: `is:undecided name:shirt after:2026-03-01 -is:approved`.

`check:touches` finds the pictures for which a check has fired, `ground:<99` those whose ground has
a lightness (L*) below 99.

All terms must match. Several values separated by commas (`is:approved,rejected`) match when any
of them does. A minus before a term negates it. Quotes keep spaces together (`"red shirt"`). Every
text is a valid query: parts that are not understood are reported as problems, and the other parts
still apply.

This module is about the syntax; `services/packshots/query_filter.py` matches packshots.
"""

import math
import re
from collections.abc import Iterator
from datetime import date
from enum import Enum

from qamera_review.domain.api_key import holds_api_key
from qamera_review.domain.checks import Check
from qamera_review.domain.packshot import Facet
from qamera_review.domain.records import Struct
from qamera_review.domain.text_folding import fold

TEXT_MAX_CHARS = 1000


class Field(Enum):
    """What a term searches in, by its keyword. TEXT has none: it searches names and ids."""

    TEXT = ""
    IS = "is"
    NAME = "name"
    ID = "id"
    AFTER = "after"
    BEFORE = "before"
    ON = "on"
    PRODUCT = "product"
    JOB = "job"
    PRESET = "preset"
    SCENERY = "scenery"
    MODEL = "model"
    NOTE = "note"
    REASON = "reason"
    CHECK = "check"
    GROUND = "ground"


class ItemState(Enum):
    """The states that `is:` accepts besides the facets. Each word is the one on the screen.

    HELD, WAITING (with SENDING), REFUSED and CONFLICT are states of the newest decision.
    """

    HELD = "pending"
    WAITING = "waiting"
    SENDING = "sending"
    REFUSED = "refused"
    CONFLICT = "attention"
    NOTED = "noted"
    FLAGGED = "flagged"
    SEEN = "seen"
    DECIDED = "decided"


class QueryErrorKind(Enum):
    """Why a part of a query was ignored or taken as plain text."""

    EMPTY = "empty"
    NO_SUCH_STATE = "no_such_state"
    NO_DATE = "no_date"
    NO_SUCH_CHECK = "no_such_check"
    NO_NUMBER = "no_number"
    NO_SUCH_KEY = "no_such_key"
    OPEN_QUOTE = "open_quote"
    TOO_LONG = "too_long"
    API_KEY = "api_key"


class QueryProblem(Struct, frozen=True):
    """A part of the query that was not understood, and why."""

    kind: QueryErrorKind
    part: str


class DaysAgo(Struct, frozen=True):
    """A day relative to today: 0 is today, 1 is yesterday."""

    days: int


class NumberRange(Struct, frozen=True):
    """Numbers from `least` to `greatest`; each end belongs to it only if it is `closed`."""

    least: float = -math.inf
    greatest: float = math.inf
    closed: bool = True

    def holds(self, number: float) -> bool:
        """Return whether a number is in the range."""
        if self.closed:
            return self.least <= number <= self.greatest
        return self.least < number < self.greatest


State = Facet | ItemState
Value = str | date | DaysAgo | State | Check | NumberRange


class Term(Struct, frozen=True):
    """One condition: any of `values` must match, or none of them when `is_negated`.

    Texts are case folded.
    """

    field: Field
    values: tuple[Value, ...]
    is_negated: bool = False


class Query(Struct, frozen=True):
    """The conditions, all of which must match, and the parts that were not understood."""

    terms: tuple[Term, ...] = ()
    problems: tuple[QueryProblem, ...] = ()


# The words that are offered after `is:`, in this order, and others that are understood.
OFFERED_STATES: dict[str, State] = {
    **{facet.value: facet for facet in Facet if facet is not Facet.IN_PROGRESS},
    "generating": Facet.IN_PROGRESS,
    **{state.value: state for state in ItemState},
}
_STATES = OFFERED_STATES | {
    Facet.IN_PROGRESS.value: Facet.IN_PROGRESS,
    "progress": Facet.IN_PROGRESS,
    "working": Facet.IN_PROGRESS,
    "archive": Facet.ARCHIVED,
    "held": ItemState.HELD,
    "conflict": ItemState.CONFLICT,
    "marked": ItemState.FLAGGED,
}
# What some words of WORDS_VERSION 1 meant, in those of version 2: "pending" was a packshot without
# a decision, "waiting" included what is held, and "refused" what is in conflict.
WORDS_VERSION = 2
_STATES_OF_VERSION_1 = {
    "pending": "undecided",
    "waiting": "pending,waiting",
    "refused": "refused,attention",
}
_IS_TERM = re.compile(r'(?<!\S)(-?is:)("[^"]*"|[^\s"]+)', re.IGNORECASE)
_KEYS = {key.value: key for key in Field if key is not Field.TEXT}
_DATES = frozenset({Field.AFTER, Field.BEFORE, Field.ON})
_TOKEN = re.compile(r'\s*(-?)(?:([^\s:"]+):)?("[^"]*"?|[^\s"]*)')
_DAYS_AGO = re.compile(r"(\d{1,4})d")
_CHECKS = {check.value: check for check in Check}
_COMPARISON = re.compile(r"(<=|>=|<|>)?(\d{1,3}(?:\.\d{1,3})?)")
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


def parse_query(text: str) -> Query:
    """Return the query for a text of the search box. Never raises."""
    problems: list[QueryProblem] = []
    if holds_api_key(text):
        return Query((), (QueryProblem(QueryErrorKind.API_KEY, ""),))
    if len(text) > TEXT_MAX_CHARS:
        problems.append(QueryProblem(QueryErrorKind.TOO_LONG, ""))
        text = text[:TEXT_MAX_CHARS]
    terms = [term for token in _tokens(text) if (term := _term(token, problems)) is not None]
    return Query(tuple(terms), tuple(problems))


def day_of(text: str) -> date | DaysAgo | None:
    """Return the day that a text names; None when it names none.

    Examples: 2026-03-01, 2026-03 and 2026 (the first day of each), "today", "yesterday", and "7d"
    for seven days ago.
    """
    if text in ("today", "yesterday"):
        return DaysAgo(0 if text == "today" else 1)
    if (ago := _DAYS_AGO.fullmatch(text)) is not None:
        return DaysAgo(int(ago[1]))
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        return None


def range_of(text: str) -> NumberRange | None:
    """Return the numbers that a comparison names, such as "<99", ">=99.7" or "100"; None if it
    names none."""
    match = _COMPARISON.fullmatch(text)
    if match is None:
        return None
    number, closed = float(match[2]), "=" in (match[1] or "=")
    if match[1] is None:
        return NumberRange(number, number)
    if match[1].startswith("<"):
        return NumberRange(greatest=number, closed=closed)
    return NumberRange(least=number, closed=closed)


_CHECK_TERM = re.compile(r"(?<!\S)check:\S*\s?", re.IGNORECASE)


def checks_in(text: str) -> frozenset[Check]:
    """Return the checks that a query asks for; not those of negated terms."""
    terms = (term for term in parse_query(text).terms if not term.is_negated)
    return frozenset(value for term in terms for value in term.values if isinstance(value, Check))


def with_checks(text: str, checks: frozenset[Check]) -> str:
    """Return a query that asks for these checks, any of them, and otherwise for the same."""
    others = _CHECK_TERM.sub("", text).strip()
    words = ",".join(check.value for check in Check if check in checks)
    return " ".join(filter(None, (others, f"check:{words}" if words else "")))


def from_words_version_1(text: str) -> str:
    """Return a query that was saved with the words of WORDS_VERSION 1 in those of today."""

    def translated(term: re.Match[str]) -> str:
        states = term[2].strip('"').split(",")
        return term[1] + ",".join(
            _STATES_OF_VERSION_1.get(state.casefold(), state) for state in states
        )

    return _IS_TERM.sub(translated, text)


class _Token(Struct, frozen=True):
    negated: bool
    key: str
    value: str
    quoted: bool
    closed: bool

    @property
    def part(self) -> str:
        """Return the token as text, without quotes and case folded."""
        return f"{self.key}:{self.value}" if self.key else self.value


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        minus, key, value = match[1], match[2] or "", match[3]
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
        state = _STATES.get(part)
        if state is None:
            problems.append(QueryProblem(QueryErrorKind.NO_SUCH_STATE, part))
        return state
    if key is Field.CHECK:
        if part not in _CHECKS:
            problems.append(QueryProblem(QueryErrorKind.NO_SUCH_CHECK, part))
        return _CHECKS.get(part)
    if key is Field.GROUND:
        numbers = range_of(part)
        if numbers is None:
            problems.append(QueryProblem(QueryErrorKind.NO_NUMBER, part))
        return numbers
    if key in _DATES:
        day = day_of(part)
        if day is None:
            problems.append(QueryProblem(QueryErrorKind.NO_DATE, part))
        return day
    return fold(part)
