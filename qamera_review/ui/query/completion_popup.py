"""The list of completions below the search box, as a child widget of the window.

A Qt popup would be a window of its own, and the system would give it the keyboard focus. Without a
window manager that prevents this, Qt hears of the gained focus only after the popup has closed, and
then takes the focus from the search box: letters typed for the search would act as keys of the
grid.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr

_PAGE = 8
_TEXT = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PAGES = {Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_PageUp: -_PAGE}
_TAKING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})


class CompletionPopup(QListWidget):
    """A list below `line`, in the same window.

    It never has the keyboard focus: `line` keeps it and passes keys on by `take_key`. GUI thread
    only. Signal `accepted(str)`: the user chose this text, and the list has closed.
    """

    accepted = Signal(str)

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line.window())
        self._line = line
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(line)  # so that assistive tools report the current row as focused
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Matches"))
        self.setAccessibleDescription(
            tr("Choose with the arrow keys, Enter to accept, Esc to close")
        )
        self.clicked.connect(lambda index: self._take(index.row()))
        self.hide()

    def open_with(self, texts: Sequence[str], counts: Sequence[int] = ()) -> None:
        """Open the list with these texts, none of them selected, and their `counts` if any."""
        self.clear()
        self.ensurePolished()  # else the first size would be computed without the style sheet
        for number, text in enumerate(texts):
            item = QListWidgetItem(f"{text}  {integer_text(counts[number])}" if counts else text)
            item.setData(_TEXT, text)
            self.addItem(item)
        self._place()
        self.raise_()
        self.show()

    def take_key(self, key: int) -> bool:
        """Handle a key pressed in the line while the list is open; return whether it was used."""
        row, count = self.currentRow(), self.count()
        if key in _STEPS:  # after the last row no row, then the first one
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
        for watched in self._watched_objects():
            watched.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        for watched in self._watched_objects():
            watched.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow moves of the line, and close on a mouse press outside the list."""
        if isinstance(watched, QWidget):
            if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
                self._place()
        elif event.type() == QEvent.Type.MouseButtonPress:
            assert isinstance(event, QMouseEvent)
            if not self.geometry().contains(event.position().toPoint()):
                self.hide()
        return False

    def _watched_objects(self) -> Iterator[QObject]:
        """Yield the line, its parents, and the window's handle, which gets a mouse press first."""
        widget: QWidget | None = self._line
        while widget is not None:
            yield widget
            widget = None if widget.isWindow() else widget.parentWidget()
        if (handle := self._line.window().windowHandle()) is not None:
            yield handle

    def _take(self, row: int) -> bool:
        """Choose the text in that row; return False when there is no such row."""
        self.hide()
        if (item := self.item(row)) is not None:
            self.accepted.emit(item.data(_TEXT))
        return item is not None

    def _place(self) -> None:
        """Move the list below the line, at least as wide as it, and inside the window."""
        line, room = self._line, self._line.window().rect()
        frame = 2 * self.frameWidth()
        width = min(room.width(), max(line.width(), self.sizeHintForColumn(0) + frame))
        height = sum(self.sizeHintForRow(row) for row in range(self.count())) + frame
        at = line.mapTo(line.window(), QPoint(0, line.height()))
        if line.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            at.setX(at.x() + line.width() - width)
        x = max(0, min(at.x(), room.width() - width))
        self.setGeometry(QRect(x, at.y(), width, min(height, room.height() - at.y())))
