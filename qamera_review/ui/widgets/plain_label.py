"""Labels that show text as text: never as HTML, and never wider than their window has room for."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from qamera_review.ui.text.foreign_text import (
    FIRST_STRONG_ISOLATE,
    POP_ISOLATE,
    plain_tooltip,
)

_WRAPPING_MIN_CHARS = 12  # a label whose text wraps can be as narrow as this
_ELIDED_MIN_CHARS = 3
_ELIDED_MAX_CHARS = 60  # it asks for no more room than this
_LONG_WORD = re.compile(r"\S{41,}")
_PART_CHARS = 20
_MAY_BREAK = "\u200b"  # ZERO WIDTH SPACE: a line may end here


def breakable(text: str) -> str:
    """Return the text with places where lines may end in words that are too long for one."""
    return _LONG_WORD.sub(_broken, text)


def _broken(match: re.Match[str]) -> str:
    word = match.group()
    parts = (word[at : at + _PART_CHARS] for at in range(0, len(word), _PART_CHARS))
    return _MAY_BREAK.join(parts)


class PlainLabel(QLabel):
    """A QLabel that never renders HTML; GUI thread only. With `setWordWrap(True)` a long word wraps
    as well, so that it does not determine the width of the window."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def text(self) -> str:
        """Return the text as it was given."""
        return self._whole

    def clear(self) -> None:
        """Shows nothing."""
        self.setText("")

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's own name
        self._whole = text
        super().setText(breakable(text) if self.wordWrap() else text)

    def setWordWrap(self, on: bool) -> None:  # noqa: N802 - Qt's own name
        super().setWordWrap(on)
        self.setText(self._whole)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if self.wordWrap():
            narrow = self.fontMetrics().averageCharWidth() * _WRAPPING_MIN_CHARS
            hint.setWidth(min(hint.width(), narrow))
        return hint


class ElidedLabel(PlainLabel):
    """One line that ends in dots, or has them in the middle, when there is no room for it; its
    tooltip is the whole text. It asks for `letters_max` letters at most and shrinks to 3."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        letters_max: int = _ELIDED_MAX_CHARS,
    ) -> None:
        super().__init__(text, parent)
        self._elide = elide
        self._letters_max = letters_max
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's own name
        if text != self.text():
            super().setText(text)
            self.setToolTip(plain_tooltip(text))
            self.updateGeometry()
            self.update()

    def elided_text(self) -> str:
        """Return what is painted now."""
        line = one_line_with_isolates(self.text())
        shown = self.fontMetrics().elidedText(line, self._elide, self.contentsRect().width())
        if shown.count(FIRST_STRONG_ISOLATE) > shown.count(POP_ISOLATE):
            shown = shown.replace("…", f"…{POP_ISOLATE}")  # its end is not shown
        return shown

    def sizeHint(self) -> QSize:
        letters = self.fontMetrics()
        # The width of ten thousand letters is not measured: what is beyond the limit is not shown.
        text = one_line_with_isolates(self.text()[: 4 * self._letters_max])
        width = letters.horizontalAdvance(text) + 2
        return QSize(min(width, letters.averageCharWidth() * self._letters_max), letters.height())

    def minimumSizeHint(self) -> QSize:
        letters = self.fontMetrics()
        return QSize(letters.averageCharWidth() * _ELIDED_MIN_CHARS, letters.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(self.contentsRect(), flags, self.elided_text())
        painter.end()


def one_line_with_isolates(text: str) -> str:
    """Return the text on one line; the isolates that are around names in it stay."""
    return " ".join(text.split())
