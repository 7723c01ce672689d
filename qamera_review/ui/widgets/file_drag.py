"""Files for other programs: dragged, or on the clipboard."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt, QUrl
from PySide6.QtGui import QDrag, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QWidget

from qamera_review.ui.theme.tokens import Spacing

_BESIDE_PX = 12  # from the pointer to the label


def files_data(paths: Sequence[str]) -> QMimeData:
    """Return files for a drag or for the clipboard."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


def drag_files(source: QWidget, paths: Sequence[str], label: str) -> None:
    """Drag files from `source` while the mouse button is pressed; return when they were dropped.
    `label` stands beside the pointer meanwhile.

    Qt has no drag without a nested event loop. Call this from a mouse event only: then no task of
    the outer loop is interrupted, and tasks go on meanwhile.
    """
    drag = QDrag(source)
    drag.setMimeData(files_data(paths))
    drag.setPixmap(_label_pixmap(source, label))
    drag.setHotSpot(QPoint(-_BESIDE_PX, -_BESIDE_PX))
    drag.exec(Qt.DropAction.CopyAction)


def _label_pixmap(source: QWidget, text: str) -> QPixmap:
    """Return a text on the ground of tool tips, for the screen of `source`."""
    metrics, space, ratio = source.fontMetrics(), Spacing(), source.devicePixelRatioF()
    width = metrics.horizontalAdvance(text) + 2 * space.md
    area = QRectF(0, 0, width, metrics.height() + 2 * space.sm)
    pixmap = QPixmap((area.size() * ratio).toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    palette = source.palette()
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.setBrush(palette.toolTipBase())
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), space.radius, space.radius)
        painter.setPen(palette.color(QPalette.ColorRole.ToolTipText))
        painter.setFont(source.font())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
    return pixmap
