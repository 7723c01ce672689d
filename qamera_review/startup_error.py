"""Says why the program does not start, also to a person who has started it without a terminal."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from qamera_review.domain.errors import QameraError


def report(error: QameraError) -> None:
    """Writes the error to a terminal; where there is none, returns once its window is closed."""
    sentence = error.english_text()
    if sys.stderr is not None:
        print(sentence, file=sys.stderr)
        if sys.stderr.isatty():
            return
    app = QApplication.instance() or QApplication(sys.argv[:1])
    box = QMessageBox(QMessageBox.Icon.Critical, "Qamera Review", "")
    box.setTextFormat(Qt.TextFormat.PlainText)  # it may name a file
    box.setText(sentence)
    box.finished.connect(app.quit)
    box.open()
    app.exec()
