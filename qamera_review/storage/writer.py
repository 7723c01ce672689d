"""One thread that owns one SQLite connection and carries out operations in order.

The caller only queues (some microseconds, whatever the disk does) and gets a future that is
done when the operation is committed. Operations that wait together share one commit.
"""

import atexit
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from qamera_review.domain.errors import DatabaseDamaged, StorageError
from qamera_review.storage.faults import storage_error

T = TypeVar("T")

GROUP_MAX = 64  # operations in one commit; bounds how long the first of them waits
_EXIT_TIMEOUT_S = 5.0


@dataclass(slots=True, eq=False)
class _Job:
    epoch: int
    op: Callable[[sqlite3.Connection], Any]
    future: Future[Any]
    result: Any = None


class Writer:
    """Owns the thread "writer <file name>" and the connection that `open_` makes in it.

    After an operation failed, everything queued before `resume()` fails with the same error
    and without running: the order of acts is never broken. Futures are completed in the
    writer's thread and cannot be cancelled. `close()` is the owner's duty; if the program
    ends without it, what is queued is still finished, for at most some seconds.
    """

    def __init__(self, path: Path, open_: Callable[[Path], sqlite3.Connection]) -> None:
        self._path = path
        self._open = open_
        self._queue: SimpleQueue[_Job | None] = SimpleQueue()
        self._gate = threading.Lock()  # held for a put only, never while the disk works
        self._closed = False
        self._epoch = 0
        self._failed_epoch = -1
        self._failure: StorageError | None = None
        self._connection: sqlite3.Connection | None = None
        # A thread that is no daemon would hang a program that died without close().
        self._thread = threading.Thread(target=self._run, name=f"writer {path.name}", daemon=True)
        atexit.register(self.close, _EXIT_TIMEOUT_S)
        self._thread.start()

    def submit(self, op: Callable[[sqlite3.Connection], T]) -> Future[T]:
        """Queues `op`; never blocks and never raises. The future has the operation's result
        once that is durable, or a StorageError: DiskFull, DatabaseBusy, DatabaseDamaged..."""
        future: Future[T] = Future()
        future.set_running_or_notify_cancel()
        with self._gate:
            if not self._closed:
                self._queue.put(_Job(self._epoch, op, future))
                return future
        future.set_exception(StorageError(f"{self._path.name} is closed."))
        return future

    def resume(self) -> None:
        """Lets operations that are submitted from now on run again after a failure; a file
        that could not be opened or was damaged is opened anew. Without a failure: nothing."""
        with self._gate:
            self._epoch = max(self._epoch, self._failed_epoch + 1)

    def close(self, timeout_s: float) -> bool:
        """Finishes what is queued, closes the connection and ends the thread. False when
        that took longer than `timeout_s` (the disk hangs). May be called again."""
        with self._gate:
            if not self._closed:
                self._closed = True
                self._queue.put(None)
        self._thread.join(timeout_s)
        atexit.unregister(self.close)
        return not self._thread.is_alive()

    def _run(self) -> None:
        ending = False
        while not ending:
            group: list[_Job] = []
            job = self._queue.get()
            while job is not None:
                group.append(job)
                if len(group) == GROUP_MAX:
                    break
                try:
                    job = self._queue.get_nowait()
                except Empty:
                    break
            ending = job is None
            if group:
                self._carry_out(group)
        self._drop_connection()

    def _carry_out(self, group: list[_Job]) -> None:
        """Runs the jobs of a group in one transaction and completes their futures."""
        live = [job for job in group if job.epoch > self._failed_epoch]
        for job in group:
            if job.epoch <= self._failed_epoch and self._failure is not None:
                job.future.set_exception(self._failure)
        done: list[_Job] = []
        failure: StorageError | None = None
        try:
            connection = self._ready_connection() if live else None
            if connection is not None:
                failure = self._transact(connection, live, done)
        except Exception as fault:  # noqa: BLE001 - whatever it is, it belongs to the futures
            done.clear()
            failure = self._translate(fault)
        if failure is not None:
            self._stop(failure, live[-1].epoch)
        for job in done:
            job.future.set_result(job.result)
        for job in live[len(done) :]:
            job.future.set_exception(failure)

    def _transact(
        self, connection: sqlite3.Connection, jobs: list[_Job], done: list[_Job]
    ) -> StorageError | None:
        """Commits the jobs up to the first that fails, appends those to `done`, and returns
        the failure. Raises when nothing of it was committed."""
        failure: StorageError | None = None
        try:
            connection.execute("BEGIN IMMEDIATE")
            for job in jobs:
                connection.execute("SAVEPOINT job")
                try:
                    job.result = job.op(connection)
                except Exception as fault:
                    failure = self._translate(fault)
                    # A full disk or a fault of it can have ended the whole transaction.
                    if not connection.in_transaction:
                        raise
                    connection.execute("ROLLBACK TO job")
                    break
                connection.execute("RELEASE job")
                done.append(job)
            connection.execute("COMMIT")
        except Exception:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        return failure

    def _stop(self, failure: StorageError, epoch: int) -> None:
        with self._gate:
            self._failure = failure
            self._failed_epoch = epoch
        connection = self._connection
        unusable = connection is not None and connection.in_transaction
        if unusable or isinstance(failure, DatabaseDamaged):
            self._drop_connection()

    def _ready_connection(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = self._open(self._path)
        return self._connection

    def _drop_connection(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            # What was acknowledged is in the log already; a failed close takes nothing away.
            with suppress(sqlite3.Error):
                connection.close()

    def _translate(self, fault: Exception) -> StorageError:
        error = storage_error(fault, self._path)
        if error is not fault:
            error.__cause__ = fault
        return error
