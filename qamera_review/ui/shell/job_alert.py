"""Calls the user back when a job has finished while they work in another window."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget

from qamera_review.services.settings.settings import Settings


def show_system_notice(id_: str, text: str) -> None:
    """Show a notification of the desktop, which replaces one of the same id; on Linux only."""
    if sys.platform == "linux":
        from qamera_review.ui.shell.desktop_notice import show_desktop_notice

        show_desktop_notice(id_, text)


class JobAlert(QObject):
    """Alerts the user once for each finished job while the window is not in front.

    It marks the window in the task bar and, on Linux, shows a notification of the desktop. Nothing
    takes the focus, and there is a sound only if the user has turned it on. `finished(str)` is the
    signal of a finished job, with a text about it.
    """

    def __init__(
        self,
        finished: SignalInstance,
        settings: Settings,
        window: QWidget,
        show_notice: Callable[[str, str], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._show_notice = show_notice
        self.calls = 0
        finished.connect(self._on_finished)

    def _on_finished(self, text: str) -> None:
        if not self._window.isActiveWindow():
            self.calls += 1
            QApplication.alert(self._window)
            self._show_notice(f"job {self.calls}", text)
            if self._settings.preferences.ring:
                QApplication.beep()
