"""File dialogs open in the folder that was chosen last for the same purpose."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from qamera_review.services.settings.last_folders import FilePurpose, LastFolders


def start_in_last_folder(
    dialog: QFileDialog, folders: LastFolders, purpose: FilePurpose
) -> Path | None:
    """Let a dialog open in the last folder of a purpose, else in the user's documents, and
    remember what the user chooses. Return the last folder, None if there is none."""
    last = folders.folder_of(purpose)
    dialog.setDirectory(_documents() if last is None else str(last))
    dialog.fileSelected.connect(lambda name: folders.remember(purpose, Path(name)))
    return last


def _documents() -> str:
    """Return the user's folder for documents; the program's own folder is no place for them."""
    place = QStandardPaths.StandardLocation
    paths = map(QStandardPaths.writableLocation, (place.DocumentsLocation, place.HomeLocation))
    return next((path for path in paths if Path(path).is_dir()), "")
