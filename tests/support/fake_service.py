"""A fake of the service in memory and in simulated time that records what arrived when."""

import asyncio
import hashlib
import json
from collections import Counter, deque
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, TypeVar

from qamera_review.api.client import ListBody
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import (
    ConnectionLost,
    KeyRefused,
    NotFound,
    QameraError,
    RateLimited,
)
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.jobs.job import JobReceipt, JobRequest
from qamera_review.domain.jobs.options import JobOption, OptionKind
from qamera_review.domain.packshot import PackshotId
from tests.support.virtual_time import SimulatedClock

T = TypeVar("T")
KEY = ApiKey.parse("mk_live_test.secret-of-tests")
OTHER_KEY = ApiKey.parse("mk_live_other.another-secret")


@dataclass(slots=True)
class Item:
    """A packshot as the service stores it."""

    id: PackshotId
    name: str
    status: str = "DONE"
    voting: str | None = None
    note: str | None = None
    created_ms: int = 1_750_000_000_000
    picture: str = ""  # the name in its thumbnail's address; "" for its id


@dataclass(frozen=True, slots=True)
class Trouble:
    """What happens to a request: the error, and whether the service carried it out anyway."""

    error: Exception
    done: bool = False


@dataclass(frozen=True, slots=True)
class Applied:
    """An update that the service carried out."""

    at_ms: int
    packshot_id: PackshotId
    verbs: tuple[Verb, ...]
    note: str | None

    @property
    def verb(self) -> Verb | None:
        """Return the verb of an update that has one, None without any."""
        if not self.verbs:
            return None
        [verb] = self.verbs
        return verb


@dataclass(slots=True)
class FakeService:
    """The fake service.

    It records when requests arrived and whether two updates of one packshot overlapped. The next
    updates end with the `troubles`, in order.
    """

    clock: SimulatedClock
    items: dict[PackshotId, Item] = field(default_factory=dict)
    latency_s: float = 0.2
    good_keys: set[str] = field(default_factory=lambda: {KEY.reveal()})
    troubles: deque[Trouble | None] = field(default_factory=deque)
    list_troubles: deque[Trouble | None] = field(default_factory=deque)
    idea_troubles: deque[Trouble | None] = field(default_factory=deque)
    arrivals_ms: list[int] = field(default_factory=list)
    applied: list[Applied] = field(default_factory=list)
    last_note: dict[PackshotId, str | None] = field(default_factory=dict)
    requests: Counter[str] = field(default_factory=Counter)
    overlaps: list[PackshotId] = field(default_factory=list)
    other_body: bytes | None = None
    receipt_ids: tuple[PackshotId, ...] | None = None  # what receipts name; None: the real ones
    clock_ahead_ms: int | None = 0  # of the creation times of new images; None: it gives none
    marks_lists: bool = False  # send ETags, and answer "unchanged" to the ETag of the same list
    marks_asked: list[str] = field(default_factory=list)
    # Requests per minute of another user with the same key; None: no rate limit at all.
    others_a_minute: int | None = None
    refusals_ms: list[int] = field(default_factory=list)
    on_arrival: Callable[[PackshotId, tuple[Verb, ...], str | None], None] | None = None
    # Called when a register-ideas is sent (True), or was certainly not carried out (False).
    on_idea: Callable[[JobRequest, bool], None] = lambda _request, _leaves: None
    option_error: Exception | None = None
    on_list: Callable[[], object] = lambda: None
    ideas_made: int = 0
    # Requests that are in progress at that time fail.
    cut_ms: int = -1
    _under_way: Counter[PackshotId] = field(default_factory=Counter)
    tasks: set["asyncio.Task[Any]"] = field(default_factory=set)
    clients: list["FakeClient"] = field(default_factory=list)  # all that were ever opened

    def fill(self, count: int) -> list[PackshotId]:
        """Add finished packshots and return their ids in the list's order, newest first."""
        ids = [PackshotId(f"ps_{number:03}") for number in range(count)]
        for age, packshot_id in enumerate(ids):
            created = 1_750_000_000_000 - 60_000 * age
            self.items[packshot_id] = Item(
                packshot_id, f"Product {packshot_id}", created_ms=created
            )
        return ids

    def client(self, key: ApiKey) -> "FakeClient":
        """Return a client, for `Connection`."""
        self.clients.append(FakeClient(self, key))
        return self.clients[-1]

    def body(self, status_filter: StatusFilter) -> bytes:
        """Return the body of the list."""
        if self.other_body is not None:
            return self.other_body
        items = [
            {
                "id": item.id,
                "name": item.name,
                "thumbnail": f"https://cdn.example.com/{item.picture or item.id}.jpg",
                "status": item.status,
                "voting": item.voting,
                "createdAt": item.created_ms,
            }
            for item in self.items.values()
            if status_filter is StatusFilter.ALL or item.voting == "APPROVED"
        ]
        return json.dumps({"packshots": items, "count": len(items)}).encode()

    def list_body(self, status_filter: StatusFilter, etag: str) -> ListBody:
        """Return the answer to a request with that ETag."""
        self.marks_asked.append(etag)
        self.on_list()
        body = self.body(status_filter)
        mark = hashlib.sha256(body).hexdigest() if self.marks_lists else ""
        return ListBody(b"", mark, unchanged=True) if mark == etag != "" else ListBody(body, mark)

    async def exchange(
        self,
        kind: str,
        key: ApiKey,
        troubles: deque[Trouble | None],
        work: Callable[[], T],
        arrived: Callable[[], None] = lambda: None,
    ) -> T:
        """Carry out a request after half the latency, and answer after the other half."""
        began_ms = self.clock.monotonic_ms()
        await self._half_way(began_ms)
        self.arrivals_ms.append(self.clock.monotonic_ms())
        self.requests[kind] += 1
        if key.reveal() not in self.good_keys:
            await self._half_way(began_ms)
            raise KeyRefused("Invalid API key.", 401)
        if self.over_the_limit():
            await self._half_way(began_ms)
            raise RateLimited("Too many requests. Try again later.")
        arrived()
        trouble = troubles.popleft() if troubles else None
        result = work() if trouble is None or trouble.done else None
        await self._half_way(began_ms)
        if trouble is not None:
            raise trouble.error
        assert result is not None
        return result

    def cut(self) -> None:
        """Break all connections."""
        self.cut_ms = self.clock.monotonic_ms()

    async def _half_way(self, began_ms: int) -> None:
        await asyncio.sleep(self.latency_s / 2)
        if began_ms <= self.cut_ms:
            raise ConnectionLost("cut")

    def over_the_limit(self) -> bool:
        """Return whether the rate limit refuses the request; a refused one does not count."""
        if self.others_a_minute is None:
            return False
        now = self.arrivals_ms[-1]
        ours = [at for at in self.arrivals_ms if now - at < 60_000]
        refused = [at for at in self.refusals_ms if now - at < 60_000]
        if len(ours) - len(refused) + self.others_a_minute <= 60:
            return False
        self.refusals_ms.append(now)
        return True

    def now_ms(self) -> int:
        """Return the time by the service's clock, 0 when it gives no times."""
        return 0 if self.clock_ahead_ms is None else self.clock.wall_ms() + self.clock_ahead_ms

    def update(self, packshot_id: PackshotId, verbs: tuple[Verb, ...], note: str | None) -> bool:
        """Apply a vote, an archive or both to a packshot as the API document says."""
        item = self.items.get(packshot_id)
        if item is None:
            raise NotFound("Packshot not found.", 404)
        if Verb.APPROVE in verbs:
            item.voting, item.status = "APPROVED", "DONE"
        if Verb.REJECT in verbs:
            item.voting, item.status = "REJECTED", "ARCHIVED"
        if Verb.ARCHIVE in verbs:
            item.status = "ARCHIVED"
        item.note = note if note is not None else item.note
        self.applied.append(Applied(self.clock.monotonic_ms(), packshot_id, verbs, note))
        self.last_note[packshot_id] = note
        return True

    def begin(self, packshot_id: PackshotId) -> None:
        """Record that a request for this packshot was sent."""
        self._under_way[packshot_id] += 1
        if self._under_way[packshot_id] > 1:
            self.overlaps.append(packshot_id)

    def end(self, packshot_id: PackshotId) -> None:
        """Record that its answer was received."""
        self._under_way[packshot_id] -= 1

    async def apart(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a request that continues when its caller is cancelled, as with the real client."""
        task = asyncio.ensure_future(work)
        self.tasks.add(task)
        task.add_done_callback(self._on_ended)
        await asyncio.wait({task})
        return task.result()

    async def forget_requests(self, arrive: bool) -> None:
        """Simulate a crash of the program: requests in flight arrive or are lost."""
        tasks = list(self.tasks)
        for task in tasks:
            if not arrive:
                task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._under_way.clear()

    def _on_ended(self, task: "asyncio.Task[Any]") -> None:
        self.tasks.discard(task)
        if not task.cancelled():
            task.exception()

    def most_in_a_minute(self) -> int:
        """Return the largest number of requests that arrived in any 60 s."""
        return most_in_window(self.arrivals_ms, 60_000)


class FakeClient:
    """A fake `api.client.QameraClient` that calls a FakeService."""

    def __init__(self, service: FakeService, key: ApiKey) -> None:
        self._service = service
        self._key = key
        self.closed = False

    async def list_packshots(self, status_filter: StatusFilter, etag: str = "") -> ListBody:
        """As the real one."""
        service = self._service
        return await service.apart(
            service.exchange(
                "list",
                self._key,
                service.list_troubles,
                lambda: service.list_body(status_filter, etag),
            )
        )

    async def update_packshot(
        self, packshot_id: PackshotId, verbs: tuple[Verb, ...], note: str | None
    ) -> None:
        """As the real one."""
        await self._service.apart(self._update(packshot_id, verbs, note))

    async def register_ideas(self, request: JobRequest) -> JobReceipt:
        """As the real one."""
        service = self._service
        service.on_idea(request, True)
        try:
            return await service.apart(
                service.exchange(
                    "ideas", self._key, service.idea_troubles, lambda: self._register(request)
                )
            )
        except QameraError as error:
            if not error.may_have_arrived:
                service.on_idea(request, False)
            raise

    async def list_options(self, kind: OptionKind) -> list[JobOption]:
        """As the real one; the list is empty."""
        service = self._service
        error = service.option_error
        troubles = deque([None if error is None else Trouble(error)])
        return await service.apart(
            service.exchange("options", self._key, troubles, list[JobOption])
        )

    async def aclose(self) -> None:
        """As the real one."""
        self.closed = True

    async def _update(
        self, packshot_id: PackshotId, verbs: tuple[Verb, ...], note: str | None
    ) -> None:
        service = self._service

        def arrived() -> None:
            if service.on_arrival is not None:
                service.on_arrival(packshot_id, verbs, note)

        service.begin(packshot_id)
        try:
            await service.exchange(
                "update",
                self._key,
                service.troubles,
                lambda: service.update(packshot_id, verbs, note),
                arrived,
            )
        finally:
            service.end(packshot_id)

    def _register(self, request: JobRequest) -> JobReceipt:
        made = self._service.ideas_made
        self._service.ideas_made += request.count
        ids = tuple(PackshotId(f"idea_{made + n}") for n in range(request.count))
        for packshot_id in ids:
            self._service.items[packshot_id] = Item(
                packshot_id, "New", status="QUEUED", created_ms=self._service.now_ms()
            )
        if self._service.receipt_ids is not None:
            ids = self._service.receipt_ids
        return JobReceipt(ids, "batch", "order", "reservation", 3 * request.count)


def most_in_window(stamps_ms: list[int], window_ms: int) -> int:
    """Return the largest number of times within any half-open window of that length."""
    times = sorted(stamps_ms)
    most = first = 0
    for last, moment in enumerate(times):
        while moment - times[first] >= window_ms:
            first += 1
        most = max(most, last - first + 1)
    return most
