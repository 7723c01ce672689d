"""A job without an answer: never sent again by itself, and settled by what the list shows."""

from collections.abc import Callable

import pytest

from qamera_review.domain.errors import (
    ConnectionLost,
    DiskFull,
    QameraError,
    ServerFailed,
    TimedOut,
)
from qamera_review.domain.filters import StatusFilter, ViewFilter
from qamera_review.domain.jobs.job import Job, JobProgress, JobRequest, JobState
from qamera_review.domain.jobs.job_problem import JobProblem
from qamera_review.domain.jobs.lost_job import JobVerdict
from qamera_review.services.jobs.sender import PauseReason
from tests.services.conftest import BenchOf
from tests.support.bench import Bench
from tests.support.fake_service import Trouble
from tests.support.jobs import (
    REQUEST,
    JobSignals,
    confirm,
    launch,
    lost_job,
    make_images,
    on_disk,
    settle,
    states,
)


@pytest.mark.parametrize(
    "error", [TimedOut("slow"), ConnectionLost("cut"), ServerFailed("502", 502)]
)
@pytest.mark.parametrize("done", [True, False])
def test_a_lost_answer_is_never_sent_again(
    bench_of: BenchOf, error: QameraError, done: bool
) -> None:
    bench, _ = bench_of(polling=True)
    signals = JobSignals(bench)
    bench.service.idea_troubles.append(Trouble(error, done))
    launch(bench, REQUEST, JobRequest("next"))
    bench.loop.sleep(1800)
    assert bench.service.requests["ideas"] == 1
    job = bench.job_service.jobs[-1]
    assert (job.state, job.problem) == (JobState.OUTCOME_UNKNOWN, JobProblem.of(error))
    assert signals.refused == [(job, error)]
    assert states(bench) == [JobState.OUTCOME_UNKNOWN, JobState.QUEUED]
    again = bench.crash()
    again.start(polling=True)
    again.loop.sleep(1800)
    assert again.service.requests["ideas"] == 1
    assert states(again) == [JobState.OUTCOME_UNKNOWN, JobState.QUEUED]
    assert again.job_service.job_sender.pause is not None
    assert again.job_service.job_sender.pause.reason is PauseReason.RESTARTED
    assert again.job_service.evidence(job).verdict is (
        JobVerdict.MADE if done else JobVerdict.NOT_MADE
    )


def test_a_lost_job_that_was_made_takes_its_images(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    job = lost_job(bench, done=True)
    evidence = bench.job_service.evidence(job)
    assert (len(evidence.ids), evidence.verdict) == (3, JobVerdict.MADE)
    assert not set(evidence.ids) & set(ids)
    bench.do(lambda: bench.job_service.mark_made(job.id))
    (made,) = bench.job_service.jobs
    assert made.state is JobState.REGISTERED
    assert made.receipt is not None
    assert set(made.receipt.created_ids) == set(evidence.ids)
    assert on_disk(bench) == [made]
    make_images(bench, made, "DONE", 3)
    assert bench.job_service.progress(made) == JobProgress(3, 0, 0, 0)
    assert bench.service.requests["ideas"] == 1


@pytest.mark.parametrize("ahead_ms", [-300_000, -3_600_000, 3_600_000, None])
@pytest.mark.parametrize("done", [True, False])
def test_the_services_clock_does_not_decide_whether_a_lost_job_was_made(
    bench_of: BenchOf, ahead_ms: int | None, done: bool
) -> None:
    """Also after a restart; None: the list has no times at all."""
    bench, _ = bench_of()
    for item in bench.service.items.values():
        item.created_ms = 0 if ahead_ms is None else bench.clock.wall_ms() + ahead_ms - 60_000
    bench.refresh()
    bench.service.clock_ahead_ms = ahead_ms
    job = lost_job(bench, done=done)
    verdict = JobVerdict.MADE if done else JobVerdict.NOT_MADE
    assert bench.job_service.evidence(job).verdict is verdict
    again = bench.crash()
    again.start()
    again.loop.until(lambda: bool(again.store.visible), "the list")
    again.refresh()
    assert again.job_service.evidence(again.job_service.jobs[0]).verdict is verdict
    assert len(again.job_service.evidence(again.job_service.jobs[0]).ids) == (3 if done else 0)


def test_a_job_sent_before_any_list_was_known_is_never_judged_as_not_made(
    bench_of: BenchOf,
) -> None:
    bench, _ = bench_of()
    bench.do(lambda: bench.store.set_filter(ViewFilter(service=StatusFilter.APPROVED)))
    job = lost_job(bench, done=False)
    bench.do(lambda: bench.store.set_filter(ViewFilter(service=StatusFilter.ALL)))
    assert bench.job_service.evidence(job).verdict is JobVerdict.NO_COMPARISON


def test_items_of_other_jobs_or_another_number_are_no_proof(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    job = lost_job(bench, done=False)
    assert bench.job_service.evidence(job).verdict is JobVerdict.NOT_MADE
    launch(bench)
    bench.refresh()
    assert bench.job_service.evidence(job).ids == ()
    bench.service.idea_troubles.append(Trouble(TimedOut("slow"), True))
    launch(bench, JobRequest("more", count=5))
    bench.refresh()
    assert bench.job_service.evidence(job).verdict is JobVerdict.UNCLEAR


def test_a_list_of_approved_ones_alone_proves_nothing(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    job = lost_job(bench, done=True)
    bench.do(lambda: bench.store.set_filter(ViewFilter(service=StatusFilter.APPROVED)))
    assert bench.job_service.evidence(job).verdict is JobVerdict.NOT_YET


def test_before_the_list_can_know_nothing_is_claimed(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    bench.service.idea_troubles.append(Trouble(TimedOut("slow"), False))
    launch(bench)
    bench.refresh()
    assert bench.job_service.evidence(bench.job_service.jobs[0]).verdict is JobVerdict.NOT_YET


def test_send_again_is_one_new_job_however_often_it_is_pressed(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    job = lost_job(bench, done=False)

    def press_twice() -> None:
        bench.job_service.send_again(job.id)
        bench.job_service.send_again(job.id)

    bench.do(press_twice)
    settle(bench)
    bench.do(lambda: bench.job_service.send_again(job.id))
    settle(bench)
    assert states(bench) == [JobState.DISMISSED, JobState.REGISTERED]
    assert bench.job_service.jobs[0].retry_of == job.id
    assert bench.service.requests["ideas"] == 2
    assert on_disk(bench) == list(reversed(bench.job_service.jobs))


def test_a_lost_job_that_is_settled_stays_so(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    job = lost_job(bench, done=False)
    bench.do(lambda: bench.job_service.mark_not_made(job.id))
    bench.do(lambda: bench.job_service.mark_made(job.id))
    assert states(bench.crash()) == [JobState.DISMISSED]


@pytest.mark.parametrize("arrive", [True, False])
def test_a_crash_while_the_answer_is_awaited_leaves_it_unknown(
    bench_of: BenchOf, arrive: bool
) -> None:
    bench, _ = bench_of()
    bench.service.latency_s = 10.0
    confirm(bench)
    bench.loop.sleep(2)
    again = bench.crash(arrive)
    again.start()
    again.loop.sleep(3600)
    assert again.service.requests["ideas"] <= 1
    (job,) = again.job_service.jobs
    assert job.state is JobState.OUTCOME_UNKNOWN
    assert job.problem is not None


@pytest.mark.parametrize(
    "press",
    [lambda b, j: b.job_service.mark_made(j.id), lambda b, j: b.job_service.mark_not_made(j.id)],
)
def test_a_settlement_that_cannot_be_kept_is_told(
    bench_of: BenchOf, press: Callable[[Bench, Job], None]
) -> None:
    bench, _ = bench_of()
    job = lost_job(bench, done=True)
    signals = JobSignals(bench)
    bench.writer.fail_next(DiskFull("full"))
    bench.do(lambda: press(bench, job))
    assert [type(error) for error in signals.failed] == [DiskFull]
