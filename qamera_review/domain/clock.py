"""The clock as a value that is passed in: nothing in the domain reads the time by itself."""

from typing import Protocol


class Clock(Protocol):
    """Two times: one to show and to store, one that never jumps."""

    def wall_ms(self) -> int:
        """Milliseconds since 1970-01-01 UTC; can jump when the system's clock is set."""

    def monotonic_ms(self) -> int:
        """Milliseconds since an arbitrary start; never goes back, for intervals only."""
