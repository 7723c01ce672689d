"""Decisions that have waited for long are sent only after a new list was checked."""

import pytest

from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import (
    ServerFailed,
    ServiceError,
    Unreachable,
)
from qamera_review.domain.filters import StatusFilter
from tests.services.conftest import BenchOf
from tests.support.fake_service import Trouble
from tests.support.outbox import arrived


@pytest.mark.parametrize("was", ["a draft", "a night offline"])
def test_what_has_waited_for_long_leaves_only_after_a_look(bench_of: BenchOf, was: str) -> None:
    bench, ids = bench_of()
    if was == "a draft":
        bench.hold_ms = None
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
    bench.hold_ms = None
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
    bench.hold_ms = None
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
