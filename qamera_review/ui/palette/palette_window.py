"""The palette window: a search line with the matching entries below; Enter runs one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from qamera_review.ui.palette.entries import Entry, EntryGroup, EntrySource
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.plain_label import PlainLabel

_CONTENT = Qt.ItemDataRole.UserRole  # an Entry, or the EntryGroup whose title it is
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_PAD = 10
_INDENT = 8  # of the entries below the title of their group


class _Row(QStyledItemDelegate):
    """Paints the title of an entry, and its keys on the right; a group's title is quiet."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        content = index.data(_CONTENT)
        roles, palette = QPalette.ColorRole, option.palette
        area = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        metrics, middle = option.fontMetrics, Qt.AlignmentFlag.AlignVCenter
        if isinstance(content, EntryGroup):
            painter.setPen(palette.color(roles.PlaceholderText))
            painter.drawText(area, Qt.AlignmentFlag.AlignBottom, tr(content.value))
            return
        assert isinstance(content, Entry)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, palette.brush(roles.Highlight))
        keys_width = metrics.horizontalAdvance(content.keys)
        painter.setPen(palette.color(roles.HighlightedText if chosen else roles.PlaceholderText))
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, content.keys)
        room = QRect(area).adjusted(_INDENT, 0, -keys_width - _PAD, 0)
        painter.setPen(palette.color(roles.HighlightedText if chosen else roles.Text))
        title = metrics.elidedText(content.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, title)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, option.fontMetrics.height() + _PAD)


class Palette(QDialog):
    """Shows the entries of `offer` that match the typed letters. GUI thread only.

    The chosen entry runs after the palette has closed, so that the main window is active again.
    """

    def __init__(self, offer: EntrySource, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._offer = offer
        self.setWindowTitle(tr("Command palette"))
        self.setModal(True)
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Command palette"))
        self.line.setPlaceholderText(tr("An action, a setting, a product or a packshot"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Matches"))
        self.list.setAccessibleDescription(tr("Choose with the arrow keys, press Enter to run"))
        self.list.setItemDelegate(_Row(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = PlainLabel(tr("No results"))
        self.nothing.setProperty("quiet", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        for widget in (self.line, self.nothing, self.list):
            column.addWidget(widget)
        self.line.textChanged.connect(self._show_matching)
        self.list.itemClicked.connect(self._run)
        self._show_matching("")
        self._place(parent)

    def _place(self, parent: QWidget) -> None:
        """Move the palette to the upper middle of the window, not wider than the window."""
        window = parent.window()
        width = min(640, window.width() - 32)
        self.resize(width, min(440, window.height() - 64))
        at = window.mapToGlobal(window.rect().topLeft())
        self.move(at.x() + (window.width() - width) // 2, at.y() + window.height() // 8)

    def _show_matching(self, typed: str) -> None:
        self.list.clear()
        group: EntryGroup | None = None
        for entry in self._offer.matching(typed):
            if entry.group is not group:
                group = entry.group
                self._add(tr(group.value), group).setFlags(Qt.ItemFlag.NoItemFlags)
            item = self._add(entry.title, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.title}, {entry.keys}")
        self.list.scrollToTop()
        self.list.setCurrentRow(1)
        self.nothing.setVisible(not self.list.count())

    def _add(self, text: str, content: Entry | EntryGroup) -> QListWidgetItem:
        item = QListWidgetItem(text)
        item.setData(_CONTENT, content)
        self.list.addItem(item)
        return item

    def _step(self, by: int) -> None:
        """Go on by a number of entries, over the titles of groups, and stop at both ends."""
        rows = [
            row for row in range(self.list.count())
            if isinstance(self.list.item(row).data(_CONTENT), Entry)
        ]  # fmt: skip
        if rows:
            current = self.list.currentRow()
            place = rows.index(current) + by if current in rows else 0
            self.list.setCurrentRow(rows[max(0, min(len(rows) - 1, place))])
            if place <= 0:
                self.list.scrollToTop()  # the title of the first group is in sight again

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentItem())
        else:
            super().keyPressEvent(event)

    def _run(self, item: QListWidgetItem | None) -> None:
        entry = None if item is None else item.data(_CONTENT)
        if not isinstance(entry, Entry):
            return
        self.accept()
        entry.run()
