"""The export of the ledger: no cell is a formula, and there is never half a file."""

import csv
import io
import json
from collections import Counter

import pytest

from qamera_review.domain.feedback import Feedback
from qamera_review.domain.jobs.job import Job, JobId, JobReceipt, JobRequest, JobState
from qamera_review.domain.jobs.job_problem import JobProblem, JobProblemKind
from qamera_review.domain.jobs.statistics import ImageOutcome, JobAccount
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.jobs.ledger import ledger_as_csv, ledger_as_json, reasons_in

OUTCOMES = Counter({ImageOutcome.APPROVED: 1, ImageOutcome.REJECTED: 2, ImageOutcome.FAILED: 1})


def account(product: str = "prod", detail: str = "") -> JobAccount:
    ids = tuple(PackshotId(f"ps_{n}") for n in range(4))
    receipt = JobReceipt(ids, "batch", "order", "res", 12)
    problem = JobProblem(JobProblemKind.OTHER, detail)
    job = Job(
        JobId("j1"), JobRequest(product, "preset", count=4), JobState.REGISTERED,
        1_760_000_000_000, receipt, problem, sent_ms=1_760_000_001_000,
    )  # fmt: skip
    return JobAccount(job, OUTCOMES, Counter({"Wrong side": 2}))


def test_a_row_tells_everything_of_a_job() -> None:
    (row,) = csv.DictReader(io.StringIO(ledger_as_csv([account()]).decode("utf-8-sig")))
    assert row["sent"] == "2025-10-09T08:53:21+00:00"
    assert (row["product"], row["preset"], row["scenery"], row["count"]) == (
        "prod", "preset", "", "4",
    )  # fmt: skip
    assert (row["batch"], row["order"], row["reservation"]) == ("batch", "order", "res")
    assert (row["credits_reserved"], row["credits_refunded"]) == ("12", "3")
    assert (row["approved"], row["rejected"], row["failed"], row["pending"]) == ("1", "2", "1", "0")
    assert row["reasons"] == "Wrong side: 2"


def test_without_jobs_there_are_the_columns() -> None:
    assert next(csv.reader(io.StringIO(ledger_as_csv([]).decode("utf-8-sig"))))[:3] == [
        "job",
        "state",
        "confirmed",
    ]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_no_cell_is_a_formula(start: str) -> None:
    text = ledger_as_csv([account(f"{start}1+1", f"{start}cmd")]).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert len(rows) == 2
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for cell in rows[1])


def test_data_holds_images_reasons_and_yields() -> None:
    data = json.loads(ledger_as_json([account()]))
    assert data["jobs"][0]["image_ids"] == ["ps_0", "ps_1", "ps_2", "ps_3"]
    assert data["jobs"][0]["reasons"] == {"Wrong side": 2}
    (by_preset,) = data["yields"]["preset"]
    assert (by_preset["id"], by_preset["credits"], by_preset["small_sample"]) == ("preset", 9, True)
    assert by_preset["credits_per_approved"] == 9.0


@pytest.mark.parametrize(
    ("remark", "reasons"),
    [
        (Feedback(("wrong side", "not sharp"), "and more"), ("wrong side", "not sharp")),
        (Feedback(note="Wrong side\nmore"), ("Wrong side",)),
        (Feedback(note="\n  x "), ("x",)),
        (Feedback(note="y" * 70), ("y" * 59 + "…",)),
        (Feedback(), ("",)),
    ],
)
def test_reasons_are_those_given_else_the_note_begins(
    remark: Feedback, reasons: tuple[str, ...]
) -> None:
    assert reasons_in(remark) == reasons
