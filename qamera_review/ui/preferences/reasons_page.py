"""The preferences page for the reasons of the digit keys."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from qamera_review.domain.feedback import (
    DEFAULT_REASONS,
    REASON_MAX_CHARS,
    REASONS_MAX,
    make_feedback,
)
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.reason_text import reason_from_text, reason_text
from qamera_review.ui.widgets.plain_label import PlainLabel


class ReasonsPage(QWidget):
    """One field for each digit; calls `use` with the new reasons. GUI thread only."""

    def __init__(
        self,
        reasons: Sequence[str],
        use: Callable[[tuple[str, ...]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._use = use
        self._reasons = tuple(reasons)
        self.fields = [QLineEdit() for _ in range(REASONS_MAX)]
        form = QFormLayout(self)
        text = tr("Press a digit to add a reason or remove it. Reasons are sent with the decision.")
        note = PlainLabel(text)
        note.setWordWrap(True)
        note.setProperty("quiet", True)
        form.addRow(note)
        for number, field in enumerate(self.fields, 1):
            field.setMaxLength(REASON_MAX_CHARS)
            field.setAccessibleName(tr("Reason {number}").format(number=number))
            field.setAccessibleDescription(tr("Text of this reason. Leave empty for none"))
            field.editingFinished.connect(self._on_edited)
            form.addRow(str(number), field)
        self.usual = QPushButton(tr("Default reasons"))
        self.usual.setToolTip(tr("Restore the nine default reasons"))
        self.usual.setAutoDefault(False)
        self.usual.clicked.connect(lambda: self._take(DEFAULT_REASONS))
        row = QHBoxLayout()
        row.addWidget(self.usual)
        row.addStretch(1)
        form.addRow("", row)
        self._show()

    def _on_edited(self) -> None:
        reasons = make_feedback(reason_from_text(field.text()) for field in self.fields).reasons
        self._take(reasons or DEFAULT_REASONS)

    def _take(self, reasons: tuple[str, ...]) -> None:
        if reasons != self._reasons:
            self._reasons = reasons
            self._use(reasons)
        self._show()

    def _show(self) -> None:
        for index, field in enumerate(self.fields):
            known = index < len(self._reasons)
            field.setText(reason_text(self._reasons[index]) if known else "")
