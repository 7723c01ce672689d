"""The rate limit: a sliding window per key over all endpoints, by default 60 requests in 60 s."""

from collections import defaultdict, deque

from qamera_review.sandbox.behaviour_flags import Switches
from qamera_review.sandbox.contract import Refusal


class RateLimit:
    """Counts the accepted requests of each key; refused requests do not count."""

    def __init__(self, switches: Switches) -> None:
        self._switches = switches
        self._admitted: defaultdict[str, deque[float]] = defaultdict(deque)

    def admit(self, key_id: str, now_s: float) -> None:
        """Count a request at the monotonic time `now_s`; raise Refusal 429 above the limit."""
        if self._switches.rate_limit == 0:
            return
        times = self._admitted[key_id]
        while times and now_s - times[0] >= self._switches.rate_window:
            times.popleft()
        if len(times) >= self._switches.rate_limit:
            raise Refusal(
                429,
                f"Too many requests. The limit is {self._switches.rate_limit} requests"
                f" per {self._switches.rate_window:g} seconds.",
            )
        times.append(now_s)
