"""Two people decide about one packshot, or its picture changes: the decision asks, always."""

import pytest

from qamera_review.domain.decision import ConflictReason, DecisionState, Verb
from qamera_review.domain.errors import (
    DiskFull,
    ServerFailed,
    ServiceError,
    StorageError,
    Unreachable,
)
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.packshot import Facet, PackshotId, Vote
from qamera_review.services.pictures.pixmap_cache import PictureFacts
from tests.services.conftest import BenchOf
from tests.support.bench import SEEN, Bench
from tests.support.fake_service import Trouble

LONG_S = 60.0


def held(bench: Bench, ids: list[PackshotId], verb: Verb) -> None:
    bench.decisions.hold_ms = 30_000
    bench.decide(ids, verb)


def arrived(bench: Bench) -> list[tuple[str, Verb | None]]:
    return [(applied.packshot_id, applied.verb) for applied in bench.service.applied]


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
    assert bench.do(lambda: bench.decisions.withdraw(ids[:1])).restored == (ids[0],)
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
    bench.decisions.hold_ms = 0
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
    bench.decisions.hold_ms = 0
    bench.service.troubles.extend([Trouble(ServerFailed("500", 500), True)])
    bench.decide(ids[:1], Verb.APPROVE)
    bench.loop.until(lambda: bool(bench.service.applied), "its arrival")
    bench.refresh()
    bench.until_sent()
    assert bench.decisions.counts().conflicted == 0


def test_a_note_alone_overwrites_no_vote_and_asks_nothing(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decisions.hold_ms = 30_000
    bench.decide(ids[:1], None, "a note")
    bench.service.update(ids[0], (Verb.REJECT,), None)
    bench.refresh()
    bench.until_sent()
    assert bench.decisions.counts().conflicted == 0


def other_picture(bench: Bench, id_: PackshotId) -> None:
    bench.facts[id_] = PictureFacts("https://cdn.example.com/b.jpg", "cd" * 32, 512, 512)
    bench.do(lambda: bench.conflicts.check_pictures(frozenset([id_])))


@pytest.mark.parametrize("verb", [Verb.REJECT, Verb.ARCHIVE])
def test_only_an_approval_is_of_a_picture(bench_of: BenchOf, verb: Verb) -> None:
    bench, ids = bench_of()
    held(bench, ids[:1], verb)
    other_picture(bench, ids[0])
    assert bench.decisions.counts().conflicted == 0


def test_of_many_pictures_each_is_looked_at(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    told: list[tuple[str, ...]] = []
    bench.conflicts.conflicts_found.connect(told.append)
    bench.decisions.hold_ms = 30_000
    for id_, verb in zip(ids, (Verb.REJECT, *[Verb.APPROVE] * 5), strict=True):
        bench.decide([id_], verb)
    for id_, sha256 in zip(ids, ("cd", "ab", "cd", "cd", "ab", "cd"), strict=True):
        bench.facts[id_] = PictureFacts("", sha256 * 32, 512, 512)
    del bench.facts[ids[3]]
    looked = [ids[place] for place in (0, 1, 3, 5)]
    bench.do(lambda: bench.conflicts.check_pictures(looked))
    assert told == [(ids[5],)]
    bench.do(lambda: bench.conflicts.check_pictures(ids))
    assert told == [(ids[5],), (ids[2],)]


def test_an_approval_asks_when_its_picture_has_changed(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    held(bench, ids[:2], Verb.APPROVE)
    bench.facts[ids[1]] = PictureFacts("other address", SEEN.sha256, 512, 512)
    bench.do(lambda: bench.conflicts.check_pictures(frozenset(ids[:2])))
    assert bench.decisions.counts().conflicted == 0
    other_picture(bench, ids[0])
    assert bench.store.shown(ids[0]).conflict is ConflictReason.PICTURE_CHANGED
    bench.loop.sleep(LONG_S)
    assert arrived(bench) == [(ids[1], Verb.APPROVE)]


def test_approvals_on_the_wire_whose_pictures_change_are_not_sent_again_unasked(
    bench_of: BenchOf,
) -> None:
    bench, ids = bench_of()
    bench.service.troubles.extend([Trouble(ServerFailed("500", 500))] * 2)
    bench.decisions.hold_ms = 0
    bench.decide(ids[:2], Verb.APPROVE)
    assert bench.decisions.counts().sending == 2
    for id_ in ids[:2]:
        other_picture(bench, id_)
    assert bench.decisions.counts().sending == 2
    bench.loop.sleep(LONG_S)
    assert arrived(bench) == []
    assert [bench.store.shown(id_).conflict for id_ in ids[:2]] == [
        ConflictReason.PICTURE_CHANGED
    ] * 2


@pytest.mark.parametrize("taken_back", [False, True])
def test_an_approval_that_asks_is_over_when_a_later_word_was_sent(
    bench_of: BenchOf, taken_back: bool
) -> None:
    bench, ids = bench_of()
    bench.service.troubles.append(Trouble(ServerFailed("500", 500)))
    bench.decisions.hold_ms = 0
    bench.decide(ids[:1], Verb.APPROVE)
    held(bench, ids[:1], Verb.REJECT)
    other_picture(bench, ids[0])
    bench.loop.sleep(5)
    assert [row.conflict for row in bench.outbox()] == [ConflictReason.PICTURE_CHANGED, None]
    assert bench.do(lambda: bench.decisions.retry_refused(ids)) == 0
    if taken_back:
        bench.do(lambda: bench.decisions.withdraw(ids[:1]))
        assert bench.store.shown(ids[0]).conflict is ConflictReason.PICTURE_CHANGED
    bench.loop.sleep(LONG_S)
    assert arrived(bench) == ([] if taken_back else [(ids[0], Verb.REJECT)])
    assert [row.conflict for row in bench.outbox()] == (
        [ConflictReason.PICTURE_CHANGED] if taken_back else [None]
    )


def test_an_approval_that_undo_brings_back_asks_when_its_picture_has_changed(
    bench_of: BenchOf,
) -> None:
    bench, ids = bench_of()
    held(bench, ids[:1], Verb.APPROVE)
    held(bench, ids[:1], Verb.REJECT)
    other_picture(bench, ids[0])
    bench.do(bench.decisions.undo)
    bench.loop.sleep(LONG_S)
    assert arrived(bench) == []
    assert bench.store.shown(ids[0]).conflict is ConflictReason.PICTURE_CHANGED


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


@pytest.mark.parametrize(
    ("picture", "verb", "asks"),
    [
        ("another", Verb.APPROVE, True),
        ("another", Verb.REJECT, False),
        ("ps_000.jpg?signed=anew&a=", Verb.APPROVE, False),
    ],
)
def test_an_approval_asks_as_soon_as_the_address_of_its_picture_is_another(
    bench_of: BenchOf, picture: str, verb: Verb, asks: bool
) -> None:
    bench, ids = bench_of()
    held(bench, ids[:1], verb)
    bench.service.items[ids[0]].picture = picture
    bench.refresh()
    assert bench.store.shown(ids[0]).conflict is (ConflictReason.PICTURE_CHANGED if asks else None)
    bench.loop.sleep(LONG_S)
    assert arrived(bench) == ([] if asks else [(ids[0], verb)])


def test_an_approval_whose_new_picture_the_person_wants_too_leaves(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    held(bench, ids[:1], Verb.APPROVE)
    bench.service.items[ids[0]].picture = "another"
    bench.refresh()
    bench.do(lambda: bench.decisions.retry_refused(ids))
    bench.refresh()
    bench.until_sent()
    assert arrived(bench) == [(ids[0], Verb.APPROVE)]


@pytest.mark.parametrize("was", ["a draft", "a night offline"])
def test_what_has_waited_for_long_leaves_only_after_a_look(bench_of: BenchOf, was: str) -> None:
    bench, ids = bench_of()
    if was == "a draft":
        bench.decisions.hold_ms = None
        bench.decide(ids[:3], Verb.APPROVE)
        bench.loop.sleep(3600)
    else:
        bench.decide(ids[:3], Verb.APPROVE)
        bench = bench.crash()
        bench.loop.run(bench.sync.open_cached(StatusFilter.ALL))
        bench.loop.sleep(8 * 3600)
    bench.service.update(ids[0], (Verb.REJECT,), None)
    if was == "a draft":
        bench.do(bench.decisions.send_held_now)
    else:
        bench.service.latency_s = 5.0  # the list comes no sooner than updates could leave
        bench.start()
    bench.until_sent()
    assert sorted(arrived(bench)) == [
        (ids[0], Verb.REJECT), (ids[1], Verb.APPROVE), (ids[2], Verb.APPROVE)
    ]  # fmt: skip
    assert bench.decisions.counts().conflicted == 1


@pytest.mark.parametrize("shown", list(StatusFilter))
def test_a_service_without_a_list_is_not_waited_for_for_ever(
    bench_of: BenchOf, shown: StatusFilter
) -> None:
    bench, ids = bench_of()
    bench.decisions.hold_ms = None
    bench.decide(ids[:1], Verb.APPROVE)
    bench.do(lambda: bench.sync.set_service_filter(shown))
    bench.loop.sleep(3600)
    bench.service.list_troubles.extend([Trouble(ServerFailed("500", 500))] * 1000)
    bench.do(bench.decisions.send_held_now)
    bench.until_sent(60)
    assert arrived(bench) == [(ids[0], Verb.APPROVE)]


@pytest.mark.parametrize("fault", [None, Unreachable("offline")])
def test_a_look_sees_also_what_the_list_on_the_screen_leaves_out(
    bench_of: BenchOf, fault: ServiceError | None
) -> None:
    bench, ids = bench_of()
    bench.service.items[ids[5]].voting = "APPROVED"
    bench.decisions.hold_ms = None
    bench.decide(ids[:2], Verb.APPROVE)
    bench.do(lambda: bench.sync.set_service_filter(StatusFilter.APPROVED))
    bench.loop.sleep(3600)
    assert list(bench.store.visible) == [ids[5]]
    bench.service.update(ids[0], (Verb.REJECT,), None)
    theirs = len(arrived(bench))
    bench.refresh()
    if fault is not None:
        bench.service.list_troubles.append(Trouble(fault))
    bench.do(bench.decisions.send_held_now)
    bench.until_sent()
    assert arrived(bench)[theirs:] == [(ids[1], Verb.APPROVE)]
    assert bench.decisions.counts().conflicted == 1
    assert list(bench.store.visible) == [ids[5]]


def lose_the_answer(bench: Bench, ids: list[PackshotId], verb: Verb) -> None:
    """Decide about the first packshot; the service carries it out, and its answer is lost."""
    bench.service.troubles.append(Trouble(Unreachable("cut"), done=True))
    bench.decisions.hold_ms = 0
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
    assert (undone.restored, undone.maybe_sent) == ((ids[0],), (ids[0],))
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
