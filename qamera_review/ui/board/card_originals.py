"""The originals on the cards of the board: the photo of the real product, small in a corner."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from qamera_review.domain.originals import Original
from qamera_review.domain.products import ProductId
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.originals.thumbnails import OriginalThumbnails, Viewer
from qamera_review.services.overview.board import CardPicture

_AFTER_MS = 150  # the packshots of the visible cards come first


class CardOriginals(QObject):
    """Knows the originals of the visible cards; GUI thread only.

    `thumbnails` returns the service, which is made when cards are requested for the first time and
    never by a paint. `picture_of` returns the packshot that a card shows: a card has no original
    besides if that is the same picture. Signal `changed()`: a card has another original.
    """

    changed = Signal()

    def __init__(
        self,
        thumbnails: Callable[[], OriginalThumbnails],
        picture_of: Callable[[ProductId], CardPicture],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make = thumbnails
        self._picture_of = picture_of
        self._thumbnails: OriginalThumbnails | None = None
        self._requested: Sequence[ProductId] = ()
        self._later = Debounced(self._request_now, self, _AFTER_MS, after_last=True)

    def request(self, product_ids: Sequence[ProductId]) -> None:
        """Load the originals of these products soon; replaces the earlier request."""
        self._requested = product_ids
        self._later.trigger()

    def of(self, product_id: ProductId) -> Original | None:
        """Return the original that the card of a product shows, None if it shows none."""
        if self._thumbnails is None:
            return None
        original = self._thumbnails.of_product(product_id)
        is_shown = original is not None and original.key == self._picture_of(product_id).id
        return None if is_shown else original

    def pixmap(self, product_id: ProductId, dpr: float) -> QPixmap | None:
        """Return the picture of that original, None while there is none."""
        original = self.of(product_id)
        if original is None or self._thumbnails is None:
            return None
        return self._thumbnails.pixmap(original, dpr)

    def _request_now(self) -> None:
        if self._thumbnails is None:
            self._thumbnails = self._make()
            self._thumbnails.changed.connect(self._on_changed)
        originals = (self.of(product_id) for product_id in self._requested)
        self._thumbnails.request(Viewer.BOARD, [each for each in originals if each is not None])
        self.changed.emit()

    def _on_changed(self) -> None:
        """Show what has arrived; another original of a product may have to be loaded."""
        self._later.trigger()
        self.changed.emit()
