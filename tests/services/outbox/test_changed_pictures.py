"""An approval whose picture has changed waits for the user's answer."""

import pytest

from qamera_review.domain.decision import ConflictReason, Verb
from qamera_review.domain.errors import Conflict, ServerFailed
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import replace
from qamera_review.services.packshots.listing import Listing
from qamera_review.services.pictures.pixmap_cache import PictureFacts
from tests.services.conftest import BenchOf
from tests.support.bench import SEEN, Bench
from tests.support.fake_service import Trouble
from tests.support.outbox import LONG_S, arrived, held


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
    bench.hold_ms = 30_000
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
    bench.hold_ms = 0
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


def test_an_approval_on_the_wire_asks_when_the_list_names_another_picture_and_it_fails(
    bench_of: BenchOf,
) -> None:
    bench, ids = bench_of()
    bench.service.troubles.extend([Trouble(ServerFailed("500", 500))] * 2)
    bench.hold_ms = 0
    bench.decide(ids[:2], Verb.APPROVE)
    assert bench.decisions.counts().sending == 2
    packshots = [bench.store.shown(id_).packshot for id_ in ids]
    packshots[0] = replace(packshots[0], thumbnail=f"{packshots[0].thumbnail}?v=2")
    bench.do(lambda: bench.conflicts.check_list(Listing(packshots), 0))
    bench.loop.sleep(LONG_S)
    assert arrived(bench) == [(ids[1], Verb.APPROVE)]
    assert bench.store.shown(ids[0]).conflict is ConflictReason.PICTURE_CHANGED


@pytest.mark.parametrize("taken_back", [False, True])
def test_an_approval_that_asks_is_over_when_a_later_word_was_sent(
    bench_of: BenchOf, taken_back: bool
) -> None:
    bench, ids = bench_of()
    bench.service.troubles.append(Trouble(ServerFailed("500", 500)))
    bench.hold_ms = 0
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


@pytest.mark.parametrize(
    ("picture", "verb", "asks"),
    [
        ("another", Verb.APPROVE, True),
        ("another", Verb.REJECT, False),
        ("ps_000.jpg?Signature=", Verb.APPROVE, False),
        ("ps_000.jpg?v=2&w=", Verb.APPROVE, True),
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


def test_an_approval_that_undo_brings_back_asks_when_the_list_names_another_picture(
    bench_of: BenchOf,
) -> None:
    bench, ids = bench_of()
    held(bench, ids[:1], Verb.APPROVE)
    held(bench, ids[:1], Verb.REJECT)
    bench.service.items[ids[0]].picture = "another"
    bench.refresh()
    bench.do(bench.decisions.undo)
    bench.loop.sleep(LONG_S)
    assert arrived(bench) == []
    assert bench.store.shown(ids[0]).conflict is ConflictReason.PICTURE_CHANGED


@pytest.mark.parametrize(("by", "seen"), [("list", True), ("bytes", True), ("list", False)])
def test_an_approval_put_back_for_one_that_was_sent_asks_when_its_picture_has_changed(
    bench_of: BenchOf, by: str, seen: bool
) -> None:
    """Not `seen`: the picture was not on the screen any more when the user archived it."""
    bench, ids = bench_of()
    for verb in (Verb.APPROVE, Verb.ARCHIVE):
        bench.decide(ids[:1], verb)
        bench.until_sent()
        bench.refresh()
        if not seen:
            bench.unseen.add(ids[0])
    bench.unseen.add(ids[0])
    if by == "list":
        bench.service.items[ids[0]].picture = "another"
        bench.refresh()
    else:
        other_picture(bench, ids[0])
    assert bench.do(bench.decisions.undo).put_back == (ids[0],)
    bench.loop.sleep(LONG_S)
    assert arrived(bench)[2:] == []
    assert bench.store.shown(ids[0]).conflict is ConflictReason.PICTURE_CHANGED


@pytest.mark.parametrize("seen", [False, True])
@pytest.mark.parametrize("by", ["list", "bytes"])
def test_a_refused_approval_that_is_sent_again_asks_when_its_picture_has_changed(
    bench_of: BenchOf, by: str, seen: bool
) -> None:
    """Not if the user has seen the new picture. The second answer of the user counts."""
    bench, ids = bench_of()
    bench.service.troubles.append(Trouble(Conflict("no", 409)))
    bench.decide(ids[:1], Verb.APPROVE)
    bench.until_sent()
    if by == "list":
        bench.service.items[ids[0]].picture = "another"
        bench.refresh()
    else:
        other_picture(bench, ids[0])
    if seen:
        bench.seen[ids[0]] = replace(SEEN, sha256="cd" * 32)
    else:
        bench.unseen.add(ids[0])
    bench.do(lambda: bench.decisions.retry_refused(ids))
    changed = None if seen else ConflictReason.PICTURE_CHANGED
    assert bench.store.shown(ids[0]).conflict is changed
    bench.do(lambda: bench.decisions.retry_refused(ids))
    bench.until_sent()
    assert arrived(bench) == [(ids[0], Verb.APPROVE)]


def test_a_refused_decision_that_is_sent_again_asks_when_another_user_has_decided(
    bench_of: BenchOf,
) -> None:
    bench, ids = bench_of()
    bench.service.troubles.append(Trouble(Conflict("no", 409)))
    bench.decide(ids[:1], Verb.REJECT)
    bench.until_sent()
    bench.service.items[ids[0]].voting = "APPROVED"
    bench.refresh()
    bench.do(lambda: bench.decisions.retry_refused(ids))
    bench.loop.sleep(LONG_S)
    assert arrived(bench) == []
    assert bench.store.shown(ids[0]).conflict is ConflictReason.APPROVED_BY_OTHERS


def test_a_restart_remembers_which_picture_was_approved(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    held(bench, ids[:1], Verb.APPROVE)
    again = bench.crash()
    again.service.items[ids[0]].picture = "another"
    again.start()
    again.refresh()
    assert again.store.shown(ids[0]).conflict is ConflictReason.PICTURE_CHANGED
