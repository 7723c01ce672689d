"""A question with one or two answers and Cancel, shown in the window instead of in a dialog."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from qamera_review.domain.records import Struct
from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.plain_label import PlainLabel


class Answer(Struct, frozen=True):
    """An answer that changes something: the text of its button, and what it does."""

    title: str
    run: Callable[[], object]


class QuestionBar(QFrame):
    """Shows one question at a time; hidden when there is none. GUI thread only.

    Beside the button that changes nothing (`no`, which has the focus) there are one or two
    answers: `yes` and `more`. Signal `focus_released()`: the question had the focus and is over.
    """

    focus_released = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.text = PlainLabel()
        self.text.setWordWrap(True)
        self.yes, self.more = QPushButton(), QPushButton()
        self.no = QPushButton(tr("Cancel"))
        self.yes.setToolTip(tr("Yes"))
        self.more.setToolTip(tr("Yes"))
        self.no.setToolTip(tr("Nothing changes"))
        self._answers: tuple[Answer, ...] = ()
        row = QHBoxLayout(self)
        row.addWidget(self.text, 1)
        for button in (self.yes, self.more, self.no):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.yes.clicked.connect(lambda: self._on_answer(0))
        self.more.clicked.connect(lambda: self._on_answer(1))
        self.no.clicked.connect(self.end)
        self.hide()

    def ask(self, text: str, answer: Answer, second: Answer | None = None) -> None:
        """Show a question and focus its "no" button; the answer that the user chooses is run."""
        self.text.setText(text)
        self.setAccessibleName(text)
        self._answers = (answer,) if second is None else (answer, second)
        self.yes.setText(answer.title)
        self.more.setVisible(second is not None)
        if second is not None:
            self.more.setText(second.title)
        self.show()
        announce(self, text, urgent=True)
        self.no.setFocus()

    def end(self) -> None:
        """Remove the question without an answer."""
        focus = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self._answers = ()
        self.hide()
        if had_focus:
            self.focus_released.emit()

    def _on_answer(self, number: int) -> None:
        answers = self._answers
        self.end()
        if number < len(answers):
            answers[number].run()
