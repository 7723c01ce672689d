"""The generation jobs as the window uses them: planning, confirming, progress, lost answers.

A confirmed job is on disk before it is shown as waiting, and it is sent once. If the answer is
lost, the user decides whether the job was carried out; the list is shown as evidence.

Jobs are not polled; `list_sync` refreshes the list more often while they run. The daily limit is
checked here, before a job is queued (`launch`, `send_again`) and before it is sent (`_may_spend`).
"""

import os
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.clock import Clock
from qamera_review.domain.errors import DailyCapReached, StorageError
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.jobs.job import (
    Job,
    JobId,
    JobOrigin,
    JobProgress,
    JobReceipt,
    JobRequest,
    JobState,
    check_request,
    split_request,
)
from qamera_review.domain.jobs.lost_job import Evidence, JobVerdict, find_evidence
from qamera_review.domain.jobs.pricing import (
    CostPlan,
    UnitPrice,
    exceeds_cap,
    expected_credits,
    spent_since,
    unit_price,
)
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import replace
from qamera_review.domain.times import local_date, local_midnight_ms
from qamera_review.services.connection.connection import Connection
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.jobs.repository import JobRepository
from qamera_review.services.jobs.sender import JobSender, KnownList
from qamera_review.services.list_sync import ListSync
from qamera_review.services.packshots.store import PackshotStore

RECENT_MAX = 12  # ids of each kind


class JobService(QObject):
    """Plans, confirms and resolves jobs; event loop's thread only.

    `daily_cap` returns how many credits the jobs of a day may cost (0: no limit). Days are those
    of the computer's time zone.

    Signals: `jobs_changed()`; `launched(Job)` and `refused(Job, QameraError)` as those of
    `JobSender`; `finished(Job, JobProgress)`, once for each job; `failed(StorageError)`: jobs
    could not be written to disk.
    """

    jobs_changed = Signal()
    launched = Signal(object)
    refused = Signal(object, object)
    finished = Signal(object, object)
    failed = Signal(object)

    def __init__(
        self,
        repository: JobRepository,
        connection: Connection,
        store: PackshotStore,
        list_sync: ListSync,
        daily_cap: Callable[[], int],
        clock: Clock,
        tasks: TaskSupervisor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._tasks = tasks
        self._confirming = 0
        self._settling: set[JobId] = set()
        self._list_sync = list_sync
        self._daily_cap = daily_cap
        self.repository = repository
        self.job_sender = JobSender(
            self.repository, connection, clock, tasks, self._may_spend, self._known_list, self
        )
        self.repository.changed.connect(self.jobs_changed)
        self.repository.finished.connect(self.finished)
        self.repository.write_failed.connect(self.failed)
        self.job_sender.changed.connect(self.jobs_changed)
        self.job_sender.launched.connect(self.launched)
        self.launched.connect(list_sync.request_soon)
        self.job_sender.refused.connect(self.refused)

    @property
    def jobs(self) -> list[Job]:
        """All jobs, most recently confirmed first."""
        return self.repository.jobs

    def origins(self) -> dict[PackshotId, JobOrigin]:
        """Return the job and the preset of each packshot that a job of this computer has made."""
        return {
            packshot_id: JobOrigin(job.id, job.request.preset_id)
            for job in self.repository.jobs
            if job.receipt is not None
            for packshot_id in job.receipt.created_ids
        }

    @property
    def sending(self) -> bool:
        """Whether confirmed jobs are being written to disk or sent."""
        return bool(self._confirming) or self.job_sender.running

    def progress(self, job: Job) -> JobProgress | None:
        """Return the progress of a registered job by the newest list, None for any other."""
        return self.repository.progress(job)

    def has_running_jobs(self) -> bool:
        """Return whether a job that was sent recently may still change the list."""
        return self.repository.under_way()

    def list_fetched_ms(self) -> int:
        """Return when the list on the screen was fetched, in wall-clock ms."""
        return self._list_sync.fetched_ms

    def recent(self, field: str) -> list[str]:
        """Return the ids that jobs have used for a field of JobRequest (`product_id`, `preset_id`,
        `scenery_id` or `model_id`), most recently used first."""
        used = (str(getattr(job.request, field)) for job in self.jobs)
        return list(dict.fromkeys(value for value in used if value))[:RECENT_MAX]

    def price(self, request: JobRequest) -> UnitPrice | None:
        """Return what an image of this request costs, learned from the answers to earlier jobs;
        None if there was none."""
        return unit_price(self.jobs, request)

    def plan(self, requests: Iterable[JobRequest]) -> CostPlan:
        """Return the plan that the user has to confirm: the requests, split into jobs of at most
        IMAGES_PER_REQUEST_MAX images, with their expected cost."""
        jobs = self.jobs
        split = tuple(job for request in requests for job in split_request(request))
        return CostPlan(split, expected_credits(jobs, split), self.spent_today(), self._daily_cap())

    def spent_today(self) -> int:
        """Return how many credits the jobs of today have cost or may cost."""
        return spent_since(self.jobs, self._midnight_ms())

    def launch(self, plan: CostPlan, retry_of: str = "") -> None:
        """Queue the jobs of a plan that the user has confirmed, and start sending them.

        `retry_of` is the id of the job that these repeat, "" for none. Raises InvalidJob for a
        request that is not possible, and DailyCapReached. Later errors come as signals.
        """
        for request in plan.requests:
            check_request(request)
        now_plan = self.plan(plan.requests)
        if now_plan.over_cap:
            raise DailyCapReached(_cap_sentence(now_plan))
        jobs = [self._job(request, retry_of) for request in plan.requests]
        self._confirm(jobs)

    def evidence(self, job: Job) -> Evidence:
        """Return what the list says about a job whose answer was lost. A list that contains only
        approved packshots proves nothing."""
        if not self._shows_all():
            return Evidence((), JobVerdict.NOT_YET)
        claimed = self.repository.claimed_ids(job.id)
        return find_evidence(job, self._store.listing.packshots, claimed, self.list_fetched_ms())

    def mark_made(self, job_id: JobId) -> None:
        """Close a lost job as carried out, because the user says so. The images that the evidence
        shows become its images; without any, the job is just dismissed."""
        job = self._lost_job(job_id)
        if job is None:
            return
        ids = self.evidence(job).ids[: job.request.count]
        state = JobState.REGISTERED if ids else JobState.DISMISSED
        receipt = JobReceipt(ids) if ids else None
        self._settle(replace(job, state=state, receipt=receipt, known_ids=None))

    def mark_not_made(self, job_id: JobId) -> None:
        """Close a lost job as not carried out, without sending it again."""
        job = self._lost_job(job_id)
        if job is not None:
            self._settle(replace(job, state=JobState.DISMISSED, known_ids=None))

    def send_again(self, job_id: JobId) -> None:
        """Send a lost or refused job once more, as a new job; the user has seen what it may cost.
        Raises DailyCapReached."""
        job = self.repository.get(job_id)
        repeatable = (JobState.OUTCOME_UNKNOWN, JobState.REFUSED)
        if job is None or job.state not in repeatable or job_id in self._settling:
            return
        plan = self.plan([job.request])
        if plan.over_cap:
            raise DailyCapReached(_cap_sentence(plan))
        dismissed = replace(job, state=JobState.DISMISSED, known_ids=None)
        # Both jobs are written in one transaction. If they were not, a crash between the two
        # writes could lose the job, or let the user send it a third time.
        self._confirm([dismissed, self._job(job.request, job.id)])

    async def finish(self, grace_s: float) -> None:
        """Wait up to `grace_s` seconds for the answer to a job that is being sent; for quitting."""
        await self.job_sender.finish(grace_s)

    def discard_waiting(self) -> None:
        """Withdraw all queued jobs."""
        self._tasks.start(self.job_sender.discard(), "take jobs back")

    def _lost_job(self, job_id: JobId) -> Job | None:
        job = self.repository.get(job_id)
        if job is None or job.state is not JobState.OUTCOME_UNKNOWN or job_id in self._settling:
            return None
        return job

    def _settle(self, job: Job) -> None:
        self._settling.add(job.id)
        self._tasks.start(self._write_settled(job), "settle a lost job")

    async def _write_settled(self, job: Job) -> None:
        await self.repository.write_or_report(job)
        self._settling.discard(job.id)

    def _job(self, request: JobRequest, retry_of: str) -> Job:
        job_id = JobId(os.urandom(16).hex())
        return Job(job_id, request, JobState.QUEUED, self._clock.wall_ms(), retry_of=retry_of)

    def _confirm(self, jobs: Sequence[Job]) -> None:
        self._confirming += 1
        self._settling |= {job.id for job in jobs}
        self.jobs_changed.emit()
        self._tasks.start(self._write_confirmed(jobs), "confirm idea jobs")

    async def _write_confirmed(self, jobs: Sequence[Job]) -> None:
        try:
            await self.repository.write(*jobs)
        except StorageError as error:
            self.failed.emit(error)
        else:
            self.job_sender.add({job.id for job in jobs})
        finally:
            self._confirming -= 1
            self._settling -= {job.id for job in jobs}
            self.jobs_changed.emit()

    def _may_spend(self, job: Job) -> bool:
        """Return whether the daily limit still allows this job, given what was sent today."""
        sent = [other for other in self.jobs if other.state is not JobState.QUEUED]
        spent = spent_since(sent, self._midnight_ms())
        return not exceeds_cap(spent, expected_credits(self.jobs, [job.request]), self._daily_cap())

    def _midnight_ms(self) -> int:
        return local_midnight_ms(local_date(self._clock.wall_ms()))

    def _known_list(self) -> KnownList:
        listing = self._store.listing
        newest_ms = max((packshot.created_ms for packshot in listing.packshots), default=0)
        is_whole = self._shows_all() and self.list_fetched_ms() > 0
        return KnownList(frozenset(listing.row_of) if is_whole else None, newest_ms)

    def _shows_all(self) -> bool:
        return self._store.view_filter.service is StatusFilter.ALL


def _cap_sentence(plan: CostPlan) -> str:
    return TranslatableText(
        "{spent} of {cap} credits were spent today. This needs {more} more.",
        spent=plan.spent,
        cap=plan.cap,
        more=plan.credits or 0,
    )
