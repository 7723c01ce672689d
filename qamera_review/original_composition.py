"""Makes what compares packshots with their originals, at its first use."""

from functools import partial
from typing import TYPE_CHECKING

from qamera_review.domain.jobs.options import OptionKind
from qamera_review.run_options import RunResources
from qamera_review.services.pictures.loader import LoadResult, PictureLoader
from qamera_review.services.pictures.pixmap_cache import PixmapCache

if TYPE_CHECKING:  # see services/core/lazy.py
    from collections.abc import Callable

    from qamera_review.services.container import Services
    from qamera_review.services.originals.frames import FramePreparer
    from qamera_review.services.originals.originals import Originals
    from qamera_review.services.originals.pairs import Pairs, PhotoAddresses
    from qamera_review.services.originals.thumbnails import OriginalThumbnails

_EXPIRED_PAUSE_MS = 60_000  # between two lists that are fetched because an address has expired
_CACHE_SHARE = 4  # of the memory for pixmaps: the originals get so much less than the packshots


def compose_pairs(resources: RunResources, services: "Services") -> "Pairs":
    """Return what aligns packshots with their originals; the loader of these is started."""
    from qamera_review.services.checks.process import MeasuringProcess, measuring_command
    from qamera_review.services.originals.originals import Originals
    from qamera_review.services.originals.pairs import Pairs

    store = services.store
    originals = Originals(
        store,
        services.products,
        resources.original_file,
        resources.original_pictures,
        store.packshot,
    )
    photos = _Photos(services, originals)
    pictures = _pictures(resources, services, originals, photos)
    pairs = Pairs(
        originals,
        pictures,
        store.packshot,
        services.picture_facts_of,
        resources.thumbs.get,
        MeasuringProcess(measuring_command()),
        photos,
    )
    for part in (originals, pictures):
        part.setParent(pairs)
    for cache in (services.full_pictures, services.thumbnails):
        cache.pictures_changed.connect(pairs.packshots_changed)
    return pairs


def compose_thumbnails(resources: RunResources, services: "Services") -> "OriginalThumbnails":
    """Return what loads small pictures of originals."""
    from qamera_review.services.originals.thumbnails import OriginalThumbnails

    originals, photos = services.pairs.originals, services.pairs.photos
    pictures = _pictures(resources, services, originals, photos)
    thumbnails = OriginalThumbnails(originals, pictures, photos)
    pictures.setParent(thumbnails)
    return thumbnails


def _pictures(
    resources: RunResources,
    services: "Services",
    originals: "Originals",
    photos: "PhotoAddresses",
) -> PixmapCache:
    """Return a cache for pictures of originals; its loader is started."""
    output = resources.output_space
    pictures = PixmapCache(
        originals.picture_of,
        partial(_started_loader, resources),
        services.clock,
        resources.settings.preferences.pixmap_cache_bytes // _CACHE_SHARE,
        output=lambda: output.current,
    )
    pictures.expired.connect(photos.fetch_again)
    resources.settings.changed.connect(
        lambda preferences: pictures.set_budget(preferences.pixmap_cache_bytes // _CACHE_SHARE)
    )
    output.changed.connect(pictures.on_output_changed)
    services.list_sync.refreshed.connect(pictures.on_list_refreshed)
    return pictures


def compose_frames(resources: RunResources) -> "FramePreparer":
    """Return what prepares visible parts of pictures."""
    from qamera_review.services.originals.frames import FramePreparer

    return FramePreparer(resources.workers)


def _started_loader(
    resources: RunResources, on_loaded: "Callable[[LoadResult], None]"
) -> PictureLoader:
    from qamera_review.services.originals.file_host import OriginalHost

    host = OriginalHost(resources.original_pictures, resources.host)
    loader = resources.loader_for(on_loaded, low_priority=True, host=host)
    loader.start()
    return loader


class _Photos:
    """Has the service's list of products fetched, and gives the addresses of their photos to the
    originals."""

    def __init__(self, services: "Services", originals: "Originals") -> None:
        self._services = services
        self._originals = originals
        self._is_connected = False
        self._not_before_ms = 0

    def fetch(self) -> None:
        """Fetch the list unless it was fetched in this run."""
        options = self._services.job_workspace.options
        if not self._is_connected:
            self._is_connected = True
            options.changed.connect(self._on_changed)
        if options.options_of(OptionKind.PRODUCTS):
            self._on_changed(OptionKind.PRODUCTS)
        options.fetch((OptionKind.PRODUCTS,))

    def fetch_again(self) -> None:
        """Fetch the list, because the signature of an address has expired."""
        now_ms = self._services.clock.monotonic_ms()
        if now_ms >= self._not_before_ms:
            self._not_before_ms = now_ms + _EXPIRED_PAUSE_MS
            self._services.job_workspace.options.fetch((OptionKind.PRODUCTS,), force=True)

    def _on_changed(self, kind: OptionKind) -> None:
        if kind is OptionKind.PRODUCTS:
            products = self._services.job_workspace.options.options_of(kind)
            self._originals.use_photos({p.id: p.thumbnail for p in products if p.thumbnail})
