"""The pixmap cache: pictures in memory, ready to be painted, within a limit of bytes.

Loaded pictures arrive from the loader's threads and are turned into pixmaps in the GUI thread, in
slices of a few milliseconds, so that many at once do not delay a frame.
"""

from collections import OrderedDict, deque
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap

from qamera_review.domain.clock import Clock
from qamera_review.domain.errors import InvalidPicture
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.picture_address import is_data, is_same_picture
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import Struct
from qamera_review.services.pictures.decoding import FileFacts
from qamera_review.services.pictures.failures import FailedPictures
from qamera_review.services.pictures.loader import (
    KnownPicture,
    LoadError,
    LoadResult,
    PictureLoader,
    PictureRequest,
    RecheckOutcome,
)
from qamera_review.services.pictures.output_space import SRGB_OUTPUT, OutputSpace
from qamera_review.services.pictures.picture import PaintedPicture, Picture, PictureState
from qamera_review.services.pictures.recheck_schedule import TICK_MS, RecheckSchedule

DRAIN_MS = 4  # longest slice for turning pictures into pixmaps; a frame has 16 ms
GATHER_MS = 8  # half a frame: pictures that arrive within this time are painted together

DROP_PAUSE_MS = 60_000

LOADING = Picture(PictureState.LOADING)
NOT_READY = Picture(PictureState.NOT_READY)
NO_ADDRESS = Picture(PictureState.MISSING, problem=PictureProblem.NO_ADDRESS)
_MISSING = (PictureProblem.NO_ADDRESS, PictureProblem.MISSING)


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
    problem: PictureProblem | None

    @property
    def bytes(self) -> int:
        return self.pixmap.width() * self.pixmap.height() * 4


class PixmapCache(QObject):
    """A `PictureSource` that keeps pixmaps in memory; GUI thread only, except `on_loaded`.

    `loader_for` creates a loader that calls the function it is given for each result. Pictures stay
    LOADING until the loader is started. `output` returns the output space for which pictures are
    decoded now; one that was decoded for another is shown until its successor arrives. When the
    pixmaps exceed `budget_bytes`, those that were used least recently are dropped. Pictures that
    failed are tried again by themselves (`FailedPictures`), and those on the screen are compared
    with their host (`RecheckSchedule`).

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
        budget_bytes: int,
        parent: QObject | None = None,
        *,
        output: Callable[[], OutputSpace],
    ) -> None:
        super().__init__(parent)
        self._packshot_of = packshot_of
        self._output = output
        self._budget_bytes = budget_bytes
        self._entries: OrderedDict[PackshotId, _Entry] = OrderedDict()
        self._bytes = 0
        self._failures = FailedPictures(clock)
        self._facts: dict[PackshotId, PictureFacts] = {}
        self._incoming: deque[LoadResult] = deque()
        self._announced = False
        self._requested: tuple[Sequence[PackshotId], int] = ((), 0)
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(GATHER_MS)
        self._gather.timeout.connect(self._drain)
        self._arrived.connect(self._gather.start, Qt.ConnectionType.QueuedConnection)
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.timeout.connect(self._request_missing)
        self._clock = clock
        self._schedule = RecheckSchedule(self._entries, clock)
        self._is_window_hidden = False
        self._no_drop_before_ms: dict[PackshotId, int] = {}
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._recheck_due)
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
            return NO_ADDRESS
        entry = self._entries.get(packshot_id)
        if entry is not None and is_same_picture(entry.url, packshot.thumbnail):
            self._entries.move_to_end(packshot_id)
            entry.url = packshot.thumbnail  # a new signature needs to be compared only once
            if entry.pixmap.devicePixelRatio() != dpr:
                entry.pixmap.setDevicePixelRatio(dpr)
            return Picture(PictureState.READY, entry.pixmap, entry.problem)
        if not packshot.finished:
            return NOT_READY
        if not packshot.thumbnail:
            return NO_ADDRESS
        error = self._failures.error_of(packshot)
        if error is None:
            return LOADING
        is_missing = error.problem in _MISSING
        state = PictureState.MISSING if is_missing else PictureState.BROKEN
        return Picture(state, problem=error.problem)

    def problem_of(self, packshot_id: PackshotId) -> LoadError | None:
        """As `PictureSource.problem_of`."""
        packshot = self._packshot_of(packshot_id)
        facts = self.facts_of(packshot_id)
        if facts is not None and facts.file.is_partial:
            return LoadError(PictureProblem.PARTLY_TRANSFERRED)
        if packshot is None or not packshot.finished or facts is not None:
            return None
        if not packshot.thumbnail:
            return LoadError(PictureProblem.NO_ADDRESS)
        return self._failures.error_of(packshot)

    def facts_of(self, packshot_id: PackshotId) -> PictureFacts | None:
        """Return the facts about the picture in memory; None if there is none, or if the list has
        another picture now."""
        entry, packshot = self._entries.get(packshot_id), self._packshot_of(packshot_id)
        if entry is None or (
            packshot is not None and not is_same_picture(entry.url, packshot.thumbnail)
        ):
            return None
        return self._facts[packshot_id]

    def facts_of_painted(self, picture: PaintedPicture) -> PictureFacts | None:
        """Return the facts about a picture that was painted; None if it is not the one in memory
        any more."""
        entry = self._entries.get(picture.packshot_id)
        if entry is None or entry.pixmap.cacheKey() != picture.pixmap_key:
            return None
        return self.facts_of(picture.packshot_id)

    def request(self, ids: Sequence[PackshotId], fit_px: int, on_screen: int | None = None) -> None:
        """Load these pictures to fit `fit_px` device pixels (0: full size), the most urgent first.
        Replaces the earlier request; pictures that are in memory are not loaded again.

        The first `on_screen` of them are on the screen (None: all), and are compared with their
        host from time to time.
        """
        self._requested = (ids, fit_px)
        self._request_missing()
        self._recheck(self._schedule.set_visible(tuple(ids[:on_screen])), by_user=True)
        if not self._tick.isActive():
            self._tick.start()

    def on_list_refreshed(self) -> None:
        """Load pictures again whose URL the new list has replaced; to be called after each
        refresh."""
        with_new_url = frozenset(
            packshot_id
            for packshot_id in self._failures.ids()
            if (packshot := self._packshot_of(packshot_id)) is not None
            and self._failures.error_of(packshot) is None
        )
        if with_new_url:
            self.pictures_changed.emit(with_new_url)
        self._request_missing()

    def on_output_changed(self) -> None:
        """Load the requested pictures again for another output space, visible ones first; others
        are loaded again when they are requested."""
        self._request_missing()

    def retry_failed(self) -> None:
        """Load all pictures again that have failed, because the user asked."""
        ids = self._failures.forget_all()
        if ids:
            self.pictures_changed.emit(ids)
            self._request_missing()

    def recheck(self) -> None:
        """Compare the pictures in memory with their host, because the user asked: those on the
        screen at once, the others when they are shown."""
        self._loader.forget_checks()
        self._recheck(self._schedule.check_all(self._entries), by_user=True)

    def set_window_hidden(self, hidden: bool) -> None:
        """Set whether the window is hidden; then no picture is on the screen, and none is compared
        with its host."""
        self._is_window_hidden = hidden

    def drop_outdated(
        self, facts_of: Callable[[PackshotId], PictureFacts | None], ids: Iterable[PackshotId]
    ) -> None:
        """Drop those of `ids` whose bytes differ from those of another cache; `facts_of` returns
        that cache's facts. They are loaded again from the disk cache, which normally has the new
        bytes. A host that sends other bytes each time would make the caches alternate for ever, so
        a picture is dropped at most once in DROP_PAUSE_MS."""
        outdated, now = [], self._clock.monotonic_ms()
        for packshot_id in ids:
            own, other = self.facts_of(packshot_id), facts_of(packshot_id)
            is_outdated = own is not None and other is not None and own.sha256 != other.sha256
            if is_outdated and now >= self._no_drop_before_ms.get(packshot_id, 0):
                self._no_drop_before_ms[packshot_id] = now + DROP_PAUSE_MS
                self._bytes -= self._entries.pop(packshot_id).bytes
                del self._facts[packshot_id]
                outdated.append(packshot_id)
        if outdated:
            self.pictures_changed.emit(frozenset(outdated))
            self._request_missing()

    def _request_missing(self) -> None:
        ids, fit_px = self._requested
        requests = []
        for packshot_id in ids:
            packshot = self._packshot_of(packshot_id)
            if packshot is None or not packshot.thumbnail or not packshot.finished:
                continue
            if not self._has(packshot, fit_px) and self._failures.may_try(packshot):
                requests.append(PictureRequest(packshot_id, packshot.thumbnail, fit_px))
        self._loader.request(requests)
        self._start_retry()

    def _start_retry(self) -> None:
        """Wake up when the next of the requested pictures that have failed may be tried again."""
        pause_ms = self._failures.pause_ms(self._requested[0])
        if pause_ms:
            self._retry.start(pause_ms)

    def _has(self, packshot: Packshot, fit_px: int) -> bool:
        entry = self._entries.get(packshot.id)
        return (
            entry is not None
            and entry.fit_px == fit_px
            and entry.output_key == self._output().key
            and is_same_picture(entry.url, packshot.thumbnail)
        )

    def _recheck_due(self) -> None:
        if not self.is_loading and not self._is_window_hidden:
            self._recheck(self._schedule.unanswered(), by_user=True)
            self._recheck(self._schedule.due(), by_user=False)

    def _recheck(self, ids: Sequence[PackshotId], *, by_user: bool) -> None:
        pictures = {}
        for packshot_id in ids:
            packshot = self._packshot_of(packshot_id)
            if packshot is None or not packshot.thumbnail or is_data(packshot.thumbnail):
                self._schedule.checked(packshot_id)  # there is no host to ask
                continue
            fit_px, facts = self._entries[packshot_id].fit_px, self._facts[packshot_id]
            request = PictureRequest(packshot_id, packshot.thumbnail, fit_px)
            pictures[request] = KnownPicture(
                facts.sha256, facts.file.size_bytes, facts.file.is_partial, by_user
            )
        if pictures:
            self._loader.recheck(pictures)

    def _drain(self) -> None:
        """Turn arrived pictures into pixmaps for at most DRAIN_MS, and schedule the rest."""
        self._announced = False
        timer = QElapsedTimer()
        timer.start()
        changed, is_outdated = set(), False
        while self._incoming:
            loaded = self._incoming.popleft()
            packshot_id = loaded.request.packshot_id
            if packshot_id is not None and loaded.check is not None:
                self._schedule.answered(packshot_id, loaded.check is RecheckOutcome.UNCHANGED)
            elif packshot_id is not None:
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
        self._start_retry()
        if changed:
            self.pictures_changed.emit(frozenset(changed))
        if not self.is_loading:
            self.settled.emit()

    def _apply_result(self, packshot_id: PackshotId, loaded: LoadResult) -> None:
        packshot = self._packshot_of(packshot_id)
        if packshot is not None and not is_same_picture(loaded.request.url, packshot.thumbnail):
            return  # the list has another picture since this one was requested
        if loaded.decoded is None:
            url, error = loaded.request.url, loaded.error or LoadError.of(InvalidPicture())
            self._note_failure(packshot_id, url, error)
            return
        self._failures.forget(packshot_id)
        if loaded.is_fresh:
            self._schedule.checked(packshot_id)
        decoded = loaded.decoded
        request, output = loaded.request, self._output()
        pixmap = QPixmap.fromImage(decoded.image)
        problem = PictureProblem.PARTLY_TRANSFERRED if decoded.file.is_partial else None
        entry = _Entry(request.url, request.fit_px, pixmap, decoded.output_key, problem)
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
        if self._failures.note(packshot_id, url, error):
            self.expired.emit()

    def _evict(self) -> None:
        while self._bytes > self._budget_bytes and len(self._entries) > 1:
            packshot_id, entry = self._entries.popitem(last=False)
            self._bytes -= entry.bytes
            del self._facts[packshot_id]
