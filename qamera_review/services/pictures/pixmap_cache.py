"""Pictures for the grid: kept within a memory budget, loaded by the loader, drained in slices."""

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
from qamera_review.services.pictures.loader import (
    LoadError,
    LoadResult,
    PictureLoader,
    PictureRequest,
)
from qamera_review.services.pictures.picture import Picture, PictureState

BUDGET_BYTES_DEFAULT = 192 * 1024 * 1024
DRAIN_MS = 4  # of a frame's 16
GATHER_MS = 8  # what arrives within half a frame is painted together

LOADING = Picture(PictureState.LOADING)
MISSING = Picture(PictureState.MISSING)
BROKEN = Picture(PictureState.BROKEN)
NOT_READY = Picture(PictureState.NOT_READY)


class PictureFacts(Struct, frozen=True):
    """What is known of a picture that was loaded: its bytes' SHA-256 and its own pixels."""

    url: str
    sha256: str
    width_px: int
    height_px: int


class _Entry(Struct):
    url: str
    fit_px: int
    pixmap: QPixmap

    @property
    def bytes(self) -> int:
        return self.pixmap.width() * self.pixmap.height() * 4


class _Failure(Struct):
    url: str
    error: LoadError
    count: int
    again_ms: int


class PixmapCache(QObject):
    """A `PictureSource`; GUI thread only, except `on_loaded`. `loader_for` makes the loader that
    gives its results to the function it gets; pictures stay LOADING until that is started.

    Signals: `pictures_changed(frozenset[PackshotId])`; `expired()`: a signed URL is over and a
    fresh list is needed; `settled()`: everything that was wanted has come.
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
    ) -> None:
        super().__init__(parent)
        self._packshot_of = packshot_of
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
        """Whether something that was wanted has not come yet."""
        return bool(self._incoming) or self._loader.is_busy

    def set_budget(self, budget_bytes: int) -> None:
        """Keeps no more than this in memory from now on."""
        self._budget_bytes = budget_bytes
        self._evict()

    def on_loaded(self, loaded: LoadResult) -> None:
        """For the loader, from any thread."""
        self._incoming.append(loaded)
        if not self._announced:
            self._announced = True
            self._arrived.emit()

    def picture(self, packshot_id: PackshotId, size_px: int, dpr: float) -> Picture:
        """The picture for a square of `size_px` logical pixels; never blocks."""
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
        """Why a picture is broken or missing, in words; "" when it is not."""
        failure = self._failures.get(packshot_id)
        return failure.error.text if failure is not None else ""

    def facts_of(self, packshot_id: PackshotId) -> PictureFacts | None:
        """What is known of the picture that is shown."""
        return self._facts.get(packshot_id) if packshot_id in self._entries else None

    def request(self, ids: Sequence[PackshotId], fit_px: int) -> None:
        """These, in this order, in `fit_px` device pixels; earlier wishes are dropped."""
        self._requested = (ids, fit_px)
        self._request_missing()

    def on_list_refreshed(self) -> None:
        """A newer list came: what failed under an address that is over is asked for under its new
        one, though nobody moved."""
        fresh = frozenset(
            packshot_id
            for packshot_id, failure in self._failures.items()
            if (packshot := self._packshot_of(packshot_id)) is not None
            and packshot.thumbnail != failure.url
        )
        if fresh:
            self.pictures_changed.emit(fresh)
        self._request_missing()

    def retry_failed(self) -> None:
        """Tries pictures that failed once more: the person asked, or the network is back."""
        ids = frozenset(id_ for id_, failure in self._failures.items() if _may_retry(failure.error))
        for packshot_id in ids:
            del self._failures[packshot_id]
        if ids:
            self.pictures_changed.emit(ids)
            self._request_missing()

    def _request_missing(self) -> None:
        ids, fit_px = self._requested
        now = self._clock.monotonic_ms()
        wanted = []
        for packshot_id in ids:
            packshot = self._packshot_of(packshot_id)
            if packshot is None or not packshot.thumbnail or not packshot.finished:
                continue
            if not self._has(packshot, fit_px) and not self._is_backing_off(packshot, now):
                wanted.append(PictureRequest(packshot_id, packshot.thumbnail, fit_px))
        self._loader.request(wanted)

    def _has(self, packshot: Packshot, fit_px: int) -> bool:
        entry = self._entries.get(packshot.id)
        return (
            entry is not None
            and entry.fit_px == fit_px
            and _same_picture(entry.url, packshot.thumbnail)
        )

    def _is_backing_off(self, packshot: Packshot, now_ms: int) -> bool:
        failure = self._failures.get(packshot.id)
        if failure is None or failure.url != packshot.thumbnail:
            return False
        return not _may_retry(failure.error) or now_ms < failure.again_ms

    def _drain(self) -> None:
        self._announced = False
        timer = QElapsedTimer()
        timer.start()
        changed = set()
        while self._incoming:
            loaded = self._incoming.popleft()
            if (packshot_id := loaded.request.packshot_id) is not None:
                self._take(packshot_id, loaded)
                changed.add(packshot_id)
            if timer.elapsed() >= DRAIN_MS and self._incoming:
                self._announced = True
                self._arrived.emit()
                break
        self._evict()
        if changed:
            self.pictures_changed.emit(frozenset(changed))
        if not self.is_loading:
            self.settled.emit()

    def _take(self, packshot_id: PackshotId, loaded: LoadResult) -> None:
        if loaded.decoded is None:
            url, error = loaded.request.url, loaded.error or LoadError.of(PictureInvalid())
            self._note_failure(packshot_id, url, error)
            return
        self._failures.pop(packshot_id, None)
        decoded = loaded.decoded
        entry = _Entry(loaded.request.url, loaded.request.fit_px, QPixmap.fromImage(decoded.image))
        old = self._entries.pop(packshot_id, None)
        self._bytes += entry.bytes - (old.bytes if old is not None else 0)
        self._entries[packshot_id] = entry
        self._facts[packshot_id] = PictureFacts(
            entry.url, loaded.sha256, decoded.width_px, decoded.height_px
        )

    def _note_failure(self, packshot_id: PackshotId, url: str, error: LoadError) -> None:
        before = self._failures.get(packshot_id)
        was_over = before is not None and issubclass(before.error.kind, PictureExpired)
        count = before.count + 1 if before is not None and before.url == url else 1
        again_ms = self._clock.monotonic_ms() + retry.PICTURES.delay_ms(count)
        self._failures[packshot_id] = _Failure(url, error, count, again_ms)
        if issubclass(error.kind, PictureExpired) and not was_over:
            self.expired.emit()  # once: what is over in the new list, too, is nobody's to mend

    def _evict(self) -> None:
        while self._bytes > self._budget_bytes and len(self._entries) > 1:
            packshot_id, entry = self._entries.popitem(last=False)
            self._bytes -= entry.bytes
            del self._facts[packshot_id]


def _may_retry(error: LoadError) -> bool:
    return not issubclass(error.kind, (PictureMissing, PictureInvalid))


def _same_picture(url: str, other: str) -> bool:
    return url.partition("?")[0] == other.partition("?")[0]
