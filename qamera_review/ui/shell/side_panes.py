"""The splitter with the view stack and, on its right, the side panes.

The panes are created when they are opened, so that the first paint does not wait for them.
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
WIDTH_MAX_PX = 16_384  # wider than any screen; a larger number does not fit into Qt's int


class SidePanes(QSplitter):
    """Owns the view stack and the panes; GUI thread only.

    `make_details` and `make_jobs` create a pane when it is first opened. Signal
    `show_requested(Sequence[PackshotId])`: the grid should show these.
    """

    show_requested = Signal(object)

    def __init__(
        self,
        stage: ViewStack,
        make_details: "Callable[[], DetailsPane]",
        make_jobs: "Callable[[], JobPanel]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._stage = stage
        self._make_jobs = make_jobs
        self.addWidget(stage)
        self.details = LazyPane(self, make_details)
        self.jobs = LazyPane(self, self._make_job_panel)
        self.setStretchFactor(0, 1)
        self.setChildrenCollapsible(False)  # a strip of 5 px is no pane; the keys close one

    def close_focused(self) -> bool:
        """Close the panel for generating and give the focus to the pictures, if the panel has it;
        return whether it had."""
        if not self.jobs.is_open:
            return False
        panel, focus = self.jobs(), self.window().focusWidget()
        if focus is None or not (focus is panel or panel.isAncestorOf(focus)):
            return False
        self.jobs.open(False)
        self._stage.take_focus()
        return True

    def set_widths(self, widths: list[int]) -> None:
        """Set the widths in px, as `sizes` gave them; a closed pane, and one that would be too
        narrow to be read, gets PANE_PX."""
        self.setSizes([max(PANE_PX, min(width, WIDTH_MAX_PX)) for width in widths])

    def _make_job_panel(self) -> "JobPanel":
        panel = self._make_jobs()
        panel.show_requested.connect(self.show_requested)
        return panel
