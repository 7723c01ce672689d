"""Jobs at a bench: launched, finished or lost, and what the service signals."""

from qamera_review.domain.errors import (
    QameraError,
    TimedOut,
)
from qamera_review.domain.jobs.job import Job, JobProgress, JobRequest, JobState
from qamera_review.domain.jobs.lost_job import SETTLE_MS
from qamera_review.storage import job_table
from tests.support.bench import Bench
from tests.support.fake_service import Trouble

REQUEST = JobRequest("prod_tee", preset_id="studio", count=3)


class JobSignals:
    """Records the signals of the jobs."""

    def __init__(self, bench: Bench) -> None:
        self.launched: list[Job] = []
        self.refused: list[tuple[Job, QameraError]] = []
        self.finished: list[tuple[Job, JobProgress]] = []
        self.failed: list[QameraError] = []
        bench.job_service.launched.connect(self.launched.append)
        bench.job_service.refused.connect(lambda job, error: self.refused.append((job, error)))
        bench.job_service.finished.connect(
            lambda job, progress: self.finished.append((job, progress))
        )
        bench.job_service.failed.connect(self.failed.append)


def confirm(bench: Bench, *requests: JobRequest) -> None:
    """Launch jobs (REQUEST if none are given), and wait for nothing."""
    bench.do(lambda: bench.job_service.launch(bench.job_service.plan(requests or (REQUEST,))))


def launch(bench: Bench, *requests: JobRequest) -> None:
    """Launch jobs and wait until all are sent."""
    confirm(bench, *requests)
    settle(bench)


def settle(bench: Bench) -> None:
    """Wait until no job is being sent."""
    bench.loop.until(lambda: not bench.job_service.sending, "the queue to rest")
    bench.loop.sleep(0.01)


def on_disk(bench: Bench) -> list[Job]:
    """Return the jobs that are on the disk."""
    return bench.file.run_query(job_table.load).result()


def states(bench: Bench) -> list[JobState]:
    """Return the states of all jobs, in the order in which they were launched."""
    return [job.state for job in reversed(bench.job_service.jobs)]


def make_images(bench: Bench, job: Job, status: str, count: int) -> None:
    """Give the first `count` images of a job a status, and refresh the list."""
    assert job.receipt is not None
    for packshot_id in job.receipt.created_ids[:count]:
        bench.service.items[packshot_id].status = status
    bench.refresh()


def lost_job(bench: Bench, done: bool) -> Job:
    """Return a job without an answer, after a refresh that shows whether it was made (`done`)."""
    bench.service.idea_troubles.append(Trouble(TimedOut("slow"), done))
    launch(bench)
    bench.loop.sleep(SETTLE_MS / 1000)
    bench.refresh()
    return bench.job_service.jobs[0]
