"""A thread that owns an SQLite connection and runs operations on it in order.

`submit` only puts an operation into a queue, which takes microseconds even if the disk hangs, and
returns a future that completes when the operation is committed.

A commit waits for the disk (fsync), some milliseconds. So all operations that are in the
queue when the thread is ready run in one transaction with one commit ("group commit"). Example:
the user rejects 100 packshots one after the other. The first operation starts alone; while it is
committed, 20 more arrive; these 20 then share the second commit, and so on. A group has at most
64 operations.

Each operation runs in a savepoint, so one that fails leaves no trace while the others of its group
are committed. After a failure, though, all operations that were submitted before `resume()` is
called fail with the same error and do not run, because they may build on the failed one: without
that, "undo" could be stored for a decision that never was. The epoch numbers implement it: each
operation has the epoch in which it was submitted, and `resume` starts a new one. If operation 5
fails in epoch 0, the queued operations 6 and 7 of epoch 0 fail too; one that is submitted after
`resume()` has epoch 1 and runs.

The file belongs to one program, which decides by what it has in memory. If another one has written
to it, every operation fails with DatabaseTaken: two programs would use the same numbers for
different decisions, and the second would silently replace those of the first. SQLite's data_version
tells: it changes when another connection has committed something, and only then.
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

from qamera_review.domain.errors import DatabaseDamaged, DatabaseTaken, StorageError
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.records import Struct
from qamera_review.storage.error_translation import to_storage_error

T = TypeVar("T")

GROUP_MAX = 64  # operations in one commit; bounds how long the first of them waits
CHECKPOINT_IDLE_S = 2.0
_EXIT_TIMEOUT_S = 5.0


class _QueuedOperation(Struct, eq=False):
    epoch: int
    alone: bool
    operation: Callable[[sqlite3.Connection], Any]
    future: Future[Any]
    result: Any = None
    error: StorageError | None = None


class Writer:
    """Owns the thread "writer <file name>" and the connection, which `open_` creates in it.

    Futures are completed in the writer's thread and cannot be cancelled. The owner must call
    `close()`; if the program ends without it, queued operations are still run, for at most five
    seconds. See the module's docstring for group commit and for what happens after a failure.
    """

    def __init__(
        self,
        path: Path,
        open_: Callable[[Path], sqlite3.Connection],
        on_committed: Callable[[sqlite3.Connection], None] | None = None,
    ) -> None:
        """`on_committed` is called in the writer's thread after each commit."""
        self._path = path
        self._open = open_
        self._on_committed = on_committed
        self._identity: tuple[int, int] | None = None
        self._data_version = 0
        self._has_log = False  # commits since the last checkpoint
        self._queue: SimpleQueue[_QueuedOperation | None] = SimpleQueue()
        self._gate = threading.Lock()  # only for putting and for the epochs, never during disk I/O
        self._closed = False
        self._epoch = 0
        self._failed_epoch: int | None = None
        self._failure: StorageError | None = None
        self._connection: sqlite3.Connection | None = None
        # A non-daemon thread would keep a program alive that ended without calling close().
        self._thread = threading.Thread(target=self._run, name=f"writer {path.name}", daemon=True)
        atexit.register(self.close, _EXIT_TIMEOUT_S)
        self._thread.start()

    def submit(
        self, operation: Callable[[sqlite3.Connection], T], *, alone: bool = False
    ) -> Future[T]:
        """Queue an operation; never blocks and never raises. May be called in any thread.

        The future gets the operation's result once that is durable on disk, or a StorageError
        (DiskFull, DatabaseBusy, DatabaseDamaged, ...). With `alone` no other operation builds on
        this one (for example a query): its failure does not stop later operations, and earlier
        failures do not stop it. The order is the same.
        """
        future: Future[T] = Future()
        future.set_running_or_notify_cancel()
        with self._gate:
            if not self._closed:
                self._queue.put(_QueuedOperation(self._epoch, alone, operation, future))
                return future
        future.set_exception(
            StorageError(TranslatableText("{file} is closed.", file=self._path.name))
        )
        return future

    def resume(self) -> None:
        """Let operations that are submitted from now on run again after a failure.

        A file that could not be opened, or that was damaged, is opened again. Does nothing when
        there was no failure.
        """
        with self._gate:
            if self._failed_epoch is not None:
                self._epoch = max(self._epoch, self._failed_epoch + 1)

    def close(self, timeout_s: float) -> bool:
        """Run what is queued, close the connection and end the thread.

        Returns False when that takes longer than `timeout_s` seconds (the disk hangs). May be
        called again.
        """
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
            group: list[_QueuedOperation] = []
            job = self._next_job()
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

    def _next_job(self) -> _QueuedOperation | None:
        """Wait for the next operation; None is the end. Makes a checkpoint while it is idle.

        The checkpoint copies the WAL into the database and empties it, so that the database alone
        has everything: a backup may copy only that file.
        """
        if not self._has_log:
            return self._queue.get()
        try:
            return self._queue.get(timeout=CHECKPOINT_IDLE_S)
        except Empty:
            self._has_log = False
        if self._connection is not None and self._is_same_file():
            # Nothing is lost when it fails: the WAL stays as it is.
            with suppress(sqlite3.Error):
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        return self._queue.get()

    def _execute(self, group: list[_QueuedOperation]) -> None:
        """Run the operations of a group in one transaction and complete their futures."""
        live = [job for job in group if not self._refuse_if_stopped(job)]
        try:
            if live:
                self._transact(self._ready_connection(), live)
        except Exception as fault:  # noqa: BLE001 - any error is reported through the futures
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

    def _transact(self, connection: sqlite3.Connection, group: list[_QueuedOperation]) -> None:
        """Commit the operations that succeed; one that fails leaves no trace.

        Raises when nothing of the group was committed.
        """
        try:
            connection.execute("BEGIN IMMEDIATE")
            if _data_version_of(connection) != self._data_version:
                raise DatabaseTaken(self._path.name)
            for job in group:
                if self._refuse_if_stopped(job):
                    continue
                connection.execute("SAVEPOINT job")
                try:
                    job.result = job.operation(connection)
                except Exception as fault:
                    # SQLite may have rolled back the whole transaction (disk full, I/O error).
                    if not connection.in_transaction:
                        raise
                    connection.execute("ROLLBACK TO job")
                    self._fail(job, self._translate(fault))
                connection.execute("RELEASE job")
            connection.execute("COMMIT")
            self._has_log = True
            if self._on_committed is not None:
                with suppress(sqlite3.Error):  # the group is committed, whatever happens now
                    self._on_committed(connection)
        except Exception:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise

    def _refuse_if_stopped(self, job: _QueuedOperation) -> bool:
        failed_epoch = self._failed_epoch
        if job.alone or failed_epoch is None or job.epoch > failed_epoch:
            return False
        job.error = self._failure
        return True

    def _fail(self, job: _QueuedOperation, failure: StorageError) -> None:
        job.error = failure
        # A damaged file stops every operation: what was stored earlier may be lost.
        if not job.alone or isinstance(failure, DatabaseDamaged):
            with self._gate:
                self._failure = failure
                self._failed_epoch = self._epoch

    def _drop_unusable(self, jobs: list[_QueuedOperation]) -> None:
        """Close the connection if the next operation needs a new one."""
        damaged = any(isinstance(job.error, DatabaseDamaged) for job in jobs)
        connection = self._connection
        if damaged or (connection is not None and connection.in_transaction):
            self._drop_connection()

    def _ready_connection(self) -> sqlite3.Connection:
        if self._connection is not None and not self._is_same_file():
            self._drop_connection()
        if self._connection is None:
            self._connection = self._open(self._path)
            self._identity = _identity_of(self._path)
            self._data_version = _data_version_of(self._connection)
        return self._connection

    def _is_same_file(self) -> bool:
        """Return whether the open file is still under its path.

        On POSIX a file can be deleted while it is open, and SQLite would go on writing to it.
        """
        return _identity_of(self._path) == self._identity

    def _drop_connection(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            # Committed operations are already in the WAL, so a failed close loses nothing.
            with suppress(sqlite3.Error):
                connection.close()

    def _translate(self, fault: Exception) -> StorageError:
        error = to_storage_error(fault, self._path)
        if error is not fault:
            error.__cause__ = fault
        return error


def _identity_of(path: Path) -> tuple[int, int] | None:
    """Return the device and number of the file; None when there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _data_version_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA data_version").fetchone()[0])
