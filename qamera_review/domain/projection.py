"""What a person sees: the service's last word, seen through the decisions on their way.

Pure functions, so that there is never anything to roll back on the screen.
"""

from collections.abc import Sequence

from qamera_review.domain.decision import ConflictReason, Decision, DecisionState, Verb
from qamera_review.domain.packshot import Facet, Packshot, Status, Vote, facet_of
from qamera_review.domain.records import Struct

_OUTCOME = {
    Verb.APPROVE: (Status.DONE, Vote.APPROVED),
    Verb.REJECT: (Status.ARCHIVED, Vote.REJECTED),
}


class Shown(Struct, frozen=True):
    """A packshot as the screen shows it. `delivery` is None when nothing is on its way; `gone`
    means that the service's newest list no longer holds it."""

    packshot: Packshot
    status: Status
    vote: Vote
    delivery: DecisionState | None = None
    note: str | None = None
    refusal: str = ""
    gone: bool = False
    conflict: ConflictReason | None = None

    @property
    def facet(self) -> Facet:
        """The facet under which it is found now."""
        return facet_of(self.status, self.vote)

    @property
    def is_conflicted(self) -> bool:
        """Whether its decision is in conflict and waits for an answer of the user."""
        return self.delivery is DecisionState.CONFLICT


def project(packshot: Packshot, decisions: Sequence[Decision] = (), gone: bool = False) -> Shown:
    """The service's word with `decisions` (of this packshot, oldest first) applied in order.

    A decision that was refused or is in conflict shows its state but has no effect.
    """
    status, vote = packshot.status, packshot.vote
    note: str | None = None
    delivery: DecisionState | None = None
    refusal, conflict = "", None
    for decision in decisions:
        delivery, refusal, conflict = decision.state, decision.refusal, decision.conflict
        note = decision.note if decision.note is not None else note
        if decision.is_stopped or not packshot.finished:
            continue
        if decision.verb is Verb.ARCHIVE:
            status = Status.ARCHIVED
        elif decision.verb is not None:
            status, vote = _OUTCOME[decision.verb]
    return Shown(packshot, status, vote, delivery, note, refusal, gone, conflict)
