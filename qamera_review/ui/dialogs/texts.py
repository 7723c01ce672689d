"""Small windows of text: a note to be written, and the cheat sheet."""

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from qamera_review.domain.decision import NOTE_MAX_CHARS
from qamera_review.ui.actions import ActionSpec, Group
from qamera_review.ui.keys import shown_keys
from qamera_review.ui.language import tr


class NoteDialog(QDialog):
    """Asks for a note of at most NOTE_MAX_CHARS characters."""

    def __init__(self, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Note - Qamera Review"))
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(tr("Note"))
        self.field.textChanged.connect(self._on_text_changed)
        standard = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(tr("Note for {about}:").format(about=about)))
        column.addWidget(self.field)
        column.addWidget(self._buttons)
        self._on_text_changed()

    def text(self) -> str:
        """The note, without spaces around it."""
        return self.field.toPlainText().strip()

    def _on_text_changed(self) -> None:
        fits = 0 < len(self.text()) <= NOTE_MAX_CHARS
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(fits)


class ShortcutsDialog(QDialog):
    """All keys, made from the table of actions."""

    def __init__(self, table: Sequence[ActionSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts - Qamera Review"))
        text = QTextBrowser()
        text.setHtml("".join(_section(group, table) for group in Group))
        column = QVBoxLayout(self)
        column.addWidget(text)
        self.resize(560, 640)


def _section(group: Group, table: Sequence[ActionSpec]) -> str:
    rows = "".join(
        f"<tr><td width='150'><b>{escape(shown_keys(spec.keys))}</b></td>"
        f"<td>{escape(tr(spec.description))}</td></tr>"
        for spec in table
        if spec.group is group
    )
    return f"<h3>{tr(group.value)}</h3><table cellpadding='3'>{rows}</table>"
