"""The heading of a report: which view it is about."""

from qamera_review.domain.clock import Clock
from qamera_review.domain.records import Struct
from qamera_review.services.export.view_export import ReportHead
from qamera_review.services.jobs.service import JobService
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.products import Products
from qamera_review.services.settings.accounts import Accounts
from qamera_review.ui.text.decision_texts import FACET_TEXTS
from qamera_review.ui.text.language import tr


class ReportHeading(Struct, frozen=True):
    """Describes the present view for the heading of a report; GUI thread only."""

    store: PackshotStore
    accounts: Accounts
    jobs: JobService
    products: Products
    clock: Clock
    service_url: str

    def make(self, *, selected: bool) -> ReportHead:
        """Return the heading for the present view.

        `selected` says that the report contains only the selected packshots.
        """
        view = self.store.view_filter
        account = self.accounts.open
        lines = []
        if account is not None and account.name not in self.service_url:
            lines.append(account.name)
        if view.facet is not None:
            lines.append(tr(FACET_TEXTS[view.facet]))
        if view.text.strip():
            lines.append(tr("containing “{text}”").format(text=view.text.strip()))
        if selected:
            lines.append(tr("a selection"))
        title = tr("Packshots")
        if view.job_ids is not None:
            products = [
                self.products.title_of_service_id(job.request.product_id)
                for job in self.jobs.jobs
                if job.receipt is not None and frozenset(job.receipt.created_ids) == view.job_ids
            ]
            title = tr("Job: {product}").format(product=", ".join(products) or tr("unknown"))
        return ReportHead(title, self.service_url, self.clock.wall_ms(), tuple(lines))
