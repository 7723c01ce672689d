"""A sent decision is settled when the list shows it; else it is sent again or reported."""

import pytest

from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import BadAnswer, ServerFailed, TimedOut
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.packshot import Facet, Vote
from qamera_review.services.packshots.list_reading import RefreshReport
from tests.services.conftest import BenchOf
from tests.support.fake_service import Trouble
from tests.support.outbox import arrived


def test_a_success_that_the_list_contradicts_is_kept_until_it_shows(bench_of: BenchOf) -> None:
    """A list that lags behind, or a service that says success and does nothing."""
    bench, ids = bench_of(polling=True)
    lagging = bench.service.body(StatusFilter.ALL)
    reports: list[RefreshReport] = []
    bench.sync.refreshed.connect(reports.append)
    bench.service.other_body = lagging
    bench.decide(ids[:1], Verb.APPROVE)
    bench.decide(ids[1:2], Verb.REJECT)
    bench.decide(ids[2:3], None, "a note alone cannot be checked")
    bench.until_sent()
    for _ in range(2):
        bench.refresh()
        assert bench.delivery.unconfirmed == reports[-1].unconfirmed == 2
        shown = [bench.store.shown(packshot_id).vote for packshot_id in ids[:3]]
        assert shown == [Vote.APPROVED, Vote.REJECTED, Vote.NONE]
    again = bench.crash()
    again.loop.run(again.sync.open_cached(StatusFilter.ALL))
    again.start(polling=True)
    again.refresh()
    assert again.delivery.unconfirmed == 2
    again.service.other_body = None
    again.refresh()
    assert again.delivery.unconfirmed == 0
    assert again.outbox() == []
    assert len(arrived(again)) == 3


def test_what_another_has_decided_since_is_no_contradiction(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    bench.until_sent()
    bench.service.items[ids[0]].voting = "REJECTED"
    bench.refresh()
    assert bench.delivery.unconfirmed == 0
    assert bench.store.shown(ids[0]).vote is Vote.REJECTED


@pytest.mark.parametrize("note", [None, "garbled text"])
def test_what_the_list_confirms_is_settled_though_no_answer_was_understood(
    bench_of: BenchOf, note: str | None
) -> None:
    """Every answer is a 200 with an empty body, or a 204."""
    bench, ids = bench_of()
    bench.service.troubles.extend([Trouble(BadAnswer("It is empty.", 200), done=True)] * 1000)
    bench.decide(ids[:1], Verb.REJECT, note)
    bench.until_sent(60)
    assert bench.service.requests["update"] <= 3
    bench.refresh()
    bench.refresh()
    assert bench.outbox() == []
    assert bench.store.shown(ids[0]).vote is Vote.REJECTED


def test_what_the_list_does_not_confirm_is_sent_again(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.service.troubles.extend([Trouble(BadAnswer("It is empty.", 200))] * 5)
    bench.decide(ids[:1], Verb.REJECT)
    bench.until_sent()
    assert arrived(bench) == [(ids[0], Verb.REJECT)]


def test_a_reason_is_sent_again_when_the_list_showed_the_rejection_before_it(
    bench_of: BenchOf,
) -> None:
    bench, ids = bench_of()
    bench.service.items[ids[0]].voting, bench.service.items[ids[0]].status = "REJECTED", "ARCHIVED"
    bench.refresh()
    bench.hold_ms = 0
    bench.service.troubles.append(Trouble(TimedOut("slow")))
    bench.decide(ids[:1], Verb.REJECT, "blurry")
    bench.loop.until(lambda: bench.service.requests["update"] == 1, "the first request")
    bench.loop.sleep(0.2)
    bench.refresh()
    bench.until_sent()
    assert bench.service.last_note == {ids[0]: "blurry"}


@pytest.mark.parametrize("undone", [False, True])
def test_an_approval_of_an_archived_packshot_is_sent_again_until_it_is_out_of_the_archive(
    bench_of: BenchOf, undone: bool
) -> None:
    """The second case: the approval is the one that an undo puts back for a sent archive."""
    bench, ids = bench_of()
    item = bench.service.items[ids[0]]
    item.voting, item.status = "APPROVED", "DONE" if undone else "ARCHIVED"
    bench.refresh()
    bench.hold_ms = 0
    if undone:
        bench.decide(ids[:1], Verb.ARCHIVE)
        bench.until_sent()
        bench.refresh()
    bench.service.troubles.append(Trouble(ServerFailed("500", 500)))
    before = bench.service.requests["update"]
    if undone:
        assert bench.do(bench.decisions.undo).put_back == (ids[0],)
    else:
        bench.decide(ids[:1], Verb.APPROVE)
    bench.loop.until(lambda: bench.service.requests["update"] > before, "the first request")
    bench.loop.sleep(0.2)
    bench.refresh()
    bench.until_sent()
    assert (item.voting, item.status) == ("APPROVED", "DONE")


def test_an_accepted_approval_of_an_archived_packshot_stays_until_the_list_shows_it(
    bench_of: BenchOf,
) -> None:
    bench, ids = bench_of()
    item = bench.service.items[ids[0]]
    item.voting, item.status = "APPROVED", "ARCHIVED"
    bench.refresh()
    bench.service.other_body = bench.service.body(StatusFilter.ALL)
    bench.decide(ids[:1], Verb.APPROVE)
    bench.until_sent()
    bench.refresh()
    assert bench.store.shown(ids[0]).facet is Facet.APPROVED
    bench.service.other_body = None
    bench.decide(ids[:1], Verb.ARCHIVE)
    bench.until_sent()
    bench.refresh()
    assert (bench.outbox(), bench.delivery.unconfirmed) == ([], 0)


def test_a_list_that_was_requested_before_the_request_does_not_answer_for_it(
    bench_of: BenchOf,
) -> None:
    """Another user had rejected the packshot before; the own reason has not arrived."""
    bench, ids = bench_of()
    bench.service.troubles.append(Trouble(TimedOut("slow")))
    bench.service.items[ids[0]].voting, bench.service.items[ids[0]].status = "REJECTED", "ARCHIVED"
    bench.hold_ms = 0

    bench.service.latency_s = 1.0
    bench.do(bench.sync.refresh)
    bench.service.latency_s = 0.1
    bench.decide(ids[:1], Verb.REJECT, "blurry")
    bench.loop.until(lambda: not bench.sync.busy, "the list")
    bench.until_sent()
    assert bench.service.last_note == {ids[0]: "blurry"}
