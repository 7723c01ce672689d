"""The state of a tile as text, for the footer, the tooltip and assistive tools."""

from collections.abc import Sequence

from qamera_review.domain.decision import Decision, DecisionState, Verb
from qamera_review.domain.feedback import parse_feedback
from qamera_review.domain.packshot import Facet, Vote
from qamera_review.domain.projection import Shown
from qamera_review.ui.grid.tile_names import UNNAMED
from qamera_review.ui.text.decision_texts import (
    CONFLICT_TEXTS,
    delivery_in_sentence,
    status_text,
    verb_in_sentence,
)
from qamera_review.ui.text.foreign_text import in_sentence, one_line, plain_tooltip
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.reason_text import feedback_lines, reason_texts


def display_name(shown: Shown) -> str:
    """Return the name on one line, or a text for a missing name."""
    return one_line(shown.packshot.name) or tr(UNNAMED)


def vote_text(shown: Shown) -> str:
    """Return the vote of an archived packshot that is approved, "" for all others: their facet says
    everything."""
    is_both = shown.facet is Facet.ARCHIVED and shown.vote is Vote.APPROVED
    return verb_in_sentence(Verb.APPROVE) if is_both else ""


def delivery_text(shown: Shown, *, paused: bool = False) -> str:
    """Return the delivery state of the decision; "" when there is none."""
    if shown.delivery is None:
        return ""
    text = delivery_in_sentence(shown.delivery)
    if paused and shown.delivery in (DecisionState.HELD, DecisionState.DUE):
        return tr("{words}, sending is paused").format(words=text)
    reason = refusal_text(shown)
    return f"{text}: {reason}" if reason else text


def refusal_text(stopped: Decision | Shown) -> str:
    """Return the service's own text of a refusal, or why a decision is in conflict; else ""."""
    if stopped.conflict is not None:
        return tr(CONFLICT_TEXTS[stopped.conflict])
    return stopped.refusal


def accessible_name(shown: Shown, row: int, count: int, *, paused: bool = False) -> str:
    """Return everything about a tile in one sentence.

    Example: "White T-Shirt, approved, waiting to be sent, 3 of 120".
    """
    parts = [
        in_sentence(display_name(shown)),
        status_text(shown.facet).lower(),
        vote_text(shown),
        *reason_texts(parse_feedback(shown.note).reasons),
        delivery_text(shown, paused=paused),
        tr("{place} of {count}").format(place=integer_text(row + 1), count=integer_text(count)),
    ]
    return ", ".join(part for part in parts if part)


def accessible_description(shown: Shown, problem: str, checks: str = "", *, marked: bool) -> str:
    """Return what assistive tools read in addition: why there is no picture ("" if there is one),
    what the `checks` have found, the flag, the note, the id."""
    note = parse_feedback(shown.note).note
    parts = [
        problem.removesuffix("."),
        checks,
        tr("Flagged") if marked else "",
        tr("Note: {note}").format(note=note) if note else "",
        tr("ID: {id}").format(id=shown.packshot.id),
    ]
    return ". ".join(part for part in parts if part)


def tooltip(shown: Shown, more: Sequence[str] = (), *, paused: bool = False) -> str:
    """Return the tooltip: the whole name, the state, what `more` is known of the tile (lines, some
    of which may be ""), the reasons and the note, escaped."""
    lines = [display_name(shown)]
    state = [status_text(shown.facet), vote_text(shown), delivery_text(shown, paused=paused)]
    lines.append(", ".join(part for part in state if part))
    lines += filter(None, more)
    lines += feedback_lines(shown.note)
    return plain_tooltip("\n".join(lines))
