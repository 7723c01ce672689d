"""How the user left the main window: its size, its panes, the tile size, the focused packshot."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow, QWidget

from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.shell.first_size import first_size
from qamera_review.ui.shell.focus_as_left import NEAR_MAX
from qamera_review.ui.shell.side_panes import SidePanes


class WindowState:
    """Reads and restores the state of one main window, as values for the settings; GUI thread."""

    def __init__(
        self, window: QMainWindow, grid: GridView, splitter: SidePanes, toolbar: QWidget
    ) -> None:
        self._window = window
        self._grid = grid
        self._splitter = splitter
        self._toolbar = toolbar

    def values(self) -> dict[str, object]:
        """Return what `restore` restores at the next start."""
        return {
            "geometry": bytes(self._window.saveGeometry().toBase64().data()).decode(),
            "splitter": self._splitter.sizes(),
            "tile_size": self._grid.tile_size,
            "ideas_open": self._splitter.jobs.is_open,
            "details_open": self._splitter.details.is_open,
            "toolbar_open": not self._toolbar.isHidden(),
            "focus": self._grid.focused_id() or "",
            "focus_near": self._grid.ids_near_focus(NEAR_MAX),
        }

    def restore(self, values: dict[str, object]) -> None:
        """Restore the state of an earlier run; values that are not valid are ignored.

        The focus is not restored here, because the list is not loaded yet; see `FocusAsLeft`.
        """
        geometry, size = values.get("geometry"), values.get("tile_size")
        if isinstance(geometry, str):
            self._window.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "replace")))
        else:
            self._window.resize(first_size(self._window.screen()))
        if isinstance(size, int):
            self._grid.set_tile_size(size)
        self._splitter.details.open(values.get("details_open") is True)
        self._toolbar.setVisible(values.get("toolbar_open") is not False)
        self._splitter.jobs.open(values.get("ideas_open") is True)
        sizes = values.get("splitter")
        if isinstance(sizes, list) and all(isinstance(width, int) for width in sizes):
            self._splitter.set_widths(sizes)
