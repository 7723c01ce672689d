"""All services with the real client and outbox, against a real sandbox, in Qt's loop."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from typing import TypeVar, cast

from qamera_review.api.client import QameraClient, Timeouts
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.decision import ViewProof
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.packshot import PackshotId
from qamera_review.outbox_composition import (
    OutboxResources,
    SyncResources,
    compose_outbox,
    compose_sync,
)
from qamera_review.services.core.clock import SystemClock
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.outbox.hold_time import HoldTime
from qamera_review.services.packshots.known_packshots import KnownPackshots
from qamera_review.services.pictures.pixmap_cache import PictureFacts
from qamera_review.services.settings.flags import Flags
from qamera_review.services.settings.settings import Settings
from qamera_review.storage.catalog import ListCache
from qamera_review.storage.outbox_recovery import RecoveryReport, open_outbox
from qamera_review.storage.writer import Writer
from tests.support.fakes import MemoryProductFile, MemorySettings, NothingMeasured
from tests.support.sandbox import Record, Sandbox
from tests.support.virtual_time import until

T = TypeVar("T")
SEEN = ViewProof("ab" * 32, 512, 512, 1_000)
QUICK = Timeouts(list_s=5.0, post_s=1.0, connect_s=1.0, closing_s=0.5)


class Stack:
    """One run of the services on a data folder: `await open()`, and `await close()` at the end."""

    def __init__(self, data: Path, url: str, timeouts: Timeouts = QUICK) -> None:
        self.rescues: list[RecoveryReport] = []
        self.hold_ms: int | None = 0
        self.write_failures: list[object] = []
        self.url = url
        self._timeouts = timeouts
        self._data = data
        self.tasks = TaskSupervisor()
        self.clock = SystemClock()

    async def open(self, key: ApiKey | None = None) -> None:
        """Load the state of the last run and start to deliver."""
        self._data.mkdir(exist_ok=True)
        self._writer = Writer(
            self._data / "outbox.sqlite3", lambda path: open_outbox(path, self.rescues.append)
        )
        self._workers = ThreadPoolExecutor(2, "workers")
        self.facts: dict[PackshotId, PictureFacts] = {}
        base = OutboxResources(
            writer=self._writer,
            clock=self.clock,
            packshots=KnownPackshots(),
            view_proof_of=lambda packshot_id: SEEN,
            hold_time=HoldTime(lambda: self.hold_ms),
            flags=Flags(cast(Settings, MemorySettings())),
            product_file=MemoryProductFile(),
            measured=NothingMeasured(),
        )
        local = compose_outbox(base)
        self.journal, self.store, self.decisions = local.outbox, local.store, local.decisions
        self.journal.write_failed.connect(self.write_failures.append)
        sync = compose_sync(base, local, self._sync_resources())
        self.connection, self.delivery, self.sync = sync.connection, sync.delivery, sync.list_sync
        self.conflicts, self.job_service = sync.conflicts, sync.jobs
        await self.sync.open_cached(StatusFilter.ALL)
        self.tasks.start(self.delivery.run(), "delivery")
        if key is not None:
            self.connection.use_key(key)

    def _sync_resources(self) -> SyncResources:
        return SyncResources(
            client_for=lambda key: QameraClient(self.url, key, timeouts=self._timeouts),
            catalog=ListCache(self._data / "lists"),
            workers=self._workers,
            tasks=self.tasks,
            facts_of=self.facts.get,
            daily_cap=lambda: 0,
            known_key_id=lambda: "",
            note_key=lambda key_id: None,
        )

    async def close(self) -> None:
        """Close everything in the application's order."""
        await self.tasks.drain(0.0)
        await self.delivery.finish(2.0)
        await self.connection.close()
        assert await self._in_thread(lambda: self._writer.close(10.0))
        self._workers.shutdown()

    async def listed(self) -> list[PackshotId]:
        """Wait until the first list is shown and return its ids."""
        await until(lambda: bool(self.store.visible), "the list")
        return list(self.store.visible)

    async def refreshed(self) -> None:
        """Refresh the list and wait for it; a refresh that is already running does not count."""
        await until(lambda: not self.sync.busy, "the refresh before")
        self.sync.refresh()
        await until(lambda: not self.sync.busy, "the refresh")

    async def sent(self, deadline_s: float = 20.0) -> None:
        """Wait until nothing is left that will be sent by itself."""
        await until(
            lambda: self.decisions.counts().outstanding == 0 and not self.journal.unwritten_count,
            "the outbox to be sent",
            deadline_s,
        )
        assert self.write_failures == []

    async def _in_thread(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._workers, work)


async def aside(work: Callable[[], T]) -> T:
    """Call a method of the sandbox in a thread, so that the loop goes on."""
    result: Awaitable[T] = asyncio.to_thread(work)
    return await result


def updates(sandbox: Sandbox) -> dict[str, list[Record]]:
    """Return the update requests by packshot in order of arrival, each with its `content`."""
    found: dict[str, list[Record]] = {}
    for request in sandbox.requests(endpoint="update"):
        content = json.loads(request.get("body") or "{}")
        found.setdefault(content.get("recordId", ""), []).append(request | {"content": content})
    for requests in found.values():
        requests.sort(key=lambda request: float(request["monotonicS"]))
    return found


def overlapping(sandbox: Sandbox) -> list[str]:
    """Return the packshots for which two updates were processed at the same time."""
    met = []
    for record_id, requests in updates(sandbox).items():
        for earlier, later in pairwise(requests):
            if later["monotonicS"] < earlier["monotonicS"] + earlier.get("durationS", 0.0):
                met.append(record_id)
    return met
