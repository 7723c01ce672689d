"""Names of packshots that can be told apart, and their small pictures, for lists and tables."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.services.products.products import Products
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr


class PackshotNames:
    """Returns names with the place in the product, because many packshots of a product have the
    same name. GUI thread only."""

    def __init__(self, store: PackshotStore, products: Products) -> None:
        self._store = store
        self._products = products

    def of(self, packshot_id: PackshotId) -> str:
        """Return "Mug · 2 of 5", the name alone where its product has no other packshot, and the id
        where the packshot is not in the list or has no name."""
        packshot = self._store.packshot(packshot_id)
        name = (one_line(packshot.name) if packshot is not None else "") or packshot_id
        place = self.place_of(packshot_id)
        return f"{name} · {place}" if place else name

    def place_of(self, packshot_id: PackshotId) -> str:
        """Return "2 of 5", the place in the product; "" where it has no other packshot."""
        product = self._products.product_of(packshot_id)
        members = () if product is None else self._products.members(product.id)
        if len(members) < 2 or packshot_id not in members:
            return ""
        place, count = members.index(packshot_id) + 1, len(members)
        template = tr("{place} of {count}")
        return template.format(place=integer_text(place), count=integer_text(count))


def small_picture(
    thumbnails: PixmapCache, packshot_id: PackshotId, side_px: int, dpr: float
) -> QIcon:
    """Return the packshot's picture in a square of `side_px` logical px; an empty icon while it is
    not loaded."""
    pixmap = thumbnails.picture(packshot_id, side_px, dpr).pixmap
    if pixmap is None or pixmap.isNull():
        return QIcon()
    side = round(side_px * dpr)
    ratio, mode = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = pixmap.scaled(side, side, ratio, mode)
    small.setDevicePixelRatio(dpr)
    return QIcon(small)
