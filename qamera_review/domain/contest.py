"""Who wins when two people decide about one packshot: nobody, unasked.

A decision was made on what the service had said by then. When the service says something else
before it has left, and that is not the effect of a decision of ours, the decision must ask.
"""

from collections.abc import Iterable
from dataclasses import replace
from enum import Enum

from qamera_review.domain.decision import Decision, DecisionState, Verb
from qamera_review.domain.packshot import Packshot, Vote

_VOTES = {Verb.APPROVE: Vote.APPROVED, Verb.REJECT: Vote.REJECTED}


class Standing(Enum):
    """How a waiting decision stands to what the service says now."""

    AS_BEFORE = "as before"
    OURS = "changed by ourselves, or as we mean it"
    CONTESTED = "changed by somebody else"


def standing(decision: Decision, now: Packshot, decisions: Iterable[Decision]) -> Standing:
    """Compares the service's new word with that on which `decision` was made; `decisions` are
    all of this packshot that the service may have got since."""
    if decision.verb is None or (now.vote, now.archived) == _before(decision):
        return Standing.AS_BEFORE
    if _means(decision, now):
        return Standing.OURS
    if any(_may_have_left(one) and _means(one, now) for one in decisions):
        return Standing.OURS
    return Standing.CONTESTED


def on_new_ground(decision: Decision, now: Packshot) -> Decision:
    """The decision as if it were made on what the service says now."""
    return replace(decision, old_status=now.status, old_vote=now.vote)


def _before(decision: Decision) -> tuple[Vote, bool]:
    ground = Packshot(decision.packshot_id, "", "", decision.old_status, decision.old_vote, 0)
    return ground.vote, ground.archived


def _may_have_left(decision: Decision) -> bool:
    return decision.attempts > 0 or decision.state in (
        DecisionState.SENDING,
        DecisionState.SETTLED,
    )


def _means(decision: Decision, now: Packshot) -> bool:
    """Whether the service's word is what the decision would make it."""
    if decision.verb is Verb.ARCHIVE:
        return now.archived and now.vote is decision.old_vote
    return decision.verb is not None and now.vote is _VOTES[decision.verb]
