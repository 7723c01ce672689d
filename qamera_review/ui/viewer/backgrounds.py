"""What a picture is judged against: proof grounds, as in print."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap

from qamera_review.ui.text.language import mark
from qamera_review.ui.theme.theme import Theme

_CELL_PX = 12


class Ground(Enum):
    """The theme's own grey, white for a shop's page, black, and a checker for transparency."""

    NEUTRAL = mark("neutral ground")
    WHITE = mark("white ground")
    BLACK = mark("black ground")
    CHECKER = mark("checker ground")

    def next(self) -> "Ground":
        """The one after it, round and round."""
        grounds = list(Ground)
        return grounds[(grounds.index(self) + 1) % len(grounds)]


def brush_of(ground: Ground, theme: Theme) -> QBrush:
    """What to fill the surroundings with."""
    if ground is Ground.NEUTRAL:
        return QBrush(QColor(theme.colours.window))
    if ground is Ground.CHECKER:
        return QBrush(_checker())
    return QBrush(Qt.GlobalColor.white if ground is Ground.WHITE else Qt.GlobalColor.black)


def _checker() -> QPixmap:
    tile = QPixmap(2 * _CELL_PX, 2 * _CELL_PX)
    tile.fill(QColor("#ffffff"))
    painter = QPainter(tile)
    for x, y in ((0, 0), (_CELL_PX, _CELL_PX)):
        painter.fillRect(x, y, _CELL_PX, _CELL_PX, QColor("#cccccc"))
    painter.end()
    return tile
