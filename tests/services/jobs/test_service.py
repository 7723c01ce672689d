"""Idea jobs: confirmed once, sent once each, never a second time by a machine, and followed."""

from collections.abc import Callable

import pytest

from qamera_review.domain.errors import (
    ConnectionLost,
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
    ServerFailed,
    TimedOut,
    Unreachable,
)
from qamera_review.domain.filters import StatusFilter, ViewFilter
from qamera_review.domain.jobs.job import Job, JobProgress, JobRequest, JobState
from qamera_review.domain.jobs.lost_job import SETTLE_MS, Verdict
from qamera_review.domain.jobs.statistics import ImageOutcome
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.services.jobs.repository import FOLLOW_MS, STALL_MS
from qamera_review.services.jobs.sender import PauseReason
from qamera_review.storage import job_table
from tests.services.conftest import BenchOf
from tests.support.bench import Bench
from tests.support.fake_service import KEY, Trouble
from tests.support.guards import LogGuard

REQUEST = JobRequest("prod_tee", preset_id="studio", count=3)


class Heard:
    """What the jobs have signalled."""

    def __init__(self, bench: Bench) -> None:
        self.launched: list[Job] = []
        self.refused: list[tuple[Job, QameraError]] = []
        self.finished: list[tuple[Job, JobProgress]] = []
        self.failed: list[QameraError] = []
        bench.job_service.launched.connect(self.launched.append)
        bench.job_service.refused.connect(lambda job, error: self.refused.append((job, error)))
        bench.job_service.finished.connect(
            lambda job, progress: self.finished.append((job, progress))
        )
        bench.job_service.failed.connect(self.failed.append)


def confirm(bench: Bench, *requests: JobRequest) -> None:
    bench.do(lambda: bench.job_service.launch(bench.job_service.plan(requests or (REQUEST,))))


def launch(bench: Bench, *requests: JobRequest) -> None:
    confirm(bench, *requests)
    settle(bench)


def settle(bench: Bench) -> None:
    bench.loop.until(lambda: not bench.job_service.sending, "the queue to rest")
    bench.loop.sleep(0.01)


def on_disk(bench: Bench) -> list[Job]:
    return bench.file.run_query(job_table.load).result()


def states(bench: Bench) -> list[JobState]:
    """In the order in which they were confirmed."""
    return [job.state for job in reversed(bench.job_service.jobs)]


def make(bench: Bench, job: Job, status: str, count: int) -> None:
    """The service makes the first `count` images of a job, and the list is read."""
    assert job.receipt is not None
    for packshot_id in job.receipt.created_ids[:count]:
        bench.service.items[packshot_id].status = status
    bench.refresh()


def test_a_job_is_one_request_with_its_receipt_on_disk(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    heard = Heard(bench)
    confirm(bench)
    assert bench.job_service.sending
    bench.loop.sleep(60)
    assert bench.service.requests["ideas"] == 1
    assert [job.state for job in heard.launched] == [JobState.REGISTERED]
    receipt = heard.launched[0].receipt
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
    heard = Heard(bench)
    bench.writer.fail_next(DiskFull("full"))
    launch(bench)
    assert bench.service.requests["ideas"] == 0
    assert bench.job_service.jobs == []
    assert [type(error) for error in heard.failed] == [DiskFull]
    launch(bench)
    assert len(heard.launched) == 1


def test_an_intent_that_cannot_be_kept_stops_the_queue(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    heard = Heard(bench)
    bench.writer.fail_next(None, None, DiskFull("full"))  # the jobs, the slot, the intent
    launch(bench)
    assert bench.service.requests["ideas"] == 0
    assert states(bench) == [JobState.QUEUED]
    assert [type(error) for _, error in heard.refused] == [DiskFull]
    bench.do(bench.job_service.job_sender.resume)
    settle(bench)
    assert states(bench) == [JobState.REGISTERED]


@pytest.mark.parametrize(
    "error", [TimedOut("slow"), ConnectionLost("cut"), ServerFailed("502", 502)]
)
@pytest.mark.parametrize("done", [True, False])
def test_a_lost_answer_is_never_sent_again(
    bench_of: BenchOf, error: QameraError, done: bool
) -> None:
    bench, _ = bench_of(polling=True)
    heard = Heard(bench)
    bench.service.idea_troubles.append(Trouble(error, done))
    launch(bench, REQUEST, JobRequest("next"))
    bench.loop.sleep(1800)
    assert bench.service.requests["ideas"] == 1
    job = bench.job_service.jobs[-1]
    assert (job.state, job.problem) == (JobState.OUTCOME_UNKNOWN, error.english_text(of_job=True))
    assert "tried again" not in job.problem
    assert heard.refused == [(job, error)]
    assert states(bench) == [JobState.OUTCOME_UNKNOWN, JobState.QUEUED]
    again = bench.crash()
    again.start(polling=True)
    again.loop.sleep(1800)
    assert again.service.requests["ideas"] == 1
    assert states(again) == [JobState.OUTCOME_UNKNOWN, JobState.QUEUED]
    assert again.job_service.job_sender.pause is not None
    assert again.job_service.job_sender.pause.reason is PauseReason.RESTARTED
    assert again.job_service.evidence(job).verdict is (Verdict.MADE if done else Verdict.NOT_MADE)


def lost(bench: Bench, done: bool) -> Job:
    """A job whose answer was lost, with a list that is new enough to tell."""
    bench.service.idea_troubles.append(Trouble(TimedOut("slow"), done))
    launch(bench)
    bench.loop.sleep(SETTLE_MS / 1000)
    bench.refresh()
    return bench.job_service.jobs[0]


def test_a_lost_job_that_was_made_takes_its_images(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    job = lost(bench, done=True)
    evidence = bench.job_service.evidence(job)
    assert (len(evidence.ids), evidence.verdict) == (3, Verdict.MADE)
    assert not set(evidence.ids) & set(ids)
    bench.do(lambda: bench.job_service.mark_made(job.id))
    (made,) = bench.job_service.jobs
    assert made.state is JobState.REGISTERED
    assert made.receipt is not None
    assert set(made.receipt.created_ids) == set(evidence.ids)
    assert on_disk(bench) == [made]
    make(bench, made, "DONE", 3)
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
    job = lost(bench, done=done)
    verdict = Verdict.MADE if done else Verdict.NOT_MADE
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
    job = lost(bench, done=False)
    bench.do(lambda: bench.store.set_filter(ViewFilter(service=StatusFilter.ALL)))
    assert bench.job_service.evidence(job).verdict is Verdict.NO_COMPARISON


def test_items_of_other_jobs_or_another_number_are_no_proof(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    job = lost(bench, done=False)
    assert bench.job_service.evidence(job).verdict is Verdict.NOT_MADE
    launch(bench)
    bench.refresh()
    assert bench.job_service.evidence(job).ids == ()
    bench.service.idea_troubles.append(Trouble(TimedOut("slow"), True))
    launch(bench, JobRequest("more", count=5))
    bench.refresh()
    assert bench.job_service.evidence(job).verdict is Verdict.UNCLEAR


def test_a_list_of_approved_ones_alone_proves_nothing(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    job = lost(bench, done=True)
    bench.do(lambda: bench.store.set_filter(ViewFilter(service=StatusFilter.APPROVED)))
    assert bench.job_service.evidence(job).verdict is Verdict.NOT_YET


def test_before_the_list_can_know_nothing_is_claimed(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    bench.service.idea_troubles.append(Trouble(TimedOut("slow"), False))
    launch(bench)
    bench.refresh()
    assert bench.job_service.evidence(bench.job_service.jobs[0]).verdict is Verdict.NOT_YET


def test_send_again_is_one_new_job_however_often_it_is_pressed(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    job = lost(bench, done=False)

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
    job = lost(bench, done=False)
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
    assert job.problem


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
    heard = Heard(bench)
    bench.service.idea_troubles.append(Trouble(error))
    launch(bench, REQUEST, JobRequest("b"), JobRequest("c"))
    bench.loop.sleep(3600)
    assert bench.service.requests["ideas"] == 1
    assert states(bench) == [JobState.QUEUED] * 3
    assert bench.job_service.job_sender.pause is not None
    assert bench.job_service.job_sender.pause.error is error
    assert heard.refused[0][1] is error
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
    heard = Heard(bench)
    bench.service.idea_troubles.append(Trouble(error))
    launch(bench, REQUEST, JobRequest("b"))
    assert states(bench) == [JobState.REFUSED, JobState.REGISTERED]
    assert heard.refused == [(bench.job_service.jobs[1], error)]
    assert bench.job_service.jobs[1].problem == error.english_text()
    assert states(bench.crash()) == [JobState.REFUSED, JobState.REGISTERED]


def test_too_many_requests_only_slow_it_down(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    heard = Heard(bench)
    bench.service.idea_troubles.append(Trouble(RateLimited("Too many requests.", 30.0)))
    launch(bench)
    assert bench.service.requests["ideas"] == 2
    assert states(bench) == [JobState.REGISTERED]
    assert heard.refused == []


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


def test_progress_is_k_of_n_and_the_end_is_told_once(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    heard = Heard(bench)
    launch(bench)
    job = heard.launched[0]
    assert bench.job_service.progress(job) == JobProgress(0, 0, 0, missing=3)
    assert bench.job_service.has_running_jobs()
    make(bench, job, "PROCESSING", 3)
    assert bench.job_service.progress(job) == JobProgress(0, 0, 3, 0)
    make(bench, job, "DONE", 2)
    assert bench.job_service.progress(job) == JobProgress(2, 0, 1, 0)
    assert heard.finished == []
    make(bench, job, "FAILED", 1)
    bench.loop.sleep(90)
    assert heard.finished == []
    make(bench, job, "DONE", 3)
    make(bench, job, "ARCHIVED", 1)
    ((ended, progress),) = heard.finished
    assert (ended.id, progress) == (job.id, JobProgress(3, 0, 0, 0))
    assert 90_000 <= bench.job_service.repository.elapsed_ms(ended) < 92_000
    assert not bench.job_service.has_running_jobs()


def test_a_finished_job_stays_finished_when_its_images_leave_the_list(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    heard = Heard(bench)
    launch(bench)
    make(bench, heard.launched[0], "DONE", 3)
    receipt = heard.launched[0].receipt
    assert receipt is not None
    bench.service.items[receipt.created_ids[0]].voting = "APPROVED"
    bench.refresh()
    del bench.service.items[receipt.created_ids[0]]
    bench.refresh()
    assert not bench.job_service.has_running_jobs()
    assert len(heard.finished) == 1
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
    heard = Heard(again)
    again.start()
    again.loop.until(lambda: bool(again.store.visible), "the list")
    make(again, again.job_service.jobs[0], "DONE", 3)
    assert len(heard.finished) == 1
    third = again.crash()
    heard = Heard(third)
    third.start()
    third.loop.until(lambda: bool(third.store.visible), "the list")
    assert heard.finished == []


def test_ids_that_were_used_are_offered_newest_first(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    for product in ("a", "b", "a", "c"):
        launch(bench, JobRequest(product))
    assert bench.job_service.recent("product_id") == ["c", "a", "b"]
    assert bench.job_service.recent("preset_id") == []


@pytest.mark.parametrize(
    "press",
    [lambda b, j: b.job_service.mark_made(j.id), lambda b, j: b.job_service.mark_not_made(j.id)],
)
def test_a_settlement_that_cannot_be_kept_is_told(
    bench_of: BenchOf, press: Callable[[Bench, Job], None]
) -> None:
    bench, _ = bench_of()
    job = lost(bench, done=True)
    heard = Heard(bench)
    bench.writer.fail_next(DiskFull("full"))
    bench.do(lambda: press(bench, job))
    assert [type(error) for error in heard.failed] == [DiskFull]
