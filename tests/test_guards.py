"""The guards of conftest can fail: each meets a breach that it must see."""

import asyncio
import logging
import threading

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.guards import GuardedLoop, LogGuard, leaked_threads


def test_an_unexpected_warning_is_seen_and_an_expected_one_is_not() -> None:
    guard = LogGuard()
    logger = logging.getLogger("guard-test")
    logger.propagate = False
    logger.addHandler(guard)
    try:
        logger.info("nothing of interest")
        assert guard.unexpected() == []
        logger.warning("the disk is odd")
        assert guard.unexpected() == ["WARNING guard-test: the disk is odd"]
        guard.expect("disk is o")
        assert guard.unexpected() == []
    finally:
        logger.removeHandler(guard)


def test_a_thread_left_behind_is_seen() -> None:
    before = set(threading.enumerate())
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait, name="straggler")
    thread.start()
    try:
        assert leaked_threads(before, deadline_s=0.1) == ["straggler"]
    finally:
        stop.set()
        thread.join()
    assert leaked_threads(before) == []


@pytest.mark.parametrize("left_behind", [True, False])
def test_a_task_left_behind_is_seen(qapp: QApplication, left_behind: bool) -> None:
    kept: list[asyncio.Task[None]] = []

    async def forget() -> None:
        kept.append(asyncio.create_task(asyncio.sleep(3600 if left_behind else 0), name="lost"))
        await asyncio.sleep(0.05)

    with asyncio.Runner(loop_factory=lambda: GuardedLoop(qapp)) as runner:
        loop = runner.get_loop()
        runner.run(forget())
    assert isinstance(loop, GuardedLoop)
    assert loop.leaked_tasks == (["lost: sleep"] if left_behind else [])


def test_callbacks_that_come_due_between_two_phases_keep_their_order(qapp: QApplication) -> None:
    order: list[int] = []

    async def wait_for(last: asyncio.Event) -> None:
        await last.wait()

    with asyncio.Runner(loop_factory=lambda: GuardedLoop(qapp)) as runner:
        loop = runner.get_loop()
        last = asyncio.Event()
        for number in range(2):
            loop.call_soon(order.append, number)
        qapp.processEvents()
        for number in range(2, 4):
            loop.call_soon(order.append, number)
        loop.call_soon(last.set)
        assert order == [], "no loop was running"
        runner.run(wait_for(last))
    assert order == [0, 1, 2, 3]
