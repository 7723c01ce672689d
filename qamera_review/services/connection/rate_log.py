"""The times of requests on disk, so that a restart does not exceed the service's limit."""

import asyncio

from qamera_review.domain.rate_limit import RequestTimestamp
from qamera_review.storage import rate_log
from qamera_review.storage.writer import Writer


class DurableRateLog:
    """`rate_limiter.RateLog` in the outbox's file, through its writer."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    async def load(self, key_id: str) -> list[RequestTimestamp]:
        """The key's stamps that may still count."""
        return await asyncio.wrap_future(
            self._writer.submit(lambda db: rate_log.load(db, key_id), alone=True)
        )

    async def add(self, key_id: str, stamp: RequestTimestamp) -> None:
        """Durable when it returns."""
        await asyncio.wrap_future(
            self._writer.submit(lambda db: rate_log.add(db, key_id, stamp), alone=True)
        )
