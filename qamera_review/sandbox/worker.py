"""Generates the images of jobs: QUEUED -> PROCESSING -> DONE or FAILED.

The queue is the database. After a crash the images in progress are started again. The credits of
an image are settled exactly once, in the same transaction that ends it.
"""

import asyncio
import random

from qamera_review.sandbox.behaviour_flags import Switches
from qamera_review.sandbox.database import Database
from qamera_review.sandbox.ledger import Ledger
from qamera_review.sandbox.records import UNFINISHED, Record, Records


class Worker:
    """Processes the queue, with `job_workers` images at the same time."""

    def __init__(
        self, database: Database, records: Records, ledger: Ledger, switches: Switches, seed: int
    ) -> None:
        self._database = database
        self._records = records
        self._ledger = ledger
        self._switches = switches
        self._seed = seed
        self._changed = asyncio.Event()
        self._under_way: dict[str, asyncio.Task[None]] = {}

    def wake(self) -> None:
        """Look at the queue again: it or the number of workers may have changed."""
        self._changed.set()

    async def run(self) -> None:
        """Process the queue until the task is cancelled."""
        try:
            while True:
                self._changed.clear()
                self._start_queued()
                await self._changed.wait()
        finally:
            for task in self._under_way.values():
                task.cancel()

    def _start_queued(self) -> None:
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
            self._changed.set()

    def finish(self, record: Record, failed: bool) -> None:
        """End an image: change its state and settle its credits in one transaction.

        Does nothing when the image has already ended or was removed.
        """
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
