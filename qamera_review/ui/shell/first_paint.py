"""When a window is first seen: what it does not need for that can begin then."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

LATEST_MS = 1000  # a window that opens minimised or behind a lock is not painted


class FirstPaint(QObject):
    """Watches one window; GUI thread only. Signal `came()`, once: it is being painted for the
    first time, before any key can reach it; or it was shown and has not been painted since."""

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._latest = QTimer(self)
        self._latest.setSingleShot(True)
        self._latest.setInterval(LATEST_MS)
        self._latest.timeout.connect(self._tell)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and not self._latest.isActive():
            self._latest.start()
        elif event.type() == QEvent.Type.Paint:
            self._tell()
        return False

    def _tell(self) -> None:
        self._latest.stop()
        self._window.removeEventFilter(self)
        self.painted.emit()
