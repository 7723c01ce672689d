"""By what decisions that were sent can be reversed: pure functions of a packshot and its decisions.

The service cannot clear a vote. So only what somebody had decided before can be decided again;
nothing here ever makes a decision that nobody made.
"""

from collections.abc import Sequence

from qamera_review.domain.decision import Decision, Verb
from qamera_review.domain.packshot import Facet, Packshot
from qamera_review.domain.projection import project
from qamera_review.domain.records import replace
from qamera_review.services.outbox.undo import DecisionChange

_FACET_OF = {
    Verb.APPROVE: Facet.APPROVED,
    Verb.REJECT: Facet.REJECTED,
    Verb.ARCHIVE: Facet.ARCHIVED,
}
_VERB_TO = {facet: verb for verb, facet in _FACET_OF.items()}
_NOT_APPROVED = frozenset({Facet.REJECTED, Facet.ARCHIVED})


def verb_to_put_back(
    change: DecisionChange, packshot: Packshot, decisions: Sequence[Decision]
) -> Verb | None:
    """Return the verb that makes a packshot again what it was before `change`, which was sent.

    None where the packshot was undecided, where it was decided otherwise since, and where an
    archive was rejected: archiving it would not take the rejection away. None too where an earlier
    decision was refused. `decisions` are all of
    the packshot, oldest first.
    """
    verb = None if change.before is None else _VERB_TO.get(change.before)
    shown = project(packshot, decisions)
    if any(row.is_stopped for row in decisions):
        return None  # what it was before may never have been at the service
    if verb is None or change.new.verb is None or (decisions and decisions[-1].is_unsent):
        return None
    if shown.facet is not _FACET_OF[change.new.verb] or shown.facet is change.before:
        return None
    if verb is Verb.ARCHIVE and shown.facet is Facet.REJECTED:
        return None
    return verb


def opposite_verb(packshot: Packshot, decisions: Sequence[Decision]) -> Verb | None:
    """Return the verb that reverses the last decision: REJECT for an approval, APPROVE for what
    overwrote an approval, None for anything else."""
    facet = project(packshot, decisions).facet
    if facet is Facet.APPROVED:
        return Verb.REJECT
    if facet not in _NOT_APPROVED or not decisions:
        return None
    last = decisions[-1]
    base = replace(packshot, status=last.old_status, vote=last.old_vote)
    was_approved = project(base, decisions[:-1]).facet is Facet.APPROVED
    return Verb.APPROVE if was_approved else None


def is_opposite(verb: Verb, facet: Facet | None) -> bool:
    """Return whether `verb` still reverses what a packshot is now."""
    return facet is Facet.APPROVED if verb is Verb.REJECT else facet in _NOT_APPROVED
