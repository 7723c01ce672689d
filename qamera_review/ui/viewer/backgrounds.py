"""The backgrounds behind a picture, as used for proofs in print."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap

from qamera_review.ui.text.language import noop_tr
from qamera_review.ui.theme.theme import Theme

_CELL_PX = 12


class Background(Enum):
    """The theme's grey, white as on a shop's page, black, or a checkerboard for transparency."""

    NEUTRAL = "neutral"
    WHITE = "white"
    BLACK = "black"
    CHECKER = "checker"

    def next(self) -> "Background":
        """Return the next background; after the last one the first."""
        backgrounds = list(Background)
        return backgrounds[(backgrounds.index(self) + 1) % len(backgrounds)]


BACKGROUND_TEXTS = {
    Background.NEUTRAL: noop_tr("neutral background"),
    Background.WHITE: noop_tr("white background"),
    Background.BLACK: noop_tr("black background"),
    Background.CHECKER: noop_tr("checkered background"),
}


def brush_for(background: Background, theme: Theme) -> QBrush:
    """Return the brush that fills the area around a picture."""
    if background is Background.NEUTRAL:
        return QBrush(QColor(theme.colours.window))
    if background is Background.CHECKER:
        return QBrush(_checker())
    return QBrush(Qt.GlobalColor.white if background is Background.WHITE else Qt.GlobalColor.black)


def _checker() -> QPixmap:
    tile = QPixmap(2 * _CELL_PX, 2 * _CELL_PX)
    tile.fill(QColor("#ffffff"))
    painter = QPainter(tile)
    for x, y in ((0, 0), (_CELL_PX, _CELL_PX)):
        painter.fillRect(x, y, _CELL_PX, _CELL_PX, QColor("#cccccc"))
    painter.end()
    return tile
