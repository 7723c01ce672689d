"""Tests of the chosen originals: the database and the folder with the user's own files."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from qamera_review.domain.errors import DatabaseDamaged, StorageError
from qamera_review.domain.originals import ChosenOriginal, OriginalRows, OriginalSource
from qamera_review.domain.products import ProductId
from qamera_review.storage.original_file import OriginalFile, OriginalPictures

MUG, JAR = ProductId("name:mug"), ProductId("id:prod_1")
FILE = ChosenOriginal(OriginalSource.FILE, "0" * 63 + "1", "mug.jpg")
OLDER = Path(__file__).parent / "older" / "originals-1.sql"


def test_rows_are_kept_and_removed(tmp_path: Path) -> None:
    path = tmp_path / "originals.sqlite3"
    file = OriginalFile(path)
    assert file.load() == OriginalRows()
    assert not path.exists(), "nothing is opened before there is something to store"
    rows = OriginalRows({MUG: FILE, JAR: FILE}, {MUG: (0.5, 0.25)}, {"prod_1": "a", "prod_2": "b"})
    file.apply(rows).result(10)
    file.apply(OriginalRows({JAR: None}, {MUG: None}, {"prod_2": None})).result(10)
    file.close(10)
    assert OriginalFile(path).load() == OriginalRows({MUG: FILE}, {}, {"prod_1": "a"})


def test_a_file_of_the_first_version_is_read(tmp_path: Path) -> None:
    path = tmp_path / "originals.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(OLDER.read_text(encoding="utf-8"))
        connection.execute("INSERT INTO choices VALUES ('name:cup', 'of a later version', '', '')")
        connection.commit()
    rows = OriginalFile(path).load()
    assert rows.choices == {
        MUG: FILE,
        JAR: ChosenOriginal(OriginalSource.PACKSHOT, "ps_1", "Jar 1"),
    }
    assert rows.nudges == {MUG: (0.25, -0.125)}


def test_a_damaged_file_is_kept_aside(tmp_path: Path) -> None:
    path = tmp_path / "originals.sqlite3"
    path.write_bytes(b"no database " * 100)
    file = OriginalFile(path)
    assert file.load() == OriginalRows()
    assert isinstance(file.problem, DatabaseDamaged)
    assert [entry.name for entry in tmp_path.iterdir()] == ["originals.sqlite3.damaged-1"]


def test_a_copy_outlives_the_file_it_was_made_from(tmp_path: Path) -> None:
    source, folder = tmp_path / "mine.jpg", tmp_path / "originals"
    source.write_bytes(b"a picture")
    pictures = OriginalPictures(folder)
    sha256 = pictures.store(pictures.read_source(source))
    assert pictures.store(b"a picture") == sha256, "once is enough"
    source.unlink()
    assert pictures.read(sha256) == b"a picture"
    (folder / sha256).write_bytes(b"another one")
    with pytest.raises(StorageError):
        pictures.read(sha256)
    shutil.rmtree(folder)
    with pytest.raises(StorageError):
        pictures.read(sha256)
    with pytest.raises(StorageError):
        pictures.read_source(source)
