"""Moves the mouse over a widget without the display's pointer, whose moves arrive some time later,
joined into one, or not at all when another window is in the way."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

NO_BUTTON = Qt.MouseButton.NoButton
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def move_mouse(
    widget: QWidget,
    at: QPoint,
    pressed: Qt.MouseButton = NO_BUTTON,
    modifiers: Qt.KeyboardModifier = NO_MODIFIER,
) -> None:
    """Send the widget a move to a place in it, while a button is pressed or not."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(at),
        QPointF(widget.mapToGlobal(at)),
        NO_BUTTON,
        pressed,
        modifiers,
    )
    QApplication.sendEvent(widget, event)
