"""A button that shows only an icon, always in the colour of the present theme."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QToolButton, QWidget

from qamera_review.ui.text.foreign_text import plain_tooltip
from qamera_review.ui.theme.glyphs import Glyph, paint_glyph

_PADDING_PX = 6


class GlyphButton(QToolButton):
    """Shows a glyph as high as a line of text. `name` is its accessible name and its tooltip.

    GUI thread only.
    """

    def __init__(self, glyph: Glyph, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = glyph
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.setToolTip(plain_tooltip(name))

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height() + 2 * _PADDING_PX
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = min(self.fontMetrics().height(), self.width(), self.height())
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter = QPainter(self)
        colour = self.palette().color(group, QPalette.ColorRole.ButtonText)
        paint_glyph(painter, self._glyph, box, colour)
        painter.end()
