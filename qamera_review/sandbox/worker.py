"""The worker behind the queue: QUEUED -> PROCESSING -> DONE or FAILED, one image at a time each.

The queue is the database itself: after a kill -9 whatever was under way is done again, and its
credits are settled exactly once, in the transaction that ends the image.
"""

import asyncio
import random

from qamera_review.sandbox.behaviour_flags import Switches
from qamera_review.sandbox.database import Database
from qamera_review.sandbox.ledger import Ledger
from qamera_review.sandbox.records import UNFINISHED, Record, Records


class Worker:
    """Works off the queue with `job_workers` images at a time."""

    def __init__(
        self, database: Database, records: Records, ledger: Ledger, switches: Switches, seed: int
    ) -> None:
        self._database = database
        self._records = records
        self._ledger = ledger
        self._switches = switches
        self._seed = seed
        self._news = asyncio.Event()
        self._under_way: dict[str, asyncio.Task[None]] = {}

    def wake(self) -> None:
        """There may be something new in the queue, or another number of workers."""
        self._news.set()

    async def run(self) -> None:
        """Runs until cancelled."""
        try:
            while True:
                self._news.clear()
                self._start_what_fits()
                await self._news.wait()
        finally:
            for task in self._under_way.values():
                task.cancel()

    def _start_what_fits(self) -> None:
        for record in self._records.unfinished():
            if len(self._under_way) >= self._switches.job_workers:
                return
            if record.id in self._under_way:
                continue
            if record.state == "QUEUED":
                record.state = "PROCESSING"
                self._records.save(record)
            self._under_way[record.id] = asyncio.create_task(self._make(record))

    async def _make(self, record: Record) -> None:
        chance = random.Random(f"making {self._seed} {record.id}")
        failed_below = chance.random()
        try:
            await asyncio.sleep(self._switches.job_seconds * chance.uniform(0.7, 1.3))
            self.finish(record, failed=failed_below < self._switches.failure_rate)
        finally:
            del self._under_way[record.id]
            self._news.set()

    def finish(self, record: Record, failed: bool) -> None:
        """The image's state and its credits change in one transaction, once."""
        if record.state not in UNFINISHED or self._records.get(record.id) is not record:
            return
        record.state = "FAILED" if failed else "DONE"
        with self._database.transaction() as connection:
            self._records.write(connection, record)
            row = connection.execute(
                "SELECT price FROM job WHERE batch_id = ?", (record.batch,)
            ).fetchone()
            if row is not None and record.batch is not None:
                settle = self._ledger.refund if failed else self._ledger.consume
                settle(connection, int(row[0]), record.batch, record.id)
        self._records.publish([record])
