"""List freshness: whether a decision may be sent, or a newer list has to be checked first.

A decision that was made less than two minutes ago may be sent. One that has waited longer (a
draft, a night without a network) may not, because somebody else may have decided meanwhile, and
only a new list shows that (`conflicts`).

Example: a draft was made at 09:00, and the user sends it at 12:00:00. If a list that was requested
at 11:58:30 was checked for conflicts, the draft is sent. If the last one was requested at 11:50, a
refresh is requested, and the draft is sent when that list has been checked.
"""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.clock import Clock
from qamera_review.domain.decision import Decision

FRESH_MS = 120_000  # twice the interval of automatic refreshes
ASK_AGAIN_MS = 15_000  # shortest time between two requests for a refresh


class ListFreshness(QObject):
    """Knows how old the newest checked list is; event loop's thread only.

    `Delivery` asks whether it may send, and `ListSync` reports each checked list.

    Signals: `refresh_requested()`: a newer list is needed before decisions can be sent;
    `list_checked()`: a list was checked.
    """

    refresh_requested = Signal()
    list_checked = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._list_asked_ms: int | None = None
        self._refresh_asked_ms: int | None = None

    def on_list_checked(self, asked_ms: int) -> None:
        """Note that a list was checked which was requested at `asked_ms` (monotonic ms).

        Also called when the service answers the request for the list with a 5xx or refuses it, so
        that decisions do not wait for ever for a list that the service cannot return.
        """
        self._list_asked_ms = asked_ms
        self._refresh_asked_ms = None
        self.list_checked.emit()

    def allows(self, decision: Decision) -> bool:
        """Return whether the decision may be sent. One that was made in the future (because the
        clock was set back) counts as old."""
        age_ms = self._clock.wall_ms() - decision.decided_ms
        return 0 <= age_ms <= FRESH_MS or self._is_list_fresh()

    def allows_all(self, decisions: Iterable[Decision]) -> bool:
        """Return whether all decisions may be sent; does not iterate over them when a list was
        checked in the last two minutes."""
        return self._is_list_fresh() or all(map(self.allows, decisions))

    def request_refresh(self) -> None:
        """Emit `refresh_requested`, unless that was done in the last 15 s."""
        now = self._clock.monotonic_ms()
        if self._refresh_asked_ms is None or now - self._refresh_asked_ms >= ASK_AGAIN_MS:
            self._refresh_asked_ms = now
            self.refresh_requested.emit()

    def _is_list_fresh(self) -> bool:
        now = self._clock.monotonic_ms()
        return self._list_asked_ms is not None and now - self._list_asked_ms <= FRESH_MS
