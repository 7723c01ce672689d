"""The texts about a product: its title and its progress."""

from qamera_review.domain.product_progress import ProductProgress, ReviewProgress
from qamera_review.domain.products import Product
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import date_time_text, integer_text
from qamera_review.ui.text.language import tr

_MINUTE_MS = 60_000


def product_title(product: Product) -> str:
    """Return a product's title. If its packshots have only their creation time in common, the title
    is that time."""
    if product.title:
        return one_line(product.title)
    if product.created_ms:
        template = tr("Packshots of {time}")
        return template.format(time=date_time_text(product.created_ms))
    return tr("No known product")


def progress_text(progress: ProductProgress) -> str:
    """Return the progress of a product: "5 to review of 12"."""
    if progress.undecided:
        template = tr("%n to review of {total}", progress.undecided)
        return template.format(total=integer_text(progress.total))
    if progress.is_done:
        return tr("done, %n approved", progress.approved)
    return tr("%n packshots", progress.total)


def to_review_text(review: ReviewProgress, products: int) -> str:
    """Return what is left: "31 to review in 7 products, about 6 minutes"; "" if nothing is."""
    if not review.undecided:
        return ""
    in_products = tr("in %n products", products)
    parts = [" ".join((tr("%n to review", review.undecided), in_products))]
    if review.remaining_ms is not None:
        parts.append(tr("about %n minutes", max(1, round(review.remaining_ms / _MINUTE_MS))))
    return ", ".join(parts)


def review_text(progress: ReviewProgress, *, is_view_smaller: bool = False) -> str:
    """Return the progress of the review: "7 of 12 products done, 31 to review, about 4 minutes".
    It is "" without products. `is_view_smaller` says that the view shows a part of what is
    counted, such as one job: then it is "31 to review in all"."""
    if not progress.products:
        return ""
    template = tr("{done} of %n products done", progress.products)
    parts = [template.format(done=integer_text(progress.done))]
    if progress.undecided:
        parts.append(
            tr("%n to review in all", progress.undecided)
            if is_view_smaller
            else tr("%n to review", progress.undecided)
        )
        if progress.remaining_ms is not None:
            minutes = max(1, round(progress.remaining_ms / _MINUTE_MS))
            parts.append(tr("about %n minutes", minutes))
    return ", ".join(parts)
