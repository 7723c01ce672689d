"""A file that is saved ends as its kind does."""

from functools import partial
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qamera_review.services.settings.last_folders import FilePurpose, LastFolders
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.widgets.save_dialog import ask_where_to_save, with_suffix

KINDS = {".csv": "Table (*.csv)", ".json": "Data (*.json)"}


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Spring 1.2", "Spring 1.2.csv"),
        ("list", "list.csv"),
        ("list.CSV", "list.CSV"),
        ("list.json", "list.json"),
        ("v1.0.csv", "v1.0.csv"),
    ],
)
def test_a_name_with_a_dot_gets_its_suffix(tmp_path: Path, typed: str, name: str) -> None:
    assert with_suffix(tmp_path / typed, KINDS.keys(), ".csv") == tmp_path / name


def test_a_file_that_was_not_asked_about_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "Spring 1.2.csv").touch()
    assert with_suffix(tmp_path / "Spring 1.2", KINDS.keys(), ".csv").name == "Spring 1.2 (2).csv"


class MemoryValues:
    """Settings without a file."""

    def __init__(self) -> None:
        self._values: dict[str, object] = {}

    def value(self, name: str) -> object:
        return self._values.get(name)

    def set_value(self, name: str, value: object) -> None:
        self._values[name] = value


def test_the_dialog_gives_the_whole_name_and_remembers_the_folder(
    qtbot: QtBot, tmp_path: Path
) -> None:
    saved: list[Path] = []
    window = QWidget()
    qtbot.addWidget(window)
    folders = LastFolders(cast(Settings, MemoryValues()))
    ask = partial(ask_where_to_save, window, "Save", "list.csv", KINDS, saved.append, folders)
    dialog = ask(FilePurpose.REPORT)
    assert dialog.directory().absolutePath() != str(Path.cwd())
    dialog.selectNameFilter(KINDS[".json"])
    dialog.filterSelected.emit(KINDS[".json"])
    assert dialog.defaultSuffix() == "json"
    dialog.fileSelected.emit(str(tmp_path / "Spring 1.2"))
    assert saved == [tmp_path / "Spring 1.2.json"]
    dialog.reject()
    assert Path(ask(FilePurpose.REPORT).directory().absolutePath()) == tmp_path
    assert Path(ask(FilePurpose.JOBS).directory().absolutePath()) != tmp_path
    folders.remember(FilePurpose.REPORT, tmp_path / "gone" / "list.csv")
    assert folders.folder_of(FilePurpose.REPORT) is None, "a folder that is gone is not used"
