"""A layout of two widgets: side by side when both fit, else one below the other."""

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class ResponsiveRow(QLayout):
    """The first widget goes left, the second gets what remains; `gap` in logical px.

    Worked example: widgets of 300 and 120 px with a gap of 8 px and no margins need 428 px. At a
    width of 500 px the first has its 300 px, and the second begins at x = 308 and is 192 px wide.
    At 400 px the second is below the first, and both are 400 px wide.
    """

    def __init__(self, left: QWidget, right: QWidget, gap: int, margins: QMargins) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(margins)
        self.addWidget(left)
        self.addWidget(right)

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
        margins = self.contentsMargins()
        if self._fits(width):
            inside = max(item.sizeHint().height() for item in self._items)
        else:
            room = width - margins.left() - margins.right()
            inside = sum(_height_in(item, room) for item in self._items) + self._gap
        return inside + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        width = sum(item.sizeHint().width() for item in self._items) + self._gap
        margins = self.contentsMargins()
        width += margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        width = max(item.minimumSize().width() for item in self._items)
        return QSize(
            width + margins.left() + margins.right(),
            max(item.minimumSize().height() for item in self._items)
            + margins.top()
            + margins.bottom(),
        )

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        inside = area.marginsRemoved(self.contentsMargins())
        left, right = self._items
        if self._fits(area.width()):
            middle = left.sizeHint().width() + self._gap
            left.setGeometry(QRect(inside.x(), inside.y(), middle - self._gap, inside.height()))
            right.setGeometry(
                QRect(inside.x() + middle, inside.y(), inside.width() - middle, inside.height())
            )
            return
        height = _height_in(left, inside.width())
        below = inside.y() + height + self._gap
        left.setGeometry(QRect(inside.x(), inside.y(), inside.width(), height))
        height = _height_in(right, inside.width())
        right.setGeometry(QRect(inside.x(), below, inside.width(), height))

    def _fits(self, width: int) -> bool:
        return width >= sum(item.sizeHint().width() for item in self._items) + self._gap + (
            self.contentsMargins().left() + self.contentsMargins().right()
        )


def _height_in(item: QLayoutItem, width: int) -> int:
    """Return the height that an item needs in that width, in which its parts may wrap."""
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
