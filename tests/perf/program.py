"""Runs the whole application in this process for benchmarks, driven by key events."""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from time import monotonic
from typing import TypeVar

import qasync
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from qamera_review.domain.packshot import PackshotId
from qamera_review.gui_gc import GuiGarbageCollector
from qamera_review.main_loop import set_gil_switch_interval
from qamera_review.services.pictures.picture import PictureState
from tests.perf.lines import Outcome
from tests.perf.material import CachedFolder
from tests.support.reviewer import Reviewer, Service

T = TypeVar("T")

_LIMIT_S = 60.0


def with_program(
    service: Service, measure: Callable[[Reviewer], Awaitable[Outcome]], packshots: int
) -> Outcome:
    """Open the application against a service, wait for its list, measure, and close it."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    collector = GuiGarbageCollector()
    set_gil_switch_interval()
    with (
        tempfile.TemporaryDirectory(prefix="perf-program-") as folder,
        qasync.QEventLoop(app) as loop,
    ):
        CachedFolder(Path(folder), service.api_url)
        reviewer = Reviewer(service, Path(folder))

        async def run() -> Outcome:
            reviewer.start()
            reviewer.app.set_garbage_collector(collector)
            listing = reviewer.services.store
            await reviewer.until(lambda: len(listing.listing) == packshots, "the list")
            reviewer.app.window.resize(1600, 1000)
            try:
                return await measure(reviewer)
            finally:
                await reviewer.close()

        outcome: Outcome = loop.run_until_complete(run())
    collector.stop()
    return outcome


async def until_cached(reviewer: Reviewer, ids: Sequence[PackshotId]) -> None:
    """Wait until the pictures of these packshots are on the disk.

    Otherwise the sandbox would render them during the measurement, on all processors.
    """
    grid, thumbnails = reviewer.app.window.grid, reviewer.services.thumbnails

    def all_there() -> bool:
        states = {one: thumbnails.picture(one, grid.tile_size, 1.0).state for one in ids}
        missing = [one for one, state in states.items() if state is PictureState.LOADING]
        thumbnails.request(missing, grid.tile_size)  # the grid requests others when it is laid out
        return not missing

    await reviewer.until(all_there, "pictures")


async def aside_of_tasks(measure: Callable[[], T]) -> T:
    """Run a function that processes Qt's events itself, outside of any asyncio task.

    What it raises is raised here.
    """
    done: asyncio.Future[T] = asyncio.get_running_loop().create_future()

    def run() -> None:
        try:
            done.set_result(measure())
        except (AssertionError, TimeoutError) as error:
            done.set_exception(error)

    QTimer.singleShot(0, run)
    return await done


def serve_until(condition: Callable[[], bool]) -> None:
    """Process Qt's events until `condition` is true.

    It does not poll in a busy loop, which would keep the GIL from the other threads.
    """
    deadline = monotonic() + _LIMIT_S
    while not condition():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if monotonic() > deadline:
            raise TimeoutError("It did not become so.")
