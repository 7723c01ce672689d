"""The whole application in this process, for benchmarks: opened, driven by keys, and closed."""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from time import monotonic
from typing import TypeVar

import qasync
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from qamera_review.app import set_gil_switch_interval
from qamera_review.domain.packshot import PackshotId
from qamera_review.gui_gc import GuiGarbageCollector
from qamera_review.services.pictures.picture import PictureState
from tests.perf.lines import Outcome
from tests.perf.material import CachedFolder
from tests.support.reviewer import Reviewer, Service

T = TypeVar("T")

_LIMIT_S = 60.0


def with_program(
    service: Service, measure: Callable[[Reviewer], Awaitable[Outcome]], packshots: int
) -> Outcome:
    """Opens it against a service, waits for its list, measures, and closes it."""
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
    """Until the pictures of these are on the disk: else the sandbox draws them meanwhile, with a
    process for each processor."""
    grid, thumbnails = reviewer.app.window.grid, reviewer.services.thumbnails

    def all_there() -> bool:
        states = {one: thumbnails.picture(one, grid.tile_size, 1.0).state for one in ids}
        missing = [one for one, state in states.items() if state is PictureState.LOADING]
        thumbnails.request(missing, grid.tile_size)  # the grid wants others when it is laid out
        return not missing

    await reviewer.until(all_there, "pictures")


async def aside_of_tasks(measure: Callable[[], T]) -> T:
    """Runs something that serves Qt's events itself, which nothing inside a task may do."""
    done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
    QTimer.singleShot(0, lambda: done.set_result(measure()))
    return await done


def serve_until(condition: Callable[[], bool]) -> None:
    """Lets Qt's events run until it is so, at once when it is. As in the program, nothing turns
    round while there is nothing to do: that would take the interpreter from the other threads."""
    deadline = monotonic() + _LIMIT_S
    while not condition():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if monotonic() > deadline:
            raise TimeoutError("It did not become so.")
