"""The user's decisions: deciding, undo and redo. Each key press is one write to the outbox."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.clock import Clock
from qamera_review.domain.decision import ConflictReason, Decision, DecisionState, Seq, Verb
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.records import replace
from qamera_review.services.outbox.change_factory import ChangeFactory, ViewProofOf
from qamera_review.services.outbox.hold_time import HoldTime
from qamera_review.services.outbox.index import OutboxCounts
from qamera_review.services.outbox.reversal import (
    StepStatus,
    is_opposite,
    opposite_verb,
    packshots_of,
    split_step,
    statuses_of,
)
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.outbox.undo import (
    DecideResult,
    DecisionChange,
    StackState,
    UndoableEdit,
    UndoResult,
    UndoStack,
    UndoStep,
)
from qamera_review.services.packshots.known_packshots import PackshotOf
from qamera_review.storage.outbox_table import OutboxWrite

_HELD = DecisionState.HELD

Notes = str | Mapping[PackshotId, str] | None


class Decisions(QObject):
    """Makes decisions, withdraws them, undoes and redoes them; GUI thread only.

    `packshot_of` returns a packshot as the service last described it, `view_proof_of` the proof
    that its picture was on the screen, without which it cannot be approved. The `place` arguments
    are where the user was (focus, scroll position); undo and redo return them unchanged.

    Signals: `history_changed()`: what can be undone or redone has changed; `steps_lost()`: a write
    has failed, and with it the newest steps; `waiting_again(frozenset, frozenset)`: decisions about
    the first packshots wait again, after an undo or because the user sends stopped ones again; for
    the second ones the user has accepted the changed picture.
    """

    history_changed = Signal()
    steps_lost = Signal()
    waiting_again = Signal(object, object)

    def __init__(
        self,
        outbox: OutboxState,
        packshot_of: PackshotOf,
        view_proof_of: ViewProofOf,
        hold_time: HoldTime,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._outbox = outbox
        self._packshot_of = packshot_of
        self._hold_time, self._clock = hold_time, clock
        self._history = UndoStack(outbox.pending)
        self._changes = ChangeFactory(outbox, packshot_of, view_proof_of, hold_time, clock)
        outbox.write_failed.connect(self._on_write_failed)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to redo."""
        return self._history.can_redo

    def counts(self) -> OutboxCounts:
        """Return how many decisions are in which state on disk."""
        return self._outbox.persisted.counts()

    def held_for_ms(self) -> int | None:
        """Return in how many ms the first held decision will be due, None when none has a time."""
        due_ms = self._outbox.persisted.next_held_ms()
        return None if due_ms is None else max(0, due_ms - self._clock.wall_ms())

    def facet_of(self, packshot_id: PackshotId) -> Facet | None:
        """Return the facet with all pending decisions applied, None for an unknown packshot."""
        return self._changes.facet_of(packshot_id)

    def decide(
        self,
        ids: Sequence[PackshotId],
        verb: Verb | None,
        note: Notes = None,
        place: object = None,
    ) -> DecideResult:
        """Decide `verb` for all `ids`, as one undo step.

        `note` (for all, or by packshot) is sent with it; `verb` None decides only the note. The
        unsent decisions of `replaced_by` are replaced; their note stays unless there is a new one.
        """
        return self.decide_each(dict.fromkeys(ids, verb), note, place)

    def opposites_of(self, ids: Iterable[PackshotId]) -> dict[PackshotId, Verb]:
        """Return the verb that reverses what was sent about each packshot: rejecting for an
        approval, approving for what overwrote an approval. All others are left out."""
        verbs: dict[PackshotId, Verb] = {}
        for packshot_id in ids:
            packshot = self._packshot_of(packshot_id)
            decisions = self._outbox.pending.of(packshot_id)
            if packshot is not None and (verb := opposite_verb(packshot, decisions)) is not None:
                verbs[packshot_id] = verb
        return verbs

    def decide_opposite(
        self, opposites: Mapping[PackshotId, Verb], place: object = None
    ) -> DecideResult:
        """Decide what `opposites_of` returned, as one undo step; packshots for which the verb is
        no longer the opposite are left out."""
        facet_of = self.facet_of
        verbs = {id_: verb for id_, verb in opposites.items() if is_opposite(verb, facet_of(id_))}
        return self.decide_each(verbs, None, place)

    def keep_one(
        self, chosen_id: PackshotId, others: Iterable[PackshotId], place: object = None
    ) -> DecideResult:
        """Approve one packshot and reject `others`, as one undo step. If it cannot be approved,
        nothing is decided, and the result says why."""
        packshot = self._packshot_of(chosen_id)
        if packshot is None or not packshot.finished:
            return DecideResult(unfinished=(chosen_id,))
        if self._changes.is_unseen(chosen_id, Verb.APPROVE):
            return DecideResult(unseen=(chosen_id,))
        verbs: dict[PackshotId, Verb | None] = {chosen_id: Verb.APPROVE}
        for packshot_id in others:
            verbs.setdefault(packshot_id, Verb.REJECT)
        return self.decide_each(verbs, None, place)

    def decide_each(
        self, verbs: Mapping[PackshotId, Verb | None], notes: Notes, place: object
    ) -> DecideResult:
        """As `decide`, with a verb for each packshot."""
        changes: list[DecisionChange] = []
        unfinished: list[PackshotId] = []
        unseen: list[PackshotId] = []
        unchanged: list[PackshotId] = []
        act = self._outbox.new_act()
        for packshot_id, verb in verbs.items():
            packshot = self._packshot_of(packshot_id)
            note = notes.get(packshot_id) if isinstance(notes, Mapping) else notes
            if packshot is None or not packshot.finished:
                unfinished.append(packshot_id)
            elif self._changes.is_unseen(packshot_id, verb):
                unseen.append(packshot_id)
            elif note is None and self._changes.is_unchanged(packshot, verb):
                unchanged.append(packshot_id)
            else:
                changes.append(self._changes.change_for(act, packshot, verb, note))
        if changes:
            self._apply(UndoStep(tuple(changes), place))
        accepted = tuple(change.packshot_id for change in changes)
        overwritten = tuple((c.packshot_id, c.before) for c in changes if c.before and c.overwrites)
        return DecideResult(
            accepted, tuple(unfinished), tuple(unseen), tuple(unchanged), overwritten
        )

    def give_feedback(
        self,
        lines: Mapping[PackshotId, str],
        never_sent: Collection[PackshotId] = (),
        place: object = None,
    ) -> DecideResult:
        """Set the feedback (reasons and note in one line, as it is sent) of each packshot, as one
        undo step; the votes stay as they are.

        "" removes the feedback. The service has not received any feedback for the packshots in
        `never_sent`, so removing theirs needs no request: their unsent decision is just dropped.
        """
        changes: list[DecisionChange] = []
        unfinished: list[PackshotId] = []
        act = self._outbox.new_act()
        for packshot_id, line in lines.items():
            packshot = self._packshot_of(packshot_id)
            if packshot is None or not packshot.finished:
                unfinished.append(packshot_id)
                continue
            change = self._changes.change_for(act, packshot, None, line)
            old = change.replaced
            is_removal = not line and packshot_id in never_sent and all(d.verb is None for d in old)
            changes.append(replace(change, is_removal=is_removal))
        if changes:
            self._apply(UndoStep(tuple(changes), place))
        return DecideResult(tuple(change.packshot_id for change in changes), tuple(unfinished))

    def steps(self) -> tuple[UndoStep, ...]:
        """Return the steps that were not undone, the last first; earlier runs come last."""
        return tuple(self._history.steps())

    def statuses(self, steps: Iterable[UndoStep]) -> list[StepStatus]:
        """Return for each of these, the latest first, what an undo of it can still do."""
        return statuses_of(steps, self._outbox.pending, self._history.was_withdrawn)

    def record_edit(self, edit: UndoableEdit, place: object = None) -> None:
        """Put an edit that has been made on the undo stack."""
        self._history.push(UndoStep((), place, edit))
        self.history_changed.emit()

    def forget_view_edits(self) -> None:
        """Remove the edits of the open view from the undo stack, because it is closed."""
        self._history.forget_view_edits()
        self.history_changed.emit()

    def undo(self) -> UndoResult:
        """Undo the last step as a whole: remove what was not sent, and decide again what the rest
        has overwritten. Steps whose decisions have all been withdrawn already are skipped. What an
        earlier run has not sent comes last."""
        result, before = UndoResult(), self._history.state
        while (step := self._history.pop_undo()) is not None:
            step_result = self._reverse(step, before)
            if step_result.ids or step_result.too_late:
                result = step_result
                break
        self.history_changed.emit()
        return result

    def undo_step(self, step: UndoStep) -> UndoResult:
        """Undo one of `steps` alone; what was decided later about its packshots stays."""
        before = self._history.state
        result = self._reverse(step, before) if self._history.take(step) else UndoResult()
        self.history_changed.emit()
        return result

    def redo(self) -> UndoResult:
        """Decide again what the last undo reverted, with new decisions. Packshots that can no
        longer be decided (no finished picture, or not seen) are left out. An approval of an
        earlier run keeps its proof of seeing, and a draft stays one."""
        before = self._history.state
        step = self._history.pop_redo()
        if step is None:
            return UndoResult()
        if step.edit is not None:
            step.edit.redo()
            self._history.push_redone(step)
            self.history_changed.emit()
            return UndoResult(place=step.place, edited=step.edit.ids)
        changes = self._changes.changes_again(self._outbox.new_act(), step.changes)
        if changes:
            self._history.push_redone(UndoStep(tuple(changes), step.place))
            self._write(changes, before)
            self.waiting_again.emit(packshots_of(change.new for change in changes), frozenset())
        self.history_changed.emit()
        return UndoResult(tuple(change.packshot_id for change in changes), (), step.place)

    def forget_history(self) -> None:
        """Forget what can be undone and redone: it may be about packshots of another account."""
        self._history.clear()
        self.history_changed.emit()

    def withdraw(self, ids: Iterable[PackshotId]) -> UndoResult:
        """Remove the last unsent decision of each of these packshots. A vote and then an archive
        are two: the archive is removed, and the vote stays until it is withdrawn too. Those that
        were refused or are in conflict are removed together. In the result, `too_late` are
        packshots whose decisions were sent already."""
        removed: list[Decision] = []
        too_late: list[PackshotId] = []
        for packshot_id in dict.fromkeys(ids):
            unsent = self._outbox.pending.all_unsent_of(packshot_id)
            if unsent and unsent[-1].is_stopped:
                removed += [decision for decision in unsent if decision.is_stopped]
            elif unsent:
                removed.append(unsent[-1])
            elif self._outbox.pending.of(packshot_id):
                too_late.append(packshot_id)
        return self._remove(removed, too_late)

    def withdraw_decisions(self, seqs: Iterable[Seq]) -> UndoResult:
        """Remove those of these decisions that wait to be sent."""
        rows = [self._outbox.pending.get(seq) for seq in seqs]
        return self._remove([row for row in rows if row is not None and row.is_waiting])

    def discard(self, seqs: Iterable[Seq]) -> UndoResult:
        """Remove those of these decisions that were refused or are in conflict and were not
        replaced since."""
        return self._remove(self._stopped(seqs))

    def _stopped(self, seqs: Iterable[Seq]) -> list[Decision]:
        rows = [self._outbox.pending.get(seq) for seq in seqs]
        stopped = [row for row in rows if row is not None and row.is_stopped]
        unsent_of = self._outbox.pending.all_unsent_of
        return [row for row in stopped if row in unsent_of(row.packshot_id)]

    def _remove(
        self, removed: Sequence[Decision], too_late: Iterable[PackshotId] = ()
    ) -> UndoResult:
        completed = tuple(dict.fromkeys(decision.packshot_id for decision in removed))
        maybe_sent = self._maybe_sent(completed)
        if removed:
            seqs = tuple(decision.seq for decision in removed)
            written = self._outbox.commit(OutboxWrite(removed=seqs))
            self._history.record_write(written, self._history.state, seqs)
        return UndoResult(completed, tuple(too_late), maybe_sent=maybe_sent)

    def _maybe_sent(self, ids: Iterable[PackshotId]) -> tuple[PackshotId, ...]:
        """Return those of these packshots about which a request was sent but not answered, so that
        the service may have a decision that is unsent, replaced or withdrawn here."""
        return tuple(
            packshot_id
            for packshot_id in ids
            if self._outbox.maybe_arrived_of(packshot_id)
            or any(d.may_have_arrived for d in self._outbox.pending.all_unsent_of(packshot_id))
        )

    def send_held_now(self) -> int:
        """Make all held decisions due now, but those of the lesson, and return how many."""
        now = self._clock.wall_ms()
        held = list(filter(self._hold_time.may_send, self._outbox.pending.in_state(_HELD)))
        if held:
            put = tuple(replace(d, state=DecisionState.DUE, due_ms=now) for d in held)
            self._outbox.commit(OutboxWrite(put=put))
        return len(held)

    def hold_drafts(self, seqs: Iterable[Seq]) -> None:
        """Hold those of these decisions that are drafts for the usual time from now."""
        rows = [self._outbox.pending.get(seq) for seq in seqs]
        drafts = [row for row in rows if row is not None and row.is_draft]
        if drafts:
            self._outbox.commit(OutboxWrite(put=tuple(map(self._changes.held_again, drafts))))

    def retry_refused(self, ids: Iterable[PackshotId]) -> int:
        """Make the refused and conflicted decisions of these packshots due again, and return how
        many. Those that a later decision has replaced are left out."""
        unsent = chain.from_iterable(map(self._outbox.pending.all_unsent_of, dict.fromkeys(ids)))
        return self.retry_decisions(decision.seq for decision in unsent)

    def retry_decisions(self, seqs: Iterable[Seq]) -> int:
        """Make those of these decisions due again that `discard` would remove; return how many."""
        stopped = self._stopped(seqs)
        if stopped:
            resent = [
                *map(self._changes.due_again, stopped),
                *self._changes.archives_after(stopped),
            ]
            self._outbox.commit(OutboxWrite(put=tuple(resent)))
            accepted = [d for d in stopped if d.conflict is ConflictReason.PICTURE_CHANGED]
            self.waiting_again.emit(packshots_of(stopped), packshots_of(accepted))
        return len(stopped)

    def _apply(self, step: UndoStep) -> None:
        before = self._history.state
        self._history.push(step)
        self._write(step.changes, before)
        self.history_changed.emit()

    def _write(self, changes: Sequence[DecisionChange], before: StackState) -> None:
        removed = tuple(decision.seq for change in changes for decision in change.replaced)
        put = tuple(change.new for change in changes if not change.is_removal)
        self._history.record_write(self._outbox.commit(OutboxWrite(removed, put)), before, removed)

    def _reverse(self, step: UndoStep, before: StackState) -> UndoResult:
        if step.edit is not None:
            step.edit.undo()
            self._history.push_undone(step)
            return UndoResult(place=step.place, edited=step.edit.ids)
        still_here, sent = split_step(step, self._outbox.pending, self._history.was_withdrawn)
        completed = tuple(change.packshot_id for change in still_here)
        maybe_sent = self._maybe_sent(completed)
        put_back = self._changes.changes_that_put_back(self._outbox.new_act(), sent)
        too_late = [c.packshot_id for c in sent if c.packshot_id not in put_back]
        if still_here or put_back:
            undone = (*still_here, *(c for c in sent if c.packshot_id in put_back))
            self._write_reversal(still_here, chain.from_iterable(put_back.values()), before)
            self._history.push_undone(UndoStep(undone, step.place))
        return UndoResult(completed, tuple(too_late), step.place, tuple(put_back), maybe_sent)

    def _write_reversal(
        self,
        still_here: Sequence[DecisionChange],
        put_back: Iterable[DecisionChange],
        before: StackState,
    ) -> None:
        back = [decision for change in still_here for decision in change.replaced]
        removed = tuple(change.new.seq for change in still_here)
        put = (*map(self._changes.held_again, back), *(change.new for change in put_back))
        written = self._outbox.commit(OutboxWrite(removed, put))
        self._history.record_write(written, before, removed, (decision.seq for decision in back))
        self.waiting_again.emit(packshots_of(put), frozenset())

    def _on_write_failed(self) -> None:
        self._history.write_failed()
        self.steps_lost.emit()
        self.history_changed.emit()
