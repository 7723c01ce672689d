"""Reasons and notes: independent of the vote, one undo step each, and no needless request."""

import json

import pytest

from qamera_review.domain.decision import NOTE_MAX_CHARS, Verb
from qamera_review.domain.errors import Conflict
from qamera_review.domain.feedback import Feedback
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.outbox.undo import DecideResult, UndoResult
from tests.services.conftest import BenchOf
from tests.support.bench import Bench
from tests.support.fake_service import Trouble

SIDE, TEXT = "wrong side", "garbled or missing text"


class Desk:
    """A bench with the feedback services."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.feedback = bench.feedback
        bench.do(lambda: None)  # the notes of earlier runs arrive in the loop's next round

    def toggle(self, ids: list[PackshotId], reason: str) -> None:
        self.bench.do(lambda: self.feedback.toggle(ids, reason))

    def write(self, ids: list[PackshotId], note: str) -> None:
        self.bench.do(lambda: self.feedback.write(ids, note))

    def undo(self) -> None:
        self.bench.do(self.bench.decisions.undo)

    def redo(self) -> None:
        self.bench.do(self.bench.decisions.redo)

    @property
    def outbox(self) -> list[tuple[str, Verb | None, str | None]]:
        return [(d.packshot_id, d.verb, d.note) for d in self.bench.outbox()]


@pytest.fixture
def desk(bench_of: BenchOf) -> tuple[Desk, list[PackshotId]]:
    bench, ids = bench_of()
    return Desk(bench), ids


def test_several_reasons_and_a_vote_are_one_request(desk: tuple[Desk, list[PackshotId]]) -> None:
    work, (one, *_) = desk
    work.toggle([one], SIDE)
    work.toggle([one], TEXT)
    work.bench.decide([one], Verb.REJECT)
    work.write([one], "the back")
    line = f"[{SIDE}] [{TEXT}] the back"
    assert work.outbox == [(one, Verb.REJECT, line)]
    assert work.feedback.feedback_of(one) == Feedback((SIDE, TEXT), "the back")
    work.bench.until_sent()
    sent = [(a.packshot_id, a.verb, a.note) for a in work.bench.service.applied]
    assert sent == [(one, Verb.REJECT, line)]
    assert work.feedback.feedback_text_of(one) == line


def test_two_quick_presses_are_two_reasons(desk: tuple[Desk, list[PackshotId]]) -> None:
    work, (one, *_) = desk
    work.bench.writer.holding = True
    work.toggle([one], SIDE)
    work.toggle([one], TEXT)
    assert work.feedback.feedback_text_of(one) == ""
    work.bench.writer.holding = False
    work.bench.writer.release()
    work.bench.do(lambda: None)
    assert work.feedback.feedback_of(one).reasons == (SIDE, TEXT)


def test_each_is_one_undo(desk: tuple[Desk, list[PackshotId]]) -> None:
    work, (one, *_) = desk
    seen = [work.outbox]
    acts = (
        lambda: work.toggle([one], SIDE),
        lambda: work.toggle([one], SIDE),
        lambda: work.toggle([one], TEXT),
        lambda: work.write([one], "x"),
        lambda: work.bench.decide([one], Verb.APPROVE),
        lambda: work.toggle([one], TEXT),
    )
    for act in acts:
        act()
        seen.append(work.outbox)
    assert seen[2] == []
    assert seen[-1] == [(one, Verb.APPROVE, "x")]
    for before in reversed(seen[:-1]):
        work.undo()
        assert work.outbox == before
    for after in seen[1:]:
        work.redo()
        assert work.outbox == after


def test_many_get_a_reason_together_and_keep_their_own(
    desk: tuple[Desk, list[PackshotId]],
) -> None:
    work, (one, two, three, *_) = desk
    work.toggle([two], TEXT)
    work.toggle([one, two, three], SIDE)
    reasons = {id_: work.feedback.feedback_of(id_).reasons for id_ in (one, two, three)}
    assert reasons == {one: (SIDE,), two: (TEXT, SIDE), three: (SIDE,)}
    work.toggle([one, two, three], SIDE)
    assert work.outbox == [(two, None, f"[{TEXT}]")]
    work.undo()
    assert work.feedback.feedback_of(three).reasons == (SIDE,)
    work.undo()
    assert work.outbox == [(two, None, f"[{TEXT}]")]


def test_what_was_sent_is_kept_and_can_be_unsaid(desk: tuple[Desk, list[PackshotId]]) -> None:
    work, (one, *_) = desk
    work.toggle([one], SIDE)
    work.bench.until_sent()
    work.bench.refresh()
    assert work.outbox == []
    again = Desk(work.bench.crash())
    assert again.feedback.feedback_text_of(one) == f"[{SIDE}]"
    again.bench.start()
    again.bench.refresh()
    again.toggle([one], SIDE)
    assert again.outbox == [(one, None, "")]
    again.bench.until_sent()
    assert again.feedback.feedback_text_of(one) == ""
    again.bench.end()


def test_too_long_is_told_and_nothing_is_lost(desk: tuple[Desk, list[PackshotId]]) -> None:
    work, (one, *_) = desk
    work.write([one], "x" * NOTE_MAX_CHARS)
    remarked = work.bench.do(lambda: work.feedback.toggle([one], SIDE))
    assert remarked.too_long == (one,)
    assert work.outbox == [(one, None, "x" * NOTE_MAX_CHARS)]


def test_an_unfinished_picture_takes_no_reason(desk: tuple[Desk, list[PackshotId]]) -> None:
    work, _ = desk
    unknown = PackshotId("ps_unknown")
    remarked = work.bench.do(lambda: work.feedback.toggle([unknown], SIDE))
    assert remarked.outcome.unfinished == (unknown,)
    assert work.outbox == []


def test_of_several_each_is_remarked_for_itself_and_undone_at_its_place(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.items[ids[1]].status = "PROCESSING"
    bench.refresh()
    bench.decide(ids[3:4], Verb.REJECT)
    remark = bench.decisions.give_feedback
    lines = {ids[0]: "a", ids[1]: "b", ids[2]: "c", ids[3]: "", ids[4]: ""}
    outcome = bench.do(lambda: remark(lines, never_sent=ids, place="the place"))
    assert outcome == DecideResult((ids[0], ids[2], ids[3], ids[4]), (ids[1],))
    assert {row.packshot_id: (row.verb, row.note) for row in bench.outbox()} == {
        ids[0]: (None, "a"),
        ids[2]: (None, "c"),
        ids[3]: (Verb.REJECT, ""),
    }
    assert bench.do(bench.decisions.undo).place == "the place"
    assert [(row.verb, row.note) for row in bench.outbox()] == [(Verb.REJECT, None)]


def test_a_remark_that_was_unsaid_does_not_come_back_over_what_has_left(
    desk: tuple[Desk, list[PackshotId]],
) -> None:
    work, (one, *_) = desk
    work.toggle([one], SIDE)
    work.toggle([one], SIDE)
    work.bench.decide([one], Verb.REJECT)
    work.bench.until_sent()
    undo = work.bench.decisions.undo
    assert work.bench.do(undo).too_late == (one,)
    assert work.bench.do(undo) == UndoResult()
    assert work.outbox == [(one, Verb.REJECT, None)]


def test_undo_passes_over_a_remark_of_nothing(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[1:2], Verb.REJECT)
    bench.do(lambda: bench.decisions.give_feedback({ids[0]: ""}, never_sent=ids))
    assert bench.do(bench.decisions.undo).completed == (ids[1],)


def test_a_reason_is_added_to_the_text_of_a_refused_decision(
    desk: tuple[Desk, list[PackshotId]],
) -> None:
    work, (one, *_) = desk
    work.bench.service.troubles.append(Trouble(Conflict("no", 409)))
    work.bench.decide([one], Verb.REJECT, f"[{SIDE}] a note")
    work.bench.until_sent()
    work.toggle([one], TEXT)
    assert work.outbox == [(one, Verb.REJECT, f"[{SIDE}] [{TEXT}] a note")]
    lines = work.feedback.lines_with([one], "blurry")
    assert lines == {one: f"[{SIDE}] [{TEXT}] [blurry] a note"}


def test_a_draft_is_there_after_the_next_start(desk: tuple[Desk, list[PackshotId]]) -> None:
    (own, (first, second, *_)) = desk
    feedback = own.feedback
    feedback.keep_draft([first], "half a no")
    feedback.keep_draft([second, first], "both")
    stored = json.loads(json.dumps(feedback.stored_drafts()))
    for ids in ([first], [first, second]):
        feedback.keep_draft(ids, "")
    assert not feedback.has_drafts
    feedback.keep_draft([first], "newer")
    feedback.restore_drafts([*stored, None, [[7], "a number"], [[second], 7], "text"])
    assert feedback.draft_of([first, second]) == "both"
    assert feedback.draft_of([first]) == "newer"
    assert feedback.draft_of([second]) == ""
    feedback.restore_drafts("no list")


def test_a_note_alone_is_no_decision(desk: tuple[Desk, list[PackshotId]]) -> None:
    work, (one, other, *_) = desk
    work.bench.decide([one], Verb.REJECT)
    work.toggle([one], SIDE)
    assert (work.bench.decisions.counts().held, work.bench.decisions.counts().notes) == (1, 0)
    work.write([other], "the back")
    assert (work.bench.decisions.counts().held, work.bench.decisions.counts().notes) == (2, 1)
    work.bench.until_sent()
    assert work.bench.decisions.counts().notes == 0


def test_the_packshots_of_a_draft_are_named(desk: tuple[Desk, list[PackshotId]]) -> None:
    work, (one, other, *_) = desk
    changed: list[object] = []
    work.feedback.drafts_changed.connect(changed.append)
    work.feedback.keep_draft([one, other], "half a no")
    work.feedback.keep_draft([one], "half a no")
    work.feedback.keep_draft([one, other], "")
    assert changed == [{one, other}, {other}]
    assert (work.feedback.has_draft(one), work.feedback.has_draft(other)) == (True, False)
