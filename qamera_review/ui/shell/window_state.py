"""What is restored of the main window at the next start: its place, sizes, panes and focus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from qamera_review.ui.actions.commands import Pane
from qamera_review.ui.shell.first_size import first_size

if TYPE_CHECKING:
    from qamera_review.ui.shell.main_window import MainWindow


def state_of(window: "MainWindow") -> dict[str, object]:
    """Return the present state of the window, as values of JSON."""
    return {
        "geometry": bytes(window.saveGeometry().toBase64().data()).decode(),
        "splitter": window.splitter.sizes(),
        "tile_size": window.grid.tile_size,
        "ideas_open": window.is_open(Pane.JOBS),
        "details_open": window.is_open(Pane.DETAILS),
        "toolbar_open": window.is_open(Pane.TOOLBAR),
        "focus": window.grid.focused_id() or "",
    }


def restore(window: "MainWindow", values: dict[str, object]) -> None:
    """Restore a state that `state_of` returned; values that are not valid are ignored."""
    geometry, size = values.get("geometry"), values.get("tile_size")
    if isinstance(geometry, str):
        window.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "replace")))
    else:
        window.resize(first_size(window.screen()))
    if isinstance(size, int):
        window.grid.set_tile_size(size)
    window.splitter.details.open(values.get("details_open") is True)
    window.toolbar.setVisible(values.get("toolbar_open") is True)
    window.splitter.jobs.open(values.get("ideas_open") is True)
    sizes = values.get("splitter")
    if isinstance(sizes, list) and all(isinstance(width, int) for width in sizes):
        window.splitter.set_widths(sizes)
    window.filter_bar.size_slider.setValue(window.grid.tile_size)
