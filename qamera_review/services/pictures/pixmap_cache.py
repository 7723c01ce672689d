"""The pixmap cache: pictures in memory, ready to be painted, within a limit of bytes.

Loaded pictures arrive from the loader's threads and are turned into pixmaps in the GUI thread, in
slices of a few milliseconds, so that many at once do not delay a frame.
"""

from collections import OrderedDict, deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap

from qamera_review.domain.clock import Clock
from qamera_review.domain.errors import (
    PictureExpired,
    PictureInvalid,
    PictureMissing,
)
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.records import Struct
from qamera_review.services.core import retry
from qamera_review.services.pictures.decoding import FileFacts
from qamera_review.services.pictures.loader import (
    LoadError,
    LoadResult,
    PictureLoader,
    PictureRequest,
)
from qamera_review.services.pictures.output_space import SRGB_OUTPUT, OutputSpace
from qamera_review.services.pictures.picture import Picture, PictureState

BUDGET_BYTES_DEFAULT = 192 * 1024 * 1024
DRAIN_MS = 4  # longest slice for turning pictures into pixmaps; a frame has 16 ms
GATHER_MS = 8  # half a frame: pictures that arrive within this time are painted together

LOADING = Picture(PictureState.LOADING)
MISSING = Picture(PictureState.MISSING)
BROKEN = Picture(PictureState.BROKEN)
NOT_READY = Picture(PictureState.NOT_READY)


class PictureFacts(Struct, frozen=True):
    """Facts about a loaded picture: its URL, the SHA-256 (hex) of the file, the size of the
    original in pixels, after the turn; facts about the file; and the output space that it was
    converted to (`OutputSpace.label`)."""

    url: str
    sha256: str
    width_px: int
    height_px: int
    file: FileFacts = FileFacts()
    output: str = SRGB_OUTPUT.label


class _Entry(Struct):
    url: str
    fit_px: int
    pixmap: QPixmap
    output_key: str

    @property
    def bytes(self) -> int:
        return self.pixmap.width() * self.pixmap.height() * 4


class _Failure(Struct):
    url: str
    error: LoadError
    count: int
    again_ms: int


class PixmapCache(QObject):
    """A `PictureSource` that keeps pixmaps in memory; GUI thread only, except `on_loaded`.

    `loader_for` creates a loader that calls the function it is given for each result. Pictures stay
    LOADING until the loader is started. `output` returns the output space for which pictures are
    decoded now; one that was decoded for another is shown until its successor arrives. When the
    pixmaps exceed `budget_bytes`, those that were used least recently are dropped.

    Signals: `pictures_changed(frozenset[PackshotId])`; `expired()`: the signed URL of a picture is
    no longer valid, and a new list is needed; `settled()`: all requested pictures have arrived.
    """

    pictures_changed = Signal(object)
    expired = Signal()
    settled = Signal()
    _arrived = Signal()

    def __init__(
        self,
        packshot_of: Callable[[PackshotId], Packshot | None],
        loader_for: Callable[[Callable[[LoadResult], None]], PictureLoader],
        clock: Clock,
        budget_bytes: int = BUDGET_BYTES_DEFAULT,
        parent: QObject | None = None,
        *,
        output: Callable[[], OutputSpace],
    ) -> None:
        super().__init__(parent)
        self._packshot_of = packshot_of
        self._output = output
        self._clock = clock
        self._budget_bytes = budget_bytes
        self._entries: OrderedDict[PackshotId, _Entry] = OrderedDict()
        self._bytes = 0
        self._failures: dict[PackshotId, _Failure] = {}
        self._facts: dict[PackshotId, PictureFacts] = {}
        self._incoming: deque[LoadResult] = deque()
        self._announced = False
        self._requested: tuple[Sequence[PackshotId], int] = ((), 0)
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(GATHER_MS)
        self._gather.timeout.connect(self._drain)
        self._arrived.connect(self._gather.start, Qt.ConnectionType.QueuedConnection)
        self._loader = loader_for(self.on_loaded)

    @property
    def is_loading(self) -> bool:
        """Whether requested pictures have not arrived yet."""
        return bool(self._incoming) or self._loader.is_busy

    def set_budget(self, budget_bytes: int) -> None:
        """Set the limit of the pixmaps in bytes, and drop those that exceed it now."""
        self._budget_bytes = budget_bytes
        self._evict()

    def on_loaded(self, loaded: LoadResult) -> None:
        """Take a result of the loader; any thread."""
        self._incoming.append(loaded)
        if not self._announced:
            self._announced = True
            self._arrived.emit()

    def picture(self, packshot_id: PackshotId, size_px: int, dpr: float) -> Picture:
        """As `PictureSource.picture`; marks the picture as used most recently."""
        packshot = self._packshot_of(packshot_id)
        if packshot is None:
            return MISSING
        entry = self._entries.get(packshot_id)
        if entry is not None:
            self._entries.move_to_end(packshot_id)
            if entry.pixmap.devicePixelRatio() != dpr:
                entry.pixmap.setDevicePixelRatio(dpr)
            return Picture(PictureState.READY, entry.pixmap)
        if not packshot.finished:
            return NOT_READY
        if not packshot.thumbnail:
            return MISSING
        failure = self._failures.get(packshot_id)
        if failure is not None and failure.url == packshot.thumbnail:
            return MISSING if issubclass(failure.error.kind, PictureMissing) else BROKEN
        return LOADING

    def problem_of(self, packshot_id: PackshotId) -> str:
        """Return why a picture is broken or missing, as a sentence; "" if it is neither."""
        failure = self._failures.get(packshot_id)
        return failure.error.text if failure is not None else ""

    def facts_of(self, packshot_id: PackshotId) -> PictureFacts | None:
        """Return the facts about the picture in memory, None if there is none."""
        return self._facts.get(packshot_id) if packshot_id in self._entries else None

    def request(self, ids: Sequence[PackshotId], fit_px: int) -> None:
        """Load these pictures to fit `fit_px` device pixels (0: full size), the most urgent first.
        Replaces the earlier request; pictures that are in memory are not loaded again."""
        self._requested = (ids, fit_px)
        self._request_missing()

    def on_list_refreshed(self) -> None:
        """Load pictures again that failed under a URL which the new list has replaced; to be
        called after each refresh."""
        with_new_url = frozenset(
            packshot_id
            for packshot_id, failure in self._failures.items()
            if (packshot := self._packshot_of(packshot_id)) is not None
            and packshot.thumbnail != failure.url
        )
        if with_new_url:
            self.pictures_changed.emit(with_new_url)
        self._request_missing()

    def on_output_changed(self) -> None:
        """Load the requested pictures again for another output space, what is visible first; the
        others when they are requested."""
        self._request_missing()

    def retry_failed(self) -> None:
        """Load pictures again that have failed, because the user asked or the network is back; not
        those that the host does not have or that cannot be decoded."""
        ids = frozenset(id_ for id_, failure in self._failures.items() if _may_retry(failure.error))
        for packshot_id in ids:
            del self._failures[packshot_id]
        if ids:
            self.pictures_changed.emit(ids)
            self._request_missing()

    def _request_missing(self) -> None:
        ids, fit_px = self._requested
        now = self._clock.monotonic_ms()
        requests = []
        for packshot_id in ids:
            packshot = self._packshot_of(packshot_id)
            if packshot is None or not packshot.thumbnail or not packshot.finished:
                continue
            if not self._has(packshot, fit_px) and not self._is_backing_off(packshot, now):
                requests.append(PictureRequest(packshot_id, packshot.thumbnail, fit_px))
        self._loader.request(requests)

    def _has(self, packshot: Packshot, fit_px: int) -> bool:
        entry = self._entries.get(packshot.id)
        return (
            entry is not None
            and entry.fit_px == fit_px
            and entry.output_key == self._output().key
            and _same_picture(entry.url, packshot.thumbnail)
        )

    def _is_backing_off(self, packshot: Packshot, now_ms: int) -> bool:
        failure = self._failures.get(packshot.id)
        if failure is None or failure.url != packshot.thumbnail:
            return False
        return not _may_retry(failure.error) or now_ms < failure.again_ms

    def _drain(self) -> None:
        """Turn arrived pictures into pixmaps for at most DRAIN_MS, and schedule the rest."""
        self._announced = False
        timer = QElapsedTimer()
        timer.start()
        changed, is_outdated = set(), False
        while self._incoming:
            loaded = self._incoming.popleft()
            if (packshot_id := loaded.request.packshot_id) is not None:
                self._apply_result(packshot_id, loaded)
                changed.add(packshot_id)
            if loaded.decoded is not None:
                is_outdated |= loaded.decoded.output_key != self._output().key
            if timer.elapsed() >= DRAIN_MS and self._incoming:
                self._announced = True
                self._arrived.emit()
                break
        self._evict()
        if is_outdated:  # they were being decoded when the output space changed
            self._request_missing()
        if changed:
            self.pictures_changed.emit(frozenset(changed))
        if not self.is_loading:
            self.settled.emit()

    def _apply_result(self, packshot_id: PackshotId, loaded: LoadResult) -> None:
        if loaded.decoded is None:
            url, error = loaded.request.url, loaded.error or LoadError.of(PictureInvalid())
            self._note_failure(packshot_id, url, error)
            return
        self._failures.pop(packshot_id, None)
        decoded = loaded.decoded
        request, output = loaded.request, self._output()
        pixmap = QPixmap.fromImage(decoded.image)
        entry = _Entry(request.url, request.fit_px, pixmap, decoded.output_key)
        old = self._entries.pop(packshot_id, None)
        self._bytes += entry.bytes - (old.bytes if old is not None else 0)
        self._entries[packshot_id] = entry
        self._facts[packshot_id] = PictureFacts(
            entry.url,
            loaded.sha256,
            decoded.width_px,
            decoded.height_px,
            decoded.file,
            output.label if output.key == decoded.output_key else decoded.output_key,
        )

    def _note_failure(self, packshot_id: PackshotId, url: str, error: LoadError) -> None:
        """Store a failure and when the picture is tried again; failures of one URL are counted."""
        before = self._failures.get(packshot_id)
        was_expired = before is not None and issubclass(before.error.kind, PictureExpired)
        count = before.count + 1 if before is not None and before.url == url else 1
        again_ms = self._clock.monotonic_ms() + retry.PICTURES.delay_ms(count)
        self._failures[packshot_id] = _Failure(url, error, count, again_ms)
        if issubclass(error.kind, PictureExpired) and not was_expired:
            # Not again for the same packshot: if the URL of the new list has expired as well,
            # another list would not help.
            self.expired.emit()

    def _evict(self) -> None:
        while self._bytes > self._budget_bytes and len(self._entries) > 1:
            packshot_id, entry = self._entries.popitem(last=False)
            self._bytes -= entry.bytes
            del self._facts[packshot_id]


def _may_retry(error: LoadError) -> bool:
    return not issubclass(error.kind, (PictureMissing, PictureInvalid))


def _same_picture(url: str, other: str) -> bool:
    return url.partition("?")[0] == other.partition("?")[0]
