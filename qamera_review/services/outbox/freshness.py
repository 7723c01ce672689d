"""Whether a decision may leave, or must wait until a newer list was checked against it.

What was decided a moment ago may leave at once. What has waited for long (a draft, a night without
a network) may not: somebody else may have decided meanwhile, and only a list shows that
(`conflicts`).
"""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.clock import Clock
from qamera_review.domain.decision import Decision

FRESH_MS = 120_000  # twice the pause between polls
ASK_AGAIN_MS = 15_000


class ListFreshness(QObject):
    """Knows how old the newest check of the list is; event loop's thread only. The delivery asks
    it, and the refreshing of the list answers its wishes.

    Signals: `refresh_requested()`: what waits needs a newer list; `list_checked()`: there was one.
    """

    refresh_requested = Signal()
    list_checked = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._checked_ms: int | None = None
        self._requested_ms: int | None = None

    def on_list_checked(self, asked_ms: int) -> None:
        """Takes note that a list which had been asked for at `asked_ms` (monotonic) was checked,
        or that the service has none to give: what waits for it must not wait for ever."""
        self._checked_ms = asked_ms
        self._requested_ms = None
        self.list_checked.emit()

    def allows(self, decision: Decision) -> bool:
        """Return whether it may leave now."""
        age_ms = self._clock.wall_ms() - decision.decided_ms
        return 0 <= age_ms <= FRESH_MS or self._was_checked()

    def allows_all(self, decisions: Iterable[Decision]) -> bool:
        """Return whether all of them may leave; after a check they are not even iterated."""
        return self._was_checked() or all(map(self.allows, decisions))

    def request_refresh(self) -> None:
        """Requests a newer list, unless one was requested just now."""
        now = self._clock.monotonic_ms()
        if self._requested_ms is None or now - self._requested_ms >= ASK_AGAIN_MS:
            self._requested_ms = now
            self.refresh_requested.emit()

    def _was_checked(self) -> bool:
        now = self._clock.monotonic_ms()
        return self._checked_ms is not None and now - self._checked_ms <= FRESH_MS
