"""The actions on what waits in the outbox."""

from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.actions.result_text import ShowResult
from qamera_review.ui.actions.window_registry import WindowKind, WindowRegistry
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.language import tr


class OutboxCommands:
    """Sends what is held or was refused; GUI thread only. `show_result` shows what was done."""

    def __init__(
        self,
        decisions: Decisions,
        settings: Settings,
        grid: GridView,
        windows: WindowRegistry,
        show_result: ShowResult,
    ) -> None:
        self._decisions = decisions
        self._settings = settings
        self._grid = grid
        self._windows = windows
        self._show_result = show_result

    def send_now(self) -> None:
        """Send what is held without waiting; a draft shows what that is before."""
        if self._settings.preferences.draft and self._decisions.counts().held:
            self._windows.open(WindowKind.SUMMARY)
            return
        count = self._decisions.send_held_now()
        self._show_result(tr("%n sent on their way", count) if count else tr("Nothing is held"))

    def retry_refused(self) -> None:
        """Send what was refused once more."""
        count = self._decisions.retry_refused(self._grid.targets())
        self._show_result(
            tr("%n will be sent again", count) if count else tr("Nothing here was refused")
        )
