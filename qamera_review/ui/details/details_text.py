"""What the details pane says: pure functions over what is known of a packshot."""

from collections.abc import Iterable, Sequence

from qamera_review.domain.decision import Decision, DecisionState
from qamera_review.domain.feedback import parse_feedback
from qamera_review.domain.projection import Shown
from qamera_review.services.export.history import HistoryEntry
from qamera_review.ui.grid.tile_text import delivery_text, refusal_text
from qamera_review.ui.text.decision_texts import (
    FACET_TEXTS,
    OUTCOME_TEXTS,
    REMARK_IN_SENTENCE,
    STATE_TEXTS,
    VERB_TEXTS,
)
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.formats import date_time_text
from qamera_review.ui.text.language import tr


def state_text(shown: Shown) -> str:
    """Facet, delivery, and the service's own word where it says something else."""
    facet = tr(FACET_TEXTS[shown.facet])
    parts = [facet, delivery_text(shown)]
    if shown.gone:
        parts.append(tr("no longer in the service's list"))
    word = shown.packshot.status_word
    if word and not shown.packshot.finished and word.casefold() != facet.casefold():
        parts.append(tr("the service says {word}").format(word=in_sentence(word)))
    return ", ".join(filter(None, parts))


def history_text(ended: Sequence[HistoryEntry], under_way: Iterable[Decision]) -> list[str]:
    """Every decision in a line, the newest first."""
    lines = [_line(one.at_ms, one.decision, tr(OUTCOME_TEXTS[one.outcome])) for one in ended]
    lines += [
        _line(one.decided_ms, one, tr(STATE_TEXTS[one.state].in_sentence))
        for one in under_way
        if one.state is not DecisionState.SETTLED and not one.is_stopped
    ]
    return lines[::-1]


def _line(at_ms: int, decision: Decision, became: str) -> str:
    verb = tr(VERB_TEXTS[decision.verb].in_sentence if decision.verb else REMARK_IN_SENTENCE)
    said = parse_feedback(decision.note)
    remark = ", ".join([*said.reasons, *([said.note] if said.note else [])])
    parts = [f"{date_time_text(at_ms)}  {verb}: {became}", remark, refusal_text(decision)]
    return " · ".join(filter(None, parts))
