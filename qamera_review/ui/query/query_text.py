"""The texts about a query: its problems, and a short title of a view."""

from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.query import TEXT_MAX_CHARS, Query, QueryErrorKind, QueryProblem
from qamera_review.ui.text.decision_texts import FACET_TEXTS
from qamera_review.ui.text.language import noop_tr, tr

_ERROR_TEXTS = {
    QueryErrorKind.EMPTY: noop_tr("“{part}:” needs a value."),
    QueryErrorKind.NO_SUCH_STATE: noop_tr(
        "Unknown state “{part}”. Try undecided, approved, rejected…"
    ),
    QueryErrorKind.NO_DATE: noop_tr("“{part}” isn't a date. Try 2026-03-01, today or 7d."),
    QueryErrorKind.NO_SUCH_CHECK: noop_tr("Unknown check “{part}”. Try touches, blur, ground…"),
    QueryErrorKind.NO_NUMBER: noop_tr("“{part}” isn't a number. Try <99 or >=99.7."),
    QueryErrorKind.NO_SUCH_KEY: noop_tr("“{part}:” isn't a filter. It is searched for as text."),
    QueryErrorKind.OPEN_QUOTE: noop_tr("The quotation mark before “{part}” isn't closed."),
    QueryErrorKind.TOO_LONG: noop_tr("Only the first {limit} characters are used."),
    QueryErrorKind.API_KEY: noop_tr(
        "This looks like an API key. Enter keys only in the API key window."
    ),
}


def query_problems_text(query: Query) -> str:
    """Return what was not understood, in one line; "" when everything was."""
    return " ".join(_error_text(problem) for problem in query.problems)


def _error_text(problem: QueryProblem) -> str:
    return tr(_ERROR_TEXTS[problem.kind]).format(part=problem.part, limit=TEXT_MAX_CHARS)


def view_text(view: ViewFilter) -> str:
    """Return a short title of a filter, such as "Approved, Rejected · shirt"."""
    facets = sorted(tr(FACET_TEXTS[facet]) for facet in view.facets())
    parts = [", ".join(facets), view.text.strip()]
    return " · ".join(filter(None, parts)) or tr("Everything")
