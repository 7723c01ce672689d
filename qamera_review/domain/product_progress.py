"""The progress of the review, for a product and for all products."""

from qamera_review.domain.products import Product
from qamera_review.domain.records import Struct


class ProductProgress(Struct, frozen=True):
    """A product with the counts of its packshots, as the screen shows them.

    `archived` leaves out the rejected, which the service archives too. `generating` have no
    picture yet, `failed` will not get one. Together they are all packshots of the product: the
    same number as on the tiles ("1 of 3") and on the button for all packshots.
    """

    product: Product
    undecided: int
    approved: int
    rejected: int
    archived: int
    generating: int
    failed: int

    @property
    def decided(self) -> int:
        """Return how many packshots were decided about."""
        return self.approved + self.rejected + self.archived

    @property
    def total(self) -> int:
        """Return the number of all packshots of the product, the failed ones too."""
        return self.reviewable + self.failed

    @property
    def reviewable(self) -> int:
        """Return the number of packshots that have, or will have, a picture."""
        return self.undecided + self.decided + self.generating

    @property
    def is_done(self) -> bool:
        """Return whether there is nothing left to review, now or later."""
        return not self.undecided and not self.generating and self.decided > 0


class ReviewProgress(Struct, frozen=True):
    """How many of the products are done, how many packshots are undecided, and how long these will
    take the user, in ms; None while that is not known."""

    done: int
    products: int
    undecided: int
    remaining_ms: int | None
