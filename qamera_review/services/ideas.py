"""Launches idea jobs and follows them. A click is one POST; a lost answer is never sent again."""

import asyncio
import uuid
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.clock import Clock
from qamera_review.domain.errors import QameraError, ServiceError, StorageError
from qamera_review.domain.ideas import (
    IdeaJob,
    IdeaJobId,
    IdeaProgress,
    IdeaReceipt,
    IdeaRequest,
    IdeaState,
    check_idea,
    progress_of,
)
from qamera_review.domain.packshot import PackshotId, Status
from qamera_review.services.connection import Connection
from qamera_review.services.outbox_file import OutboxFile
from qamera_review.services.rate_budget import Lane
from qamera_review.services.store import PackshotStore
from qamera_review.services.tasks import TaskSupervisor

RECENT_MAX = 12
# A job that is older is not waited for any more: the list would be asked for ever.
FOLLOW_MS = 2 * 3_600_000


class Ideas(QObject):
    """Owns the jobs of this installation; event loop's thread only.

    Signals: `jobs_changed()`; `launched(IdeaJob)`: the service has taken it;
    `refused(IdeaJob, QameraError)`: nothing was made, or it is not known (state says which);
    `finished(IdeaJob, IdeaProgress)` once per job of this run.
    """

    jobs_changed = Signal()
    launched = Signal(object)
    refused = Signal(object, object)
    finished = Signal(object, object)

    def __init__(
        self,
        jobs: Iterable[IdeaJob],
        file: OutboxFile,
        connection: Connection,
        store: PackshotStore,
        clock: Clock,
        tasks: TaskSupervisor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._connection = connection
        self._store = store
        self._clock = clock
        self._tasks = tasks
        self._sending: set[IdeaJobId] = set()
        self._announced: set[IdeaJobId] = set()
        # Seen finished: an image may leave the list later, and is not waited for again.
        self._over: set[IdeaJobId] = set()
        self._jobs = {job.id: _after_restart(job) for job in jobs}
        for job in self._jobs.values():
            if self.progress(job) is not None:
                self._announced.add(job.id)
        store.counts_changed.connect(self._on_counts_changed)

    @property
    def jobs(self) -> list[IdeaJob]:
        """All jobs, newest first."""
        return sorted(self._jobs.values(), key=lambda job: job.launched_ms, reverse=True)

    @property
    def sending(self) -> bool:
        """Whether an answer is awaited: no second click meanwhile."""
        return bool(self._sending)

    def progress(self, job: IdeaJob) -> IdeaProgress | None:
        """How far a registered job is by the newest list; None for any other."""
        if job.receipt is None or job.state is not IdeaState.REGISTERED:
            return None
        return progress_of(job.receipt.created_ids, self._status_of)

    def under_way(self) -> bool:
        """Whether a job of the last hours may still change the list."""
        since = self._clock.wall_ms() - FOLLOW_MS
        return any(
            job.launched_ms > since
            and job.id not in self._over
            and (progress := self.progress(job)) is not None
            and not progress.finished
            for job in self._jobs.values()
        )

    def recent(self, field: str) -> list[str]:
        """Ids that were used last for `product_id`, `preset_id`, `scenery_id` or `model_id`."""
        used = (str(getattr(job.request, field)) for job in self.jobs)
        return list(dict.fromkeys(value for value in used if value))[:RECENT_MAX]

    def launch(self, request: IdeaRequest) -> None:
        """Checks and sends one job. Raises InvalidIdea; everything later comes as a signal."""
        check_idea(request)
        if self.sending:
            return
        job = IdeaJob(IdeaJobId(uuid.uuid4().hex), request, IdeaState.INTENT, self._clock.wall_ms())
        self._sending.add(job.id)
        self.jobs_changed.emit()
        self._tasks.start(self._launch(job), "launch idea job")

    def dismiss(self, job_id: IdeaJobId) -> None:
        """The person has settled what became of a job whose answer was lost."""
        job = self._jobs.get(job_id)
        if job is not None and job.state is IdeaState.OUTCOME_UNKNOWN:
            self._keep(replace(job, state=IdeaState.DISMISSED))
            self._tasks.start(self._write_or_report(self._jobs[job_id]), "dismiss idea job")

    async def _launch(self, job: IdeaJob) -> None:
        try:
            await self._write(job)
            receipt = await self._connection.call(
                Lane.PERSON, lambda client: client.register_ideas(job.request)
            )
        except StorageError as error:
            # Nothing has left: without the intent on disk a restart could not know of it.
            self._end(replace(job, state=IdeaState.REFUSED, problem=error.sentence()), error)
        except ServiceError as error:
            state = IdeaState.OUTCOME_UNKNOWN if error.maybe_done else IdeaState.REFUSED
            ended = replace(job, state=state, problem=error.sentence())
            await self._write_or_report(ended)
            self._end(ended, error)
        else:
            await self._succeed(job, receipt)

    async def _succeed(self, job: IdeaJob, receipt: IdeaReceipt) -> None:
        done = replace(job, state=IdeaState.REGISTERED, receipt=receipt)
        await self._write_or_report(done)
        self._sending.discard(job.id)
        self._keep(done)
        self.launched.emit(done)

    def _end(self, job: IdeaJob, error: QameraError) -> None:
        self._sending.discard(job.id)
        self._keep(job)
        self.refused.emit(job, error)

    async def _write(self, job: IdeaJob) -> None:
        await asyncio.wrap_future(self._file.put_job(job))

    async def _write_or_report(self, job: IdeaJob) -> None:
        try:
            await self._write(job)
        except StorageError as error:
            # On disk it stays an intent, which the next start reads as "outcome unknown".
            self.refused.emit(job, error)

    def _keep(self, job: IdeaJob) -> None:
        self._jobs[job.id] = job
        self.jobs_changed.emit()

    def _status_of(self, packshot_id: PackshotId) -> Status | None:
        packshot = self._store.listing.get(packshot_id)
        return None if packshot is None else packshot.status

    def _on_counts_changed(self) -> None:
        if not self._jobs:
            return
        for job in list(self._jobs.values()):
            progress = self.progress(job)
            if progress is None or not progress.finished:
                continue
            self._over.add(job.id)
            if job.id not in self._announced:
                self._announced.add(job.id)
                self.finished.emit(job, progress)
        self.jobs_changed.emit()


def _after_restart(job: IdeaJob) -> IdeaJob:
    if job.state is IdeaState.INTENT:
        problem = "The application ended before the answer came."
        return replace(job, state=IdeaState.OUTCOME_UNKNOWN, problem=problem)
    return job
