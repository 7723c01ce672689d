"""Stand-ins for the disk that fail exactly when told to, and values to test with."""

import asyncio
import sqlite3
from collections import deque
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from datetime import date
from typing import Any, ParamSpec, TypeVar

from qamera_review.domain.checks import Check
from qamera_review.domain.errors import DatabaseDamaged, StorageError
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.packshot import Packshot, PackshotId, Status, Vote
from qamera_review.domain.products import ProductRows
from qamera_review.domain.rate_limit import RequestTimestamp
from qamera_review.services.packshots.query_filter import PackshotFacts
from qamera_review.services.settings.preferences import Preferences
from qamera_review.storage.catalog import CachedList
from qamera_review.storage.database import migrate
from qamera_review.storage.error_translation import to_storage_error
from qamera_review.storage.migrations import OUTBOX, PRODUCTS
from qamera_review.storage.outbox_table import OutboxWrite
from qamera_review.storage.product_file import read_rows, write_rows

T = TypeVar("T")
P = ParamSpec("P")


class _DiskInMemory(sqlite3.Connection):
    """Closes when nothing holds it any more; Python 3.13 warns of those that do not."""

    def __del__(self) -> None:
        self.close()


def disk_in_memory() -> sqlite3.Connection:
    """An outbox file that outlives a ManualWriter, as a disk outlives a process."""
    connection = sqlite3.connect(":memory:", isolation_level=None, factory=_DiskInMemory)
    migrate(connection, OUTBOX)
    return connection


@dataclass(frozen=True, slots=True, eq=False)
class _Queued:
    epoch: int
    alone: bool
    op: Callable[[sqlite3.Connection], Any]
    future: Future[Any]


class ManualWriter:
    """`storage.writer.Writer` without a thread, over the real operations.

    Works at once unless `holding`; `fail_next` makes the next operations fail as a disk would.
    """

    def __init__(self, disk: sqlite3.Connection) -> None:
        self._disk = disk
        self._queue: deque[_Queued] = deque()
        self._epoch = 0
        self._failed_epoch = -1
        self._failure: StorageError | None = None
        self._to_fail: deque[StorageError | None] = deque()
        self.holding = False
        self.dead = False

    @property
    def waiting(self) -> int:
        """Operations that are not carried out yet."""
        return len(self._queue)

    def fail_next(self, *outcomes: StorageError | None) -> None:
        """What becomes of the next operations: None is success."""
        self._to_fail.extend(outcomes)

    def forget_failures(self) -> None:
        """The disk is well again."""
        self._to_fail.clear()

    def submit(self, op: Callable[[sqlite3.Connection], T], *, alone: bool = False) -> "Future[T]":
        """As Writer.submit; nothing happens any more after `die`."""
        future: Future[T] = Future()
        future.set_running_or_notify_cancel()
        self._queue.append(_Queued(self._epoch, alone, op, future))
        if not self.holding:
            self.release()
        return future

    def resume(self) -> None:
        """As Writer.resume."""
        self._epoch = max(self._epoch, self._failed_epoch + 1)

    def release(self, count: int | None = None) -> None:
        """Carries out `count` waiting operations (None: all)."""
        for _ in range(len(self._queue) if count is None else count):
            if not self.dead:
                self._carry_out(self._queue.popleft())

    def die(self) -> None:
        """The process ends here: what waits is lost, and nobody is told."""
        self.dead = True
        self._queue.clear()

    def close(self, timeout_s: float) -> bool:
        """As Writer.close."""
        self.release()
        return True

    def _carry_out(self, job: "_Queued") -> None:
        if not job.alone and job.epoch <= self._failed_epoch and self._failure is not None:
            job.future.set_exception(self._failure)
            return
        ordered = self._to_fail.popleft() if self._to_fail else None
        self._disk.execute("BEGIN IMMEDIATE")
        try:
            if ordered is not None:
                raise ordered
            result = job.op(self._disk)
        except Exception as fault:  # noqa: BLE001 - as the writer does
            self._disk.execute("ROLLBACK")
            failure = to_storage_error(fault, _NOWHERE)
            if not job.alone or isinstance(failure, DatabaseDamaged):
                self._failure, self._failed_epoch = failure, self._epoch
            job.future.set_exception(failure)
        else:
            self._disk.execute("COMMIT")
            job.future.set_result(result)


class FailingFile:
    """`services.outbox_file.OutboxStorage` for journals alone: the test completes each write."""

    def __init__(self) -> None:
        self.writes: list[tuple[OutboxWrite, Future[None]]] = []
        self.resumed = 0

    def apply(self, write: OutboxWrite) -> "Future[None]":
        """Waits for the test to say what became of it."""
        future: Future[None] = Future()
        self.writes.append((write, future))
        return future

    def resume(self) -> None:
        """Counts."""
        self.resumed += 1

    def finish(self, error: StorageError | None = None) -> None:
        """The oldest write that has not ended ends."""
        future = next(future for _, future in self.writes if not future.done())
        if error is None:
            future.set_result(None)
        else:
            future.set_exception(error)


class MemoryRateLog:
    """`services.rate_budget.RateLog` that outlives budgets; `delay_s` is a slow disk."""

    def __init__(self, delay_s: float = 0.0) -> None:
        self.stamps: list[tuple[str, RequestTimestamp]] = []
        self.delay_s = delay_s
        self.error: StorageError | None = None

    async def load(self, key_id: str) -> list[RequestTimestamp]:
        """Stamps of that key."""
        await asyncio.sleep(self.delay_s)
        if self.error is not None:
            raise self.error
        return [stamp for key, stamp in self.stamps if key == key_id]

    async def add(self, key_id: str, stamp: RequestTimestamp) -> None:
        """Keeps a stamp."""
        await asyncio.sleep(self.delay_s)
        if self.error is not None:
            raise self.error
        self.stamps.append((key_id, stamp))


class MemoryCatalog:
    """`storage.catalog.Catalog` in memory."""

    def __init__(self) -> None:
        self.lists: dict[StatusFilter, CachedList] = {}
        self.saves = 0
        self.error: StorageError | None = None

    def load(self, status_filter: StatusFilter) -> CachedList | None:
        """The last one saved."""
        if self.error is not None:
            raise self.error
        return self.lists.get(status_filter)

    def save(self, status_filter: StatusFilter, cached: CachedList) -> None:
        """Keeps it."""
        if self.error is not None:
            raise self.error
        self.saves += 1
        self.lists[status_filter] = cached


class MemorySettings:
    """`services.settings.settings.Settings` in memory, as far as services and commands ask it."""

    preferences = Preferences()

    def __init__(self) -> None:
        self._values: dict[str, object] = {}

    def value(self, name: str) -> object:
        """The value set last."""
        return self._values.get(name)

    def set_value(self, name: str, value: object) -> None:
        """Keeps it."""
        self._values[name] = value


class InlineExecutor(Executor):
    """Works at once, in the caller's thread."""

    def submit(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> "Future[T]":
        """As Executor.submit."""
        future: Future[T] = Future()
        try:
            future.set_result(work(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - it belongs to the future
            future.set_exception(error)
        return future


class MemoryProductFile:
    """The rules of products in memory; they outlive a run."""

    def __init__(self) -> None:
        self.connection = sqlite3.connect(
            ":memory:", check_same_thread=False, factory=_DiskInMemory
        )
        migrate(self.connection, PRODUCTS)

    def load(self) -> ProductRows:
        return read_rows(self.connection)

    def apply(self, rows: ProductRows) -> Future[None]:
        future: Future[None] = Future()
        write_rows(self.connection, rows)
        future.set_result(None)
        return future


def packshot(
    name: str = "ps_1",
    status: Status = Status.DONE,
    vote: Vote = Vote.NONE,
    created_ms: int = 0,
    thumbnail: str = "https://cdn.example.com/a.jpg",
    title: str = "",
) -> Packshot:
    """A packshot whose id is `name`."""
    return Packshot(PackshotId(name), title or name, thumbnail, status, vote, created_ms)


class NothingMeasured:
    """Pictures of which nothing was measured."""

    def fired(self, _check: Check) -> Collection[PackshotId]:
        """Return no packshots."""
        return ()

    def lightness(self) -> Mapping[PackshotId, float]:
        """Return no numbers."""
        return {}

    def doubt(self) -> Mapping[PackshotId, float]:
        """Return no numbers."""
        return {}

    def copy_groups(self) -> Mapping[PackshotId, PackshotId]:
        """Return no copies."""
        return {}


def packshot_facts(**known: Any) -> PackshotFacts:
    """Facts of a store of which nothing is known but `known`."""
    nothing: dict[str, Any] = {
        "feedback_text_of": lambda _packshot_id: "",
        "feedback_texts": dict,
        "jobs": tuple,
        "job_of": dict,
        "product_keys": lambda listing: listing.product_names.by_row,
        "product_texts": lambda listing: {name: name for name in listing.product_names.spelled},
        "job_requests": tuple,
        "is_flagged": lambda _packshot_id: False,
        "flagged": tuple,
        "seen": lambda _packshot_id: False,
        "deliveries": dict,
        "measured": NothingMeasured(),
        "today": date.today,
    }
    return PackshotFacts(**nothing | known)


class _Nowhere:
    name = "outbox"


_NOWHERE: Any = _Nowhere()
