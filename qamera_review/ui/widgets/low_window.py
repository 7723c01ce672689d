"""Tells whether a window is so low that its bars have to make room for the pictures."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

_LOW_LINES = 26  # lines of text: 440 px with the usual font


class LowWindow(QObject):
    """Watches the window that a widget is in; GUI thread only.

    Signal `changed()`: `is_low` is another one now.
    """

    changed = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._window: QWidget | None = None
        self.is_low = False
        widget.installEventFilter(self)
        self._watch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.ParentChange):
            self._watch()
        elif event.type() == QEvent.Type.Resize and watched is self._window:
            self._update()
        return False

    def _watch(self) -> None:
        window = self._widget.window()
        if window is not self._window:
            if self._window is not None:
                self._window.removeEventFilter(self)
            # A bar that is not in a window yet is its own, and never high.
            self._window = window if window is not self._widget else None
            self._widget.installEventFilter(self)
            window.installEventFilter(self)
        self._update()

    def _update(self) -> None:
        window = self._window
        lines_px = _LOW_LINES * self._widget.fontMetrics().height()
        is_low = window is not None and window.height() < lines_px
        if is_low != self.is_low:
            self.is_low = is_low
            self.changed.emit()
