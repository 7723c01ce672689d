"""The words for verbs, facets, states of delivery and outcomes, each in one table.

The tables hold texts of the source; whoever shows one passes it through `tr`.
"""

from qamera_review.domain.decision import ConflictReason, DecisionState, Verb
from qamera_review.domain.packshot import Facet
from qamera_review.domain.records import Struct
from qamera_review.services.outbox.storage import DecisionOutcome
from qamera_review.ui.text.language import noop_tr


class VerbTexts(Struct, frozen=True):
    """A verb as it is offered, as the title of what was decided, within a sentence, and as the
    report of what was done, with `{what}` to be filled in."""

    offer: str
    title: str
    in_sentence: str
    report: str


class StateTexts(Struct, frozen=True):
    """A state of delivery as a title, and within a sentence."""

    title: str
    in_sentence: str


VERB_TEXTS = {
    Verb.APPROVE: VerbTexts(
        noop_tr("Approve"), noop_tr("Approved"), noop_tr("approved"), noop_tr("Approved: {what}")
    ),
    Verb.REJECT: VerbTexts(
        noop_tr("Reject (the service archives it)"),
        noop_tr("Rejected"),
        noop_tr("rejected"),
        noop_tr("Rejected: {what}"),
    ),
    Verb.ARCHIVE: VerbTexts(
        noop_tr("Archive"), noop_tr("Archived"), noop_tr("archived"), noop_tr("Archived: {what}")
    ),
}
# A decision without a verb is a remark.
REMARK_OFFER = noop_tr("Only a note")
REMARK_IN_SENTENCE = noop_tr("remark")

STATE_TEXTS = {
    DecisionState.HELD: StateTexts(noop_tr("Held"), noop_tr("held, can be undone")),
    DecisionState.DUE: StateTexts(noop_tr("Waiting"), noop_tr("waiting to be sent")),
    DecisionState.SENDING: StateTexts(noop_tr("Sending"), noop_tr("being sent")),
    DecisionState.SETTLED: StateTexts(noop_tr("Sent"), noop_tr("sent")),
    DecisionState.REFUSED: StateTexts(noop_tr("Refused"), noop_tr("refused")),
    DecisionState.CONFLICT: StateTexts(noop_tr("Asks you"), noop_tr("Asks you")),
}
FACET_TEXTS = {
    Facet.UNDECIDED: noop_tr("Undecided"),
    Facet.APPROVED: noop_tr("Approved"),
    Facet.REJECTED: noop_tr("Rejected"),
    Facet.ARCHIVED: noop_tr("Archived"),
    Facet.IN_PROGRESS: noop_tr("In progress"),
    Facet.FAILED: noop_tr("Failed"),
    Facet.OTHER: noop_tr("Unknown status"),
}
OUTCOME_TEXTS = {
    DecisionOutcome.SENT: noop_tr("sent"),
    DecisionOutcome.REFUSED: noop_tr("refused by the service"),
    DecisionOutcome.CONFLICT: noop_tr("Asks you"),
    DecisionOutcome.WITHDRAWN: noop_tr("taken back"),
    DecisionOutcome.REPLACED: noop_tr("replaced by a later word"),
    DecisionOutcome.ABANDONED: noop_tr("given up on the way"),
}
CONFLICT_TEXTS = {
    ConflictReason.PICTURE_CHANGED: noop_tr("The picture has changed since it was approved."),
    ConflictReason.UNDONE_BY_OTHERS: noop_tr(
        "Somebody else has taken back what was decided about it."
    ),
    ConflictReason.APPROVED_BY_OTHERS: noop_tr("Somebody else has approved it meanwhile."),
    ConflictReason.REJECTED_BY_OTHERS: noop_tr("Somebody else has rejected it meanwhile."),
    ConflictReason.ARCHIVED_BY_OTHERS: noop_tr("Somebody else has archived it meanwhile."),
    ConflictReason.CHANGED_OTHERWISE: noop_tr("It has changed meanwhile."),
}
