"""A duel: the best of many by comparing two at a time, the best so far against the next.

Example with four packshots: A against B, the user chooses B; B against C, the user keeps both; B
against D, the user chooses B. That is three choices. B is the best, C is tied with it, and A and D
are beaten.
"""

from collections.abc import Collection, Sequence

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct, replace


class Duel(Struct, frozen=True):
    """The state of a duel; each choice returns a new one.

    `best` is the best so far, on the left if `is_best_left`; `challenger` is compared with it, None
    when all were. `waiting` come next, `beaten` have lost, `tied` were as good as the best then.
    """

    best: PackshotId
    challenger: PackshotId | None
    waiting: tuple[PackshotId, ...] = ()
    beaten: tuple[PackshotId, ...] = ()
    tied: tuple[PackshotId, ...] = ()
    is_best_left: bool = True

    @property
    def is_over(self) -> bool:
        """Return whether every packshot was compared."""
        return self.challenger is None

    @property
    def pair(self) -> tuple[PackshotId, ...]:
        """Return what is shown, from left to right; the best alone at the end."""
        if self.challenger is None:
            return (self.best,)
        pair = (self.best, self.challenger)
        return pair if self.is_best_left else pair[::-1]

    @property
    def candidates(self) -> tuple[PackshotId, ...]:
        """Return all packshots of the duel except the tied ones, which are kept."""
        challenger = () if self.challenger is None else (self.challenger,)
        return (self.best, *challenger, *self.waiting, *self.beaten)

    @property
    def all_ids(self) -> tuple[PackshotId, ...]:
        """Return all packshots of the duel."""
        return (*self.candidates, *self.tied)

    @property
    def choices_made(self) -> int:
        """Return how many choices were made."""
        return len(self.beaten) + len(self.tied)

    @property
    def choices(self) -> int:
        """Return how many choices the whole duel takes."""
        return self.choices_made + len(self.waiting) + (not self.is_over)

    def chosen(self, *, left: bool) -> "Duel":
        """Return the duel after the user has chosen the left or the right one of the pair."""
        if self.challenger is None:
            return self
        if left is self.is_best_left:
            return self._next(beaten=(*self.beaten, self.challenger))
        return self._next(best=self.challenger, beaten=(*self.beaten, self.best), is_best_left=left)

    def kept_both(self) -> "Duel":
        """Return the duel after the user has kept both: the best so far meets the next one."""
        if self.challenger is None:
            return self
        return self._next(tied=(*self.tied, self.challenger))

    def without(self, gone: Collection[PackshotId]) -> "Duel | None":
        """Return the duel without packshots that have left the list; None if nothing remains.

        What the best so far has beaten was compared with it only. So when the best has left, its
        challenger takes its place, and the beaten wait to be compared again.
        """
        challenger = () if self.challenger is None else (self.challenger,)
        queue = _without((*challenger, *self.waiting), gone)
        beaten, tied = _without(self.beaten, gone), _without(self.tied, gone)
        if self.best not in gone:
            rest, following = queue[1:], next(iter(queue), None)
            return replace(self, challenger=following, waiting=rest, beaten=beaten, tied=tied)
        again = (*queue, *beaten)
        if not again:
            again, tied = tied[:1], tied[1:]
        if not again:
            return None
        return Duel(again[0], next(iter(again[1:]), None), again[2:], tied=tied)

    def _next(self, **changes: object) -> "Duel":
        following = self.waiting[0] if self.waiting else None
        return replace(self, challenger=following, waiting=self.waiting[1:], **changes)


def duel_of(ids: Sequence[PackshotId]) -> Duel:
    """Return the beginning of a duel between two or more packshots."""
    return Duel(ids[0], ids[1], tuple(ids[2:]))


def _without(ids: tuple[PackshotId, ...], gone: Collection[PackshotId]) -> tuple[PackshotId, ...]:
    return tuple(id_ for id_ in ids if id_ not in gone)
