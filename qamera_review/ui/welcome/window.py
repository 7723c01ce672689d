"""The first start: what this is, and the choice between the demo and a key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from qamera_review.services.review import Review
from qamera_review.ui.dialogs.api_key import ApiKeyDialog
from qamera_review.ui.language import tr


class WelcomeWindow(ApiKeyDialog):
    """Asks for the key as always, and offers the demo before. GUI thread only.

    Signal `demo_requested()`.
    """

    demo_requested = Signal()

    def __init__(self, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(review, parent)
        self.setWindowTitle(tr("Welcome - Qamera Review"))
        self.demo = QPushButton(tr("Try the demo"))
        self.demo.setToolTip(tr("Opens with made-up packshots; nothing leaves this computer"))
        self.demo.setAutoDefault(False)
        self.demo.clicked.connect(self._on_demo)
        title = QLabel(tr("Welcome to Qamera Review"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        title.setFont(font)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setFrameShadow(QFrame.Shadow.Plain)
        above: tuple[QWidget, ...] = (
            title,
            _words(
                tr(
                    "See the packshots of your Qamera account, approve, reject or archive them by "
                    "single keys, and order new ones."
                )
            ),
            _words(tr("The demo has made-up packshots; it needs no account and no network.")),
            self.demo,
            rule,
        )
        for place, widget in enumerate(above):
            column.insertWidget(place, widget)
        column.setSpacing(12)
        self.setMinimumWidth(520)
        self.field.setFocus()

    def _on_demo(self) -> None:
        self.demo_requested.emit()
        self.accept()


def _words(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label
