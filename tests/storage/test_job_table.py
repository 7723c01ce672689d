"""Tests of the tables of jobs, also with a file of the first version."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qamera_review.domain.jobs.job import (
    Job,
    JobId,
    JobReceipt,
    JobRequest,
    JobState,
)
from qamera_review.domain.jobs.job_problem import JobProblem, JobProblemKind
from qamera_review.domain.jobs.statistics import ImageOutcome
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import replace
from qamera_review.storage import job_table
from qamera_review.storage.database import migrate
from qamera_review.storage.migrations import OUTBOX
from tests.support.outbox_samples import whole_outbox

_TEXTS = st.text(max_size=30)
_TIMES = st.integers(0, 2**62)
REQUESTS = st.builds(JobRequest, _TEXTS, _TEXTS, _TEXTS, _TEXTS, st.integers(1, 50))
RECEIPTS = st.builds(
    JobReceipt,
    st.lists(_TEXTS.map(PackshotId), max_size=4).map(tuple),
    _TEXTS,
    _TEXTS,
    _TEXTS,
    st.none() | st.integers(0, 10**9),
)
JOBS = st.builds(
    Job,
    _TEXTS.map(JobId),
    REQUESTS,
    st.sampled_from(JobState),
    _TIMES,
    st.none() | RECEIPTS,
    st.none() | st.builds(JobProblem, st.sampled_from(JobProblemKind), _TEXTS),
    _TIMES,
    _TIMES,
    _TIMES,
    _TEXTS,
    st.none() | st.frozensets(_TEXTS.map(PackshotId), max_size=3),
)


@pytest.fixture
def ledger() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, OUTBOX)
        yield connection


@given(st.lists(JOBS, max_size=5, unique_by=lambda job: job.id))
def test_jobs_are_stored_and_loaded(jobs: list[Job]) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, OUTBOX)
        job_table.put_all(connection, jobs)
        assert job_table.load(connection) == jobs
        assert job_table.unreadable(connection) == []
        changed = [replace(job, state=JobState.DISMISSED, ended_ms=7) for job in jobs]
        job_table.put_all(connection, list(reversed(changed)))
        assert job_table.load(connection) == changed  # each at its place


def test_a_job_of_a_later_version_is_kept_and_reported(ledger: sqlite3.Connection) -> None:
    job = Job(JobId("1"), JobRequest("a"), JobState.QUEUED, 1)
    job_table.put_all(ledger, [job, replace(job, id=JobId("2"))])
    ledger.execute("UPDATE idea_jobs SET state = 'dreamt' WHERE id = '1'")
    assert [kept.id for kept in job_table.load(ledger)] == ["2"]
    (row,) = job_table.unreadable(ledger)
    assert "dreamt" in row.row


def test_the_last_outcome_of_an_image_is_loaded(ledger: sqlite3.Connection) -> None:
    one, two = PackshotId("1"), PackshotId("2")
    job_table.put_images(ledger, {one: ImageOutcome.GENERATING, two: ImageOutcome.PENDING}, at_ms=1)
    job_table.put_images(ledger, {one: ImageOutcome.APPROVED}, at_ms=2)
    ledger.execute("INSERT INTO idea_images (packshot_id, outcome, at_ms) VALUES ('3', '?', 1)")
    assert job_table.load_images(ledger) == {
        one: ImageOutcome.APPROVED,
        two: ImageOutcome.PENDING,
    }


def test_a_file_of_the_first_version_keeps_its_jobs(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        migrate(old, OUTBOX[:1])
        old.execute(
            "INSERT INTO idea_jobs (id, product_id, preset_id, scenery_id, model_id, count, state,"
            " launched_ms, problem, receipt_json)"
            " VALUES ('1', 'a', '', '', '', 2, 'registered', 5, '', ?)",
            (
                '{"created_ids": ["x", "y"], "batch_id": "b", "order_id": "o",'
                ' "reservation_id": "r", "credits_reserved": 6}',
            ),
        )
    with closing(whole_outbox(path)) as connection:
        (job,) = job_table.load(connection)
        assert job_table.load_images(connection) == {}
    receipt = JobReceipt((PackshotId("x"), PackshotId("y")), "b", "o", "r", 6)
    request = JobRequest("a", count=2)
    assert job == Job(JobId("1"), request, JobState.REGISTERED, 5, receipt)
