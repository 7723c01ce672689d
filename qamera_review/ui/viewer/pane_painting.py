"""What a pane paints besides the picture, and which pixels the picture covers."""

import math

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter

from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.backgrounds import Background
from qamera_review.ui.viewer.viewport import Viewport


def covered_area(viewport: Viewport, dpr: float) -> QRect:
    """Return the logical pixels that the picture covers completely."""
    x, y, width, height = viewport.rect()
    left, top = math.ceil(round(x) / dpr), math.ceil(round(y) / dpr)
    right = math.floor((round(x) + math.floor(width)) / dpr)
    bottom = math.floor((round(y) + math.floor(height)) / dpr)
    return QRect(left, top, right - left, bottom - top)


def paint_message(
    painter: QPainter, area: QRect, text: str, background: Background, theme: Theme
) -> None:
    """Paint why there is no picture, in a colour that is legible on the background."""
    dark = background is Background.BLACK
    ink = QColor("#ffffff") if dark else QColor(theme.colours.text)
    painter.setPen(QColor("#000000") if background is Background.WHITE else ink)
    space = theme.spacing.lg
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(area.adjusted(space, space, -space, -space), flags, text)
