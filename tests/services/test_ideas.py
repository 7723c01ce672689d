"""Idea jobs: one POST per click, never a second by a machine, and progress by the list."""

import pytest

from qamera_review.domain.errors import (
    ConnectionLost,
    DiskFull,
    InvalidIdea,
    InvalidRequest,
    OutOfCredits,
    QameraError,
    RateLimited,
    ServerFailed,
    TimedOut,
    Unreachable,
)
from qamera_review.domain.ideas import IdeaJob, IdeaProgress, IdeaRequest, IdeaState
from qamera_review.services.ideas import FOLLOW_MS
from qamera_review.storage import idea_ledger
from tests.services.conftest import BenchOf
from tests.support.bench import Bench
from tests.support.fake_service import Trouble

REQUEST = IdeaRequest("prod_tee", preset_id="studio", count=3)


class Heard:
    """What the jobs have signalled."""

    def __init__(self, bench: Bench) -> None:
        self.launched: list[IdeaJob] = []
        self.refused: list[tuple[IdeaJob, QameraError]] = []
        self.finished: list[tuple[IdeaJob, IdeaProgress]] = []
        bench.ideas.launched.connect(self.launched.append)
        bench.ideas.refused.connect(lambda job, error: self.refused.append((job, error)))
        bench.ideas.finished.connect(lambda job, progress: self.finished.append((job, progress)))


def launch(bench: Bench, request: IdeaRequest = REQUEST) -> None:
    bench.do(lambda: bench.ideas.launch(request))
    bench.loop.until(lambda: not bench.ideas.sending, "the answer")
    bench.loop.sleep(0.01)


def on_disk(bench: Bench) -> list[IdeaJob]:
    return bench.file.ask(idea_ledger.load).result()


def make(bench: Bench, job: IdeaJob, status: str, count: int) -> None:
    """The service makes the first `count` images of a job, and the list is read."""
    assert job.receipt is not None
    for packshot_id in job.receipt.created_ids[:count]:
        bench.service.items[packshot_id].status = status
    bench.refresh()


def test_a_click_is_one_request_however_often_it_is_pressed(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    heard = Heard(bench)
    bench.do(lambda: bench.ideas.launch(REQUEST))
    bench.do(lambda: bench.ideas.launch(REQUEST))
    assert bench.ideas.sending
    bench.loop.sleep(60)
    assert bench.service.requests["ideas"] == 1
    assert [job.state for job in heard.launched] == [IdeaState.REGISTERED]
    receipt = heard.launched[0].receipt
    assert receipt is not None
    assert (len(receipt.created_ids), receipt.credits_reserved) == (3, 9)
    assert on_disk(bench) == bench.ideas.jobs
    assert not bench.ideas.sending


def test_the_intent_is_on_disk_before_the_request_leaves(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    bench.writer.holding = True
    bench.do(lambda: bench.ideas.launch(REQUEST))
    bench.loop.sleep(30)
    assert bench.service.requests["ideas"] == 0
    bench.writer.release(1)
    assert [job.state for job in idea_ledger.load(bench._disk)] == [IdeaState.INTENT]
    bench.writer.holding = False
    bench.writer.release()
    bench.loop.until(lambda: not bench.ideas.sending, "the answer")


def test_without_a_disk_nothing_is_asked_for(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    heard = Heard(bench)
    bench.writer.fail_next(DiskFull("full"))
    launch(bench)
    assert bench.service.requests["ideas"] == 0
    assert [(job.state, type(error)) for job, error in heard.refused] == [
        (IdeaState.REFUSED, DiskFull)
    ]
    launch(bench)
    assert len(heard.launched) == 1


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
    launch(bench)
    bench.loop.sleep(1800)
    assert bench.service.requests["ideas"] == 1
    (job,) = bench.ideas.jobs
    assert (job.state, job.problem) == (IdeaState.OUTCOME_UNKNOWN, error.sentence())
    assert heard.refused == [(job, error)]
    again = bench.crash()
    again.start(polling=True)
    again.loop.sleep(1800)
    assert again.service.requests["ideas"] == 1
    assert again.ideas.jobs == [job]
    again.do(lambda: again.ideas.dismiss(job.id))
    assert [job.state for job in on_disk(again)] == [IdeaState.DISMISSED]
    assert again.ideas.jobs[0].state is IdeaState.DISMISSED


@pytest.mark.parametrize("arrive", [True, False])
def test_a_crash_while_the_answer_is_awaited_leaves_it_unknown(
    bench_of: BenchOf, arrive: bool
) -> None:
    bench, _ = bench_of()
    bench.service.latency_s = 10.0
    bench.do(lambda: bench.ideas.launch(REQUEST))
    bench.loop.sleep(2)
    again = bench.crash(arrive)
    again.start()
    again.loop.sleep(3600)
    assert again.service.requests["ideas"] <= 1
    (job,) = again.ideas.jobs
    assert job.state is IdeaState.OUTCOME_UNKNOWN
    assert job.problem


@pytest.mark.parametrize(
    "error",
    [
        OutOfCredits("Required: 9, available: 2.", 9, 2),
        InvalidRequest("Missing product.", 400),
        RateLimited("Too many requests.", 1.0),
        Unreachable("offline"),
    ],
)
def test_a_refusal_says_why_and_charges_nothing(bench_of: BenchOf, error: QameraError) -> None:
    bench, _ = bench_of()
    heard = Heard(bench)
    bench.service.idea_troubles.append(Trouble(error))
    launch(bench)
    (job,) = bench.ideas.jobs
    assert (job.state, job.problem) == (IdeaState.REFUSED, error.sentence())
    assert error.detail in job.problem
    assert heard.refused == [(job, error)]
    assert bench.crash().ideas.jobs == [job]


def test_a_dismissal_that_cannot_be_kept_is_told(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    bench.service.idea_troubles.append(Trouble(TimedOut("slow")))
    launch(bench)
    heard = Heard(bench)
    bench.writer.fail_next(DiskFull("full"))
    bench.do(lambda: bench.ideas.dismiss(bench.ideas.jobs[0].id))
    assert [type(error) for _, error in heard.refused] == [DiskFull]


def test_what_the_service_would_refuse_is_refused_before(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    with pytest.raises(InvalidIdea):
        bench.ideas.launch(IdeaRequest("", count=3))
    assert not bench.ideas.sending
    assert bench.ideas.jobs == []


def test_progress_is_k_of_n_and_the_end_is_told_once(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    heard = Heard(bench)
    launch(bench)
    job = heard.launched[0]
    assert bench.ideas.progress(job) == IdeaProgress(0, 0, 0, missing=3)
    assert bench.ideas.under_way()
    make(bench, job, "PROCESSING", 3)
    assert bench.ideas.progress(job) == IdeaProgress(0, 0, 3, 0)
    make(bench, job, "DONE", 2)
    assert bench.ideas.progress(job) == IdeaProgress(2, 0, 1, 0)
    assert heard.finished == []
    make(bench, job, "FAILED", 1)
    make(bench, job, "FAILED", 1)
    assert heard.finished == []
    make(bench, job, "DONE", 3)
    make(bench, job, "ARCHIVED", 1)
    assert heard.finished == [(job, IdeaProgress(3, 0, 0, 0))]
    assert not bench.ideas.under_way()


def test_a_finished_job_is_not_followed_any_more_when_its_images_leave_the_list(
    bench_of: BenchOf,
) -> None:
    bench, _ = bench_of()
    heard = Heard(bench)
    launch(bench)
    make(bench, heard.launched[0], "DONE", 3)
    receipt = heard.launched[0].receipt
    assert receipt is not None
    del bench.service.items[receipt.created_ids[0]]
    bench.refresh()
    assert not bench.ideas.under_way()
    assert len(heard.finished) == 1


def test_a_job_is_not_followed_for_ever(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    launch(bench)
    assert bench.ideas.under_way()
    bench.loop.sleep(FOLLOW_MS / 1000)
    assert not bench.ideas.under_way()


def test_an_earlier_runs_job_is_not_announced_as_new(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    launch(bench)
    again = bench.crash()
    heard = Heard(again)
    again.start()
    again.loop.until(lambda: bool(again.store.visible), "the list")
    make(again, again.ideas.jobs[0], "DONE", 3)
    assert heard.finished == []
    assert again.ideas.progress(again.ideas.jobs[0]) == IdeaProgress(3, 0, 0, 0)


def test_ids_that_were_used_are_offered_newest_first(bench_of: BenchOf) -> None:
    bench, _ = bench_of()
    for product in ("a", "b", "a", "c"):
        launch(bench, IdeaRequest(product))
    assert bench.ideas.recent("product_id") == ["c", "a", "b"]
    assert bench.ideas.recent("preset_id") == []
