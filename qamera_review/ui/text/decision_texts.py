"""The texts for verbs, facets, delivery states and outcomes, each in one table.

The tables hold English source texts; pass a text through `tr` before showing it.
"""

from qamera_review.domain.decision import ConflictReason, DecisionState, Verb
from qamera_review.domain.packshot import Facet
from qamera_review.domain.records import Struct
from qamera_review.services.outbox.storage import DecisionOutcome
from qamera_review.ui.text.language import noop_tr, tr


class VerbTexts(Struct, frozen=True):
    """The texts of a verb, one for each place where it appears.

    `offer` is the menu or button text, `title` the heading for a decided packshot, `in_sentence`
    the form within a sentence, and `report` the message after the act, with the placeholder
    `{what}`.
    """

    offer: str
    title: str
    in_sentence: str
    report: str


class StateTexts(Struct, frozen=True):
    """The texts of a delivery state: as a title, and within a sentence."""

    title: str
    in_sentence: str


VERB_TEXTS = {
    Verb.APPROVE: VerbTexts(
        noop_tr("Approve"),
        noop_tr("Approved", "one packshot"),
        noop_tr("approved", "one packshot"),
        noop_tr("Approved: {what}"),
    ),
    Verb.REJECT: VerbTexts(
        noop_tr("Reject (the service archives it)"),
        noop_tr("Rejected", "one packshot"),
        noop_tr("rejected", "one packshot"),
        noop_tr("Rejected: {what}"),
    ),
    Verb.ARCHIVE: VerbTexts(
        noop_tr("Archive"),
        noop_tr("Archived", "one packshot"),
        noop_tr("archived", "one packshot"),
        noop_tr("Archived: {what}"),
    ),
}
# For a decision without a verb, which only sends feedback (reasons and a note).
NOTE_OFFER = noop_tr("Reason or note only")
NOTE_IN_SENTENCE = noop_tr("reason or note")

STATE_TEXTS = {
    DecisionState.HELD: StateTexts(noop_tr("Pending"), noop_tr("pending, can be undone")),
    DecisionState.DUE: StateTexts(noop_tr("Waiting"), noop_tr("waiting to be sent")),
    DecisionState.SENDING: StateTexts(noop_tr("Sending"), noop_tr("sending")),
    DecisionState.SETTLED: StateTexts(noop_tr("Sent"), noop_tr("sent")),
    DecisionState.REFUSED: StateTexts(
        noop_tr("Refused", "one decision"), noop_tr("refused", "one decision")
    ),
    DecisionState.CONFLICT: StateTexts(noop_tr("Needs attention"), noop_tr("needs attention")),
}
# Titles of lists: of filters, columns and counts.
FACET_TEXTS = {
    Facet.UNDECIDED: noop_tr("Undecided"),
    Facet.APPROVED: noop_tr("Approved"),
    Facet.REJECTED: noop_tr("Rejected"),
    Facet.ARCHIVED: noop_tr("Archived"),
    Facet.IN_PROGRESS: noop_tr("Generating"),
    Facet.FAILED: noop_tr("Failed"),
    Facet.OTHER: noop_tr("Unknown status"),
}
# The state of one packshot.
_STATUS_TEXTS = {
    Facet.UNDECIDED: noop_tr("Undecided"),
    Facet.APPROVED: noop_tr("Approved", "one packshot"),
    Facet.REJECTED: noop_tr("Rejected", "one packshot"),
    Facet.ARCHIVED: noop_tr("Archived", "one packshot"),
    Facet.IN_PROGRESS: noop_tr("Generating", "one packshot"),
    Facet.FAILED: noop_tr("Failed", "one packshot"),
    Facet.OTHER: noop_tr("Unknown status"),
}
OUTCOME_TEXTS = {
    DecisionOutcome.SENT: noop_tr("sent"),
    DecisionOutcome.REFUSED: noop_tr("refused by the service"),
    DecisionOutcome.CONFLICT: noop_tr("needs attention"),
    DecisionOutcome.WITHDRAWN: noop_tr("withdrawn"),
    DecisionOutcome.REPLACED: noop_tr("replaced"),
    DecisionOutcome.ABANDONED: noop_tr("withdrawn while sending"),
}
CONFLICT_TEXTS = {
    ConflictReason.PICTURE_CHANGED: noop_tr("The picture has changed since it was approved."),
    ConflictReason.UNDONE_BY_OTHERS: noop_tr("Somebody else withdrew the decision."),
    ConflictReason.APPROVED_BY_OTHERS: noop_tr("Somebody else approved it in the meantime."),
    ConflictReason.REJECTED_BY_OTHERS: noop_tr("Somebody else rejected it in the meantime."),
    ConflictReason.ARCHIVED_BY_OTHERS: noop_tr("Somebody else archived it in the meantime."),
    ConflictReason.CHANGED_OTHERWISE: noop_tr("It has changed since."),
}


def status_text(facet: Facet) -> str:
    """Return the state of one packshot: "Approved". It differs from the title of a list in Polish
    and Ukrainian."""
    return tr(_STATUS_TEXTS[facet], comment="one packshot")


def verb_title(verb: Verb) -> str:
    """Return what was decided about one packshot, as a title."""
    return tr(VERB_TEXTS[verb].title, comment="one packshot")


def verb_in_sentence(verb: Verb) -> str:
    """Return what was decided about one packshot, within a sentence."""
    return tr(VERB_TEXTS[verb].in_sentence, comment="one packshot")


def delivery_title(state: DecisionState) -> str:
    """Return how far one decision is, as a title."""
    return tr(STATE_TEXTS[state].title, comment="one decision")


def delivery_in_sentence(state: DecisionState) -> str:
    """Return how far one decision is, within a sentence."""
    return tr(STATE_TEXTS[state].in_sentence, comment="one decision")


def counted_text(verb: Verb, count: int) -> str:
    """Return the message after an act on several packshots: "3 rejected"."""
    match verb:
        case Verb.APPROVE:
            return tr("%n approved", count)
        case Verb.REJECT:
            return tr("%n rejected", count)
        case Verb.ARCHIVE:
            return tr("%n archived", count)
