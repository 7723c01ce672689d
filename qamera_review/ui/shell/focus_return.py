"""Gives the keyboard back to the pictures after a click: no control keeps the arrow keys.

After a click on a control, the arrow keys still move the focus of the grid. Only text fields keep
the keyboard. A user who reaches a control with Tab operates it by keyboard, so the focus stays
there until the control is hidden or a mouse button is pressed on it.
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
        """Treat a press on a control that was reached with Tab as any other click."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._stage.take_focus()
        return False


def _is_gone(widget: QWidget | None) -> bool:
    """Return whether a control lost the focus because it can no longer be used."""
    return widget is not None and not (
        isValid(widget) and widget.isEnabled() and widget.isVisible()
    )
