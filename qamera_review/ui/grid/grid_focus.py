"""The focused tile of the grid: a packshot, and the row where it is now."""

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.packshot import PackshotId
from qamera_review.ui.grid.grid_model import GridModel
from qamera_review.ui.grid.tile_canvas import TileCanvas


class GridFocus(QObject):
    """Remembers which packshot has the focus; GUI thread.

    Identity is the `PackshotId`: it outlives an order, the row does not. Signal `changed(id:
    PackshotId | None)`.
    """

    changed = Signal(object)

    def __init__(self, model: GridModel, canvas: TileCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._canvas = canvas
        self._packshot_id: PackshotId | None = None

    @property
    def packshot_id(self) -> PackshotId | None:
        """Return the focused packshot; None only when the view is empty."""
        return self._packshot_id

    @property
    def row(self) -> int | None:
        """Return the row of the focused tile; None only when the view is empty."""
        return self._canvas.focus_row

    def take(self, row: int | None) -> None:
        """Focus the tile at a row, without scrolling; None only in an empty view.

        Every change of the focus goes through here.
        """
        before = self._packshot_id
        self._packshot_id = None if row is None else self._model.ids[row]
        self._canvas.set_focus_row(row)
        if before != self._packshot_id:
            self.changed.emit(self._packshot_id)
