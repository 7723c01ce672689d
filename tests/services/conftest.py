"""Fixtures for all tests of the services: a bench in simulated time, and stacks on real files."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.core import retry
from tests.support.bench import Bench, make_bench
from tests.support.sandbox import Sandbox
from tests.support.stack import Stack

BenchOf = Callable[..., tuple[Bench, list[PackshotId]]]
StackOf = Callable[..., Awaitable[Stack]]


@pytest.fixture
def bench_of(qapp: object) -> Iterator[BenchOf]:
    """Return a function that creates benches: started, with a key, and with the list shown."""
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


@pytest.fixture
async def stack_of(
    tmp_path: Path, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[StackOf]:
    """Return a function that opens stacks on the same data folder, one after the other. Their retry
    delays are short."""
    monkeypatch.setattr(retry, "REQUESTS", retry.RetryPolicy(60, 60_000, 20))
    opened: list[Stack] = []

    async def open_(key: str | None = None, url: str = "") -> Stack:
        while opened:
            await opened.pop().close()
        stack = Stack(tmp_path / "data", url or sandbox.api_url)
        opened.append(stack)
        await stack.open(ApiKey.parse(sandbox.key if key is None else key) if key != "" else None)
        return stack

    yield open_
    for stack in opened:
        await stack.close()
