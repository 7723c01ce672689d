"""A person's acts as values, so that undo and redo are data and not closures."""

from dataclasses import dataclass

from qamera_review.domain.decision import ActId, Decision
from qamera_review.domain.packshot import PackshotId


@dataclass(frozen=True, slots=True)
class Word:
    """What was said of one packshot. `replaced` is the unsent decision whose place it took;
    `dropped` means that nothing took it: what was said so far was unsaid, and `new` is not kept."""

    new: Decision
    replaced: Decision | None = None
    dropped: bool = False

    @property
    def packshot_id(self) -> PackshotId:
        """The packshot that it is about."""
        return self.new.packshot_id


@dataclass(frozen=True, slots=True)
class Act:
    """One press of a key: one undo. `place` is where the person was, opaque to the services."""

    id: ActId
    words: tuple[Word, ...]
    place: object = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a wish to decide.

    `accepted` were taken; `unfinished` have no finished picture, `unseen` were never painted,
    `same` already say so.
    """

    accepted: tuple[PackshotId, ...] = ()
    unfinished: tuple[PackshotId, ...] = ()
    unseen: tuple[PackshotId, ...] = ()
    same: tuple[PackshotId, ...] = ()


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo or redo did. `too_late` had already left and can only be answered by the
    opposite vote: the service cannot clear one. None of both means there was nothing."""

    restored: tuple[PackshotId, ...] = ()
    too_late: tuple[PackshotId, ...] = ()
    place: object = None


class ActHistory:
    """Undo and redo stacks of one run of the application."""

    def __init__(self) -> None:
        self._done: list[Act] = []
        self._undone: list[Act] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is an act to undo."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is an act to do again."""
        return bool(self._undone)

    def did(self, act: Act) -> None:
        """A new act; what was undone before it cannot be redone."""
        self._done.append(act)
        self._undone.clear()

    def did_again(self, act: Act) -> None:
        """A redone act; more may be redone after it."""
        self._done.append(act)

    def pop_undo(self) -> Act | None:
        """The last act."""
        return self._done.pop() if self._done else None

    def undid(self, act: Act) -> None:
        """An act, or the part of it that was still here, was taken back and may be redone."""
        self._undone.append(act)

    def pop_redo(self) -> Act | None:
        """The last undone act."""
        return self._undone.pop() if self._undone else None

    def forget(self) -> None:
        """Nothing can be undone any more: the acts did not reach the disk."""
        self._done.clear()
        self._undone.clear()
