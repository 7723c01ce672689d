"""Holds and pauses are counted in time that passes, though the outbox keeps them by the wall clock.

When that clock is set, or went on while the machine slept, what waits is moved along with it: no
hold ends early and none takes an hour longer.
"""

from collections.abc import Iterable
from dataclasses import replace

from qamera_review.domain.clock import Clock
from qamera_review.domain.decision import HOLD_MAX_MS, Decision, Seq

JUMP_MS = 1_500  # less is the drift of clocks


class HoldClock:
    """Compares the two clocks from look to look; GUI thread only."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._apart_ms: int | None = None
        self._seen: dict[Seq, int] = {}

    def moved(self, waiting: Iterable[Decision]) -> tuple[Decision, ...]:
        """Those of the `waiting` whose time of leaving is another one now. The first look finds
        what an earlier run left: held for longer than can be, so the clock was set back since."""
        timed = [decision for decision in waiting if not decision.until_told]
        now = self._clock.wall_ms()
        apart_ms = now - self._clock.monotonic_ms()
        moved: tuple[Decision, ...] = ()
        if self._apart_ms is None:
            self._apart_ms = apart_ms
            moved = tuple(
                replace(one, due_ms=now + min(HOLD_MAX_MS, max(0, one.due_ms - one.decided_ms)))
                for one in timed
                if one.due_ms > now + HOLD_MAX_MS
            )
        # Small drifts add up until they count.
        elif abs(jump_ms := apart_ms - self._apart_ms) >= JUMP_MS:
            self._apart_ms = apart_ms
            # What is new since the last look was told its time by the clock as it is now.
            old = [one for one in timed if self._seen.get(one.seq) == one.due_ms]
            moved = tuple(replace(one, due_ms=one.due_ms + jump_ms) for one in old)
        self._seen = {one.seq: one.due_ms for one in (*timed, *moved)}
        return moved
