"""The file of the outbox as the services use it. Calls return at once; the writer's thread executes
them in order."""

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Future
from typing import TypeVar

from qamera_review.domain.decision import Decision
from qamera_review.domain.jobs.job import Job
from qamera_review.domain.jobs.statistics import ImageOutcome
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.rate_limit import RequestTimestamp
from qamera_review.domain.records import Struct, field
from qamera_review.storage import job_table, outbox_table, rate_log
from qamera_review.storage.outbox_table import DecisionOutcome as DecisionOutcome
from qamera_review.storage.outbox_table import OutboxWrite
from qamera_review.storage.writer import Writer

T = TypeVar("T")


class LoadedState(Struct, frozen=True):
    """What is stored from earlier runs: the decisions that were not confirmed, the generation
    jobs, the next free numbers, what became of the images of jobs, and the removed decisions that
    may have arrived at the service."""

    decisions: list[Decision]
    jobs: list[Job]
    next_seq: int
    next_act: int
    images: dict[PackshotId, ImageOutcome] = field(default_factory=dict)
    maybe_arrived: list[Decision] = field(default_factory=list)


class UnreadableCounts(Struct, frozen=True):
    """How many rows of the file cannot be read; they stay in it."""

    decisions: int
    jobs: int


class OutboxStorage:
    """The decisions and jobs in one file; any thread.

    The futures are done in the writer's thread, when the write is on disk, with a StorageError if
    it failed. After a failed `apply` or `rewrite_all` those queued behind it fail as well, and so
    do new ones until `resume` is called; the other methods are independent of that.
    """

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def load(self) -> "Future[LoadedState]":
        """Load everything; for the start of the program."""
        return self._writer.submit(
            lambda db: LoadedState(
                outbox_table.load(db),
                job_table.load(db),
                outbox_table.next_seq(db),
                outbox_table.next_act(db),
                job_table.load_images(db),
                outbox_table.maybe_arrived(db),
            ),
            alone=True,
        )

    def count_unreadable(self) -> "Future[UnreadableCounts]":
        """Count the rows that `load` has left out because they cannot be read."""
        return self._writer.submit(
            lambda db: UnreadableCounts(
                len(outbox_table.unreadable(db)), len(job_table.unreadable(db))
            ),
            alone=True,
        )

    def apply(self, write: OutboxWrite) -> "Future[None]":
        """Remove and put decisions in one transaction: all of it is written, or nothing."""
        return self._writer.submit(lambda db: outbox_table.apply(db, write))

    def rewrite_all(self, decisions: Sequence[Decision]) -> "Future[None]":
        """Make the file contain exactly these decisions; for a file that may have lost some."""
        return self._writer.submit(lambda db: outbox_table.rewrite_all(db, decisions))

    def forget_maybe_arrived(self, ids: Collection[PackshotId]) -> "Future[None]":
        """Store that the removed decisions about these packshots need no longer be remembered,
        because a list shows what became of them."""
        return self._writer.submit(
            lambda db: outbox_table.forget_maybe_arrived(db, ids), alone=True
        )

    def put_jobs(self, jobs: Sequence[Job]) -> "Future[None]":
        """Write generation jobs in one transaction: all or none."""
        return self._writer.submit(lambda db: job_table.put_all(db, jobs), alone=True)

    def put_images(self, outcomes: Mapping[PackshotId, ImageOutcome], at_ms: int) -> "Future[None]":
        """Store what became of images of jobs, at the time `at_ms` (wall-clock ms)."""
        return self._writer.submit(lambda db: job_table.put_images(db, outcomes, at_ms), alone=True)

    def resume(self) -> None:
        """Accept writes again after one has failed."""
        self._writer.resume()

    def run_query(self, question: Callable[..., T]) -> "Future[T]":
        """Call `question` with the database connection, for reading."""
        return self._writer.submit(question, alone=True)


class DurableRateLog:
    """Stores the times of requests in the same file, so that the rate limit also holds after a
    restart. Implements `rate_limiter.RateLog`."""

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
