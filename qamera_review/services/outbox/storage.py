"""The outbox's file as the services use it: calls are carried out in order by its own thread."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from typing import TypeVar

from qamera_review.domain.decision import Decision
from qamera_review.domain.jobs.job import Job
from qamera_review.domain.jobs.statistics import ImageOutcome
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct, field
from qamera_review.storage import job_table, outbox_table
from qamera_review.storage.outbox_table import DecisionOutcome as DecisionOutcome
from qamera_review.storage.outbox_table import OutboxWrite
from qamera_review.storage.writer import Writer

T = TypeVar("T")


class LoadedState(Struct, frozen=True):
    """What an earlier run left: decisions on their way, idea jobs, and the next free numbers."""

    decisions: list[Decision]
    jobs: list[Job]
    next_seq: int
    next_act: int
    images: dict[PackshotId, ImageOutcome] = field(default_factory=dict)


class UnreadableCounts(Struct, frozen=True):
    """How many rows of the file could not be read; they are kept in it."""

    decisions: int
    jobs: int


class OutboxStorage:
    """Decisions and jobs in one durable file; a future is done when its write is on disk."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def load(self) -> "Future[LoadedState]":
        """Everything at once, at the start."""
        return self._writer.submit(
            lambda db: LoadedState(
                outbox_table.load(db),
                job_table.load(db),
                outbox_table.next_seq(db),
                outbox_table.next_act(db),
                job_table.load_images(db),
            ),
            alone=True,
        )

    def count_unreadable(self) -> "Future[UnreadableCounts]":
        """Counts the rows that `load` could not give."""
        return self._writer.submit(
            lambda db: UnreadableCounts(
                len(outbox_table.unreadable(db)), len(job_table.unreadable(db))
            ),
            alone=True,
        )

    def apply(self, write: OutboxWrite) -> "Future[None]":
        """Makes one act durable, as a whole or not at all."""
        return self._writer.submit(lambda db: outbox_table.apply(db, write))

    def rewrite_all(self, decisions: Sequence[Decision]) -> "Future[None]":
        """Brings a file that may have lost some acts to where memory is."""
        return self._writer.submit(lambda db: outbox_table.rewrite_all(db, decisions))

    def put_jobs(self, jobs: Sequence[Job]) -> "Future[None]":
        """Writes idea jobs down, all or none; a failure holds up nothing else."""
        return self._writer.submit(lambda db: job_table.put_all(db, jobs), alone=True)

    def put_images(self, outcomes: Mapping[PackshotId, ImageOutcome], at_ms: int) -> "Future[None]":
        """Remembers what became of images of jobs."""
        return self._writer.submit(lambda db: job_table.put_images(db, outcomes, at_ms), alone=True)

    def resume(self) -> None:
        """Takes writes again after a failure."""
        self._writer.resume()

    def run_query(self, question: Callable[..., T]) -> "Future[T]":
        """Reads with a function of the connection."""
        return self._writer.submit(question, alone=True)
