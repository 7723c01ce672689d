"""The outbox's file as the services use it: calls are carried out in order by its own thread."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from qamera_review.domain.decision import Decision
from qamera_review.domain.jobs.job import Job
from qamera_review.domain.jobs.statistics import ImageOutcome
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.rate_limit import RequestTimestamp
from qamera_review.domain.records import Struct, field
from qamera_review.storage import job_table, outbox_table, rate_log
from qamera_review.storage.outbox_recovery import Database, open_outbox
from qamera_review.storage.outbox_recovery import RecoveryReport as RecoveryReport
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


class OutboxStorage:
    """Decisions, idea jobs and rate stamps in one durable file; futures are done when it is."""

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


class DurableRateLog:
    """`rate_budget.RateLog` in the outbox's file."""

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


class OutboxOpener(QObject):
    """Opens the outbox's file for the writer, in whose thread `open` runs.

    `rescues` are those of the first opening. A later one, after damage in the middle of a run,
    is told on the GUI thread by `reopened(Rescue | None)`: memory may know more than the file.
    """

    reopened = Signal(object)
    _opened_again = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rescues: list[RecoveryReport] = []
        self._is_first = True
        self._opened_again.connect(self.reopened, Qt.ConnectionType.QueuedConnection)

    def open(self, path: Path) -> Database:
        """For `Writer`."""
        rescues: list[RecoveryReport] = []
        connection = open_outbox(path, rescues.append)
        if self._is_first:
            self.rescues += rescues
        else:
            self._opened_again.emit(rescues[-1] if rescues else None)
        self._is_first = False
        return connection
