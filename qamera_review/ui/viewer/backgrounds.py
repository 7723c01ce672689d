"""What a picture is judged against: proof grounds, as in print."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap

from qamera_review.ui.text.language import noop_tr
from qamera_review.ui.theme.theme import Theme

_CELL_PX = 12


class Background(Enum):
    """The theme's own grey, white for a shop's page, black, and a checker for transparency."""

    NEUTRAL = "neutral"
    WHITE = "white"
    BLACK = "black"
    CHECKER = "checker"

    def next(self) -> "Background":
        """The one after it, round and round."""
        grounds = list(Background)
        return grounds[(grounds.index(self) + 1) % len(grounds)]


BACKGROUND_TEXTS = {
    Background.NEUTRAL: noop_tr("neutral ground"),
    Background.WHITE: noop_tr("white ground"),
    Background.BLACK: noop_tr("black ground"),
    Background.CHECKER: noop_tr("checker ground"),
}


def brush_for(ground: Background, theme: Theme) -> QBrush:
    """What to fill the surroundings with."""
    if ground is Background.NEUTRAL:
        return QBrush(QColor(theme.colours.window))
    if ground is Background.CHECKER:
        return QBrush(_checker())
    return QBrush(Qt.GlobalColor.white if ground is Background.WHITE else Qt.GlobalColor.black)


def _checker() -> QPixmap:
    tile = QPixmap(2 * _CELL_PX, 2 * _CELL_PX)
    tile.fill(QColor("#ffffff"))
    painter = QPainter(tile)
    for x, y in ((0, 0), (_CELL_PX, _CELL_PX)):
        painter.fillRect(x, y, _CELL_PX, _CELL_PX, QColor("#cccccc"))
    painter.end()
    return tile
