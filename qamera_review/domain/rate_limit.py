"""The service's rate limit (60 requests in any 60 seconds per key) as pure calculations.

SlidingWindow decides whether a request may be sent now. A request takes a slot when it is sent,
and frees it 60 s (plus a margin) after its *answer* arrived. The service counts a request at some
moment between the two, which cannot be seen from here. Example, without the margin: the
first request is sent at 0.0 s, reaches the service at 0.9 s and is answered at 1.0 s. Counted from
the sending, its slot would be free at 60.0 s; but for the service it counts until 60.9 s, so a
request then would be the 61st and be refused. Counted from the answer, the slot is free at 61.0 s.

AdaptiveLimit handles a key that several users share. The service does not say how many requests
the others make; but a refusal (429) although this program had free slots shows that others use
the key. Example: after 40 own requests in the window a 429 arrives. The limit becomes
75 % of 40, so 30. Each minute without another 429 raises it, by 2, 4, 8, ... back up to 60:
32 after one minute, 36 after two, 44 after three, 60 after four. It never falls below 20.
"""

from collections import deque

from qamera_review.domain.records import Struct, field

LIMIT = 60
WINDOW_MS = 60_000
RETRY_AFTER_MAX_S = 7 * 86_400.0  # a longer Retry-After is taken for a mistake
MARGIN_MS = 250  # in a minute, the clocks of two computers drift apart by far less than this

# After a 429 the limit falls to SHARE_KEPT of what was used, but not below SHARE_LEAST. Then it
# grows each minute, by SHARE_STEP first and twice as much each time: soon after a 429 the others
# are probably still there, later they are not. Two programs that do so end up with equal shares.
SHARE_KEPT = 0.75
SHARE_LEAST = LIMIT // 3
SHARE_STEP = 2


class RequestTimestamp(Struct, frozen=True):
    """When a request was sent, by the wall clock and by a monotonic clock (milliseconds).

    It is stored, so that the limit still holds after the program is restarted.
    """

    wall_ms: int
    monotonic_ms: int

    def age_ms(self, now: "RequestTimestamp") -> int:
        """Return the age in milliseconds: the smaller of what the two clocks say.

        The wall clock may have been set forward, which would make the request look too old. The
        monotonic clock starts again with the computer: when it is behind the stored time, only
        the wall clock counts. A time in the future has the age 0.
        """
        wall_age_ms = max(0, now.wall_ms - self.wall_ms)
        monotonic_age_ms = now.monotonic_ms - self.monotonic_ms
        return min(wall_age_ms, monotonic_age_ms) if monotonic_age_ms >= 0 else wall_age_ms


class SlidingWindow(Struct):
    """Counts requests in a sliding window.

    Times are monotonic milliseconds that the caller gives, and must not decrease.
    """

    limit: int = LIMIT
    window_ms: int = WINDOW_MS + MARGIN_MS
    _answered: deque[int] = field(default_factory=deque)
    _in_flight: int = 0

    def restore(self, answered_ms: list[int]) -> None:
        """Add the answer times of an earlier run, in monotonic milliseconds (may be negative)."""
        self._answered = deque(sorted([*self._answered, *answered_ms]))

    def free(self, now_ms: int) -> int:
        """Return how many requests may be sent now."""
        return max(0, self.limit - self.used(now_ms))

    def used(self, now_ms: int) -> int:
        """Return how many slots are taken now."""
        self._expire(now_ms)
        return len(self._answered) + self._in_flight

    def record_request(self, now_ms: int) -> bool:
        """Take a slot; return False when none is free."""
        if self.free(now_ms) == 0:
            return False
        self._in_flight += 1
        return True

    def record_answer(self, now_ms: int) -> None:
        """Note that a request ended, with or without an answer; its slot is free a window later."""
        self._in_flight -= 1
        self._answered.append(now_ms)

    def wait_ms(self, now_ms: int, slots: int = 1) -> int:
        """Return the milliseconds until `slots` slots are free; 0 if they are free now.

        Slots of unanswered requests have no known end; when they are needed, the result is a
        whole window.
        """
        missing = slots - self.free(now_ms)
        if missing <= 0:
            return 0
        if missing > len(self._answered):
            return self.window_ms
        return self._answered[missing - 1] + self.window_ms - now_ms

    def _expire(self, now_ms: int) -> None:
        while self._answered and self._answered[0] + self.window_ms <= now_ms:
            self._answered.popleft()


class AdaptiveLimit(Struct):
    """How many requests this program may make per window, learned from the 429 answers.

    Times are monotonic milliseconds. The module's docstring has an example.
    """

    _granted: int = LIMIT
    _since_ms: int = 0
    _step: int = SHARE_STEP

    def on_429(self, now_ms: int, used: int) -> None:
        """Lower the limit after a 429 that arrived with only `used` slots taken by us."""
        reduced = int(min(self.current(now_ms), used) * SHARE_KEPT)
        self._granted = max(SHARE_LEAST, reduced)
        self._since_ms, self._step = now_ms, SHARE_STEP

    def current(self, now_ms: int) -> int:
        """Return the limit that applies now: all 60 while no other user of the key was noticed."""
        while self._granted < LIMIT and now_ms - self._since_ms >= WINDOW_MS:
            self._granted = min(LIMIT, self._granted + self._step)
            self._since_ms += WINDOW_MS
            self._step *= 2
        return self._granted
