"""A field that takes the next key press as it is, instead of what it would do."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from qamera_review.ui.actions.key_chords import chord_of
from qamera_review.ui.text.language import tr

# These keep their meaning, so that nobody is caught in the field.
_LEAVING = frozenset({"Esc", "Tab", "Shift+Tab"})


class KeyCapture(QLineEdit):
    """Signal `pressed(str)`: a chord was pressed in it."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(tr("New key"))
        self.setPlaceholderText(tr("Press a key here"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        # A shortcut of the system's (Ctrl+A in a field) is a key press like any other here.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chord = chord_of(event)
        if chord in _LEAVING:
            event.ignore()
        elif chord:
            self.setText(chord)
            self.pressed.emit(chord)
