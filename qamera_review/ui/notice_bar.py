"""What a person can act on, above the grid, until it is answered."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from qamera_review.ui.language import tr


class NoticeBar(QFrame):
    """One sentence at a time, newest first; hidden when there is none. GUI thread only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.text = QLabel()
        self.text.setWordWrap(True)
        close = QPushButton(tr("Dismiss"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.addWidget(self.text, 1)
        row.addWidget(close)
        self.hide()

    def tell(self, sentence: str) -> None:
        """Shows a sentence."""
        self.text.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
