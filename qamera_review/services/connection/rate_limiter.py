"""Keeps all requests of one key under the service's limit, across restarts.

Every request takes a slot; the slot's stamp is on disk before the request leaves. Deliveries
leave a few slots free so that a refresh is never starved by a long outbox: the person's own at
any time, a poll once in a window. A key that others use too is noticed by a refusal.
"""

import asyncio
from collections.abc import Callable, Coroutine
from enum import IntEnum
from typing import Any, Protocol

from qamera_review.domain.clock import Clock
from qamera_review.domain.errors import RateLimited
from qamera_review.domain.rate_limit import LIMIT, AdaptiveLimit, RequestTimestamp, SlidingWindow

# A request of an earlier run was noted when it left; the service may have counted it as late as
# its time limit.
LATE_MS = 30_000
# A pause that the service asks for is waited for up to this long. A request that would have to wait
# longer fails at once: nothing should seem to be under way for an hour or a day.
LONG_PAUSE_MS = 60_000


class Priority(IntEnum):
    """Who asks; the value is how many slots a lane must leave to the ones before it.

    Decisions go before polls, but a person who presses F5 or launches a job goes first; and one
    poll in a window may use the last slot but one, so that a long outbox is not sent blindly.
    """

    USER = 0
    DELIVERY = 3
    POLL = 6


class RateLog(Protocol):
    """Stamps of requests on disk, per key id."""

    async def load(self, key_id: str) -> list[RequestTimestamp]:
        """Those that may still count; older ones may be among them."""

    async def add(self, key_id: str, stamp: RequestTimestamp) -> None:
        """Durable when it returns."""


Sleep = Callable[[float], Coroutine[Any, Any, None]]


class RateLimiter:
    """One key's sliding window; used on the event loop only."""

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

    async def acquire(self, lane: Priority) -> None:
        """Waits for a slot and takes it; to be followed by `release` whatever happens.

        Raises RateLimited when the service has asked for a pause that is still long.
        """
        await self._restore()
        while not self._try(lane):
            pause_ms = self._blocked_until_ms - self._clock.monotonic_ms()
            if pause_ms >= LONG_PAUSE_MS:
                raise RateLimited(retry_after_s=pause_ms / 1000)
            await self._sleep(max(0.02, self.wait_ms(lane) / 1000))
        try:
            await self._log.add(self._key_id, self._now())
        except BaseException:
            self.release()
            raise

    def release(self) -> None:
        """The request that took a slot is over, with or without an answer."""
        self._window.record_answer(self._clock.monotonic_ms())

    @property
    def is_blocked(self) -> bool:
        """Whether the service has asked for a pause that is not over."""
        return self._clock.monotonic_ms() < self._blocked_until_ms

    @property
    def allowance(self) -> int:
        """Requests in a window that are ours; less than the limit while others share the key."""
        return self._allowance.current(self._clock.monotonic_ms())

    def on_429(self) -> None:
        """The service found the limit reached; to be called before `block_ms`, while the refused
        request still has its slot or has just given it back."""
        now = self._clock.monotonic_ms()
        self._allowance.on_429(now, self._window.used(now) - 1)

    def block_ms(self, milliseconds: int) -> None:
        """Nothing leaves for so long: the service said that there are too many requests."""
        until = self._clock.monotonic_ms() + milliseconds
        self._blocked_until_ms = max(self._blocked_until_ms, until)

    def wait_ms(self, lane: Priority) -> int:
        """Milliseconds until this lane may send, as far as is known now."""
        now = self._clock.monotonic_ms()
        wanted = 1 + self._kept_free(lane, now)
        return max(self._blocked_until_ms - now, self._window.wait_ms(now, wanted))

    def _try(self, lane: Priority) -> bool:
        now = self._clock.monotonic_ms()
        if now < self._blocked_until_ms or self._window.free(now) <= self._kept_free(lane, now):
            return False
        if lane is Priority.POLL:
            self._polled_ms = now
        return self._window.record_request(now)

    def _kept_free(self, lane: Priority, now_ms: int) -> int:
        """How many slots this lane must leave free now."""
        others = LIMIT - self._allowance.current(now_ms)
        polled = self._polled_ms
        if lane is Priority.POLL and (polled is None or now_ms - polled >= self._window.window_ms):
            return others + 1
        return others + lane

    def _now(self) -> RequestTimestamp:
        return RequestTimestamp(self._clock.wall_ms(), self._clock.monotonic_ms())

    async def _restore(self) -> None:
        async with self._restoring:  # all that ask meanwhile wait: the window is still empty
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
