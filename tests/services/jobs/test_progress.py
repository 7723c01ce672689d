"""The progress of launched jobs: images counted, the end reported once."""

from qamera_review.domain.jobs.job import JobProgress
from qamera_review.domain.jobs.statistics import ImageOutcome
from qamera_review.services.jobs.repository import FOLLOW_MS, STALL_MS
from tests.services.conftest import BenchOf
from tests.support.jobs import JobSignals, launch, make_images


def test_progress_is_k_of_n_and_the_end_is_told_once(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    signals = JobSignals(bench)
    launch(bench)
    job = signals.launched[0]
    assert bench.job_service.progress(job) == JobProgress(0, 0, 0, missing=3)
    assert bench.job_service.has_running_jobs()
    make_images(bench, job, "PROCESSING", 3)
    assert bench.job_service.progress(job) == JobProgress(0, 0, 3, 0)
    make_images(bench, job, "DONE", 2)
    assert bench.job_service.progress(job) == JobProgress(2, 0, 1, 0)
    assert signals.finished == []
    make_images(bench, job, "FAILED", 1)
    bench.loop.sleep(90)
    assert signals.finished == []
    make_images(bench, job, "DONE", 3)
    make_images(bench, job, "ARCHIVED", 1)
    ((ended, progress),) = signals.finished
    assert (ended.id, progress) == (job.id, JobProgress(3, 0, 0, 0))
    assert 90_000 <= bench.job_service.repository.elapsed_ms(ended) < 92_000
    assert not bench.job_service.has_running_jobs()


def test_a_finished_job_stays_finished_when_its_images_leave_the_list(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    signals = JobSignals(bench)
    launch(bench)
    make_images(bench, signals.launched[0], "DONE", 3)
    receipt = signals.launched[0].receipt
    assert receipt is not None
    bench.service.items[receipt.created_ids[0]].voting = "APPROVED"
    bench.refresh()
    del bench.service.items[receipt.created_ids[0]]
    bench.refresh()
    assert not bench.job_service.has_running_jobs()
    assert len(signals.finished) == 1
    again = bench.crash()
    again.start()
    again.loop.until(lambda: bool(again.store.visible), "the list")
    assert again.job_service.repository.outcome(receipt.created_ids[0]) is ImageOutcome.APPROVED
    assert again.job_service.progress(again.job_service.jobs[0]) == JobProgress(3, 0, 0, 0)


def test_a_job_is_not_followed_for_ever_and_a_still_one_is_told(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    launch(bench)
    assert bench.job_service.has_running_jobs()
    assert bench.job_service.repository.stalled_ms(bench.job_service.jobs[0]) == 0
    bench.loop.sleep(STALL_MS / 1000)
    assert bench.job_service.repository.stalled_ms(bench.job_service.jobs[0]) >= STALL_MS
    bench.loop.sleep(FOLLOW_MS / 1000)
    assert not bench.job_service.has_running_jobs()


def test_a_job_that_ended_while_the_program_was_closed_is_told_once(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    launch(bench)
    again = bench.crash()
    signals = JobSignals(again)
    again.start()
    again.loop.until(lambda: bool(again.store.visible), "the list")
    make_images(again, again.job_service.jobs[0], "DONE", 3)
    assert len(signals.finished) == 1
    third = again.crash()
    signals = JobSignals(third)
    third.start()
    third.loop.until(lambda: bool(third.store.visible), "the list")
    assert signals.finished == []
