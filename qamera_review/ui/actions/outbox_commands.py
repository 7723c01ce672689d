"""The actions on decisions that wait in the outbox."""

from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.actions.result_text import ShowResult
from qamera_review.ui.actions.window_registry import WindowKind, WindowRegistry
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.language import tr


class OutboxCommands:
    """Sends decisions that are held or were refused; GUI thread only.

    `show_result` shows what was done, `show_sending` that something is sent, until it is sent.
    """

    def __init__(
        self,
        decisions: Decisions,
        settings: Settings,
        grid: GridView,
        windows: WindowRegistry,
        show_result: ShowResult,
        show_sending: ShowResult,
    ) -> None:
        self._decisions = decisions
        self._settings = settings
        self._grid = grid
        self._windows = windows
        self._show_result = show_result
        self._show_sending = show_sending

    def send_now(self) -> None:
        """Send the held decisions without waiting; in draft mode, open the summary instead."""
        if self._settings.preferences.draft and self._decisions.counts().held:
            self._windows.open(WindowKind.SUMMARY)
            return
        count = self._decisions.send_held_now()
        if count:
            self._show_sending(tr("Sending %n now", count))
        else:
            self._show_result(tr("Nothing is pending"))

    def retry_refused(self) -> None:
        """Send the refused decisions about the targets again."""
        count = self._decisions.retry_refused(self._grid.targets())
        if count:
            self._show_sending(tr("Sending %n again", count))
        else:
            self._show_result(tr("Nothing here was refused"))
