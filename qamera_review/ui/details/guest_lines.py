"""What each guest suggests about a packshot, with a button that accepts it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from qamera_review.domain.export.suggestion import Suggestion
from qamera_review.ui.text.guest_texts import guest_text, other_picture_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.plain_label import PlainLabel


class GuestLines(QWidget):
    """Shows suggestions; GUI thread only. Signal `accept_requested(Suggestion)`."""

    accept_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[Suggestion, ...], str | None] = ((), None)
        self.texts: list[PlainLabel] = []
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_suggestions(self, suggestions: Sequence[Suggestion], sha256: str | None) -> None:
        """Show the suggestions about a packshot. `sha256` is that of its picture now, None if it is
        not known."""
        shown = (tuple(suggestions), sha256)
        if shown == self._shown:
            return
        self._shown = shown
        for widget in (*self.texts, *self.buttons):
            widget.hide()
            widget.deleteLater()
        self.texts, self.buttons = [], []
        for suggestion in suggestions:
            self._add(suggestion, sha256)

    def _add(self, suggestion: Suggestion, sha256: str | None) -> None:
        who = guest_text(suggestion)
        other = other_picture_text(suggestion, sha256)
        text = PlainLabel(" · ".join(filter(None, (who, other))))
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        button = QPushButton(tr("Accept"))
        button.setAccessibleDescription(who)
        button.setToolTip(tr("Decide as this guest suggests"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.accept_requested.emit(suggestion))
        self._column.addWidget(text)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.texts.append(text)
        self.buttons.append(button)
