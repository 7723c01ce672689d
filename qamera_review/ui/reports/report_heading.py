"""What stands above a report: which view it is of, in words."""

from qamera_review.services.container import Review
from qamera_review.services.export.view_export import ReportHead
from qamera_review.ui.grid.tile_text import FACET_WORDS
from qamera_review.ui.text.language import tr


def head_of_view(review: Review, *, selected: bool) -> ReportHead:
    """The heading for the store's view of this moment."""
    view = review.store.view_filter
    account = review.accounts.open
    lines = [account.name] if account is not None and account.name not in review.service_url else []
    if view.facet is not None:
        lines.append(tr(FACET_WORDS[view.facet]))
    if view.text.strip():
        lines.append(tr("containing “{text}”").format(text=view.text.strip()))
    if selected:
        lines.append(tr("a selection"))
    title = tr("Packshots")
    if view.job_ids is not None:
        products = [
            job.request.product_id
            for job in review.ideas.jobs
            if job.receipt is not None and frozenset(job.receipt.created_ids) == view.job_ids
        ]
        title = tr("Job: {product}").format(product=", ".join(products) or tr("unknown"))
    return ReportHead(title, review.service_url, review.clock.wall_ms(), tuple(lines))
