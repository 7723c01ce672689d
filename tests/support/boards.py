"""Boards for tests: products whose numbers and pictures are known."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.originals import Original
from qamera_review.domain.product_progress import ProductProgress
from qamera_review.domain.products import Product, ProductId, ProductSource
from qamera_review.services.originals.thumbnails import OriginalThumbnails, Viewer
from qamera_review.services.overview.board import CardPicture
from tests.support.tiles import tile_id

OF_A_PRODUCT = 10


class _NoOriginals(QObject):
    """`OriginalThumbnails` of products that have no original."""

    changed = Signal()

    def of_product(self, product_id: ProductId) -> None:
        """None: no original is known."""

    def request(self, viewer: Viewer, originals: Sequence[Original]) -> None:
        """Load nothing."""


def no_originals() -> OriginalThumbnails:
    """Return small originals of products that have none."""
    return cast(OriginalThumbnails, _NoOriginals())


class FakeBoard:
    """A `ProductBoard` whose products and pictures are known."""

    def picture_of(self, product_id: ProductId) -> CardPicture:
        """Return a picture; of every third product it is the one that sessions use."""
        number = int(product_id)
        return CardPicture(tile_id(number * OF_A_PRODUCT), is_used=number % 3 == 0)

    def credits_of(self, product_id: ProductId) -> int | None:
        """Return the credits of a product."""
        return 10


def card(number: int) -> ProductProgress:
    """Return the card of a product; the numbers go through every state."""
    return ProductProgress(
        Product(ProductId(str(number)), f"Product {number}", ProductSource.NAME),
        undecided=number % 7,
        approved=number % 3,
        rejected=OF_A_PRODUCT - number % 7 - number % 3,
        archived=0,
        generating=0,
        failed=0,
    )
