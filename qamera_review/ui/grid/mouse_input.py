"""What the mouse does in the grid: click, click with Ctrl or Shift, and the rubber band.

Hovering never targets anything, so there is no move without a pressed button here.
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
# The further outside the viewport the pointer is, the faster a band scrolls, up to this.
_SCROLL_MOST_PX = 48
_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class MouseTarget(Protocol):
    """What the pointer needs of a grid."""

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
        """Focus or select what is under the pointer; empty ground clears the selection."""
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
        """Draw the band after the button went down and the pointer went far enough."""
        if self._band is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        self._pointer = event.position().toPoint()
        self._band.move_to(self._content_point(), QApplication.startDragDistance())
        if self._band.active:
            self._select_banded()
            if self._overshoot():
                self._scrolling.start()

    def release(self, event: QMouseEvent) -> None:
        """The band's selection stays."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.cancel()

    def cancel(self) -> None:
        """End the band as it is."""
        self._scrolling.stop()
        if self._band is not None and self._band.active:
            self._grid.show_band(None)
            self._grid.focus_into_selection()
        self._band = None

    def _press_for_menu(self, event: QMouseEvent) -> None:
        """A menu acts on the targets: the selection that the tile is in, else the tile alone."""
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
        past = min(y, 0) + max(y - height + 1, 0)
        return max(-_SCROLL_MOST_PX, min(_SCROLL_MOST_PX, past))

    def _on_scroll_due(self) -> None:
        past = self._overshoot()
        if self._band is None or not past:
            self._scrolling.stop()
            return
        bar = self._grid.verticalScrollBar()
        bar.setValue(bar.value() + past)
        self._band.move_to(self._content_point(), 0)
        self._select_banded()

    def _select_banded(self) -> None:
        if self._band is None:
            return
        area = self._band.rect
        self._grid.show_band(area)
        self._grid.select_rows(self._band.base, self._grid.geometry_now.inside(area))
