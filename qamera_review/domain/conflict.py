"""Who wins when two people decide about one packshot: nobody, unasked.

A decision was made on what the service had said by then. When the service says something else
before it has left, and that is not the effect of a decision of ours, the decision must ask.
"""

from collections.abc import Iterable
from enum import Enum

from qamera_review.domain.decision import Decision, DecisionState, Verb
from qamera_review.domain.packshot import Facet, Packshot, Status, Vote, facet_of
from qamera_review.domain.records import replace

PICTURE_CHANGED = "The picture has changed since it was approved."
_BY_OTHERS = {
    Facet.UNDECIDED: "Somebody else has taken back what was decided about it.",
    Facet.APPROVED: "Somebody else has approved it meanwhile.",
    Facet.REJECTED: "Somebody else has rejected it meanwhile.",
    Facet.ARCHIVED: "Somebody else has archived it meanwhile.",
}
_CHANGED = "It has changed meanwhile."
# What a contested decision says of itself; a refusal of the service's has its own words.
ASKING = frozenset({PICTURE_CHANGED, _CHANGED, *_BY_OTHERS.values()})

_VOTES = {Verb.APPROVE: Vote.APPROVED, Verb.REJECT: Vote.REJECTED}


class ConflictStatus(Enum):
    """How a waiting decision stands to what the service says now."""

    UNCHANGED = "as before"
    CHANGED_BY_US = "changed by ourselves, or as we mean it"
    CONFLICTED = "changed by somebody else"


def check_conflict(
    decision: Decision, now: Packshot, decisions: Iterable[Decision]
) -> ConflictStatus:
    """Compares the service's new word with that on which `decision` was made; `decisions` are
    all of this packshot that the service may have got since."""
    if decision.verb is None or _is_unchanged(decision, now):
        return ConflictStatus.UNCHANGED
    if _has_effect(decision, now):
        return ConflictStatus.CHANGED_BY_US
    if any(_may_have_arrived(one) and _has_effect(one, now) for one in decisions):
        return ConflictStatus.CHANGED_BY_US
    return ConflictStatus.CONFLICTED


def reason_of(now: Packshot) -> str:
    """Why a contested decision asks, by what the service says now."""
    return _BY_OTHERS.get(facet_of(now.status, now.vote), _CHANGED)


def is_conflicted(decision: Decision) -> bool:
    """Whether it waits for an answer of the person, and not for another one of the service's."""
    return decision.state is DecisionState.REFUSED and decision.refusal in ASKING


def rebased_on(decision: Decision, now: Packshot) -> Decision:
    """The decision as if it were made on what the service says now."""
    return replace(decision, old_status=now.status, old_vote=now.vote)


def _is_unchanged(decision: Decision, now: Packshot) -> bool:
    was_archived = decision.old_status is Status.ARCHIVED
    return now.vote is decision.old_vote and now.archived is was_archived


def _may_have_arrived(decision: Decision) -> bool:
    return decision.attempts > 0 or decision.state in (
        DecisionState.SENDING,
        DecisionState.SETTLED,
    )


def _has_effect(decision: Decision, now: Packshot) -> bool:
    """Whether the service's word is what the decision would make it."""
    if decision.verb is Verb.ARCHIVE:
        return now.archived and now.vote is decision.old_vote
    return decision.verb is not None and now.vote is _VOTES[decision.verb]
