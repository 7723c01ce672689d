"""A sent decision is settled when the list shows it; else it is sent again or reported."""

import pytest

from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import (
    BadAnswer,
)
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.packshot import Vote
from qamera_review.services.list_reading import RefreshReport
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
