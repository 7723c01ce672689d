"""How long to wait after a failure: 1, 2, 4, 8 ... s to a cap, with up to 500 ms of jitter.

The figures are the service's own advice for its rate limit.
"""

from collections.abc import Callable

FIRST_MS = 1_000
CAP_MS = 60_000
JITTER_MS = 500


def backoff_ms(failures: int, random: Callable[[], float]) -> int:
    """Milliseconds to wait after `failures` (1 or more) in a row; `random` gives 0 to 1."""
    exponent = min(max(failures, 1) - 1, 16)
    return min(CAP_MS, FIRST_MS << exponent) + int(JITTER_MS * random())
