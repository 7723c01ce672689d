"""A read-only table of texts that is sorted by the values behind the texts."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from qamera_review.domain.records import Struct
from qamera_review.services.packshots.name_order import NameOrder
from qamera_review.ui.text.foreign_text import plain_tooltip
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.fitted_table import HEADING_LEFT, HEADING_RIGHT, FittedTable

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Column(Struct, frozen=True):
    """One column of a `RowTable`.

    `title` is its heading (from `noop_tr`), `text` returns the text of a row, and `width` is in
    logical px. `key` returns what a row is sorted by; None sorts by the text. A `number` is aligned
    right. `tooltip` returns the tooltip of a row; None shows the text. A column that `may_be_empty`
    is not shown where no row has anything in it.
    """

    title: str
    text: Callable[[Any], str]
    width: int
    key: Callable[[Any], Any] | None = None
    number: bool = False
    tooltip: Callable[[Any], str] | None = None
    may_be_empty: bool = False


class RowTable(QAbstractTableModel):
    """A table model of rows of any type, displayed through `Column` objects."""

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._order: tuple[int, Qt.SortOrder] | None = None
        self.rows: list[Any] = []

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Replace the rows; the chosen sort order stays."""
        self.beginResetModel()
        self.rows = list(rows)
        self._sort()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; with -1 the rows stay in their present order."""
        self.layoutAboutToBeChanged.emit()
        self._order = (column, order) if column >= 0 else None
        self._sort()
        self.layoutChanged.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return len(self._columns)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return HEADING_RIGHT if column.number else HEADING_LEFT
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(tr(column.title))
        return tr(column.title) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and column.number:
            return _RIGHT
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(self.rows[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip((column.tooltip or column.text)(self.rows[index.row()]))
        return None

    def _sort(self) -> None:
        if self._order is None:
            return
        column = self._columns[self._order[0]]
        descending = self._order[1] is Qt.SortOrder.DescendingOrder
        keys = [(column.key or column.text)(row) for row in self.rows]
        if all(isinstance(key, str) for key in keys):
            order = NameOrder(keys)
            keys = [order.key(key) for key in keys]
        places = sorted(range(len(keys)), key=keys.__getitem__, reverse=descending)
        self.rows = [self.rows[place] for place in places]


def table_view(
    model: RowTable, columns: Sequence[Column], title: str, droppable: int = 0
) -> FittedTable:
    """Return a table view of whole rows that is sorted by a click on a heading.

    `title` is its accessible name; `droppable` is how many columns at the end are left out where
    there is no room for them.
    """
    table = FittedTable(
        model,
        [column.width for column in columns],
        title,
        tr("Click a heading to sort"),
        may_be_empty=[place for place, column in enumerate(columns) if column.may_be_empty],
        droppable=droppable,
    )
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 10)
    table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    table.setSortingEnabled(True)
    return table
