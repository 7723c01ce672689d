"""The jobs of this installation, in memory and on disk, and the progress of their images.

The progress of a job is computed from the service's list. What the list says about its images is
stored as well, because an image can leave the list (if it is archived, for example) and still
counts in the ledger.
"""

import asyncio
from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.clock import Clock
from qamera_review.domain.errors import StorageError
from qamera_review.domain.jobs.job import (
    Job,
    JobId,
    JobProgress,
    JobState,
    progress_of,
)
from qamera_review.domain.jobs.statistics import OUTCOME_OF_FACET, ImageOutcome
from qamera_review.domain.packshot import PackshotId, Status, facet_of
from qamera_review.domain.records import replace
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.jobs.job_table import JobTable
from qamera_review.services.outbox.storage import OutboxStorage
from qamera_review.services.packshots.listing import Listing
from qamera_review.services.packshots.store import PackshotStore

# An unfinished job counts as running for this long after it was sent; the list is refreshed often
# meanwhile.
FOLLOW_MS = 2 * 3_600_000
# A job that was sent longer ago than this is not announced when it ends.
ANNOUNCE_MS = 24 * 3_600_000
# For this long after it was sent, the images of a job whose answer was lost may still appear.
WATCH_MS = 15 * 60_000
# A job that has made no progress for this long is shown as stalled.
STALL_MS = 10 * 60_000
_STATUS_OF = {
    ImageOutcome.FAILED: Status.FAILED,
    ImageOutcome.GENERATING: Status.PROCESSING,
    ImageOutcome.GONE: None,
}


class JobRepository(QObject):
    """Owns the jobs; event loop's thread only.

    `images` are the stored results of images from earlier runs.

    Signals: `changed()`: jobs or the results of their images have changed; `finished(Job,
    JobProgress)`: a job has ended, emitted once for each job, also if it ended while the program
    was closed; `write_failed(StorageError)`: memory is up to date, but the file is not.
    """

    changed = Signal()
    finished = Signal(object, object)
    write_failed = Signal(object)

    def __init__(
        self,
        jobs: JobTable,
        images: Mapping[PackshotId, ImageOutcome],
        storage: OutboxStorage,
        store: PackshotStore,
        clock: Clock,
        tasks: TaskSupervisor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._storage = storage
        self._store = store
        self._clock = clock
        self._tasks = tasks
        self._images = dict(images)
        self._jobs = jobs
        self._moved_ms: dict[JobId, int] = {}  # when a job's progress last changed, wall-clock ms
        self._progress: dict[JobId, JobProgress] = {}
        self._evaluated_listing: Listing | None = None
        store.counts_changed.connect(self._on_counts_changed)

    @property
    def jobs(self) -> list[Job]:
        """All jobs, most recently confirmed first."""
        return self._jobs.newest_first()

    def get(self, job_id: JobId) -> Job | None:
        """Return the job with that id, None if there is none."""
        return self._jobs.get(job_id)

    def outcome(self, packshot_id: PackshotId) -> ImageOutcome:
        """Return the result of an image, with the user's decisions applied."""
        if packshot_id in self._store.listing.row_of:
            return OUTCOME_OF_FACET[self._store.shown(packshot_id).facet]
        return self._images.get(packshot_id, ImageOutcome.GONE)

    def outcomes(self, job: Job) -> Counter[ImageOutcome]:
        """Return how many of a job's images have which result."""
        ids = job.receipt.created_ids if job.receipt is not None else ()
        return Counter(self.outcome(packshot_id) for packshot_id in ids)

    def progress(self, job: Job) -> JobProgress | None:
        """Return the progress of a registered job, None for any other."""
        if job.receipt is None or job.state is not JobState.REGISTERED:
            return None
        return progress_of(job.receipt.created_ids, self._status_of)

    def stalled_ms(self, job: Job) -> int:
        """Return for how many milliseconds a running job has made no progress; 0 if that is less
        than STALL_MS."""
        progress = self.progress(job)
        if progress is None or progress.finished:
            return 0
        since = self._moved_ms.get(job.id) or job.sent_ms or job.launched_ms
        still_ms = self._clock.wall_ms() - since
        return still_ms if still_ms >= STALL_MS else 0

    def elapsed_ms(self, job: Job) -> int:
        """Return the milliseconds from the sending of a job to its end, or to now; 0 before it was
        sent."""
        if not job.sent_ms:
            return 0
        return max(0, (job.ended_ms or self._clock.wall_ms()) - job.sent_ms)

    def under_way(self) -> bool:
        """Return whether a job that was sent recently may still change the list."""
        now = self._clock.wall_ms()
        spans = {JobState.REGISTERED: FOLLOW_MS, JobState.OUTCOME_UNKNOWN: WATCH_MS}
        return any(
            not job.ended_ms and now - (job.sent_ms or job.launched_ms) < spans.get(job.state, 0)
            for job in self._jobs
        )

    def claimed_ids(self, except_job: JobId) -> frozenset[PackshotId]:
        """Return the images of all jobs except `except_job`."""
        return frozenset(
            packshot_id
            for job in self._jobs
            if job.receipt is not None and job.id != except_job
            for packshot_id in job.receipt.created_ids
        )

    async def write(self, *jobs: Job) -> None:
        """Write jobs to disk, then show them. Raises StorageError; then nothing has changed."""
        await asyncio.wrap_future(self._storage.put_jobs(jobs))
        self.show(*jobs)

    async def write_or_report(self, *jobs: Job) -> None:
        """Write jobs to disk, and show them even if that fails, because they describe what the
        service has already done; a failure emits `write_failed`. If a job is then still INTENT on
        disk, the next start reads it as OUTCOME_UNKNOWN."""
        try:
            await self.write(*jobs)
        except StorageError as error:
            self.show(*jobs)
            self.write_failed.emit(error)

    def show(self, *jobs: Job) -> None:
        """Put jobs into memory, without writing them."""
        self._jobs.put(*jobs)
        self._update_progress()
        self.changed.emit()

    def _status_of(self, packshot_id: PackshotId) -> Status | None:
        packshot = self._store.listing.get(packshot_id)
        if packshot is not None:
            return packshot.status
        outcome = self._images.get(packshot_id)
        return None if outcome is None else _STATUS_OF.get(outcome, Status.DONE)

    def _on_counts_changed(self) -> None:
        # The signal also comes after decisions; only a new list is of interest here.
        if self._evaluated_listing is self._store.listing:
            return
        self._evaluated_listing = self._store.listing
        if not self._jobs:
            return
        self._remember_images()
        self._update_progress()
        self.changed.emit()

    def _remember_images(self) -> None:
        new: dict[PackshotId, ImageOutcome] = {}
        for job in self._jobs:
            for packshot_id in job.receipt.created_ids if job.receipt is not None else ():
                packshot = self._store.listing.get(packshot_id)
                if packshot is None:
                    continue
                outcome = OUTCOME_OF_FACET[facet_of(packshot.status, packshot.vote)]
                if self._images.get(packshot_id) is not outcome:
                    new[packshot_id] = outcome
        if new:
            self._images.update(new)
            self._tasks.start(self._write_images(new), "remember what became of images")

    async def _write_images(self, new: Mapping[PackshotId, ImageOutcome]) -> None:
        try:
            await asyncio.wrap_future(self._storage.put_images(new, self._clock.wall_ms()))
        except StorageError as error:
            self.write_failed.emit(error)

    def _update_progress(self) -> None:
        """Update the progress of all jobs, and end those that are finished."""
        now, ended = self._clock.wall_ms(), []
        for job in self._jobs:
            progress = None if job.ended_ms else self.progress(job)
            if progress is None:
                continue
            before = self._progress.get(job.id)
            self._progress[job.id] = progress
            if before is not None and before != progress:
                self._moved_ms[job.id] = now
            if progress.finished:
                ended.append((replace(job, ended_ms=now), progress))
        for job, progress in ended:
            self._jobs.put(job)
            self._tasks.start(self.write_or_report(job), "note a finished job")
            if now - (job.sent_ms or job.launched_ms) < ANNOUNCE_MS:
                self.finished.emit(job, progress)
