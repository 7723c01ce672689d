"""Wheel and touchpad: pixels as they come from a touchpad, a short glide for a wheel's notch."""

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QScrollBar

# One notch of a wheel is 120 eighths of a degree.
NOTCH = 120
_GLIDE_MS = 110


class WheelScroll(QObject):
    """Moves a scroll bar by wheel events.

    A glide adds differences instead of setting positions, so that a new order or a resize in
    the middle of it is not undone by it.
    """

    def __init__(self, bar: QScrollBar, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._left = 0.0
        self._at = 0.0
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(_GLIDE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._on_glided)
        self._glide.finished.connect(self.stop)

    def scroll(self, event: QWheelEvent, notch_px: int, *, animated: bool) -> None:
        """Scroll as `event` says; one notch of a wheel is `notch_px` logical px."""
        pixels = event.pixelDelta().y()
        if pixels:
            self.stop()
            self._bar.setValue(self._bar.value() - pixels)
            return
        distance = -event.angleDelta().y() * notch_px / NOTCH
        if not distance:
            return
        if not animated:
            self._bar.setValue(self._bar.value() + round(distance))
            return
        left = self._left if self._left * distance > 0 else 0.0
        self._glide.stop()
        self._left = left + distance
        self._at = 0.0
        self._glide.setStartValue(0.0)
        self._glide.setEndValue(self._left)
        self._glide.start()

    def stop(self) -> None:
        """End a glide where it is."""
        self._glide.stop()
        self._left = self._at = 0.0

    def _on_glided(self, value: object) -> None:
        if not isinstance(value, float):
            return
        pixels = round(value - self._at)
        if pixels:
            self._at += pixels
            self._left -= pixels
            self._bar.setValue(self._bar.value() + pixels)
