"""The texts of the details pane: pure functions over what is known of a packshot."""

from collections.abc import Iterable, Sequence

from qamera_review.domain.decision import Decision, DecisionState
from qamera_review.domain.feedback import parse_feedback
from qamera_review.domain.projection import Shown
from qamera_review.services.export.history import HistoryEntry
from qamera_review.ui.grid.tile_text import delivery_text, refusal_text, vote_text
from qamera_review.ui.text.decision_texts import (
    NOTE_IN_SENTENCE,
    OUTCOME_TEXTS,
    delivery_in_sentence,
    status_text,
    verb_in_sentence,
)
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.formats import date_time_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.reason_text import reason_texts


def state_text(shown: Shown) -> str:
    """Return the facet, the vote besides it, the delivery, and the service's own status if it says
    something else."""
    facet = status_text(shown.facet)
    parts = [facet, vote_text(shown), delivery_text(shown)]
    if shown.gone:
        parts.append(tr("no longer in the service's list"))
    word = shown.packshot.status_word
    if word and not shown.packshot.finished and word.casefold() != facet.casefold():
        parts.append(tr("the service says {word}").format(word=in_sentence(word)))
    return ", ".join(filter(None, parts))


def history_text(ended: Sequence[HistoryEntry], under_way: Iterable[Decision]) -> list[str]:
    """Return a line for every decision, the newest first.

    `ended` are the past decisions, oldest first; `under_way` those in the outbox.
    """
    lines = [
        _line(entry.at_ms, entry.decision, tr(OUTCOME_TEXTS[entry.outcome])) for entry in ended
    ]
    lines += [
        _line(decision.decided_ms, decision, delivery_in_sentence(decision.state))
        for decision in under_way
        if decision.state is not DecisionState.SETTLED and not decision.is_stopped
    ]
    return lines[::-1]


def _line(at_ms: int, decision: Decision, result: str) -> str:
    verb = verb_in_sentence(decision.verb) if decision.verb else tr(NOTE_IN_SENTENCE)
    feedback = parse_feedback(decision.note)
    remark = ", ".join(
        [*reason_texts(feedback.reasons), *([feedback.note] if feedback.note else [])]
    )
    parts = [f"{date_time_text(at_ms)}  {verb}: {result}", remark, refusal_text(decision)]
    return " · ".join(filter(None, parts))
