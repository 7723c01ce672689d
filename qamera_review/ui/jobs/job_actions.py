"""The actions for jobs. The module of the jobs panel is imported when it is first opened."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.jobs.job import Job
from qamera_review.domain.packshot import PackshotId, Vote
from qamera_review.domain.products import service_id_of
from qamera_review.domain.records import replace
from qamera_review.services.jobs.service import JobService
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.products import Products
from qamera_review.ui.actions.result_text import ShowResult
from qamera_review.ui.actions.view_trail import ViewTrail
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr

if TYPE_CHECKING:
    from qamera_review.services.jobs.workspace import JobWorkspace
    from qamera_review.ui.jobs.job_panel import JobPanel


class JobActions(QObject):
    """Connects the jobs panel with the grid; GUI thread only.

    `workspace` and `panel` return the only workspace and panel, created by the first call;
    `focused` returns the packshot that the shown view has in its frame; `trail` leads back to the
    view that another one has replaced; `show_result` shows what was done. Signal `finished(str)`: a
    job has finished, with a text that says which.
    """

    finished = Signal(str)

    def __init__(
        self,
        jobs: JobService,
        store: PackshotStore,
        products: Products,
        workspace: "Callable[[], JobWorkspace]",
        panel: "Callable[[], JobPanel]",
        grid: GridView,
        focused: Callable[[], PackshotId | None],
        trail: ViewTrail,
        show_result: ShowResult,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._workspace, self._panel = store, workspace, panel
        self._products, self._grid, self._show_result = products, grid, show_result
        self._focused, self._trail = focused, trail
        # The product that the user went to last, if it has no packshot that could have the focus.
        self._next_product = ""
        grid.focus_changed.connect(self._on_focus_changed)
        jobs.finished.connect(self._on_finished)

    def show_ids(self, ids: Sequence[PackshotId]) -> None:
        """Show only these packshots in the grid."""
        current = self._store.view_filter
        self._trail.visit(replace(current, facet=None, text="", job_ids=frozenset(ids)))
        self._grid.setFocus()

    def focused_product(self) -> str:
        """Return the service's id of the focused packshot's product, or of the product without
        packshots that the user went to since; "" if it is not known."""
        if self._next_product:
            return self._next_product
        focus = self._focused()
        product = None if focus is None else self._products.product_of(focus)
        return "" if product is None else service_id_of(product.id) or ""

    def open_batch(self) -> None:
        """Open the dialog that launches a job for each of many products."""
        self._panel().open_batch()

    def generate_for(self, products: str) -> None:
        """Open that dialog with these products, one a line."""
        self._panel().set_batch(products)

    def regenerate(self) -> None:
        """Launch the jobs of the rejected targets again, after the user confirms."""
        self.regenerate_ids(self._grid.targets())

    def regenerate_ids(self, ids: Sequence[PackshotId]) -> None:
        """Launch the jobs of those of these packshots that are rejected again, after the user
        confirms."""
        rejected = [
            packshot_id
            for packshot_id in ids
            if self._store.shown(packshot_id).vote is Vote.REJECTED
        ]
        if not self._workspace().retry_requests(rejected)[0]:
            self._show_result(
                tr("Only rejected packshots generated on this computer can be regenerated.")
            )
            return
        self._panel().regenerate(rejected)

    def regenerate_product(self) -> None:
        """Launch the jobs of all rejected packshots of the focused product again, after the user
        has chosen a preset and confirmed."""
        focus = self._focused()
        if focus is not None:
            self.regenerate_ids(self._workspace().rejected_of_product(focus))

    def more_of_product(self) -> None:
        """Generate ten more images of the focused product, or as many as the daily limit allows,
        after the user confirms."""
        focus = self._focused()
        if focus is None:
            return
        plan = self._workspace().plan_more(focus)
        if plan is None:
            self._show_result(tr("The service's ID of this product isn't known"))
        elif not plan.requests:
            self._show_result(tr("The daily limit allows no more images"))
        else:
            why = tr("More of this product, with the settings of this packshot.")
            self._panel().confirm(plan, why=why)

    def show_next_uncovered(self) -> None:
        """Show the next product without an approved packshot, and fill in its id."""
        row = self._workspace().coverage.next()
        if row is None:
            self._show_result(tr("Every known product has an approved packshot"))
            return
        if row.ids:
            self.show_ids(row.ids)
            visible = self._store.visible
            if visible:
                self._grid.set_focus_id(visible[0])
        self._next_product = row.service_id
        self._panel().form.set_product(row.service_id)
        name = in_sentence(row.product.title or row.service_id)
        text = tr("{product}: none of {n} packshots approved").format(
            product=name, n=integer_text(len(row.ids))
        )
        self._show_result(text)

    def _on_focus_changed(self, _focus: PackshotId | None) -> None:
        self._next_product = ""

    def _on_finished(self, job: Job, _progress: object) -> None:
        from qamera_review.ui.jobs.job_list import job_text

        text = job_text(self._workspace(), job)
        self.finished.emit(
            tr("Job finished: {job}, {state}").format(job=in_sentence(text.title), state=text.state)
        )
