"""Generation jobs: confirmed once, sent once each, paused, stopped and taken back."""

import pytest

from qamera_review.domain.errors import (
    DailyCapReached,
    DiskFull,
    InvalidJob,
    InvalidRequest,
    KeyRefused,
    NotFound,
    OutOfCredits,
    QameraError,
    RateLimited,
    ScopeMissing,
    Unreachable,
)
from qamera_review.domain.jobs.job import JobRequest, JobState
from qamera_review.domain.jobs.job_problem import JobProblem
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.storage import job_table
from tests.services.conftest import BenchOf
from tests.support.fake_service import KEY, Trouble
from tests.support.guards import LogGuard
from tests.support.jobs import REQUEST, JobSignals, confirm, launch, on_disk, settle, states


def test_a_job_is_one_request_with_its_receipt_on_disk(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    signals = JobSignals(bench)
    confirm(bench)
    assert bench.job_service.sending
    bench.loop.sleep(60)
    assert bench.service.requests["ideas"] == 1
    assert [job.state for job in signals.launched] == [JobState.REGISTERED]
    receipt = signals.launched[0].receipt
    assert receipt is not None
    assert (len(receipt.created_ids), receipt.credits_reserved) == (3, 9)
    assert on_disk(bench) == bench.job_service.jobs
    assert not bench.job_service.sending


def test_more_than_fifty_become_several_jobs(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    plan = bench.job_service.plan([JobRequest(" prod ", count=120), JobRequest("b", count=50)])
    assert [request.count for request in plan.requests] == [50, 50, 20, 50]
    assert {request.product_id for request in plan.requests} == {"prod", "b"}
    assert (plan.images, plan.credits) == (170, None)


def test_the_price_is_learned_from_the_first_answer(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    assert bench.job_service.price(REQUEST) is None
    launch(bench)
    plan = bench.job_service.plan([JobRequest("other", count=20)])
    assert (plan.credits, plan.spent) == (60, 9)
    price = bench.job_service.price(REQUEST)
    assert price is not None
    assert price.credits == 3
    assert price.same_kind


def test_the_day_cap_is_kept_before_and_while_sending(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    launch(bench)
    bench.daily_cap = 20
    with pytest.raises(DailyCapReached):
        bench.job_service.launch(bench.job_service.plan([JobRequest("b", count=4)]))
    launch(bench, JobRequest("c", count=3))
    assert bench.job_service.spent_today() == 18
    bench.daily_cap = 0
    plan = bench.job_service.plan([JobRequest("d", count=3), JobRequest("e", count=3)])
    bench.do(lambda: bench.job_service.launch(plan))
    bench.daily_cap = 30
    settle(bench)
    assert bench.service.requests["ideas"] == 3
    assert isinstance(
        bench.job_service.job_sender.pause and bench.job_service.job_sender.pause.error,
        DailyCapReached,
    )
    bench.loop.sleep(86_400)
    bench.do(bench.job_service.job_sender.resume)
    settle(bench)
    assert bench.service.requests["ideas"] == 4


def test_the_intent_is_on_disk_before_the_request_leaves(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    bench.loop.sleep(61)
    bench.writer.holding = True
    confirm(bench)
    bench.loop.sleep(30)
    seen: list[list[JobState]] = []
    while bench.service.requests["ideas"] == 0:
        bench.writer.release(1)
        seen.append([job.state for job in job_table.load(bench.disk)])
        bench.loop.sleep(1)
    assert seen[0] == [JobState.QUEUED]
    assert seen[-1] == [JobState.INTENT]
    bench.writer.holding = False
    bench.writer.release()
    settle(bench)


def test_what_cannot_be_kept_is_not_asked_for(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    signals = JobSignals(bench)
    bench.writer.fail_next(DiskFull("full"))
    launch(bench)
    assert bench.service.requests["ideas"] == 0
    assert bench.job_service.jobs == []
    assert [type(error) for error in signals.failed] == [DiskFull]
    launch(bench)
    assert len(signals.launched) == 1


def test_an_intent_that_cannot_be_kept_stops_the_queue(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    signals = JobSignals(bench)
    bench.writer.fail_next(None, None, DiskFull("full"))  # the jobs, the slot, the intent
    launch(bench)
    assert bench.service.requests["ideas"] == 0
    assert states(bench) == [JobState.QUEUED]
    assert [type(error) for _, error in signals.refused] == [DiskFull]
    bench.do(bench.job_service.job_sender.resume)
    settle(bench)
    assert states(bench) == [JobState.REGISTERED]


@pytest.mark.parametrize(
    "error",
    [
        OutOfCredits("Required: 9, available: 2.", 9, 2),
        KeyRefused("Invalid API key.", 401),
        ScopeMissing("Missing required scope.", 403),
        Unreachable("offline"),
    ],
)
def test_what_may_be_mended_pauses_and_sends_nothing_more(
    bench_of: BenchOf, error: QameraError
) -> None:
    bench, _ = bench_of()
    signals = JobSignals(bench)
    bench.service.idea_troubles.append(Trouble(error))
    launch(bench, REQUEST, JobRequest("b"), JobRequest("c"))
    bench.loop.sleep(3600)
    assert bench.service.requests["ideas"] == 1
    assert states(bench) == [JobState.QUEUED] * 3
    assert bench.job_service.job_sender.pause is not None
    assert bench.job_service.job_sender.pause.error is error
    assert signals.refused[0][1] is error
    bench.do(lambda: bench.connection.use_key(KEY))
    bench.loop.sleep(60)
    assert bench.service.requests["ideas"] == 1
    bench.do(bench.job_service.job_sender.resume)
    settle(bench)
    assert states(bench) == [JobState.REGISTERED] * 3
    assert bench.service.requests["ideas"] == 4


@pytest.mark.parametrize("error", [InvalidRequest("Unknown product: x.", 400), NotFound("", 404)])
def test_a_refusal_of_one_job_does_not_hold_up_the_others(
    bench_of: BenchOf, error: QameraError
) -> None:
    bench, _ = bench_of()
    signals = JobSignals(bench)
    bench.service.idea_troubles.append(Trouble(error))
    launch(bench, REQUEST, JobRequest("b"))
    assert states(bench) == [JobState.REFUSED, JobState.REGISTERED]
    assert signals.refused == [(bench.job_service.jobs[1], error)]
    assert bench.job_service.jobs[1].problem == JobProblem.of(error)
    assert states(bench.crash()) == [JobState.REFUSED, JobState.REGISTERED]


def test_too_many_requests_only_slow_it_down(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    signals = JobSignals(bench)
    bench.service.idea_troubles.append(Trouble(RateLimited("Too many requests.", 30.0)))
    launch(bench)
    assert bench.service.requests["ideas"] == 2
    assert states(bench) == [JobState.REGISTERED]
    assert signals.refused == []


def test_a_bug_while_a_job_is_sent_leaves_it_unknown_and_is_reported(
    bench_of: BenchOf, log_guard: LogGuard
) -> None:
    log_guard.expect("send idea jobs failed")
    bench, _ = bench_of()
    bugs: list[str] = []
    bench.tasks.failed.connect(lambda name, error: bugs.append(f"{name}: {error}"))
    bench.service.idea_troubles.append(Trouble(RuntimeError("a bug")))
    launch(bench, REQUEST, JobRequest("next"))
    bench.loop.sleep(600)
    assert states(bench) == [JobState.OUTCOME_UNKNOWN, JobState.QUEUED]
    assert bench.service.requests["ideas"] == 1
    assert bugs == ["send idea jobs: a bug"]
    bench.do(bench.job_service.job_sender.resume)
    settle(bench)
    assert states(bench) == [JobState.OUTCOME_UNKNOWN, JobState.REGISTERED]


def test_a_pause_of_a_day_is_kept_and_pauses_the_jobs(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    bench.service.idea_troubles.append(Trouble(RateLimited("Too many requests.", 86_400.0)))
    launch(bench)
    bench.loop.sleep(80_000)
    assert bench.service.requests["ideas"] == 1
    assert states(bench) == [JobState.QUEUED]
    assert bench.connection.state.status is ConnectionStatus.RATE_LIMITED
    bench.loop.sleep(6_400)
    bench.do(bench.job_service.job_sender.resume)
    settle(bench)
    assert states(bench) == [JobState.REGISTERED]


def test_no_price_is_learned_from_a_receipt_that_is_not_what_was_asked_for(
    bench_of: BenchOf,
) -> None:
    bench, ids = bench_of()
    x, y, z = map(PackshotId, "xyz")
    strange: list[tuple[PackshotId, ...]] = [(), (x, y), (x, x, y), (x, y, ids[0])]
    for created in strange:
        bench.service.receipt_ids = created
        launch(bench)
        receipt = bench.job_service.jobs[0].receipt
        assert receipt is not None
        assert receipt.is_doubtful
        assert bench.job_service.price(REQUEST) is None
    bench.service.receipt_ids = (x, y, z)
    launch(bench)
    assert bench.job_service.price(REQUEST) is not None
    assert on_disk(bench) == list(reversed(bench.job_service.jobs))


def test_many_jobs_keep_the_rate_limit(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    launch(bench, *(JobRequest(f"p{n}", count=1) for n in range(130)))
    assert states(bench) == [JobState.REGISTERED] * 130
    assert bench.service.most_in_a_minute() <= 60


def test_stopping_sends_no_more_and_can_be_taken_up_again(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    bench.service.latency_s = 2.0
    confirm(bench, *(JobRequest(f"p{n}") for n in range(5)))
    bench.loop.until(lambda: bench.service.requests["ideas"] == 1, "the first")
    bench.do(bench.job_service.job_sender.stop)
    bench.loop.sleep(60)
    assert bench.service.requests["ideas"] == 1
    assert states(bench) == [JobState.REGISTERED] + [JobState.QUEUED] * 4
    bench.do(bench.job_service.job_sender.resume)
    bench.loop.until(lambda: bench.service.requests["ideas"] == 2, "the second")
    bench.do(bench.job_service.discard_waiting)
    bench.loop.sleep(60)
    assert states(bench) == [JobState.REGISTERED] * 2 + [JobState.STOPPED] * 3
    launch(bench, JobRequest("later"))
    assert bench.service.requests["ideas"] == 3
    assert states(bench.crash())[:5] == [JobState.REGISTERED] * 2 + [JobState.STOPPED] * 3


@pytest.mark.parametrize("step", range(1, 5))
def test_taking_back_while_a_job_is_about_to_leave_is_either_or(
    bench_of: BenchOf, step: int
) -> None:
    """Whichever write is first: what left is followed, what is stopped never leaves."""
    bench, _ = bench_of()
    bench.writer.holding = True
    confirm(bench)
    for _ in range(step):
        bench.writer.release(min(1, bench.writer.waiting))
        bench.loop.sleep(0.01)
    bench.do(bench.job_service.discard_waiting)
    bench.writer.holding = False
    bench.writer.release()
    bench.loop.sleep(60)
    (job,) = bench.job_service.jobs
    left = bench.service.requests["ideas"]
    assert job.state is (JobState.REGISTERED if left else JobState.STOPPED)
    assert on_disk(bench) == [job]


def test_what_waits_after_a_restart_waits_for_the_person(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    bench.service.latency_s = 2.0
    confirm(bench, *(JobRequest(f"p{n}") for n in range(3)))
    again = bench.crash()
    again.start()
    again.loop.sleep(600)
    assert again.service.requests["ideas"] == 0
    waiting = [job.request.product_id for job in again.job_service.job_sender.waiting]
    assert waiting == ["p1", "p2"]
    again.do(again.job_service.job_sender.resume)
    settle(again)
    assert states(again) == [JobState.OUTCOME_UNKNOWN] + [JobState.REGISTERED] * 2


def test_quitting_waits_for_the_answer_on_its_way(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    bench.service.latency_s = 3.0
    confirm(bench, REQUEST, JobRequest("b"))
    bench.loop.until(lambda: bench.service.requests["ideas"] == 1, "the request")
    bench.loop.run(bench.job_service.finish(5.0))
    assert states(bench) == [JobState.REGISTERED, JobState.QUEUED]


def test_what_the_service_would_refuse_is_refused_before(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    with pytest.raises(InvalidJob):
        bench.job_service.launch(bench.job_service.plan([JobRequest("", count=3)]))
    assert not bench.job_service.sending
    assert bench.job_service.jobs == []


def test_ids_that_were_used_are_offered_newest_first(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    for product in ("a", "b", "a", "c"):
        launch(bench, JobRequest(product))
    assert bench.job_service.recent("product_id") == ["c", "a", "b"]
    assert bench.job_service.recent("preset_id") == []
