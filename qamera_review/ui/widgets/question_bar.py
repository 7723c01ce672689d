"""A yes/no question inside the window that it is about, instead of a dialog."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.plain_label import PlainLabel


class QuestionBar(QFrame):
    """Shows one question at a time; hidden when there is none. GUI thread only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.text = PlainLabel()
        self.text.setWordWrap(True)
        self.yes = QPushButton()
        self.no = QPushButton(tr("Keep"))
        self.yes.setToolTip(tr("Yes, do it"))
        self.no.setToolTip(tr("Nothing is changed"))
        self._on_confirmed: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.addWidget(self.text, 1)
        for button in (self.yes, self.no):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self.hide)
        self.hide()

    def ask(self, text: str, yes: str, do: Callable[[], object]) -> None:
        """Show a question and focus its "no" button.

        `yes` is the text of the other button, and `do` is called when the user presses that button.
        """
        self.text.setText(text)
        self.setAccessibleName(text)
        self.yes.setText(yes)
        self._on_confirmed = do
        self.show()
        announce(self, text, urgent=True)
        self.no.setFocus()

    def _on_yes(self) -> None:
        self.hide()
        if self._on_confirmed is not None:
            self._on_confirmed()
