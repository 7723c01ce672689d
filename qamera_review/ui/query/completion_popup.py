"""What the query box offers, in a list that lies over the window.

A popup would be a window of its own, and the system gives that the keyboard. Where no window
manager keeps it, the news of having had it comes when the popup has closed, and Qt takes the focus
from whoever has it by then: letters typed into the box would decide in the grid.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from qamera_review.ui.text.language import tr

_PAGE = 8
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PAGES = {Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_PageUp: -_PAGE}
_TAKING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})


class CompletionPopup(QListWidget):
    """Lies below `line` in its window while it is open. It never has the keyboard: `line` keeps
    that and hands on the keys. GUI thread only.

    Signal `taken(str)`: the person chose this one, and the list has closed.
    """

    accepted = Signal(str)

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line.window())
        self._line = line
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(line)  # so the chosen row is told to assistive tools as the focus
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What fits"))
        self.setAccessibleDescription(tr("Arrows choose, Enter takes it, Esc closes the list"))
        self.clicked.connect(lambda index: self._take(index.row()))
        self.hide()

    def open_with(self, texts: Sequence[str]) -> None:
        """Shows these, none of them chosen."""
        self.clear()
        self.ensurePolished()  # else the style does not count into its size the first time
        self.addItems(list(texts))
        self._place()
        self.raise_()
        self.show()

    def take_key(self, key: int) -> bool:
        """Whether a key that was pressed in the line is the list's; it is open."""
        row, count = self.currentRow(), self.count()
        if key in _STEPS:  # round and round, by way of none at all
            self.setCurrentRow((row + 1 + _STEPS[Qt.Key(key)]) % (count + 1) - 1)
        elif key in _PAGES:
            self.setCurrentRow(max(0, min(count - 1, row + _PAGES[Qt.Key(key)])))
        elif key == Qt.Key.Key_Escape:
            self.hide()
        elif key in _TAKING:
            return self._take(row)
        else:
            return False
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for one in self._followed():
            one.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        for one in self._followed():
            one.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While it is open: it follows the line, and a press elsewhere closes it."""
        if isinstance(watched, QWidget):
            if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
                self._place()
        elif event.type() == QEvent.Type.MouseButtonPress:
            assert isinstance(event, QMouseEvent)
            if not self.geometry().contains(event.position().toPoint()):
                self.hide()
        return False

    def _followed(self) -> Iterator[QObject]:
        """The line, all that carries it, and the window's handle, to which a press comes first."""
        widget: QWidget | None = self._line
        while widget is not None:
            yield widget
            widget = None if widget.isWindow() else widget.parentWidget()
        if (handle := self._line.window().windowHandle()) is not None:
            yield handle

    def _take(self, row: int) -> bool:
        """Takes what is in that row; whether there is such a one."""
        self.hide()
        if (item := self.item(row)) is not None:
            self.accepted.emit(item.text())
        return item is not None

    def _place(self) -> None:
        """Below the line, as wide as it or wider and as long as it must be, within the window."""
        line, room = self._line, self._line.window().rect()
        frame = 2 * self.frameWidth()
        width = min(room.width(), max(line.width(), self.sizeHintForColumn(0) + frame))
        height = sum(self.sizeHintForRow(row) for row in range(self.count())) + frame
        at = line.mapTo(line.window(), QPoint(0, line.height()))
        if line.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            at.setX(at.x() + line.width() - width)
        left = max(0, min(at.x(), room.width() - width))
        self.setGeometry(QRect(left, at.y(), width, min(height, room.height() - at.y())))
