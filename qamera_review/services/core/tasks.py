"""One owner for all asyncio tasks.

asyncio references tasks only weakly, so a task without another reference can vanish while it runs;
and an exception in a task that nobody awaits would not be noticed.
"""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

_log = logging.getLogger(__name__)


class TaskSupervisor(QObject):
    """Owns all asyncio tasks of the program; GUI thread only.

    Signal `failed(name: str, error: BaseException)`: a task ended with an exception. That is a bug
    in the task, because tasks handle the errors they expect; it is logged with its traceback.
    """

    failed = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closing = False

    def start(self, coroutine: Coroutine[Any, Any, Any], name: str) -> None:
        """Run a coroutine as a task called `name`. Once `drain` was called, nothing is started
        any more: the coroutine is closed without having run.

        The first call needs a running event loop. A later one may come while that loop is stopped,
        for instance from a Qt timer; the coroutine then runs when the loop goes on.
        """
        if self._closing:
            coroutine.close()
            return
        if self._loop is None:
            self._loop = asyncio.get_running_loop()
        task = self._loop.create_task(coroutine, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._on_done)

    def running_names(self) -> list[str]:
        """Return the sorted names of the tasks that are running."""
        return sorted(task.get_name() for task in self._tasks)

    async def drain(self, grace_s: float) -> None:
        """Stop accepting tasks, wait up to `grace_s` seconds for the running ones to end, then
        cancel the rest and wait until they have ended. For quitting."""
        self._closing = True
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=grace_s)
        for task in list(self._tasks):
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)

    def _on_done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            _log.error("task %s failed", task.get_name(), exc_info=error)
            self.failed.emit(task.get_name(), error)
