"""Has packshots laid on their originals, in the measuring process.

It is a process of its own beside the one that measures the list: the user waits for the answer with
a key held down, and that one may have ten thousand pictures before it. It is the same program with
the same protocol, is started with the first request, while the pictures are loaded, and ends when
no pair was asked for in a while.
"""

import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal

from qamera_review.domain.alignment import CannotAlign, PairResult, Placement
from qamera_review.domain.originals import Original
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.products import ProductId
from qamera_review.domain.records import Struct
from qamera_review.services.originals.originals import Originals
from qamera_review.services.originals.pair_frames import pack_pair, unpack_result
from qamera_review.services.pictures.loader import PictureRequest
from qamera_review.services.pictures.pixmap_cache import PictureFacts, PixmapCache

RESULTS_MAX = 150  # about 330 KB each
IDLE_S = 60.0


class PairProcess(Protocol):
    """The process; see `services.checks.process`."""

    def start(self) -> None: ...
    def exchange(self, content: bytes) -> bytes | None: ...
    def close(self) -> None: ...
    def interrupt(self) -> None: ...


class PhotoAddresses(Protocol):
    """Where the addresses of the service's photos come from."""

    def fetch(self) -> None:
        """Have them fetched, unless that was done in this run."""

    def fetch_again(self) -> None:
        """Have them fetched, because the signature of one has expired."""


class PairState(Enum):
    """How far a pair is: there is no original; a picture is still missing; it is being aligned; it
    was aligned, or could not be."""

    NO_ORIGINAL = "no_original"
    LOADING = "loading"
    ALIGNING = "aligning"
    ALIGNED = "aligned"
    NOT_ALIGNED = "not_aligned"


class Pair(Struct, frozen=True):
    """A packshot and its original. `placement` includes what the user has moved the original."""

    state: PairState
    original: Original | None = None
    result: PairResult | None = None
    placement: Placement | None = None

    @property
    def is_moved(self) -> bool:
        """Return whether the user has moved the original from where it was aligned."""
        return self.result is not None and self.placement != self.result.placement


class _Job(Struct, frozen=True):
    packshot_id: PackshotId
    hashes: tuple[str, str]
    keys: tuple[str, str]


class Pairs(QObject):
    """Owns the thread and the results; its methods are for the GUI thread.

    `pictures` are those of the originals, `packshot_facts` returns the facts about a loaded
    packshot, `bytes_of` the file under a key of the disk cache (any thread). Signal
    `changed(frozenset[PackshotId])`: what is known of these has changed.
    """

    changed = Signal(object)
    _arrived = Signal()

    def __init__(
        self,
        originals: Originals,
        pictures: PixmapCache,
        packshot_of: Callable[[PackshotId], Packshot | None],
        packshot_facts: Callable[[PackshotId], PictureFacts | None],
        bytes_of: Callable[[str], bytes | None],
        process: PairProcess,
        photos: PhotoAddresses,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.originals = originals
        self.pictures = pictures
        self._packshot_of = packshot_of
        self._packshot_facts = packshot_facts
        self._bytes_of = bytes_of
        self._process = process
        self.photos = photos
        self._has_fetched = False
        self._requested: tuple[PackshotId, ...] = ()
        self._results: OrderedDict[tuple[str, str], PairResult] = OrderedDict()
        self._incoming: deque[tuple[_Job, PairResult]] = deque()
        self._changed = threading.Condition()
        self._queue: list[_Job] = []
        self._in_progress: _Job | None = None
        self._closing = False
        self._thread: threading.Thread | None = None
        self._arrived.connect(self._take_results, Qt.ConnectionType.QueuedConnection)
        originals.changed.connect(self._on_originals_changed)
        originals.nudged.connect(self._on_nudged)
        pictures.pictures_changed.connect(self._on_pictures_changed)

    def request(self, ids: Sequence[PackshotId]) -> None:
        """Load the originals of these packshots and align them, the most urgent first. Replaces the
        earlier request."""
        if not self._has_fetched:
            self._has_fetched = True
            self.photos.fetch()
        self._requested = tuple(ids)
        self._go_on()

    def of(self, packshot_id: PackshotId) -> Pair:
        """Return what is known of a packshot and its original."""
        original = self.originals.original_of(packshot_id)
        if original is None:
            return Pair(PairState.NO_ORIGINAL)
        hashes = self._hashes(packshot_id, original)
        if hashes is None:
            return Pair(PairState.LOADING, original)
        result = self._results.get(hashes)
        if result is None:
            return Pair(PairState.ALIGNING, original)
        if result.placement is None:
            return Pair(PairState.NOT_ALIGNED, original, result)
        placement = result.placement.moved(*self.originals.nudge_of(original.product))
        return Pair(PairState.ALIGNED, original, result, placement)

    def packshots_changed(self, ids: frozenset[PackshotId]) -> None:
        """Note that pictures of packshots were loaded or replaced."""
        if not ids.isdisjoint(self._requested):
            self._go_on()

    def close(self, timeout_s: float) -> None:
        """End the process and the thread; waits up to `timeout_s` seconds for the thread."""
        with self._changed:
            self._closing = True
            self._queue = []
            self._changed.notify_all()
        self._process.interrupt()
        if self._thread is not None:
            self._thread.join(timeout_s)

    def _on_pictures_changed(self, _keys: object) -> None:
        self._go_on()

    def _go_on(self) -> None:
        """Request the pictures that are missing, and queue the pairs that are ready."""
        keys: dict[PackshotId, None] = {}
        jobs = []
        for packshot_id in self._requested:
            original = self.originals.original_of(packshot_id)
            if original is None:
                continue
            keys[original.key] = None
            job = self._job(packshot_id, original)
            if job is not None and job.hashes not in self._results:
                jobs.append(job)
        self.pictures.request(tuple(keys), 0)
        with self._changed:
            self._queue = [job for job in reversed(jobs) if job != self._in_progress]
            self._changed.notify_all()
        if keys and self._thread is None:
            self._thread = threading.Thread(target=self._run, name="pairs", daemon=True)
            self._thread.start()
        self.changed.emit(frozenset(self._requested))

    def _hashes(self, packshot_id: PackshotId, original: Original) -> tuple[str, str] | None:
        own, other = self.pictures.facts_of(original.key), self._packshot_facts(packshot_id)
        return None if own is None or other is None else (own.sha256, other.sha256)

    def _job(self, packshot_id: PackshotId, original: Original) -> _Job | None:
        hashes, packshot = self._hashes(packshot_id, original), self._packshot_of(packshot_id)
        source = self.originals.picture_of(original.key)
        if hashes is None or packshot is None or source is None:
            return None
        keys = (
            PictureRequest(original.key, source.thumbnail, 0).cache_key,
            PictureRequest(packshot_id, packshot.thumbnail, 0).cache_key,
        )
        return _Job(packshot_id, hashes, keys)

    def _run(self) -> None:
        self._process.start()
        while (job := self._next()) is not None:
            self._incoming.append((job, self._aligned(job)))
            self._arrived.emit()
        self._process.close()

    def _next(self) -> _Job | None:
        """Wait for the next pair; None when the program ends."""
        with self._changed:
            self._in_progress = None
            while not self._closing:
                if self._queue:
                    self._in_progress = self._queue.pop()
                    return self._in_progress
                if not self._changed.wait(IDLE_S):
                    self._process.close()
        return None

    def _aligned(self, job: _Job) -> PairResult:
        original, packshot = (self._bytes_of(key) for key in job.keys)
        if original is None or packshot is None:
            return PairResult(reason=CannotAlign.FAILED)
        answer = self._process.exchange(pack_pair(original, packshot))
        result = None if answer is None else unpack_result(answer)
        return PairResult(reason=CannotAlign.FAILED) if result is None else result

    def _take_results(self) -> None:
        ids = set()
        while self._incoming:
            job, result = self._incoming.popleft()
            self._results[job.hashes] = result
            self._results.move_to_end(job.hashes)
            ids.add(job.packshot_id)
        while len(self._results) > RESULTS_MAX:
            self._results.popitem(last=False)
        if ids:
            self.changed.emit(frozenset(ids))

    def _on_originals_changed(self) -> None:
        if self._requested:
            self._go_on()

    def _on_nudged(self, _product: ProductId) -> None:
        self.changed.emit(frozenset(self._requested))
