"""The heading of a report: which view it is about."""

from collections.abc import Sequence

from qamera_review.domain.clock import Clock
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct
from qamera_review.services.export.view_export import ReportHead
from qamera_review.services.jobs.service import JobService
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.products import Products
from qamera_review.services.settings.accounts import Accounts
from qamera_review.ui.text.decision_texts import FACET_TEXTS
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.product_text import product_title


class ReportHeading(Struct, frozen=True):
    """Describes the present view for the heading of a report; GUI thread only."""

    store: PackshotStore
    accounts: Accounts
    jobs: JobService
    products: Products
    clock: Clock
    service_url: str

    def make(self, ids: Sequence[PackshotId], *, selected: bool) -> ReportHead:
        """Return the heading for a report of these packshots of the present view.

        `selected` says that they are the selected ones. The title is that of the product if all of
        them show the same, else that of the job to which the view is limited.
        """
        view = self.store.view_filter
        account = self.accounts.open
        lines = []
        if account is not None and account.name not in self.service_url:
            lines.append(account.name)
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
        shown = {product.id: product for product in map(self.products.product_of, ids) if product}
        if len(shown) == 1 and all(self.products.product_of(id_) for id_ in ids):
            title = product_title(*shown.values())
        state = "" if view.facet is None else tr(FACET_TEXTS[view.facet])
        return ReportHead(title, self.service_url, self.clock.wall_ms(), tuple(lines), state)
