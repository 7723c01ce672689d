"""The texts of a decision on its way: old state, new state, delivery, and what happens next."""

from qamera_review.domain.decision import Decision, DecisionState
from qamera_review.domain.packshot import facet_of
from qamera_review.services.outbox.opener import LostWrites, RecoveryReport
from qamera_review.ui.grid.tile_text import refusal_text
from qamera_review.ui.text.decision_texts import (
    delivery_title,
    status_text,
    verb_title,
)
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.formats import countdown_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.reason_text import feedback_lines
from qamera_review.ui.theme.glyphs import Glyph

STATE_GLYPHS = {
    DecisionState.HELD: Glyph.HELD,
    DecisionState.DUE: Glyph.DUE,
    DecisionState.SENDING: Glyph.SENDING,
    DecisionState.REFUSED: Glyph.REFUSED,
    DecisionState.CONFLICT: Glyph.REFUSED,
}


def old_state_text(decision: Decision) -> str:
    """Return the state of the packshot at the service when it was decided."""
    return status_text(facet_of(decision.old_status, decision.old_vote))


def decision_text(decision: Decision) -> str:
    """Return what will be sent to the service: the verb, and the reasons and note if there are
    any."""
    verb = verb_title(decision.verb) if decision.verb is not None else ""
    return ". ".join(filter(None, (verb, *map(in_sentence, feedback_lines(decision.note)))))


def state_text(decision: Decision, *, paused: bool) -> str:
    """Return the delivery state as text."""
    if paused and decision.is_waiting:
        return tr("Paused")
    return delivery_title(decision.state)


def reason_text(decision: Decision, now_ms: int, *, paused: bool, offline: bool = False) -> str:
    """Return what happens next with the decision, or why nothing does.

    `now_ms` is the wall clock in milliseconds since 1970. Examples: "Leaves in 4 s", "The service
    said: not found", "Leaves when the connection is back. 2 failed attempts".
    """
    if decision.state is DecisionState.CONFLICT:
        why = refusal_text(decision)
        return tr("{why} Send your decision anyway, or discard it?").format(why=why)
    if decision.state is DecisionState.REFUSED:
        return tr("The service said: {answer}").format(answer=decision.refusal)
    if decision.state is DecisionState.SENDING:
        return tr("Sending now")
    if paused:
        return tr("Waiting for a valid API key")
    if decision.due_ms is None:
        return tr("Waiting for you to send it")
    remaining_ms = decision.due_ms - now_ms
    attempts_text = tr("%n failed attempts", decision.attempts) if decision.attempts else ""
    if remaining_ms > 0:
        next_text = tr("Will be sent in {time}").format(time=countdown_text(remaining_ms))
    elif offline:
        next_text = tr("Will be sent when the connection is back")
    else:
        next_text = tr("Will be sent as soon as the rate limit allows")
    return f"{next_text}. {attempts_text}" if attempts_text else next_text


def recovery_text(rescue: RecoveryReport, *, in_memory: bool = False) -> str:
    """Return what was recovered from a damaged outbox file.

    With `in_memory` the program still had all of its contents and has written a new file.
    """
    name, decisions = rescue.quarantined.name, rescue.tables.get("decisions")
    saved, lost = (decisions.copied, decisions.unreadable) if decisions is not None else (0, 0)
    if in_memory:
        sentences = [tr("The queue file was damaged and has been repaired. No decision is lost.")]
    else:
        sentences = [tr("The queue file was damaged."), tr("%n decisions were recovered.", saved)]
        if lost:
            sentences.append(tr("Up to %n couldn't be read.", lost))
    return " ".join([*sentences, tr("The damaged file is kept as {name}.").format(name=name)])


def loss_text(loss: LostWrites) -> str:
    """Return what the outbox file has lost according to its high-water mark."""
    parts = [tr("The last %n changes are missing from the queue file.", loss.writes)]
    if loss.decisions:
        parts.append(tr("Up to %n decisions are lost.", loss.decisions))
    parts.append(tr("Please check what you decided last."))
    return " ".join(parts)
