"""Whether a decision still stands on what the service says, or must wait for a look at the list.

What was decided a moment ago may leave at once. What has waited for long (a draft, a night without
a network) may not: somebody else may have decided meanwhile, and only a list tells (`contests`).
"""

from collections.abc import Callable, Iterable

from qamera_review.domain.clock import Clock
from qamera_review.domain.decision import Decision

FRESH_MS = 120_000  # twice the pause between polls
ASK_AGAIN_MS = 15_000


class ListFreshness:
    """Knows how old the newest look at the list is; event loop's thread only.

    `wanted` is called when a look is needed, `changed` when there was one.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._looked_ms: int | None = None
        self._asked_ms: int | None = None
        self.refresh_requested: Callable[[], None] = lambda: None
        self.changed: Callable[[], None] = lambda: None

    def on_list_checked(self, asked_ms: int) -> None:
        """A list that had been asked for at `asked_ms` (monotonic) was looked at, or the service
        has none to give: what waits for it must not wait for ever."""
        self._looked_ms = asked_ms
        self._asked_ms = None
        self.changed()

    def allows(self, decision: Decision) -> bool:
        """Whether it may leave now."""
        age_ms = self._clock.wall_ms() - decision.decided_ms
        return 0 <= age_ms <= FRESH_MS or self._was_checked()

    def allows_all(self, decisions: Iterable[Decision]) -> bool:
        """Whether all of them may; after a look they are not even asked for."""
        return self._was_checked() or all(map(self.allows, decisions))

    def request_refresh(self) -> None:
        """Wants a look, unless that was wanted just now."""
        now = self._clock.monotonic_ms()
        if self._asked_ms is None or now - self._asked_ms >= ASK_AGAIN_MS:
            self._asked_ms = now
            self.refresh_requested()

    def _was_checked(self) -> bool:
        now = self._clock.monotonic_ms()
        return self._looked_ms is not None and now - self._looked_ms <= FRESH_MS
