"""Handles the mouse in the grid: click, click with Ctrl or Shift, and the rubber band.

Hovering has no effect in the grid, so moves without a pressed button are ignored.
"""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from qamera_review.domain.packshot import PackshotId
from qamera_review.ui.grid.grid_layout import GridLayout
from qamera_review.ui.grid.rubber_band import RubberBand

_SCROLL_EVERY_MS = 16
# A rubber band scrolls faster the farther the pointer is outside; at most this each time.
_SCROLL_MOST_PX = 48
_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class MouseTarget(Protocol):
    """What `MouseInput` needs of the grid."""

    @property
    def geometry_now(self) -> GridLayout: ...
    @property
    def scroll_px(self) -> int: ...

    def focus_row(self, row: int) -> None: ...
    def extend_selection_to(self, row: int) -> None: ...
    def focus_into_selection(self) -> None: ...
    def toggle_selection(self) -> None: ...
    def clear_selection(self) -> None: ...
    def selection_now(self) -> frozenset[PackshotId]: ...
    def is_selected(self, row: int) -> bool: ...
    def press_header(self, point: QPoint) -> bool: ...
    def select_rows(self, base: Iterable[PackshotId], spans: Iterable[range]) -> None: ...
    def show_band(self, area: QRect | None) -> None: ...
    def verticalScrollBar(self) -> QScrollBar: ...  # noqa: N802 - Qt's own name
    def viewport(self) -> QWidget: ...


class MouseInput(QObject):
    """Turns mouse events into focus and selection. A child of the grid; GUI thread."""

    def __init__(self, grid: MouseTarget, parent: QObject) -> None:
        super().__init__(parent)
        self._grid = grid
        self._band: RubberBand | None = None
        self._pointer = QPoint()
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_EVERY_MS)
        self._scrolling.timeout.connect(self._on_scroll_due)

    def press(self, event: QMouseEvent) -> None:
        """Focus or select the tile under the pointer; a click beside the tiles clears the
        selection.
        """
        if event.button() == Qt.MouseButton.RightButton:
            self._press_for_menu(event)
            return
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._pointer = event.position().toPoint()
        point = self._content_point()
        row = self._grid.geometry_now.index_at(point)
        modifiers = event.modifiers()
        if row is None:
            if self._grid.press_header(point):
                event.accept()
                return
            if not modifiers & _ADDING:
                self._grid.clear_selection()
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._grid.extend_selection_to(row)
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self._grid.focus_row(row)
            self._grid.toggle_selection()
        else:
            self._grid.clear_selection()
            self._grid.focus_row(row)
        self._band = RubberBand(self._content_point(), self._grid.selection_now())
        event.accept()

    def move(self, event: QMouseEvent) -> None:
        """Draw the rubber band once the pointer moved far enough with the button pressed."""
        if self._band is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        self._pointer = event.position().toPoint()
        self._band.move_to(self._content_point(), QApplication.startDragDistance())
        if self._band.active:
            self._select_banded()
            if self._overshoot():
                self._scrolling.start()

    def release(self, event: QMouseEvent) -> None:
        """End the rubber band; what it selected stays selected."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.cancel()

    def cancel(self) -> None:
        """End the rubber band; what it selected stays selected."""
        self._scrolling.stop()
        if self._band is not None and self._band.active:
            self._grid.show_band(None)
            self._grid.focus_into_selection()
        self._band = None

    def _press_for_menu(self, event: QMouseEvent) -> None:
        """Make an unselected tile under the pointer the only target of the context menu."""
        self._pointer = event.position().toPoint()
        row = self._grid.geometry_now.index_at(self._content_point())
        if row is not None:
            if not self._grid.is_selected(row):
                self._grid.clear_selection()
            self._grid.focus_row(row)
        event.accept()

    def _content_point(self) -> QPoint:
        return self._pointer + QPoint(0, self._grid.scroll_px)

    def _overshoot(self) -> int:
        height = self._grid.viewport().height()
        y = self._pointer.y()
        overshoot_px = min(y, 0) + max(y - height + 1, 0)
        return max(-_SCROLL_MOST_PX, min(_SCROLL_MOST_PX, overshoot_px))

    def _on_scroll_due(self) -> None:
        overshoot_px = self._overshoot()
        if self._band is None or not overshoot_px:
            self._scrolling.stop()
            return
        bar = self._grid.verticalScrollBar()
        bar.setValue(bar.value() + overshoot_px)
        self._band.move_to(self._content_point(), 0)
        self._select_banded()

    def _select_banded(self) -> None:
        if self._band is None:
            return
        area = self._band.rect
        self._grid.show_band(area)
        self._grid.select_rows(self._band.base, self._grid.geometry_now.inside(area))
