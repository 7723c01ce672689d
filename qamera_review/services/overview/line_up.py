"""What the line-up shows: the approved pictures of a choice of products, and their measurements."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.line_up import LineUpPicture
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.products import ProductId
from qamera_review.services.checks.checks import PictureChecks
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.pictures.pixmap_cache import PictureFacts, PixmapCache
from qamera_review.services.products.products import Products
from qamera_review.services.products.renamed import RenamedProducts

_FOLLOW_MS = 250


class LineUp(QObject):
    """Collects the pictures of the chosen products; GUI thread only.

    `thumbnails` know the sizes of loaded pictures. Signal `changed()`: the pictures or their
    measurements may have changed.
    """

    changed = Signal()

    def __init__(
        self,
        store: PackshotStore,
        products: Products,
        checks: PictureChecks,
        thumbnails: PixmapCache,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._products = products
        self._checks = checks
        self._facts_of: Callable[[PackshotId], PictureFacts | None] = thumbnails.facts_of
        self._chosen: tuple[ProductId, ...] = ()
        self._renamed = RenamedProducts(products)
        later = Debounced(self.changed.emit, self, _FOLLOW_MS)
        for source in (
            store.changed, store.counts_changed, products.changed, checks.measured,
            thumbnails.pictures_changed,
        ):  # fmt: skip
            source.connect(later.trigger)

    @property
    def chosen(self) -> Sequence[ProductId]:
        """Return the chosen products, in their order."""
        return self._chosen

    def choose(self, product_ids: Sequence[ProductId]) -> None:
        """Show the approved pictures of these products."""
        self._renamed.since_last()
        self._chosen = tuple(product_ids)

    def pictures(self) -> list[LineUpPicture]:
        """Return the approved pictures, product by product."""
        renamed, shown = self._renamed.since_last(), self._store.shown
        self._chosen = tuple(dict.fromkeys(renamed.get(each, each) for each in self._chosen))
        return [
            self._picture(packshot_id)
            for product_id in self._chosen
            for packshot_id in self._products.members(product_id)
            if shown(packshot_id).facet is Facet.APPROVED
        ]

    def _picture(self, packshot_id: PackshotId) -> LineUpPicture:
        checked, facts = self._checks.of(packshot_id), self._facts_of(packshot_id)
        measured = None if checked is None else checked.measurement
        if measured is not None:
            width, height = measured.width_px, measured.height_px
            return LineUpPicture(packshot_id, width, height, measured.box, measured.ground)
        if facts is not None:
            return LineUpPicture(packshot_id, facts.width_px, facts.height_px)
        return LineUpPicture(packshot_id, 1, 1)
