"""All services with a fake service and simulated time; they can crash and be opened again."""

import asyncio
import sqlite3
from collections.abc import Callable
from typing import Any, cast

from qamera_review.domain.decision import Decision, Verb, ViewProof
from qamera_review.domain.packshot import PackshotId
from qamera_review.outbox_composition import (
    OutboxResources,
    SyncResources,
    compose_outbox,
    compose_sync,
)
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.outbox.hold_time import HoldTime
from qamera_review.services.packshots.known_packshots import KnownPackshots
from qamera_review.services.pictures.pixmap_cache import PictureFacts
from qamera_review.services.settings.flags import Flags
from qamera_review.services.settings.settings import Settings
from qamera_review.storage import outbox_table
from qamera_review.storage.catalog import ListCache
from qamera_review.storage.writer import Writer
from tests.support.fake_service import KEY, FakeService
from tests.support.fakes import (
    InlineExecutor,
    ManualWriter,
    MemoryCatalog,
    MemoryProductFile,
    MemorySettings,
    NothingMeasured,
    disk_in_memory,
)
from tests.support.virtual_time import SimulatedClock, VirtualLoop

HOLD_MS = 5_000  # of every decision, unless a test sets another hold
SEEN = ViewProof("ab" * 32, 512, 512, 1_000)


class Bench:
    """One run of the services; the disk outlives it."""

    def __init__(
        self,
        service: FakeService,
        loop: VirtualLoop,
        disk: sqlite3.Connection,
        catalog: MemoryCatalog,
    ) -> None:
        clock = service.clock
        self.service, self.loop, self.clock, self.catalog = service, loop, clock, catalog
        self.writer = ManualWriter(disk)
        self.disk = disk
        self.unseen: set[PackshotId] = set()
        self.seen: dict[PackshotId, ViewProof] = {}
        self.facts: dict[PackshotId, PictureFacts] = {}
        self.daily_cap = 0
        self.hold_ms: int | None = HOLD_MS
        self.hold_time = HoldTime(lambda: self.hold_ms)
        self.known_key_id = ""  # of the key that the account was used with last
        self.noted_keys: list[str] = []
        self.tasks = TaskSupervisor()
        base = OutboxResources(
            writer=cast(Writer, self.writer),
            clock=clock,
            packshots=KnownPackshots(),
            view_proof_of=self._seen_of,
            hold_time=self.hold_time,
            flags=Flags(cast(Settings, MemorySettings())),
            product_file=MemoryProductFile(),
            measured=NothingMeasured(),
        )
        local = compose_outbox(base)
        self.file, self.journal, self.store = local.storage, local.outbox, local.store
        self.decisions, self.feedback = local.decisions, local.feedback
        sync = compose_sync(base, local, self._sync_resources())
        self.connection, self.freshness = sync.connection, sync.freshness
        self.key_change = sync.key_change
        self.delivery, self.conflicts = sync.delivery, sync.conflicts
        self.sync, self.job_service = sync.list_sync, sync.jobs

    def _sync_resources(self) -> SyncResources:
        return SyncResources(
            client_for=cast(Callable[..., Any], self.service.client),
            catalog=cast(ListCache, self.catalog),
            workers=InlineExecutor(),
            tasks=self.tasks,
            facts_of=self.facts.get,
            daily_cap=lambda: self.daily_cap,
            known_key_id=lambda: self.known_key_id,
            note_key=self.noted_keys.append,
            jitter=lambda: 0.5,
        )

    def start(self, *, with_key: bool = True, polling: bool = False) -> None:
        """Start to deliver decisions and, with `polling`, to refresh the list regularly."""

        async def begin() -> None:
            self.tasks.start(self.delivery.run(), "delivery")
            if polling:
                self.tasks.start(self.sync.run(), "sync")
            if with_key:
                self.connection.use_key(KEY)

        self.loop.run(begin())

    def do(self, work: Callable[[], Any]) -> Any:
        """Call a function in the running loop, as the GUI does, and deliver its signals."""

        async def act() -> Any:
            result = work()
            await asyncio.sleep(0)
            return result

        result = self.loop.run(act())
        self.loop.sleep(0.001)
        return result

    def decide(self, ids: list[PackshotId], verb: Verb | None, note: str | None = None) -> Any:
        """Decide about packshots, as a key press does."""
        return self.do(lambda: self.decisions.decide(ids, verb, note))

    def refresh(self) -> None:
        """Refresh the list and wait until it is shown or has failed."""
        self.do(self.sync.refresh)
        self.loop.until(lambda: not self.sync.busy, "the refresh to end")

    def outbox(self) -> list[Decision]:
        """Return the decisions that are on the disk."""
        return outbox_table.load(self.disk)

    def notes_on_disk(self) -> set[tuple[PackshotId, str | None]]:
        """Return a number from the outbox table; faster than reading the whole table."""
        return set(self.disk.execute("SELECT packshot_id, note FROM decisions"))

    def until_sent(self, deadline_s: float = 3600.0, step_s: float = 0.01) -> None:
        """Wait until nothing is left that will be sent by itself."""
        self.loop.until(
            lambda: self.decisions.counts().outstanding == 0 and not self.journal.unwritten_count,
            "the outbox to be sent",
            deadline_s,
            step_s,
        )

    def crash(self, arrive: bool = False) -> "Bench":
        """Simulate a crash and return the next run; requests in flight arrive or are lost."""
        self.writer.die()

        async def die() -> None:
            me = asyncio.current_task()
            requests = self.service.tasks
            left = [t for t in asyncio.all_tasks() if t is not me and t not in requests]
            for task in left:
                task.cancel()
            await asyncio.gather(*left, return_exceptions=True)
            await self.service.forget_requests(arrive)

        self.loop.run(die())
        return Bench(self.service, self.loop, self.disk, self.catalog)

    def end(self) -> None:
        """Close the services and the loop."""
        assert not self.loop.problems, self.loop.problems
        self.loop.end()

    def _seen_of(self, packshot_id: PackshotId) -> ViewProof | None:
        return None if packshot_id in self.unseen else self.seen.get(packshot_id, SEEN)


def due_ms_of(decision: Decision) -> int:
    """Return when a decision is due that is no draft."""
    assert decision.due_ms is not None
    return decision.due_ms


def make_bench(count: int = 6) -> tuple[Bench, list[PackshotId]]:
    """Return a first run with a service of `count` finished packshots; no list is loaded yet."""
    clock = SimulatedClock()
    service = FakeService(clock)
    ids = service.fill(count)
    return Bench(service, VirtualLoop(clock), disk_in_memory(), MemoryCatalog()), ids
