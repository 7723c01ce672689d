"""The strip above the tiles with the header of the group at the top of the viewport.

It is beside the viewport and not on it, so it never covers a tile, and scrolling moves the pixels
of the viewport as it does without groups.
"""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from qamera_review.ui.grid.grid_layout import GridLayout
from qamera_review.ui.grid.group_headers import GroupHeaders
from qamera_review.ui.grid.grouped_layout import GroupedLayout, Header
from qamera_review.ui.theme.theme import Theme


class StickyHead(QWidget):
    """Shows the headers that a layout has above its viewport; GUI thread.

    Signal `pressed(event: QMouseEvent)`, in coordinates of the strip.
    """

    pressed = Signal(object)

    def __init__(self, headers: GroupHeaders, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._headers = headers
        self._theme = theme
        self._shown: list[Header] = []
        self._layout: GridLayout | None = None
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def show_for(self, layout: GridLayout, scroll: int) -> None:
        """Show the headers of a layout at a scroll position; it is repainted only if they differ
        from those that are shown."""
        shown = layout.sticky_heads(scroll) if isinstance(layout, GroupedLayout) else []
        if shown != self._shown or layout is not self._layout:
            self._shown, self._layout = shown, layout
            self.update()

    def update_outdated(self) -> None:
        """Repaint if a header has other texts now."""
        if any(self._headers.is_outdated(groups) for groups, _area in self._shown):
            self.update()

    def groups_at(self, point: QPoint) -> Header | None:
        """Return the groups of the header at a point of the strip, and the header."""
        return next((header for header in self._shown if header[1].contains(point)), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.colours.window))
        for groups, header in self._shown:
            self._headers.paint_header(painter, header, groups, event.region(), self.rect())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ignore the second click: the first has folded a group, so that another is here now."""
