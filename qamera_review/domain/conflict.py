"""Who wins when two people decide about one packshot: nobody, unasked.

A decision was made on what the service had said by then. When the service says something else
before it has left, and that is not the effect of a decision of ours, the decision must ask.
"""

from collections.abc import Iterable
from enum import Enum

from qamera_review.domain.decision import ConflictReason, Decision, DecisionState, Verb
from qamera_review.domain.packshot import Facet, Packshot, Status, Vote, facet_of
from qamera_review.domain.records import replace

_BY_OTHERS = {
    Facet.UNDECIDED: ConflictReason.UNDONE_BY_OTHERS,
    Facet.APPROVED: ConflictReason.APPROVED_BY_OTHERS,
    Facet.REJECTED: ConflictReason.REJECTED_BY_OTHERS,
    Facet.ARCHIVED: ConflictReason.ARCHIVED_BY_OTHERS,
}
_VOTES = {Verb.APPROVE: Vote.APPROVED, Verb.REJECT: Vote.REJECTED}


class ConflictStatus(Enum):
    """How a waiting decision stands to what the service says now. CHANGED_BY_US: by another
    decision of ours, or to what this one would make of it."""

    UNCHANGED = "unchanged"
    CHANGED_BY_US = "changed_by_us"
    CONFLICTED = "conflicted"


def check_conflict(
    decision: Decision, now: Packshot, decisions: Iterable[Decision]
) -> ConflictStatus:
    """Compares the service's new word with that on which `decision` was made; `decisions` are
    all of this packshot that the service may have got since."""
    if decision.verb is None or _is_unchanged(decision, now):
        return ConflictStatus.UNCHANGED
    if has_effect(decision, now):
        return ConflictStatus.CHANGED_BY_US
    if any(_may_have_arrived(one) and has_effect(one, now) for one in decisions):
        return ConflictStatus.CHANGED_BY_US
    return ConflictStatus.CONFLICTED


def has_effect(decision: Decision, now: Packshot) -> bool:
    """Return whether the service's word is what the decision would make it."""
    if decision.verb is Verb.ARCHIVE:
        return now.archived and now.vote is decision.old_vote
    return decision.verb is not None and now.vote is _VOTES[decision.verb]


def is_contradicted(decision: Decision, now: Packshot) -> bool:
    """Return whether the service accepted a decision, but still says what it said before it."""
    is_checkable = decision.verb is not None
    return is_checkable and _is_unchanged(decision, now) and not has_effect(decision, now)


def reason_of(now: Packshot) -> ConflictReason:
    """Return why a decision is in conflict, by what the service says now."""
    facet = facet_of(now.status, now.vote)
    return _BY_OTHERS.get(facet, ConflictReason.CHANGED_OTHERWISE)


def with_conflict(decision: Decision, reason: ConflictReason) -> Decision:
    """Return the decision in conflict: it is not sent before the user has answered."""
    return replace(decision, state=DecisionState.CONFLICT, conflict=reason, refusal="")


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
