"""An approval and an archive of one packshot: both are kept, sent, refused and undone, each by
itself."""

from typing import Any

import pytest

from qamera_review.domain.decision import DecisionState, Verb
from qamera_review.domain.errors import Conflict, TimedOut
from qamera_review.domain.packshot import Facet, PackshotId, Vote
from qamera_review.services.connection.rate_limiter import Priority
from qamera_review.services.outbox.freshness import FRESH_MS
from qamera_review.services.outbox.undo import UndoResult
from tests.services.conftest import BenchOf
from tests.support.bench import HOLD_MS, due_ms_of
from tests.support.fake_service import Trouble
from tests.support.vote_and_archive import (
    BOTH,
    DUE,
    HELD,
    KEYS,
    REFUSED,
    A,
    E,
    R,
    approve_and_archive,
    sent,
    shown,
    waiting,
)


@pytest.mark.parametrize(
    ("keys", "outbox", "facet", "vote"),
    [
        ("AE", [A, E], Facet.ARCHIVED, Vote.APPROVED),
        ("AEE", [A, E], Facet.ARCHIVED, Vote.APPROVED),
        ("AER", [R], Facet.REJECTED, Vote.REJECTED),
        ("AEA", [A], Facet.APPROVED, Vote.APPROVED),
        ("EA", [A], Facet.APPROVED, Vote.APPROVED),
        ("ER", [R], Facet.REJECTED, Vote.REJECTED),
        ("RE", [R], Facet.REJECTED, Vote.REJECTED),
        ("RAE", [A, E], Facet.ARCHIVED, Vote.APPROVED),
    ],
)
def test_each_key_is_undone_by_itself(
    bench_of: BenchOf, keys: str, outbox: list[Verb], facet: Facet, vote: Vote
) -> None:
    bench, ids = bench_of(1)
    states = [bench.store.shown(ids[0])]
    states.extend(
        bench.store.shown(ids[0]) for key in keys if bench.decide(ids, KEYS[key]).accepted
    )
    assert [d.verb for d in bench.outbox()] == outbox
    assert shown(bench, ids[0]) == (facet, vote)
    for _ in states[1:]:
        assert bench.store.shown(ids[0]) == states.pop()
        assert bench.do(bench.decisions.undo).completed == (ids[0],)
    assert [bench.store.shown(ids[0])] == states
    assert bench.outbox() == []
    for _ in keys:
        bench.do(bench.decisions.redo)
    assert shown(bench, ids[0]) == (facet, vote)


def test_taking_back_removes_the_archive_first(bench_of: BenchOf) -> None:
    bench, ids = bench_of(2)
    approve_and_archive(bench, ids)
    assert bench.do(lambda: bench.decisions.withdraw(ids)).completed == tuple(ids)
    assert shown(bench, ids[0]) == (Facet.APPROVED, Vote.APPROVED)
    assert bench.do(lambda: bench.decisions.withdraw(ids)).completed == tuple(ids)
    assert bench.outbox() == []
    assert bench.do(bench.decisions.undo) == UndoResult()


def test_both_go_in_one_request_when_both_are_due(bench_of: BenchOf) -> None:
    bench, ids = bench_of(1)
    bench.decide(ids, A, "nice")
    bench.decide(ids, E)
    bench.do(bench.decisions.send_held_now)
    bench.until_sent()
    [applied] = bench.service.applied
    assert (applied.verbs, applied.note) == ((A, E), "nice")
    bench.refresh()
    assert bench.outbox() == []
    assert shown(bench, ids[0]) == BOTH


def test_each_goes_when_it_is_due_and_the_archive_can_still_be_undone(bench_of: BenchOf) -> None:
    bench, ids = bench_of(1)
    bench.decide(ids, A)
    bench.loop.sleep(HOLD_MS / 2000)
    bench.decide(ids, E)
    settled = DecisionState.SETTLED
    bench.loop.until(lambda: waiting(bench) == [(A, settled), (E, HELD)], "the approval")
    assert sent(bench) == [(A,)]
    bench.refresh()
    assert waiting(bench) == [(E, HELD)]
    assert shown(bench, ids[0]) == BOTH
    bench.do(bench.decisions.undo)
    assert shown(bench, ids[0]) == (Facet.APPROVED, Vote.APPROVED)
    assert bench.do(bench.decisions.undo).too_late == (ids[0],)
    bench.until_sent()
    assert sent(bench) == [(A,)]


def test_an_archive_never_overtakes_the_vote(bench_of: BenchOf) -> None:
    bench, ids = bench_of(2)
    bench.hold_ms = 60_000
    bench.decide(ids[:1], A)
    bench.hold_ms = None
    bench.decide(ids[1:], A)
    bench.hold_ms = HOLD_MS
    bench.decide(ids, E)
    first, draft, archive, archive_draft = bench.outbox()
    assert due_ms_of(archive) == due_ms_of(first)
    assert draft.is_draft
    assert archive_draft.is_draft
    bench.loop.sleep(70)
    assert [(a.packshot_id, a.verbs) for a in bench.service.applied] == [(ids[0], (A, E))]


def test_a_lost_answer_to_both_is_sent_again_or_found_in_the_list(bench_of: BenchOf) -> None:
    bench, ids = bench_of(2)
    approve_and_archive(bench, ids)
    bench.service.troubles.extend([Trouble(TimedOut("slow")), Trouble(TimedOut("slow"), done=True)])
    bench.do(bench.decisions.send_held_now)
    bench.loop.until(lambda: bench.service.requests["update"] == 2, "both requests")
    bench.loop.until(lambda: bench.decisions.counts().sending == 0, "both answers")
    bench.refresh()
    bench.until_sent()
    assert sent(bench) == [(A, E)] * 2
    bench.refresh()
    assert bench.outbox() == []
    assert [shown(bench, id_) for id_ in ids] == [BOTH] * 2


def test_an_archive_is_not_carried_out_before_the_vote(bench_of: BenchOf) -> None:
    """The list shows the effect of the archive only because the packshot was archived before."""
    bench, ids = bench_of(1)
    bench.service.update(ids[0], (R,), None)
    bench.refresh()
    approve_and_archive(bench, ids)
    bench.service.troubles.append(Trouble(TimedOut("slow")))
    bench.do(bench.decisions.send_held_now)
    bench.loop.until(lambda: waiting(bench) == [(A, DUE), (E, DUE)], "the lost answer")
    bench.refresh()
    bench.until_sent()
    bench.refresh()
    assert shown(bench, ids[0]) == BOTH
    assert bench.outbox() == []


def test_what_an_earlier_decision_did_is_no_sign_of_the_later_one(bench_of: BenchOf) -> None:
    """The list still said "undecided" when the second decision was made, but the first one had been
    accepted. So the list that follows says nothing about the second, whose reason would be lost."""
    bench, ids = bench_of(1)
    bench.decide(ids, R, "dull")
    bench.until_sent()
    bench.decide(ids, R, "blurred")
    bench.service.troubles.append(Trouble(TimedOut("slow")))
    bench.do(bench.decisions.send_held_now)
    bench.loop.until(lambda: waiting(bench)[-1:] == [(R, DUE)], "the lost answer")
    bench.refresh()
    bench.until_sent()
    assert bench.service.last_note[ids[0]] == "blurred"


def test_a_note_that_another_request_has_overwritten_is_sent_again(bench_of: BenchOf) -> None:
    """Both arrive with the archive's note, but without an answer. While the archive waits with
    another note, the vote is sent again, alone, with its own. Then the list shows an archived
    packshot, but that is no sign of the archive's note."""
    bench, ids = bench_of(1)
    bench.decide(ids, R, "dull")
    bench.decide(ids, E, "not needed")
    bench.service.troubles.append(Trouble(TimedOut("slow"), done=True))
    bench.do(bench.decisions.send_held_now)
    bench.loop.until(lambda: waiting(bench) == [(R, DUE), (E, DUE)], "the lost answer")
    assert bench.service.last_note[ids[0]] == "not needed"
    bench.hold_ms = None
    bench.decide(ids, None, "for next year")
    bench.loop.until(lambda: waiting(bench)[0] == (R, DecisionState.SETTLED), "the vote alone")
    assert bench.service.last_note[ids[0]] == "dull"
    bench.do(bench.decisions.undo)
    bench.loop.sleep(FRESH_MS / 1000 + 10)  # so that the list is refreshed before anything is sent
    bench.do(bench.decisions.send_held_now)
    bench.refresh()
    bench.until_sent()
    assert bench.service.last_note[ids[0]] == "not needed"


def test_undo_says_that_both_may_have_arrived(bench_of: BenchOf) -> None:
    bench, ids = bench_of(1)
    approve_and_archive(bench, ids)
    bench.service.troubles.append(Trouble(TimedOut("slow"), done=True))
    bench.do(bench.decisions.send_held_now)
    bench.loop.until(lambda: waiting(bench) == [(A, DUE), (E, DUE)], "the lost answer")
    for _ in range(2):
        assert bench.do(bench.decisions.undo).maybe_sent == tuple(ids)
    assert bench.outbox() == []


def test_when_both_are_refused_the_archive_goes_alone(bench_of: BenchOf) -> None:
    bench, ids = bench_of(1)
    refused: list[PackshotId] = []
    bench.delivery.refused.connect(lambda id_, _error: refused.append(id_))
    approve_and_archive(bench, ids)
    bench.service.troubles.append(Trouble(Conflict("already decided", 409)))
    bench.do(bench.decisions.send_held_now)
    bench.until_sent()
    bench.refresh()
    assert sent(bench) == [(E,)]
    assert refused == ids
    assert waiting(bench) == [(A, REFUSED), (E, DecisionState.SETTLED)]
    tile = bench.store.shown(ids[0])
    assert (tile.facet, tile.vote, tile.delivery) == (Facet.ARCHIVED, Vote.NONE, REFUSED)
    assert bench.do(lambda: bench.decisions.retry_refused(ids)) == 1
    bench.until_sent()
    assert sent(bench) == [(E,), (A, E)]


def test_an_archive_waits_for_the_approval_that_is_tried_again(
    bench_of: BenchOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The user tries the refused approval again while the archive waits for the rate limiter."""
    bench, ids = bench_of(1)
    approve_and_archive(bench, ids)
    bench.service.troubles.append(Trouble(Conflict("already decided", 409)))
    call = bench.connection.call

    async def retry_first(priority: Priority, send: Any, **how: Any) -> Any:
        bench.decisions.retry_refused(ids)
        return await call(priority, send, **how)

    monkeypatch.setattr(bench.connection, "call", retry_first)
    bench.do(bench.decisions.send_held_now)
    bench.until_sent()
    assert sent(bench) == [(A, E)]


def test_somebody_elses_rejection_stops_both_and_one_answer_is_enough(bench_of: BenchOf) -> None:
    bench, ids = bench_of(2)
    found: list[tuple[PackshotId, ...]] = []
    bench.conflicts.conflicts_found.connect(found.append)
    approve_and_archive(bench, ids)
    for id_ in ids:
        bench.service.update(id_, (R,), None)
    bench.refresh()
    assert found == [tuple(ids)]
    assert bench.decisions.counts().conflicted == 4
    assert bench.do(lambda: bench.decisions.withdraw(ids[:1])).completed == (ids[0],)
    assert shown(bench, ids[0]) == (Facet.REJECTED, Vote.REJECTED)
    assert bench.do(lambda: bench.decisions.retry_refused(ids)) == 2
    bench.until_sent()
    assert sent(bench)[2:] == [(A, E)]


def test_somebody_elses_approval_changes_nothing(bench_of: BenchOf) -> None:
    bench, ids = bench_of(1)
    approve_and_archive(bench, ids)
    bench.service.update(ids[0], (A,), None)
    bench.refresh()
    assert waiting(bench) == [(A, HELD), (E, HELD)]
    bench.until_sent()
    bench.refresh()
    assert shown(bench, ids[0]) == BOTH


def test_chosen_rows_are_taken_back_or_tried_again_by_themselves(bench_of: BenchOf) -> None:
    bench, ids = bench_of(1)
    approve_and_archive(bench, ids)
    vote, _archive = bench.outbox()
    assert bench.do(lambda: bench.decisions.withdraw_decisions([vote.seq])).completed == tuple(ids)
    assert waiting(bench) == [(E, HELD)]
    bench.service.update(ids[0], (R,), None)
    bench.refresh()
    [archive] = bench.outbox()
    assert bench.do(lambda: bench.decisions.retry_decisions([vote.seq, archive.seq])) == 1


def test_undo_of_both_after_they_were_sent_says_what_cannot_be_restored(bench_of: BenchOf) -> None:
    bench, ids = bench_of(1)
    approve_and_archive(bench, ids)
    bench.do(bench.decisions.send_held_now)
    bench.until_sent()
    assert bench.decisions.opposites_of(ids) == {ids[0]: A}
    assert bench.do(bench.decisions.undo).put_back == tuple(ids)
    assert bench.do(bench.decisions.undo).too_late == tuple(ids)


def test_undo_of_a_sent_rejection_puts_both_back(bench_of: BenchOf) -> None:
    bench, ids = bench_of(1)
    approve_and_archive(bench, ids)
    bench.until_sent()
    bench.decide(ids, R)
    bench.until_sent()
    bench.refresh()
    assert bench.do(bench.decisions.undo).put_back == tuple(ids)
    assert shown(bench, ids[0]) == BOTH
    bench.until_sent()
    assert sent(bench) == [(A,), (E,), (R,), (A, E)]
    assert bench.do(bench.decisions.redo).completed == tuple(ids)
    assert shown(bench, ids[0]) == (Facet.REJECTED, Vote.REJECTED)


def test_both_are_there_after_a_crash(bench_of: BenchOf) -> None:
    bench, ids = bench_of(1)
    approve_and_archive(bench, ids)
    again = bench.crash()
    assert [d.verb for d in again.journal.persisted_of(ids[0])] == [A, E]
    again.start()
    again.refresh()
    again.do(again.decisions.send_held_now)
    again.until_sent()
    assert sent(again) == [(A, E)]
