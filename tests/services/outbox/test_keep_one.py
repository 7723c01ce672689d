"""Keeping one of several similar packshots: one undo step, or nothing is decided."""

from functools import partial

from qamera_review.domain.decision import Verb
from qamera_review.services.outbox.undo import DecideResult
from tests.services.conftest import BenchOf


def test_one_is_approved_and_the_others_rejected_as_one_act(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    keep = bench.decisions.keep_one
    outcome = bench.do(lambda: keep(ids[1], ids[:3], "the place"))
    assert set(outcome.accepted) == set(ids[:3])
    assert {row.packshot_id: row.verb for row in bench.outbox()} == {
        ids[0]: Verb.REJECT,
        ids[1]: Verb.APPROVE,
        ids[2]: Verb.REJECT,
    }
    undone = bench.do(bench.decisions.undo)
    assert (set(undone.completed), undone.place) == (set(ids[:3]), "the place")
    assert bench.outbox() == []


def test_nothing_is_rejected_for_one_that_cannot_be_approved(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.unseen.add(ids[0])
    bench.service.items[ids[1]].status = "PROCESSING"
    del bench.service.items[ids[2]]
    bench.refresh()
    for kept, outcome in (
        (ids[0], DecideResult(unseen=(ids[0],))),
        (ids[1], DecideResult(unfinished=(ids[1],))),
        (ids[2], DecideResult(unfinished=(ids[2],))),
    ):
        assert bench.do(partial(bench.decisions.keep_one, kept, ids[3:])) == outcome
        assert bench.outbox() == []
        assert not bench.decisions.can_undo
