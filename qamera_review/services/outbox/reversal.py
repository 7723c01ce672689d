"""Finds the decisions that reverse ones already sent; pure functions of a packshot's decisions.

The service cannot clear a vote. So only what somebody had decided before can be decided again;
nothing here ever makes a decision that nobody made.
"""

from collections.abc import Callable, Iterable, Sequence
from enum import Enum, auto

from qamera_review.domain.decision import Decision, Seq, Verb
from qamera_review.domain.packshot import Facet, Packshot, PackshotId, Vote
from qamera_review.domain.projection import project
from qamera_review.domain.records import replace
from qamera_review.services.outbox.index import OutboxIndex
from qamera_review.services.outbox.undo import DecisionChange, UndoStep


class StepStatus(Enum):
    """What an undo of a step can still do.

    UNSENT: its decisions are removed. COVERED: the same, after a later unsent step that replaced
    its decisions is undone. PARTLY_SENT: some are removed. SENT: nothing is removed; the service
    has the decisions, which can only be reversed. WITHDRAWN: its decisions were removed or replaced
    already.
    """

    UNSENT = auto()
    COVERED = auto()
    PARTLY_SENT = auto()
    SENT = auto()
    WITHDRAWN = auto()


CAN_BE_UNDONE = frozenset({StepStatus.UNSENT, StepStatus.COVERED, StepStatus.PARTLY_SENT})

FACET_OF = {
    Verb.APPROVE: Facet.APPROVED,
    Verb.REJECT: Facet.REJECTED,
    Verb.ARCHIVE: Facet.ARCHIVED,
}
_VERB_TO = {facet: verb for verb, facet in FACET_OF.items()}
_NOT_APPROVED = frozenset({Facet.REJECTED, Facet.ARCHIVED})


def verbs_to_put_back(
    change: DecisionChange, packshot: Packshot, decisions: Sequence[Decision]
) -> tuple[Verb, ...]:
    """Return the verbs that restore a packshot to what it was before `change`, which was sent.

    Two verbs if an approved and archived packshot was rejected. None if the packshot was undecided
    before, has been decided otherwise since, or has a refused decision, or if an archived but not
    approved packshot was rejected: archiving would not remove the rejection. `decisions` are all
    of the packshot, oldest first.
    """
    verb = None if change.before is None else _VERB_TO.get(change.before)
    shown = project(packshot, decisions)
    if any(row.is_stopped for row in decisions):
        return ()  # the service may never have had what it was before
    if verb is None or change.new.verb is None or (decisions and decisions[-1].is_unsent):
        return ()
    if shown.facet is not FACET_OF[change.new.verb] or shown.facet is change.before:
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

    A change counts as not sent if its decision is unsent and no later one has taken its place. A
    removal counts as not sent if the packshot has no decision now, and otherwise is in neither
    list; so is a change that the user has withdrawn already.
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


def statuses_of(
    steps: Iterable[UndoStep], pending: OutboxIndex, was_withdrawn: Callable[[Seq], bool]
) -> list[StepStatus]:
    """Return what an undo of each of the steps can still do; `steps` are the latest first."""
    statuses: list[StepStatus] = []
    coming_back: set[Seq] = set()  # by undoing the later steps
    for step in steps:
        unsent, sent = split_step(step, pending, was_withdrawn)
        covered = [change for change in step.changes if change.new.seq in coming_back]
        for change in (*unsent, *covered):
            coming_back.update(old.seq for old in change.replaced)
        if unsent or step.edit is not None:
            statuses.append(StepStatus.PARTLY_SENT if sent else StepStatus.UNSENT)
        elif covered:
            statuses.append(StepStatus.COVERED)
        else:
            statuses.append(StepStatus.SENT if sent else StepStatus.WITHDRAWN)
    return statuses


def packshots_of(decisions: Iterable[Decision]) -> frozenset[PackshotId]:
    """Return the packshots that decisions are about."""
    return frozenset(decision.packshot_id for decision in decisions)
