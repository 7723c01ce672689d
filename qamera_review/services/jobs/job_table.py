"""The jobs of this installation in memory: who makes them and who asks for them meet here."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from qamera_review.domain.jobs.job import Job, JobId, JobState
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import replace


class JobTable:
    """Jobs by id, in the order in which they were confirmed. Written by the repository, when they
    are on disk; read by queries and groups as well. GUI thread only."""

    def __init__(self, jobs: Iterable[Job] = ()) -> None:
        self._jobs = {job.id: _after_restart(job) for job in jobs}

    def __iter__(self) -> Iterator[Job]:
        return iter(self._jobs.values())

    def __len__(self) -> int:
        return len(self._jobs)

    def get(self, job_id: JobId) -> Job | None:
        """Return the job of that id."""
        return self._jobs.get(job_id)

    def put(self, *jobs: Job) -> None:
        """Adds jobs; one that is known takes the place of its former state."""
        self._jobs.update((job.id, job) for job in jobs)

    def newest_first(self) -> list[Job]:
        """Return all jobs, the last confirmed first."""
        return list(reversed(self._jobs.values()))

    def search_texts(self) -> Iterator[tuple[str, Collection[PackshotId]]]:
        """Yields everything by which a job that made something can be named (case folded), with
        what it made."""
        for job in reversed(self._jobs.values()):
            receipt = job.receipt
            if receipt is not None:
                names = (job.id, receipt.batch_id, receipt.order_id, job.request.product_id)
                yield " ".join(names).casefold(), receipt.created_ids

    def job_by_packshot(self) -> Mapping[PackshotId, str]:
        """Return the job of each packshot that one has made; of several the first confirmed."""
        return {
            packshot_id: job.id
            for job in reversed(self._jobs.values())
            if job.receipt is not None
            for packshot_id in job.receipt.created_ids
        }


def _after_restart(job: Job) -> Job:
    if job.state is JobState.INTENT:
        problem = "The application ended before the answer came."
        return replace(job, state=JobState.OUTCOME_UNKNOWN, problem=problem)
    return job
