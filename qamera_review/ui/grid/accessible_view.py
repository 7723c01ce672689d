"""How assistive tools see the grid: as a list of named items, each made when it is asked for.

Qt makes the items of a view accessible by the name of the view's class, and knows no item view
of anybody else's. Its interface for tables asks the model and `visualRect` only, and makes an
item when it is asked for, so nothing is walked, however many items there are. (The one for
`QListView` casts to that very class, and crashes for any other.)
"""

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView

from qamera_review.ui.grid.grid_model import runs


class QTableView(QAbstractItemView):
    """An item view under the name by which Qt's accessibility finds its items."""

    def tell_focus(self, row: int) -> None:
        """The item at `row` has the focus now."""
        if QAccessible.isActive() and self.hasFocus():
            self._tell(QAccessible.Event.Focus, row)

    def tell_names(self, rows: Iterable[int]) -> None:
        """The items at `rows`, which show, have other names."""
        if QAccessible.isActive():
            for row in rows:
                self._tell(QAccessible.Event.NameChanged, row)

    def tell_selection(self, rows: Iterable[int]) -> None:
        """Exactly the items at `rows` are selected. Qt's own selection is kept only for
        assistive tools, and costs nothing when there are none."""
        if not QAccessible.isActive():
            return
        model, selected = self.model(), QItemSelection()
        for first, last in runs(rows):
            selected.select(model.index(first, 0), model.index(last, 0))
        self.selectionModel().select(selected, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _tell(self, what: QAccessible.Event, row: int) -> None:
        event = QAccessibleEvent(self, what)
        event.setChild(row)
        QAccessible.updateAccessibility(event)
