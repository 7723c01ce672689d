"""The texts about a product: its title, and how far it is."""

from qamera_review.domain.product_progress import ProductProgress
from qamera_review.domain.products import Product
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import date_time_text, integer_text
from qamera_review.ui.text.language import tr


def product_title(product: Product) -> str:
    """Return a product's title. Packshots that only have the time of their creation in common are
    called after it."""
    if product.title:
        return one_line(product.title)
    if product.created_ms:
        template = tr("Packshots of {time}")
        return template.format(time=date_time_text(product.created_ms))
    return tr("No known product")


def progress_text(progress: ProductProgress) -> str:
    """Return how far a product is: "5 to review of 12"."""
    if progress.undecided:
        template = tr("%n to review of {total}", progress.undecided)
        return template.format(total=integer_text(progress.total))
    if progress.is_done:
        return tr("done, %n approved", progress.approved)
    return tr("%n packshots", progress.total + progress.failed)
