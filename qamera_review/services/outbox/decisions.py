"""The user's decisions: deciding, undo and redo. Each key press is one write to the outbox."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.clock import Clock
from qamera_review.domain.decision import (
    STOPPED,
    ActId,
    Decision,
    DecisionState,
    Seq,
    Verb,
    ViewProof,
)
from qamera_review.domain.packshot import Facet, Packshot, PackshotId, Status, Vote
from qamera_review.domain.projection import project
from qamera_review.domain.records import replace
from qamera_review.services.outbox.hold_time import HoldTime
from qamera_review.services.outbox.index import OutboxCounts
from qamera_review.services.outbox.merging import merged_with
from qamera_review.services.outbox.reversal import (
    is_opposite,
    opposite_verb,
    split_step,
    verb_to_put_back,
)
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.outbox.undo import (
    DecideResult,
    DecisionChange,
    StackState,
    UndoResult,
    UndoStack,
    UndoStep,
)
from qamera_review.storage.outbox_table import OutboxWrite

_ON_ITS_WAY = frozenset({DecisionState.HELD, DecisionState.DUE, DecisionState.SENDING})

PackshotOf = Callable[[PackshotId], Packshot | None]
ViewProofOf = Callable[[PackshotId], ViewProof | None]


class Decisions(QObject):
    """Makes decisions, withdraws them, undoes and redoes them; GUI thread only.

    `packshot_of` returns a packshot as the service last described it, `view_proof_of` the proof
    that its picture was on the screen, without which it cannot be approved. The `place` arguments
    are where the user was (focus, scroll position); undo and redo return them unchanged.

    Signals: `history_changed()`: what can be undone or redone has changed;
    `restored(frozenset[PackshotId])`: an undo has put back decisions that had been replaced.
    """

    history_changed = Signal()
    restored = Signal(object)

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
        self._view_proof_of = view_proof_of
        self._hold_time = hold_time
        self._clock = clock
        self._history = UndoStack()
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
        packshot, decisions = self._packshot_of(packshot_id), self._outbox.pending.of(packshot_id)
        return None if packshot is None else project(packshot, decisions).facet

    def decide(
        self,
        ids: Sequence[PackshotId],
        verb: Verb | None,
        note: str | None = None,
        place: object = None,
    ) -> DecideResult:
        """Decide `verb` for all `ids`, as one undo step.

        `note` is sent with it, None for no new note. A decision that was not sent yet is replaced;
        its note is kept unless there is a new one. A `verb` of None decides only the note.
        """
        return self._decide_each(dict.fromkeys(ids, verb), note, place)

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
        """Decide what `opposites_of` returned as one act, as far as it is still the opposite."""
        facet_of = self.facet_of
        verbs = {id_: verb for id_, verb in opposites.items() if is_opposite(verb, facet_of(id_))}
        return self._decide_each(verbs, None, place)

    def keep_one(
        self, chosen_id: PackshotId, others: Iterable[PackshotId], place: object = None
    ) -> DecideResult:
        """Approve one packshot and reject `others`, as one undo step. If it cannot be approved,
        nothing is decided, and the result says why."""
        packshot = self._packshot_of(chosen_id)
        if packshot is None or not packshot.finished:
            return DecideResult(unfinished=(chosen_id,))
        if self._is_unseen(chosen_id, Verb.APPROVE):
            return DecideResult(unseen=(chosen_id,))
        verbs: dict[PackshotId, Verb | None] = {chosen_id: Verb.APPROVE}
        for packshot_id in others:
            verbs.setdefault(packshot_id, Verb.REJECT)
        return self._decide_each(verbs, None, place)

    def _decide_each(
        self, verbs: Mapping[PackshotId, Verb | None], note: str | None, place: object
    ) -> DecideResult:
        changes: list[DecisionChange] = []
        unfinished: list[PackshotId] = []
        unseen: list[PackshotId] = []
        unchanged: list[PackshotId] = []
        act = self._outbox.new_act()
        for packshot_id, verb in verbs.items():
            packshot = self._packshot_of(packshot_id)
            if packshot is None or not packshot.finished:
                unfinished.append(packshot_id)
            elif self._is_unseen(packshot_id, verb):
                unseen.append(packshot_id)
            elif note is None and self._is_unchanged(packshot, verb):
                unchanged.append(packshot_id)
            else:
                changes.append(self._change_for(act, packshot, verb, note))
        if changes:
            self._apply(UndoStep(tuple(changes), place))
        accepted = tuple(change.packshot_id for change in changes)
        return DecideResult(accepted, tuple(unfinished), tuple(unseen), tuple(unchanged))

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
            change = self._change_for(act, packshot, None, line)
            old = change.replaced
            is_removal = (
                not line and packshot_id in never_sent and (old is None or old.verb is None)
            )
            changes.append(replace(change, is_removal=is_removal))
        if changes:
            self._apply(UndoStep(tuple(changes), place))
        return DecideResult(tuple(change.packshot_id for change in changes), tuple(unfinished))

    def undo(self) -> UndoResult:
        """Undo the last step as a whole: remove what was not sent, and decide again what the rest
        has overwritten. Steps whose decisions have all been withdrawn already are skipped."""
        result, before = UndoResult(), self._history.state
        while (step := self._history.pop_undo()) is not None:
            step_result = self._reverse(step, before)
            if step_result.restored or step_result.too_late or step_result.put_back:
                result = step_result
                break
        self.history_changed.emit()
        return result

    def redo(self) -> UndoResult:
        """Decide again what the last undo has taken back, with new decisions. Packshots that can no
        longer be decided (no finished picture, or not seen) are left out."""
        before = self._history.state
        step = self._history.pop_redo()
        if step is None:
            return UndoResult()
        act_id = self._outbox.new_act()
        changes = []
        for change in step.changes:
            packshot = self._packshot_of(change.packshot_id)
            if (
                packshot is None
                or not packshot.finished
                or self._is_unseen(packshot.id, change.new.verb)
            ):
                continue
            new_change = self._change_for(act_id, packshot, change.new.verb, change.new.note)
            changes.append(replace(new_change, is_removal=change.is_removal))
        if changes:
            self._history.push_redone(UndoStep(tuple(changes), step.place))
            self._write(changes, before)
        self.history_changed.emit()
        return UndoResult(tuple(change.packshot_id for change in changes), (), step.place)

    def withdraw(self, ids: Iterable[PackshotId]) -> UndoResult:
        """Remove the unsent decisions of these packshots. In the result, `too_late` are packshots
        whose decisions were sent already."""
        removed, too_late = [], []
        for packshot_id in ids:
            unsent = self._outbox.pending.unsent_of(packshot_id)
            if unsent is not None:
                removed.append(unsent)
            elif self._outbox.pending.of(packshot_id):
                too_late.append(packshot_id)
        if removed:
            seqs = tuple(d.seq for d in removed)
            written = self._outbox.commit(OutboxWrite(removed=seqs))
            self._history.record_write(written, self._history.state, seqs)
        maybe_sent = tuple(d.packshot_id for d in removed if d.may_have_arrived)
        restored = tuple(d.packshot_id for d in removed)
        return UndoResult(restored, tuple(too_late), maybe_sent=maybe_sent)

    def discard(self, seqs: Iterable[Seq]) -> UndoResult:
        """Remove those of these decisions that were refused or are in conflict and count still."""
        rows = [self._outbox.pending.get(seq) for seq in seqs]
        stopped = [row for row in rows if row is not None and row.is_stopped]
        unsent_of = self._outbox.pending.unsent_of
        return self.withdraw(d.packshot_id for d in stopped if unsent_of(d.packshot_id) == d)

    def send_held_now(self) -> int:
        """Make all held decisions due now, and return how many they were."""
        now = self._clock.wall_ms()
        held = list(self._outbox.pending.in_state(DecisionState.HELD))
        if held:
            put = tuple(replace(d, state=DecisionState.DUE, due_ms=now) for d in held)
            self._outbox.commit(OutboxWrite(put=put))
        return len(held)

    def retry_refused(self, ids: Iterable[PackshotId]) -> int:
        """Make the refused and conflicted decisions of these packshots due again, and return how
        many. A packshot with a later decision is skipped."""
        now = self._clock.wall_ms()
        last = [made[-1] for id_ in ids if (made := self._outbox.pending.of(id_))]
        stopped = [decision for decision in last if decision.is_stopped]
        put = tuple(
            replace(
                d,
                state=DecisionState.DUE,
                due_ms=now,
                attempts=0,
                refusal="",
                conflict=None,
                view_proof=self._view_proof_of(d.packshot_id)
                or d.view_proof,  # the new proof first: the picture may have changed
            )
            for d in stopped
        )
        if put:
            self._outbox.commit(OutboxWrite(put=put))
        return len(put)

    def _is_unseen(self, packshot_id: PackshotId, verb: Verb | None) -> bool:
        return verb is Verb.APPROVE and self._view_proof_of(packshot_id) is None

    def _is_unchanged(self, packshot: Packshot, verb: Verb | None) -> bool:
        if verb is None:
            return True  # neither a verb nor a note: nothing to decide
        decisions = self._outbox.pending.of(packshot.id)
        shown = project(packshot, decisions)
        if shown.delivery in STOPPED:
            return False
        verbs = [d.verb for d in decisions if d.state in _ON_ITS_WAY and d.verb is not None]
        if verbs:  # what is shown is not enough: rejecting also sets the status to archived
            return verbs[-1] is verb
        if verb is Verb.ARCHIVE:
            return shown.status is Status.ARCHIVED
        if verb is Verb.REJECT:
            return shown.vote is Vote.REJECTED
        return shown.facet is Facet.APPROVED

    def _change_for(
        self, act: ActId, packshot: Packshot, verb: Verb | None, note: str | None
    ) -> DecisionChange:
        replaced = self._outbox.pending.unsent_of(packshot.id)
        now = self._clock.wall_ms()
        decision = Decision(
            seq=self._outbox.new_seq(),
            act=act,
            packshot_id=packshot.id,
            verb=verb,
            note=note,
            state=DecisionState.DUE if self._hold_time.ms == 0 else DecisionState.HELD,
            decided_ms=now,
            due_ms=self._hold_time.due_ms(now),
            old_status=packshot.status,
            old_vote=packshot.vote,
            view_proof=self._view_proof_of(packshot.id),
        )
        return DecisionChange(
            decision if replaced is None else merged_with(replaced, decision),
            replaced,
            before=self.facet_of(packshot.id),
        )

    def _apply(self, step: UndoStep) -> None:
        before = self._history.state
        self._history.push(step)
        self._write(step.changes, before)
        self.history_changed.emit()

    def _write(self, changes: Sequence[DecisionChange], before: StackState) -> None:
        removed = tuple(change.replaced.seq for change in changes if change.replaced is not None)
        put = tuple(change.new for change in changes if not change.is_removal)
        self._history.record_write(self._outbox.commit(OutboxWrite(removed, put)), before, removed)

    def _reverse(self, step: UndoStep, before: StackState) -> UndoResult:
        still_here, sent = split_step(step, self._outbox.pending, self._history.was_withdrawn)
        rows = [self._outbox.pending.get(change.new.seq) for change in still_here]
        maybe_sent = tuple(d.packshot_id for d in rows if d is not None and d.may_have_arrived)
        put_back = self._changes_that_put_back(sent)
        too_late = [c.packshot_id for c in sent if c.packshot_id not in put_back]
        if still_here or put_back:
            undone = (*still_here, *(c for c in sent if c.packshot_id in put_back))
            self._write_reversal(still_here, put_back.values(), before)
            self._history.push_undone(UndoStep(undone, step.place))
        restored = tuple(change.packshot_id for change in still_here)
        return UndoResult(restored, tuple(too_late), step.place, tuple(put_back), maybe_sent)

    def _write_reversal(
        self,
        still_here: Sequence[DecisionChange],
        put_back: Iterable[DecisionChange],
        before: StackState,
    ) -> None:
        back = [change.replaced for change in still_here if change.replaced is not None]
        removed = tuple(change.new.seq for change in still_here)
        put = (*map(self._held_again, back), *(change.new for change in put_back))
        written = self._outbox.commit(OutboxWrite(removed, put))
        self._history.record_write(written, before, removed, (decision.seq for decision in back))
        self.restored.emit(frozenset(decision.packshot_id for decision in back))

    def _changes_that_put_back(
        self, sent: Iterable[DecisionChange]
    ) -> dict[PackshotId, DecisionChange]:
        """Return decisions that make packshots again what they were; see `verb_to_put_back`."""
        act, changes = self._outbox.new_act(), dict[PackshotId, DecisionChange]()
        for change in sent:
            packshot = self._packshot_of(change.packshot_id)
            decisions = self._outbox.pending.of(change.packshot_id)
            verb = None if packshot is None else verb_to_put_back(change, packshot, decisions)
            if packshot is not None and verb is not None:
                changes[packshot.id] = self._change_for(act, packshot, verb, None)
        return changes

    def _held_again(self, decision: Decision) -> Decision:
        """Return a decision that an undo puts back: it is held for the full time again."""
        if decision.is_stopped:
            return decision  # it was refused or in conflict, and still waits for the user
        now = self._clock.wall_ms()
        return replace(decision, state=DecisionState.HELD, due_ms=self._hold_time.due_ms(now))

    def _on_write_failed(self) -> None:
        self._history.write_failed()
        self.history_changed.emit()
