"""How long a new decision is held before it is due."""

from collections.abc import Callable


class HoldTime:
    """The undo time of the user's preferences, which the lesson can suspend; GUI thread.

    `preferred_ms` returns what the preferences say; None means until the user sends it.
    """

    def __init__(self, preferred_ms: Callable[[], int | None]) -> None:
        self._preferred_ms = preferred_ms
        self._is_suspended = False

    @property
    def ms(self) -> int | None:
        """Return how long a decision of now is held; None means until the user sends it."""
        return None if self._is_suspended else self._preferred_ms()

    def due_ms(self, now_ms: int) -> int | None:
        """Return when a decision of `now_ms` (wall clock) is due; None when the user sends it."""
        return None if self.ms is None else now_ms + self.ms

    def suspend(self) -> None:
        """Hold new decisions until the user sends them, whatever the preferences say."""
        self._is_suspended = True

    def resume(self) -> None:
        """Follow the preferences again."""
        self._is_suspended = False
