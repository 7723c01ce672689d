"""The diagnostics window: shows exactly the text that is saved or copied for support."""

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from qamera_review.services.settings.diagnostics import Diagnostics
from qamera_review.services.settings.last_folders import FilePurpose, LastFolders
from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.dialogs import window_column
from qamera_review.ui.widgets.plain_label import PlainLabel
from qamera_review.ui.widgets.save_dialog import ask_where_to_save


class DiagnosticsWindow(QDialog):
    """Shows the diagnostics, which the user can save or copy; GUI thread only."""

    def __init__(
        self, diagnostics: Diagnostics, folders: LastFolders, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self.setWindowTitle(tr("Diagnostics - Qamera Review"))
        self.text = QPlainTextEdit(diagnostics.text(_screens()))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Information for support"))
        self.text.setAccessibleDescription(tr("This is exactly what is saved or copied"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.answer = PlainLabel()
        explanation = PlainLabel(
            tr(
                "For support. It contains no API key. The log may contain names of "
                "packshots: read it before you share it."
            )
        )
        explanation.setWordWrap(True)
        save, copy = QPushButton(tr("Save as…")), QPushButton(tr("Copy"))
        close = QPushButton(tr("Close"))
        save.setToolTip(tr("Save what is shown as a text file"))
        copy.setToolTip(tr("Copy to the clipboard as text"))
        close.setToolTip(tr("Close this window"))
        save.clicked.connect(self._on_save)
        copy.clicked.connect(self._on_copy)
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(self.answer, 1)
        for button in (save, copy, close):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = window_column(self)
        column.addWidget(explanation)
        column.addWidget(self.text, 1)
        column.addLayout(row)
        self.resize(720, 560)

    def save_to(self, path: Path) -> None:
        """Write exactly the shown text to `path`; show an error if that fails."""
        file = QSaveFile(str(path))
        data = self.text.toPlainText().encode("utf-8", "replace")
        whole = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data)
        if whole and file.commit():
            self._show_answer(tr("Saved as {path}").format(path=path))
        else:
            self._show_answer(tr("Not saved: {why}").format(why=file.errorString()))

    def _on_save(self) -> None:
        title, proposed = tr("Save the diagnostics"), "qamera-review-diagnostics.txt"
        ask_where_to_save(
            self,
            title,
            proposed,
            {".txt": "*.txt"},
            self.save_to,
            self._folders,
            FilePurpose.DIAGNOSTICS,
        )

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._show_answer(tr("Copied."))

    def _show_answer(self, text: str) -> None:
        self.answer.setText(text)
        announce(self.answer, text)


def _screens() -> dict[str, object]:
    screens = [
        f"{screen.size().width()} x {screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    ]
    return {"screens": "; ".join(screens), "platform": QGuiApplication.platformName()}
