"""Keeps keys from acting in one window while another one opens.

A window takes a moment until the system shows it and gives it the keyboard. Keys that are pressed
meanwhile are meant for it, but arrive in the window before: an "A" would approve a picture there.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_WAIT_MS = 1_000  # then the system has given the keyboard to another window on purpose
_PRESSES = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
_ENDS = (QEvent.Type.MouseButtonPress, QEvent.Type.WindowActivate)  # the user may go back, too
_GONE = (QEvent.Type.Hide, QEvent.Type.Close)


class OpeningWindow(QObject):
    """Drops the key presses that arrive in other windows until an opened one has the keyboard, a
    mouse button is pressed, or a second has passed; GUI thread only."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._window: QWidget | None = None
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self.end)

    def wait_for(self, window: QWidget) -> None:
        """Drop key presses until this window, which was just shown, has the keyboard."""
        self.end()
        app = QCoreApplication.instance()
        if app is None or window.isActiveWindow():
            return
        self._window = window
        app.installEventFilter(self)  # for a moment only: it is called for every event
        self._timer.start()

    def end(self) -> None:
        """Let all keys act again."""
        self._timer.stop()
        self._window = None
        if (app := QCoreApplication.instance()) is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drop a key press in another window; end when a window gets the keyboard."""
        window, kind = self._window, event.type()
        if window is None or not isValid(window):
            self.end()
            return False
        if kind in _ENDS or (watched is window and kind in _GONE):
            self.end()
            return False
        return kind in _PRESSES and not _is_of(window, watched)


def _is_of(window: QWidget, watched: QObject) -> bool:
    """Return whether an event is for a window or for a widget in it."""
    if isinstance(watched, QWidget):
        return watched.window() is window
    return watched is window.windowHandle()
