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

from qamera_review.ui.palette.entries import Entry, EntrySource
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.plain_label import PlainLabel

_ENTRY = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_PAD = 10


class _Row(QStyledItemDelegate):
    """Paints the kind on the left, then the title, and the keys on the right."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry = index.data(_ENTRY)
        assert isinstance(entry, Entry)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        roles = QPalette.ColorRole
        area = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        if chosen:
            painter.fillRect(option.rect, option.palette.brush(roles.Highlight))
        metrics = option.fontMetrics
        kind_width = metrics.horizontalAdvance("M" * 9)
        keys_width = metrics.horizontalAdvance(entry.keys)
        middle = Qt.AlignmentFlag.AlignVCenter
        quiet = roles.HighlightedText if chosen else roles.PlaceholderText
        painter.setPen(option.palette.color(quiet))
        kind = metrics.elidedText(entry.kind, Qt.TextElideMode.ElideRight, kind_width - _PAD)
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, kind)
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, entry.keys)
        room = QRect(area).adjusted(kind_width, 0, -keys_width - _PAD, 0)
        painter.setPen(option.palette.color(roles.HighlightedText if chosen else roles.Text))
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, room.width())
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
        self.line.setPlaceholderText(tr("An action, a filter, a product, or a packshot's id"))
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
        for entry in self._offer.matching(typed):
            item = QListWidgetItem(entry.title)
            item.setData(_ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.title}, {entry.keys}")
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.nothing.setVisible(not self.list.count())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            last = self.list.count() - 1
            self.list.setCurrentRow(max(0, min(last, self.list.currentRow() + _STEPS[key])))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentItem())
        else:
            super().keyPressEvent(event)

    def _run(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        entry = item.data(_ENTRY)
        self.accept()
        entry.run()
