"""Handles the mouse in the grid: click, click with Ctrl or Shift, the rubber band, and dragging the
selection to another program.

A drag that begins on a selected tile drags the selection; every other one is a rubber band. So a
press on a selected tile deselects the others only when the button is released.

Hovering has no effect in the grid, so moves without a pressed button are ignored.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from qamera_review.ui.grid.grid_navigation import GridNavigation
from qamera_review.ui.grid.grid_selection import GridSelection
from qamera_review.ui.grid.rubber_band import RubberBand
from qamera_review.ui.grid.tile_canvas import TileCanvas

_SCROLL_EVERY_MS = 16
# A rubber band scrolls faster the farther the pointer is outside; at most this each time.
_SCROLL_MOST_PX = 48
_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class MouseInput(QObject):
    """Turns mouse events of a canvas into focus and selection. GUI thread.

    Signals: `pressed(row: int | None)`: a button, on a tile or beside the tiles;
    `row_double_clicked(row: int)`; `header_clicked(groups: range)`;
    `header_menu_requested(groups: range, at: QPoint)`, in coordinates of the screen;
    `drag_requested()`: the user drags the selection.
    """

    pressed = Signal(object)
    row_double_clicked = Signal(int)
    header_clicked = Signal(object)
    header_menu_requested = Signal(object, QPoint)
    drag_requested = Signal()

    def __init__(
        self,
        canvas: TileCanvas,
        navigation: GridNavigation,
        selection: GridSelection,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._navigation = navigation
        self._selection = selection
        self._band: RubberBand | None = None
        self._drag_from: QPoint | None = None  # where a selected tile was pressed
        self._pressed_header = False  # by the last press
        self._pointer = QPoint()
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_EVERY_MS)
        self._scrolling.timeout.connect(self._on_scroll_due)
        canvas.sticky_head.pressed.connect(self._on_strip_pressed)
        canvas.installEventFilter(self)
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle the mouse events of the viewport, before Qt's item view would select by row."""
        if watched is self._canvas:
            if event.type() == QEvent.Type.FocusOut:
                self._end_band()
            return False
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseMove:
            self._move(event)
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._release(event)
        elif event.type() == QEvent.Type.MouseButtonDblClick:
            self._double_click(event)
        else:
            self._press(event)
            self.pressed.emit(self._canvas.visible_area.row_at(event.position().toPoint()))
        return True

    def _double_click(self, event: QMouseEvent) -> None:
        if self._pressed_header:
            return  # the first click folded a group, so that something else is under the pointer
        row = self._canvas.visible_area.row_at(event.position().toPoint())
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if row is None or not is_plain or event.button() != Qt.MouseButton.LeftButton:
            self._press(event)
        else:
            self.row_double_clicked.emit(row)

    def _press(self, event: QMouseEvent) -> None:
        """Focus or select the tile under the pointer; a click beside the tiles clears the
        selection.
        """
        self._pressed_header = False
        if event.button() == Qt.MouseButton.RightButton:
            self._press_for_menu(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._press_left(event)
        else:
            event.ignore()

    def _press_left(self, event: QMouseEvent) -> None:
        self._pointer = event.position().toPoint()
        point = self._content_point()
        row = self._canvas.grid_layout.index_at(point)
        modifiers = event.modifiers()
        if row is not None and not modifiers & _ADDING and self._selection.is_selected(row):
            self._navigation.focus_row(row)
            self._drag_from = self._pointer
            return
        if row is None:
            if self._press_header(self._pointer):
                return
            if not modifiers & _ADDING:
                self._selection.clear()
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._navigation.extend_to_row(row)
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self._navigation.focus_row(row)
            self._selection.toggle_focused()
        else:
            self._selection.clear()
            self._navigation.focus_row(row)
        self._band = RubberBand(self._content_point(), self._selection.ids())

    def _press_header(self, point: QPoint) -> bool:
        """Report a click on a header or its menu button; return whether one is at this point of the
        viewport."""
        header = self._canvas.header_at(point)
        if header is None:
            return False
        self._pressed_header = True
        groups, area = header
        if self._canvas.is_menu_button(area, point.x()):
            at = self._canvas.viewport().mapToGlobal(point)
            self.header_menu_requested.emit(groups, at)
        else:
            self.header_clicked.emit(groups)
        return True

    def _on_strip_pressed(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            point = self._canvas.sticky_head.mapToGlobal(event.position().toPoint())
            self._press_header(self._canvas.viewport().mapFromGlobal(point))

    def _move(self, event: QMouseEvent) -> None:
        """Draw the rubber band, or drag the selection, once the pointer moved far enough with the
        button pressed."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        self._pointer = event.position().toPoint()
        if self._drag_from is not None:
            moved_px = (self._pointer - self._drag_from).manhattanLength()
            if moved_px >= QApplication.startDragDistance():
                self._drag_from = None
                self.drag_requested.emit()
        if self._band is None:
            return
        self._band.move_to(self._content_point(), QApplication.startDragDistance())
        if self._band.active:
            self._select_banded()
            if self._overshoot():
                self._scrolling.start()

    def _release(self, event: QMouseEvent) -> None:
        """End the rubber band, whose tiles stay selected, or the click on a selected tile."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._drag_from is not None:
            self._drag_from = None
            self._selection.clear()
        self._end_band()

    def _end_band(self) -> None:
        """End the rubber band; what it selected stays selected."""
        self._scrolling.stop()
        self._drag_from = None
        if self._band is not None and self._band.active:
            self._canvas.show_band(None)
            self._navigation.focus_into_selection()
        self._band = None

    def _press_for_menu(self, event: QMouseEvent) -> None:
        """Make an unselected tile under the pointer the only target of the context menu."""
        self._pointer = event.position().toPoint()
        row = self._canvas.grid_layout.index_at(self._content_point())
        if row is not None:
            if not self._selection.is_selected(row):
                self._selection.clear()
            self._navigation.focus_row(row)

    def _content_point(self) -> QPoint:
        return self._pointer + QPoint(0, self._canvas.scroll_px)

    def _overshoot(self) -> int:
        height = self._canvas.viewport().height()
        y = self._pointer.y()
        overshoot_px = min(y, 0) + max(y - height + 1, 0)
        return max(-_SCROLL_MOST_PX, min(_SCROLL_MOST_PX, overshoot_px))

    def _on_scroll_due(self) -> None:
        overshoot_px = self._overshoot()
        if self._band is None or not overshoot_px:
            self._scrolling.stop()
            return
        self._canvas.scroll_to(self._canvas.scroll_px + overshoot_px)
        self._band.move_to(self._content_point(), 0)
        self._select_banded()

    def _select_banded(self) -> None:
        if self._band is None:
            return
        area = self._band.rect
        self._canvas.show_band(area)
        self._selection.select_rows(self._band.base, self._canvas.grid_layout.inside(area))
