"""Key events as the X server makes them of a key that is held down, with their timestamps."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_NONE = Qt.KeyboardModifier.NoModifier
_EVERY_MS = 33


class KeyTimeline:
    """Sends key events to `target`, one after the other in time."""

    def __init__(self, target: QWidget) -> None:
        self.target = target
        self._now_ms = 1_000

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """The user presses a key."""
        self._now_ms += 120
        self._send(QEvent.Type.KeyPress, key, modifiers)

    def release(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """The user lets go of a key."""
        self._now_ms += 40
        self._send(QEvent.Type.KeyRelease, key, modifiers)

    def repeat(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier, count: int, unseen_every: int
    ) -> None:
        """The server repeats it `count` times: a release and a press with one timestamp. Every
        `unseen_every`-th time (0: never) Qt does not see what they are."""
        for number in range(1, count + 1):
            self._now_ms += _EVERY_MS
            seen = not unseen_every or number % unseen_every > 0
            self._send(QEvent.Type.KeyRelease, key, modifiers, seen)
            self._send(QEvent.Type.KeyPress, key, modifiers, seen)

    def _send(
        self, kind: QEvent.Type, key: Qt.Key, modifiers: Qt.KeyboardModifier, repeat: bool = False
    ) -> None:
        code = key.value
        text = chr(code).lower() if Qt.Key.Key_A.value <= code <= Qt.Key.Key_Z.value else ""
        event = QKeyEvent(kind, code, modifiers, code % 200 + 8, 0, 0, text, repeat)
        event.setTimestamp(self._now_ms)
        QCoreApplication.sendEvent(self.target, event)
