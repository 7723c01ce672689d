"""What follows a change a moment later: words and counts do not keep a tile from being painted."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

DEBOUNCE_MS = 30  # two frames: what was pressed shows first, and no eye sees the delay


class Debounced(QObject):
    """Acts once after it was asked, however often that was meanwhile; GUI thread only."""

    def __init__(self, act: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(act)
        self._act = act

    def trigger(self) -> None:
        """Act soon. What was asked for already is not put off by it: keys may go on and on."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Act now, if it was asked for."""
        if self._timer.isActive():
            self._timer.stop()
            self._act()
