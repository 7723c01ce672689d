"""Builds the services of one run and tells each of what it needs to ask: part of the composition
root, without logic of its own."""

import hashlib
from collections.abc import Callable
from concurrent.futures import Executor
from typing import TYPE_CHECKING

from qamera_review.domain.account import Account
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct, replace
from qamera_review.logging_setup import FILE_NAME
from qamera_review.paths import AppPaths
from qamera_review.services.connection.api_key import KeySession
from qamera_review.services.connection.connection import Connection
from qamera_review.services.connection.rate_limiter import RateLimiter
from qamera_review.services.container import Services
from qamera_review.services.core.clock import SystemClock
from qamera_review.services.core.lazy import Lazy, LazyServices
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.jobs.service import JobService
from qamera_review.services.list_sync import ListSync
from qamera_review.services.outbox.conflicts import ConflictDetector
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.delivery import Delivery
from qamera_review.services.outbox.feedback import FeedbackService
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.outbox.storage import DurableRateLog, LoadedState, OutboxStorage
from qamera_review.services.packshots.query_filter import job_search_texts, jobs_by_packshot
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.pictures.host import SharedHost
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.services.pictures.view_log import ViewLog
from qamera_review.services.settings.accounts import Accounts
from qamera_review.services.settings.flags import Flags
from qamera_review.services.settings.keymap import KeymapService
from qamera_review.services.settings.settings import Settings
from qamera_review.storage import outbox_table
from qamera_review.storage.catalog import ListCache
from qamera_review.storage.keymap_file import KeymapFile
from qamera_review.storage.thumb_cache import ThumbCache
from qamera_review.storage.writer import Writer

if TYPE_CHECKING:  # see core/lazy.py, and app.PRELOADED_MODULES for the client
    from qamera_review.api.client import QameraClient
    from qamera_review.services.export.history import History
    from qamera_review.services.export.report_writer import ReportWriter
    from qamera_review.services.jobs.workspace import JobWorkspace
    from qamera_review.services.pictures.export import PictureExport
    from qamera_review.services.pictures.loader import LoadResult, PictureLoader
    from qamera_review.services.settings.diagnostics import Diagnostics


class RunOptions(Struct, frozen=True):
    """What one run is told from outside."""

    service_url: str
    paths: AppPaths
    key: ApiKey | None = None
    demo: bool = False
    account: Account | None = None

    def of(self, account: Account) -> "RunOptions":
        """The run of another account; a key that was given is the first one's alone."""
        if account.id == (self.account.id if self.account is not None else ""):
            return replace(self, account=account)
        return replace(self, account=account, service_url=account.service_url, key=None)


class RunResources(Struct, frozen=True):
    """What the services of a run stand on; opened and closed by the application."""

    options: RunOptions
    account: Account
    paths: AppPaths  # those of the account
    accounts: Accounts
    settings: Settings
    writer: Writer
    thumbs: ThumbCache
    workers: Executor
    tasks: TaskSupervisor
    host: SharedHost
    loader_for: "Callable[[Callable[[LoadResult], None]], PictureLoader]"


def compose(on: RunResources) -> Services:
    """All services of one run, each told of the others. Raises StorageError when the outbox
    cannot be read."""
    clock = SystemClock()
    file = OutboxStorage(on.writer)
    kept = file.load().result()
    outbox = OutboxState(file, kept.decisions, kept.next_seq, kept.next_act, clock)
    store = PackshotStore(outbox.persisted_of)
    connection = Connection(_client_for(on.options.service_url), _budget_for(on, clock), on.tasks)
    delivery = Delivery(outbox, connection, clock)
    sync = ListSync(store, connection, delivery, _catalog(on), on.workers, clock, on.tasks)
    thumbnails, full = PixmapCache(store.packshot, clock), PixmapCache(store.packshot, clock)
    seen = ViewLog(lambda one: thumbnails.facts_of(one) or full.facts_of(one), clock)
    decisions = Decisions(outbox, store.packshot, seen.proof, clock)
    feedback = FeedbackService(outbox, decisions)
    feedback.load_sent(file.run_query(outbox_table.last_notes))
    job_service = _job_service(on, kept, file, connection, store, sync, clock)
    services = Services(
        store=store,
        outbox=outbox,
        decisions=decisions,
        delivery=delivery,
        connection=connection,
        list_sync=sync,
        thumbnails=thumbnails,
        full_pictures=full,
        view_log=seen,
        jobs=job_service,
        api_key=_keys(on, connection),
        settings=on.settings,
        clock=clock,
        accounts=on.accounts,
        conflicts=ConflictDetector(outbox, thumbnails.facts_of, store.packshot, sync),
        feedback=feedback,
        flags=Flags(on.settings),
        keymap=KeymapService(KeymapFile(on.paths.keymap)),
        service_url=on.options.service_url,
        demo=on.options.demo,
        lazy=LazyServices(
            job_workspace=Lazy(lambda: _workspace(on, services)),
            report_writer=Lazy(lambda: _reports(on)),
            diagnostics=Lazy(lambda: _diagnostics(on, services)),
            history=Lazy(lambda: _history(on, file, store)),
            picture_export=Lazy(lambda: _files(on)),
        ),
    )
    _tell_store(services)
    _watch_for_contests(services)
    for pictures in (thumbnails, full):
        sync.refreshed.connect(pictures.on_list_refreshed)
    return services


def _tell_store(services: Services) -> None:
    """What the view asks of the other services, for its tiles and its queries."""
    store, feedback, outbox = services.store, services.feedback, services.outbox
    outbox.persisted_changed.connect(store.decisions_changed)
    store.feedback_text_of = feedback.feedback_text_of
    store.is_flagged = services.flags.__contains__
    facts = store.facts
    facts.feedback_texts = feedback.feedback_texts
    facts.seen = lambda packshot_id: services.view_log.proof(packshot_id) is not None
    facts.deliveries = lambda: {one.packshot_id: one.state for one in outbox.persisted}
    facts.flagged = services.flags.all
    facts.jobs = lambda: job_search_texts(services.jobs.jobs)
    facts.job_of = lambda: jobs_by_packshot(services.jobs.jobs)


def _watch_for_contests(services: Services) -> None:
    """A list or a picture that came is looked at before it counts as confirmation, and what is
    brought back before it leaves."""
    services.list_sync.before_show = services.conflicts.check_list
    services.thumbnails.pictures_changed.connect(services.conflicts.check_pictures)
    services.decisions.restored.connect(services.conflicts.recheck)


def _job_service(
    on: RunResources,
    kept: LoadedState,
    file: OutboxStorage,
    connection: Connection,
    store: PackshotStore,
    sync: ListSync,
    clock: SystemClock,
) -> JobService:
    job_service = JobService(kept.jobs, file, connection, store, clock, on.tasks, kept.images)
    job_service.list_fetched_ms = lambda: sync.fetched_ms
    job_service.daily_cap = lambda: on.settings.preferences.daily_credits
    sync.jobs_under_way = job_service.has_running_jobs
    job_service.launched.connect(sync.request_soon)
    return job_service


def _client_for(service_url: str) -> "Callable[[ApiKey], QameraClient]":
    def client_for(key: ApiKey) -> "QameraClient":
        from qamera_review.api.client import QameraClient

        return QameraClient(service_url, key)

    return client_for


def _budget_for(on: RunResources, clock: SystemClock) -> Callable[[str], RateLimiter]:
    log = DurableRateLog(on.writer)
    return lambda key_id: RateLimiter(key_id, log, clock)


def _catalog(on: RunResources) -> ListCache:
    account = hashlib.sha256(on.options.service_url.encode()).hexdigest()[:16]
    return ListCache(on.paths.catalog / account)


def _keys(on: RunResources, connection: Connection) -> KeySession:
    return KeySession(on.account.keyring_name, on.options.key, connection, on.workers, on.tasks)


def _name_of(store: PackshotStore) -> Callable[[PackshotId], str]:
    def name_of(packshot_id: PackshotId) -> str:
        packshot = store.packshot(packshot_id)
        return packshot.name if packshot is not None else ""

    return name_of


def _workspace(on: RunResources, services: Services) -> "JobWorkspace":
    from qamera_review.services.jobs.workspace import JobWorkspace

    remark_of = services.feedback.feedback_of
    workspace = JobWorkspace(
        services.jobs,
        services.store,
        services.connection,
        on.settings,
        remark_of,
        services.clock,
        on.tasks,
    )
    workspace.option_thumbnails.set_loader(on.loader_for(workspace.option_thumbnails.on_loaded))
    return workspace


def _reports(on: RunResources) -> "ReportWriter":
    from qamera_review.services.export.report_writer import ReportWriter

    return ReportWriter(on.host, on.thumbs)


def _history(on: RunResources, file: OutboxStorage, store: PackshotStore) -> "History":
    from qamera_review.services.export.history import History

    return History(file, _name_of(store), on.tasks)


def _files(on: RunResources) -> "PictureExport":
    from qamera_review.services.pictures.export import PictureExport

    return PictureExport(on.paths.cache / "copies", on.thumbs.get)


def _diagnostics(on: RunResources, services: Services) -> "Diagnostics":
    from qamera_review.services.settings.diagnostics import Diagnostics

    def facts() -> dict[str, object]:
        return {
            "service": on.options.service_url,
            "connection": services.connection.state.status.value,
            "packshots": len(services.store.listing),
            "outbox": services.decisions.counts(),
        }

    return Diagnostics(on.paths.logs / FILE_NAME, on.settings.values, facts)
