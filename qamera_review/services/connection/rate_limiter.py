"""The rate limiter: keeps the requests of one key below the service's limit, also across restarts.

Every request takes a slot of a sliding window (`domain/rate_limit.py` explains it), and its time is
on disk before the request is sent. Requests have priorities: those of lower priority leave some
slots free, so that sending a long outbox never prevents a refresh. When the service refuses a
request although slots were free, others use the same key, and the limit is lowered for a while.
How long to wait after a 429 is decided in `connection` and `core/retry`.
"""

import asyncio
from collections.abc import Callable, Coroutine
from enum import IntEnum
from typing import Any, Protocol

from qamera_review.domain.clock import Clock
from qamera_review.domain.errors import RateLimited
from qamera_review.domain.rate_limit import LIMIT, AdaptiveLimit, RequestTimestamp, SlidingWindow

# The stored time of a request is when it was sent. The service may have counted it up to this much
# later, because the slowest request, for the list, takes at most 60 s.
LATE_MS = 60_000
# If the service asks for a pause shorter than this, requests wait until it is over. If longer, they
# fail at once: no request should seem to be under way for an hour or a day.
LONG_PAUSE_MS = 60_000


class Priority(IntEnum):
    """The priority of a request; its value is how many slots such a request must leave free.

    USER: what the user asked for, such as F5 or starting a job; may use the last slot.
    DELIVERY: sends a decision; leaves 3 slots free.
    POLL: an automatic refresh; leaves 6 slots free. But one poll per window leaves only 1 free, so
    that even while a long outbox is sent, the list is compared with it once a minute.
    """

    USER = 0
    DELIVERY = 3
    POLL = 6


class RateLog(Protocol):
    """The times of requests on disk, per key id."""

    async def load(self, key_id: str) -> list[RequestTimestamp]:
        """Return the times that may still count; older ones may be among them."""

    async def add(self, key_id: str, stamp: RequestTimestamp) -> None:
        """Store a time; it is on disk when this returns. Raises StorageError."""


Sleep = Callable[[float], Coroutine[Any, Any, None]]


class RateLimiter:
    """The limiter of one key; event loop's thread only.

    `sleep` waits for a number of seconds; tests pass their own.
    """

    def __init__(
        self,
        key_id: str,
        log: RateLog,
        clock: Clock,
        window: SlidingWindow | None = None,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._key_id = key_id
        self._log = log
        self._clock = clock
        self._window = window or SlidingWindow()
        self._sleep = sleep
        self._allowance = AdaptiveLimit()
        self._blocked_until_ms = 0
        self._polled_ms: int | None = None
        self._restored = False
        self._restoring = asyncio.Lock()

    async def acquire(self, priority: Priority) -> None:
        """Wait for a slot, take it and store its time. The caller must call `release` when the
        request has ended, however it ended.

        Raises RateLimited if the service has asked for a pause of which LONG_PAUSE_MS or more are
        left, and StorageError. In both cases no slot is taken.
        """
        await self._restore()
        while not self._try_acquire(priority):
            pause_ms = self._blocked_until_ms - self._clock.monotonic_ms()
            if pause_ms >= LONG_PAUSE_MS:
                raise RateLimited(retry_after_s=pause_ms / 1000)
            await self._sleep(max(0.02, self.wait_ms(priority) / 1000))
        try:
            await self._log.add(self._key_id, self._now())
        except BaseException:
            self.release()
            raise

    def release(self) -> None:
        """Note that a request has ended, with or without an answer. Its slot becomes free one
        window later."""
        self._window.record_answer(self._clock.monotonic_ms())

    @property
    def is_blocked(self) -> bool:
        """Whether the pause of `block_ms` is not over yet."""
        return self._clock.monotonic_ms() < self._blocked_until_ms

    @property
    def allowance(self) -> int:
        """How many requests per window this program may make; fewer than the service's limit while
        others use the same key."""
        return self._allowance.current(self._clock.monotonic_ms())

    def on_429(self) -> None:
        """Lower the limit, because the service refused a request with 429. Call it before
        `block_ms`, and while the refused request still occupies its slot (until one window after
        `release`)."""
        now = self._clock.monotonic_ms()
        self._allowance.on_429(now, self._window.used(now) - 1)

    def block_ms(self, milliseconds: int) -> None:
        """Block all requests for this many milliseconds, or longer if they are blocked already."""
        until = self._clock.monotonic_ms() + milliseconds
        self._blocked_until_ms = max(self._blocked_until_ms, until)

    def wait_ms(self, priority: Priority) -> int:
        """Return the milliseconds until a request of this priority may be sent, as far as is
        known now; 0 if it may be sent now."""
        now = self._clock.monotonic_ms()
        slots = 1 + self._reserved_slots(priority, now)
        return max(self._blocked_until_ms - now, self._window.wait_ms(now, slots))

    def _try_acquire(self, priority: Priority) -> bool:
        """Take a slot if a request of this priority may be sent now; return whether it did."""
        now = self._clock.monotonic_ms()
        if now < self._blocked_until_ms or self._window.free(now) <= self._reserved_slots(
            priority, now
        ):
            return False
        if priority is Priority.POLL:
            self._polled_ms = now
        return self._window.record_request(now)

    def _reserved_slots(self, priority: Priority, now_ms: int) -> int:
        """Return how many slots a request of this priority must leave free now.

        Example: others use the key, and the limit was lowered from 60 to 45. A delivery leaves the
        15 slots of the others and 3 more free.
        """
        others = LIMIT - self._allowance.current(now_ms)
        polled = self._polled_ms
        if priority is Priority.POLL and (
            polled is None or now_ms - polled >= self._window.window_ms
        ):
            return others + 1
        return others + priority

    def _now(self) -> RequestTimestamp:
        return RequestTimestamp(self._clock.wall_ms(), self._clock.monotonic_ms())

    async def _restore(self) -> None:
        # Load the times of earlier runs, once. Requests that come meanwhile wait for the lock: the
        # window would seem empty to them. Example with a window of 60 s: a request that was sent
        # 100 s ago may have been counted by the service as late as 40 s ago (LATE_MS), so its slot
        # is taken for another 20 s.
        async with self._restoring:
            if self._restored:
                return
            now = self._now()
            ages = [stamp.age_ms(now) for stamp in await self._log.load(self._key_id)]
            self._window.restore(
                sorted(
                    now.monotonic_ms - max(0, age - LATE_MS)
                    for age in ages
                    if age <= self._window.window_ms + LATE_MS
                )
            )
            self._restored = True
