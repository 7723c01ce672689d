"""What stands above a report: which view it is of, in words."""

from qamera_review.services.container import Services
from qamera_review.services.export.view_export import ReportHead
from qamera_review.ui.text.decision_texts import FACET_TEXTS
from qamera_review.ui.text.language import tr


def report_heading_of(services: Services, *, selected: bool) -> ReportHead:
    """The heading for the store's view of this moment."""
    view = services.store.view_filter
    account = services.accounts.open
    lines = (
        [account.name] if account is not None and account.name not in services.service_url else []
    )
    if view.facet is not None:
        lines.append(tr(FACET_TEXTS[view.facet]))
    if view.text.strip():
        lines.append(tr("containing “{text}”").format(text=view.text.strip()))
    if selected:
        lines.append(tr("a selection"))
    title = tr("Packshots")
    if view.job_ids is not None:
        products = [
            job.request.product_id
            for job in services.jobs.jobs
            if job.receipt is not None and frozenset(job.receipt.created_ids) == view.job_ids
        ]
        title = tr("Job: {product}").format(product=", ".join(products) or tr("unknown"))
    return ReportHead(title, services.service_url, services.clock.wall_ms(), tuple(lines))
