"""A person's acts as values, so that undo and redo are data and not closures."""

from collections import deque
from collections.abc import Iterable
from concurrent.futures import Future

from qamera_review.domain.decision import Decision, Seq
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.records import Struct


class DecisionChange(Struct, frozen=True):
    """What was decided about one packshot. `replaced` is the unsent decision whose place `new`
    took; `is_removal` means that nothing took it, and `new` is not kept. `before` is the facet
    that the packshot had before, None when it is not known."""

    new: Decision
    replaced: Decision | None = None
    is_removal: bool = False
    before: Facet | None = None

    @property
    def packshot_id(self) -> PackshotId:
        """The packshot that it is about."""
        return self.new.packshot_id


class UndoStep(Struct, frozen=True):
    """One press of a key: one undo. `place` is where the person was, opaque to the services."""

    changes: tuple[DecisionChange, ...]
    place: object = None


class DecideResult(Struct, frozen=True):
    """What became of a wish to decide.

    `accepted` were taken; `unfinished` have no finished picture, `unseen` were never painted,
    `unchanged` already say so.
    """

    accepted: tuple[PackshotId, ...] = ()
    unfinished: tuple[PackshotId, ...] = ()
    unseen: tuple[PackshotId, ...] = ()
    unchanged: tuple[PackshotId, ...] = ()


class UndoResult(Struct, frozen=True):
    """What an undo or redo did; all empty means there was nothing.

    The unsent decisions about `restored` are removed. Those about `put_back` had been sent, and
    what they had overwritten is decided again. Those about `too_late` had been sent too, and the
    packshots cannot become what they were: the service cannot clear a vote. `maybe_sent` are
    those of `restored` whose request had left without an answer.
    """

    restored: tuple[PackshotId, ...] = ()
    too_late: tuple[PackshotId, ...] = ()
    place: object = None
    put_back: tuple[PackshotId, ...] = ()
    maybe_sent: tuple[PackshotId, ...] = ()


class _Node(Struct, frozen=True):
    act: UndoStep
    below: "_Node | None"


# The stacks at one moment: what was done and what was undone.
StackState = tuple[_Node | None, _Node | None]


class PendingWrite(Struct, frozen=True):
    """One write, and what to go back to if it fails."""

    written: "Future[None]"
    before: StackState
    gone: frozenset[Seq]
    back: frozenset[Seq]

    @property
    def certain(self) -> bool:
        """Whether it is on the disk."""
        return self.written.done() and self.written.exception() is None


class UndoStack:
    """Undo and redo stacks of one run of the application; what does not reach the disk is taken
    out of them again."""

    def __init__(self) -> None:
        self._done: _Node | None = None
        self._undone: _Node | None = None
        # Taken out of the outbox by the person, so that "too late" would be untrue.
        self._withdrawn: set[Seq] = set()
        self._pending_writes: deque[PendingWrite] = deque()

    @property
    def can_undo(self) -> bool:
        """Whether there is an act to undo."""
        return self._done is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is an act to do again."""
        return self._undone is not None

    @property
    def state(self) -> StackState:
        """For `wrote`: where the stacks stand before an act."""
        return self._done, self._undone

    def push(self, act: UndoStep) -> None:
        """A new act; what was undone before it cannot be redone."""
        self._done, self._undone = _Node(act, self._done), None

    def push_redone(self, act: UndoStep) -> None:
        """A redone act; more may be redone after it."""
        self._done = _Node(act, self._done)

    def pop_undo(self) -> UndoStep | None:
        """The last act."""
        top = self._done
        self._done = None if top is None else top.below
        return None if top is None else top.act

    def push_undone(self, act: UndoStep) -> None:
        """An act, or the part of it that was still here, was taken back and may be redone."""
        self._undone = _Node(act, self._undone)

    def pop_redo(self) -> UndoStep | None:
        """The last undone act."""
        top = self._undone
        self._undone = None if top is None else top.below
        return None if top is None else top.act

    def was_withdrawn(self, seq: Seq) -> bool:
        """Whether this decision was taken back before it left."""
        return seq in self._withdrawn

    def record_write(
        self,
        written: "Future[None]",
        before: StackState,
        gone: Iterable[Seq],
        back: Iterable[Seq] = (),
    ) -> None:
        """An act is being written, by which decisions are `gone` from the outbox or `back` in it;
        `before` it the stacks stood there."""
        while self._pending_writes and self._pending_writes[0].certain:
            self._pending_writes.popleft()
        new, old = frozenset(gone) - self._withdrawn, self._withdrawn & frozenset(back)
        self._withdrawn = (self._withdrawn | new) - old
        self._pending_writes.append(PendingWrite(written, before, new, frozenset(old)))

    def write_failed(self) -> None:
        """What is not certain by now is lost: everything is as if it had not been pressed."""
        lost = [point for point in self._pending_writes if not point.certain]
        self._pending_writes.clear()
        for point in reversed(lost):
            self._withdrawn = (self._withdrawn | point.back) - point.gone
            self._done, self._undone = point.before
