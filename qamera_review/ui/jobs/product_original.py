"""The original of the product for which is generated, below the field with its id."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from qamera_review.services.originals.thumbnails import OriginalThumbnails, Viewer
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.original_texts import source_text
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.plain_label import PlainLabel

SIDE_PX = 64


class ProductOriginal(QWidget):
    """Shows the original of a product, with where it comes from; GUI thread only.

    It is hidden while no original is known. `thumbnails` returns the service, which is made when a
    product is shown for the first time.
    """

    def __init__(self, thumbnails: Callable[[], OriginalThumbnails], theme: Theme) -> None:
        super().__init__()
        self._make = thumbnails
        self._thumbnails: OriginalThumbnails | None = None
        self._service_id = ""
        self.picture = PlainLabel()
        self.picture.setFixedSize(QSize(SIDE_PX, SIDE_PX))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(tr("Original"))
        self.text = PlainLabel()
        self.text.setWordWrap(True)
        self.text.setProperty("quiet", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.spacing.sm)
        row.addWidget(self.picture)
        row.addWidget(self.text, 1)
        self.hide()

    def show_product(self, service_id: str) -> None:
        """Show the original of the product that the service calls so."""
        self._service_id = service_id
        if self._thumbnails is None:
            self._thumbnails = self._make()
            self._thumbnails.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        thumbnails = self._thumbnails
        if thumbnails is None:
            return
        original = thumbnails.of_service_id(self._service_id) if self._service_id else None
        thumbnails.request(Viewer.JOBS, () if original is None else (original,))
        self.setVisible(original is not None)
        if original is None:
            return
        self.text.setText(tr("Original: {source}").format(source=source_text(original)))
        dpr = self.devicePixelRatioF()
        pixmap = thumbnails.pixmap(original, dpr)
        self.picture.setPixmap(QPixmap() if pixmap is None else _fitted(pixmap, dpr))


def _fitted(pixmap: QPixmap, dpr: float) -> QPixmap:
    side = round(SIDE_PX * dpr)
    fitted = pixmap.scaled(
        side,
        side,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    fitted.setDevicePixelRatio(dpr)
    return fitted
