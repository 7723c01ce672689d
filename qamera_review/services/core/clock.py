"""The real clock, for the composition root; tests pass their own."""

import time


class SystemClock:
    """`domain.clock.Clock` by the operating system."""

    def wall_ms(self) -> int:
        """Milliseconds since 1970-01-01 UTC."""
        return time.time_ns() // 1_000_000

    def monotonic_ms(self) -> int:
        """Milliseconds since an arbitrary start."""
        return time.monotonic_ns() // 1_000_000
