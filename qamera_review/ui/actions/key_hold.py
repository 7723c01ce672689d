"""A key that does something only while it is held down."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent

from qamera_review.ui.actions.held_keys import place_of

HELD_FROM_MS = 300  # a shorter press is a tap, whose action stays done
# The X server repeats a key as a release and a press, which arrive one right after the other; see
# `held_keys`. A release that no press follows for so long is the user's.
_RELEASE_MS = 40


class KeyHold(QObject):
    """Follows one key that was pressed, and reports when it is let go after a while.

    GUI thread only. Worked example: a key that is pressed at 0 ms and released at 120 ms is a tap,
    and nothing is called. Released at 900 ms it was held, and `let_go` is called 40 ms later.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._place: int | None = None
        self._let_go: Callable[[], object] | None = None
        self._pressed_for = QElapsedTimer()
        self._released = QTimer(self, singleShot=True, interval=_RELEASE_MS)
        self._released.timeout.connect(self.end)

    def begin(self, event: QKeyEvent, let_go: Callable[[], object]) -> None:
        """Follow the key of this press; one that was followed before is ended."""
        self.end()
        self._place, self._let_go = place_of(event), let_go
        self._pressed_for.start()

    def note(self, event: QKeyEvent, *, is_repeated: bool) -> None:
        """Note a press or a release of any key; `is_repeated` says that the system repeated it."""
        if self._let_go is None or place_of(event) != self._place:
            return
        if event.type() == QEvent.Type.KeyPress:
            if is_repeated:
                self._released.stop()
        elif not event.isAutoRepeat():
            if self._pressed_for.elapsed() < HELD_FROM_MS:
                self._let_go = None
            else:
                self._released.start()

    def end(self) -> None:
        """Take the key as let go now."""
        self._released.stop()
        let_go, self._let_go = self._let_go, None
        if let_go is not None:
            let_go()
