"""The window with the recent messages."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QPushButton, QWidget

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.ui.products.packshot_names import PackshotNames, small_picture
from qamera_review.ui.text.foreign_text import plain_tooltip
from qamera_review.ui.text.formats import integer_text, time_with_seconds_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.glyphs import Glyph, menu_icon
from qamera_review.ui.widgets.dialogs import window_column
from qamera_review.ui.widgets.message_log import Message, MessageLog
from qamera_review.ui.widgets.plain_label import PlainLabel

_SIDE_PX = 28


class MessagesWindow(QDialog):
    """Lists the messages of this run, the newest first, with a small picture of the packshot that
    one is about; GUI thread only."""

    def __init__(
        self,
        log: MessageLog,
        names: PackshotNames,
        thumbnails: PixmapCache,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._log = log
        self._names = names
        self._thumbnails = thumbnails
        blank = QPixmap(_SIDE_PX, _SIDE_PX)
        blank.fill(Qt.GlobalColor.transparent)
        self._blank = QIcon(blank)  # so that all texts begin in one line
        self.setWindowTitle(tr("Messages - Qamera Review"))
        self.nothing = PlainLabel(tr("No messages yet"))
        self.nothing.setProperty("quiet", True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setIconSize(QSize(_SIDE_PX, _SIDE_PX))
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
        text = self._text(message)
        item = QListWidgetItem(f"{time_with_seconds_text(message.at_ms)}   {text}")
        item.setToolTip(plain_tooltip(text))
        item.setIcon(self._blank)
        if message.is_problem:
            item.setIcon(menu_icon(Glyph.FAILED, self.palette()))
        elif message.about:
            first, dpr = PackshotId(message.about[0]), self.devicePixelRatioF()
            item.setIcon(small_picture(self._thumbnails, first, _SIDE_PX, dpr))
        return item

    def _text(self, message: Message) -> str:
        """Return the text with the place of the only packshot in its product, and how often it was
        shown."""
        ids = message.about
        place = self._names.place_of(PackshotId(ids[0])) if len(ids) == 1 else ""
        times = f"× {integer_text(message.count)}" if message.count > 1 else ""
        return " · ".join(filter(None, (message.text, place, times)))
