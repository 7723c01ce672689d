"""An archive that arrived before an approval which the user decided earlier is sent once more."""

import pytest

from qamera_review.domain.decision import ConflictReason, DecisionState, Verb
from qamera_review.domain.errors import Conflict, TimedOut
from qamera_review.domain.packshot import Facet, Vote
from qamera_review.services.pictures.pixmap_cache import PictureFacts
from qamera_review.storage import outbox_table
from qamera_review.storage.outbox_table import DecisionOutcome
from tests.services.conftest import BenchOf
from tests.support.fake_service import Trouble
from tests.support.vote_and_archive import (
    BOTH,
    A,
    E,
    R,
    approve_and_archive,
    sent,
    shown,
    waiting,
)


@pytest.mark.parametrize(("lists", "restarts"), [(0, False), (2, False), (1, True)])
def test_an_approval_sent_again_does_not_undo_the_archive_after_it(
    bench_of: BenchOf, lists: int, restarts: bool
) -> None:
    """The picture changed after the approval, so the archive went alone."""
    bench, ids = bench_of(1)
    approve_and_archive(bench, ids)
    bench.facts[ids[0]] = PictureFacts("", "cd" * 32, 512, 512)
    bench.do(lambda: bench.conflicts.check_pictures(ids))
    settled = (E, DecisionState.SETTLED)
    bench.loop.until(lambda: waiting(bench)[-1] == settled, "the archive")
    for _ in range(lists):
        bench.refresh()
    if restarts:
        bench = bench.crash()
        bench.start()
        bench.refresh()
    bench.do(lambda: bench.decisions.retry_refused(ids))
    bench.until_sent()
    bench.refresh()
    assert sent(bench) == [(E,), (A, E)]
    assert shown(bench, ids[0]) == BOTH
    assert bench.outbox() == []


def test_an_archive_is_not_sent_again_when_somebody_has_brought_the_packshot_back(
    bench_of: BenchOf,
) -> None:
    """Nor does the screen call it archived then."""
    bench, ids = bench_of(1)
    approve_and_archive(bench, ids)
    bench.facts[ids[0]] = PictureFacts("", "cd" * 32, 512, 512)
    bench.do(lambda: bench.conflicts.check_pictures(ids))
    bench.loop.until(lambda: waiting(bench)[-1] == (E, DecisionState.SETTLED), "the archive")
    bench.refresh()
    assert len(bench.outbox()) == 2
    bench.service.update(ids[0], (A,), None)
    bench.refresh()
    assert len(bench.outbox()) == 1
    assert shown(bench, ids[0]) == (Facet.APPROVED, Vote.APPROVED)
    bench.do(lambda: bench.decisions.withdraw(ids))
    assert bench.outbox() == []


@pytest.mark.parametrize("ends", [False, True])
def test_an_archive_that_is_under_way_follows_an_approval_that_is_sent_again(
    bench_of: BenchOf, ends: bool
) -> None:
    """When the program `ends` meanwhile, the archive is there once, and can be withdrawn."""
    bench, ids = bench_of(1)
    approve_and_archive(bench, ids)
    bench.facts[ids[0]] = PictureFacts("", "cd" * 32, 512, 512)
    bench.do(lambda: bench.conflicts.check_pictures(ids))
    under_way = (E, DecisionState.SENDING)
    bench.loop.until(lambda: waiting(bench)[-1] == under_way, "the request")
    bench.do(lambda: bench.decisions.retry_refused(ids))
    if ends:
        bench = bench.crash()
        bench.start()
        bench.do(lambda: bench.decisions.withdraw(ids))
    bench.until_sent()
    bench.refresh()
    assert sent(bench) == ([(A,)] if ends else [(E,), (A, E)])
    assert shown(bench, ids[0]) == ((Facet.APPROVED, Vote.APPROVED) if ends else BOTH)
    assert bench.outbox() == []


def test_an_older_archive_is_not_sent_after_a_newer_one(bench_of: BenchOf) -> None:
    """Its note would replace the newer note."""
    bench, ids = bench_of(1)
    approve_and_archive(bench, ids)
    bench.facts[ids[0]] = PictureFacts("", "cd" * 32, 512, 512)
    bench.do(lambda: bench.conflicts.check_pictures(ids))
    bench.loop.until(lambda: sent(bench) == [(E,)], "the archive")
    bench.decide(ids, Verb.ARCHIVE, "newer")
    bench.do(lambda: bench.decisions.retry_refused(ids))
    bench.until_sent()
    assert sent(bench) == [(E,), (A,), (E,)]
    assert bench.service.last_note[ids[0]] == "newer"


def test_a_vote_of_others_beside_the_own_archive_is_still_a_conflict(bench_of: BenchOf) -> None:
    bench, ids = bench_of(1)
    approve_and_archive(bench, ids)
    bench.service.troubles.append(Trouble(Conflict("already decided", 409)))
    bench.do(bench.decisions.send_held_now)
    bench.until_sent()
    bench.service.update(ids[0], (R,), None)
    bench.refresh()
    bench.do(lambda: bench.decisions.retry_refused(ids))
    bench.loop.sleep(100)
    assert bench.store.shown(ids[0]).conflict is ConflictReason.REJECTED_BY_OTHERS
    assert bench.store.shown(ids[0]).vote is Vote.REJECTED


def test_a_note_after_the_archive_does_not_keep_it_from_following(bench_of: BenchOf) -> None:
    bench, ids = bench_of(1)
    approve_and_archive(bench, ids)
    bench.facts[ids[0]] = PictureFacts("", "cd" * 32, 512, 512)
    bench.do(lambda: bench.conflicts.check_pictures(ids))
    bench.loop.until(lambda: waiting(bench)[-1] == (E, DecisionState.SETTLED), "the archive")
    bench.decide(ids, None, "see there")
    bench.do(lambda: bench.decisions.retry_refused(ids))
    bench.until_sent()
    bench.refresh()
    assert shown(bench, ids[0]) == BOTH
    assert bench.service.last_note[ids[0]] == "see there"


def test_an_archive_that_follows_once_more_is_the_own_one_and_is_in_the_history(
    bench_of: BenchOf,
) -> None:
    bench, ids = bench_of(1)
    approve_and_archive(bench, ids)
    bench.facts[ids[0]] = PictureFacts("", "cd" * 32, 512, 512)
    bench.do(lambda: bench.conflicts.check_pictures(ids))
    under_way = (E, DecisionState.SENDING)
    bench.loop.until(lambda: waiting(bench)[-1] == under_way, "the request")
    bench.service.troubles.extend([None, *[Trouble(TimedOut("slow"))] * 2])
    bench.do(lambda: bench.decisions.retry_refused(ids))
    bench.loop.until(lambda: sent(bench) == [(E,)], "the archive")
    bench.refresh()
    assert bench.store.shown(ids[0]).conflict is None
    outcomes = [entry.outcome for entry in outbox_table.history(bench.disk)]
    assert outcomes.count(DecisionOutcome.SENT) == 1


def test_an_archive_is_not_confirmed_before_the_vote_that_it_follows(bench_of: BenchOf) -> None:
    """The list shows what was there before the vote, because somebody has decided so again."""
    bench, ids = bench_of(1)
    bench.service.update(ids[0], (R,), None)
    bench.refresh()
    bench.hold_ms = 0
    bench.decide(ids, A)
    bench.until_sent()
    bench.service.update(ids[0], (R,), None)
    bench.decide(ids, E)
    bench.until_sent()
    for _ in range(2):
        bench.refresh()
        assert shown(bench, ids[0])[0] is Facet.ARCHIVED
