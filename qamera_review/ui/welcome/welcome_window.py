"""The welcome window of the first start: the choice between the demo and a key."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qamera_review.services.connection.api_key import KeySession
from qamera_review.services.connection.connection import Connection
from qamera_review.ui.dialogs.api_key_dialog import ApiKeyDialog
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.plain_label import PlainLabel


class WelcomeWindow(ApiKeyDialog):
    """The key dialog with an introduction and a button for the demo. GUI thread only.

    Signal `demo_requested()`: the user wants to see the demo.
    """

    demo_requested = Signal()

    def __init__(
        self,
        api_key: KeySession,
        connection: Connection,
        service_url: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(api_key, connection, service_url, parent)
        self.setWindowTitle(tr("Welcome - Qamera Review"))
        self.demo = QPushButton(tr("Try the demo"))
        self.demo.setToolTip(tr("Opens with sample packshots. Nothing leaves this computer"))
        self.demo.setAutoDefault(False)
        self.demo.clicked.connect(self._on_demo)
        self.forget.hide()  # there is no key yet
        self.answer.clear()
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setFrameShadow(QFrame.Shadow.Plain)
        above: tuple[QWidget, ...] = (
            _heading(),
            _wrapped_label(
                tr(
                    "Review the packshots of your Qamera account: approve, reject or archive "
                    "each with a single key, and generate new ones."
                )
            ),
            _wrapped_label(
                tr("The demo has sample packshots. It needs no account and no network.")
            ),
            self.demo,
            rule,
        )
        for index, widget in enumerate(above):
            column.insertWidget(index, widget)
        column.setSpacing(12)
        self.setMinimumWidth(520)
        self.field.setFocus()

    def _on_demo(self) -> None:
        self.demo_requested.emit()
        self.accept()


def _heading() -> QWidget:
    """Return the program's icon and name."""
    heading, sign = QWidget(), PlainLabel()
    title = PlainLabel(tr("Welcome to Qamera Review"))
    title.setFont(_large(title.font()))
    side = round(title.fontMetrics().height() * 1.8)
    sign.setPixmap(QApplication.windowIcon().pixmap(QSize(side, side), heading.devicePixelRatioF()))
    row = QHBoxLayout(heading)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(sign)
    row.addWidget(title, 1)
    return heading


def _large(font: QFont) -> QFont:
    font.setPointSizeF(font.pointSizeF() * 1.5)
    return font


def _wrapped_label(text: str) -> QLabel:
    label = PlainLabel(text)
    label.setWordWrap(True)
    return label
