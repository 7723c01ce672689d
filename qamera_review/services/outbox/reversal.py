"""By what decisions that were sent can be reversed: pure functions of a packshot and its decisions.

The service cannot clear a vote. So only what somebody had decided before can be decided again;
nothing here ever makes a decision that nobody made.
"""

from collections.abc import Callable, Sequence

from qamera_review.domain.decision import Decision, Seq, Verb
from qamera_review.domain.packshot import Facet, Packshot, Vote
from qamera_review.domain.projection import project
from qamera_review.domain.records import replace
from qamera_review.services.outbox.index import OutboxIndex
from qamera_review.services.outbox.undo import DecisionChange, UndoStep

_FACET_OF = {
    Verb.APPROVE: Facet.APPROVED,
    Verb.REJECT: Facet.REJECTED,
    Verb.ARCHIVE: Facet.ARCHIVED,
}
_VERB_TO = {facet: verb for verb, facet in _FACET_OF.items()}
_NOT_APPROVED = frozenset({Facet.REJECTED, Facet.ARCHIVED})


def verbs_to_put_back(
    change: DecisionChange, packshot: Packshot, decisions: Sequence[Decision]
) -> tuple[Verb, ...]:
    """Return the verbs that make a packshot again what it was before `change`, which was sent.

    These are two where an approved and archived packshot was rejected. There are none where the
    packshot was undecided, where it was decided otherwise since, and where an archive without an
    approval was rejected: archiving it would not take the rejection away. None too where an earlier
    decision was refused. `decisions` are all of the packshot, oldest first.
    """
    verb = None if change.before is None else _VERB_TO.get(change.before)
    shown = project(packshot, decisions)
    if any(row.is_stopped for row in decisions):
        return ()  # what it was before may never have been at the service
    if verb is None or change.new.verb is None or (decisions and decisions[-1].is_unsent):
        return ()
    if shown.facet is not _FACET_OF[change.new.verb] or shown.facet is change.before:
        return ()
    if verb is Verb.ARCHIVE and shown.facet is Facet.REJECTED:
        was_approved = change.vote_before is Vote.APPROVED
        return (Verb.APPROVE, Verb.ARCHIVE) if was_approved else ()
    return (verb,)


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


def split_step(
    step: UndoStep, pending: OutboxIndex, was_withdrawn: Callable[[Seq], bool]
) -> tuple[list[DecisionChange], list[DecisionChange]]:
    """Return the changes of a step that were not sent yet, and those that were.

    A change was not sent if its decision is unsent and no later one has taken its place; a removal,
    if nothing was decided about the packshot since. Changes that the user has withdrawn already are
    in neither.
    """
    unsent: list[DecisionChange] = []
    sent: list[DecisionChange] = []
    for change in step.changes:
        current = pending.get(change.new.seq)
        if change.is_removal:
            last = max((old.seq for old in change.replaced), default=None)
            rows = pending.of(change.packshot_id)
            if last is not None and not any(row.seq > last for row in rows):
                unsent.append(change)
        elif current is not None and current in pending.all_unsent_of(change.packshot_id):
            unsent.append(change)
        elif not was_withdrawn(change.new.seq):
            sent.append(change)
    return unsent, sent
