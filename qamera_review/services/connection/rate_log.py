"""Stores the times of requests, so that the rate limit also holds after a restart."""

import asyncio

from qamera_review.domain.rate_limit import RequestTimestamp
from qamera_review.storage import rate_log
from qamera_review.storage.writer import Writer


class DurableRateLog:
    """Implements `rate_limiter.RateLog` in the outbox's file, in the thread of its writer."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    async def load(self, key_id: str) -> list[RequestTimestamp]:
        """Return the times of the key's requests that may still count. Raises StorageError."""
        return await asyncio.wrap_future(
            self._writer.submit(lambda db: rate_log.load(db, key_id), alone=True)
        )

    async def add(self, key_id: str, stamp: RequestTimestamp) -> None:
        """Store a time; it is on disk when this returns. Raises StorageError."""
        await asyncio.wrap_future(
            self._writer.submit(lambda db: rate_log.add(db, key_id, stamp), alone=True)
        )
