"""The tables of generation jobs and their images.

A job is stored as INTENT before its POST is sent, so that no restart can send it a second time.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping

from qamera_review.domain.jobs.job import (
    Job,
    JobId,
    JobReceipt,
    JobRequest,
    JobState,
    usable_credits,
)
from qamera_review.domain.jobs.job_problem import JobProblem, JobProblemKind
from qamera_review.domain.jobs.statistics import ImageOutcome
from qamera_review.domain.packshot import PackshotId
from qamera_review.storage.any_text import with_any_text
from qamera_review.storage.decision_rows import UnreadableRow, as_int, as_str, decode_rows
from qamera_review.storage.outbox_table import count_write
from qamera_review.storage.own_files import decode_json_object

_COLUMNS = (
    "id, product_id, preset_id, scenery_id, model_id, count, state, launched_ms, problem, "
    "receipt_json, sent_ms, ended_ms, newest_ms, follows, known_ids, problem_kind"
)
_PLACEHOLDERS = ", ".join("?" * 16)
_UPDATED = ", ".join(
    f"{name} = excluded.{name}" for name in _COLUMNS.split(", ") if name not in ("id", "number")
)


def load(connection: sqlite3.Connection) -> list[Job]:
    """Return all jobs in the order in which they were first stored, without unreadable rows."""
    return _jobs(connection)[0]


def unreadable(connection: sqlite3.Connection) -> list[UnreadableRow]:
    """Return the rows that `load` could not read: they stay, and are reported to the user."""
    return _jobs(connection)[1]


def put(connection: sqlite3.Connection, job: Job) -> None:
    """Add the job, or replace the one with the same id; it then keeps its place in the order."""
    request, receipt = job.request, job.receipt
    connection.execute(
        f"INSERT INTO idea_jobs ({_COLUMNS}) VALUES ({_PLACEHOLDERS})"
        f" ON CONFLICT (id) DO UPDATE SET {_UPDATED}",
        (
            job.id,
            request.product_id,
            request.preset_id,
            request.scenery_id,
            request.model_id,
            request.count,
            job.state.value,
            job.launched_ms,
            "" if job.problem is None else job.problem.detail,
            None if receipt is None else _receipt_json(receipt),
            job.sent_ms,
            job.ended_ms,
            job.newest_seen_ms,
            job.retry_of,
            None if job.known_ids is None else json.dumps(sorted(job.known_ids)),
            None if job.problem is None else job.problem.kind.value,
        ),
    )


def put_all(connection: sqlite3.Connection, jobs: Iterable[Job]) -> None:
    """Add or replace several jobs, in the given order."""
    count_write(connection)
    for job in jobs:
        put(connection, job)


def load_images(connection: sqlite3.Connection) -> dict[PackshotId, ImageOutcome]:
    """Return the last known outcome of each job's image.

    Rows with an outcome that only a later version of the program knows are left out.
    """
    query = "SELECT packshot_id, outcome FROM idea_images"
    pairs, _unreadable = with_any_text(
        connection, lambda: decode_rows(connection.execute(query), "idea_images", _image)
    )
    return dict(pairs)


def put_images(
    connection: sqlite3.Connection, outcomes: Mapping[PackshotId, ImageOutcome], at_ms: int
) -> None:
    """Store the outcomes of images; `at_ms` is the wall-clock time of the list they come from."""
    connection.executemany(
        "INSERT INTO idea_images (packshot_id, outcome, at_ms) VALUES (?, ?, ?)"
        " ON CONFLICT (packshot_id) DO UPDATE SET outcome = excluded.outcome,"
        " at_ms = excluded.at_ms",
        [(packshot_id, outcome.value, at_ms) for packshot_id, outcome in outcomes.items()],
    )


def _jobs(connection: sqlite3.Connection) -> tuple[list[Job], list[UnreadableRow]]:
    query = f"SELECT {_COLUMNS} FROM idea_jobs ORDER BY number"
    return with_any_text(
        connection, lambda: decode_rows(connection.execute(query), "idea_jobs", _job)
    )


def _job(row: tuple[object, ...]) -> Job:
    job_id, product_id, preset_id, scenery_id, model_id, count = row[:6]
    state, launched_ms, problem_detail, receipt = row[6:10]
    sent_ms, ended_ms, newest_ms, follows, known_ids, problem_kind = row[10:]
    return Job(
        id=JobId(as_str(job_id)),
        request=JobRequest(
            as_str(product_id),
            as_str(preset_id),
            as_str(scenery_id),
            as_str(model_id),
            as_int(count),
        ),
        state=JobState(state),
        launched_ms=as_int(launched_ms),
        receipt=None if receipt is None else _receipt(as_str(receipt)),
        problem=None if problem_kind is None else _problem(problem_kind, problem_detail),
        sent_ms=as_int(sent_ms),
        ended_ms=as_int(ended_ms),
        newest_seen_ms=as_int(newest_ms),
        retry_of=as_str(follows),
        known_ids=None if known_ids is None else _ids(as_str(known_ids)),
    )


def _problem(kind: object, detail: object) -> JobProblem:
    return JobProblem(JobProblemKind(kind), as_str(detail))


def _ids(stored: str) -> frozenset[PackshotId]:
    ids = json.loads(stored)
    if not isinstance(ids, list):
        raise ValueError("the known ids are no list")
    return frozenset(PackshotId(as_str(each)) for each in ids)


def _image(row: tuple[object, ...]) -> tuple[PackshotId, ImageOutcome]:
    packshot_id, outcome = row
    return PackshotId(as_str(packshot_id)), ImageOutcome(outcome)


def _receipt_json(receipt: JobReceipt) -> str:
    return json.dumps(
        {
            "created_ids": receipt.created_ids,
            "batch_id": receipt.batch_id,
            "order_id": receipt.order_id,
            "reservation_id": receipt.reservation_id,
            "credits_reserved": receipt.credits_reserved,
            "is_doubtful": receipt.is_doubtful,
        }
    )


def _receipt(stored: str) -> JobReceipt:
    """Return the receipt that `_receipt_json` wrote; raise ValueError for anything else."""
    fields = decode_json_object(stored)
    ids = fields.get("created_ids")
    if not isinstance(ids, list):
        raise ValueError("the receipt is not complete")
    reserved = fields.get("credits_reserved")
    return JobReceipt(
        created_ids=tuple(PackshotId(as_str(each)) for each in ids),
        batch_id=as_str(fields.get("batch_id")),
        order_id=as_str(fields.get("order_id")),
        reservation_id=as_str(fields.get("reservation_id")),
        credits_reserved=None if reserved is None else usable_credits(as_int(reserved)),
        is_doubtful=fields.get("is_doubtful") is True,
    )
