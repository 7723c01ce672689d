"""A program with a window that prints each shortcut that is pressed in it, one per line."""

import sys

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from qamera_review.ui.actions.key_chords import chord_of

TITLE = "Chords of key presses"


class Chords(QWidget):
    """The window; it takes the keyboard focus."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if chord := chord_of(event):
            print(chord, flush=True)


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = Chords()
    window.setWindowTitle(TITLE)
    window.show()
    sys.exit(app.exec())
