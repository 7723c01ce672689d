"""What the query box says of a query: its problems in words, and a short name for a view."""

from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.query import Fault, Problem, Query
from qamera_review.ui.grid.tile_text import FACET_WORDS
from qamera_review.ui.text.language import mark, tr

_FAULTS = {
    Fault.EMPTY: mark("“{part}:” waits for a value"),
    Fault.NO_SUCH_STATE: mark("There is no state “{part}”: is: knows pending, approved, held…"),
    Fault.NO_DATE: mark("“{part}” is no day: write 2026-03-01, today, or 7d"),
    Fault.NO_SUCH_KEY: mark("“{part}:” asks nothing here, and is searched for as it stands"),
    Fault.OPEN_QUOTE: mark("The quotation mark before “{part}” is not closed"),
    Fault.TOO_LONG: mark("Only the first 1000 characters are searched for"),
}


def problem_words(query: Query) -> str:
    """What was not understood, in one line; "" when all was."""
    return "; ".join(_words_of(problem) for problem in query.problems)


def _words_of(problem: Problem) -> str:
    return tr(_FAULTS[problem.fault]).format(part=problem.part)


def view_words(view: ViewFilter) -> str:
    """A filter as people would name it."""
    facets = sorted(tr(FACET_WORDS[facet]) for facet in view.facets())
    parts = [", ".join(facets), view.text.strip()]
    return " · ".join(filter(None, parts)) or tr("Everything")
