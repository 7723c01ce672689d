"""What the screen shows: the service's newest list with the user's decisions applied to it that
this list does not contain yet.

These are pure functions of the two. When a decision is undone or refused, the screen is computed
again without it, so nothing ever has to be rolled back.
"""

from collections.abc import Sequence

from qamera_review.domain.decision import (
    ConflictReason,
    Decision,
    DecisionState,
    Verb,
    without_replaced,
)
from qamera_review.domain.packshot import Facet, Packshot, Status, Vote, facet_of
from qamera_review.domain.records import Struct, replace

_OUTCOME = {
    Verb.APPROVE: (Status.DONE, Vote.APPROVED),
    Verb.REJECT: (Status.ARCHIVED, Vote.REJECTED),
}


class Shown(Struct, frozen=True):
    """A packshot as the screen shows it.

    `packshot` is as the service's list has it; `status` and `vote` are those with the user's
    decisions applied. `delivery` is the state of the newest decision, None without any, and
    `refusal` why it was refused; but a refused or conflicted one takes precedence, unless a later
    one replaced it. `note` is the newest note. `gone` means that the service's newest list lacks
    the packshot.
    """

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
        """Return the facet under which the packshot is listed now."""
        return facet_of(self.status, self.vote)


def project(packshot: Packshot, decisions: Sequence[Decision] = (), gone: bool = False) -> Shown:
    """Return the packshot with `decisions` applied; they are all its own, oldest first.

    A vote and an archive after it both count: the status is archived, and the vote stays. A
    decision that was refused or is in conflict shows its state but changes nothing. Neither does
    any decision on a packshot without a finished picture.
    """
    status, vote = packshot.status, packshot.vote
    note: str | None = None
    for decision in decisions:
        note = decision.note if decision.note is not None else note
        if decision.is_stopped or not packshot.finished:
            continue
        if decision.verb is Verb.ARCHIVE:
            status = Status.ARCHIVED
        elif decision.verb is not None:
            status, vote = _OUTCOME[decision.verb]
    newest = _decision_to_show(decisions)
    if newest is None:
        return Shown(packshot, status, vote, gone=gone)
    return Shown(packshot, status, vote, newest.state, note, newest.refusal, gone, newest.conflict)


def with_confirmed(packshot: Packshot, decisions: Sequence[Decision]) -> Packshot:
    """Return the packshot with those of its `decisions` that the service has confirmed: its last
    known state when the service lists it no longer."""
    confirmed = [decision for decision in decisions if decision.state is DecisionState.SETTLED]
    if not confirmed:
        return packshot
    shown = project(packshot, confirmed)
    return replace(packshot, status=shown.status, vote=shown.vote, status_word="")


def _decision_to_show(decisions: Sequence[Decision]) -> Decision | None:
    """Return the decision whose state is shown: the newest that waits for the user, or else the
    newest of all."""
    if not decisions:
        return None
    if len(decisions) > 1 and any(decision.is_stopped for decision in decisions):
        for decision in reversed(without_replaced(decisions)):
            if decision.is_stopped:
                return decision
    return decisions[-1]
