"""The ledger of idea jobs as rows for people and for other programs."""

import asyncio
import csv
import io
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
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.export.csv_cells import escape_formula, to_iso
from qamera_review.services.jobs.service import JobService
from qamera_review.storage.files import write_atomic

_NO_JOB = Job(JobId(""), JobRequest(""), JobState.STOPPED, 0)


class ExportFormat(Enum):
    """What the ledger can be written as, by the file's ending."""

    CSV = ".csv"
    JSON = ".json"


def reasons_in(remark: Feedback) -> tuple[str, ...]:
    """The reasons of a rejection; without any the beginning of its note, which may be ""."""
    if remark.reasons:
        return remark.reasons
    line = next((line.strip() for line in remark.note.splitlines() if line.strip()), "")
    return (line if len(line) <= REASON_MAX_CHARS else f"{line[: REASON_MAX_CHARS - 1]}…",)


class JobLedger(QObject):
    """Makes accounts of jobs and writes them to files; event loop's thread only.

    Signals: `exported(str)` with the file's name; `failed(StorageError)`.
    """

    exported = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        job_service: JobService,
        remark_of: Callable[[PackshotId], Feedback],
        tasks: TaskSupervisor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = job_service
        self._remark_of = remark_of
        self._tasks = tasks

    def accounts(self) -> list[JobAccount]:
        """Every job with what became of its images, the last confirmed first."""
        return [self.account(job) for job in self._jobs.jobs]

    def account(self, job: Job) -> JobAccount:
        """One job with what became of its images."""
        outcomes: Counter[ImageOutcome] = Counter()
        reasons: Counter[str] = Counter()
        for packshot_id in job.receipt.created_ids if job.receipt is not None else ():
            outcome = self._jobs.repository.outcome(packshot_id)
            outcomes[outcome] += 1
            if outcome is ImageOutcome.REJECTED:
                reasons.update(reasons_in(self._remark_of(packshot_id)))
        return JobAccount(job, outcomes, reasons)

    def rejected_of(self, job: Job) -> list[PackshotId]:
        """The rejected images of a job."""
        ids = job.receipt.created_ids if job.receipt is not None else ()
        return [one for one in ids if self._jobs.repository.outcome(one) is ImageOutcome.REJECTED]

    def export(self, path: Path, format_: ExportFormat) -> None:
        """Writes all of it; `exported` or `failed` follows."""
        self._tasks.start(self._export(path, format_), "export the ledger")

    async def _export(self, path: Path, format_: ExportFormat) -> None:
        accounts = self.accounts()
        text = ledger_as_csv(accounts) if format_ is ExportFormat.CSV else ledger_as_json(accounts)
        # Programs for tables take a file without this mark for one of the system's old coding.
        coding = "utf-8-sig" if format_ is ExportFormat.CSV else "utf-8"
        try:
            await asyncio.to_thread(write_atomic, path, text.encode(coding, "replace"))
        except StorageError as error:
            self.failed.emit(error)
        else:
            self.exported.emit(path.name)


def ledger_as_csv(accounts: Sequence[JobAccount]) -> str:
    """One row per job, safe to open in a program for tables."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(_record(JobAccount(_NO_JOB)))  # its names are the columns
    for account in accounts:
        writer.writerow([_safe(value) for value in _record(account).values()])
    return out.getvalue()


def ledger_as_json(accounts: Sequence[JobAccount]) -> str:
    """Jobs with their image ids and reasons, and the yields."""
    jobs = [
        {
            **_record(account),
            "reasons": dict(account.reasons),
            "image_ids": list(account.job.receipt.created_ids) if account.job.receipt else [],
        }
        for account in accounts
    ]
    yields = {
        field.removesuffix("_id"): [_yield_record(one) for one in stats_by(accounts, field)]
        for field in ID_FIELDS
    }
    return json.dumps({"jobs": jobs, "yields": yields}, indent=2, ensure_ascii=False) + "\n"


def _record(account: JobAccount) -> dict[str, object]:
    job, receipt, outcomes = account.job, account.job.receipt, account.outcomes
    record: dict[str, object] = {
        "job": job.id,
        "state": job.state.value,
        "confirmed": to_iso(job.launched_ms),
        "sent": to_iso(job.sent_ms),
        "finished": to_iso(job.ended_ms),
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
    record["problem"] = job.problem
    record["repeats"] = job.retry_of
    return record


def _yield_record(one: ApprovalStats) -> dict[str, object]:
    return {
        "id": one.key,
        "jobs": one.jobs,
        "images": one.images,
        "approved": one.approved,
        "rejected": one.rejected,
        "pending": one.pending,
        "credits": one.cost,
        "approved_share": one.share,
        "credits_per_approved": one.credits_per_approved,
        "small_sample": one.is_small_sample,
    }


def _safe(value: object) -> object:
    if isinstance(value, str):
        return escape_formula(value)
    return "" if value is None else value
