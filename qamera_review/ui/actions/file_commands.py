"""Pictures as files for other programs: copied to the clipboard, or dragged out of the grid."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.actions.result_text import ShowResult
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.file_drag import drag_files, files_data

if TYPE_CHECKING:
    from qamera_review.services.pictures.export import PictureExport

FILES_MAX = 200  # writing them takes less than a second; for more there is the export


class FileCommands:
    """Hands pictures to other programs; GUI thread only.

    The files are the bytes that the service's host has sent, and are written when they are asked
    for. `export` returns the service that writes them, `show_result` shows what was done.
    """

    def __init__(
        self,
        store: PackshotStore,
        export: "Callable[[], PictureExport]",
        grid: GridView,
        show_result: ShowResult,
    ) -> None:
        self._store = store
        self._export = export
        self._grid = grid
        self._show_result = show_result
        grid.drag_requested.connect(self.drag_selection)

    def copy_pictures(self) -> None:
        """Copy the pictures of the targets to the clipboard as files."""
        ids = self._grid.targets()
        if paths := self._write(ids):
            QGuiApplication.clipboard().setMimeData(files_data(paths))
            copied = tr("Copied %n pictures", len(paths))
            self._show_result(", ".join(filter(None, (copied, _missing_text(ids, paths)))))

    def drag_selection(self) -> None:
        """Drag the selected pictures to another program as files."""
        if paths := self._write(self._grid.selected_ids()):
            drag_files(self._grid, paths, tr("%n selected", len(paths)))

    def _write(self, ids: Sequence[PackshotId]) -> list[str]:
        """Write the pictures that are on this computer to files, and return their paths; show why
        if there are none."""
        if len(ids) > FILES_MAX:
            self._show_result(tr("These are more than 200 pictures. Export them instead"))
            return []
        packshots = [self._store.shown(packshot_id).packshot for packshot_id in ids]
        paths = list(filter(None, map(self._export().copy_of, packshots)))
        if not paths:
            self._show_result(_missing_text(ids, paths))
        return paths


def _missing_text(ids: Sequence[PackshotId], paths: Sequence[str]) -> str:
    missing = len(ids) - len(paths)
    return tr("%n not on this computer yet", missing) if missing else ""
