"""One owner for every coroutine: asyncio holds tasks weakly, and a lost exception is a lost bug."""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

_log = logging.getLogger(__name__)


class TaskSupervisor(QObject):
    """Owns all tasks of the application; GUI thread only.

    Signal `failed(name: str, error: BaseException)`: a task ended with an exception that nobody
    awaited, which is a bug and is logged with its traceback.
    """

    failed = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closing = False

    def start(self, coroutine: Coroutine[Any, Any, Any], name: str) -> None:
        """Runs a coroutine as an owned task; after `drain` has begun it is closed unrun."""
        if self._closing:
            coroutine.close()
            return
        task = asyncio.get_running_loop().create_task(coroutine, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._on_done)

    def running_names(self) -> list[str]:
        """Names of the tasks that run now."""
        return sorted(task.get_name() for task in self._tasks)

    async def drain(self, grace_s: float) -> None:
        """Takes nothing new, gives running tasks `grace_s` to end, then cancels and awaits them."""
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
