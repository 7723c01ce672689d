"""The ledger of idea jobs: an intent is on disk before its POST leaves, so that no restart
can send it a second time."""

import json
import sqlite3

from qamera_review.domain.ideas import (
    IdeaJob,
    IdeaJobId,
    IdeaReceipt,
    IdeaRequest,
    IdeaState,
)
from qamera_review.domain.packshot import PackshotId
from qamera_review.storage.decision_rows import Unreadable, readable, text, whole

_COLUMNS = (
    "id, product_id, preset_id, scenery_id, model_id, count, state, launched_ms, problem, "
    "receipt_json"
)


def load(connection: sqlite3.Connection) -> list[IdeaJob]:
    """All jobs in the order in which they were first put. See `unreadable`."""
    return _jobs(connection)[0]


def unreadable(connection: sqlite3.Connection) -> list[Unreadable]:
    """Rows that `load` could not give: kept, and to be told to the person."""
    return _jobs(connection)[1]


def put(connection: sqlite3.Connection, job: IdeaJob) -> None:
    """Adds the job or replaces the one of the same id, which keeps its place."""
    request, receipt = job.request, job.receipt
    connection.execute(
        f"INSERT INTO idea_jobs ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET product_id = excluded.product_id,"
        " preset_id = excluded.preset_id, scenery_id = excluded.scenery_id,"
        " model_id = excluded.model_id, count = excluded.count, state = excluded.state,"
        " launched_ms = excluded.launched_ms, problem = excluded.problem,"
        " receipt_json = excluded.receipt_json",
        (
            job.id,
            request.product_id,
            request.preset_id,
            request.scenery_id,
            request.model_id,
            request.count,
            job.state.value,
            job.launched_ms,
            job.problem,
            None if receipt is None else _receipt_json(receipt),
        ),
    )


def _jobs(connection: sqlite3.Connection) -> tuple[list[IdeaJob], list[Unreadable]]:
    rows = connection.execute(f"SELECT {_COLUMNS} FROM idea_jobs ORDER BY number")
    return readable(rows, "idea_jobs", _job)


def _job(row: tuple[object, ...]) -> IdeaJob:
    job_id, product_id, preset_id, scenery_id, model_id, count = row[:6]
    state, launched_ms, problem, receipt = row[6:]
    return IdeaJob(
        id=IdeaJobId(text(job_id)),
        request=IdeaRequest(
            text(product_id), text(preset_id), text(scenery_id), text(model_id), whole(count)
        ),
        state=IdeaState(state),
        launched_ms=whole(launched_ms),
        receipt=None if receipt is None else _receipt(text(receipt)),
        problem=text(problem),
    )


def _receipt_json(receipt: IdeaReceipt) -> str:
    return json.dumps(
        {
            "created_ids": receipt.created_ids,
            "batch_id": receipt.batch_id,
            "order_id": receipt.order_id,
            "reservation_id": receipt.reservation_id,
            "credits_reserved": receipt.credits_reserved,
        }
    )


def _receipt(stored: str) -> IdeaReceipt:
    """Raises ValueError (JSONDecodeError is one) for anything but what `_receipt_json` writes."""
    fields = json.loads(stored)
    if not isinstance(fields, dict) or not isinstance(fields.get("created_ids"), list):
        raise ValueError("the receipt is not complete")
    reserved = fields.get("credits_reserved")
    return IdeaReceipt(
        created_ids=tuple(PackshotId(text(each)) for each in fields["created_ids"]),
        batch_id=text(fields.get("batch_id")),
        order_id=text(fields.get("order_id")),
        reservation_id=text(fields.get("reservation_id")),
        credits_reserved=None if reserved is None else whole(reserved),
    )
