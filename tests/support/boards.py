"""Boards for tests: products whose numbers and pictures are known."""

from qamera_review.domain.product_progress import ProductProgress
from qamera_review.domain.products import Product, ProductId, ProductSource
from qamera_review.services.overview.board import CardPicture
from tests.support.tiles import tile_id

OF_A_PRODUCT = 10


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
