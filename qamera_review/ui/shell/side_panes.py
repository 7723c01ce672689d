"""The stage and, at its right, the panes that are opened beside it.

They are made when they are opened: the first paint does not wait for them.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from qamera_review.ui.shell.lazy_pane import LazyPane
from qamera_review.ui.viewer.view_stack import ViewStack

if TYPE_CHECKING:
    from qamera_review.ui.details.details_pane import DetailsPane
    from qamera_review.ui.jobs.job_panel import JobPanel

PANE_PX = 320
_WIDTH_MAX = 100_000


class SidePanes(QSplitter):
    """Owns them; GUI thread only. `make_details` and `make_jobs` make a pane when it is opened
    first. Signal `show_requested(Sequence[PackshotId])`: the grid should show these."""

    show_requested = Signal(object)

    def __init__(
        self,
        stage: ViewStack,
        make_details: "Callable[[], DetailsPane]",
        make_jobs: "Callable[[], JobPanel]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._make_jobs = make_jobs
        self.addWidget(stage)
        self.details = LazyPane(self, make_details)
        self.jobs = LazyPane(self, self._make_job_panel)
        self.setStretchFactor(0, 1)
        self.setCollapsible(0, False)

    def set_widths(self, widths: list[int]) -> None:
        """As `sizes` has told them. A closed pane has no width; opened later it must have one."""
        # A file of settings that was edited may say anything.
        self.setSizes([min(max(one, 0), _WIDTH_MAX) or PANE_PX for one in widths])

    def _make_job_panel(self) -> "JobPanel":
        panel = self._make_jobs()
        panel.show_requested.connect(self.show_requested)
        return panel
