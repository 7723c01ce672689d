"""How long to wait after a failure before the next attempt."""

import random
from collections.abc import Callable

from qamera_review.domain.records import Struct

_RETRY_AFTER_MAX_S = 7 * 86_400.0


class RetryPolicy(Struct, frozen=True):
    """The wait is `first_ms` after one failure, doubles with each further failure in a row up to
    `cap_ms`, and is lengthened by a random part of `jitter_ms`."""

    first_ms: int
    cap_ms: int
    jitter_ms: int = 0

    def delay_ms(
        self,
        failures: int,
        retry_after_s: float | None = None,
        random: Callable[[], float] = random.random,
    ) -> int:
        """Return the milliseconds to wait after `failures` (1 or more) in a row.

        `retry_after_s`, what the service asked for, counts instead, up to a week; 0 does not,
        because trying at once would only bring the next refusal. `random` gives 0 to 1.
        """
        if retry_after_s is not None and retry_after_s > 0:
            return int(1000 * min(retry_after_s, _RETRY_AFTER_MAX_S))
        exponent = min(max(failures, 1) - 1, 16)
        return min(self.cap_ms, self.first_ms << exponent) + int(self.jitter_ms * random())


# The figures are the service's own advice for its rate limit.
REQUESTS = RetryPolicy(first_ms=1_000, cap_ms=60_000, jitter_ms=500)
# The list is asked for at least every 15 s, so that the end of an outage is seen soon.
LIST = RetryPolicy(first_ms=2_000, cap_ms=15_000, jitter_ms=500)
# Of one picture; pictures are many, and each has its own count.
PICTURES = RetryPolicy(first_ms=4_000, cap_ms=60_000)
