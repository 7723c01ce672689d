"""A thin line with the verdicts of all packshots of the view, for the full screen."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.ui.grid.facet_signs import facet_colour
from qamera_review.ui.grid.grid_model import TileSource
from qamera_review.ui.theme.theme import Theme

LINE_PX = 3
_MARK_PX = 10  # the mark of the position is at least so wide
_GAP_FROM_PX = 6  # segments as wide as this have a gap of 1 px between them


class VerdictLine(QWidget):
    """Paints a segment for each packshot in the colour of its facet; GUI thread only.

    Worked example: 480 packshots on 1440 px are segments of 3 px each. Of 4,000 packshots not
    every one has a pixel: column x stands for the packshot in row x * 4000 / 1440.
    """

    def __init__(self, source: TileSource, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._source = source
        self._theme = theme
        self._id: PackshotId | None = None
        self.setFixedHeight(LINE_PX)

    def show_position(self, packshot_id: PackshotId | None) -> None:
        """Mark this packshot, and paint the verdicts as they are now."""
        self._id = packshot_id
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours, ids = self._theme.colours, self._source.visible
        painter.fillRect(self.rect(), QColor(colours.window))
        segments = min(len(ids), self.width())
        for segment in range(segments):
            shown = self._source.shown(ids[segment * len(ids) // segments])
            painter.fillRect(self._segment(segment, segments), self._colour(shown.facet))
        row = None if self._id is None else self._source.position(self._id)
        if row is not None:
            mark = self._segment(row * segments // len(ids), segments)
            wider = max(0, _MARK_PX - mark.width()) // 2
            mark.adjust(-wider, 0, wider, 0)
            painter.fillRect(mark.adjusted(-2, 0, 2, 0), QColor(colours.window))
            painter.fillRect(mark, QColor(colours.ring))

    def _segment(self, segment: int, segments: int) -> QRect:
        left = segment * self.width() // segments
        width = (segment + 1) * self.width() // segments - left
        return QRect(left, 0, width - (width >= _GAP_FROM_PX), LINE_PX)

    def _colour(self, facet: Facet) -> QColor:
        colours = self._theme.colours
        return QColor(colours.line) if facet is Facet.UNDECIDED else facet_colour(facet, colours)
