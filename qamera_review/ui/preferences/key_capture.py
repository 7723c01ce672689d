"""A field that captures the next key press instead of executing it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from qamera_review.ui.actions.key_chords import chord_of
from qamera_review.ui.text.key_names import key_name
from qamera_review.ui.text.language import tr

# These keep their meaning, so that the user can leave the field by keyboard.
_LEAVING = frozenset({"Esc", "Tab", "Shift+Tab"})


class KeyCapture(QLineEdit):
    """A read-only field that shows the pressed chord; GUI thread only.

    Signal `pressed(str)`: this chord was pressed in it.
    """

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(tr("New key"))
        self.setPlaceholderText(tr("Press a key"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        # Accepting it makes shortcuts, such as Ctrl+A in a field, arrive as key presses.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chord = chord_of(event)
        if chord in _LEAVING:
            event.ignore()
        elif chord:
            self.setText(key_name(chord))
            self.pressed.emit(chord)
