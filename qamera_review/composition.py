"""The composition root of the services: the one place where they are made and given to each other.

`compose` makes all services of a run. Tests make the same parts, `compose_outbox` and
`compose_sync`, over a disk, a clock, a service and pictures of their own.
"""

import random
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qamera_review import export_makers
from qamera_review.check_composition import compose_checks, compose_profiles, connect_checks
from qamera_review.domain.clock import Clock
from qamera_review.domain.decision import ViewProof
from qamera_review.domain.jobs.statistics import ImageOutcome
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.records import Struct
from qamera_review.logging_setup import FILE_NAME
from qamera_review.network_preload import client_factory
from qamera_review.original_composition import compose_frames, compose_pairs, compose_thumbnails
from qamera_review.run_options import RunResources
from qamera_review.services.checks.wrong_marks import WrongMarks
from qamera_review.services.connection.api_key import KeySession
from qamera_review.services.connection.connection import ClientFactory, Connection
from qamera_review.services.connection.rate_limiter import RateLimiter
from qamera_review.services.connection.rate_log import DurableRateLog
from qamera_review.services.container import LazyServices, Services
from qamera_review.services.core.clock import SystemClock
from qamera_review.services.core.lazy import Lazy
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.jobs.job_table import JobTable
from qamera_review.services.jobs.repository import JobRepository
from qamera_review.services.jobs.service import JobService
from qamera_review.services.list_sync import ListSync
from qamera_review.services.outbox.change_factory import ViewProofOf
from qamera_review.services.outbox.conflicts import ConflictDetector, FactsOf
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.delivery import Delivery
from qamera_review.services.outbox.feedback import FeedbackService
from qamera_review.services.outbox.feedback_texts import FeedbackTexts
from qamera_review.services.outbox.freshness import ListFreshness
from qamera_review.services.outbox.hold_time import HoldTime
from qamera_review.services.outbox.key_change import KeyChangeGuard
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.outbox.storage import OutboxStorage
from qamera_review.services.packshots.known_packshots import KnownPackshots
from qamera_review.services.packshots.query_filter import MeasuredFacts, PackshotFacts
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.pictures.picture import PaintedPicture
from qamera_review.services.pictures.pixmap_cache import PictureFacts, PixmapCache
from qamera_review.services.pictures.view_log import ViewLog
from qamera_review.services.products.products import Products, RuleFile
from qamera_review.services.products.progress import ProgressTracker
from qamera_review.services.settings.flags import Flags
from qamera_review.services.settings.keymap import KeymapService
from qamera_review.storage import outbox_table
from qamera_review.storage.catalog import ListCache
from qamera_review.storage.folder_owner import claim_folder
from qamera_review.storage.keymap_file import KeymapFile
from qamera_review.storage.writer import Writer

if TYPE_CHECKING:  # see core/lazy.py, and network_preload.py for the client
    from qamera_review.services.jobs.workspace import JobWorkspace
    from qamera_review.services.settings.diagnostics import Diagnostics


class Unattended(Struct, frozen=True):
    """What differs in a run without a window, which paints nothing and holds no decision.

    `proof_of` returns the proof for a picture as the list has it now; `export_journal` is the name
    of the journal of its export, so that the one of the window stays.
    """

    proof_of: Callable[[Packshot], ViewProof | None]
    export_journal: str


class OutboxResources(Struct, frozen=True):
    """What the outbox services need. `view_proof_of` returns the proof that a picture was seen,
    `measured` what the checks say."""

    writer: Writer
    clock: Clock
    packshots: KnownPackshots
    view_proof_of: ViewProofOf
    hold_time: HoldTime
    flags: Flags
    product_file: RuleFile
    measured: MeasuredFacts


class OutboxServices(Struct, frozen=True):
    """The services that work without a network: deciding, and showing decisions."""

    storage: OutboxStorage
    outbox: OutboxState
    jobs: JobTable
    images: Mapping[PackshotId, ImageOutcome]
    feedback_texts: FeedbackTexts
    store: PackshotStore
    products: Products
    decisions: Decisions
    feedback: FeedbackService


class SyncResources(Struct, frozen=True):
    """What the services that use the network need. `facts_of` returns the facts about a loaded
    picture, `daily_cap` the credits that a day's jobs may cost (0: no limit), `jitter` 0 to 1.
    `known_key_id` and `note_key` read and store the id of the account's key, see KeyChangeGuard."""

    client_for: ClientFactory
    catalog: ListCache
    workers: Executor
    tasks: TaskSupervisor
    facts_of: FactsOf
    daily_cap: Callable[[], int]
    known_key_id: Callable[[], str]
    note_key: Callable[[str], None]
    jitter: Callable[[], float] = random.random


class SyncServices(Struct, frozen=True):
    """The services that use the network: they send decisions and jobs, and read the list."""

    connection: Connection
    freshness: ListFreshness
    key_change: KeyChangeGuard
    delivery: Delivery
    conflicts: ConflictDetector
    list_sync: ListSync
    jobs: JobService


def compose(resources: RunResources, unattended: Unattended | None = None) -> Services:
    """Return all services of one run. Raises StorageError when the outbox cannot be read."""
    clock, packshots, flags = SystemClock(), KnownPackshots(), Flags(resources.settings)
    output, loader_for = resources.output_space, resources.loader_for
    cache_of = partial(
        PixmapCache, packshots.get, clock=clock, output=lambda: output.current,
        budget_bytes=resources.settings.preferences.pixmap_cache_bytes,
    )  # fmt: skip
    thumbnails, full = cache_of(loader_for), cache_of(partial(loader_for, low_priority=True))

    def facts_of(packshot_id: PackshotId) -> PictureFacts | None:
        return thumbnails.facts_of(packshot_id) or full.facts_of(packshot_id)

    def facts_of_painted(picture: PaintedPicture) -> PictureFacts | None:
        return thumbnails.facts_of_painted(picture) or full.facts_of_painted(picture)

    marks = WrongMarks(resources.check_marks)
    checks = compose_checks(resources, marks)
    view_log = ViewLog(facts_of, facts_of_painted, packshots.get, clock)
    hold_time = HoldTime(
        lambda: resources.settings.preferences.hold_ms if unattended is None else 0
    )
    product_file = resources.product_file
    base = OutboxResources(
        resources.writer,
        clock,
        packshots,
        view_log.proof if unattended is None else _current_proof_of(unattended, packshots),
        hold_time,
        flags,
        product_file,
        checks,
    )
    local = compose_outbox(base)
    sync = compose_sync(base, local, _sync_resources(resources, facts_of))
    for pictures, others in ((thumbnails, full), (full, thumbnails)):
        pictures.pictures_changed.connect(partial(others.drop_outdated, pictures.facts_of))
        pictures.pictures_changed.connect(sync.conflicts.check_pictures)
        sync.list_sync.refreshed.connect(pictures.on_list_refreshed)
        output.changed.connect(pictures.on_output_changed)
    services = Services(
        store=local.store,
        products=local.products,
        progress=ProgressTracker(local.store, local.products, local.outbox, clock),
        outbox=local.outbox,
        decisions=local.decisions,
        hold_time=hold_time,
        key_change=sync.key_change,
        delivery=sync.delivery,
        connection=sync.connection,
        list_sync=sync.list_sync,
        thumbnails=thumbnails,
        full_pictures=full,
        output_space=output,
        view_log=view_log,
        jobs=sync.jobs,
        api_key=_keys(resources, sync.connection),
        settings=resources.settings,
        clock=clock,
        accounts=resources.accounts,
        conflicts=sync.conflicts,
        feedback=local.feedback,
        feedback_texts=local.feedback_texts,
        flags=flags,
        checks=checks,
        wrong_marks=marks,
        profiles=compose_profiles(resources, local.store, checks),
        keymap=KeymapService(KeymapFile(resources.paths.keymap)),
        service_url=resources.account.service_url,
        demo=resources.options.demo,
        lazy=LazyServices(
            job_workspace=Lazy(lambda: _workspace(resources, services)),
            report_writer=Lazy(lambda: export_makers.reports(resources.host, resources.thumbs)),
            record_writer=Lazy(lambda: export_makers.reports(resources.host, resources.thumbs)),
            diagnostics=Lazy(lambda: _diagnostics(resources, services)),
            history=Lazy(lambda: export_makers.history(local.storage, packshots, resources.tasks)),
            picture_export=Lazy(
                lambda: export_makers.picture_export(
                    resources.paths.cache / "copies", resources.thumbs
                )
            ),
            file_export=Lazy(
                lambda: export_makers.file_export(
                    _export_journal(resources, unattended),
                    resources.host,
                    resources.thumbs,
                    packshots,
                    local.storage,
                )
            ),
            approval_log=Lazy(
                lambda: export_makers.approval_log(
                    resources.paths.approvals,
                    local.outbox,
                    local.storage,
                    packshots,
                    partial(_account_name, resources),
                    resources.host,
                    resources.tasks,
                )
            ),
            pairs=Lazy(lambda: compose_pairs(resources, services)),
            frames=Lazy(lambda: compose_frames(resources)),
            original_thumbnails=Lazy(lambda: compose_thumbnails(resources, services)),
        ),
    )
    sync.list_sync.refreshed.connect(lambda: services.fetch_product_names())
    connect_checks(services)
    return services


def _current_proof_of(unattended: Unattended, packshots: KnownPackshots) -> ViewProofOf:
    def proof_of(packshot_id: PackshotId) -> ViewProof | None:
        packshot = packshots.get(packshot_id)
        return None if packshot is None else unattended.proof_of(packshot)

    return proof_of


def _export_journal(resources: RunResources, unattended: Unattended | None) -> Path:
    journal = resources.paths.export_journal
    return journal if unattended is None else journal.with_name(unattended.export_journal)


def compose_outbox(base: OutboxResources) -> OutboxServices:
    """Return the services that need no network, with what an earlier run left in the outbox.
    Raises StorageError when that cannot be read."""
    storage = OutboxStorage(base.writer)
    loaded = storage.load().result()
    numbers = (loaded.next_seq, loaded.next_act)
    outbox = OutboxState(storage, loaded.decisions, *numbers, base.clock, loaded.maybe_arrived)
    jobs = JobTable(loaded.jobs)
    texts = FeedbackTexts(outbox, storage.run_query(outbox_table.last_notes))
    products = Products(base.packshots, jobs.requests, base.product_file)
    facts = PackshotFacts(
        feedback_text_of=texts.text_of,
        feedback_texts=texts.all_texts,
        jobs=jobs.search_texts,
        job_of=jobs.job_by_packshot,
        product_keys=products.keys,
        product_texts=products.search_texts,
        job_requests=jobs.requests,
        is_flagged=base.flags.__contains__,
        flagged=base.flags.all,
        seen=lambda packshot_id: base.view_proof_of(packshot_id) is not None,
        deliveries=lambda: {d.packshot_id: d.state for d in outbox.persisted},
        measured=base.measured,
        today=date.today,
    )
    store = PackshotStore(base.packshots, outbox.persisted_of, facts)
    outbox.persisted_changed.connect(store.decisions_changed)
    products.changed.connect(store.products_changed)
    store.decisions_changed({decision.packshot_id for decision in loaded.decisions})
    decisions = Decisions(
        outbox, base.packshots.get, base.view_proof_of, base.hold_time, base.clock
    )
    feedback = FeedbackService(texts, decisions)
    return OutboxServices(
        storage, outbox, jobs, loaded.images, texts, store, products, decisions, feedback
    )


def compose_sync(
    base: OutboxResources, local: OutboxServices, resources: SyncResources
) -> SyncServices:
    """Return the services that use the network. Each new list or picture is checked for conflicts
    before it confirms decisions, and decisions that an undo puts back before they are sent."""
    clock, outbox, store = base.clock, local.outbox, local.store
    log = DurableRateLog(base.writer)
    connection = Connection(
        resources.client_for, lambda key: RateLimiter(key, log, clock), resources.tasks
    )
    freshness = ListFreshness(clock)
    key_change = KeyChangeGuard(
        connection,
        lambda: local.decisions.counts().unsent,
        resources.known_key_id,
        resources.note_key,
    )
    delivery = Delivery(outbox, connection, freshness, key_change, clock, resources.jitter)
    conflicts = ConflictDetector(outbox, resources.facts_of, base.packshots.get)
    local.decisions.waiting_again.connect(conflicts.recheck)
    key_change.changed_unasked.connect(local.decisions.forget_history)
    repository = JobRepository(
        local.jobs, local.images, local.storage, store, clock, resources.tasks
    )
    list_sync = ListSync(
        store,
        connection,
        delivery,
        freshness,
        conflicts,
        repository.under_way,
        resources.catalog,
        resources.workers,
        clock,
        resources.tasks,
    )
    jobs = JobService(
        repository, connection, store, list_sync, resources.daily_cap, clock, resources.tasks
    )
    key_change.confirmation_needed.connect(jobs.job_sender.stop)
    return SyncServices(connection, freshness, key_change, delivery, conflicts, list_sync, jobs)


def _sync_resources(resources: RunResources, facts_of: FactsOf) -> SyncResources:
    return SyncResources(
        client_for=client_factory(resources.account.service_url),
        catalog=ListCache(resources.paths.lists_of(resources.account.service_url)),
        workers=resources.workers,
        tasks=resources.tasks,
        facts_of=facts_of,
        daily_cap=lambda: resources.settings.preferences.daily_credits,
        known_key_id=lambda: account.key_id if (account := resources.accounts.open) else "",
        note_key=partial(_note_key, resources),
    )


def _note_key(resources: RunResources, key_id: str) -> None:
    """Store the id of the account's key, also in the data folder. Raises StorageError."""
    resources.accounts.note_key(key_id)
    claim_folder(resources.paths.data, resources.accounts.open or resources.account)


def _keys(resources: RunResources, connection: Connection) -> KeySession:
    return KeySession(
        resources.account.keyring_name, resources.options.key, connection, resources.tasks
    )


def _workspace(resources: RunResources, services: Services) -> "JobWorkspace":
    from qamera_review.services.jobs.workspace import JobWorkspace

    return JobWorkspace(
        services.jobs, services.store, services.products, services.connection, resources.settings,
        services.feedback_texts.feedback_of, resources.loader_for, services.clock, resources.tasks,
    )  # fmt: skip


def _account_name(resources: RunResources) -> str:
    return (resources.accounts.open or resources.account).name


def _diagnostics(resources: RunResources, services: Services) -> "Diagnostics":
    from qamera_review.services.settings.diagnostics import Diagnostics

    def facts() -> dict[str, object]:
        return {
            "service": resources.account.service_url,
            "connection": services.connection.state.status.value,
            "packshots": len(services.store.listing),
            "outbox": services.decisions.counts(),
        }

    return Diagnostics(resources.paths.logs / FILE_NAME, resources.settings.values, facts)
