"""Quitting: nothing unsent is left behind in silence."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qamera_review.services.settings.settings import Settings
from qamera_review.ui.outbox.outbox_status_text import OutboxStatus
from qamera_review.ui.widgets.dialogs import show_dialog


class Quitting(QObject):
    """Asks about unsent decisions when the user quits; GUI thread only.

    Signal `confirmed()`: the program may end.
    """

    confirmed = Signal()

    def __init__(self, status: OutboxStatus, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._status = status
        self._settings = settings
        self._window = window
        self._is_asking = False

    def request(self) -> bool:
        """Quit and return True, or ask first and return False; a second request while the question
        is open changes nothing."""
        # Imported at the end of a run, not at its start.
        from qamera_review.ui.outbox.quit_dialog import QuitDialog, needs_question, sends_at_once

        choice = self._settings.preferences.quit_choice
        if not needs_question(self._status, choice):
            self.confirmed.emit()
            return True
        if not self._is_asking:
            self._is_asking = True
            dialog = QuitDialog(self._status, self._settings, self._window)
            dialog.quit_confirmed.connect(self.confirmed)
            dialog.finished.connect(self._on_finished)
            show_dialog(dialog)
            if sends_at_once(self._status, choice):
                dialog.send_first()
        return False

    def _on_finished(self) -> None:
        self._is_asking = False
