"""Tests of the file with what the user has said about products."""

from pathlib import Path

from qamera_review.domain.errors import DatabaseDamaged
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.products import ProductId, ProductRows
from qamera_review.storage.product_file import ProductFile

MUG, JAR = ProductId("name:mug"), ProductId("name:jar")
P1, P2 = PackshotId("p1"), PackshotId("p2")


def test_rows_are_kept_and_removed(tmp_path: Path) -> None:
    path = tmp_path / "products.sqlite3"
    file = ProductFile(path)
    assert file.load() == ProductRows()
    assert not path.exists(), "nothing is opened before there is something to store"
    first = ProductRows({"id": "Mug"}, {P1: MUG, P2: MUG}, {JAR: MUG}, {MUG: "My mug"})
    file.apply(first).result(10)
    file.apply(ProductRows(moves={P1: None, P2: JAR}, merges={JAR: None})).result(10)
    file.close(10)
    again = ProductFile(path)
    assert again.load() == ProductRows({"id": "Mug"}, {P2: JAR}, {}, {MUG: "My mug"})
    assert again.problem is None


def test_a_damaged_file_is_kept_aside(tmp_path: Path) -> None:
    path = tmp_path / "products.sqlite3"
    path.write_bytes(b"no database " * 100)
    file = ProductFile(path)
    assert file.load() == ProductRows()
    assert isinstance(file.problem, DatabaseDamaged)
    assert [entry.name for entry in tmp_path.iterdir()] == ["products.sqlite3.damaged-1"]
    file.apply(ProductRows(moves={P1: MUG})).result(10)
    file.close(10)
    assert ProductFile(path).load() == ProductRows(moves={P1: MUG})
