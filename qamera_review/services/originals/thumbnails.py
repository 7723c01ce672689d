"""Small pictures of originals, for the cards of the board and for the panes."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from qamera_review.domain.originals import Original
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.products import ProductId
from qamera_review.services.originals.originals import Originals
from qamera_review.services.originals.pairs import PhotoAddresses
from qamera_review.services.pictures.pixmap_cache import PixmapCache

FIT_PX = 192  # the longer side in device pixels: 96 logical ones on a sharp screen


class Viewer(Enum):
    """Who shows small originals, so that the requests of one do not replace those of another."""

    BOARD = "board"
    DETAILS = "details"
    JOBS = "jobs"


class OriginalThumbnails(QObject):
    """Loads small pictures of originals; GUI thread only.

    `pictures` loads them, `photos` knows the addresses of the service's photos. Signal `changed()`:
    a product may have another original, or a picture has arrived.
    """

    changed = Signal()

    def __init__(
        self,
        originals: Originals,
        pictures: PixmapCache,
        photos: PhotoAddresses,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._originals = originals
        self._pictures = pictures
        self._photos = photos
        self._has_fetched = False
        self._requested: dict[Viewer, Sequence[PackshotId]] = {}
        originals.changed.connect(self.changed)
        # No lambda here: its reference to this object would keep it after the end of the run.
        pictures.pictures_changed.connect(self._on_pictures_changed)

    def of_product(self, product_id: ProductId) -> Original | None:
        """Return the original of a product, None if none is known."""
        return self._originals.of_product(product_id)

    def of_service_id(self, service_id: str) -> Original | None:
        """Return the original of the product that the service calls so, None if none is known."""
        return self._originals.of_service_id(service_id)

    def of_packshot(self, packshot_id: PackshotId) -> Original | None:
        """Return the original that a packshot is to be compared with, None if none is known."""
        return self._originals.original_of(packshot_id)

    def request(self, viewer: Viewer, originals: Sequence[Original]) -> None:
        """Load the pictures that a viewer shows, the most urgent first; replaces its earlier
        request. The first one of a run has the service's list of products fetched."""
        if not self._has_fetched:
            self._has_fetched = True
            self._photos.fetch()
        keys = tuple(original.key for original in originals)
        if self._requested.get(viewer, ()) == keys:
            return
        self._requested[viewer] = keys
        wanted = dict.fromkeys(key for keys in self._requested.values() for key in keys)
        self._pictures.request(tuple(wanted), FIT_PX)

    def pixmap(self, original: Original, dpr: float) -> QPixmap | None:
        """Return the picture of an original, at most FIT_PX device pixels wide and high; None while
        it is not loaded, or if it cannot be."""
        pixmap = self._pictures.picture(original.key, FIT_PX, dpr).pixmap
        return None if pixmap is None or pixmap.isNull() else pixmap

    def _on_pictures_changed(self, _keys: object) -> None:
        self.changed.emit()
