"""The service refuses a key or a decision: what stops, what goes on, and what the user is told."""

import pytest

from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import (
    Conflict,
    InvalidRequest,
    NotFound,
    QameraError,
    ScopeMissing,
)
from qamera_review.services.connection.connection import ConnectionStatus
from tests.services.conftest import BenchOf
from tests.support.fake_service import KEY, OTHER_KEY, Trouble
from tests.support.outbox import arrived


def test_a_refused_key_pauses_all_and_a_new_one_delivers_all(bench_of: BenchOf) -> None:
    bench, ids = bench_of(12)
    bench.decide(ids, Verb.APPROVE)
    bench.loop.until(lambda: len(arrived(bench)) >= 4, "some to be delivered")
    bench.service.good_keys = set()
    bench.loop.until(
        lambda: bench.connection.state.status is ConnectionStatus.KEY_REFUSED, "the refusal"
    )
    bench.loop.sleep(1)
    before = bench.service.requests["update"]
    bench.loop.sleep(3600)
    assert bench.service.requests["update"] == before
    counts = bench.decisions.counts()
    assert counts.due == len(ids) - len(arrived(bench))
    assert counts.refused == 0
    bench.service.good_keys = {OTHER_KEY.reveal()}
    bench.do(lambda: bench.connection.use_key(OTHER_KEY))
    assert bench.connection.key_id == OTHER_KEY.key_id
    bench.until_sent()
    assert sorted(arrived(bench)) == [(id_, Verb.APPROVE) for id_ in ids]


def test_a_missing_scope_pauses_too(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.troubles.extend([Trouble(ScopeMissing("no scope", 403))] * 4)
    bench.decide(ids[:1], Verb.APPROVE)
    bench.loop.sleep(60)
    assert bench.connection.state.needs_key
    assert bench.service.requests["update"] == 1


def test_without_a_key_nothing_leaves(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    bench.do(lambda: bench.connection.use_key(None))
    bench.loop.sleep(3600)
    assert bench.service.requests["update"] == 0
    bench.do(lambda: bench.connection.use_key(KEY))
    bench.until_sent()
    assert len(arrived(bench)) == 1


@pytest.mark.parametrize(
    "error",
    [NotFound("Not found.", 404), InvalidRequest("Bad id.", 400), Conflict("Voted.", 409)],
)
def test_a_refusal_is_told_once_and_the_rest_goes_on(bench_of: BenchOf, error: QameraError) -> None:
    bench, ids = bench_of()
    refused: list[tuple[str, QameraError]] = []
    bench.delivery.refused.connect(lambda id_, problem: refused.append((id_, problem)))
    bench.service.troubles.append(Trouble(error))
    bench.decide(ids, Verb.APPROVE)
    bench.until_sent()
    assert len(arrived(bench)) == len(ids) - 1
    (unlucky,) = set(ids) - {id_ for id_, _ in arrived(bench)}
    assert [(id_, type(problem)) for id_, problem in refused] == [(unlucky, type(error))]
    assert bench.connection.state.status is ConnectionStatus.ONLINE
    again = bench.crash()
    assert again.decisions.counts().refused == 1
    assert again.journal.persisted.of(unlucky)[0].refusal == error.detail


def test_a_refused_word_is_history_when_a_later_one_is_on_its_way(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.latency_s = 3.0
    bench.service.troubles.append(Trouble(Conflict("No.")))
    bench.decide(ids[:1], Verb.APPROVE)
    bench.loop.until(lambda: bench.decisions.counts().sending == 1, "it to be on the wire")
    bench.decide(ids[:1], Verb.REJECT)
    bench.until_sent()
    assert arrived(bench) == [(ids[0], Verb.REJECT)]
    assert bench.decisions.counts().refused == 0


def test_what_was_refused_before_a_later_word_left_cannot_be_taken_back(
    bench_of: BenchOf,
) -> None:
    bench, ids = bench_of(1)
    bench.service.troubles.append(Trouble(Conflict("no", 409)))
    bench.hold_ms = 0
    bench.decide(ids, Verb.APPROVE)
    bench.decide(ids, Verb.REJECT)
    counts = bench.decisions.counts
    bench.loop.until(lambda: (counts().refused, counts().sending) == (1, 1), "the later one", 5)
    assert bench.do(lambda: bench.decisions.withdraw(ids)).too_late == (ids[0],)
    assert bench.do(bench.decisions.undo).too_late == (ids[0],)
    bench.decide(ids, None, "a note")
    bench.until_sent()
    assert bench.service.items[ids[0]].voting == "REJECTED"
    assert (bench.service.items[ids[0]].note, counts().refused) == ("a note", 0)


def test_a_refused_word_shows_again_when_the_later_one_is_taken_back(bench_of: BenchOf) -> None:
    bench, ids = bench_of(1)
    told: list[str] = []
    bench.delivery.refused.connect(lambda packshot_id, _error: told.append(packshot_id))
    bench.service.troubles.append(Trouble(Conflict("no", 409)))
    bench.hold_ms = 0
    bench.decide(ids, Verb.APPROVE)
    bench.hold_ms = 5_000
    bench.decide(ids, Verb.REJECT)
    bench.loop.sleep(1)
    assert bench.store.shown(ids[0]).refusal == ""
    bench.do(lambda: bench.decisions.withdraw(ids))
    assert bench.store.shown(ids[0]).refusal == "no"
    assert told == []
