"""Holds and pauses are counted in time that passes, though the outbox keeps them by the wall clock.

When that clock is set, or went on while the machine slept, what waits is moved along with it: no
hold ends early and none takes an hour longer.
"""

from collections.abc import Iterable, Iterator

from qamera_review.domain.clock import Clock
from qamera_review.domain.decision import HOLD_MAX_MS, Decision, Seq
from qamera_review.domain.records import replace

JUMP_MS = 1_500  # less is the drift of clocks, which adds up until it counts
KEPT_MS = 60_000  # in which a write fails, if it does
_FEW = 256  # ends that are remembered without a look at which of them are over


class ClockJumpCompensator:
    """Compares the two clocks from look to look; GUI thread only. As long as they agree, a look
    costs as much as has changed since the last one."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._is_first = True
        # When each wait ends by the clock that never jumps, by the number and what the outbox
        # says or said of its end: a write that fails brings back what was said before.
        self._ends_ms: dict[tuple[Seq, int], int] = {}
        # How far the clocks were apart when what waits was told its time, at least and at most.
        self._apart_ms: tuple[int, int] | None = None
        self._many = _FEW

    def shifted(
        self, changed: Iterable[Decision], waiting: Iterable[Decision]
    ) -> tuple[Decision, ...]:
        """Those of the `waiting` whose time of leaving is another one now; `changed` are all that
        the last look may not have found so. The first look finds what an earlier run left: held
        for longer than can be, so the clock was set back since."""
        now, passed_ms = self._clock.wall_ms(), self._clock.monotonic_ms()
        apart_ms = now - passed_ms
        for one, due_ms in _timed(changed):
            end_ms = self._reported_ms(one, due_ms, now) - apart_ms
            self._note(one.seq, due_ms, end_ms)
        self._is_first = False
        if self._has_jumped(apart_ms) or len(self._ends_ms) > self._many:
            return self._check_all(waiting, passed_ms, apart_ms)
        return ()

    def _note(self, seq: Seq, due_ms: int, end_ms: int) -> None:
        apart_ms = due_ms - self._ends_ms.setdefault((seq, due_ms), end_ms)
        least, most = self._apart_ms or (apart_ms, apart_ms)
        self._apart_ms = (min(least, apart_ms), max(most, apart_ms))

    def _has_jumped(self, apart_ms: int) -> bool:
        told = self._apart_ms or (apart_ms, apart_ms)
        return any(abs(apart_ms - told_ms) >= JUMP_MS for told_ms in told)

    def _check_all(
        self, waiting: Iterable[Decision], passed_ms: int, apart_ms: int
    ) -> tuple[Decision, ...]:
        ends = self._ends_ms
        self._ends_ms = {said: end for said, end in ends.items() if end > passed_ms - KEPT_MS}
        self._apart_ms = None
        moved: list[Decision] = []
        for one, due_ms in _timed(waiting):
            end = ends[one.seq, due_ms]
            self._ends_ms[one.seq, due_ms] = end
            new_due_ms = end + apart_ms
            if abs(new_due_ms - due_ms) >= JUMP_MS:
                moved.append(replace(one, due_ms=new_due_ms))
                self._note(one.seq, new_due_ms, end)
            else:
                self._note(one.seq, due_ms, end)
        self._many = 2 * len(self._ends_ms) + _FEW
        return tuple(moved)

    def _reported_ms(self, one: Decision, due_ms: int, now_ms: int) -> int:
        """When what is new leaves: it was told its time by the clock as it is now."""
        if self._is_first and due_ms > now_ms + HOLD_MAX_MS:
            return now_ms + min(HOLD_MAX_MS, max(0, due_ms - one.decided_ms))
        return due_ms


def _timed(decisions: Iterable[Decision]) -> Iterator[tuple[Decision, int]]:
    """Yield those that will be sent at some time, with that time."""
    for decision in decisions:
        if decision.will_be_sent and decision.due_ms is not None:
            yield decision, decision.due_ms
