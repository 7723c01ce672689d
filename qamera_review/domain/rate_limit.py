"""The service's rate limit as a pure sliding window: 60 requests in any 60 s, per key.

A slot is taken when a request leaves and counts until 60 s after its *answer*: the service
stamps a request somewhere between the two, so a window measured at our side alone would
allow a 61st. A request without an answer yet holds its slot.

Several people can share a key. Nobody tells, but a refusal does: the slots that seemed free were
taken by somebody else. `Allowance` is what is left for us then.
"""

from collections import deque

from qamera_review.domain.records import Struct, field

LIMIT = 60
WINDOW_MS = 60_000
MARGIN_MS = 250  # clocks of two machines run apart by far less than this in a minute

# After a refusal three quarters of what we had; then more with each minute without one, at first
# little (somebody is probably still there), later much (nobody is). Two that do so share evenly.
SHARE_KEPT = 0.75
SHARE_LEAST = LIMIT // 3
SHARE_STEP = 2


class RequestTimestamp(Struct, frozen=True):
    """When a request left, by the computer's clock and by the time since it was switched on."""

    wall_ms: int
    monotonic_ms: int

    def age_ms(self, now: "RequestTimestamp") -> int:
        """How old it is at most by what either clock tells. The computer's clock may have been
        set forward, the other begins anew when the computer does; a stamp of the future counts
        as now."""
        age = max(0, now.wall_ms - self.wall_ms)
        since_start = now.monotonic_ms - self.monotonic_ms
        return min(age, since_start) if since_start >= 0 else age


class SlidingWindow(Struct):
    """Counts requests; times are monotonic milliseconds given by the caller."""

    limit: int = LIMIT
    window_ms: int = WINDOW_MS + MARGIN_MS
    _answered: deque[int] = field(default_factory=deque)
    _under_way: int = 0

    def restore(self, answered_ms: list[int]) -> None:
        """Takes over stamps of an earlier run, in monotonic milliseconds (may be negative)."""
        self._answered = deque(sorted([*self._answered, *answered_ms]))

    def free(self, now_ms: int) -> int:
        """How many requests may leave now."""
        return max(0, self.limit - self.used(now_ms))

    def used(self, now_ms: int) -> int:
        """How many slots are taken now."""
        self._expire(now_ms)
        return len(self._answered) + self._under_way

    def record_request(self, now_ms: int) -> bool:
        """Takes a slot if there is one."""
        if self.free(now_ms) == 0:
            return False
        self._under_way += 1
        return True

    def record_answer(self, now_ms: int) -> None:
        """The answer (or the end of hope for it) came: the slot is free a window later."""
        self._under_way -= 1
        self._answered.append(now_ms)

    def wait_ms(self, now_ms: int, wanted: int = 1) -> int:
        """Milliseconds until `wanted` slots are free, as far as is known; 0 if they are."""
        lacking = wanted - self.free(now_ms)
        if lacking <= 0:
            return 0
        if lacking > len(self._answered):
            return self.window_ms
        return self._answered[lacking - 1] + self.window_ms - now_ms

    def _expire(self, now_ms: int) -> None:
        while self._answered and self._answered[0] + self.window_ms <= now_ms:
            self._answered.popleft()


class AdaptiveLimit(Struct):
    """How many requests a window may hold of ours, by what refusals told; monotonic ms."""

    _granted: int = LIMIT
    _since_ms: int = 0
    _step: int = SHARE_STEP

    def on_429(self, now_ms: int, used: int) -> None:
        """The service had no slot though we had `used` only so many."""
        kept = int(min(self.current(now_ms), used) * SHARE_KEPT)
        self._granted = max(SHARE_LEAST, kept)
        self._since_ms, self._step = now_ms, SHARE_STEP

    def current(self, now_ms: int) -> int:
        """What is ours now: the whole limit while nobody else was noticed."""
        while self._granted < LIMIT and now_ms - self._since_ms >= WINDOW_MS:
            self._granted = min(LIMIT, self._granted + self._step)
            self._since_ms += WINDOW_MS
            self._step *= 2
        return self._granted
