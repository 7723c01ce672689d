"""The rate limit: a true sliding window per key over all endpoints (60 in 60 s by default)."""

from collections import defaultdict, deque

from qamera_review.sandbox.behaviour_flags import Switches
from qamera_review.sandbox.contract import Refusal


class RateLimit:
    """Remembers when each key's admitted requests came. A refused one is not counted."""

    def __init__(self, switches: Switches) -> None:
        self._switches = switches
        self._admitted: defaultdict[str, deque[float]] = defaultdict(deque)

    def admit(self, key_id: str, now_s: float) -> None:
        """Counts a request at the monotonic time `now_s`; Refusal 429 when the window is full."""
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
