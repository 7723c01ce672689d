"""Compensates jumps of the wall clock, so that waiting decisions wait as long as they should.

The outbox stores when a decision is due by the wall clock (`due_ms`), because that is the only
clock that is still valid after a restart. But the wall clock can jump: the user sets it, or it
goes on while the computer sleeps. The monotonic clock measures the time that really passes.

Example: a decision with a hold of 10 s is made at 12:00:00, when the monotonic clock says 1,000 s.
It is due at 12:00:10, so at 1,010 s. At 1,004 s somebody sets the wall clock to 13:00:04. Without
compensation the decision would be sent at once. But the difference of the two clocks has grown by
3,600 s, so its `due_ms` is moved by as much, to 13:00:10: it still waits 6 s.
"""

from collections.abc import Iterable, Iterator

from qamera_review.domain.clock import Clock
from qamera_review.domain.decision import HOLD_MAX_MS, Decision, Seq
from qamera_review.domain.records import replace

# Smaller differences are the normal drift of the clocks; they add up, and are compensated when the
# sum reaches this.
JUMP_MS = 1_500
# How long the end of a wait is remembered after its decision was replaced, because a write that
# fails, which it does within this time, brings the decision back.
KEPT_MS = 60_000
_CLEANUP_MIN = 256  # up to this many remembered waits, ended ones are not removed


class ClockJumpCompensator:
    """Compares the two clocks at each call of `shifted`; GUI thread only. As long as they agree, a
    call costs only as much as the number of decisions that have changed since the last one."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._is_first = True
        # When each wait ends by the monotonic clock; the key is the decision's seq and its due_ms.
        # due_ms is part of the key because a write that fails brings back the earlier due_ms.
        self._ends_ms: dict[tuple[Seq, int], int] = {}
        # Since when, by the monotonic clock, a remembered wait is not among those of the outbox.
        self._absent_since_ms: dict[tuple[Seq, int], int] = {}
        # Wall clock minus monotonic clock, at the time when the due_ms of the waiting decisions
        # were set: the smallest and the largest of these differences.
        self._apart_ms: tuple[int, int] | None = None
        # When _ends_ms has more entries than this, the ended ones are removed.
        self._cleanup_above = _CLEANUP_MIN

    def shifted(
        self, changed: Iterable[Decision], waiting: Iterable[Decision]
    ) -> tuple[Decision, ...]:
        """Return those of `waiting` whose `due_ms` has to change, with the new value.

        `waiting` are all decisions of the outbox (those that will not be sent are ignored), and
        `changed` those that may have changed since the last call. The first call gets the decisions
        of an earlier run; one that is due later than the longest hold allows was made before the
        wall clock was set back, and is corrected too.
        """
        now, passed_ms = self._clock.wall_ms(), self._clock.monotonic_ms()
        apart_ms = now - passed_ms
        for decision, due_ms in _timed(changed):
            end_ms = self._plausible_due_ms(decision, due_ms, now) - apart_ms
            self._remember_end(decision.seq, due_ms, end_ms)
        self._is_first = False
        if self._has_jumped(apart_ms) or len(self._ends_ms) > self._cleanup_above:
            return self._check_all(waiting, passed_ms, apart_ms)
        return ()

    def _remember_end(self, seq: Seq, due_ms: int, end_ms: int) -> None:
        """Store when a wait ends by the monotonic clock, unless it is known, and widen `_apart_ms`
        by the difference of the clocks that its `due_ms` is based on."""
        apart_ms = due_ms - self._ends_ms.setdefault((seq, due_ms), end_ms)
        least, most = self._apart_ms or (apart_ms, apart_ms)
        self._apart_ms = (min(least, apart_ms), max(most, apart_ms))

    def _has_jumped(self, apart_ms: int) -> bool:
        recorded = self._apart_ms or (apart_ms, apart_ms)
        return any(abs(apart_ms - recorded_ms) >= JUMP_MS for recorded_ms in recorded)

    def _check_all(
        self, waiting: Iterable[Decision], passed_ms: int, apart_ms: int
    ) -> tuple[Decision, ...]:
        """Compare every waiting decision with its remembered end, return those whose `due_ms` is
        wrong by JUMP_MS or more, and forget the ends of those that are gone. `passed_ms` is the
        monotonic clock now, `apart_ms` the wall clock minus the monotonic one."""
        ends, timed = self._ends_ms, list(_timed(waiting))
        present = {(decision.seq, due_ms) for decision, due_ms in timed}
        since = self._absent_since_ms
        self._absent_since_ms = {
            key: absent_ms
            for key in ends.keys() - present
            if (absent_ms := since.get(key, passed_ms)) > passed_ms - KEPT_MS
        }
        self._ends_ms = {key: ends[key] for key in self._absent_since_ms}
        self._apart_ms = None
        shifted: list[Decision] = []
        for decision, due_ms in timed:
            end = ends[decision.seq, due_ms]
            self._ends_ms[decision.seq, due_ms] = end
            new_due_ms = end + apart_ms
            if abs(new_due_ms - due_ms) >= JUMP_MS:
                shifted.append(replace(decision, due_ms=new_due_ms))
                self._remember_end(decision.seq, new_due_ms, end)
            else:
                self._remember_end(decision.seq, due_ms, end)
        self._cleanup_above = 2 * len(self._ends_ms) + _CLEANUP_MIN
        return tuple(shifted)

    def _plausible_due_ms(self, decision: Decision, due_ms: int, now_ms: int) -> int:
        """Return when a new decision is due by the wall clock as it is now: its `due_ms`, unless
        it comes from an earlier run and cannot be right (see `shifted`)."""
        if self._is_first and due_ms > now_ms + HOLD_MAX_MS:
            return now_ms + min(HOLD_MAX_MS, max(0, due_ms - decision.decided_ms))
        return due_ms


def _timed(decisions: Iterable[Decision]) -> Iterator[tuple[Decision, int]]:
    """Yield the decisions that will be sent without the user, with the time when they are due."""
    for decision in decisions:
        if decision.is_waiting and decision.due_ms is not None:
            yield decision, decision.due_ms
