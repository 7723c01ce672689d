"""The table of generation jobs in memory."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from qamera_review.domain.jobs.job import Job, JobId, JobRequest, JobState
from qamera_review.domain.jobs.job_problem import JobProblem, JobProblemKind
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import replace


class JobTable:
    """Jobs by id, in the order in which the user confirmed them; GUI thread only.

    Only `JobRepository` writes it; search and grouping read it too. A job that was being sent when
    the program ended (INTENT) becomes OUTCOME_UNKNOWN here.
    """

    def __init__(self, jobs: Iterable[Job] = ()) -> None:
        self._jobs = {job.id: _after_restart(job) for job in jobs}

    def __iter__(self) -> Iterator[Job]:
        return iter(self._jobs.values())

    def __len__(self) -> int:
        return len(self._jobs)

    def get(self, job_id: JobId) -> Job | None:
        """Return the job with that id, None if there is none."""
        return self._jobs.get(job_id)

    def put(self, *jobs: Job) -> None:
        """Add jobs, or replace those with the same id."""
        self._jobs.update((job.id, job) for job in jobs)

    def newest_first(self) -> list[Job]:
        """Return all jobs, most recently confirmed first."""
        return list(reversed(self._jobs.values()))

    def search_texts(self) -> Iterator[tuple[str, Collection[PackshotId]]]:
        """Yield, for each job that has made packshots, the text by which it can be searched (its
        ids, case folded), and the ids of its packshots."""
        for job in reversed(self._jobs.values()):
            receipt = job.receipt
            if receipt is not None:
                names = (job.id, receipt.batch_id, receipt.order_id, job.request.product_id)
                yield " ".join(names).casefold(), receipt.created_ids

    def requests(self) -> Iterator[tuple[JobRequest, Collection[PackshotId]]]:
        """Yield, for each job that has made packshots, what it was asked for, and their ids."""
        for job in reversed(self._jobs.values()):
            if job.receipt is not None:
                yield job.request, job.receipt.created_ids

    def job_by_packshot(self) -> Mapping[PackshotId, str]:
        """Return the id of the job for each packshot that was made by one. If several jobs claim a
        packshot, it is the job that was confirmed first."""
        return {
            packshot_id: job.id
            for job in reversed(self._jobs.values())
            if job.receipt is not None
            for packshot_id in job.receipt.created_ids
        }


def _after_restart(job: Job) -> Job:
    if job.state is JobState.INTENT:
        problem = JobProblem(JobProblemKind.INTERRUPTED)
        return replace(job, state=JobState.OUTCOME_UNKNOWN, problem=problem)
    return job
