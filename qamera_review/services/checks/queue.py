"""Which picture is measured next, and the threads that have it measured.

Each thread has a measuring process of its own. What the user looks at comes first, then what was
downloaded to be measured, then the rest of the list. Measurements that are stored already are read
by one thread at a time, with pauses, so that the window has its turn.
"""

import hashlib
import threading
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from qamera_review.domain.measurement import MEASURING_VERSION, Measurement
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.records import Struct
from qamera_review.services.checks.frames import pack_measurement
from qamera_review.services.checks.process import Failure
from qamera_review.services.pictures.loader import PictureRequest

IDLE_S = 20.0  # after this time without work a process is ended
WAIT_S = 30.0  # between two looks whether measuring is allowed again
_PAUSE_S, _PAUSE_AFTER = 0.001, 10
_DOWNLOADED_MAX = 4  # files that wait in memory


class MeasurementCache(Protocol):
    """The parts of `storage.measurement_file.MeasurementFile` that are used here."""

    def of_picture(self, key: str, version: int) -> tuple[str, bytes] | None:
        """Return the SHA-256 (hex) of a picture's bytes and their measurement, None if unknown."""

    def get(self, sha256: str, version: int) -> bytes | None:
        """Return the measurement of some bytes, None if there is none."""

    def put(self, key: str, sha256: str, version: int, data: bytes) -> None:
        """Store a measurement of a picture's bytes; b"" if they cannot be measured."""


class Measurer(Protocol):
    """The parts of `MeasuringProcess` that are used here."""

    def measure(self, data: bytes) -> Measurement | Failure:
        """Return the measurement of a picture file, or why there is none; blocks meanwhile."""

    def close(self) -> None:
        """End the process until it is needed again."""

    def interrupt(self) -> None:
        """Kill the process for good, from any thread; a running measurement fails."""


class Measured(Struct, frozen=True):
    """A picture, the SHA-256 (hex) of its bytes, and its measurement as bytes; b"" if it cannot be
    measured."""

    packshot_id: PackshotId
    sha256: str
    data: bytes


class _Job(Struct, frozen=True):
    """A picture under a key of the disk cache.

    `packshot` is None for one that the user looks at: its file is in the disk cache, and it is
    measured in any case. `data` is the file of one that was downloaded to be measured.
    """

    packshot_id: PackshotId
    key: str
    packshot: Packshot | None = None
    data: bytes | None = None


class MeasuringQueue:
    """Owns one thread for each of `measurers`, in which it calls the functions.

    `bytes_of` returns a file of the disk cache by its key, None if it has none; `may_measure` says
    whether pictures may be measured now; `is_known` whether one of the rest need not be;
    `on_missing` takes one of the rest whose file is not in the disk cache; `on_measured` takes a
    result.
    """

    def __init__(
        self,
        measurers: Sequence[Measurer],
        cache: MeasurementCache,
        bytes_of: Callable[[str], bytes | None],
        may_measure: Callable[[], bool],
        is_known: Callable[[PackshotId], bool],
        on_missing: Callable[[Packshot], None],
        on_measured: Callable[[Measured], None],
    ) -> None:
        self._cache = cache
        self._bytes_of = bytes_of
        self._may_measure = may_measure
        self._is_known = is_known
        self._on_missing = on_missing
        self._on_measured = on_measured
        self._changed = threading.Condition()
        self._urgent: dict[PackshotId, str] = {}
        self._downloaded: deque[_Job] = deque()
        self._rest: deque[Packshot] = deque()
        self._stored_turn = threading.Lock()
        self._has_given_up = False  # the measuring process has crashed too often
        self._closing = False
        self._measurers = measurers
        self._threads = [
            threading.Thread(target=self._run, args=(measurer,), name="checks", daemon=True)
            for measurer in measurers
        ]

    def start(self) -> None:
        """Start the threads."""
        for thread in self._threads:
            thread.start()

    def put_first(self, pictures: Iterable[Packshot]) -> None:
        """Measure these before all others."""
        with self._changed:
            for packshot in pictures:
                self._urgent[packshot.id] = _key_of(packshot)
            self._changed.notify_all()

    def set_rest(self, packshots: Iterable[Packshot]) -> None:
        """Measure these when nothing else is left; replaces the earlier ones."""
        with self._changed:
            self._rest = deque(packshots)
            self._changed.notify_all()

    def put_downloaded(self, packshot: Packshot, data: bytes) -> None:
        """Measure a file that was downloaded for that; blocks while enough of them wait."""
        job = _Job(packshot.id, _key_of(packshot), packshot, data)
        with self._changed:
            self._changed.wait_for(lambda: self._closing or len(self._downloaded) < _DOWNLOADED_MAX)
            if not self._closing:
                self._downloaded.append(job)
                self._changed.notify_all()

    def look_again(self) -> None:
        """Ask at once whether pictures may be measured, because that may have changed."""
        with self._changed:
            self._changed.notify_all()

    def close(self, timeout_s: float) -> None:
        """End the threads and the processes; waits up to `timeout_s` seconds for each thread."""
        with self._changed:
            self._closing = True
            self._urgent.clear()
            self._downloaded.clear()
            self._rest.clear()
            self._changed.notify_all()
        for measurer in self._measurers:
            measurer.interrupt()
        for thread in self._threads:
            if thread.ident is not None:
                thread.join(timeout_s)

    def _run(self, measurer: Measurer) -> None:
        stored_count = 0
        while (job := self._next(measurer)) is not None:
            if job.packshot is not None and self._take_stored(job):
                stored_count += 1
                if stored_count % _PAUSE_AFTER == 0:
                    threading.Event().wait(_PAUSE_S)
                continue
            self._measure(job, measurer)
        measurer.close()

    def _next(self, measurer: Measurer) -> _Job | None:
        """Wait for the next picture; None when the program ends."""
        while True:
            may_measure = self._may_measure()
            with self._changed:
                if self._closing:
                    return None
                if may_measure and self._urgent:
                    packshot_id = next(iter(self._urgent))
                    return _Job(packshot_id, self._urgent.pop(packshot_id))
                if may_measure and self._downloaded:
                    self._changed.notify_all()  # there is room for another one
                    return self._downloaded.popleft()
                while may_measure and self._rest:
                    packshot = self._rest.popleft()
                    if self._is_known(packshot.id) or not packshot.thumbnail:
                        continue
                    return _Job(packshot.id, _key_of(packshot), packshot)
                is_woken = self._changed.wait(IDLE_S if may_measure else WAIT_S)
            if not is_woken:
                measurer.close()

    def _take_stored(self, job: _Job) -> bool:
        with self._stored_turn:
            stored = self._cache.of_picture(job.key, MEASURING_VERSION)
            if stored is not None:
                self._on_measured(Measured(job.packshot_id, *stored))
        return stored is not None

    def _measure(self, job: _Job, measurer: Measurer) -> None:
        data = job.data if job.data is not None else self._bytes_of(job.key)
        if data is None:
            if job.packshot is not None and not self._has_given_up:
                self._on_missing(job.packshot)
            return
        sha256 = hashlib.sha256(data).hexdigest()
        measured = self._cache.get(sha256, MEASURING_VERSION)
        if measured is None:
            answer = measurer.measure(data)
            if answer is Failure.GAVE_UP:
                self._on_given_up()
                return
            if self._closing:
                return
            self._has_given_up = False
            measured = pack_measurement(answer) if isinstance(answer, Measurement) else b""
            if answer is Failure.CRASHED:
                # The picture need not be the reason, so the next run tries it again.
                self._on_measured(Measured(job.packshot_id, sha256, measured))
                return
        self._cache.put(job.key, sha256, MEASURING_VERSION, measured)
        self._on_measured(Measured(job.packshot_id, sha256, measured))

    def _on_given_up(self) -> None:
        """Have nothing downloaded that cannot be measured."""
        with self._changed:
            self._has_given_up = True
            self._downloaded.clear()
            self._changed.notify_all()


def _key_of(packshot: Packshot) -> str:
    return PictureRequest(packshot.id, packshot.thumbnail, 0).cache_key
