"""The stage and, at its right, the panes that are opened beside it.

Their modules are imported when they are opened: the first paint does not wait for them.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from qamera_review.services.container import Services
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.shell.lazy_pane import LazyPane
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.view_stack import ViewStack

if TYPE_CHECKING:
    from qamera_review.ui.details.details_pane import DetailsPane
    from qamera_review.ui.jobs.job_panel import JobPanel

PANE_PX = 320
WIDTH_MAX_PX = 16_384  # wider than any screen; a larger number does not fit into Qt's int


class SidePanes(QSplitter):
    """Owns them; GUI thread only. Signal `show_requested(Sequence[PackshotId])`: the grid should
    show these."""

    show_requested = Signal(object)

    def __init__(
        self,
        services: Services,
        stage: ViewStack,
        grid: GridView,
        theme: Callable[[], Theme],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._services, self._grid, self._theme = services, grid, theme
        self.addWidget(stage)
        self.details = LazyPane(self, self._make_details)
        self.jobs = LazyPane(self, self._make_ideas)
        self.setStretchFactor(0, 1)
        self.setCollapsible(0, False)

    def set_widths(self, widths: list[int]) -> None:
        """Set the widths in px, as `sizes` gave them. A closed pane has none, and gets PANE_PX."""
        self.setSizes([min(width, WIDTH_MAX_PX) if width > 0 else PANE_PX for width in widths])

    def _make_details(self) -> "DetailsPane":
        from qamera_review.ui.details.details_pane import DetailsPane

        pane = DetailsPane(self._services, self._grid.focused_id)
        self._grid.focus_changed.connect(pane.show_focused)
        return pane

    def _make_ideas(self) -> "JobPanel":
        from qamera_review.ui.jobs.job_panel import JobPanel

        panel = JobPanel(self._services.job_workspace, self._theme())
        panel.show_requested.connect(self.show_requested)
        return panel
