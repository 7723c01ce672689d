"""The composition root of the services: the one place where they are made and given to each other.

`compose` makes all services of a run. Its parts: `outbox_composition.py` (decide, deliver, read the
list), `check_composition.py`, `original_composition.py`, and `lazy_composition.py` (what is made at
its first use).
"""

from functools import partial

from qamera_review.check_composition import compose_checks, compose_profiles, connect_checks
from qamera_review.domain.clock import Clock
from qamera_review.domain.decision import ViewProof
from qamera_review.domain.packshot import PackshotId
from qamera_review.lazy_composition import compose_lazy
from qamera_review.network_preload import client_factory
from qamera_review.outbox_composition import (
    OutboxResources,
    SyncResources,
    SyncServices,
    compose_outbox,
    compose_sync,
)
from qamera_review.run_options import RunResources, Unattended
from qamera_review.services.checks.wrong_marks import WrongMarks
from qamera_review.services.connection.api_key import KeySession
from qamera_review.services.connection.connection import Connection
from qamera_review.services.container import Services
from qamera_review.services.core.clock import SystemClock
from qamera_review.services.export.guest_acceptance import GuestAcceptance
from qamera_review.services.outbox.change_factory import ViewProofOf
from qamera_review.services.outbox.conflicts import FactsOf
from qamera_review.services.outbox.hold_time import HoldTime
from qamera_review.services.packshots.known_packshots import KnownPackshots
from qamera_review.services.pictures.picture import PaintedPicture
from qamera_review.services.pictures.pixmap_cache import PictureFacts, PixmapCache
from qamera_review.services.pictures.view_log import ViewLog
from qamera_review.services.products.progress import ProgressTracker
from qamera_review.services.settings.flags import Flags
from qamera_review.services.settings.guest_suggestions import GuestSuggestions
from qamera_review.services.settings.keymap import KeymapService
from qamera_review.storage.catalog import ListCache
from qamera_review.storage.folder_owner import claim_folder
from qamera_review.storage.keymap_file import KeymapFile


def compose(resources: RunResources, unattended: Unattended | None = None) -> Services:
    """Return all services of one run. Raises StorageError when the outbox cannot be read."""
    clock, packshots, flags = SystemClock(), KnownPackshots(), Flags(resources.settings)
    pictures = _Pictures(resources, packshots, clock)
    marks = WrongMarks(resources.check_marks)
    checks = compose_checks(resources, marks)
    view_log = ViewLog(pictures.facts_of, pictures.facts_of_painted, packshots.get, clock)
    hold_time = HoldTime(
        lambda: resources.settings.preferences.hold_ms if unattended is None else 0
    )
    base = OutboxResources(
        resources.writer,
        clock,
        packshots,
        view_log.proof if unattended is None else _current_proof_of(unattended, packshots),
        hold_time,
        flags,
        resources.product_file,
        checks,
    )
    local = compose_outbox(base)
    sync = compose_sync(base, local, _sync_resources(resources, pictures.facts_of))
    pictures.follow(sync)
    suggestions = GuestSuggestions(resources.settings)
    services: Services = Services(
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
        thumbnails=pictures.thumbnails,
        full_pictures=pictures.full,
        picture_facts_of=pictures.facts_of,
        output_space=resources.output_space,
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
        guest_suggestions=suggestions,
        guest_acceptance=GuestAcceptance(
            lambda packshot_id: packshot_id in local.store.listing.row_of,
            local.decisions,
            local.feedback_texts,
            suggestions,
        ),
        checks=checks,
        wrong_marks=marks,
        profiles=compose_profiles(resources, local.store, checks),
        keymap=KeymapService(KeymapFile(resources.paths.keymap)),
        service_url=resources.account.service_url,
        demo=resources.options.demo,
        lazy=compose_lazy(resources, local, packshots, unattended, lambda: services),
    )
    sync.list_sync.refreshed.connect(lambda: services.fetch_product_names())
    connect_checks(services)
    return services


class _Pictures:
    """The caches of the packshots' pictures: as tiles, and in full size."""

    def __init__(self, resources: RunResources, packshots: KnownPackshots, clock: Clock) -> None:
        self._output = output = resources.output_space
        cache_of = partial(
            PixmapCache, packshots.get, clock=clock, output=lambda: output.current,
            budget_bytes=resources.settings.preferences.pixmap_cache_bytes,
        )  # fmt: skip
        self.thumbnails: PixmapCache = cache_of(resources.loader_for)
        self.full: PixmapCache = cache_of(partial(resources.loader_for, low_priority=True))

    def facts_of(self, packshot_id: PackshotId) -> PictureFacts | None:
        """Return the facts about a loaded picture, None if it is in neither cache."""
        return self.thumbnails.facts_of(packshot_id) or self.full.facts_of(packshot_id)

    def facts_of_painted(self, picture: PaintedPicture) -> PictureFacts | None:
        """Return the facts about a picture that was painted, None if it is not there any more."""
        facts = self.thumbnails.facts_of_painted(picture)
        return facts or self.full.facts_of_painted(picture)

    def follow(self, sync: SyncServices) -> None:
        """Let each cache follow the other one, the list and the screen, and have new pictures
        checked for conflicts."""
        for cache, other in ((self.thumbnails, self.full), (self.full, self.thumbnails)):
            cache.pictures_changed.connect(partial(other.drop_outdated, cache.facts_of))
            cache.pictures_changed.connect(sync.conflicts.check_pictures)
            sync.list_sync.refreshed.connect(cache.on_list_refreshed)
            self._output.changed.connect(cache.on_output_changed)


def _current_proof_of(unattended: Unattended, packshots: KnownPackshots) -> ViewProofOf:
    def proof_of(packshot_id: PackshotId) -> ViewProof | None:
        packshot = packshots.get(packshot_id)
        return None if packshot is None else unattended.proof_of(packshot)

    return proof_of


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
