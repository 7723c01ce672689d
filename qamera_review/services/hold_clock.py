"""Holds and pauses are counted in time that passes, though the outbox keeps them by the wall clock.

When that clock is set, or went on while the machine slept, what waits is moved along with it: no
hold ends early and none takes an hour longer.
"""

from collections.abc import Iterable
from dataclasses import replace

from qamera_review.domain.clock import Clock
from qamera_review.domain.decision import HOLD_MAX_MS, Decision, Seq

JUMP_MS = 1_500  # less is the drift of clocks, which adds up until it counts
KEPT_MS = 60_000  # in which a write fails, if it does


class HoldClock:
    """Compares the two clocks from look to look; GUI thread only."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._is_first = True
        # When each wait ends by the clock that never jumps, by the number and what the outbox
        # says or said of its end: a write that fails brings back what was said before.
        self._ends_ms: dict[tuple[Seq, int], int] = {}

    def moved(self, waiting: Iterable[Decision]) -> tuple[Decision, ...]:
        """Those of the `waiting` whose time of leaving is another one now. The first look finds
        what an earlier run left: held for longer than can be, so the clock was set back since."""
        now, passed_ms = self._clock.wall_ms(), self._clock.monotonic_ms()
        apart_ms = now - passed_ms
        timed = [decision for decision in waiting if not decision.until_told]
        here = {(one.seq, one.due_ms) for one in timed}
        ends = {
            said: end
            for said, end in self._ends_ms.items()
            if said in here or end > passed_ms - KEPT_MS
        }
        moved: list[Decision] = []
        for one in timed:
            end = ends.setdefault((one.seq, one.due_ms), self._told_ms(one, now) - apart_ms)
            due_ms = end + apart_ms
            if abs(due_ms - one.due_ms) >= JUMP_MS:
                moved.append(replace(one, due_ms=due_ms))
                ends[one.seq, due_ms] = end
        self._ends_ms, self._is_first = ends, False
        return tuple(moved)

    def _told_ms(self, one: Decision, now_ms: int) -> int:
        """When what is new leaves: it was told its time by the clock as it is now."""
        if self._is_first and one.due_ms > now_ms + HOLD_MAX_MS:
            return now_ms + min(HOLD_MAX_MS, max(0, one.due_ms - one.decided_ms))
        return one.due_ms
