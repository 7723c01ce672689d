"""The clock of the operating system. Services get a clock passed in; tests pass their own."""

import time


class SystemClock:
    """Implements `domain.clock.Clock` with the operating system's clocks; any thread."""

    def wall_ms(self) -> int:
        """Return milliseconds since 1970-01-01 UTC; can jump when the system's clock is set."""
        return time.time_ns() // 1_000_000

    def monotonic_ms(self) -> int:
        """Return milliseconds since an arbitrary start; never goes back."""
        return time.monotonic_ns() // 1_000_000
