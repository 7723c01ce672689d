"""The small picture of an original, which opens it beside the packshot."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QToolButton, QWidget

from qamera_review.ui.text.language import tr

SIDE_PX = 96
_FITTED = Qt.AspectRatioMode.KeepAspectRatio


class OriginalPicture(QToolButton):
    """A button with the picture of an original; GUI thread only. Without a picture it is hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setIconSize(QSize(SIDE_PX, SIDE_PX))
        self.setAccessibleName(tr("Original"))
        self.setToolTip(tr("Show the original beside the packshot"))
        self.hide()

    def show_pixmap(self, pixmap: QPixmap | None) -> None:
        """Show the picture of an original, None if there is none or it is not loaded."""
        self.setVisible(pixmap is not None)
        if pixmap is not None:
            # As large as the picture is shown, so that it stands in line with the texts below it.
            self.setIconSize(pixmap.size().scaled(SIDE_PX, SIDE_PX, _FITTED))
            self.setIcon(QIcon(pixmap))
