"""Reports why the program cannot start, in the terminal or in a message box, and asks about it."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from qamera_review.domain.errors import QameraError


def report(error: QameraError) -> None:
    """Print the error to stderr; without a terminal, also show it in a message box.

    With a message box it returns when the user has closed it.
    """
    text = error.english_text()
    if sys.stderr is not None:
        print(text, file=sys.stderr)
        if sys.stderr.isatty():
            return
    QApplication.instance() or QApplication(sys.argv[:1])
    _show(_box(QMessageBox.Icon.Critical, text))


def ask(error: QameraError, action: str) -> bool:
    """Show the error in a message box with the button `action`; return whether it was pressed.

    It returns when the user has answered. Cancel has the focus.
    """
    QApplication.instance() or QApplication(sys.argv[:1])
    box = _box(QMessageBox.Icon.Warning, error.english_text())
    button = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    _show(box)
    return box.clickedButton() is button


def _box(icon: QMessageBox.Icon, text: str) -> QMessageBox:
    box = QMessageBox(icon, "Qamera Review", "")
    box.setTextFormat(Qt.TextFormat.PlainText)  # the text may contain the name of a file
    box.setText(text)
    return box


def _show(box: QMessageBox) -> None:
    app = QApplication.instance()
    assert app is not None
    box.finished.connect(app.quit)
    box.open()
    app.exec()
