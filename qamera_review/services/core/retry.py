"""Retry delays: how long to wait after a failed request before the next attempt."""

import random
from collections.abc import Callable

from qamera_review.domain.rate_limit import RETRY_AFTER_MAX_S
from qamera_review.domain.records import Struct


class RetryPolicy(Struct, frozen=True):
    """An exponential backoff; all fields in milliseconds.

    The delay is `first_ms` after the first failure and doubles with each further failure in a row,
    up to `cap_ms`. A random part of `jitter_ms` is added, so that several programs do not retry
    at the same moment. Example for REQUESTS, without jitter: 1, 2, 4, 8, 16, 32, 60, 60, ... s.
    """

    first_ms: int
    cap_ms: int
    jitter_ms: int = 0

    def delay_ms(
        self,
        failures: int,
        retry_after_s: float | None = None,
        random: Callable[[], float] = random.random,
    ) -> int:
        """Return the milliseconds to wait after `failures` (1 or more) failures in a row.

        `retry_after_s` is the service's Retry-After header in seconds, None if there was none. It
        replaces the backoff, up to one week. A value of 0 is ignored: a retry without any delay
        would probably be refused again. `random` returns a number from 0 to 1, for the jitter.
        """
        if retry_after_s is not None and retry_after_s > 0:
            return int(1000 * min(retry_after_s, RETRY_AFTER_MAX_S))
        exponent = min(max(failures, 1) - 1, 16)
        return min(self.cap_ms, self.first_ms << exponent) + int(self.jitter_ms * random())


# For requests after a 429, and for decisions after a 5xx or a network error. The service's
# documentation advises these values.
REQUESTS = RetryPolicy(first_ms=1_000, cap_ms=60_000, jitter_ms=500)
# For the list of packshots: at least one attempt every 15 s, so that the program notices the end
# of an outage soon.
LIST = RetryPolicy(first_ms=2_000, cap_ms=15_000, jitter_ms=500)
# For one picture; failures are counted for each picture separately. PICTURES is for a host that
# does not answer, BAD_PICTURES for an answer that cannot be shown. Such an answer may be large, so
# the number of retries is limited: with pauses of 4, 8, 16, ... s they end after 13 minutes.
PICTURES = RetryPolicy(first_ms=4_000, cap_ms=60_000)
BAD_PICTURES = RetryPolicy(first_ms=4_000, cap_ms=300_000)
BAD_PICTURE_TRIES_MAX = 8
