"""Checks that fail a test that leaves log warnings, threads or asyncio tasks behind."""

import asyncio
import logging
import re
import threading
from collections import deque
from collections.abc import Collection
from typing import Any

import qasync
import shiboken6

from tests.support.sandbox import wait_until

_RUNNERS_OWN = "_run_tests_and_fixtures"


class LogGuard(logging.Handler):
    """Collects log records from WARNING up; a test declares its own with `expect`."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._records: list[str] = []
        self._expected: list[re.Pattern[str]] = []

    def expect(self, pattern: str) -> None:
        """Allow records in which this regular expression is found."""
        self._expected.append(re.compile(pattern))

    def emit(self, record: logging.LogRecord) -> None:
        """Store the record's text with that of its exception."""
        text = f"{record.levelname} {record.name}: {record.getMessage()}"
        if record.exc_info and record.exc_info[1] is not None:
            text += f" ({record.exc_info[1]!r})"
        self._records.append(text)

    def unexpected(self) -> list[str]:
        """Return the records that were not expected."""
        return [text for text in self._records if not any(e.search(text) for e in self._expected)]


def leaked_threads(before: Collection[threading.Thread], deadline_s: float = 3.0) -> list[str]:
    """Return the names of new threads that do not end by themselves."""

    def new() -> list[threading.Thread]:
        return [t for t in threading.enumerate() if t not in before and t.is_alive()]

    try:
        wait_until(lambda: not new(), "no new thread", deadline_s)
    except AssertionError:
        return sorted(thread.name for thread in new())
    return []


class _WhileRunning:
    """A callback that is postponed until its loop runs.

    pytest-qt also delivers events between the phases of a test, when no loop is running.
    """

    def __init__(self, loop: "GuardedLoop", handle: asyncio.Handle) -> None:
        self._loop = loop
        self._handle = handle

    @property
    def _cancelled(self) -> bool:
        return self._handle.cancelled()

    def _run(self) -> None:
        self._loop.run_in_order(self._handle)


class GuardedLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no types
    """A qasync loop that records which tasks were still running when it was closed.

    asyncio's Runner cancels and gathers them at the end; they can be seen only at that moment.
    """

    def __init__(self, app: Any) -> None:
        super().__init__(app)
        self.leaked_tasks: list[str] = []
        self._postponed: deque[asyncio.Handle] = deque()

    def _add_callback(self, handle: asyncio.Handle, delay: float = 0) -> asyncio.Handle:
        super()._add_callback(_WhileRunning(self, handle), delay)
        return handle

    def run_in_order(self, handle: asyncio.Handle) -> None:
        """Run a callback that is due, after those that were postponed, if the loop is running.

        The order matters. asyncio stops waiting for a new connection in one callback and makes a
        transport of it in the next; the other way round it raises "File descriptor is used by
        transport".
        """
        self._postponed.append(handle)
        while self._postponed and self.is_running():
            due = self._postponed.popleft()
            if not due.cancelled():
                due._run()

    def run_forever(self) -> Any:
        """Run as usual, and begin with the callbacks that were postponed."""
        if self._postponed:
            self.call_soon(lambda: None)
        return super().run_forever()

    def close(self) -> None:
        """Close the loop and delete its timers at once.

        A cancelled timer stays with Qt until it fires. Left to the garbage collector it would be
        freed in whatever thread that runs in, and Qt would call into freed memory.
        """
        is_last = not self.is_closed()
        super().close()
        if is_last:
            shiboken6.delete(self._timer)

    def run_until_complete(self, future: Any) -> Any:
        """Run as usual, and record the tasks if this is the Runner's gathering of them."""
        for task in getattr(future, "_children", ()):
            if isinstance(task, asyncio.Task) and task.cancelling():
                name = getattr(task.get_coro(), "__name__", task.get_name())
                if name != _RUNNERS_OWN:
                    self.leaked_tasks.append(f"{task.get_name()}: {name}")
        return super().run_until_complete(future)
