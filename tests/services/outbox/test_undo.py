"""Undo, redo and take back: what was not sent comes back, what was sent needs a new decision."""

import pytest

from qamera_review.domain.decision import DecisionState, Verb
from qamera_review.domain.errors import Conflict
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.services.outbox.reversal import StepStatus
from qamera_review.services.outbox.undo import UndoResult
from tests.services.conftest import BenchOf
from tests.support.bench import HOLD_MS, due_ms_of
from tests.support.fake_service import Trouble
from tests.support.outbox import words


def test_only_what_is_not_sent_counts_as_undoable(bench_of: BenchOf) -> None:
    bench, (first, second, third, *_) = bench_of()
    bench.decide([first], Verb.APPROVE)
    bench.until_sent()
    bench.hold_ms = 10**9
    for id_, verb in ((second, Verb.REJECT), (second, Verb.APPROVE), (third, Verb.REJECT)):
        bench.decide([id_], verb)
    bench.do(lambda: bench.decisions.withdraw([third]))
    steps = bench.decisions.steps()
    assert bench.decisions.statuses(steps) == [
        StepStatus.WITHDRAWN, StepStatus.UNSENT, StepStatus.COVERED, StepStatus.SENT,
    ]  # fmt: skip


def test_the_steps_of_an_earlier_run_are_listed_and_can_be_undone_each(bench_of: BenchOf) -> None:
    bench, (first, second, third, *_) = bench_of()
    bench.hold_ms = 10**9
    for packshot_id in (first, second, third):
        bench.decide([packshot_id], Verb.REJECT)
    again = bench.crash()
    again.start()
    steps = again.decisions.steps()
    assert [step.changes[0].packshot_id for step in steps] == [third, second, first]
    assert again.decisions.statuses(steps) == [StepStatus.UNSENT] * 3
    again.do(lambda: again.decisions.undo_step(steps[1]))
    assert {row.packshot_id for row in again.outbox()} == {first, third}
    assert again.decisions.steps() == (steps[0], steps[2])
    assert again.do(again.decisions.undo).completed == (third,)
    assert again.do(again.decisions.undo).completed == (first,)
    assert not again.decisions.can_undo


def test_undo_and_redo_are_unlimited(bench_of: BenchOf) -> None:
    bench, ids = bench_of(200)
    for id_ in ids:
        bench.decide([id_], Verb.ARCHIVE)
    bench.hold_ms = 10**9
    for id_ in reversed(ids[150:]):
        assert bench.do(bench.decisions.undo).completed == (id_,)
    for id_ in ids[150:]:
        assert bench.do(bench.decisions.redo).completed == (id_,)
    assert bench.do(bench.decisions.redo) == UndoResult()


def test_a_new_act_forgets_what_could_be_redone(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    bench.do(bench.decisions.undo)
    assert bench.decisions.can_redo
    bench.decide(ids[1:2], Verb.APPROVE)
    assert not bench.decisions.can_redo


def test_what_has_left_is_too_late_and_the_rest_comes_back(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.latency_s = 2.0
    bench.do(lambda: bench.decisions.decide(ids, Verb.APPROVE, place="here"))
    bench.loop.until(lambda: bench.decisions.counts().sending == 4, "four to be on the wire")
    undone = bench.do(bench.decisions.undo)
    assert undone == UndoResult(tuple(ids[4:]), tuple(ids[:4]), "here")
    bench.until_sent()
    assert {applied.packshot_id for applied in bench.service.applied} == set(ids[:4])
    assert bench.do(bench.decisions.redo).completed == tuple(ids[4:])


def test_after_delivery_undo_says_that_it_is_too_late(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    bench.until_sent()
    bench.refresh()
    assert bench.outbox() == []
    undone = bench.do(bench.decisions.undo)
    assert (undone.completed, undone.too_late) == ((), (ids[0],))
    assert not bench.decisions.can_redo


def test_what_undo_brought_back_and_has_left_is_too_late(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    bench.decide(ids[:1], Verb.REJECT)
    bench.do(bench.decisions.undo)
    bench.until_sent()
    assert [applied.verb for applied in bench.service.applied] == [Verb.APPROVE]
    assert bench.do(bench.decisions.undo).too_late == (ids[0],)


def test_take_back_removes_what_has_not_left(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.latency_s = 2.0
    bench.decide(ids[:1], Verb.APPROVE)
    bench.loop.until(lambda: bench.decisions.counts().sending == 1, "one to be on the wire")
    bench.decide(ids[1:3], Verb.REJECT)
    back = bench.do(lambda: bench.decisions.withdraw(ids))
    assert (set(back.completed), back.too_late) == (set(ids[1:3]), (ids[0],))
    bench.until_sent()
    assert [applied.packshot_id for applied in bench.service.applied] == ids[:1]


def test_undo_after_take_back_does_not_claim_that_it_has_left(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    bench.decide(ids[1:2], Verb.APPROVE)
    bench.do(lambda: bench.decisions.withdraw(ids[1:2]))
    undone = bench.do(bench.decisions.undo)
    assert (undone.completed, undone.too_late) == ((ids[0],), ())
    assert bench.do(bench.decisions.undo) == UndoResult()


def test_undo_of_a_replaced_decision_that_was_taken_back_is_nothing(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    bench.decide(ids[:1], Verb.REJECT)
    bench.do(lambda: bench.decisions.withdraw(ids[:1]))
    assert bench.outbox() == []
    assert bench.do(bench.decisions.undo) == UndoResult()


def test_an_approval_is_not_redone_when_the_picture_is_another_now(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:2], Verb.APPROVE)
    bench.do(bench.decisions.undo)
    bench.unseen.add(ids[0])
    assert bench.do(bench.decisions.redo).completed == (ids[1],)
    assert words(bench) == [(ids[1], Verb.APPROVE, None)]


def test_undo_over_a_refused_decision_does_not_send_it_again(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.troubles.append(Trouble(Conflict("Already decided.")))
    bench.decide(ids[:1], Verb.APPROVE)
    bench.until_sent()
    bench.decide(ids[:1], Verb.REJECT)
    bench.do(bench.decisions.undo)
    bench.loop.sleep(60)
    assert bench.service.applied == []
    assert bench.store.shown(ids[0]).refusal == "Already decided."


def test_decisions_survive_a_crash(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:2], Verb.APPROVE, "kept")
    again = bench.crash()
    assert again.decisions.counts().held == 2
    again.start()
    again.until_sent()
    assert {(a.packshot_id, a.note) for a in again.service.applied} == {
        (ids[0], "kept"),
        (ids[1], "kept"),
    }


def test_redo_can_be_undone_and_goes_back_to_its_place(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.do(lambda: bench.decisions.decide(ids[:2], Verb.APPROVE, place="here"))
    for _ in range(3):
        undone = bench.do(bench.decisions.undo)
        assert (set(undone.completed), undone.too_late, undone.place) == (set(ids[:2]), (), "here")
        assert words(bench) == []
        redone = bench.do(bench.decisions.redo)
        assert (redone.completed, redone.too_late, redone.place) == (tuple(ids[:2]), (), "here")
        assert len({row.act for row in bench.outbox()}) == 1
    assert not bench.decisions.can_redo


def test_redo_passes_over_what_has_gone(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:2], Verb.APPROVE)
    bench.do(bench.decisions.undo)
    bench.service.items[ids[0]].status = "PROCESSING"
    bench.refresh()
    assert bench.do(bench.decisions.redo).completed == (ids[1],)


def test_what_undo_brings_back_is_held_anew(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    bench.loop.sleep(4.0)
    bench.decide(ids[:1], Verb.REJECT)
    bench.loop.sleep(4.0)
    bench.do(bench.decisions.undo)
    (back,) = bench.outbox()
    assert (back.verb, back.state) == (Verb.APPROVE, DecisionState.HELD)
    assert 0 <= due_ms_of(back) - bench.clock.wall_ms() - HOLD_MS + 10 <= 10
    bench.loop.sleep(4.0)
    assert bench.service.applied == []


def test_the_opposite_of_what_was_sent_is_one_act(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    bench.decide(ids[1:2], Verb.REJECT)
    bench.decide(ids[2:3], Verb.ARCHIVE)
    bench.until_sent()
    bench.unseen.add(ids[1])
    wanted = [PackshotId("nobody's"), *ids[:4]]
    opposites = bench.decisions.opposites_of(wanted)
    assert opposites == {ids[0]: Verb.REJECT}  # nobody has approved the others before
    outcome = bench.do(lambda: bench.decisions.decide_opposite(opposites, "the place"))
    assert outcome.accepted == (ids[0],)
    undone = bench.do(bench.decisions.undo)
    assert (undone.completed, undone.place) == ((ids[0],), "the place")


def test_the_opposite_approves_only_what_was_approved_before(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:2], Verb.APPROVE)
    bench.until_sent()
    bench.decide(ids[:3], Verb.REJECT)
    bench.until_sent()
    opposites = bench.decisions.opposites_of(ids)
    assert opposites == dict.fromkeys(ids[:2], Verb.APPROVE)
    bench.decide(ids[:1], Verb.APPROVE)  # after the offer, so it is no longer the opposite
    outcome = bench.do(lambda: bench.decisions.decide_opposite(opposites))
    assert outcome.accepted == (ids[1],)


@pytest.mark.parametrize("listed", [False, True])
def test_undo_puts_back_what_a_sent_batch_has_overwritten(bench_of: BenchOf, listed: bool) -> None:
    bench, ids = bench_of(4)
    for id_, verb in zip(ids, Verb, strict=False):
        bench.decide([id_], verb)
    bench.until_sent()
    bench.refresh()
    bench.decide(ids, Verb.APPROVE)
    bench.until_sent()
    if listed:
        bench.refresh()
    undone = bench.do(bench.decisions.undo)
    assert (undone.completed, undone.put_back) == ((), (ids[1], ids[2]))
    assert undone.too_late == (ids[3],)  # it was undecided
    bench.until_sent()
    bench.refresh()
    facets = [bench.store.shown(id_).facet for id_ in ids]
    assert facets == [Facet.APPROVED, Facet.REJECTED, Facet.ARCHIVED, Facet.APPROVED]
    assert bench.do(bench.decisions.redo).completed == (ids[1], ids[2])
    bench.until_sent()
    assert [item.voting for item in bench.service.items.values()] == ["APPROVED"] * 4


def test_undo_approves_again_what_a_sent_rejection_has_overwritten(bench_of: BenchOf) -> None:
    bench, ids = bench_of(2)
    bench.decide(ids, Verb.APPROVE)
    bench.until_sent()
    bench.decide(ids, Verb.REJECT)
    bench.until_sent()
    bench.service.update(ids[1], (Verb.APPROVE,), None)  # by somebody else, so it is as before
    bench.refresh()
    undone = bench.do(bench.decisions.undo)
    assert (undone.put_back, undone.too_late) == ((ids[0],), (ids[1],))
    bench.until_sent()
    assert bench.service.items[ids[0]].voting == "APPROVED"


def test_undo_brings_a_removed_reason_back_although_the_vote_was_sent(bench_of: BenchOf) -> None:
    bench, (first, second, *_) = bench_of()
    bench.decide([first], Verb.APPROVE)
    bench.until_sent()
    bench.hold_ms = 60_000
    bench.decide([second], Verb.REJECT)
    for _ in range(2):
        bench.do(lambda: bench.feedback.toggle([first], "blurry"))
    assert bench.do(bench.decisions.undo).completed == (first,)
    assert bench.feedback.feedback_of(first).reasons == ("blurry",)
    assert bench.store.shown(second).facet is Facet.REJECTED
