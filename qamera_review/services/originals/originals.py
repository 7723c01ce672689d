"""Which picture is the original of a product, and what the user has said about that.

The user's own choice comes first, because whoever chooses a picture means it; then the service's
photo of the product; without both, the latest approved packshot stands in.
"""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal

from qamera_review.domain.errors import StorageError
from qamera_review.domain.originals import (
    ChosenOriginal,
    Nudge,
    Original,
    OriginalRows,
    OriginalSource,
)
from qamera_review.domain.packshot import Packshot, PackshotId, Status, Vote
from qamera_review.domain.products import ProductId, product_of_service_id, service_id_of
from qamera_review.domain.records import Struct, replace
from qamera_review.services.originals.file_host import file_address
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.pictures.decoding import decode
from qamera_review.services.products.products import Products
from qamera_review.services.products.progress import approved_of

_CHECK_PX = 64  # a chosen file is decoded to this size, to see whether it is a picture
NO_NUDGE: Nudge = (0.0, 0.0)
NUDGE_MAX = 1.0  # of the packshot's width or height
_NUDGE_MIN = 1e-9  # less is what rounding leaves of steps there and back
# Keys of pictures that are no packshots; the service's ids contain no blanks.
_PHOTO, _FILE = "photo of ", "file "


class RowFile(Protocol):
    """Where the rows are stored; see `storage.original_file`."""

    @property
    def problem(self) -> StorageError | None: ...
    def load(self) -> OriginalRows: ...
    def apply(self, rows: OriginalRows) -> "Future[None]": ...


class PictureFolder(Protocol):
    """Where the user's own originals are stored; see `storage.original_file`."""

    def read_source(self, source: Path) -> bytes: ...
    def store(self, data: bytes) -> str: ...


class OriginalEdit(Struct, frozen=True):
    """What a choice has changed, so that it can be undone."""

    before: OriginalRows
    after: OriginalRows


class Originals(QObject):
    """Owns the choice of originals; GUI thread only.

    Signals: `changed()`: products may have other originals; `nudged(ProductId)`: the user has moved
    the original of a product; `write_failed(StorageError)`: a change is not on disk, or what was
    there could not be read.
    """

    changed = Signal()
    nudged = Signal(object)
    write_failed = Signal(object)
    _write_ended = Signal(object)

    def __init__(
        self,
        store: PackshotStore,
        products: Products,
        file: RowFile,
        folder: PictureFolder,
        packshot_of: Callable[[PackshotId], Packshot | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._products = products
        self._file = file
        self._folder = folder
        self._packshot_of = packshot_of
        self._rows = file.load()
        self._approved: dict[ProductId, list[PackshotId]] = {}
        self._write_ended.connect(self._on_write_ended, Qt.ConnectionType.QueuedConnection)
        if file.problem is not None:
            self._write_ended.emit(file.problem)
        store.changed.connect(self._on_list_changed)
        store.order_changed.connect(self._on_list_changed)
        products.changed.connect(self._on_products_changed)

    def original_of(self, packshot_id: PackshotId) -> Original | None:
        """Return the original that a packshot is to be compared with; None if none is known, or if
        the packshot is the original itself."""
        product = self._products.product_of(packshot_id)
        if product is None:
            return None
        original = self.of_product(product.id, besides=packshot_id)
        return None if original is None or original.key == packshot_id else original

    def of_product(
        self, product_id: ProductId, besides: PackshotId | None = None
    ) -> Original | None:
        """Return the original of a product; None if none is known. The packshot `besides` does not
        stand in as the latest approved one."""
        original = self._chosen(product_id) or self._photo(product_id)
        return original or self._latest_approved(product_id, besides)

    def of_service_id(self, service_id: str) -> Original | None:
        """Return the original of the product that the service calls so, or of the one that the user
        has put it together with; None if none is known."""
        final_of = self._products.assignment().final_of
        return self.of_product(final_of(product_of_service_id(service_id)))

    def is_chosen(self, product_id: ProductId) -> bool:
        """Return whether the user has chosen the original of a product."""
        return self._rows.choices.get(product_id) is not None

    def picture_of(self, key: PackshotId) -> Packshot | None:
        """Return where the picture of an original is, in the form of a packshot, so that the caches
        of pictures can load it."""
        if key.startswith(_FILE):
            return _as_packshot(key, file_address(key.removeprefix(_FILE)))
        if key.startswith(_PHOTO):
            address = self._rows.photos.get(key.removeprefix(_PHOTO))
            return _as_packshot(key, address) if address else None
        return self._packshot_of(key)

    def choose_file(self, product_id: ProductId, path: Path) -> OriginalEdit:
        """Make a copy of a file the original of a product; blocks for its length.

        Raises StorageError when it cannot be read or copied, InvalidPicture when it is no picture.
        """
        data = self._folder.read_source(path)
        decode(data, _CHECK_PX)
        sha256 = self._folder.store(data)
        return self._choose(product_id, ChosenOriginal(OriginalSource.FILE, sha256, path.name))

    def choose_packshot(self, product_id: ProductId, packshot: Packshot) -> OriginalEdit:
        """Make a packshot the original of a product."""
        choice = ChosenOriginal(OriginalSource.PACKSHOT, packshot.id, packshot.name)
        return self._choose(product_id, choice)

    def forget_choice(self, product_id: ProductId) -> OriginalEdit:
        """Return to the original that a product has without the user's choice."""
        return self._choose(product_id, None)

    def undo(self, edit: OriginalEdit) -> None:
        """Undo a choice."""
        self._apply(edit.before)

    def redo(self, edit: OriginalEdit) -> None:
        """Redo a choice that was undone."""
        self._apply(edit.after)

    def nudge_of(self, product_id: ProductId) -> Nudge:
        """Return how far the user has moved the original of a product."""
        return self._rows.nudges.get(product_id) or NO_NUDGE

    def set_nudge(self, product_id: ProductId, nudge: Nudge) -> None:
        """Move the original of a product over its packshots, also in later runs."""
        across, down = (
            0.0 if abs(part) < _NUDGE_MIN else min(max(part, -NUDGE_MAX), NUDGE_MAX)
            for part in nudge
        )
        is_none = (across, down) == NO_NUDGE
        row = None if is_none else (across, down)
        self._store_rows(OriginalRows(nudges={product_id: row}))
        self.nudged.emit(product_id)

    def use_photos(self, addresses: Mapping[str, str]) -> None:
        """Use these addresses of the service's photos by its product ids, also in later runs."""
        if addresses != self._rows.photos:
            gone = dict[str, str | None].fromkeys(self._rows.photos.keys() - addresses.keys())
            self._apply(OriginalRows(photos={**gone, **addresses}))

    def _chosen(self, product_id: ProductId) -> Original | None:
        choice = self._rows.choices.get(product_id)
        if choice is None:
            return None
        if choice.source is OriginalSource.FILE:
            key = PackshotId(_FILE + choice.value)
        elif self._packshot_of(PackshotId(choice.value)) is not None:
            key = PackshotId(choice.value)
        else:  # it has left the list
            return None
        return Original(choice.source, product_id, key, choice.name)

    def _photo(self, product_id: ProductId) -> Original | None:
        service_id = service_id_of(product_id)
        if service_id is None or not self._rows.photos.get(service_id):
            return None
        return Original(OriginalSource.SERVICE, product_id, PackshotId(_PHOTO + service_id))

    def _latest_approved(
        self, product_id: ProductId, besides: PackshotId | None
    ) -> Original | None:
        ids = self._approved.get(product_id)
        if ids is None:
            approved = approved_of(self._store, self._products.members(product_id))
            ids = self._approved[product_id] = [packshot.id for packshot in approved]
        key = next((id_ for id_ in ids if id_ != besides), None)
        packshot = None if key is None else self._packshot_of(key)
        if packshot is None:
            return None
        return Original(OriginalSource.APPROVED, product_id, packshot.id, packshot.name)

    def _choose(self, product_id: ProductId, choice: ChosenOriginal | None) -> OriginalEdit:
        before = OriginalRows(
            choices={product_id: self._rows.choices.get(product_id)},
            nudges={product_id: self._rows.nudges.get(product_id)},
        )
        after = OriginalRows(choices={product_id: choice}, nudges={product_id: None})
        self._apply(after)
        return OriginalEdit(before, after)

    def _apply(self, rows: OriginalRows) -> None:
        self._store_rows(rows)
        self.changed.emit()

    def _store_rows(self, rows: OriginalRows) -> None:
        own = self._rows
        self._rows = replace(
            own,
            choices={**own.choices, **rows.choices},
            nudges={**own.nudges, **rows.nudges},
            photos={**own.photos, **rows.photos},
        )
        self._file.apply(rows).add_done_callback(
            lambda written: self._write_ended.emit(written.exception())
        )

    def _on_list_changed(self, _change: object) -> None:
        self._approved.clear()

    def _on_products_changed(self) -> None:
        self._approved.clear()
        self.changed.emit()

    def _on_write_ended(self, error: BaseException | None) -> None:
        if error is not None:
            self.write_failed.emit(error)


def _as_packshot(key: PackshotId, address: str) -> Packshot:
    return Packshot(key, "", address, Status.DONE, Vote.NONE, 0)
