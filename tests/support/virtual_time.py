"""A simulated clock and an event loop that uses it: a test runs through hours in a moment.

When the loop has nothing to do, it moves the clock to the next timer instead of sleeping. Before
that it delivers Qt's posted events (queued signals), so that services with queued connections
work as in Qt's own loop.
"""

import asyncio
import math
import selectors
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication

T = TypeVar("T")
_WALL_START_MS = 1_760_000_000_000


class SimulatedClock:
    """A `domain.clock.Clock` that is moved by a test or by a VirtualLoop."""

    def __init__(self) -> None:
        self._us = 0
        self._wall_shift_ms = _WALL_START_MS

    def wall_ms(self) -> int:
        """Return the simulated milliseconds since 1970 UTC."""
        return self._us // 1000 + self._wall_shift_ms

    def monotonic_ms(self) -> int:
        """Return the simulated milliseconds since this clock was created."""
        return self._us // 1000

    def advance_ms(self, milliseconds: float) -> None:
        """Move both times forward."""
        self._us += math.ceil(milliseconds * 1000)

    def set_wall(self, by_ms: int) -> None:
        """Move only the wall clock, as when the user sets the computer's clock."""
        self._wall_shift_ms += by_ms

    def seconds(self) -> float:
        """Return the monotonic time in seconds, for an event loop."""
        return self._us / 1_000_000


class _Selector(selectors.DefaultSelector):
    # Real file descriptors are polled; instead of waiting, the clock is moved.

    def __init__(self, clock: SimulatedClock) -> None:
        super().__init__()
        self._clock = clock
        self._was_idle = False

    def select(self, timeout: float | None = None) -> list[Any]:
        QCoreApplication.sendPostedEvents()
        ready = super().select(0)
        if ready or timeout == 0:
            self._was_idle = False
            return list(ready)
        if not self._was_idle:  # Qt's events may have given the loop something to do
            self._was_idle = True
            return []
        if timeout is None:
            raise AssertionError("Nothing is left to do and nothing to wait for: a deadlock.")
        self._clock.advance_ms(timeout * 1000)
        return []


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop in simulated time; needs a QCoreApplication."""

    def __init__(self, clock: SimulatedClock) -> None:
        super().__init__(_Selector(clock))
        self._simulated = clock
        # The real clock of Windows counts in 15.6 ms, and asyncio takes a timer for due that much
        # earlier: then a shorter sleep of simulated time would move the clock not at all.
        self._clock_resolution = 1e-6
        self.problems: list[str] = []
        self.set_exception_handler(self._on_problem)

    def time(self) -> float:
        """Return the simulated time in seconds."""
        return self._simulated.seconds()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine to its end; raise AssertionError for an error in any callback or task."""
        result = self.run_until_complete(work)
        assert not self.problems, self.problems
        return result

    def sleep(self, seconds: float) -> None:
        """Run the loop for a simulated time."""
        self.run(asyncio.sleep(seconds))

    def until(
        self,
        condition: Callable[[], bool],
        what: str,
        deadline_s: float = 600.0,
        step_s: float = 0.01,
    ) -> None:
        """Run the loop until `condition` is true; raise AssertionError (`what`) at the deadline."""
        self.run(until(condition, what, deadline_s, step_s))

    def end(self) -> None:
        """Cancel the remaining tasks and close the loop."""
        left = asyncio.all_tasks(self)
        for task in left:
            task.cancel()
        if left:
            self.run_until_complete(asyncio.gather(*left, return_exceptions=True))
        self.close()

    def _on_problem(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        self.problems.append(f"{context.get('message')}: {context.get('exception')!r}")


async def until(
    condition: Callable[[], bool], what: str, deadline_s: float = 20.0, step_s: float = 0.01
) -> None:
    """Let other coroutines run until `condition` is true, in any loop."""
    loop = asyncio.get_running_loop()
    end = loop.time() + deadline_s
    while not condition():
        assert loop.time() < end, f"Not within {deadline_s:g} s: {what}"
        await asyncio.sleep(step_s)
