"""Builds the services of one run and tells each of what it needs to ask: part of the composition
root, without logic of its own."""

import hashlib
from collections.abc import Callable
from concurrent.futures import Executor
from typing import TYPE_CHECKING

from qamera_review.domain.account import Profile
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct, replace
from qamera_review.logging_setup import FILE_NAME
from qamera_review.paths import AppPaths
from qamera_review.services.connection.api_key import KeySession
from qamera_review.services.connection.connection import Connection
from qamera_review.services.connection.rate_limiter import RateBudget
from qamera_review.services.container import Review
from qamera_review.services.core.clock import SystemClock
from qamera_review.services.core.lazy import Late, LateServices
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.jobs.service import Ideas
from qamera_review.services.list_sync import Sync
from qamera_review.services.outbox.conflicts import Contests
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.delivery import Delivery
from qamera_review.services.outbox.feedback import Remarks
from qamera_review.services.outbox.state import Journal
from qamera_review.services.outbox.storage import DurableRateLog, Kept, OutboxFile
from qamera_review.services.packshots.query_filter import jobs_by_packshot, words_of_jobs
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.pictures.host import SharedHost
from qamera_review.services.pictures.pixmap_cache import Thumbnails
from qamera_review.services.pictures.view_log import SeenLog
from qamera_review.services.settings.accounts import Accounts
from qamera_review.services.settings.flags import Marks
from qamera_review.services.settings.keymap import Keyboard
from qamera_review.services.settings.settings import Settings
from qamera_review.storage import outbox_table
from qamera_review.storage.catalog import Catalog
from qamera_review.storage.keymap_file import KeymapFile
from qamera_review.storage.thumb_cache import ThumbCache
from qamera_review.storage.writer import Writer

if TYPE_CHECKING:  # the first paint does not wait for what these bring along
    from qamera_review.api.client import QameraClient
    from qamera_review.services.export.history import History
    from qamera_review.services.export.report_writer import Reports
    from qamera_review.services.jobs.workspace import IdeaDesk
    from qamera_review.services.pictures.export import PictureFiles
    from qamera_review.services.pictures.loader import Loaded, PictureLoader
    from qamera_review.services.settings.diagnostics import Diagnostics


class RunOptions(Struct, frozen=True):
    """What one run is told from outside."""

    service_url: str
    paths: AppPaths
    key: ApiKey | None = None
    demo: bool = False
    profile: Profile | None = None

    def of(self, profile: Profile) -> "RunOptions":
        """The run of another account; a key that was given is the first one's alone."""
        if profile.id == (self.profile.id if self.profile is not None else ""):
            return replace(self, profile=profile)
        return replace(self, profile=profile, service_url=profile.service_url, key=None)


class Foundations(Struct, frozen=True):
    """What the services of a run stand on; opened and closed by the application."""

    options: RunOptions
    profile: Profile
    paths: AppPaths  # those of the account
    accounts: Accounts
    settings: Settings
    writer: Writer
    thumbs: ThumbCache
    workers: Executor
    tasks: TaskSupervisor
    host: SharedHost
    loader_for: "Callable[[Callable[[Loaded], None]], PictureLoader]"


def assemble(on: Foundations) -> Review:
    """All services of one run, each told of the others. Raises StorageError when the outbox
    cannot be read."""
    clock = SystemClock()
    file = OutboxFile(on.writer)
    kept = file.load().result()
    journal = Journal(file, kept.decisions, kept.next_seq, kept.next_act, clock)
    store = PackshotStore(journal.durable_of)
    connection = Connection(_client_for(on.options.service_url), _budget_for(on, clock), on.tasks)
    delivery = Delivery(journal, connection, clock)
    sync = Sync(store, connection, delivery, _catalog(on), on.workers, clock, on.tasks)
    thumbnails, full = Thumbnails(store.packshot, clock), Thumbnails(store.packshot, clock)
    seen = SeenLog(lambda one: thumbnails.facts(one) or full.facts(one), clock)
    decisions = Decisions(journal, store.packshot, seen.proof, clock)
    remarks = Remarks(journal, decisions)
    remarks.recall(file.ask(outbox_table.last_notes))
    ideas = _ideas(on, kept, file, connection, store, sync, clock)
    review = Review(
        store=store,
        journal=journal,
        decisions=decisions,
        delivery=delivery,
        connection=connection,
        sync=sync,
        thumbnails=thumbnails,
        full=full,
        seen=seen,
        ideas=ideas,
        keys=_keys(on, connection),
        settings=on.settings,
        clock=clock,
        accounts=on.accounts,
        contests=Contests(journal, thumbnails.facts, store.packshot, sync),
        remarks=remarks,
        marks=Marks(on.settings),
        keyboard=Keyboard(KeymapFile(on.paths.keymap)),
        service_url=on.options.service_url,
        demo=on.options.demo,
        late=LateServices(
            desk=Late(lambda: _desk(on, review)),
            reports=Late(lambda: _reports(on)),
            diagnostics=Late(lambda: _diagnostics(on, review)),
            history=Late(lambda: _history(on, file, store)),
            files=Late(lambda: _files(on)),
        ),
    )
    _tell_store(review)
    _watch_for_contests(review)
    for pictures in (thumbnails, full):
        sync.refreshed.connect(pictures.list_arrived)
    return review


def _tell_store(review: Review) -> None:
    """What the view asks of the other services, for its tiles and its queries."""
    store, remarks, journal = review.store, review.remarks, review.journal
    journal.durable_changed.connect(store.decisions_changed)
    store.line_of = remarks.line_of
    store.marked = review.marks.__contains__
    facts = store.facts
    facts.lines = remarks.lines
    facts.seen = lambda packshot_id: review.seen.proof(packshot_id) is not None
    facts.deliveries = lambda: {one.packshot_id: one.state for one in journal.durable}
    facts.marked = review.marks.all
    facts.jobs = lambda: words_of_jobs(review.ideas.jobs)
    facts.job_of = lambda: jobs_by_packshot(review.ideas.jobs)


def _watch_for_contests(review: Review) -> None:
    """A list or a picture that came is looked at before it counts as confirmation, and what is
    brought back before it leaves."""
    review.sync.about_to_show = review.contests.look_at_list
    review.thumbnails.pictures_changed.connect(review.contests.look_at_pictures)
    review.decisions.brought_back.connect(review.contests.look_again)


def _ideas(
    on: Foundations,
    kept: Kept,
    file: OutboxFile,
    connection: Connection,
    store: PackshotStore,
    sync: Sync,
    clock: SystemClock,
) -> Ideas:
    ideas = Ideas(kept.jobs, file, connection, store, clock, on.tasks, kept.images)
    ideas.listed_ms = lambda: sync.fetched_ms
    ideas.cap = lambda: on.settings.preferences.daily_credits
    sync.jobs_under_way = ideas.under_way
    ideas.launched.connect(sync.poke)
    return ideas


def _client_for(service_url: str) -> "Callable[[ApiKey], QameraClient]":
    def client_for(key: ApiKey) -> "QameraClient":
        from qamera_review.api.client import QameraClient

        return QameraClient(service_url, key)

    return client_for


def _budget_for(on: Foundations, clock: SystemClock) -> Callable[[str], RateBudget]:
    log = DurableRateLog(on.writer)
    return lambda key_id: RateBudget(key_id, log, clock)


def _catalog(on: Foundations) -> Catalog:
    account = hashlib.sha256(on.options.service_url.encode()).hexdigest()[:16]
    return Catalog(on.paths.catalog / account)


def _keys(on: Foundations, connection: Connection) -> KeySession:
    return KeySession(on.profile.keyring_name, on.options.key, connection, on.workers, on.tasks)


def _name_of(store: PackshotStore) -> Callable[[PackshotId], str]:
    def name_of(packshot_id: PackshotId) -> str:
        packshot = store.packshot(packshot_id)
        return packshot.name if packshot is not None else ""

    return name_of


def _desk(on: Foundations, review: Review) -> "IdeaDesk":
    from qamera_review.services.jobs.workspace import IdeaDesk

    remark_of = review.remarks.remark_of
    desk = IdeaDesk(
        review.ideas,
        review.store,
        review.connection,
        on.settings,
        remark_of,
        review.clock,
        on.tasks,
    )
    desk.pictures.use_loader(on.loader_for(desk.pictures.on_loaded))
    return desk


def _reports(on: Foundations) -> "Reports":
    from qamera_review.services.export.report_writer import Reports

    return Reports(on.host, on.thumbs)


def _history(on: Foundations, file: OutboxFile, store: PackshotStore) -> "History":
    from qamera_review.services.export.history import History

    return History(file, _name_of(store), on.tasks)


def _files(on: Foundations) -> "PictureFiles":
    from qamera_review.services.pictures.export import PictureFiles

    return PictureFiles(on.paths.cache / "copies", on.thumbs.get)


def _diagnostics(on: Foundations, review: Review) -> "Diagnostics":
    from qamera_review.services.settings.diagnostics import Diagnostics

    def facts() -> dict[str, object]:
        return {
            "service": on.options.service_url,
            "connection": review.connection.state.link.value,
            "packshots": len(review.store.listing),
            "outbox": review.decisions.counts(),
        }

    return Diagnostics(on.paths.logs / FILE_NAME, on.settings.values, facts)
