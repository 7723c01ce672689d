"""Makes the services that decide, deliver and read the list, and connects them.

Tests make the same parts over a disk, a clock, a service and pictures of their own.
"""

import random
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from datetime import date

from qamera_review.domain.clock import Clock
from qamera_review.domain.jobs.statistics import ImageOutcome
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct
from qamera_review.services.connection.connection import ClientFactory, Connection
from qamera_review.services.connection.rate_limiter import RateLimiter
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
from qamera_review.services.outbox.storage import DurableRateLog, OutboxStorage
from qamera_review.services.packshots.known_packshots import KnownPackshots
from qamera_review.services.packshots.query_filter import MeasuredFacts, PackshotFacts
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.products import Products, RuleFile
from qamera_review.services.settings.flags import Flags
from qamera_review.storage import outbox_table
from qamera_review.storage.catalog import ListCache
from qamera_review.storage.writer import Writer


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
        lambda: local.decisions.counts().unsettled,
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
    key_change.changed_unasked.connect(jobs.job_sender.stop_waiting)
    return SyncServices(connection, freshness, key_change, delivery, conflicts, list_sync, jobs)
