"""What a person can act on, above the grid, until it is answered."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from qamera_review.ui.language import tr


@dataclass(frozen=True, slots=True)
class Remedy:
    """What a notice offers: the text of its button and what that does."""

    title: str
    run: Callable[[], None]


class NoticeBar(QFrame):
    """One sentence at a time, newest first; hidden when there is none. GUI thread only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._topic = ""
        self._remedy: Remedy | None = None
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.remedy = QPushButton()
        self.remedy.clicked.connect(self._on_remedy)
        self.dismiss = QPushButton(tr("Dismiss"))
        self.dismiss.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.addWidget(self.text, 1)
        row.addWidget(self.remedy)
        row.addWidget(self.dismiss)
        self.hide()

    def tell(self, sentence: str, remedy: Remedy | None = None, *, topic: str = "") -> None:
        """Shows a sentence. `topic` names what it is about, for `settle`."""
        self._topic, self._remedy = topic, remedy
        self.text.setText(sentence)
        self.setAccessibleName(sentence)
        self.remedy.setVisible(remedy is not None)
        if remedy is not None:
            self.remedy.setText(remedy.title)
        self.show()

    def settle(self, topic: str) -> None:
        """Takes the notice away if it is about this topic, which is over."""
        if topic == self._topic:
            self.hide()

    def _on_remedy(self) -> None:
        if self._remedy is not None:
            self.hide()
            self._remedy.run()
