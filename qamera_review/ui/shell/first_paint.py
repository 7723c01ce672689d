"""Detects when a window is first visible, so that less urgent work can begin then."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

LATEST_MS = 1000  # a window that opens minimised or behind a lock screen is not painted


class FirstPaint(QObject):
    """Watches one window; GUI thread only.

    Signal `painted()`, once: the window is being painted for the first time, before any key can
    reach it; or it was shown `LATEST_MS` ago and has not been painted.
    """

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._latest = QTimer(self)
        self._latest.setSingleShot(True)
        self._latest.setInterval(LATEST_MS)
        self._latest.timeout.connect(self._report)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and not self._latest.isActive():
            self._latest.start()
        elif event.type() == QEvent.Type.Paint:
            self._report()
        return False

    def _report(self) -> None:
        self._latest.stop()
        self._window.removeEventFilter(self)
        self.painted.emit()
