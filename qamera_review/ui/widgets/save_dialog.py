"""Asks where a file is to be saved; its name always ends as its kind does."""

from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from qamera_review.services.settings.last_folders import FilePurpose, LastFolders
from qamera_review.ui.widgets.dialogs import show_dialog
from qamera_review.ui.widgets.file_dialogs import start_in_last_folder


def ask_where_to_save(
    parent: QWidget,
    title: str,
    proposed: str,
    kinds: Mapping[str, str],
    save: Callable[[Path], object],
    folders: LastFolders,
    purpose: FilePurpose,
) -> QFileDialog:
    """Open a save dialog; `save` is called with the path that the user chose.

    `kinds` are the name filters ("Table (*.csv)") by their suffixes (".csv"); `proposed` is the
    file name offered at first. The dialog opens in the last folder of this purpose.
    """
    dialog = QFileDialog(parent, title)
    start_in_last_folder(dialog, folders, purpose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(kinds.values()))
    dialog.setDefaultSuffix(next(iter(kinds))[1:])
    dialog.selectFile(proposed)
    suffix_of = {words: suffix for suffix, words in kinds.items()}

    def chosen_suffix() -> str:
        return suffix_of.get(dialog.selectedNameFilter(), next(iter(kinds)))

    dialog.filterSelected.connect(lambda _words: dialog.setDefaultSuffix(chosen_suffix()[1:]))
    dialog.fileSelected.connect(
        lambda name: save(with_suffix(Path(name), kinds.keys(), chosen_suffix()))
    )
    show_dialog(dialog)
    return dialog


def with_suffix(path: Path, known: Collection[str], suffix: str) -> Path:
    """Return the path with `suffix` added, unless it ends in a known one (the ".2" of "Spring 1.2"
    is none). The dialog did not ask whether to overwrite a file of the longer name, so if there is
    one, a number is added to the name."""
    if path.suffix.lower() in known:
        return path
    longer = path.with_name(f"{path.name}{suffix}")
    number = 2
    while longer.exists():
        longer = path.with_name(f"{path.name} ({number}){suffix}")
        number += 1
    return longer
