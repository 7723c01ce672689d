"""Exports pictures to a folder in a thread of its own, with progress, cancelling and resuming."""

import hashlib
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from qamera_review.domain.errors import PictureMissing, QameraError, StorageError
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import Struct
from qamera_review.services.export.cancelled import CancelledByUserError
from qamera_review.services.export.export_planning import ExportRequest, plan_export
from qamera_review.services.export.export_run import (
    ExportPlan,
    ExportRun,
    UnfinishedExport,
    read_unfinished,
)
from qamera_review.services.export.guest_page import GuestPageRequest, write_guest_page
from qamera_review.services.packshots.known_packshots import PackshotOf
from qamera_review.services.pictures.decoding import decode
from qamera_review.services.pictures.host import PictureHost
from qamera_review.services.pictures.loader import PictureCache, PictureRequest
from qamera_review.storage.export_journal import ExportJournal

MEASURED_FIRST = 5  # those whose names the export window shows
_MEASURED_MAX = 12


class PictureSizes(Struct, frozen=True):
    """The largest of some pictures, in pixels, and the suffix of each one's file (".jpg")."""

    width_px: int
    height_px: int
    suffixes: Mapping[PackshotId, str]


class PictureHash(Struct, frozen=True):
    """The SHA-256 (hex) of the picture that is at an address."""

    address: str
    sha256: str


class FileExport(QObject):
    """Runs one export at a time. GUI thread only; the files are written in a thread.

    `packshot_of` returns a packshot as the list has it now: when an export is resumed, the
    addresses in its journal may have expired.

    `approved_sha256` returns the SHA-256 of the bytes that were approved, by packshot; it is called
    in the thread, blocks, and raises StorageError.

    Signals `measured(PictureSizes)` and `hashed(dict[PackshotId, PictureHash])`: the answers to
    `measure` and `hash_pictures`; `page_saved(Path, GuestPageResult)` or `page_failed(Path,
    StorageError)`: that to `save_page`.

    Signals: `progressed(done: int, total: int)`; then one of `finished(ExportResult)`,
    `failed(QameraError)` and `cancelled()`. After the last two, the export can be resumed.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    measured = Signal(object)
    hashed = Signal(object)
    page_saved = Signal(object, object)
    page_failed = Signal(object, object)
    _ended = Signal(object)

    def __init__(
        self,
        host: PictureHost,
        cache: PictureCache,
        journal: ExportJournal,
        packshot_of: PackshotOf,
        approved_sha256: Callable[[], Mapping[PackshotId, str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._cache = cache
        self._journal = journal
        self._packshot_of = packshot_of
        self._approved_sha256 = approved_sha256
        self._thread: threading.Thread | None = None
        self._cancel = threading.Event()
        self._is_closed = threading.Event()
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """Whether an export is running."""
        return self._thread is not None

    def unfinished(self) -> UnfinishedExport | None:
        """Return the export that was interrupted last, None if there is none."""
        return read_unfinished(self._journal)

    def measure(self, packshots: Sequence[Packshot]) -> None:
        """Find the size in which the service offers pictures, by a few of them, among these the
        first ones; `measured` follows unless none can be loaded. They are downloaded where they are
        not in the cache."""
        step = max(1, len(packshots) // _MEASURED_MAX)
        chosen = (*packshots[:MEASURED_FIRST], *packshots[::step][:_MEASURED_MAX])
        sample = tuple({packshot.id: packshot for packshot in chosen}.values())
        threading.Thread(
            target=self._measure, args=(sample,), name="export-sizes", daemon=True
        ).start()

    def _measure(self, packshots: Sequence[Packshot]) -> None:
        sizes, suffixes = [], {}
        for packshot in packshots:
            if self._is_closed.is_set():
                return
            with suppress(QameraError):
                decoded = decode(self._load(packshot), 1)
                sizes.append((decoded.width_px, decoded.height_px))
                suffixes[packshot.id] = decoded.file.format.suffix
        if sizes and not self._is_closed.is_set():
            self.measured.emit(PictureSizes(*max(sizes, key=max), suffixes))

    def hash_pictures(self, packshots: Iterable[Packshot]) -> None:
        """Find the SHA-256 of the pictures as they are now; `hashed` follows, without those that
        cannot be loaded. They are downloaded where they are not in the cache."""
        wished = tuple(packshots)

        def run() -> None:
            hashes: dict[PackshotId, PictureHash] = {}
            for packshot in wished:
                if self._is_closed.is_set():
                    return
                with suppress(QameraError):
                    sha256 = hashlib.sha256(self._load(packshot)).hexdigest()
                    hashes[packshot.id] = PictureHash(packshot.thumbnail, sha256)
            self.hashed.emit(hashes)

        threading.Thread(target=run, name="export-hashes", daemon=True).start()

    def save_page(self, path: Path, request: GuestPageRequest) -> None:
        """Write a page for guests; `page_saved` or `page_failed` follows."""

        def run() -> None:
            try:
                result = write_guest_page(path, request, self._load, self._is_closed.is_set)
            except StorageError as error:
                self.page_failed.emit(path, error)
            except Exception as bug:  # noqa: BLE001 - a bug must not leave the user waiting
                self.page_failed.emit(path, StorageError(f"{type(bug).__name__}: {bug}"))
            else:
                self.page_saved.emit(path, result)

        threading.Thread(target=run, name="export-page", daemon=True).start()

    def start(self, request: ExportRequest) -> None:
        """Start an export. One that was interrupted is resumed if it is the same, else this one
        takes its place. Only one at a time."""
        self._start(lambda: self._plan_of(request))

    def resume(self, plan: ExportPlan) -> None:
        """Go on with an export that was interrupted."""
        self._start(lambda: plan)

    def discard(self) -> None:
        """Forget the export that was interrupted; its files stay. Raises StorageError."""
        self._journal.remove()

    def cancel(self) -> None:
        """Stop the export after the present file; `cancelled` follows, or `finished`."""
        self._cancel.set()

    def close(self, timeout_s: float) -> None:
        """Stop the export and wait up to `timeout_s` seconds for the thread; for quitting."""
        self._is_closed.set()
        self.cancel()
        if self._thread is not None:
            self._thread.join(timeout_s)

    def _plan_of(self, request: ExportRequest) -> ExportPlan:
        unfinished = self.unfinished()
        return plan_export(
            request, None if unfinished is None else unfinished.plan, self._approved_sha256()
        )

    def _start(self, make_plan: Callable[[], ExportPlan]) -> None:
        assert self._thread is None, "one export at a time"
        self._cancel.clear()
        self._thread = threading.Thread(
            target=self._run, args=(make_plan,), name="export", daemon=True
        )
        self._thread.start()

    def _run(self, make_plan: Callable[[], ExportPlan]) -> None:
        outcome: object
        try:
            outcome = self._export(make_plan())
        except (QameraError, CancelledByUserError) as expected:
            outcome = expected
        except Exception as bug:  # noqa: BLE001 - a bug must not leave the user waiting
            outcome = StorageError(f"{type(bug).__name__}: {bug}")
        self._ended.emit(outcome)

    def _export(self, plan: ExportPlan) -> object:
        done, total = 0, len(plan.files)
        interval = max(1, total // 200)

        def step() -> None:
            nonlocal done
            done += 1
            if done % interval == 0:
                self.progressed.emit(done, total)
            if self._cancel.is_set() and done < total:
                raise CancelledByUserError

        return ExportRun(plan, self._journal, self._load, step).run(self._known_bytes)

    def _load(self, packshot: Packshot) -> bytes:
        """Return the bytes of a picture, those that were seen where they are in the cache."""
        current = self._packshot_of(packshot.id) or packshot
        if not current.thumbnail:
            raise PictureMissing("", PictureProblem.NO_ADDRESS)
        request = PictureRequest(current.id, current.thumbnail, 0)
        cached = self._cache.get(request.cache_key)
        if cached is not None:
            return cached
        fetched = self._host.fetch(request.url)
        self._cache.put(request.cache_key, fetched.data, fetched.version)
        return fetched.data

    def _known_bytes(self, packshot: Packshot) -> int | None:
        if not packshot.thumbnail:
            return 0
        cached = self._cache.get(PictureRequest(packshot.id, packshot.thumbnail, 0).cache_key)
        return None if cached is None else len(cached)

    def _on_ended(self, outcome: object) -> None:
        if self._thread is not None:
            self._thread.join()
        self._thread = None
        if isinstance(outcome, CancelledByUserError):
            self.cancelled.emit()
        elif isinstance(outcome, QameraError):
            self.failed.emit(outcome)
        else:
            self.finished.emit(outcome)
