"""A layout of widgets side by side, which go on in further rows where one is too narrow."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem


class FlowRow(QLayout):
    """Each widget has the size it asks for; hidden ones take no room. `gap` in logical px.

    After `push_right` the next widgets stand at the right end, if all fit into one row.

    Worked example: three widgets of 100 px with gaps of 8 px need 316 px. At a width of 250 px the
    first two are in one row and the third is below them.
    """

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._right_from: int | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def push_right(self) -> None:
        """Place the widgets that are added from now on at the right end."""
        self._right_from = len(self._items)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        heights = (max(item.sizeHint().height() for item in row) for row in rows)
        return sum(heights) + self._gap * max(0, len(rows) - 1)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        widest = max((hint.width() for hint in hints), default=0)
        return QSize(widest, max((hint.height() for hint in hints), default=0))

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        rows = self._rows(area.width())
        spare = area.width() - self.sizeHint().width() if len(rows) == 1 else 0
        pushed = None if self._right_from is None else self._items[self._right_from :]
        top = area.y()
        for row in rows:
            height = max(item.sizeHint().height() for item in row)
            left = area.x()
            first_pushed = next((item for item in row if pushed and item in pushed), None)
            for item in row:
                left += max(0, spare) if item is first_pushed else 0
                size = item.sizeHint()
                y = top + (height - size.height()) // 2
                item.setGeometry(QRect(left, y, min(size.width(), area.width()), size.height()))
                left += size.width() + self._gap
            top += height + self._gap

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        """Return the shown items by row, in a layout of that width; each row has at least one."""
        rows: list[list[QLayoutItem]] = []
        room = 0
        for item in self._shown():
            needed = item.sizeHint().width()
            if not rows or needed > room:
                rows.append([])
                room = width
            rows[-1].append(item)
            room -= needed + self._gap
        return rows
