"""Reads the service's list: from the local catalogue first, then from the service, then again.

Everything costly (decoding, indexing, comparing) happens in a worker thread; a list whose bytes
are those of last time costs nothing. An answer that cannot be used leaves the shown list as it was.
"""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Executor
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.clock import Clock
from qamera_review.domain.errors import (
    BadAnswer,
    RateLimited,
    Refused,
    ServerFailed,
    ServiceError,
    StorageError,
)
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.packshot import Facet
from qamera_review.domain.records import Struct, replace
from qamera_review.services.connection.connection import Connection, ConnectionStatus
from qamera_review.services.connection.rate_limiter import Priority
from qamera_review.services.core import retry
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.list_reading import ReadResult, compare, digest_of, read_body
from qamera_review.services.outbox.conflicts import ConflictDetector
from qamera_review.services.outbox.delivery import Delivery
from qamera_review.services.outbox.freshness import ListFreshness
from qamera_review.services.packshots.listing import Listing, ListingDiff, diff, warm_indexes
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.storage.catalog import CachedList, ListCache

if TYPE_CHECKING:  # see app.PRELOADED_MODULES
    from qamera_review.api.client import ListBody, QameraClient

T = TypeVar("T")

_log = logging.getLogger(__name__)

JOBS_POLL_S = 4.0
IDLE_POLL_S = 60.0
# After so many polls that found nothing moved, the pause between them doubles. An image takes
# about two minutes.
STILL_POLLS = 30


class RefreshReport(Struct, frozen=True):
    """What a refresh brought.

    `left_out` items of the service's list could not be used. `emptied` is how many packshots were
    shown before a list that has none any more, else 0. `unconfirmed` decisions were accepted by
    the service, but its list does not show them.
    """

    difference: ListingDiff
    left_out: int
    by_user: bool
    emptied: int = 0
    unconfirmed: int = 0


class ListSync(QObject):
    """Owns the refreshing of the store; event loop's thread only. `has_running_jobs` tells whether
    a job may change the list soon.

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
        freshness: ListFreshness,
        conflicts: ConflictDetector,
        has_running_jobs: Callable[[], bool],
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
        self._freshness = freshness
        self._conflicts = conflicts
        self._has_running_jobs = has_running_jobs
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
        self._retry_after_s: float | None = None
        self._still_polls = 0  # in a row that found nothing moved
        self._left_out = 0
        self._wake = asyncio.Event()
        self._is_requested = False
        self.fetched_ms = 0
        self.hidden = False
        self.is_answered = False  # whether what is shown is the answer to the last request
        self.opening = False  # whether the last known list is on its way to the screen
        connection.state_changed.connect(self._on_state_changed)
        freshness.refresh_requested.connect(self._on_refresh_requested)

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
        self._digest, self._etag, self.is_answered = b"", "", False
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
        self._still_polls = 0
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
            return retry.LIST.delay_ms(self._failures, self._retry_after_s) / 1000
        if not (self._jobs_run() or self._delivery.unconfirmed):
            return IDLE_POLL_S
        doublings = min(self._still_polls // STILL_POLLS, 8)
        return min(JOBS_POLL_S * (1 << doublings), IDLE_POLL_S)

    def _jobs_run(self) -> bool:
        return self._has_running_jobs() or self._store.counts[Facet.IN_PROGRESS] > 0

    async def _switch(self, service_filter: StatusFilter) -> None:
        is_shown = await self._show_cached(service_filter)
        if service_filter is not self._service_filter:
            return  # the person has switched again meanwhile
        if not is_shown:
            self._show(compare(Listing(), self._store.listing), by_user=True)
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
                self.is_answered = self.is_answered and not isinstance(error, ServiceError)
                self._retry_after_s = (
                    error.retry_after_s if isinstance(error, RateLimited | ServerFailed) else None
                )
                self.failed.emit(error, self._by_user)

    async def _fetch_and_show(self, service_filter: StatusFilter) -> None:
        mark, asked_ms = self._delivery.settle_mark, self._clock.monotonic_ms()
        lane = Priority.USER if self._by_user else Priority.POLL
        try:
            answer, read = await self._request(lane, service_filter)
        except (ServerFailed, Refused):
            self._mark_checked(service_filter, asked_ms)  # it answers, but has no list to give
            raise
        if service_filter is not self._service_filter:
            self._again = True  # the user asked for the other list meanwhile
            return
        fetched_ms = self._clock.wall_ms()
        is_same = read.digest == self._digest
        if is_same:
            same = compare(self._store.listing, self._store.listing)
            read = replace(same, left_out=self._left_out, digest=self._digest)
        else:
            self._digest, self._is_cached = read.digest, False
            self._left_out = read.left_out
        self._etag = answer.etag
        self._failures = 0
        self.fetched_ms = fetched_ms
        self.is_answered = True
        self._conflicts.check_list(read.listing)  # before what was sent counts as confirmed
        self._delivery.confirm(mark, read.listing.get)
        self._mark_checked(service_filter, asked_ms)
        emptied = 0 if len(read.listing) else len(self._store.listing)
        counts = dict(self._store.counts)
        difference = self._show(read, self._by_user)
        # Addresses that are signed anew are no movement.
        is_moved = difference.added or difference.removed or counts != dict(self._store.counts)
        self._still_polls = 0 if is_moved else self._still_polls + 1
        for problem in read.problems:
            _log.info("the service's list: %s", problem)
        unconfirmed = self._delivery.unconfirmed
        self.refreshed.emit(
            RefreshReport(difference, read.left_out, self._by_user, emptied, unconfirmed)
        )
        if not self._is_cached:
            cached = CachedList(answer.body, answer.etag, fetched_ms)
            await self._in_worker(lambda: self._catalog.save(service_filter, cached))
            self._is_cached = self._digest == read.digest
        self._warm_indexes(read.listing)

    async def _request(
        self, lane: Priority, service_filter: StatusFilter
    ) -> "tuple[ListBody, ReadResult]":
        """Return the answer and the list in it; it is not read again when it is the same.

        It is read before the connection takes the answer for a good one: a portal's page, or a
        list that contradicts itself, is a fault of the service as a 500 is.
        """

        async def ask(client: "QameraClient", etag: str) -> "tuple[ListBody, ReadResult]":
            answer = await client.list_packshots(service_filter, etag)
            digest = await self._digest_of(answer)
            if digest == self._digest:
                same = compare(self._store.listing, self._store.listing)
                return answer, replace(same, digest=digest)
            return answer, await self._read(answer.body)

        etag = self._etag if self._is_cached else ""
        try:
            return await self._connection.call(lane, lambda client: ask(client, etag))
        except Refused:
            if not etag:
                raise
            self._etag = ""  # perhaps it is the condition that was refused
            return await self._connection.call(lane, lambda client: ask(client, ""))

    def _mark_checked(self, service_filter: StatusFilter, asked_ms: int) -> None:
        if service_filter is StatusFilter.ALL:  # else it says nothing of what it leaves out
            self._freshness.on_list_checked(asked_ms)

    def _on_refresh_requested(self) -> None:
        """What waits must be compared with the service's word, also what is not in the list that
        is shown."""
        if self._service_filter is StatusFilter.ALL:
            self.refresh(by_user=False)
        else:
            self._tasks.start(self._check_whole_list(), "look at the whole list")

    async def _check_whole_list(self) -> None:
        asked_ms = self._clock.monotonic_ms()
        try:
            read = await self._connection.call(Priority.POLL, self._whole_list)
        except (ServerFailed, Refused):
            self._freshness.on_list_checked(asked_ms)  # as for the list that is shown
        except ServiceError as error:
            _log.info("the whole list: %s", error)
        else:
            self._conflicts.check_list(read.listing)
            self._freshness.on_list_checked(asked_ms)

    async def _whole_list(self, client: "QameraClient") -> ReadResult:
        answer = await client.list_packshots(StatusFilter.ALL)
        return await self._read(answer.body)

    async def _digest_of(self, answer: "ListBody") -> bytes:
        if answer.unchanged:
            return self._digest
        return await self._in_worker(lambda: digest_of(answer.body))

    def _show(self, read: ReadResult, by_user: bool) -> ListingDiff:
        """Gives a list to the store, compared with what is shown now."""
        shown = self._store.listing
        difference = read.difference if read.base is shown else diff(shown, read.listing)
        self._store.apply_listing(read.listing, difference, by_user)
        return difference

    async def _read(self, body: bytes) -> ReadResult:
        old, view = self._store.listing, self._store.view_filter
        self.reading_changed.emit(True)
        try:
            return await self._in_worker(lambda: read_body(body, old, view))
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
            self.is_answered = False
            self.refresh()
