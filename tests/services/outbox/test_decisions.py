"""Decide and send: one act of the user is one write, and nothing else is sent."""

import pytest

from qamera_review.domain.decision import DecisionState, Verb
from qamera_review.domain.errors import Conflict, DiskFull, NotFound
from qamera_review.domain.packshot import Facet, PackshotId, Status, Vote
from qamera_review.domain.records import replace
from qamera_review.services.outbox.undo import DecideResult
from tests.services.conftest import BenchOf
from tests.support.bench import HOLD_MS, SEEN, due_ms_of
from tests.support.fake_service import Trouble
from tests.support.outbox import words

HELD, REFUSED = DecisionState.HELD, DecisionState.REFUSED


def test_a_decision_is_on_disk_before_it_is_shown(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.writer.holding = True
    outcome = bench.decide(ids[:1], Verb.APPROVE)
    assert outcome == DecideResult(accepted=(ids[0],))
    assert bench.store.shown(ids[0]).facet is Facet.UNDECIDED
    assert bench.decisions.counts().outstanding == 0
    bench.writer.holding = False
    bench.writer.release()
    bench.loop.sleep(0.01)
    assert bench.store.shown(ids[0]).facet is Facet.APPROVED
    assert bench.store.shown(ids[0]).delivery is HELD
    assert bench.decisions.counts().held == 1


def test_a_held_decision_does_not_leave_before_its_time(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.REJECT, "blurred")
    bench.loop.sleep(4.9)
    assert bench.service.requests["update"] == 0
    bench.until_sent()
    assert [(a.packshot_id, a.verb, a.note) for a in bench.service.applied] == [
        (ids[0], Verb.REJECT, "blurred")
    ]


def test_a_batch_is_one_act(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids, Verb.APPROVE)
    assert len({decision.act for decision in bench.outbox()}) == 1
    undone = bench.do(bench.decisions.undo)
    assert undone.completed == tuple(ids)
    assert bench.outbox() == []
    assert bench.store.counts[Facet.UNDECIDED] == len(ids)
    assert bench.do(bench.decisions.redo).completed == tuple(ids)
    assert len(bench.outbox()) == len(ids)


def test_a_batch_is_written_as_a_whole_or_not_at_all(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    failures: list[object] = []
    bench.journal.write_failed.connect(failures.append)
    bench.writer.fail_next(DiskFull("full"))
    bench.decide(ids, Verb.APPROVE)
    assert bench.outbox() == []
    assert bench.store.counts[Facet.UNDECIDED] == len(ids)
    assert [type(failure) for failure in failures] == [DiskFull]
    assert not bench.decisions.can_undo
    bench.decide(ids[:2], Verb.APPROVE)
    assert len(bench.outbox()) == 2


def test_the_same_packshot_twice_in_a_batch_is_one_decision(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    assert bench.decide([ids[0], ids[0]], Verb.APPROVE).accepted == (ids[0],)
    assert len(bench.outbox()) == 1


def test_a_later_word_replaces_an_unsent_one_and_keeps_its_note(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.REJECT, "lost text")
    bench.decide(ids[:1], Verb.APPROVE)
    assert words(bench) == [(ids[0], Verb.APPROVE, "lost text")]
    bench.decide(ids[:1], None, "fine after all")
    assert words(bench) == [(ids[0], Verb.APPROVE, "fine after all")]
    bench.do(bench.decisions.undo)
    assert words(bench) == [(ids[0], Verb.APPROVE, "lost text")]
    bench.do(bench.decisions.undo)
    assert words(bench) == [(ids[0], Verb.REJECT, "lost text")]
    bench.do(bench.decisions.undo)
    assert words(bench) == []
    for _ in range(3):
        bench.do(bench.decisions.redo)
    assert words(bench) == [(ids[0], Verb.APPROVE, "fine after all")]


def test_only_one_request_leaves_for_many_changes_of_mind(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    for verb in (Verb.APPROVE, Verb.REJECT, Verb.ARCHIVE, Verb.APPROVE):
        bench.decide(ids[:1], verb)
    bench.until_sent()
    assert [(a.packshot_id, a.verb) for a in bench.service.applied] == [(ids[0], Verb.APPROVE)]


def test_an_unseen_picture_is_not_approved_but_may_be_rejected(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.unseen.add(ids[0])
    assert bench.decide(ids[:2], Verb.APPROVE) == DecideResult(accepted=(ids[1],), unseen=(ids[0],))
    assert bench.decide(ids[:1], Verb.ARCHIVE).accepted == (ids[0],)
    assert bench.decide(ids[:1], Verb.REJECT).accepted == (ids[0],)


@pytest.mark.parametrize("status", ["QUEUED", "PROCESSING", "FAILED", "STRANGE"])
def test_only_finished_packshots_can_be_decided(bench_of: BenchOf, status: str) -> None:
    bench, ids = bench_of()
    bench.service.items[ids[0]].status = status
    bench.refresh()
    for verb in Verb:
        assert bench.decide(ids[:1], verb).unfinished == (ids[0],)
    unknown = PackshotId("never heard of")
    assert bench.decide([unknown], Verb.REJECT).unfinished == (unknown,)
    assert bench.outbox() == []


def test_what_says_so_already_is_not_sent_again(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.items[ids[0]].voting = "APPROVED"
    bench.refresh()
    assert bench.decide(ids[:1], Verb.APPROVE).unchanged == (ids[0],)
    assert bench.decide(ids[:1], Verb.APPROVE, "a note").accepted == (ids[0],)
    bench.decide(ids[1:2], Verb.REJECT)
    assert bench.decide(ids[1:2], Verb.REJECT).unchanged == (ids[1],)
    assert bench.decide(ids[2:3], None).unchanged == (ids[2],)


def test_a_note_that_waits_is_no_other_word(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.items[ids[0]].voting = "APPROVED"
    bench.refresh()
    bench.decide(ids[:1], None, "a note")
    assert bench.decide(ids[:1], Verb.APPROVE).unchanged == (ids[0],)


def test_what_was_sent_says_so_before_the_list_does(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    bench.until_sent()
    assert bench.decide(ids[:1], Verb.APPROVE).unchanged == (ids[0],)


def test_what_was_refused_may_be_said_again(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.items[ids[0]].voting = "APPROVED"
    bench.refresh()
    bench.service.troubles.append(Trouble(Conflict("Already decided.")))
    bench.decide(ids[:1], Verb.REJECT)
    bench.until_sent()
    assert bench.decide(ids[:1], Verb.APPROVE).accepted == (ids[0],)


def test_an_archive_after_a_rejection_changes_nothing_because_that_archives(
    bench_of: BenchOf,
) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.REJECT)
    assert bench.decide(ids[:1], Verb.ARCHIVE).unchanged == (ids[0],)
    bench.until_sent()
    assert [applied.verb for applied in bench.service.applied] == [Verb.REJECT]


def test_drafts_leave_only_when_told(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.hold_ms = None
    bench.decide(ids[:3], Verb.APPROVE)
    bench.loop.sleep(48 * 3600)
    assert bench.service.requests["update"] == 0
    assert bench.do(bench.decisions.send_held_now) == 3
    bench.until_sent()
    assert len(bench.service.applied) == 3
    assert bench.do(bench.decisions.send_held_now) == 0


def test_without_a_hold_a_decision_is_due_at_once(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.hold_ms = 0
    bench.decide(ids[:1], Verb.APPROVE)
    bench.until_sent(deadline_s=2)


@pytest.mark.parametrize(("hold_ms", "state"), [(0, DecisionState.DUE), (1, HELD)])
def test_the_disk_says_whether_a_decision_is_held(
    bench_of: BenchOf, hold_ms: int, state: DecisionState
) -> None:
    bench, ids = bench_of()
    bench.hold_ms = hold_ms
    bench.writer.holding = True
    bench.decide(ids[:1], Verb.REJECT)
    bench.writer.release()
    assert [row.state for row in bench.outbox()] == [state]


def test_a_refused_decision_waits_for_the_person(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.troubles.append(Trouble(NotFound("Packshot not found.")))
    bench.decide(ids[:1], Verb.APPROVE)
    bench.until_sent()
    bench.loop.sleep(3600)
    shown = bench.store.shown(ids[0])
    assert (shown.delivery, shown.refusal) == (REFUSED, "Packshot not found.")
    assert shown.facet is Facet.UNDECIDED
    assert bench.service.requests["update"] == 1
    assert bench.decisions.counts().refused == 1
    assert bench.do(lambda: bench.decisions.retry_refused(ids)) == 1
    bench.until_sent()
    assert len(bench.service.applied) == 1


def test_the_estimate_is_of_the_limit(bench_of: BenchOf) -> None:
    bench, ids = bench_of(200)
    assert bench.delivery.estimate_ms() == 0
    bench.decide(ids[:10], Verb.ARCHIVE)
    assert 4_000 <= bench.delivery.estimate_ms() <= 6_000
    bench.decide(ids, Verb.REJECT)
    estimate_ms = bench.delivery.estimate_ms()
    begun = bench.clock.monotonic_ms()
    bench.until_sent()
    needed_ms = bench.clock.monotonic_ms() - begun
    assert needed_ms / 2 <= estimate_ms <= needed_ms * 2


def test_what_is_written_down_is_what_was_decided(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.update(ids[0], (Verb.REJECT,), None)
    bench.refresh()
    now = bench.clock.wall_ms()
    bench.decide(ids[:2], Verb.APPROVE, "a note")
    first, second = bench.outbox()
    assert (first.packshot_id, second.packshot_id) == (ids[0], ids[1])
    assert first.act == second.act
    assert (first.old_status, first.old_vote) == (Status.ARCHIVED, Vote.REJECTED)
    assert (second.old_status, second.old_vote) == (Status.DONE, Vote.NONE)
    assert (first.decided_ms, first.due_ms) == (now, now + HOLD_MS)
    assert (first.view_proof, first.note, first.attempts, first.refusal) == (SEEN, "a note", 0, "")


def test_the_proof_is_of_the_packshot_that_was_decided(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.seen[ids[0]] = replace(SEEN, sha256="cd" * 32)
    bench.decide(ids[:1], Verb.APPROVE)
    assert [row.view_proof for row in bench.outbox()] == [bench.seen[ids[0]]]


def test_what_is_sent_now_or_again_is_due_on_the_disk_too(bench_of: BenchOf) -> None:
    bench, ids = bench_of(with_key=True)
    bench.service.troubles.append(Trouble(NotFound("gone", 404)))
    bench.hold_ms = 0
    bench.decide(ids[:1], Verb.APPROVE)
    bench.until_sent()
    bench.hold_ms = 60_000
    bench.decide(ids[1:2], Verb.APPROVE)
    bench.do(lambda: bench.connection.use_key(None))
    assert bench.do(bench.decisions.send_held_now) == 1
    assert bench.do(lambda: bench.decisions.retry_refused(ids)) == 1
    rows = bench.outbox()
    assert [row.state for row in rows] == [DecisionState.DUE] * 2
    assert [row.refusal for row in rows] == [""] * 2
    assert [row.attempts for row in rows] == [0, 0]
    assert all(bench.clock.wall_ms() - due_ms_of(row) <= 10 for row in rows)
    assert bench.do(bench.decisions.send_held_now) == 0
    assert bench.do(lambda: bench.decisions.retry_refused(ids)) == 0


def test_the_hold_can_change_while_decisions_are_held(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.hold_ms = 600_000
    bench.decide(ids[:1], Verb.APPROVE)
    bench.hold_ms = 1_000
    bench.decide(ids[1:2], Verb.APPROVE)
    bench.loop.sleep(30.0)
    assert [applied.packshot_id for applied in bench.service.applied] == [ids[1]]
    bench.loop.sleep(580.0)
    assert [applied.packshot_id for applied in bench.service.applied] == [ids[1], ids[0]]


def test_a_key_in_a_note_is_never_stored(bench_of: BenchOf) -> None:
    bench, ids = bench_of(1)
    bench.decide(ids, Verb.REJECT, "[mk_live_a.hidden-secret] see there")
    assert bench.outbox()[0].note == "[mk_live_a.*** see there"
