"""A person's acts as values, so that undo and redo are data and not closures."""

from collections import deque
from collections.abc import Iterable
from concurrent.futures import Future

from qamera_review.domain.decision import Decision, Seq
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct


class Word(Struct, frozen=True):
    """What was said of one packshot. `replaced` is the unsent decision whose place it took;
    `dropped` means that nothing took it: what was said so far was unsaid, and `new` is not kept."""

    new: Decision
    replaced: Decision | None = None
    dropped: bool = False

    @property
    def packshot_id(self) -> PackshotId:
        """The packshot that it is about."""
        return self.new.packshot_id


class Act(Struct, frozen=True):
    """One press of a key: one undo. `place` is where the person was, opaque to the services."""

    words: tuple[Word, ...]
    place: object = None


class Outcome(Struct, frozen=True):
    """What became of a wish to decide.

    `accepted` were taken; `unfinished` have no finished picture, `unseen` were never painted,
    `same` already say so.
    """

    accepted: tuple[PackshotId, ...] = ()
    unfinished: tuple[PackshotId, ...] = ()
    unseen: tuple[PackshotId, ...] = ()
    same: tuple[PackshotId, ...] = ()


class Undone(Struct, frozen=True):
    """What an undo or redo did. `too_late` had already left and can only be answered by the
    opposite vote: the service cannot clear one. None of both means there was nothing."""

    restored: tuple[PackshotId, ...] = ()
    too_late: tuple[PackshotId, ...] = ()
    place: object = None


class _Stack(Struct, frozen=True):
    act: Act
    below: "_Stack | None"


# The stacks at one moment: what was done and what was undone.
Mark = tuple[_Stack | None, _Stack | None]


class _Point(Struct, frozen=True):
    """One write, and what to go back to if it fails."""

    written: "Future[None]"
    before: Mark
    gone: frozenset[Seq]
    back: frozenset[Seq]

    @property
    def certain(self) -> bool:
        """Whether it is on the disk."""
        return self.written.done() and self.written.exception() is None


class ActHistory:
    """Undo and redo stacks of one run of the application; what does not reach the disk is taken
    out of them again."""

    def __init__(self) -> None:
        self._done: _Stack | None = None
        self._undone: _Stack | None = None
        # Taken out of the outbox by the person, so that "too late" would be untrue.
        self._never_left: set[Seq] = set()
        self._points: deque[_Point] = deque()

    @property
    def can_undo(self) -> bool:
        """Whether there is an act to undo."""
        return self._done is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is an act to do again."""
        return self._undone is not None

    @property
    def mark(self) -> Mark:
        """For `wrote`: where the stacks stand before an act."""
        return self._done, self._undone

    def did(self, act: Act) -> None:
        """A new act; what was undone before it cannot be redone."""
        self._done, self._undone = _Stack(act, self._done), None

    def did_again(self, act: Act) -> None:
        """A redone act; more may be redone after it."""
        self._done = _Stack(act, self._done)

    def pop_undo(self) -> Act | None:
        """The last act."""
        top = self._done
        self._done = None if top is None else top.below
        return None if top is None else top.act

    def undid(self, act: Act) -> None:
        """An act, or the part of it that was still here, was taken back and may be redone."""
        self._undone = _Stack(act, self._undone)

    def pop_redo(self) -> Act | None:
        """The last undone act."""
        top = self._undone
        self._undone = None if top is None else top.below
        return None if top is None else top.act

    def never_left(self, seq: Seq) -> bool:
        """Whether this decision was taken back before it left."""
        return seq in self._never_left

    def wrote(
        self,
        written: "Future[None]",
        before: Mark,
        gone: Iterable[Seq],
        back: Iterable[Seq] = (),
    ) -> None:
        """An act is being written, by which decisions are `gone` from the outbox or `back` in it;
        `before` it the stacks stood there."""
        while self._points and self._points[0].certain:
            self._points.popleft()
        new, old = frozenset(gone) - self._never_left, self._never_left & frozenset(back)
        self._never_left = (self._never_left | new) - old
        self._points.append(_Point(written, before, new, frozenset(old)))

    def write_failed(self) -> None:
        """What is not certain by now is lost: everything is as if it had not been pressed."""
        lost = [point for point in self._points if not point.certain]
        self._points.clear()
        for point in reversed(lost):
            self._never_left = (self._never_left | point.back) - point.gone
            self._done, self._undone = point.before
