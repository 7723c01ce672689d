"""The window with the recent messages."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QPushButton, QWidget

from qamera_review.ui.text.foreign_text import plain_tooltip
from qamera_review.ui.text.formats import time_with_seconds_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.glyphs import Glyph, menu_icon
from qamera_review.ui.widgets.dialogs import window_column
from qamera_review.ui.widgets.message_log import Message, MessageLog
from qamera_review.ui.widgets.plain_label import PlainLabel

_ICON_PX = 16


class MessagesWindow(QDialog):
    """Lists the messages of this run, the newest first; GUI thread only."""

    def __init__(self, log: MessageLog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self.setWindowTitle(tr("Messages - Qamera Review"))
        self.nothing = PlainLabel(tr("No messages yet"))
        self.nothing.setProperty("quiet", True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setIconSize(QSize(_ICON_PX, _ICON_PX))
        self.list.setAccessibleName(tr("Messages"))
        self.list.setAccessibleDescription(tr("What was reported recently"))
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.setToolTip(tr("Close this window"))
        close.clicked.connect(self.close)
        column = window_column(self)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        log.changed.connect(self._show)
        self._show()
        self.resize(560, 420)

    def _show(self) -> None:
        self.list.clear()
        for message in self._log.messages:
            self.list.addItem(self._item(message))
        self.nothing.setVisible(not self.list.count())

    def _item(self, message: Message) -> QListWidgetItem:
        item = QListWidgetItem(f"{time_with_seconds_text(message.at_ms)}   {message.text}")
        item.setToolTip(plain_tooltip(message.text))
        if message.is_problem:
            item.setIcon(menu_icon(Glyph.FAILED, self.palette()))
        return item
