"""Gives the keyboard back to the pictures after a click: no control keeps the arrow keys.

After a click on a control, the arrow keys still move the focus of the grid. Only text fields keep
the keyboard. A user who reaches a control with Tab operates it by keyboard, so the focus stays
there until the control is hidden or a mouse button is pressed on it; Enter presses a button, as
Space does.

The focus came by the mouse if a button is pressed that was not pressed at the last key. Qt may
believe that a button is pressed long after it was released, when another window got the release. A
key pressed then must not be taken for a click: the next letters would decide about packshots.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from shiboken6 import isValid

from qamera_review.ui.actions.key_scope import is_within, takes_text
from qamera_review.ui.viewer.view_stack import ViewStack

_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
_BUTTONS = (QPushButton, QToolButton)


class FocusReturn(QObject):
    """Watches the keyboard focus of one window; GUI thread only."""

    def __init__(self, window: QWidget, stage: ViewStack) -> None:
        super().__init__(window)
        self._window = window
        self._stage = stage
        self._watched: QWidget | None = None
        self._listened: QWidget | None = None  # whose keys are noted
        self._buttons_at_key = Qt.MouseButton.NoButton
        self._is_enter_down = False  # pressed on the watched button
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if self._listened is not None and isValid(self._listened):
            self._listened.removeEventFilter(self)
        self._is_enter_down = self._is_enter_down and now is self._watched
        self._watched = self._listened = None
        if now is None or not is_within(now, self._window) or now.window() is not self._window:
            return
        if not (is_within(now, self._stage) or takes_text(now)):
            by_mouse = QGuiApplication.mouseButtons() & ~self._buttons_at_key
            if by_mouse != Qt.MouseButton.NoButton or _is_gone(before):
                self._stage.take_focus()
                return
            self._watched = now
        self._listened = now
        now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the mouse buttons at each key. Treat a press on a control that was reached with Tab
        as any other click, and Enter on a button as a press."""
        if event.type() in _KEYS:
            self._buttons_at_key = QGuiApplication.mouseButtons()
        if watched is not self._watched:
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self._stage.take_focus()
        if isinstance(watched, _BUTTONS) and _is_enter(event):
            self._on_enter(watched, is_press=event.type() == QEvent.Type.KeyPress)
            return True
        return False

    def _on_enter(self, button: QPushButton | QToolButton, is_press: bool) -> None:
        """Press a button when Enter is let go: a held key must not go on in what the button
        opens."""
        was_down, self._is_enter_down = self._is_enter_down, is_press
        if was_down and not is_press:
            button.click()


def _is_enter(event: QEvent) -> bool:
    """Return whether an event is of Enter alone, and not repeated by the system."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        and not event.isAutoRepeat()
    )


def _is_gone(widget: QWidget | None) -> bool:
    """Return whether a control lost the focus because it can no longer be used."""
    return widget is not None and not (
        isValid(widget) and widget.isEnabled() and widget.isVisible()
    )
