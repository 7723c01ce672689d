"""Buttons whose text is shortened where there is no room, so that it never widens the window."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

_MIN_CHARS = 8
_PADDING_PX = 16
_PUSH_PADDING_PX = 28
_MAX_CHARS = 40


class ElidedButton(QToolButton):
    """Asks for room for all of its text, and shrinks to 8 letters. GUI thread only.

    `text` is the whole text, which assistive tools read too.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * _MIN_CHARS + _PADDING_PX
        hint = self.sizeHint()
        return QSize(min(least, hint.width()), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width() - _PADDING_PX
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.end()


class ElidedPushButton(QPushButton):
    """A push button that asks for room for 40 letters at most, and shrinks to 8. GUI thread only.

    `text` is the whole text, which assistive tools read too.
    """

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        most = self.fontMetrics().averageCharWidth() * _MAX_CHARS + _PUSH_PADDING_PX
        return QSize(min(most, hint.width()), hint.height())

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * _MIN_CHARS + _PUSH_PADDING_PX
        hint = self.sizeHint()
        return QSize(min(least, hint.width()), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.fontMetrics().elidedText(
            self.text(),
            Qt.TextElideMode.ElideRight,
            self.width() - _PUSH_PADDING_PX,
            Qt.TextFlag.TextShowMnemonic,
        )
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()
