"""What the table of actions asks of the generating side, and its two windows, whose modules are
imported when they are opened, as the panel's is."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qamera_review.domain.jobs.job import Job
from qamera_review.domain.packshot import PackshotId, Vote
from qamera_review.domain.records import replace
from qamera_review.services.container import Services
from qamera_review.ui.actions.commands import Commands, JobWindow
from qamera_review.ui.actions.window_registry import WindowKind, WindowRegistry
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme

if TYPE_CHECKING:
    from qamera_review.ui.jobs.job_panel import JobPanel


class JobActions(QObject):
    """Connects panel, windows and grid; GUI thread only. `panel` makes it when it is not there
    yet. Signal `told(str)`: a sentence that is worth a notice."""

    message = Signal(str)

    def __init__(
        self,
        services: Services,
        panel: "Callable[[], JobPanel]",
        grid: GridView,
        commands: Commands,
        theme: Callable[[], Theme],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._services, self._panel, self._grid = services, panel, grid
        self._commands, self._theme, self._window = commands, theme, parent
        commands.job_action_requested.connect(self._on_job_action_requested)
        services.jobs.finished.connect(self._on_finished)

    def register_windows(self, windows: WindowRegistry) -> None:
        """How ledger and coverage are made."""
        windows.register(WindowKind.LEDGER, self._ledger)
        windows.register(WindowKind.COVERAGE, self._coverage)

    def show_ids(self, ids: Sequence[PackshotId]) -> None:
        """The grid shows these and no others."""
        store = self._services.store
        wanted = replace(store.view_filter, facet=None, text="", job_ids=frozenset(ids))
        store.set_filter(wanted)
        self._grid.setFocus()

    def _ledger(self) -> QWidget:
        from qamera_review.ui.jobs.ledger_window import LedgerWindow

        window = LedgerWindow(self._services.job_workspace, self._theme(), self._window)
        window.show_requested.connect(self.show_ids)
        return window

    def _coverage(self) -> QWidget:
        from qamera_review.ui.jobs.coverage_window import CoverageWindow

        workspace, store = self._services.job_workspace, self._services.store
        window = CoverageWindow(workspace, store, self._theme(), self._window)
        window.show_requested.connect(self.show_ids)
        window.generate_requested.connect(lambda text: self._panel().set_batch(text))
        return window

    def _on_finished(self, job: Job, _progress: object) -> None:
        from qamera_review.ui.jobs.job_list import job_text

        words = job_text(self._services.job_workspace, job)
        self.message.emit(
            tr("Job finished: {job}, {state}").format(job=words.title, state=words.state)
        )

    def _on_job_action_requested(self, wish: JobWindow) -> None:
        match wish:
            case JobWindow.BATCH:
                self._panel().open_batch()
            case JobWindow.REGENERATE:
                self._regenerate()
            case JobWindow.NEXT_UNCOVERED:
                self._next_uncovered()

    def _regenerate(self) -> None:
        store = self._services.store
        rejected = [
            packshot_id
            for packshot_id in self._grid.targets()
            if store.shown(packshot_id).vote is Vote.REJECTED
        ]
        if not self._services.job_workspace.retry_requests(rejected)[0]:
            self._commands.result_reported.emit(
                tr("None of these is rejected and of a job of this program")
            )
            return
        self._panel().regenerate(rejected)

    def _next_uncovered(self) -> None:
        row = self._services.job_workspace.coverage.next()
        if row is None:
            self._commands.result_reported.emit(tr("Every known product has an approved packshot"))
            return
        product = row.product
        self._panel().set_product(product.id)
        if row.ids:
            self.show_ids(row.ids)
            visible = self._services.store.visible
            if visible:
                self._grid.set_focus_id(visible[0])
        name = in_sentence(product.name or product.id)
        words = tr("{product}: no approved packshot of {n}").format(product=name, n=len(row.ids))
        self._commands.result_reported.emit(words)
