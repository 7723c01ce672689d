"""Shows the texts of a group header in full where the pointer rests on it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from qamera_review.ui.grid.tile_canvas import TileCanvas


class HeadTooltips(QObject):
    """The tooltips of a canvas's headers, in its viewport and in the strip above it; GUI thread.

    `text_of` returns the tooltip of a header by its groups.
    """

    def __init__(self, canvas: TileCanvas, text_of: Callable[[range], str]) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._text_of = text_of
        canvas.viewport().installEventFilter(self)
        canvas.sticky_head.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the tooltip of a header; the tiles have their own."""
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return False
        header = self._canvas.header_at(self._canvas.viewport().mapFromGlobal(event.globalPos()))
        if header is None:
            return False
        QToolTip.showText(event.globalPos(), self._text_of(header[0]), self._canvas)
        return True
