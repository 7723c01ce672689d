"""How long a new decision is held before it is due.

The default and the maximum are in `domain/decision.py`.
"""

from collections.abc import Callable


class HoldTime:
    """How long new decisions are held: as the preferences say, or, while the lesson suspends the
    preferences, until the user sends them. GUI thread.

    `preferred_ms` returns what the preferences say; None means until the user sends the decision.
    """

    def __init__(self, preferred_ms: Callable[[], int | None]) -> None:
        self._preferred_ms = preferred_ms
        self._is_suspended = False

    @property
    def ms(self) -> int | None:
        """Return how long a decision made now is held; None means until the user sends it."""
        return None if self._is_suspended else self._preferred_ms()

    def due_ms(self, now_ms: int) -> int | None:
        """Return when a decision made at `now_ms` (wall clock) is due; None if it is held until
        the user sends it."""
        return None if self.ms is None else now_ms + self.ms

    def suspend(self) -> None:
        """Hold new decisions until the user sends them, whatever the preferences say."""
        self._is_suspended = True

    def resume(self) -> None:
        """Follow the preferences again."""
        self._is_suspended = False
