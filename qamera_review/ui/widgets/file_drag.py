"""Files for other programs: dragged, or on the clipboard."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QWidget


def files_data(paths: Sequence[str]) -> QMimeData:
    """Return files for a drag or for the clipboard."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


def drag_files(source: QWidget, paths: Sequence[str]) -> None:
    """Drag files from `source` while the mouse button is pressed; return when they were dropped.

    Qt has no drag without a nested event loop. Call this from a mouse event only: then no task of
    the outer loop is interrupted, and tasks go on meanwhile.
    """
    drag = QDrag(source)
    drag.setMimeData(files_data(paths))
    drag.exec(Qt.DropAction.CopyAction)
