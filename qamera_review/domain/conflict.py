"""Detects edit conflicts: somebody else has decided about a packshot before our decision is sent.

A decision stores what the service's list said about the packshot when the user made it (its base:
vote and archived or not). When a newer list arrives before the decision was sent, the packshot is
compared with that base. There are three results, shown for a waiting rejection whose base is
"undecided":

* The list still says undecided: UNCHANGED, it will be sent.
* The list says rejected, which is what our decision wants; or it says approved, and an earlier
  approval by this user may have reached the service: COMPATIBLE, it will be sent.
* The list says approved, and no decision of ours explains that: CONFLICTED. Somebody else has
  approved it. The decision is not sent until the user has chosen.
"""

from collections.abc import Iterable
from enum import Enum

from qamera_review.domain.decision import (
    ConflictReason,
    Decision,
    DecisionState,
    Verb,
    takes_place_of,
)
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
    """The result of comparing a waiting decision with the service's newest list."""

    UNCHANGED = "unchanged"
    COMPATIBLE = "compatible"
    CONFLICTED = "conflicted"


def check_conflict(
    decision: Decision, now: Packshot, decisions: Iterable[Decision]
) -> ConflictStatus:
    """Return whether the packshot `now` conflicts with `decision`; see the module's docstring.

    `decisions` are all of the user's decisions about this packshot: those that the service may have
    received since (also if they were replaced or withdrawn after their request was sent), and the
    vote that an archive follows. Example: the user approves and then archives, and somebody else
    approves meanwhile. The archive is not in conflict, because the user has approved as well.
    """
    others = tuple(decisions)
    if decision.verb is None or is_base(decision, now):
        return ConflictStatus.UNCHANGED
    own = (*others, decision)
    if has_effect(decision, now, own):
        return ConflictStatus.COMPATIBLE
    if any(
        (other.may_have_arrived or _is_followed(other, decision)) and has_effect(other, now, own)
        for other in others
    ):
        return ConflictStatus.COMPATIBLE
    return ConflictStatus.CONFLICTED


def has_effect(decision: Decision, now: Packshot, decisions: Iterable[Decision] = ()) -> bool:
    """Return whether the packshot `now` is what the decision would make it.

    An approval brings the packshot out of the archive, unless one of the user's `decisions` about
    it is an archive that follows the approval.
    """
    if decision.verb is Verb.ARCHIVE:
        return now.archived and now.vote is decision.old_vote
    if decision.verb is Verb.APPROVE and now.archived:
        is_archived_after = any(d.verb is Verb.ARCHIVE and d.seq > decision.seq for d in decisions)
        return now.vote is Vote.APPROVED and is_archived_after
    return decision.verb is not None and now.vote is _VOTES[decision.verb]


def is_base(decision: Decision, now: Packshot) -> bool:
    """Return whether the packshot `now` is as the list had it when the decision was made."""
    was_archived = decision.old_status is Status.ARCHIVED
    return now.vote is decision.old_vote and now.archived is was_archived


def is_as_before(decision: Decision, now: Packshot, carried_out: Iterable[Decision] = ()) -> bool:
    """Return whether the packshot `now` is what it was before the decision was sent: as in its
    base, or as the user's earlier decisions that were `carried_out` since have made it.

    Example: the list said undecided, and the service has accepted an approval since. A second
    approval is sent. A list that says approved does not tell whether the second one has arrived.
    """
    if is_base(decision, now):
        return True
    vote, archived = decision.old_vote, now.archived
    for earlier in carried_out:
        if earlier.verb is Verb.ARCHIVE:
            archived = True
        elif earlier.verb is not None:
            vote = _VOTES[earlier.verb]
            # A service may archive what is rejected.
            archived = now.archived if earlier.verb is Verb.REJECT else False
        if earlier.verb is not None and (now.vote, now.archived) == (vote, archived):
            return True
    return False


def is_contradicted(decision: Decision, now: Packshot, decisions: Iterable[Decision] = ()) -> bool:
    """Return whether the packshot `now` is still what it was before an accepted decision. For
    `decisions` see `has_effect`."""
    is_checkable = decision.verb is not None
    return is_checkable and is_base(decision, now) and not has_effect(decision, now, decisions)


def reason_of(now: Packshot) -> ConflictReason:
    """Return why a decision is in conflict, by what the service says now."""
    facet = facet_of(now.status, now.vote)
    return _BY_OTHERS.get(facet, ConflictReason.CHANGED_OTHERWISE)


def with_conflict(decision: Decision, reason: ConflictReason) -> Decision:
    """Return the decision as CONFLICT, so that it is not sent until the user has chosen."""
    return replace(decision, state=DecisionState.CONFLICT, conflict=reason, refusal="")


def rebased_on(decision: Decision, now: Packshot) -> Decision:
    """Return the decision with the packshot `now` as its base."""
    return replace(decision, old_status=now.status, old_vote=now.vote)


def _is_followed(vote: Decision, archive: Decision) -> bool:
    return vote.is_waiting and vote.seq < archive.seq and not takes_place_of(archive.verb, vote)
