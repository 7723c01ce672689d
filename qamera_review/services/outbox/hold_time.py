"""How long a new decision is held before it is due.

The default and the maximum are in `domain/decision.py`.
"""

from collections.abc import Callable

from qamera_review.domain.decision import Decision, Seq


class HoldTime:
    """How long new decisions are held: as the preferences say, or, while the lesson suspends the
    preferences, without a time limit. GUI thread.

    `preferred_ms` returns what the preferences say; None means until the user sends the decision.
    """

    def __init__(self, preferred_ms: Callable[[], int | None]) -> None:
        self._preferred_ms = preferred_ms
        self._suspended_since: Seq | None = None  # the last decision before

    @property
    def ms(self) -> int | None:
        """Return how long a decision made now is held; None means until the user sends it."""
        return self._preferred_ms() if self._suspended_since is None else None

    def due_ms(self, now_ms: int) -> int | None:
        """Return when a decision made at `now_ms` (wall clock) is due; None if it is held until
        the user sends it."""
        return None if self.ms is None else now_ms + self.ms

    def may_send(self, decision: Decision) -> bool:
        """Return whether the user can send this held decision now: not if it was made while the
        preferences are suspended."""
        return self._suspended_since is None or decision.seq <= self._suspended_since

    @property
    def is_suspended(self) -> bool:
        """Return whether decisions are held whatever the preferences say."""
        return self._suspended_since is not None

    def suspend(self, last_seq: Seq) -> None:
        """Hold the decisions after `last_seq` until `resume`, whatever the preferences say."""
        self._suspended_since = last_seq

    def resume(self) -> None:
        """Follow the preferences again."""
        self._suspended_since = None
