"""A label at the focused tile that says what a verb will act on, when that is more than the tile.

It shows while the selection is what a key acts on: "R rejects 4".
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPalette

from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.plain_label import PlainLabel

_INSET_PX = 6


class TargetLabel(PlainLabel):
    """Lies over a grid and ignores the mouse; `key_of` returns an action's key. GUI thread."""

    def __init__(self, grid: GridView, key_of: Callable[[str], str]) -> None:
        super().__init__(parent=grid.canvas.viewport())
        self._grid = grid
        self._key_of = key_of
        self.setObjectName("target_label")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Highlight)
        self.setForegroundRole(QPalette.ColorRole.HighlightedText)
        self.setContentsMargins(_INSET_PX, 2, _INSET_PX, 2)
        self.hide()
        for changed in (
            grid.focus_changed,
            grid.selection_changed,
            grid.tile_size_changed,
            grid.visible_range_changed,
            grid.canvas.verticalScrollBar().valueChanged,
        ):
            changed.connect(self.show_target)
        grid.canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the grid's size."""
        if event.type() == QEvent.Type.Resize:
            self.show_target()
        return False

    def show_target(self) -> None:
        """Show what a verb would act on now; hide when it is the focused tile alone."""
        count = len(self._grid.selection_now())
        row = self._grid.canvas.focus_row
        if not self._grid.acts_on_selection or count < 2 or row is None:
            self.hide()
            return
        self.setText(tr("{key} rejects %n", count).format(key=self._key_of("reject")))
        self.adjustSize()
        tile = self._grid.canvas.visible_area.rect(row)
        self.move(tile.left() + _INSET_PX, tile.top() + _INSET_PX)
        self.show()
