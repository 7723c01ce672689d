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
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from qamera_review.domain.errors import DatabaseDamaged, StorageError
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.records import Struct
from qamera_review.storage.error_translation import to_storage_error

T = TypeVar("T")

GROUP_MAX = 64  # operations in one commit; bounds how long the first of them waits
_EXIT_TIMEOUT_S = 5.0


class _Job(Struct, eq=False):
    epoch: int
    alone: bool
    op: Callable[[sqlite3.Connection], Any]
    future: Future[Any]
    result: Any = None
    error: StorageError | None = None


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

    def submit(self, op: Callable[[sqlite3.Connection], T], *, alone: bool = False) -> Future[T]:
        """Queues `op`; never blocks and never raises. The future has the operation's result
        once that is durable, or a StorageError: DiskFull, DatabaseBusy, DatabaseDamaged...

        `alone`: nothing builds on it (a question, a stamp), so its failure stops no other
        operation and no other's failure stops it. Its place in the order is the same.
        """
        future: Future[T] = Future()
        future.set_running_or_notify_cancel()
        with self._gate:
            if not self._closed:
                self._queue.put(_Job(self._epoch, alone, op, future))
                return future
        future.set_exception(
            StorageError(TranslatableText("{file} is closed.", file=self._path.name))
        )
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
                self._execute(group)
        self._drop_connection()

    def _execute(self, group: list[_Job]) -> None:
        """Runs the jobs of a group in one transaction and completes their futures."""
        live = [job for job in group if not self._refuse_if_stopped(job)]
        try:
            if live:
                self._transact(self._ready_connection(), live)
        except Exception as fault:  # noqa: BLE001 - whatever it is, it belongs to the futures
            failure = self._translate(fault)
            for job in live:
                if job.error is None:
                    self._fail(job, failure)
        self._drop_unusable(live)
        for job in group:
            if job.error is None:
                job.future.set_result(job.result)
            else:
                job.future.set_exception(job.error)

    def _transact(self, connection: sqlite3.Connection, group: list[_Job]) -> None:
        """Commits what succeeds; each job that fails leaves nothing. Raises when nothing of
        the group was committed."""
        try:
            connection.execute("BEGIN IMMEDIATE")
            for job in group:
                if self._refuse_if_stopped(job):
                    continue
                connection.execute("SAVEPOINT job")
                try:
                    job.result = job.op(connection)
                except Exception as fault:
                    # A full disk or a fault of it can have ended the whole transaction.
                    if not connection.in_transaction:
                        raise
                    connection.execute("ROLLBACK TO job")
                    self._fail(job, self._translate(fault))
                connection.execute("RELEASE job")
            connection.execute("COMMIT")
        except Exception:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise

    def _refuse_if_stopped(self, job: _Job) -> bool:
        if job.alone or job.epoch > self._failed_epoch:
            return False
        job.error = self._failure
        return True

    def _fail(self, job: _Job, failure: StorageError) -> None:
        job.error = failure
        # A damaged file stops everybody: what was told to be in it may no longer be.
        if not job.alone or isinstance(failure, DatabaseDamaged):
            with self._gate:
                self._failure = failure
                self._failed_epoch = self._epoch

    def _drop_unusable(self, jobs: list[_Job]) -> None:
        """Leaves the connection if the next operation has to begin with a new one."""
        damaged = any(isinstance(job.error, DatabaseDamaged) for job in jobs)
        connection = self._connection
        if damaged or (connection is not None and connection.in_transaction):
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
        error = to_storage_error(fault, self._path)
        if error is not fault:
            error.__cause__ = fault
        return error
