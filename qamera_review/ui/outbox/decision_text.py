"""A decision on its way in words: what was, what will be, how it stands, and since when."""

from qamera_review.domain.decision import Decision, DecisionState
from qamera_review.domain.packshot import facet_of
from qamera_review.services.outbox.opener import RecoveryReport
from qamera_review.ui.grid.tile_text import refusal_text
from qamera_review.ui.text.decision_texts import FACET_TEXTS, STATE_TEXTS, VERB_TEXTS
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.glyphs import Glyph

STATE_GLYPHS = {
    DecisionState.HELD: Glyph.HELD,
    DecisionState.DUE: Glyph.DUE,
    DecisionState.SENDING: Glyph.SENDING,
    DecisionState.REFUSED: Glyph.REFUSED,
    DecisionState.CONFLICT: Glyph.REFUSED,
}


def old_state_text(decision: Decision) -> str:
    """The service's word when it was decided."""
    return tr(FACET_TEXTS[facet_of(decision.old_status, decision.old_vote)])


def decision_text(decision: Decision) -> str:
    """What the service will be told: the verb, and the note if there is one."""
    verb = tr(VERB_TEXTS[decision.verb].title) if decision.verb is not None else ""
    if not decision.note:
        return verb
    note = tr("Note: {note}").format(note=in_sentence(decision.note))
    return f"{verb}. {note}" if verb else note


def state_text(decision: Decision, *, paused: bool) -> str:
    """How it stands."""
    if paused and decision.will_be_sent:
        return tr("Paused")
    return tr(STATE_TEXTS[decision.state].title)


def reason_text(decision: Decision, now_ms: int, *, paused: bool, offline: bool = False) -> str:
    """What happens next, or why nothing does. `now_ms` is the wall clock."""
    if decision.state is DecisionState.CONFLICT:
        why = refusal_text(decision)
        return tr("{why} Send yours all the same, or discard it?").format(why=why)
    if decision.state is DecisionState.REFUSED:
        return tr("The service said: {answer}").format(answer=decision.refusal)
    if decision.state is DecisionState.SENDING:
        return tr("On its way now")
    if paused:
        return tr("Waits for a key that is accepted")
    if decision.due_ms is None:
        return tr("Leaves when you send it")
    left_s = -(-(decision.due_ms - now_ms) // 1000)
    again = tr("%n failed attempts", decision.attempts) if decision.attempts else ""
    if left_s > 0:
        leaves = tr("Leaves in %n s", left_s)
    elif offline:
        leaves = tr("Leaves when the connection is back")
    else:
        leaves = tr("Leaves as soon as the limit allows")
    return f"{leaves}. {again}" if again else leaves


def recovery_text(rescue: RecoveryReport, *, in_memory: bool = False) -> str:
    """What became of a damaged outbox. `in_memory`: the program knew all that was in it."""
    name, decisions = rescue.quarantined.name, rescue.tables.get("decisions")
    kept, lost = (decisions.copied, decisions.unreadable) if decisions is not None else (0, 0)
    if in_memory:
        words = [tr("The outbox's file was damaged and was written anew; no decision is lost.")]
    else:
        words = [tr("The outbox was damaged."), tr("%n decisions were saved.", kept)]
        if lost:
            words.append(tr("Up to %n could not be read.", lost))
    return " ".join([*words, tr("The damaged file is kept as {name}.").format(name=name)])
