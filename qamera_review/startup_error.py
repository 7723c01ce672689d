"""Reports why the program cannot start, in the terminal or in a message box."""

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
    app = QApplication.instance() or QApplication(sys.argv[:1])
    box = QMessageBox(QMessageBox.Icon.Critical, "Qamera Review", "")
    box.setTextFormat(Qt.TextFormat.PlainText)  # it may name a file
    box.setText(text)
    box.finished.connect(app.quit)
    box.open()
    app.exec()
