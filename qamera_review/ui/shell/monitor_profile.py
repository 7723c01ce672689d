"""Follows the window from monitor to monitor, and reports the profile of the current one."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from qamera_review.ui.theme.monitor_icc import monitor_icc


class MonitorProfile(QObject):
    """Reads the profile of the monitor on which `window` is; GUI thread only.

    It is read again when the window comes to another monitor, when monitors come or go, and when
    the user returns to the program, since another program may have set it meanwhile.

    Signal `profile_read(bytes)`: the ICC profile, b"" if the monitor has none.
    """

    profile_read = Signal(bytes)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._on_screens_changed)
        application.screenRemoved.connect(self._on_screens_changed)
        application.applicationStateChanged.connect(self._on_state_changed)

    def follow(self) -> None:
        """Follow the window, which has been shown, to other monitors."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self._on_screens_changed)
        self.read()

    def read(self) -> None:
        """Read the profile now. Before the window is shown, that is of the monitor where it will
        probably appear."""
        self.profile_read.emit(monitor_icc(self._window.screen()))

    def _on_screens_changed(self, _screen: QScreen) -> None:
        self.read()

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.read()
