"""The undo stack: the user's steps as values, from which `Decisions` computes undo and redo.

A step is either decisions, or an `UndoableEdit`: a change of something else that knows how to undo
itself, such as packshots that were put into another product.

Example: the user presses R on packshot p (decision 1), then A on it before that was sent. The
approval (decision 2) replaces the rejection, so the second step contains the change "new 2,
replaced 1", and the stack of done steps is [step 1, step 2]. Undo removes decision 2 from the
outbox and puts decision 1 back; step 2 moves to the stack of undone steps. Redo decides approve
again, as a new decision 3 that replaces 1. If decision 2 was already sent, undo decides again what
it had replaced: reject, as a new decision. If there is nothing to put back, undo changes nothing
and reports p as too late.

A step is on the stack before its write is on disk. If the write fails, the stacks go back to their
state before that step. Example: steps 3, 4 and 5 are pushed; the write of 3 succeeds, that of 4
fails, and with it that of 5. The stacks become what they were before step 4. An edit among the
lost steps was not part of that write, so it stays on the stack.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future

from qamera_review.domain.decision import OVERWRITTEN, ActId, Decision, Seq
from qamera_review.domain.packshot import Facet, PackshotId, Vote
from qamera_review.domain.records import Struct, replace


class DecisionChange(Struct, frozen=True):
    """What a step changed for one packshot.

    `new` is the new decision, `replaced` the unsent ones that it replaced, oldest first. With
    `is_removal` the replaced decisions were removed without a replacement, and `new` was not
    written to the outbox; it serves to do the same again at redo. `before` and `vote_before` are
    the facet and the vote that the packshot had before, None when they are not known. With
    `is_of_earlier_run` the program has been started since; an approval has the proof of then.
    """

    new: Decision
    replaced: tuple[Decision, ...] = ()
    is_removal: bool = False
    is_of_earlier_run: bool = False
    before: Facet | None = None
    vote_before: Vote | None = None

    @property
    def packshot_id(self) -> PackshotId:
        """The packshot that was decided."""
        return self.new.packshot_id

    @property
    def overwrites(self) -> bool:
        """Whether the packshot had been decided otherwise before."""
        return self.new.verb is not None and self.before in OVERWRITTEN[self.new.verb]


class UndoableEdit(Struct, frozen=True, eq=False):
    """A change that is not a decision, and the functions that undo and redo it.

    `ids` are the packshots that it is about. An edit `of_view` changes only what the open view
    shows, and is forgotten when the view is closed.
    """

    ids: tuple[PackshotId, ...]
    undo: Callable[[], None]
    redo: Callable[[], None]
    of_view: bool = False


class UndoStep(Struct, frozen=True):
    """What one key press changed, and one undo reverts: decisions, or an `edit`. `place` is where
    the user was (focus, scroll position); only the user interface knows its type."""

    changes: tuple[DecisionChange, ...]
    place: object = None
    edit: UndoableEdit | None = None


class DecideResult(Struct, frozen=True):
    """The result of deciding about some packshots.

    `accepted` were decided. The others were not: `unfinished` are unknown or have no finished
    picture, `unseen` cannot be approved because their picture was never on the screen, `unchanged`
    are decided so already. `overwritten` are those of `accepted` that had been decided otherwise
    before, sent or not, each with the facet that it had.
    """

    accepted: tuple[PackshotId, ...] = ()
    unfinished: tuple[PackshotId, ...] = ()
    unseen: tuple[PackshotId, ...] = ()
    unchanged: tuple[PackshotId, ...] = ()
    overwritten: tuple[tuple[PackshotId, Facet], ...] = ()


class UndoResult(Struct, frozen=True):
    """What an undo, redo or withdrawal did; all empty means there was nothing.

    For `completed` nothing is left to be done: their unsent decisions were removed, or made again
    by redo. The decisions about `put_back` had been sent, and what they had overwritten is decided
    again. Those about `too_late` had been sent too, and the packshots cannot become what they were:
    the service cannot clear a vote. `maybe_sent` are those of `completed` about which a request was
    sent but not answered. `edited` are those that an edit was about.
    """

    completed: tuple[PackshotId, ...] = ()
    too_late: tuple[PackshotId, ...] = ()
    place: object = None
    put_back: tuple[PackshotId, ...] = ()
    maybe_sent: tuple[PackshotId, ...] = ()
    edited: tuple[PackshotId, ...] = ()

    @property
    def ids(self) -> tuple[PackshotId, ...]:
        """All packshots that something was undone or redone for."""
        return (*self.completed, *self.put_back, *self.edited)


class _Node(Struct, frozen=True):
    """The top of a stack, and the rest of it. Nodes are immutable, so the state of a stack is one
    reference, and going back to it needs no copy."""

    step: UndoStep
    below: "_Node | None"


class StackState(Struct, frozen=True):
    """The tops of both stacks, and which steps of earlier runs were undone: the first
    `earlier_count`, and those at the places `earlier_taken`."""

    done: _Node | None = None
    undone: _Node | None = None
    earlier_count: int = 0
    earlier_taken: frozenset[int] = frozenset()


class PendingWrite(Struct, frozen=True):
    """A write to the outbox, and what to go back to if it fails.

    `before` is the state of the stacks before it. `withdrawn` are the decisions that it removed
    from the outbox, `restored` those that it put back.
    """

    written: "Future[None]"
    before: StackState
    withdrawn: frozenset[Seq]
    restored: frozenset[Seq]

    @property
    def certain(self) -> bool:
        """Whether the write is on disk."""
        return self.written.done() and self.written.exception() is None


class UndoStack:
    """The undo and redo stacks of a run of the program; GUI thread only.

    `earlier` are the decisions that earlier runs have left. They are undone after all steps of this
    run, and become steps only then, because there may be a hundred thousand.
    """

    def __init__(self, earlier: Iterable[Decision] = ()) -> None:
        self._earlier = tuple(earlier)
        self._earlier_steps: list[UndoStep] | None = None
        self._state = StackState()
        # Decisions that the user has removed from the outbox before they were sent. They are no
        # longer in the outbox, but undo must not report them as "too late".
        self._withdrawn: set[Seq] = set()
        self._pending_writes: deque[PendingWrite] = deque()

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        if self._state.done is not None:
            return True
        if self._earlier_steps is None:
            return any(decision.is_waiting for decision in self._earlier)
        return any(True for _place in self._earlier_places())

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to redo."""
        return self._state.undone is not None

    @property
    def state(self) -> StackState:
        """The current state of the stacks, as `record_write` needs it."""
        return self._state

    def push(self, step: UndoStep) -> None:
        """Push a new step. Steps that were undone before can no longer be redone."""
        self._set(done=_Node(step, self._state.done), undone=None)

    def push_redone(self, step: UndoStep) -> None:
        """Push a step that was redone; further undone steps can still be redone."""
        self._set(done=_Node(step, self._state.done))

    def pop_undo(self) -> UndoStep | None:
        """Remove the last step that can be undone and return it: the last one of this run, else of
        an earlier run; None if there is none."""
        top = self._state.done
        if top is not None:
            self._set(done=top.below)
            return top.step
        steps = self._steps_of_earlier_runs()
        place = next(self._earlier_places(), None)
        if place is None:
            return None
        self._set(earlier_count=place + 1)
        return steps[place]

    def push_undone(self, step: UndoStep) -> None:
        """Push a step that was undone, or the part of it that could be, onto the redo stack."""
        self._set(undone=_Node(step, self._state.undone))

    def pop_redo(self) -> UndoStep | None:
        """Remove the last undone step from the redo stack and return it, None if there is none."""
        top = self._state.undone
        if top is None:
            return None
        self._set(undone=top.below)
        return top.step

    def steps(self) -> Iterator[UndoStep]:
        """Yield the steps that can be undone, most recent first: those of this run, then those of
        earlier runs."""
        yield from _steps_of(self._state.done)
        steps = self._steps_of_earlier_runs()
        yield from (steps[place] for place in self._earlier_places())

    def take(self, step: UndoStep) -> bool:
        """Remove one of `steps` from anywhere; return False if it is not there."""
        steps = list(_steps_of(self._state.done))
        rest = [each for each in steps if each is not step]
        if len(rest) < len(steps):
            self._set(done=_stack_of(rest))
            return True
        earlier, taken = self._steps_of_earlier_runs(), self._state.earlier_taken
        for place in self._earlier_places():
            if earlier[place] is step:
                self._set(earlier_taken=taken | {place})
                return True
        return False

    def forget_view_edits(self) -> None:
        """Remove the edits of the open view from both stacks, because it is closed."""
        done, undone = map(_without_view_edits, (self._state.done, self._state.undone))
        self._set(done=done, undone=undone)

    def clear(self) -> None:
        """Forget all steps, done and undone."""
        self._state = StackState()
        self._earlier, self._earlier_steps = (), None
        self._pending_writes.clear()

    def was_withdrawn(self, seq: Seq) -> bool:
        """Return whether the user has removed this decision before it was sent."""
        return seq in self._withdrawn

    def record_write(
        self,
        written: "Future[None]",
        before: StackState,
        withdrawn: Iterable[Seq],
        restored: Iterable[Seq] = (),
    ) -> None:
        """Note that a write has begun, so that `write_failed` can go back.

        `written` is its future, and `before` the `state` before the step. `withdrawn` are the
        decisions that it removes from the outbox, `restored` those that it puts back.
        """
        while self._pending_writes and self._pending_writes[0].certain:
            self._pending_writes.popleft()
        new = frozenset(withdrawn) - self._withdrawn
        old = self._withdrawn & frozenset(restored)
        self._withdrawn = (self._withdrawn | new) - old
        self._pending_writes.append(PendingWrite(written, before, new, frozenset(old)))

    def write_failed(self) -> None:
        """Go back to the state before the first write that is not on disk; edits stay on the undo
        stack. Call this when a write has failed: all writes after it fail too."""
        lost = [write for write in self._pending_writes if not write.certain]
        self._pending_writes.clear()
        before, edits = (
            self._state,
            [step for step in _steps_of(self._state.done) if step.edit is not None],
        )
        for write in reversed(lost):
            self._withdrawn = (self._withdrawn | write.restored) - write.withdrawn
            before = write.before
        self._state = before
        known = {id(step) for top in (before.done, before.undone) for step in _steps_of(top)}
        for step in reversed(edits):
            if id(step) not in known:
                self.push_redone(step)

    def _steps_of_earlier_runs(self) -> list[UndoStep]:
        """Return the steps of earlier runs, also those that were undone; the newest first."""
        if self._earlier_steps is None:
            self._earlier_steps, self._earlier = _steps_to_undo(self._earlier), ()
        return self._earlier_steps

    def _earlier_places(self) -> Iterator[int]:
        """Yield the places of the steps of earlier runs that were not undone."""
        places = range(self._state.earlier_count, len(self._steps_of_earlier_runs()))
        return (place for place in places if place not in self._state.earlier_taken)

    def _set(self, **fields: _Node | int | frozenset[int] | None) -> None:
        self._state = replace(self._state, **fields)


def _steps_to_undo(decisions: Iterable[Decision]) -> list[UndoStep]:
    """Return the steps that undo those of `decisions` that wait to be sent, one for each act, the
    newest first. What they had replaced is not known any more."""
    by_act: dict[ActId, list[DecisionChange]] = {}
    for decision in sorted(decisions, key=lambda decision: -decision.seq):
        if decision.is_waiting:
            by_act.setdefault(decision.act, []).append(
                DecisionChange(decision, is_of_earlier_run=True)
            )
    return [UndoStep(tuple(reversed(changes))) for changes in by_act.values()]


def _steps_of(top: _Node | None) -> Iterator[UndoStep]:
    """Yield the steps of a stack, the top first."""
    while top is not None:
        yield top.step
        top = top.below


def _without_view_edits(top: _Node | None) -> _Node | None:
    steps = list(_steps_of(top))
    rest = [step for step in steps if step.edit is None or not step.edit.of_view]
    return top if len(rest) == len(steps) else _stack_of(rest)


def _stack_of(steps: Iterable[UndoStep]) -> _Node | None:
    """Return a stack of steps, the top first."""
    top = None
    for step in reversed(list(steps)):
        top = _Node(step, top)
    return top
