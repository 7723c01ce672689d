"""Somebody else decides about a packshot with an unsent decision, which then waits for the user."""

import pytest

from qamera_review.domain.decision import ConflictReason, DecisionState, Verb
from qamera_review.domain.errors import (
    DiskFull,
    ServerFailed,
    StorageError,
    Unreachable,
)
from qamera_review.domain.packshot import Facet, PackshotId, Vote
from tests.services.conftest import BenchOf
from tests.support.bench import SEEN, Bench
from tests.support.fake_service import Trouble
from tests.support.outbox import LONG_S, arrived, held


def test_a_held_decision_asks_when_somebody_else_has_decided(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    told: list[tuple[str, ...]] = []
    bench.conflicts.conflicts_found.connect(told.append)
    held(bench, ids[:2], Verb.APPROVE)
    bench.service.update(ids[0], (Verb.REJECT,), None)
    theirs = len(arrived(bench))
    bench.refresh()
    shown = bench.store.shown(ids[0])
    assert shown.delivery is DecisionState.CONFLICT
    assert shown.facet is Facet.REJECTED
    assert shown.conflict is ConflictReason.REJECTED_BY_OTHERS
    assert told == [(ids[0],)]
    bench.loop.sleep(LONG_S)
    assert arrived(bench)[theirs:] == [(ids[1], Verb.APPROVE)]
    counts = bench.decisions.counts()
    assert (counts.conflicted, counts.refused) == (1, 0)


def test_one_that_has_vanished_keeps_no_other_from_asking(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    held(bench, ids[:2], Verb.APPROVE)
    del bench.service.items[ids[0]]
    bench.service.update(ids[1], (Verb.REJECT,), None)
    bench.refresh()
    assert bench.store.shown(ids[1]).conflict is ConflictReason.REJECTED_BY_OTHERS


def test_a_contest_that_cannot_be_written_is_no_lost_act_and_asks_at_the_next_list(
    bench_of: BenchOf,
) -> None:
    bench, ids = bench_of()
    told: list[StorageError] = []
    bench.journal.write_failed.connect(told.append)
    held(bench, ids[:1], Verb.APPROVE)
    bench.service.update(ids[0], (Verb.REJECT,), None)
    bench.writer.fail_next(None, DiskFull("full"))  # the request's stamp first
    bench.refresh()
    shown = bench.store.shown(ids[0])
    assert (shown.packshot.vote, shown.delivery) == (Vote.REJECTED, DecisionState.HELD)
    assert told == []
    assert bench.decisions.counts().conflicted == 0
    bench.refresh()
    assert bench.decisions.counts().conflicted == 1


def test_mine_counts(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    held(bench, ids[:1], Verb.APPROVE)
    bench.service.update(ids[0], (Verb.REJECT,), None)
    bench.refresh()
    assert bench.do(lambda: bench.decisions.retry_refused(ids)) == 1
    bench.refresh()
    bench.until_sent()
    assert arrived(bench)[-1] == (ids[0], Verb.APPROVE)
    assert bench.decisions.counts().conflicted == 0


def test_a_note_is_no_answer_to_a_decision_that_asks(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    held(bench, ids[:1], Verb.APPROVE)
    bench.service.update(ids[0], (Verb.REJECT,), None)
    theirs = len(arrived(bench))
    bench.refresh()
    reason = bench.store.shown(ids[0]).conflict
    bench.decide(ids[:1], None, "the shadow is too hard")
    assert bench.store.shown(ids[0]).conflict is reason is not None
    bench.refresh()
    bench.loop.sleep(LONG_S)
    assert arrived(bench)[theirs:] == []
    bench.do(lambda: bench.decisions.retry_refused(ids))
    bench.until_sent()
    assert arrived(bench)[theirs:] == [(ids[0], Verb.APPROVE)]
    assert bench.service.last_note[ids[0]] == "the shadow is too hard"


@pytest.mark.parametrize(
    ("ours", "theirs"), [(Verb.APPROVE, Verb.ARCHIVE), (Verb.REJECT, Verb.APPROVE)]
)
def test_a_note_does_not_hide_what_others_have_done_meanwhile(
    bench_of: BenchOf, ours: Verb, theirs: Verb
) -> None:
    bench, ids = bench_of()
    held(bench, ids[:1], ours)
    before = bench.store.shown(ids[0]).packshot
    bench.service.update(ids[0], (theirs,), None)
    bench.writer.fail_next(None, DiskFull("full"))  # so that it does not ask yet
    bench.refresh()
    assert bench.store.shown(ids[0]).packshot != before
    bench.decide(ids[:1], None, "the shadow is too hard")
    assert bench.decisions.counts().conflicted == 0
    bench.refresh()
    assert bench.decisions.counts().conflicted == 1


@pytest.mark.parametrize(("status", "voting"), [("ARCHIVED", None), ("DONE", "REJECTED")])
def test_what_has_changed_since_it_asked_makes_it_ask_again_also_with_a_note(
    bench_of: BenchOf, status: str, voting: str | None
) -> None:
    bench, ids = bench_of()
    held(bench, ids[:1], Verb.APPROVE)
    bench.service.update(ids[0], (Verb.REJECT,), None)
    bench.refresh()
    bench.service.items[ids[0]].status, bench.service.items[ids[0]].voting = status, voting
    bench.refresh()
    bench.decide(ids[:1], None, "the shadow is too hard")
    bench.service.troubles.append(Trouble(ServerFailed("500", 500)))
    assert bench.do(lambda: bench.decisions.retry_refused(ids)) == 1
    bench.refresh()
    assert bench.decisions.counts().conflicted == 1


@pytest.mark.parametrize("verb", [Verb.APPROVE, Verb.REJECT])
def test_a_note_leaves_the_ground_of_its_verb_as_it_was(bench_of: BenchOf, verb: Verb) -> None:
    bench, ids = bench_of()
    held(bench, ids[:1], verb)
    bench.unseen.add(ids[0])
    bench.decide(ids[:1], None, "the shadow is too hard")
    assert [(d.verb, d.view_proof) for d in bench.outbox()] == [(verb, SEEN)]


def test_theirs_counts(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    held(bench, ids[:1], Verb.APPROVE)
    bench.service.update(ids[0], (Verb.REJECT,), None)
    bench.refresh()
    assert bench.do(lambda: bench.decisions.withdraw(ids[:1])).completed == (ids[0],)
    bench.loop.sleep(LONG_S)
    assert arrived(bench) == [(ids[0], Verb.REJECT)]
    assert bench.store.shown(ids[0]).delivery is None
    assert bench.store.shown(ids[0]).facet is Facet.REJECTED


def test_a_contest_survives_a_crash(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    held(bench, ids[:1], Verb.APPROVE)
    bench.service.update(ids[0], (Verb.REJECT,), None)
    bench.refresh()
    bench = bench.crash()
    bench.start()
    bench.loop.sleep(LONG_S)
    assert arrived(bench) == [(ids[0], Verb.REJECT)]
    assert bench.decisions.counts().conflicted == 1


def test_somebody_who_means_the_same_is_no_contest(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    held(bench, ids[:1], Verb.APPROVE)
    bench.service.update(ids[0], (Verb.APPROVE,), None)
    bench.refresh()
    bench.until_sent()
    assert bench.decisions.counts().conflicted == 0


def test_a_vote_that_was_taken_away_is_a_contest(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.update(ids[0], (Verb.APPROVE,), None)
    bench.refresh()
    held(bench, ids[:1], Verb.REJECT)
    bench.service.items[ids[0]].voting = None
    bench.refresh()
    assert bench.decisions.counts().conflicted == 1


@pytest.mark.parametrize("restart", [False, True])
def test_our_own_earlier_decision_is_no_contest(bench_of: BenchOf, restart: bool) -> None:
    bench, ids = bench_of()
    bench.hold_ms = 0
    bench.decide(ids[:1], Verb.APPROVE)
    bench.until_sent()
    held(bench, ids[:1], Verb.REJECT)
    assert bench.journal.pending.of(ids[0])[-1].old_vote is Vote.NONE
    if restart:
        bench = bench.crash()
        bench.start()
        bench.loop.until(lambda: bool(bench.store.visible), "the list")
    bench.refresh()
    bench.refresh()
    assert bench.decisions.counts().conflicted == 0
    bench.until_sent()
    assert arrived(bench)[-1] == (ids[0], Verb.REJECT)


def test_a_decision_that_arrived_without_an_answer_does_not_contest_itself(
    bench_of: BenchOf,
) -> None:
    bench, ids = bench_of()
    bench.hold_ms = 0
    bench.service.troubles.extend([Trouble(ServerFailed("500", 500), True)])
    bench.decide(ids[:1], Verb.APPROVE)
    bench.loop.until(lambda: bool(bench.service.applied), "its arrival")
    bench.refresh()
    bench.until_sent()
    assert bench.decisions.counts().conflicted == 0


def test_a_note_alone_overwrites_no_vote_and_asks_nothing(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.hold_ms = 30_000
    bench.decide(ids[:1], None, "a note")
    bench.service.update(ids[0], (Verb.REJECT,), None)
    bench.refresh()
    bench.until_sent()
    assert bench.decisions.counts().conflicted == 0


def test_what_undo_brings_back_asks_when_somebody_else_has_decided(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    held(bench, ids[:1], Verb.APPROVE)
    held(bench, ids[:1], Verb.ARCHIVE)
    bench.service.update(ids[0], (Verb.REJECT,), None)
    bench.refresh()
    bench.do(bench.decisions.undo)
    bench.loop.sleep(LONG_S)
    assert arrived(bench) == [(ids[0], Verb.REJECT)]
    assert bench.store.shown(ids[0]).conflict is ConflictReason.REJECTED_BY_OTHERS


def lose_the_answer(bench: Bench, ids: list[PackshotId], verb: Verb) -> None:
    """Decide about the first packshot; the service carries it out, and its answer is lost."""
    bench.service.troubles.append(Trouble(Unreachable("cut"), done=True))
    bench.hold_ms = 0
    bench.decide(ids[:1], verb)
    bench.loop.until(
        lambda: [(d.attempts, d.state) for d in bench.journal.pending] == [(1, DecisionState.DUE)],
        "the lost answer",
        step_s=0.001,
    )


def test_a_decision_whose_answer_was_lost_is_not_somebody_else(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    lose_the_answer(bench, ids, Verb.REJECT)
    held(bench, ids[:1], Verb.APPROVE)
    bench.refresh()
    assert bench.store.shown(ids[0]).conflict is None
    bench.until_sent()
    assert arrived(bench) == [(ids[0], Verb.REJECT), (ids[0], Verb.APPROVE)]


@pytest.mark.parametrize("by_undo", [False, True])
def test_a_withdrawn_decision_whose_answer_was_lost_may_have_been_sent(
    bench_of: BenchOf, by_undo: bool
) -> None:
    bench, ids = bench_of()
    lose_the_answer(bench, ids, Verb.REJECT)
    undone = bench.do(
        bench.decisions.undo if by_undo else lambda: bench.decisions.withdraw(ids[:1])
    )
    assert (undone.completed, undone.maybe_sent) == ((ids[0],), (ids[0],))
    held(bench, ids[:1], Verb.APPROVE)
    bench.refresh()
    assert bench.store.shown(ids[0]).conflict is None
    bench.until_sent()
    assert arrived(bench)[-1] == (ids[0], Verb.APPROVE)


def test_a_vote_of_somebody_else_after_the_list_told_of_ours_asks(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    lose_the_answer(bench, ids, Verb.REJECT)
    bench.do(lambda: bench.decisions.withdraw(ids[:1]))
    bench.refresh()
    bench.service.update(ids[0], (Verb.APPROVE,), None)
    bench.refresh()
    held(bench, ids[:1], Verb.ARCHIVE)
    bench.service.update(ids[0], (Verb.REJECT,), None)
    bench.refresh()
    assert bench.store.shown(ids[0]).conflict is ConflictReason.REJECTED_BY_OTHERS
