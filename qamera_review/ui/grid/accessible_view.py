"""Makes the grid's tiles accessible: assistive tools see a table of named items.

Qt chooses the accessible interface of an item view by the name of the view's class, walking up its
base classes; for a class of any other name it provides no items. The base class of the grid
therefore carries Qt's own name `QTableView`. Qt's interface for that name only asks the model and
`visualRect`, and builds an item when it is requested, so its cost does not grow with the number of
tiles. The name `QListView` would not do: that interface casts the view to the C++ class QListView
and crashes for any other class.
"""

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView

from qamera_review.ui.grid.grid_model import runs


class QTableView(QAbstractItemView):
    """An item view with accessible items; its name is the trick that the module describes."""

    def tell_focus(self, row: int) -> None:
        """Tell assistive tools that the item at `row` has the focus."""
        if QAccessible.isActive() and self.hasFocus():
            self._send_event(QAccessible.Event.Focus, row)

    def tell_names(self, rows: Iterable[int]) -> None:
        """Tell assistive tools that the names of the visible items at `rows` changed."""
        if QAccessible.isActive():
            for row in rows:
                self._send_event(QAccessible.Event.NameChanged, row)

    def tell_selection(self, rows: Iterable[int]) -> None:
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
