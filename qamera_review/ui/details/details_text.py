"""What the details pane says: pure functions over what is known of a packshot."""

from collections.abc import Iterable, Sequence

from qamera_review.domain.decision import Decision, DecisionState, Verb
from qamera_review.domain.feedback import parse_feedback
from qamera_review.domain.local_time import local_datetime
from qamera_review.domain.projection import Shown
from qamera_review.services.export.history import HistoryEntry, HistoryOutcome
from qamera_review.ui.grid.tile_text import DELIVERY_TEXTS, FACET_TEXTS, delivery_text
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.language import noop_tr, tr

_VERBS = {
    Verb.APPROVE: noop_tr("approved"),
    Verb.REJECT: noop_tr("rejected"),
    Verb.ARCHIVE: noop_tr("archived"),
    None: noop_tr("remark"),
}
_OUTCOMES = {
    HistoryOutcome.SENT: noop_tr("sent"),
    HistoryOutcome.REFUSED: noop_tr("refused by the service"),
    HistoryOutcome.WITHDRAWN: noop_tr("taken back"),
    HistoryOutcome.REPLACED: noop_tr("replaced by a later word"),
    HistoryOutcome.ABANDONED: noop_tr("given up on the way"),
}


def date_text(ms: int) -> str:
    """A time on this machine's clock; "" when the service did not say."""
    moment = local_datetime(ms)
    return f"{moment:%Y-%m-%d %H:%M}" if moment is not None else ""


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
    lines = [_line(one.at_ms, one.decision, tr(_OUTCOMES[one.outcome])) for one in ended]
    lines += [
        _line(one.decided_ms, one, tr(DELIVERY_TEXTS[one.state]))
        for one in under_way
        if one.state not in (DecisionState.SETTLED, DecisionState.REFUSED)
    ]
    return lines[::-1]


def _line(at_ms: int, decision: Decision, became: str) -> str:
    said = parse_feedback(decision.note)
    remark = ", ".join([*said.reasons, *([said.note] if said.note else [])])
    parts = [f"{date_text(at_ms)}  {tr(_VERBS[decision.verb])}: {became}", remark, decision.refusal]
    return " · ".join(filter(None, parts))
