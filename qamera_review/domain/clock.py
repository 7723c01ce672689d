"""The interface of a clock: code that needs the time gets one passed in, so tests control it."""

from typing import Protocol


class Clock(Protocol):
    """A wall clock, for times that are shown or stored, and a monotonic one, for intervals."""

    def wall_ms(self) -> int:
        """Return milliseconds since 1970-01-01 UTC; can jump when the system's clock is set."""

    def monotonic_ms(self) -> int:
        """Return milliseconds since an arbitrary start; never goes back, for intervals only."""
