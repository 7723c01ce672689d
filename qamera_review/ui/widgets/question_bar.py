"""A question in the window that it is about, without a window of its own."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.plain_label import PlainLabel


class QuestionBar(QFrame):
    """Hidden until something is asked; one question at a time. GUI thread only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.text = PlainLabel()
        self.text.setWordWrap(True)
        self.yes = QPushButton()
        self.no = QPushButton(tr("Keep"))
        self.yes.setToolTip(tr("Yes, do it"))
        self.no.setToolTip(tr("Nothing is changed"))
        self._do: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.addWidget(self.text, 1)
        for button in (self.yes, self.no):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self.hide)
        self.hide()

    def ask(self, text: str, yes: str, do: Callable[[], object]) -> None:
        """Shows the question; `do` is carried out when the answer is yes."""
        self.text.setText(text)
        self.setAccessibleName(text)
        self.yes.setText(yes)
        self._do = do
        self.show()
        announce(self, text, urgent=True)
        self.no.setFocus()

    def _on_yes(self) -> None:
        self.hide()
        if self._do is not None:
            self._do()
