"""Another key while decisions wait: nothing is sent until the user has confirmed it."""

from typing import Any

import pytest

from qamera_review import outbox_composition
from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import Conflict
from qamera_review.domain.jobs.job import JobRequest, JobState
from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.services.jobs.service import JobService
from qamera_review.services.outbox.key_change import KeyChange
from tests.services.conftest import BenchOf
from tests.support.bench import HOLD_MS, Bench
from tests.support.fake_service import KEY, OTHER_KEY, Trouble
from tests.support.jobs import confirm, settle, states


def know_key(bench: Bench, key_id: str) -> None:
    """The account was used with this key last."""
    bench.known_key_id = key_id
    bench.noted_keys.clear()


def use_another_key(bench: Bench) -> None:
    bench.service.good_keys.add(OTHER_KEY.reveal())
    bench.do(lambda: bench.connection.use_key(OTHER_KEY))


def test_nothing_is_sent_before_the_new_key_is_confirmed(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    know_key(bench, KEY.key_id)
    asked: list[KeyChange] = []
    bench.key_change.confirmation_needed.connect(asked.append)
    bench.decide(ids[:2], Verb.REJECT)
    use_another_key(bench)
    assert asked == [KeyChange(KEY.key_id, OTHER_KEY.key_id, 2)]
    bench.loop.sleep(10 * HOLD_MS / 1000)
    assert bench.connection.state.status is ConnectionStatus.ONLINE, "the list may be fetched"
    assert bench.service.applied == []
    assert bench.noted_keys == []
    bench.do(bench.key_change.confirm)
    bench.until_sent()
    assert {applied.packshot_id for applied in bench.service.applied} == set(ids[:2])
    assert bench.noted_keys == [OTHER_KEY.key_id]


def test_the_old_key_ends_the_pause(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    know_key(bench, KEY.key_id)
    bench.decide(ids[:1], Verb.REJECT)
    use_another_key(bench)
    assert bench.key_change.pauses_sending
    bench.do(lambda: bench.connection.use_key(KEY))
    bench.until_sent()
    assert len(bench.service.applied) == 1


def test_without_waiting_decisions_the_new_key_is_just_noted(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    know_key(bench, KEY.key_id)
    use_another_key(bench)
    bench.loop.until(lambda: bench.noted_keys == [OTHER_KEY.key_id], "the key's id")
    know_key(bench, OTHER_KEY.key_id)
    bench.decide(ids[:1], Verb.REJECT)
    bench.until_sent()


def test_a_refused_decision_counts_as_waiting(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    know_key(bench, KEY.key_id)
    bench.service.troubles.append(Trouble(Conflict("no", 409)))
    bench.decide(ids[:1], Verb.REJECT)
    bench.until_sent()
    use_another_key(bench)
    assert bench.key_change.change == KeyChange(KEY.key_id, OTHER_KEY.key_id, 1)


def test_there_is_one_job_service(bench_of: BenchOf, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []

    class CountedJobService(JobService):
        def __init__(self, *args: Any) -> None:
            super().__init__(*args)
            made.append(self)

    monkeypatch.setattr(outbox_composition, "JobService", CountedJobService)
    bench, _ids = bench_of()
    assert made == [bench.job_service]


def test_a_decision_that_was_sent_is_not_put_back_with_a_key_that_was_not_confirmed(
    bench_of: BenchOf,
) -> None:
    bench, ids = bench_of()
    know_key(bench, KEY.key_id)
    for verb in (Verb.APPROVE, Verb.REJECT):
        bench.decide(ids[:1], verb)
        bench.until_sent()
        bench.refresh()
    use_another_key(bench)
    assert not bench.decisions.can_undo
    assert bench.do(bench.decisions.undo).put_back == ()


@pytest.mark.parametrize("decided", [0, 1])
def test_no_waiting_job_is_charged_to_the_account_of_another_key(
    bench_of: BenchOf, decided: int
) -> None:
    bench, ids = bench_of()
    know_key(bench, KEY.key_id)
    bench.decide(ids[:decided], Verb.REJECT)
    confirm(bench, *(JobRequest(name) for name in "abcdefgh"))
    bench.loop.until(lambda: bench.service.requests["ideas"] >= 2, "the first jobs")
    use_another_key(bench)
    settle(bench)
    sent = bench.service.requests["ideas"]
    assert sent < 8
    bench.loop.sleep(3600)
    assert bench.service.requests["ideas"] == sent
    bench.do(bench.job_service.job_sender.resume)
    settle(bench)
    assert states(bench) == [JobState.REGISTERED] * 8
