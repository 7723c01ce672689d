"""List synchronisation: shows the last known list from the disk, then refreshes it.

Decoding, indexing and comparing happen in a worker thread. If the service's answer is the same as
last time (304 by its ETag, or the same bytes by their SHA-256), nothing is decoded. An answer that
cannot be used leaves the shown list as it is.

A refresh hands a new list on in this order: `ConflictDetector.check_list` stops decisions that
somebody else contradicts; `Delivery.confirm` removes decisions whose effect the list contains;
`ListFreshness.on_list_checked` releases decisions that waited for a newer list;
`PackshotStore.apply_listing` shows it; and the catalogue saves it for the next start.
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
    OutcomeUnknown,
    Refused,
    ServerFailed,
    ServiceError,
    StorageError,
)
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.records import replace
from qamera_review.services.connection.connection import Connection, ConnectionStatus
from qamera_review.services.connection.rate_limiter import Priority
from qamera_review.services.core import retry
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.outbox.conflicts import ConflictDetector
from qamera_review.services.outbox.delivery import Delivery
from qamera_review.services.outbox.freshness import ListFreshness
from qamera_review.services.packshots import list_reading
from qamera_review.services.packshots.list_reading import ReadResult, RefreshReport, compare
from qamera_review.services.packshots.listing import Listing, ListingDiff, diff, warm_indexes
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.storage.catalog import CachedList, ListCache

if TYPE_CHECKING:  # see network_preload.py
    from qamera_review.api.client import ListBody, QameraClient

T = TypeVar("T")

_log = logging.getLogger(__name__)

JOBS_POLL_S = 4.0  # interval of automatic refreshes while jobs run
IDLE_POLL_S = 60.0  # ... and otherwise
# The interval doubles after each series of this many refreshes without any change. An image takes
# about two minutes.
UNCHANGED_POLLS = 30


class ListSync(QObject):
    """Refreshes the store's list; event loop's thread only.

    `has_running_jobs` returns whether a job may change the list soon. `fetched_ms` is when the
    list on the screen was fetched (wall-clock ms, 0: never). `opening` is True while the last
    known list is being loaded from the disk; `is_answered` is True if the list on the screen is
    the answer to the last request.

    Signals: `refreshed(RefreshReport)`; `failed(QameraError, bool)`, True if the user had asked
    for the refresh; `busy_changed(bool)`: a refresh begins or has ended; `reading_changed(bool)`:
    a worker begins to decode a list or has ended; `opening_changed()`.
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
        self._digest, self._etag = b"", ""  # the SHA-256 and ETag of the answer that is shown
        self._is_cached = False  # whether the answer that is shown is in the catalogue
        self._busy = self._by_user = self._must_repeat = False
        self._failures = self._unchanged_polls = 0  # in a row, the latter without any change
        self._retry_after_s: float | None = None
        self._left_out = self._missing = self.fetched_ms = 0
        self._wake = asyncio.Event()
        self._is_requested = False
        self.hidden = self.opening = self.is_answered = False
        self._view_service: StatusFilter | None = None  # None until a list was opened
        connection.state_changed.connect(self._on_state_changed)
        store.counts_changed.connect(self._follow_filter)
        freshness.refresh_requested.connect(self._on_refresh_requested)

    @property
    def busy(self) -> bool:
        """Whether a refresh is under way."""
        return self._busy

    async def open_cached(self, service_filter: StatusFilter) -> bool:
        """Show the last known list for this filter from the disk; return whether there was one. If
        the file cannot be read, `failed` is emitted. From now on the list follows the store's
        filter."""
        self._service_filter = service_filter
        self._view_service = self._store.view_filter.service
        self._set_opening(True)
        try:
            return await self._show_cached(service_filter)
        finally:
            self._set_opening(False)

    def set_service_filter(self, service_filter: StatusFilter) -> None:
        """Request another list of the service (all packshots, or approved ones). The last known
        list for that filter is shown meanwhile."""
        if service_filter is self._service_filter:
            return
        self._service_filter = service_filter
        self._digest, self._etag, self.is_answered = b"", "", False
        self._tasks.start(self._switch_filter(service_filter), "switch list")

    def refresh(self, by_user: bool = True) -> None:
        """Fetch the list now. If a refresh is under way, no second one is started beside it; with
        `by_user` it then counts as the user's, and a newer list follows when it has ended."""
        self._by_user = self._by_user or by_user
        self._must_repeat = self._must_repeat or by_user
        if not self._busy:
            self._busy = True
            self.busy_changed.emit(True)
            self._tasks.start(self._refresh(), "refresh")

    def set_window_hidden(self, hidden: bool) -> None:
        """Set whether the window is hidden (minimised). While it is, automatic refreshes happen
        only while jobs run; when it is shown again, the list is refreshed soon."""
        if hidden != self.hidden:
            self.hidden = hidden
            if not hidden:
                self.request_soon()

    def request_soon(self) -> None:
        """Refresh soon, because the list has probably changed (for example, a job was started)."""
        self._is_requested = True
        self._unchanged_polls = 0
        self._wake.set()

    async def run(self) -> None:
        """Refresh automatically until this coroutine is cancelled: every 4 s while jobs run or
        decisions are unconfirmed (less often if nothing changes for long), else every 60 s; not
        without a key, and not while the window is hidden and no job runs."""
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
                continue  # a refresh has ended, after which the interval may be another one
            self._is_requested = False
            if not self._connection.state.is_closed and (not self.hidden or self._jobs_run()):
                self.refresh(by_user=False)

    def _interval_s(self) -> float:
        if self._failures:
            return retry.LIST.delay_ms(self._failures, self._retry_after_s) / 1000
        if not (self._jobs_run() or self._delivery.unconfirmed):
            return IDLE_POLL_S
        doublings = min(self._unchanged_polls // UNCHANGED_POLLS, 8)
        return min(JOBS_POLL_S * (1 << doublings), IDLE_POLL_S)

    def _jobs_run(self) -> bool:
        return self._has_running_jobs() or self._store.counts[Facet.IN_PROGRESS] > 0

    async def _switch_filter(self, service_filter: StatusFilter) -> None:
        is_shown = await self._show_cached(service_filter)
        if service_filter is not self._service_filter:
            return  # switched again meanwhile
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
            self.failed.emit(error, True)  # True: the user has opened this list
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
            self._must_repeat = True
            while self._must_repeat:
                self._must_repeat = False
                await self._attempt()
        finally:
            self._busy = self._by_user = False
            self.busy_changed.emit(False)
            self._wake.set()

    async def _attempt(self) -> None:
        try:
            await self._fetch_and_show(self._service_filter)
        except (ServiceError, StorageError) as error:
            if not self._must_repeat:  # otherwise it failed for a key that was replaced meanwhile
                self._failures += 1
                self.is_answered = self.is_answered and not isinstance(error, ServiceError)
                self._retry_after_s = getattr(error, "retry_after_s", None)
                self.failed.emit(error, self._by_user)

    async def _fetch_and_show(self, service_filter: StatusFilter) -> None:
        answer_mark, asked_ms = self._delivery.answer_mark, self._clock.monotonic_ms()
        removed_mark = self._conflicts.removed_mark
        priority = Priority.USER if self._by_user else Priority.POLL
        try:
            answer, read = await self._request(priority, service_filter)
        except (ServerFailed, Refused):
            self._mark_checked(service_filter, asked_ms)  # see ListFreshness.on_list_checked
            raise
        if service_filter is not self._service_filter:
            self._must_repeat = True  # the user has switched to another list meanwhile
            return
        fetched_ms = self._clock.wall_ms()
        if read.digest == self._digest:
            read = compare(self._store.listing, self._store.listing)
            read = replace(
                read, left_out=self._left_out, missing=self._missing, digest=self._digest
            )
        else:
            self._digest, self._is_cached = read.digest, False
            self._left_out, self._missing = read.left_out, read.missing
        self._failures = 0
        self.fetched_ms = fetched_ms
        self.is_answered = True
        self._conflicts.check_list(read.listing, removed_mark)  # must be before confirm, see there
        self._delivery.confirm(answer_mark, read.listing.get)
        # A list that lacks what the service has accepted cannot be unchanged.
        self._etag = "" if answer.unchanged and self._delivery.unconfirmed else answer.etag
        self._mark_checked(service_filter, asked_ms)
        losses = list_reading.losses_of(read, service_filter, self._is_put_away)
        counts = dict(self._store.counts)
        difference = self._show(read, self._by_user)
        # New addresses of the same pictures are no change that a job makes.
        has_changed = difference.added or difference.removed or counts != dict(self._store.counts)
        self._unchanged_polls = 0 if has_changed else self._unchanged_polls + 1
        for problem in read.problems:
            _log.info("the service's list: %s", problem)
        more = losses, self._delivery.unconfirmed, read.missing
        self.refreshed.emit(RefreshReport(difference, read.left_out, self._by_user, *more))
        if not self._is_cached:
            cached = CachedList(answer.body, answer.etag, fetched_ms)
            await self._in_worker(lambda: self._catalog.save(service_filter, cached))
            self._is_cached = self._digest == read.digest
        self._warm_indexes(read.listing)

    async def _request(
        self, priority: Priority, service_filter: StatusFilter
    ) -> "tuple[ListBody, ReadResult]":
        """Request the list; return the answer and the list in it, not decoded if it is the same.

        The list is decoded within the request, so that the connection's state is DEGRADED after a
        web page or a list that contradicts itself, as after a 500.
        """

        async def ask(client: "QameraClient", etag: str) -> "tuple[ListBody, ReadResult]":
            answer = await client.list_packshots(service_filter, etag)
            digest = await self._digest_of(answer, etag_digest)
            if digest != self._digest and answer.unchanged:
                # Another list is shown by now, and this one is not at hand.
                answer = await client.list_packshots(service_filter, "")
                digest = await self._digest_of(answer, b"")
            if digest == self._digest:
                listing = self._store.listing
                return answer, replace(compare(listing, listing), digest=digest)
            read = await self._read(answer.body)
            list_reading.check_count(read, service_filter, self._is_put_away)
            return answer, read

        # What is shown may be replaced by another list while the request is under way.
        etag, etag_digest = (self._etag, self._digest) if self._is_cached else ("", b"")
        try:
            return await self._connection.call(priority, lambda client: ask(client, etag))
        except (Refused, OutcomeUnknown) as error:
            self._etag = ""  # the service may not know how to answer If-None-Match
            if not etag or not isinstance(error, Refused):
                raise
            return await self._connection.call(priority, lambda client: ask(client, ""))

    def _is_put_away(self, packshot_id: PackshotId) -> bool:
        facet = self._store.shown(packshot_id).facet
        return facet in (Facet.ARCHIVED, Facet.REJECTED)

    def _mark_checked(self, service_filter: StatusFilter, asked_ms: int) -> None:
        # A list of approved packshots says nothing about the others.
        if service_filter is StatusFilter.ALL:
            self._freshness.on_list_checked(asked_ms)

    def _on_refresh_requested(self) -> None:
        """Check all waiting decisions against a new list. If the screen shows only approved
        packshots, the whole list is fetched for that check alone."""
        if self._service_filter is StatusFilter.ALL:
            self.refresh(by_user=False)
        else:
            self._tasks.start(self._check_whole_list(), "look at the whole list")

    async def _check_whole_list(self) -> None:
        asked_ms, removed_mark = self._clock.monotonic_ms(), self._conflicts.removed_mark
        try:
            read = await self._connection.call(Priority.POLL, self._whole_list)
        except (ServerFailed, Refused):
            self._freshness.on_list_checked(asked_ms)  # as in _fetch_and_show
        except ServiceError as error:
            _log.info("the whole list: %s", error)
        else:
            self._conflicts.check_list(read.listing, removed_mark)
            self._freshness.on_list_checked(asked_ms)

    async def _whole_list(self, client: "QameraClient") -> ReadResult:
        answer = await client.list_packshots(StatusFilter.ALL)
        return await self._read(answer.body)

    async def _digest_of(self, answer: "ListBody", etag_digest: bytes) -> bytes:
        if answer.unchanged:
            return etag_digest  # of the list whose ETag was sent
        return await self._in_worker(lambda: list_reading.digest_of(answer.body))

    def _show(self, read: ReadResult, by_user: bool) -> ListingDiff:
        """Give a list to the store, and return how it differs from the list shown so far. That may
        be another one than when decoding began; then both are compared again."""
        shown = self._store.listing
        difference = read.difference if read.base is shown else diff(shown, read.listing)
        self._store.apply_listing(read.listing, difference, by_user)
        return difference

    async def _read(self, body: bytes) -> ReadResult:
        old, view = self._store.listing, self._store.view_filter
        self.reading_changed.emit(True)
        try:
            return await self._in_worker(lambda: list_reading.read_body(body, old, view))
        finally:
            self.reading_changed.emit(False)

    def _warm_indexes(self, listing: Listing) -> None:
        """Compute in a worker what a search or another order will need."""
        self._workers.submit(warm_indexes, listing)

    async def _in_worker(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._workers, work)

    def _follow_filter(self) -> None:
        service_filter = self._store.view_filter.service
        if self._view_service not in (None, service_filter):
            self._view_service = service_filter
            self.set_service_filter(service_filter)

    def _on_state_changed(self) -> None:
        if self._connection.state.status is ConnectionStatus.CONNECTING:
            # There is a new key. A refresh that is under way uses the old one, so it is repeated.
            self.is_answered = False
            self.refresh()
