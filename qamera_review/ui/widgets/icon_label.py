"""An icon beside a text, as high as one line of the text."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from qamera_review.ui.theme.glyphs import Glyph, paint_glyph


class IconLabel(QWidget):
    """Shows a glyph. Has no accessible name, since the text beside it says the same.

    GUI thread only.
    """

    def __init__(self, glyph: Glyph, *, urgent: bool = False) -> None:
        super().__init__()
        self._glyph = glyph
        self._urgent = urgent
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_glyph(self, glyph: Glyph, *, urgent: bool = False) -> None:
        """Show another glyph; `urgent` paints it in the warning colour."""
        self._glyph, self._urgent = glyph, urgent
        self.update()

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height()
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        role = QPalette.ColorRole.BrightText if self._urgent else QPalette.ColorRole.PlaceholderText
        painter = QPainter(self)
        paint_glyph(painter, self._glyph, QRectF(self.rect()), self.palette().color(role))
        painter.end()
