"""A packshot leaves the service's list, or comes back, while it has an unsent decision."""

from qamera_review.domain.decision import Verb
from qamera_review.domain.packshot import Facet
from tests.services.conftest import BenchOf
from tests.support.bench import Bench
from tests.support.outbox import LONG_S, arrived, held


def polled(bench: Bench) -> None:
    """Refresh automatically, and wait until the list is shown."""
    bench.do(lambda: bench.sync.refresh(by_user=False))
    bench.loop.until(lambda: not bench.sync.busy, "the refresh to end")


def test_a_packshot_that_went_and_came_back_gets_its_decision(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    held(bench, ids[:1], Verb.APPROVE)
    item = bench.service.items.pop(ids[0])
    polled(bench)
    assert bench.store.shown(ids[0]).gone
    assert bench.decisions.counts().held == 1
    bench.service.items[ids[0]] = item
    polled(bench)
    assert bench.store.shown(ids[0]).facet is Facet.APPROVED
    bench.until_sent()
    assert arrived(bench) == [(ids[0], Verb.APPROVE)]


def test_a_packshot_that_goes_after_its_vote_was_sent_keeps_it(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    bench.until_sent()
    item = bench.service.items.pop(ids[0])
    polled(bench)
    assert bench.outbox() == []
    shown = bench.store.shown(ids[0])
    assert (shown.gone, shown.facet) == (True, Facet.APPROVED)
    bench.service.items[ids[0]] = item
    polled(bench)
    assert bench.store.shown(ids[0]).facet is Facet.APPROVED


def test_a_packshot_that_came_back_with_another_vote_asks(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    held(bench, ids[:1], Verb.APPROVE)
    item = bench.service.items.pop(ids[0])
    bench.refresh()
    item.voting, item.status = "REJECTED", "ARCHIVED"
    bench.service.items[ids[0]] = item
    bench.refresh()
    assert bench.decisions.counts().conflicted == 1
    bench.loop.sleep(LONG_S)
    assert arrived(bench) == []


def test_a_packshot_that_has_gone_keeps_what_is_sent_about_it_later(bench_of: BenchOf) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    bench.until_sent()
    item = bench.service.items.pop(ids[0])
    polled(bench)
    # It comes back for as long as the next decision about it takes; no list says so.
    bench.service.items[ids[0]] = item
    bench.decide(ids[:1], Verb.REJECT)
    bench.until_sent()
    assert bench.store.shown(ids[0]).gone
    del bench.service.items[ids[0]]
    polled(bench)
    assert bench.outbox() == []
    shown = bench.store.shown(ids[0])
    assert (shown.gone, shown.facet) == (True, Facet.REJECTED)
