"""Keeping one of several similar packshots: one undo step, or nothing is decided."""

from functools import partial

from qamera_review.domain.decision import ConflictReason, Verb
from qamera_review.domain.packshot import Facet
from qamera_review.services.outbox.undo import DecideResult
from tests.services.conftest import BenchOf
from tests.support.outbox import LONG_S, arrived


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


def test_votes_of_others_about_a_product_stop_only_their_own_part(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    winner, same, other, free = ids[:4]
    bench.hold_ms = 30_000
    bench.do(lambda: bench.decisions.keep_one(winner, ids[1:4]))
    bench.service.update(same, (Verb.REJECT,), None)
    bench.service.update(other, (Verb.APPROVE,), None)
    theirs = len(arrived(bench))
    bench.refresh()
    conflicts = {id_: bench.store.shown(id_).conflict for id_ in ids[:4]}
    approved = ConflictReason.APPROVED_BY_OTHERS
    assert conflicts == {winner: None, same: None, other: approved, free: None}
    assert bench.store.shown(other).facet is Facet.APPROVED, "theirs shows until the user says"
    bench.loop.sleep(LONG_S)
    ours = {(winner, Verb.APPROVE), (same, Verb.REJECT), (free, Verb.REJECT)}
    assert set(arrived(bench)[theirs:]) == ours
    bench.do(lambda: bench.decisions.retry_refused([other]))
    bench.until_sent()
    assert arrived(bench)[-1] == (other, Verb.REJECT)


def test_a_winner_that_others_reject_waits_for_the_user(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.hold_ms = 30_000
    bench.do(lambda: bench.decisions.keep_one(ids[0], ids[1:3]))
    bench.service.update(ids[0], (Verb.REJECT,), None)
    theirs = len(arrived(bench))
    bench.refresh()
    assert bench.store.shown(ids[0]).conflict is ConflictReason.REJECTED_BY_OTHERS
    bench.loop.sleep(LONG_S)
    assert set(arrived(bench)[theirs:]) == {(id_, Verb.REJECT) for id_ in ids[1:3]}
    undone = bench.do(bench.decisions.undo)
    assert bench.store.shown(ids[0]).conflict is None
    assert ids[0] in undone.completed


def test_a_vote_of_others_while_some_of_a_winner_are_being_sent(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.hold_ms = 30_000
    bench.do(lambda: bench.decisions.keep_one(ids[0], ids[1:4]))
    bench.service.update(ids[3], (Verb.APPROVE,), None)  # the list does not tell in time
    bench.loop.sleep(LONG_S)
    bench.until_sent()
    bench.refresh()
    facets = [bench.store.shown(id_).facet for id_ in ids[:4]]
    assert facets == [Facet.APPROVED, *[Facet.REJECTED] * 3]
    assert bench.decisions.counts().outstanding == 0
