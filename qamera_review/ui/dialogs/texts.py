"""The cheat sheet."""

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import (
    QDialog,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from qamera_review.ui.actions import ActionSpec, Group
from qamera_review.ui.keys import shown_keys
from qamera_review.ui.language import tr


class ShortcutsDialog(QDialog):
    """All keys, made from the table of actions."""

    def __init__(self, table: Sequence[ActionSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts - Qamera Review"))
        text = QTextBrowser()
        text.setAccessibleName(tr("Keyboard shortcuts"))
        text.setAccessibleDescription(tr("To be read"))
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
