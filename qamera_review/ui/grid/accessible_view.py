"""Makes the grid's tiles accessible: assistive tools see a table of named items.

Qt chooses the accessible interface of an item view by the name of the view's class, walking up its
base classes; for a class of any other name it provides no items. The base class of the grid
therefore carries Qt's own name `QTableView`. Qt's interface for that name only asks the model and
`visualRect`, and builds an item when it is requested, so its cost does not grow with the number of
tiles. The name `QListView` would not do: that interface casts the view to the C++ class QListView
and crashes for any other class.
"""

from collections.abc import Iterable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView

from qamera_review.ui.grid.grid_model import runs

_TABLE = -1  # the child number by which Qt means the view itself


class QTableView(QAbstractItemView):
    """An item view with accessible items; the module's docstring explains its name.

    Selection by row, moves, search and hover, as Qt's item views have them, are switched off.
    """

    def notify_focus(self, row: int | None) -> None:
        """Tell assistive tools that the item at `row` has the focus; the table itself for None."""
        if QAccessible.isActive() and self.hasFocus():
            self._send_event(QAccessible.Event.Focus, _TABLE if row is None else row)

    def notify_names(self, rows: Iterable[int]) -> None:
        """Tell assistive tools that the names of the visible items at `rows` changed."""
        if QAccessible.isActive():
            for row in rows:
                self._send_event(QAccessible.Event.NameChanged, row)

    def notify_selection(self, rows: Iterable[int]) -> None:
        """Tell assistive tools that exactly the items at `rows` are selected.

        Qt's selection model is filled only for them: without a running tool this does nothing.
        """
        if not QAccessible.isActive():
            return
        model, selected = self.model(), QItemSelection()
        for first, last in runs(rows):
            selected.select(model.index(first, 0), model.index(last, 0))
        self.selectionModel().select(selected, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _send_event(self, event_type: QAccessible.Event, row: int) -> None:
        event = QAccessibleEvent(self, event_type)
        event.setChild(row)
        QAccessible.updateAccessibility(event)

    # Switched off ---------------------------------------------------------------------------

    def horizontalOffset(self) -> int:
        return 0

    def isIndexHidden(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the parent widget."""
        event.ignore()

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are actions, so typing must not search."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        return self.currentIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Do nothing: Qt's selection is by row, the grid's by `PackshotId`."""

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion()

    def updateGeometries(self) -> None:
        """Do nothing: the geometry is updated when it changes, not in Qt's delayed pass."""

    def verticalScrollbarValueChanged(self, value: int) -> None:  # noqa: N802 - Qt's own name
        """Do nothing: Qt would repaint the item under the pointer as hovered."""
