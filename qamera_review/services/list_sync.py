"""Reads the service's list: from the local catalogue first, then from the service, then again.

Everything costly (decoding, indexing, comparing) happens in a worker thread; a list whose bytes
are those of last time costs nothing. An answer that cannot be used leaves the shown list as it was.
"""

import asyncio
import hashlib
import logging
from collections.abc import Callable
from concurrent.futures import Executor
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from qamera_review.api.codec import decode_packshots
from qamera_review.domain.clock import Clock
from qamera_review.domain.errors import BadAnswer, Refused, ServerFailed, ServiceError, StorageError
from qamera_review.domain.filters import StatusFilter, ViewFilter
from qamera_review.domain.grouping import GroupBy
from qamera_review.domain.packshot import Facet
from qamera_review.domain.records import Struct, replace
from qamera_review.services.connection.connection import Connection, ConnectionStatus
from qamera_review.services.connection.rate_limiter import Priority
from qamera_review.services.core import retry
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.outbox.delivery import Delivery
from qamera_review.services.packshots.grouped_view import group_keys
from qamera_review.services.packshots.listing import (
    Listing,
    ListingDiff,
    diff,
    update_from,
    warm_indexes,
)
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.storage.catalog import CachedList, ListCache

if TYPE_CHECKING:  # brings httpx along
    from qamera_review.api.client import ListBody

T = TypeVar("T")

_log = logging.getLogger(__name__)

JOBS_POLL_S = 4.0
IDLE_POLL_S = 60.0


class RefreshReport(Struct, frozen=True):
    """What a refresh brought; `left_out` items of the service's list could not be used."""

    difference: ListingDiff
    left_out: int
    by_user: bool


class _ReadResult(Struct, frozen=True):
    """A list and how it differs from `base`, the one that was shown when it was read."""

    listing: Listing
    base: Listing
    difference: ListingDiff
    problems: tuple[str, ...] = ()
    left_out: int = 0
    digest: bytes = b""


class ListSync(QObject):
    """Owns the refreshing of the store; event loop's thread only.

    Signals: `refreshed(RefreshReport)`; `failed(QameraError, bool)` with whether the person had
    asked; `busy_changed(bool)`; `reading_changed(bool)`: a worker turns bytes into a list;
    `opening_changed()`: `opening` is another.
    """

    refreshed = Signal(object)
    failed = Signal(object, bool)
    busy_changed = Signal(bool)
    reading_changed = Signal(bool)
    opening_changed = Signal()

    def __init__(
        self,
        store: PackshotStore,
        connection: Connection,
        delivery: Delivery,
        catalog: ListCache,
        workers: Executor,
        clock: Clock,
        tasks: TaskSupervisor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._connection = connection
        self._delivery = delivery
        self._catalog = catalog
        self._workers = workers
        self._clock = clock
        self._tasks = tasks
        self._service_filter = StatusFilter.ALL
        self._digest = b""  # of the body that is shown: the body itself would double the memory
        self._etag = ""
        self._is_cached = False
        self._busy = False
        self._by_user = False
        self._again = False
        self._failures = 0  # in a row
        self._left_out = 0
        self._wake = asyncio.Event()
        self._is_requested = False
        self.fetched_ms = 0
        self.hidden = False
        self.opening = False  # whether the last known list is on its way to the screen
        self.jobs_under_way: Callable[[], bool] = lambda: False
        # What must look at a list before it is shown and confirms what was sent.
        self.before_show: Callable[[Listing], None] = lambda _listing: None
        connection.state_changed.connect(self._on_state_changed)
        delivery.freshness.refresh_requested = self._check_for_delivery

    @property
    def busy(self) -> bool:
        """Whether a refresh is under way."""
        return self._busy

    async def open_cached(self, service_filter: StatusFilter) -> bool:
        """Shows the last known list of this filter, if there is one; works offline. A file that
        cannot be read is told of by `failed`."""
        self._service_filter = service_filter
        self._set_opening(True)
        try:
            return await self._show_cached(service_filter)
        finally:
            self._set_opening(False)

    def set_service_filter(self, service_filter: StatusFilter) -> None:
        """Asks the service for another list; the last known one is shown meanwhile."""
        if service_filter is self._service_filter:
            return
        self._service_filter = service_filter
        self._digest, self._etag = b"", ""
        self._tasks.start(self._switch(service_filter), "switch list")

    def refresh(self, by_user: bool = True) -> None:
        """Fetches the list now. A refresh that is under way is taken as the one asked for."""
        self._by_user = self._by_user or by_user
        if not self._busy:
            self._busy = True
            self.busy_changed.emit(True)
            self._tasks.start(self._refresh(), "refresh")

    def set_window_hidden(self, hidden: bool) -> None:
        """Whether nobody can see the window: then only running jobs are watched. What was missed
        is asked for when it shows again."""
        if hidden != self.hidden:
            self.hidden = hidden
            if not hidden:
                self.request_soon()

    def request_soon(self) -> None:
        """Something happened that makes a newer list likely: look again soon."""
        self._is_requested = True
        self._wake.set()

    async def run(self) -> None:
        """Refreshes by itself until cancelled: often while jobs run, seldom else, never hidden
        or without a key."""
        while True:
            self._wake.clear()
            is_time = False
            # Not wait_for: before Python 3.12 it forgets a cancellation that meets the event.
            try:
                async with asyncio.timeout(self._interval_s()):
                    await self._wake.wait()
            except TimeoutError:
                is_time = True
            if not (is_time or self._is_requested):
                continue  # a refresh has ended: how long to wait depends on what it brought
            self._is_requested = False
            if not self._connection.state.is_closed and (not self.hidden or self._jobs_run()):
                self.refresh(by_user=False)

    def _interval_s(self) -> float:
        if self._failures:
            return retry.LIST.delay_ms(self._failures) / 1000
        return JOBS_POLL_S if self._jobs_run() else IDLE_POLL_S

    def _jobs_run(self) -> bool:
        return self.jobs_under_way() or self._store.counts[Facet.IN_PROGRESS] > 0

    async def _switch(self, service_filter: StatusFilter) -> None:
        is_shown = await self._show_cached(service_filter)
        if service_filter is not self._service_filter:
            return  # the person has switched again meanwhile
        if not is_shown:
            self._show(_compared(Listing(), self._store.listing), by_user=True)
        self.refresh()

    def _set_opening(self, opening: bool) -> None:
        self.opening = opening
        self.opening_changed.emit()

    async def _show_cached(self, service_filter: StatusFilter) -> bool:
        try:
            cached = await self._in_worker(lambda: self._catalog.load(service_filter))
            read = None if cached is None else await self._read(cached.body)
        except BadAnswer:
            return False
        except StorageError as error:
            self.failed.emit(error, True)  # the person opens it
            return False
        if cached is None or read is None or service_filter is not self._service_filter:
            return False
        self._digest, self._etag, self._is_cached = read.digest, cached.etag, True
        self.fetched_ms = cached.fetched_ms
        self._show(read, by_user=True)
        self._warm_indexes(read.listing)
        return True

    async def _refresh(self) -> None:
        try:
            self._again = True
            while self._again:
                self._again = False
                await self._attempt()
        finally:
            self._busy = self._by_user = False
            self.busy_changed.emit(False)
            self._wake.set()

    async def _attempt(self) -> None:
        try:
            await self._fetch_and_show(self._service_filter)
        except (ServiceError, StorageError) as error:
            if not self._again:  # else it failed for a key that is no longer in use
                self._failures += 1
                self.failed.emit(error, self._by_user)

    async def _fetch_and_show(self, service_filter: StatusFilter) -> None:
        mark, asked_ms = self._delivery.settle_mark, self._clock.monotonic_ms()
        lane = Priority.USER if self._by_user else Priority.POLL
        etag = self._etag if self._is_cached else ""
        try:
            answer = await self._connection.call(
                lane, lambda c: c.list_packshots(service_filter, etag)
            )
        except (ServerFailed, Refused):
            self._mark_checked(service_filter, asked_ms)  # it answers, but has no list to give
            raise
        if service_filter is not self._service_filter:
            self._again = True  # the person asked for the other list meanwhile
            return
        fetched_ms = self._clock.wall_ms()
        digest = await self._digest_of(answer)
        if digest == self._digest:
            same = _compared(self._store.listing, self._store.listing)
            read = replace(same, left_out=self._left_out)
        else:
            read = await self._read(answer.body)
            if service_filter is not self._service_filter:
                self._again = True
                return
            self._digest, self._is_cached = digest, False
            self._left_out = read.left_out
        self._etag = answer.etag
        self._failures = 0
        self.fetched_ms = fetched_ms
        self.before_show(read.listing)
        self._delivery.confirm(mark)
        self._mark_checked(service_filter, asked_ms)
        difference = self._show(read, self._by_user)
        for problem in read.problems:
            _log.info("the service's list: %s", problem)
        self.refreshed.emit(RefreshReport(difference, read.left_out, self._by_user))
        if not self._is_cached:
            cached = CachedList(answer.body, answer.etag, fetched_ms)
            await self._in_worker(lambda: self._catalog.save(service_filter, cached))
            self._is_cached = self._digest == digest
        self._warm_indexes(read.listing)

    def _mark_checked(self, service_filter: StatusFilter, asked_ms: int) -> None:
        if service_filter is StatusFilter.ALL:  # else it says nothing of what it leaves out
            self._delivery.freshness.on_list_checked(asked_ms)

    def _check_for_delivery(self) -> None:
        """What waits must be compared with the service's word, also what is not in the list that
        is shown."""
        if self._service_filter is StatusFilter.ALL:
            self.refresh(by_user=False)
        else:
            self._tasks.start(self._check_whole_list(), "look at the whole list")

    async def _check_whole_list(self) -> None:
        asked_ms = self._clock.monotonic_ms()
        try:
            answer = await self._connection.call(
                Priority.POLL, lambda c: c.list_packshots(StatusFilter.ALL)
            )
            read = await self._read(answer.body)
        except (ServerFailed, Refused):
            self._delivery.freshness.on_list_checked(asked_ms)  # as for the list that is shown
        except ServiceError as error:
            _log.info("the whole list: %s", error)
        else:
            self.before_show(read.listing)
            self._delivery.freshness.on_list_checked(asked_ms)

    async def _digest_of(self, answer: "ListBody") -> bytes:
        if answer.unchanged:
            return self._digest
        return await self._in_worker(lambda: _digest_of(answer.body))

    def _show(self, read: _ReadResult, by_user: bool) -> ListingDiff:
        """Gives a list to the store, compared with what is shown now."""
        shown = self._store.listing
        difference = read.difference if read.base is shown else diff(shown, read.listing)
        self._store.apply_listing(read.listing, difference, by_user)
        return difference

    async def _read(self, body: bytes) -> _ReadResult:
        old, view = self._store.listing, self._store.view_filter
        self.reading_changed.emit(True)
        try:
            return await self._in_worker(lambda: _read_body(body, old, view))
        finally:
            self.reading_changed.emit(False)

    def _warm_indexes(self, listing: Listing) -> None:
        """What another order or a search will need, before somebody waits for it."""
        self._workers.submit(warm_indexes, listing)

    async def _in_worker(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._workers, work)

    def _on_state_changed(self) -> None:
        if self._connection.state.status is ConnectionStatus.CONNECTING:
            self._again = self._busy  # what is under way belongs to the key before
            self.refresh()


def _read_body(body: bytes, old: Listing, view: ViewFilter) -> _ReadResult:
    # What has not changed is taken from the old list: making and freeing 100,000 more would hold
    # the interpreter, and the memory.
    decoded = decode_packshots(body, known=old.get)
    listing, difference = update_from(old, decoded.packshots, view.sort)
    if view.group in (GroupBy.DAY, GroupBy.NAME):
        group_keys(listing, view.group, {})  # kept in the listing
    return _ReadResult(
        listing, old, difference, decoded.problems, decoded.left_out, _digest_of(body)
    )


def _digest_of(body: bytes) -> bytes:
    return hashlib.sha256(body).digest()


def _compared(listing: Listing, base: Listing) -> _ReadResult:
    if listing is base:
        return _ReadResult(listing, base, ListingDiff((), (), ()))
    return _ReadResult(listing, base, diff(base, listing))
