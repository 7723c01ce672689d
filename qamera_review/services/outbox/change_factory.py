"""Makes the changes of a step: the new decision about a packshot, and the ones that it replaces."""

from collections.abc import Callable, Iterable, Sequence

from qamera_review.domain.clock import Clock
from qamera_review.domain.decision import (
    STOPPED,
    ActId,
    ConflictReason,
    Decision,
    DecisionState,
    Verb,
    ViewProof,
    replaced_by,
)
from qamera_review.domain.packshot import Facet, Packshot, PackshotId, Status, Vote
from qamera_review.domain.picture_address import picture_path
from qamera_review.domain.projection import project
from qamera_review.domain.records import replace
from qamera_review.domain.redaction import redact
from qamera_review.services.outbox.hold_time import HoldTime
from qamera_review.services.outbox.reversal import verbs_to_put_back
from qamera_review.services.outbox.sending_order import due_once_more, last_with_verb
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.outbox.undo import DecisionChange
from qamera_review.services.packshots.known_packshots import PackshotOf

_ON_ITS_WAY = frozenset({DecisionState.HELD, DecisionState.DUE, DecisionState.SENDING})

ViewProofOf = Callable[[PackshotId], ViewProof | None]


class ChangeFactory:
    """Makes changes from the pending decisions, and writes nothing; GUI thread only.

    `packshot_of` returns a packshot as the service last described it, `view_proof_of` the proof
    that its picture was on the screen.
    """

    def __init__(
        self,
        outbox: OutboxState,
        packshot_of: PackshotOf,
        view_proof_of: ViewProofOf,
        hold_time: HoldTime,
        clock: Clock,
    ) -> None:
        self._outbox = outbox
        self._packshot_of = packshot_of
        self._view_proof_of = view_proof_of
        self._hold_time = hold_time
        self._clock = clock

    def facet_of(self, packshot_id: PackshotId) -> Facet | None:
        """Return the facet with all pending decisions applied, None for an unknown packshot."""
        packshot, decisions = self._packshot_of(packshot_id), self._outbox.pending.of(packshot_id)
        return None if packshot is None else project(packshot, decisions).facet

    def is_unseen(self, packshot_id: PackshotId, verb: Verb | None) -> bool:
        """Return whether the verb is an approval of a picture that was not on the screen."""
        return verb is Verb.APPROVE and self._view_proof_of(packshot_id) is None

    def can_be_redone(self, change: DecisionChange, packshot: Packshot) -> bool:
        """Return whether an undone change can be made again: an approval needs a picture that was
        seen in this run, or in the one that it is of."""
        is_unseen = self.is_unseen(packshot.id, change.new.verb)
        return packshot.finished and (change.is_of_earlier_run or not is_unseen)

    def is_unchanged(self, packshot: Packshot, verb: Verb | None) -> bool:
        """Return whether deciding `verb` would change nothing about the packshot."""
        if verb is None:
            return True  # neither a verb nor a note: nothing to decide
        decisions = self._outbox.pending.of(packshot.id)
        if decisions and decisions[-1].is_stopped:
            return False
        verbs = [d.verb for d in decisions if d.state in _ON_ITS_WAY and d.verb is not None]
        if verbs:  # a vote no longer counts when an archive has followed it
            return verbs[-1] is verb or (verb is Verb.ARCHIVE and verbs[-1] is Verb.REJECT)
        shown = project(packshot, decisions)
        if shown.delivery in STOPPED and verb is not Verb.ARCHIVE:
            return False
        if verb is Verb.ARCHIVE:
            return shown.status is Status.ARCHIVED
        if verb is Verb.REJECT:
            return shown.vote is Vote.REJECTED
        return shown.facet is Facet.APPROVED

    def change_for(
        self, act: ActId, packshot: Packshot, verb: Verb | None, note: str | None
    ) -> DecisionChange:
        """Return the change that decides `verb` and `note` about a packshot, as part of `act`. An
        API key in the note is left out of it."""
        decisions = self._outbox.pending.of(packshot.id)
        replaced = replaced_by(verb, decisions)
        now = self._clock.wall_ms()
        due_ms = self._hold_time.due_ms(now)
        view_proof = self._view_proof_of(packshot.id)
        decision = Decision(
            seq=self._outbox.new_seq(),
            act=act,
            packshot_id=packshot.id,
            verb=verb,
            note=None if note is None else redact(note),
            state=DecisionState.DUE if due_ms == now else DecisionState.HELD,
            decided_ms=now,
            due_ms=due_ms,
            old_status=packshot.status,
            old_vote=packshot.vote,
            view_proof=view_proof,
            picture=picture_path(packshot.thumbnail),
        )
        waiting = [d for d in decisions if d.is_waiting and d not in replaced]
        decision = _merged_with(replaced, decision)
        before = project(packshot, decisions)
        return DecisionChange(
            _not_before(decision, waiting[-1]) if waiting else decision,
            replaced,
            before=before.facet,
            vote_before=before.vote,
        )

    def changes_that_put_back(
        self, act: ActId, sent: Iterable[DecisionChange]
    ) -> dict[PackshotId, tuple[DecisionChange, ...]]:
        """Return decisions that restore packshots to what they were; see `verbs_to_put_back`.

        An approval that is put back was made of a picture that the user saw when it was
        overwritten, or before; if the picture was not on the screen in this run, it has the proof
        of the decision that is undone, and is in conflict if the picture is another one now.
        """
        changes = dict[PackshotId, tuple[DecisionChange, ...]]()
        for change in sent:
            packshot = self._packshot_of(change.packshot_id)
            if packshot is None:
                continue
            decisions = self._outbox.pending.of(packshot.id)
            proofs = (change.new, *change.replaced, *reversed(decisions))
            known = next((d for d in proofs if d.view_proof is not None), change.new)
            put_back = (
                self.change_for(act, packshot, verb, None)
                for verb in verbs_to_put_back(change, packshot, decisions)
            )
            with_proof = tuple(replace(c, new=_with_proof_of(known, c.new)) for c in put_back)
            if with_proof:
                changes[packshot.id] = with_proof
        return changes

    def changes_again(self, act: ActId, undone: Iterable[DecisionChange]) -> list[DecisionChange]:
        """Return decisions that do again what was undone, without those that cannot be redone."""
        changes = []
        for change in undone:
            packshot = self._packshot_of(change.packshot_id)
            if packshot is None or not self.can_be_redone(change, packshot):
                continue
            again = self.change_for(act, packshot, change.new.verb, change.new.note)
            new = as_undone(change, again.new)
            changes.append(replace(again, new=new, is_removal=change.is_removal))
        return changes

    def held_again(self, decision: Decision) -> Decision:
        """Return a decision that an undo puts back: it is held for the full time again."""
        if decision.is_stopped:
            return decision  # it was refused or in conflict, and still waits for the user
        due_ms = self._hold_time.due_ms(self._clock.wall_ms())
        return replace(decision, state=DecisionState.HELD, due_ms=due_ms)

    def due_again(self, stopped: Decision) -> Decision:
        """Return a refused or conflicted decision that the user sends again.

        It is about the picture that was on the screen last. If that is an older one than the
        list's, the conflict about it is answered by sending it again; any other conflict is not.
        """
        packshot, proof = self._packshot_of(stopped.packshot_id), stopped.view_proof
        picture, seen = stopped.picture, self._view_proof_of(stopped.packshot_id)
        is_accepted = stopped.conflict is ConflictReason.PICTURE_CHANGED
        if packshot is not None and (is_accepted or seen is not None):
            picture = picture_path(packshot.thumbnail)
        return replace(
            stopped,
            state=DecisionState.DUE,
            due_ms=self._clock.wall_ms(),
            attempts=stopped.attempts if stopped.may_have_arrived else 0,
            refusal="",
            conflict=None,
            view_proof=seen or proof,
            picture=picture,
        )

    def archives_after(self, stopped: Iterable[Decision]) -> list[Decision]:
        """Return the archives that have to be sent once more: the user archived after an approval
        that is sent only now, and an approval brings a packshot out of the archive. Only the last
        verb about a packshot counts. An archive that waits or is under way follows the approval
        anyway: see `is_overtaken` in `sending_order.py`."""
        resent = []
        for approval in stopped:
            archive = last_with_verb(self._outbox.pending.of(approval.packshot_id))
            if (
                approval.verb is Verb.APPROVE
                and archive is not None
                and archive.seq > approval.seq
                and archive.verb is Verb.ARCHIVE
                and archive.state is DecisionState.SETTLED
            ):
                resent.append(due_once_more(archive, self._clock.wall_ms()))
        return resent


def as_undone(undone: DecisionChange, decision: Decision) -> Decision:
    """Return a decision that redo makes, with what it must have of the `undone` one: the proof of
    an earlier run, and that it waits for the user."""
    if undone.is_of_earlier_run:
        decision = _with_proof_of(undone.new, decision)
    if undone.new.is_draft and not decision.is_stopped:
        return replace(decision, state=DecisionState.HELD, due_ms=None)
    return decision


def _with_proof_of(known: Decision, decision: Decision) -> Decision:
    """Return the decision with the proof of another one, unless it has its own."""
    if decision.view_proof is not None:
        return decision
    return replace(decision, view_proof=known.view_proof, picture=known.picture)


def _not_before(decision: Decision, earlier: Decision) -> Decision:
    """Return the decision with a due time that is not before that of an `earlier` one, which has to
    be sent first. After a draft it is a draft too."""
    if decision.is_stopped or decision.due_ms is None:
        return decision
    if earlier.due_ms is None:
        return replace(decision, state=DecisionState.HELD, due_ms=None)
    if earlier.due_ms <= decision.due_ms:
        return decision
    return replace(decision, state=DecisionState.HELD, due_ms=earlier.due_ms)


def _merged_with(replaced: Sequence[Decision], new: Decision) -> Decision:
    """Return the decision that replaces the unsent decisions `replaced` (oldest first).

    What `new` does not set is taken from them. Examples: reject with the note "blurry", then
    approve: the result is approve, "blurry". Approve, then only the note "nice": approve, "nice",
    with the proof and the old vote of the approval, because a note does not show that the picture
    was looked at again. If that approval was refused or is in conflict, it stays so.
    """
    notes = [decision.note for decision in (*replaced, new) if decision.note is not None]
    if notes:
        new = replace(new, note=notes[-1])
    if new.verb is not None or not replaced or replaced[-1].verb is None:
        return new
    old = replaced[-1]
    merged = replace(
        new,
        verb=old.verb,
        view_proof=old.view_proof,
        picture=old.picture,
        old_status=old.old_status,
        old_vote=old.old_vote,
    )
    if not old.is_stopped:
        return merged
    return replace(merged, state=old.state, refusal=old.refusal, conflict=old.conflict)
