"""Decisions that undo or a retry brings back are held again, with the current proof of viewing."""

import pytest

from qamera_review.domain.decision import DecisionState, Verb
from qamera_review.domain.errors import Conflict
from qamera_review.domain.records import replace
from tests.services.conftest import BenchOf
from tests.support.bench import HOLD_MS, SEEN
from tests.support.fake_service import Trouble

NEWER = replace(SEEN, sha256="cd" * 32)


def test_what_was_due_already_is_held_anew_when_undo_brings_it_back(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.do(lambda: bench.connection.use_key(None))
    bench.decide(ids[:1], Verb.APPROVE)
    bench.loop.sleep(10)
    bench.decide(ids[:1], Verb.REJECT)
    bench.do(bench.decisions.undo)
    [row] = bench.outbox()
    assert (row.verb, row.state) == (Verb.APPROVE, DecisionState.HELD)
    assert row.due_ms == bench.clock.wall_ms() - 1 + HOLD_MS


@pytest.mark.parametrize(("now", "proof"), [(NEWER, NEWER), (None, SEEN)])
def test_a_second_try_has_the_proof_of_the_picture_that_is_there(
    bench_of: BenchOf, now: object, proof: object
) -> None:
    bench, ids = bench_of()
    bench.service.troubles.append(Trouble(Conflict("no", 409)))
    bench.decide(ids[:1], Verb.APPROVE)
    bench.until_sent()
    if now is None:
        bench.unseen.add(ids[0])
    else:
        bench.seen[ids[0]] = NEWER
    assert bench.do(lambda: bench.decisions.retry_refused(ids)) == 1
    assert [row.view_proof for row in bench.outbox()] == [proof]
