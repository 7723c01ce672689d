"""Gives the keyboard back to the pictures after a click: no control keeps the arrow keys.

A control that is clicked does what it does, and the arrows go on moving the focus of the grid. Only
what the user types into keeps the keyboard. Who goes to a control by Tab works it by the keyboard,
so there it stays, until the control is hidden or a mouse button is pressed on it.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from qamera_review.ui.actions.key_scope import is_within, takes_text
from qamera_review.ui.viewer.view_stack import ViewStack


class FocusReturn(QObject):
    """Watches the keyboard focus of one window; GUI thread only."""

    def __init__(self, window: QWidget, stage: ViewStack) -> None:
        super().__init__(window)
        self._window = window
        self._stage = stage
        self._watched: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None
        if now is None or not is_within(now, self._window) or now.window() is not self._window:
            return
        if is_within(now, self._stage) or takes_text(now):
            return
        by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if by_mouse or _is_gone(before):
            self._stage.take_focus()
            return
        self._watched = now
        now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press on the control that was reached by Tab is a click as any other."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._stage.take_focus()
        return False


def _is_gone(widget: QWidget | None) -> bool:
    """Whether a control lost the focus because it cannot be used any more."""
    return widget is not None and not (
        isValid(widget) and widget.isEnabled() and widget.isVisible()
    )
