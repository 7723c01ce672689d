"""Tests of which picture is the original of a product."""

from concurrent.futures import Future
from pathlib import Path

import pytest

from qamera_review.domain.errors import InvalidPicture, StorageError
from qamera_review.domain.originals import OriginalRows, OriginalSource
from qamera_review.domain.packshot import PackshotId, Vote
from qamera_review.domain.products import ProductId, product_of_service_id
from qamera_review.services.originals.originals import Originals
from qamera_review.services.products.products import Products
from qamera_review.storage.original_file import OriginalPictures
from tests.support.fakes import MemoryProductFile, packshot
from tests.support.picture_files import picture
from tests.support.shelf import Shelf

P = PackshotId
MUG = ProductId("name:mug")


class MemoryOriginalFile:
    """The rows in memory; they outlive a run."""

    problem: StorageError | None = None

    def __init__(self) -> None:
        self.rows = OriginalRows()

    def load(self) -> OriginalRows:
        return self.rows

    def apply(self, rows: OriginalRows) -> Future[None]:
        self.rows = OriginalRows(
            {**self.rows.choices, **rows.choices},
            {**self.rows.nudges, **rows.nudges},
            {**self.rows.photos, **rows.photos},
        )
        future: Future[None] = Future()
        future.set_result(None)
        return future


class World:
    """Three mugs and a product of the service, which has a photo of it."""

    def __init__(self, tmp_path: Path, file: MemoryOriginalFile | None = None) -> None:
        self.shelf = Shelf()
        store = self.shelf.store
        self.products = Products(self.shelf.known, tuple, MemoryProductFile())
        self.products.use_names({"prod": "Jar"})
        self.file = file or MemoryOriginalFile()
        folder = OriginalPictures(tmp_path / "originals")
        self.originals = Originals(store, self.products, self.file, folder, store.packshot)
        self.changes = 0
        self.originals.changed.connect(self._on_changed)
        self.arrive()

    def arrive(self, *approved: str) -> None:
        """Show a list in which these are approved."""
        titles = {"m1": "Mug 1", "m2": "Mug 2", "m3": "Mug 3", "j1": "Jar 1"}
        self.shelf.arrive(
            packshot(
                name,
                title=title,
                created_ms=10 - place,
                vote=Vote.APPROVED if name in approved else Vote.NONE,
            )
            for place, (name, title) in enumerate(titles.items())
        )

    def of(self, name: str) -> tuple[OriginalSource, str] | None:
        original = self.originals.original_of(P(name))
        return None if original is None else (original.source, original.key)

    def _on_changed(self) -> None:
        self.changes += 1


def test_the_latest_approved_stands_in_but_not_for_itself(tmp_path: Path) -> None:
    world = World(tmp_path)
    assert world.of("m1") is None
    world.arrive("m1", "m2")
    assert world.of("m3") == (OriginalSource.APPROVED, "m1")
    assert world.of("m1") == (OriginalSource.APPROVED, "m2")
    assert world.of("j1") is None
    assert world.of("nowhere") is None


def test_the_services_photo_comes_before_and_is_known_offline(tmp_path: Path) -> None:
    world = World(tmp_path)
    assert world.of("j1") is None
    world.originals.use_photos({"prod": "https://cdn.example.com/jar.jpg"})
    source, key = world.of("j1") or (None, "")
    assert source is OriginalSource.SERVICE
    picture_of = World(tmp_path, world.file).originals.picture_of(P(key))
    assert picture_of is not None
    assert (picture_of.thumbnail, picture_of.finished) == ("https://cdn.example.com/jar.jpg", True)
    changes = world.changes
    world.originals.use_photos({"prod": "https://cdn.example.com/jar.jpg"})
    assert world.changes == changes, "the same addresses change nothing"
    world.originals.use_photos({})
    assert world.of("j1") is None


def test_a_product_is_found_by_the_services_id_also_when_it_was_merged(tmp_path: Path) -> None:
    world = World(tmp_path)
    assert world.originals.of_service_id("prod") is None
    world.originals.use_photos({"prod": "https://cdn.example.com/jar.jpg"})
    original = world.originals.of_service_id("prod")
    assert original is not None
    assert original.source is OriginalSource.SERVICE
    world.products.merge(product_of_service_id("prod"), MUG)
    world.arrive("m2")
    original = world.originals.of_service_id("prod")
    assert original is not None
    assert (original.source, original.key) == (OriginalSource.APPROVED, "m2")


def test_the_users_choice_comes_first_and_is_undone(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.arrive("m1")
    packshot_2 = world.shelf.store.packshot(P("m2"))
    assert packshot_2 is not None
    edit = world.originals.choose_packshot(MUG, packshot_2)
    assert world.of("m3") == (OriginalSource.PACKSHOT, "m2")
    assert world.of("m2") is None, "it is the original itself"
    assert World(tmp_path, world.file).of("m3") == (OriginalSource.PACKSHOT, "m2")
    world.originals.undo(edit)
    assert world.of("m3") == (OriginalSource.APPROVED, "m1")
    world.originals.redo(edit)
    forgotten = world.originals.forget_choice(MUG)
    assert world.of("m3") == (OriginalSource.APPROVED, "m1")
    world.originals.undo(forgotten)
    assert world.of("m3") == (OriginalSource.PACKSHOT, "m2")


def test_a_file_of_the_user_is_copied(tmp_path: Path) -> None:
    world = World(tmp_path)
    path = tmp_path / "front.png"
    path.write_bytes(picture("png"))
    world.originals.choose_file(MUG, path)
    path.unlink()
    original = world.originals.original_of(P("m1"))
    assert original is not None
    assert (original.source, original.name) == (OriginalSource.FILE, "front.png")
    assert world.originals.picture_of(original.key) is not None
    (tmp_path / "text.txt").write_text("no picture")
    with pytest.raises(InvalidPicture):
        world.originals.choose_file(MUG, tmp_path / "text.txt")
    assert len(list((tmp_path / "originals").iterdir())) == 1


def test_what_the_user_moved_stays_until_another_original_is_chosen(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.originals.set_nudge(MUG, (0.25, -9.0))
    again = World(tmp_path, world.file).originals
    assert again.nudge_of(MUG) == (0.25, -1.0)
    assert again.nudge_of(ProductId("id:prod")) == (0.0, 0.0)
    packshot_1 = world.shelf.store.packshot(P("m1"))
    assert packshot_1 is not None
    edit = world.originals.choose_packshot(MUG, packshot_1)
    assert world.originals.nudge_of(MUG) == (0.0, 0.0)
    world.originals.undo(edit)
    assert world.originals.nudge_of(MUG) == (0.25, -1.0)
