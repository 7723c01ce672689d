"""Sends the confirmed jobs, one POST request for each, in order; any problem pauses the queue.

A job is on disk as INTENT before its request is sent. If the answer is lost, the job becomes
OUTCOME_UNKNOWN and is never sent again from here. Only a job that was certainly not carried out is
queued again (for example, the connection could not be opened, or the rate limit refused it).
"""

import asyncio
import contextlib
from collections.abc import Callable, Collection
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.clock import Clock
from qamera_review.domain.errors import (
    DailyCapReached,
    OutcomeUnknown,
    OutOfCredits,
    QameraError,
    RateLimited,
    Recovery,
    ServiceError,
    StorageError,
)
from qamera_review.domain.jobs.job import Job, JobId, JobReceipt, JobState, is_doubtful
from qamera_review.domain.jobs.job_problem import JobProblem
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct, replace
from qamera_review.services.connection.connection import Connection
from qamera_review.services.connection.rate_limiter import Priority
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.jobs.repository import JobRepository

if TYPE_CHECKING:  # see network_preload.py
    from qamera_review.api.client import QameraClient


class PauseReason(Enum):
    """Why the queue is paused.

    STOPPED: by the user. RESTARTED: the jobs were queued in an earlier run. PROBLEM: an error.
    """

    STOPPED = "stopped"
    RESTARTED = "restarted"
    PROBLEM = "problem"


class Pause(Struct, frozen=True):
    """The queue is paused until the user resumes it; `error` is set if a problem is the reason."""

    reason: PauseReason
    error: QameraError | None = None


class KnownList(Struct, frozen=True):
    """What the list contains when a job is sent: the ids (None unless the list contains all
    packshots of the service), and the newest creation time by the service's clock, in milliseconds
    since 1970."""

    ids: frozenset[PackshotId] | None
    newest_ms: int


class JobSender(QObject):
    """Sends the queued jobs; event loop's thread only.

    `repository` has the jobs. `may_spend` returns whether the daily limit of credits allows a job.
    `known_list` returns what the list contains now; it is stored with the job as evidence in case
    the answer is lost.

    `pause` is None while the queue is not paused.

    Signals: `changed()`: the queue was paused or resumed, or sending has begun or ended;
    `launched(Job)`: the service has accepted a job; `refused(Job, QameraError)`: it has not, or
    that is not known; the job's state says which.
    """

    changed = Signal()
    launched = Signal(object)
    refused = Signal(object, object)

    def __init__(
        self,
        repository: JobRepository,
        connection: Connection,
        clock: Clock,
        tasks: TaskSupervisor,
        may_spend: Callable[[Job], bool],
        known_list: Callable[[], KnownList],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._repository = repository
        self._connection = connection
        self._clock = clock
        self._tasks = tasks
        self._may_spend = may_spend
        self._known_list = known_list
        self._running = False
        self._ended = asyncio.Event()
        # Jobs that are being written to disk as INTENT or STOPPED. They are still QUEUED in
        # memory, but must not be sent or discarded a second time.
        self._being_written: set[JobId] = set()
        self.pause = Pause(PauseReason.RESTARTED) if self.waiting else None

    @property
    def waiting(self) -> list[Job]:
        """The queued jobs, in the order in which they were confirmed."""
        return [
            job
            for job in reversed(self._repository.jobs)
            if job.state is JobState.QUEUED and job.id not in self._being_written
        ]

    @property
    def running(self) -> bool:
        """Whether jobs are being sent."""
        return self._running

    def add(self, ids: Collection[JobId]) -> None:
        """Start sending jobs that were confirmed just now. If others were waiting before them, a
        pause stays, and all wait until the user resumes."""
        if all(job.id in ids for job in self.waiting):
            self.pause = None
        self.start()

    def start(self) -> None:
        """Send the queued jobs, unless the queue is paused or they are being sent already."""
        if not self._running and self.pause is None and self.waiting:
            self._running = True
            self._ended.clear()
            self._tasks.start(self._run(), "send idea jobs")
        self.changed.emit()

    def resume(self) -> None:
        """End the pause and send the queued jobs."""
        self.pause = None
        self.start()

    def stop(self) -> None:
        """Pause the queue. A job that was sent already cannot be cancelled."""
        self._pause(Pause(PauseReason.STOPPED))

    def stop_waiting(self) -> None:
        """As `stop`, if jobs wait: for a key that may belong to another account, which would pay
        for them."""
        if self.waiting:
            self.stop()

    async def discard(self) -> None:
        """Withdraw all queued jobs; their state becomes STOPPED."""
        stopped = [replace(job, state=JobState.STOPPED) for job in self.waiting]
        ids = {job.id for job in stopped}
        self._being_written |= ids
        self.pause = None
        await self._repository.write_or_report(*stopped)
        self._being_written -= ids
        self.changed.emit()

    async def finish(self, grace_s: float) -> None:
        """Pause the queue, and wait up to `grace_s` seconds for the answer to a job that is being
        sent; for quitting."""
        self._pause(Pause(PauseReason.STOPPED))
        if any(job.state is JobState.INTENT for job in self._repository.jobs):
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._ended.wait(), grace_s)

    def _pause(self, pause: Pause) -> None:
        self.pause = pause
        self.changed.emit()

    async def _run(self) -> None:
        try:
            while self.pause is None and (waiting := self.waiting):
                await self._send(waiting[0].id)
        finally:
            self._running = False
            self._ended.set()
            self.changed.emit()

    async def _send(self, job_id: JobId) -> None:
        try:
            receipt = await self._connection.call(
                Priority.DELIVERY, lambda client: self._post(client, job_id), has_own_scope=True
            )
        except _NotNowError:
            return
        except StorageError as error:
            # The job could not be written as INTENT, so its request was not sent.
            self._pause(Pause(PauseReason.PROBLEM, error))
            self._emit_refused(job_id, error)
        except ServiceError as error:
            await self._on_error(job_id, error)
        except Exception as error:
            await self._on_bug(job_id, error)
            raise
        else:
            await self._on_receipt(job_id, receipt)
        finally:
            self._being_written.discard(job_id)

    async def _post(self, client: "QameraClient", job_id: JobId) -> JobReceipt:
        """Write the job as INTENT and send it. Called when the rate limiter allows the request;
        that may be much later than it was queued, so everything is checked again."""
        job = self._repository.get(job_id)
        if self.pause is not None or job is None or job not in self.waiting:
            raise _NotNowError
        if not self._may_spend(job):
            self._pause(Pause(PauseReason.PROBLEM, DailyCapReached()))
            raise _NotNowError
        self._being_written.add(job_id)
        known = self._known_list()
        intent = replace(
            job,
            state=JobState.INTENT,
            sent_ms=self._clock.wall_ms(),
            newest_seen_ms=known.newest_ms,
            known_ids=known.ids,
            problem=None,
        )
        await self._repository.write(intent)
        return await client.register_ideas(job.request)

    async def _on_receipt(self, job_id: JobId, receipt: JobReceipt) -> None:
        job = self._repository.get(job_id)
        if job is not None:
            receipt = replace(receipt, is_doubtful=is_doubtful(receipt, job))
            done = replace(job, state=JobState.REGISTERED, receipt=receipt, known_ids=None)
            await self._repository.write_or_report(done)
            self.launched.emit(done)

    async def _on_error(self, job_id: JobId, error: ServiceError) -> None:
        job = self._repository.get(job_id)
        if job is None:
            return
        if job.state is not JobState.INTENT:  # there is no key, so nothing was sent
            self._pause(Pause(PauseReason.PROBLEM, error))
        elif error.may_have_arrived:
            self._pause(Pause(PauseReason.PROBLEM, error))
            await self._end(job, JobState.OUTCOME_UNKNOWN, error)
        elif error.recovery is Recovery.ASK_USER and not isinstance(error, OutOfCredits):
            await self._end(replace(job, known_ids=None), JobState.REFUSED, error)
        else:
            if not isinstance(error, RateLimited):
                self._pause(Pause(PauseReason.PROBLEM, error))
            queued = replace(
                job, state=JobState.QUEUED, sent_ms=0, newest_seen_ms=0, known_ids=None
            )
            await self._repository.write_or_report(queued)
        self._emit_refused(job_id, error)

    async def _on_bug(self, job_id: JobId, error: Exception) -> None:
        """Stop sending after an unexpected exception; the job may have been carried out."""
        self._pause(Pause(PauseReason.PROBLEM, OutcomeUnknown(type(error).__name__)))
        job = self._repository.get(job_id)
        if job is not None and job.state is JobState.INTENT:
            await self._end(job, JobState.OUTCOME_UNKNOWN, OutcomeUnknown(type(error).__name__))

    async def _end(self, job: Job, state: JobState, error: QameraError) -> None:
        await self._repository.write_or_report(
            replace(job, state=state, problem=JobProblem.of(error))
        )

    def _emit_refused(self, job_id: JobId, error: QameraError) -> None:
        job = self._repository.get(job_id)
        if job is not None and not isinstance(error, RateLimited):
            self.refused.emit(job, error)


class _NotNowError(Exception):
    """The queue was paused, or the job was withdrawn or is too expensive now, while its request
    waited for the rate limiter."""
