"""The packshot's thumbnail, which can be dragged or copied to other programs as a file."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QWidget,
)

from qamera_review.services.pictures.output_space import OutputSpace, as_srgb
from qamera_review.ui.text.language import tr

SIDE_PX = 200
_CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class DraggablePicture(QListWidget):
    """A list of one picture, since Qt's list widget supports dragging out of the box.

    `file` returns the path of a copy on disk, "" when there is none; `output` the colour space that
    the picture is shown in. `draw_over` draws on the picture, which covers the given area; what it
    draws is not dragged or copied.
    """

    def __init__(
        self,
        file: Callable[[], str],
        output: Callable[[], OutputSpace],
        draw_over: Callable[[QPainter, QRectF], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._output = output
        self._draw_over = draw_over
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIconSize(QSize(SIDE_PX, SIDE_PX))
        self.setFixedSize(SIDE_PX, SIDE_PX)
        self.setSpacing(0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Picture"))
        self.setToolTip(tr("Drag to a folder or another program"))

    def show_pixmap(self, pixmap: QPixmap | None) -> None:
        """Show the picture, fitted; None when it is not loaded."""
        self.clear()
        if pixmap is not None:
            item = QListWidgetItem()  # without even an empty text, which would take room
            item.setIcon(QIcon(pixmap))
            item.setSizeHint(QSize(SIDE_PX, SIDE_PX))
            self.addItem(item)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.count():
            return
        item = self.item(0)
        size = item.icon().actualSize(self.iconSize())
        area = QStyle.alignedRect(self.layoutDirection(), _CENTRED, size, self.visualItemRect(item))
        painter = QPainter(self.viewport())
        self._draw_over(painter, QRectF(area))
        painter.end()

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        data = QMimeData()
        path = self._file() if items else ""
        if path:
            data.setUrls([QUrl.fromLocalFile(path)])
        return data

    def copy(self) -> QMimeData | None:
        """Return the picture for the clipboard, as a file and as an image in sRGB; None when not
        loaded."""
        if not self.count():
            return None
        item = self.item(0)
        data = self.mimeData([item])
        image = item.icon().pixmap(self.iconSize() * 4).toImage()
        data.setImageData(as_srgb(image, self._output()))
        return data
