"""Combo boxes and sliders that the wheel changes only while they have the focus, and spin boxes
that it never changes.

Qt's own react to the wheel whenever the pointer is over them, so scrolling a form would change its
values: a number of images, for instance, which costs credits. All controls of these kinds are made
of these classes.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSlider, QSpinBox, QWidget

_TEXT_MARGIN_PX = 6
_COMBO_CHARS_MAX = 40


class WheelSafeComboBox(QComboBox):
    """A combo box; the wheel over it scrolls what it lies in. A long entry does not widen it beyond
    40 letters, because it may come from outside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel

    def sizeHint(self) -> QSize:
        return self._bounded(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._bounded(super().minimumSizeHint())

    def _bounded(self, hint: QSize) -> QSize:
        most = self.fontMetrics().averageCharWidth() * _COMBO_CHARS_MAX
        return QSize(min(hint.width(), most), hint.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the choice only while it has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class WheelSafeSpinBox(QSpinBox):
    """A spin box; the wheel over it scrolls what it lies in, also while it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(_TEXT_MARGIN_PX, 0, 0, 0)  # a style sheet cannot

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change nothing: its keys are Up and Down, and a number may cost credits."""
        event.ignore()


class WheelSafeSlider(QSlider):
    """A slider; the wheel over it scrolls what it lies in."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the value only while it has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
