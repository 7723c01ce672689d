"""Sends confirmed jobs, one POST each, within the rate budget; whatever is unclear stops it.

A job is INTENT on disk before its POST leaves. An answer that was lost makes it OUTCOME_UNKNOWN,
and nothing here ever sends it again: only a job that certainly was not carried out is queued anew.
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
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct, replace
from qamera_review.services.connection.connection import Connection
from qamera_review.services.connection.rate_limiter import Priority
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.jobs.repository import JobRepository

if TYPE_CHECKING:  # see app.PRELOADED_MODULES
    from qamera_review.api.client import QameraClient


class PauseReason(Enum):
    """Why jobs wait for the person."""

    STOPPED = "stopped"
    RESTARTED = "restarted"
    PROBLEM = "problem"


class Pause(Struct, frozen=True):
    """Nothing leaves until the person says so; `error` is the problem that led to it."""

    reason: PauseReason
    error: QameraError | None = None


class KnownList(Struct, frozen=True):
    """What the list has when a job is sent: the ids, None unless it is the service's whole list,
    and the newest creation time by the service's clock, in milliseconds since 1970."""

    ids: frozenset[PackshotId] | None
    newest_ms: int


class JobSender(QObject):
    """Owns the sending; event loop's thread only.

    Signals: `changed()`: paused, resumed, begun, ended; `launched(Job)`: the service has taken
    it; `refused(Job, QameraError)`: it has not, or that is not known (state says which).
    """

    changed = Signal()
    launched = Signal(object)
    refused = Signal(object, object)

    def __init__(
        self,
        book: JobRepository,
        connection: Connection,
        clock: Clock,
        tasks: TaskSupervisor,
        may_spend: Callable[[Job], bool],
        known_list: Callable[[], KnownList],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._repository = book
        self._connection = connection
        self._clock = clock
        self._tasks = tasks
        self._may_spend = may_spend
        self._known_list = known_list
        self._running = False
        self._ended = asyncio.Event()
        # What is being written as leaving or as taken back is neither of them yet.
        self._in_hand: set[JobId] = set()
        self.pause = Pause(PauseReason.RESTARTED) if self.waiting else None

    @property
    def waiting(self) -> list[Job]:
        """Jobs that have not left, the first confirmed first."""
        return [
            job
            for job in reversed(self._repository.jobs)
            if job.state is JobState.QUEUED and job.id not in self._in_hand
        ]

    @property
    def running(self) -> bool:
        """Whether jobs are being sent."""
        return self._running

    def add(self, ids: Collection[JobId]) -> None:
        """These were confirmed just now. What waited before them keeps waiting for the person."""
        if all(job.id in ids for job in self.waiting):
            self.pause = None
        self.start()

    def start(self) -> None:
        """Sends what waits, unless it is paused."""
        if not self._running and self.pause is None and self.waiting:
            self._running = True
            self._ended.clear()
            self._tasks.start(self._run(), "send idea jobs")
        self.changed.emit()

    def resume(self) -> None:
        """The person says: go on."""
        self.pause = None
        self.start()

    def stop(self) -> None:
        """The person says: no more. What has left cannot be called back."""
        self._pause(Pause(PauseReason.STOPPED))

    async def discard(self) -> None:
        """What waits is taken back for good."""
        stopped = [replace(job, state=JobState.STOPPED) for job in self.waiting]
        ids = {job.id for job in stopped}
        self._in_hand |= ids
        self.pause = None
        await self._repository.write_or_report(*stopped)
        self._in_hand -= ids
        self.changed.emit()

    async def finish(self, grace_s: float) -> None:
        """Sends no more, and waits for the answer to what has left."""
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
                Priority.DELIVERY, lambda client: self._post(client, job_id)
            )
        except _NotNowError:
            return
        except StorageError as error:
            # Nothing has left: without the intent on disk a restart could not know of it.
            self._pause(Pause(PauseReason.PROBLEM, error))
            self._tell_refused(job_id, error)
        except ServiceError as error:
            await self._on_error(job_id, error)
        except Exception as error:
            await self._on_bug(job_id, error)
            raise
        else:
            await self._on_receipt(job_id, receipt)
        finally:
            self._in_hand.discard(job_id)

    async def _post(self, client: "QameraClient", job_id: JobId) -> JobReceipt:
        """The slot is ours: what was true when it was asked for is looked at once more."""
        job = self._repository.get(job_id)
        if self.pause is not None or job is None or job not in self.waiting:
            raise _NotNowError
        if not self._may_spend(job):
            self._pause(Pause(PauseReason.PROBLEM, DailyCapReached()))
            raise _NotNowError
        self._in_hand.add(job_id)
        known = self._known_list()
        intent = replace(
            job,
            state=JobState.INTENT,
            sent_ms=self._clock.wall_ms(),
            newest_seen_ms=known.newest_ms,
            known_ids=known.ids,
            problem="",
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
        if job.state is not JobState.INTENT:  # no key: the POST was not even begun
            self._pause(Pause(PauseReason.PROBLEM, error))
        elif error.may_have_arrived:
            self._pause(Pause(PauseReason.PROBLEM, error))
            await self._end(job, JobState.OUTCOME_UNKNOWN, error)
        elif error.recovery is Recovery.ASK_USER and not isinstance(error, OutOfCredits):
            await self._end(replace(job, known_ids=None), JobState.REFUSED, error)
        else:
            if not isinstance(error, RateLimited):
                self._pause(Pause(PauseReason.PROBLEM, error))
            back = replace(job, state=JobState.QUEUED, sent_ms=0, newest_seen_ms=0, known_ids=None)
            await self._repository.write_or_report(back)
        self._tell_refused(job_id, error)

    async def _on_bug(self, job_id: JobId, error: Exception) -> None:
        """What has left may have been carried out; nothing more is sent."""
        self._pause(Pause(PauseReason.PROBLEM, OutcomeUnknown(type(error).__name__)))
        job = self._repository.get(job_id)
        if job is not None and job.state is JobState.INTENT:
            await self._end(job, JobState.OUTCOME_UNKNOWN, OutcomeUnknown(type(error).__name__))

    async def _end(self, job: Job, state: JobState, error: QameraError) -> None:
        await self._repository.write_or_report(
            replace(job, state=state, problem=error.english_text(of_job=True))
        )

    def _tell_refused(self, job_id: JobId, error: QameraError) -> None:
        job = self._repository.get(job_id)
        if job is not None and not isinstance(error, RateLimited):
            self.refused.emit(job, error)


class _NotNowError(Exception):
    """The queue was stopped, or the job taken back, while it waited for its slot."""
