"""Detached calls: results and errors arrive, and a call that never returns holds up nothing."""

import asyncio
import threading

import pytest

from qamera_review.services.core.detached import run_detached

pytestmark = pytest.mark.anyio


def fail(text: str) -> None:
    raise ValueError(text)


async def test_results_and_errors_arrive(anyio_backend: object) -> None:
    assert await run_detached(max, 1, 2) == 2
    with pytest.raises(ValueError, match="x"):
        await run_detached(fail, "x")


async def test_a_caller_can_give_up(anyio_backend: object) -> None:
    answer = threading.Event()
    waiting = asyncio.ensure_future(run_detached(answer.wait))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    answer.set()
