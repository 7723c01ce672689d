"""Scrolls and zooms by wheel and touchpad.

A touchpad's pixels scroll directly, a wheel's notch as a short glide.
"""

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QScrollBar

# One notch of a wheel is 120 eighths of a degree.
_NOTCH = 120
_GLIDE_MS = 110


class GridScrollBar(QScrollBar):
    """A scroll bar that is always there, so that nothing moves; it has no handle when there is
    nothing to scroll."""

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:  # noqa: N802
        super().sliderChange(change)
        if change is QAbstractSlider.SliderChange.SliderRangeChange:
            self.setEnabled(self.maximum() > self.minimum())


class WheelScroll(QObject):
    """Moves a scroll bar by wheel events; GUI thread.

    A glide moves the bar by differences instead of setting positions, so it does not undo a new
    order or a resize that happens meanwhile. Timeline with 100 px a notch: a notch starts a glide
    of 100 px; after 40 px a second notch comes, and a new glide covers the remaining 60 + 100 = 160
    px. A notch in the other direction drops the remainder.
    """

    def __init__(self, bar: QScrollBar, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._remaining_px = 0.0
        self._moved_px = 0.0
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
        distance = -event.angleDelta().y() * notch_px / _NOTCH
        if not distance:
            return
        if not animated:
            self._bar.setValue(self._bar.value() + round(distance))
            return
        remaining_px = self._remaining_px if self._remaining_px * distance > 0 else 0.0
        self._glide.stop()
        self._remaining_px = remaining_px + distance
        self._moved_px = 0.0
        self._glide.setStartValue(0.0)
        self._glide.setEndValue(self._remaining_px)
        self._glide.start()

    def stop(self) -> None:
        """Stop a glide where it is."""
        self._glide.stop()
        self._remaining_px = self._moved_px = 0.0

    def _on_glided(self, value: object) -> None:
        if not isinstance(value, float):
            return
        pixels = round(value - self._moved_px)
        if pixels:
            self._moved_px += pixels
            self._remaining_px -= pixels
            self._bar.setValue(self._bar.value() + pixels)


class WheelZoom:
    """Counts the whole notches of a turned wheel; a touchpad sends parts of a notch."""

    def __init__(self) -> None:
        self._remainder = 0

    def notches(self, event: QWheelEvent) -> int:
        """Return how many notches `event` completes; negative towards the user."""
        self._remainder += event.angleDelta().y()
        notches = int(self._remainder / _NOTCH)
        self._remainder -= notches * _NOTCH
        return notches
