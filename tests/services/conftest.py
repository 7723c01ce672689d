"""A bench of services in simulated time for every test here."""

from collections.abc import Callable, Iterator

import pytest

from qamera_review.domain.packshot import PackshotId
from tests.support.bench import Bench, make_bench

BenchOf = Callable[..., tuple[Bench, list[PackshotId]]]


@pytest.fixture
def bench_of(qapp: object) -> Iterator[BenchOf]:
    """Makes benches: started, with a key, and with the service's list shown."""
    made: list[Bench] = []

    def make(count: int = 6, **how: bool) -> tuple[Bench, list[PackshotId]]:
        bench, ids = make_bench(count)
        made.append(bench)
        bench.start(**how)
        if how.get("with_key", True):
            bench.loop.until(lambda: bool(bench.store.visible), "the list to be shown")
        return bench, ids

    yield make
    for bench in made:
        bench.end()
