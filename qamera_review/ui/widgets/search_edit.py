"""A search field whose text Esc clears."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class SearchEdit(QLineEdit):
    """A line edit that Esc clears; the next Esc does what it does elsewhere. GUI thread only."""

    def takes_escape(self) -> bool:
        """Return whether Esc does something here."""
        return bool(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            event.accept()
            return
        super().keyPressEvent(event)
