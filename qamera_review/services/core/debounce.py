"""Debouncing: one call of a function for many triggers in a short time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

# Two frames at 60 Hz: the effect of a key press is painted first, and the delay is not visible.
DEBOUNCE_MS = 30


class Debounced(QObject):
    """Calls `act` once, `delay_ms` milliseconds after the first of several triggers.

    Example with 30 ms: triggers at 0, 10 and 20 ms lead to one call at 30 ms; a trigger at 35 ms
    to another at 65 ms. So `act` is called regularly even if the triggers never stop.

    With `after_last` each trigger restarts the delay: the same three triggers lead to one call at
    50 ms. That is for text that the user is still typing. GUI thread only.
    """

    def __init__(
        self,
        act: Callable[[], None],
        parent: QObject,
        delay_ms: int = DEBOUNCE_MS,
        *,
        after_last: bool = False,
    ) -> None:
        super().__init__(parent)
        self._act = act
        self._after_last = after_last
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(delay_ms)
        self._timer.timeout.connect(act)

    def trigger(self) -> None:
        """Call `act` after the delay, unless a call is scheduled already (see the class)."""
        if self._after_last or not self._timer.isActive():
            self._timer.start()

    def cancel(self) -> None:
        """Cancel the scheduled call, if there is one."""
        self._timer.stop()

    def flush(self) -> None:
        """Call `act` now if a call is scheduled; do nothing otherwise."""
        if self._timer.isActive():
            self._timer.stop()
            self._act()
