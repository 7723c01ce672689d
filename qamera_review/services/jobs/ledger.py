"""The ledger: all jobs with their costs and results, and its export as CSV or JSON.

It does not check the daily limit; `service` does.
"""

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.errors import StorageError
from qamera_review.domain.feedback import REASON_MAX_CHARS, Feedback
from qamera_review.domain.jobs.job import ID_FIELDS, Job, JobId, JobRequest, JobState
from qamera_review.domain.jobs.statistics import ApprovalStats, ImageOutcome, JobAccount, stats_by
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.times import to_local_iso
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.export.csv_table import csv_bytes
from qamera_review.services.jobs.service import JobService
from qamera_review.storage.files import write_atomic

_NO_JOB = Job(JobId(""), JobRequest(""), JobState.STOPPED, 0)


class ExportFormat(Enum):
    """The formats of the export; the value is the suffix of the file."""

    CSV = ".csv"
    JSON = ".json"


def reasons_in(feedback: Feedback) -> tuple[str, ...]:
    """Return the reasons of a rejection. If there are none, it is the first line of the note,
    shortened to REASON_MAX_CHARS; "" if there is no note either."""
    if feedback.reasons:
        return feedback.reasons
    line = next((line.strip() for line in feedback.note.splitlines() if line.strip()), "")
    return (line if len(line) <= REASON_MAX_CHARS else f"{line[: REASON_MAX_CHARS - 1]}…",)


class JobLedger(QObject):
    """Computes the accounts of jobs and exports them; event loop's thread only.

    An account is a job with the results of its images. `feedback_of` returns the feedback of a
    packshot.

    Signals: `exported(str)` with the file's name; `failed(StorageError)`: it was not written.
    """

    exported = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        job_service: JobService,
        feedback_of: Callable[[PackshotId], Feedback],
        tasks: TaskSupervisor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = job_service
        self._feedback_of = feedback_of
        self._tasks = tasks

    def accounts(self) -> list[JobAccount]:
        """Return the accounts of all jobs, most recently confirmed first."""
        return [self.account(job) for job in self._jobs.jobs]

    def account(self, job: Job) -> JobAccount:
        """Return the account of a job: how many of its images are approved, rejected and so on,
        and for which reasons they were rejected."""
        outcomes: Counter[ImageOutcome] = Counter()
        reasons: Counter[str] = Counter()
        for packshot_id in job.receipt.created_ids if job.receipt is not None else ():
            outcome = self._jobs.repository.outcome(packshot_id)
            outcomes[outcome] += 1
            if outcome is ImageOutcome.REJECTED:
                reasons.update(reasons_in(self._feedback_of(packshot_id)))
        return JobAccount(job, outcomes, reasons)

    def rejected_of(self, job: Job) -> list[PackshotId]:
        """Return the rejected images of a job."""
        ids = job.receipt.created_ids if job.receipt is not None else ()
        return [id_ for id_ in ids if self._jobs.repository.outcome(id_) is ImageOutcome.REJECTED]

    def export(self, path: Path, format_: ExportFormat) -> None:
        """Write all accounts to a file; `exported` or `failed` follows."""
        self._tasks.start(self._export(path, format_), "export the ledger")

    async def _export(self, path: Path, format_: ExportFormat) -> None:
        accounts = self.accounts()
        data = ledger_as_csv(accounts) if format_ is ExportFormat.CSV else ledger_as_json(accounts)
        try:
            await asyncio.to_thread(write_atomic, path, data, is_shared=True)
        except StorageError as error:
            self.failed.emit(error)
        else:
            self.exported.emit(path.name)


def ledger_as_csv(accounts: Sequence[JobAccount]) -> bytes:
    """Return a CSV file with a row for each job."""
    header = list(_record(JobAccount(_NO_JOB)))
    return csv_bytes(header, (_record(account).values() for account in accounts))


def ledger_as_json(accounts: Sequence[JobAccount]) -> bytes:
    """Return a JSON file with the jobs (with the ids of their images and the reasons of
    rejections), and the statistics by product, preset, scenery and model ("yields")."""
    jobs = [
        {
            **_record(account),
            "reasons": dict(account.reasons),
            "image_ids": list(account.job.receipt.created_ids) if account.job.receipt else [],
        }
        for account in accounts
    ]
    yields = {
        field.removesuffix("_id"): [_yield_record(stats) for stats in stats_by(accounts, field)]
        for field in ID_FIELDS
    }
    data = {"jobs": jobs, "yields": yields}
    return f"{json.dumps(data, indent=2, ensure_ascii=False)}\n".encode()


def _record(account: JobAccount) -> dict[str, object]:
    job, receipt, outcomes = account.job, account.job.receipt, account.outcomes
    record: dict[str, object] = {
        "job": job.id,
        "state": job.state.value,
        "confirmed": to_local_iso(job.launched_ms),
        "sent": to_local_iso(job.sent_ms),
        "finished": to_local_iso(job.ended_ms),
        "product": job.request.product_id,
        "preset": job.request.preset_id,
        "scenery": job.request.scenery_id,
        "model": job.request.model_id,
        "count": job.request.count,
        "batch": receipt.batch_id if receipt else "",
        "order": receipt.order_id if receipt else "",
        "reservation": receipt.reservation_id if receipt else "",
        "credits_reserved": account.reserved,
        "credits_refunded": account.refunded,
    }
    record.update((outcome.value, outcomes[outcome]) for outcome in ImageOutcome)
    reasons = (f"{reason or '-'}: {n}" for reason, n in account.reasons.most_common())
    record["reasons"] = "; ".join(reasons)
    record["problem"] = job.problem.kind.value if job.problem else ""
    record["problem_detail"] = job.problem.detail if job.problem else ""
    record["repeats"] = job.retry_of
    return record


def _yield_record(stats: ApprovalStats) -> dict[str, object]:
    return {
        "id": stats.key,
        "jobs": stats.jobs,
        "images": stats.images,
        "approved": stats.approved,
        "rejected": stats.rejected,
        "pending": stats.pending,
        "credits": stats.cost,
        "approved_share": stats.share,
        "credits_per_approved": stats.credits_per_approved,
        "small_sample": stats.is_small_sample,
    }
