"""A check box whose text comes from outside: it is shortened where there is no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QStylePainter, QWidget

from qamera_review.ui.text.foreign_text import plain_tooltip

_MIN_CHARS = 12


class ElidedCheckBox(QCheckBox):
    """Asks for room for all of its text, and shrinks to 12 letters; the tooltip has the whole text.

    An "&" in the text is shown, and is no shortcut. GUI thread only.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setAccessibleName(text)
        self.setToolTip(plain_tooltip(text))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        metrics = self.fontMetrics()
        text_px = metrics.horizontalAdvance(self.text())
        least = hint.width() - text_px + metrics.averageCharWidth() * _MIN_CHARS
        return QSize(min(least, hint.width()), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        element = QStyle.SubElement.SE_CheckBoxContents
        room = self.style().subElementRect(element, option, self).width()
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        painter.end()
