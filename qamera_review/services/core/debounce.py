"""One act for many requests: what follows a change, a moment later."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

DEBOUNCE_MS = 30  # two frames: what was pressed shows first, and no eye sees the delay


class Debounced(QObject):
    """Acts once, `delay_ms` after it was asked to, however often it is asked meanwhile.

    A request is not put off by later ones, so that an act takes place while requests go on and
    on. With `after_last` it is: the act waits until nothing was asked for during `delay_ms`, as
    for a text that is still being typed. GUI thread only.
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
        """Act after the delay."""
        if self._after_last or not self._timer.isActive():
            self._timer.start()

    def cancel(self) -> None:
        """Forget what was asked for."""
        self._timer.stop()

    def flush(self) -> None:
        """Act now, if it was asked for."""
        if self._timer.isActive():
            self._timer.stop()
            self._act()
