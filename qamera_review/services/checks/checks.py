"""Measures the pictures of the list in the background, and knows what the checks say of each."""

import time
from collections import deque
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from qamera_review.domain.checks import Check
from qamera_review.domain.export.approval_record import RecordedChecks
from qamera_review.domain.measurement import Measurement
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.records import Struct, replace
from qamera_review.services.checks.downloads import MissingPictures
from qamera_review.services.checks.duplicates import DuplicateIndex
from qamera_review.services.checks.findings import Checked, Digest, FindingIndex, digest_of
from qamera_review.services.checks.queue import (
    Measured,
    MeasurementCache,
    Measurer,
    MeasuringQueue,
)
from qamera_review.services.checks.wrong_marks import WrongMarks

GATHER_MS = 200  # results that arrive within this time are announced together
_SLICE_S = 0.004  # of the GUI thread, for results that arrive in great number


class CheckSettings(Struct, frozen=True):
    """Whether pictures are measured, also on battery, whether they are `downloaded` for that, and
    which checks the user has turned off."""

    is_on: bool = True
    on_battery: bool = False
    downloaded: bool = False
    hidden: frozenset[Check] = frozenset()


class PictureChecks(QObject):
    """Owns the threads that have pictures measured; its methods are for the GUI thread.

    Pictures that were just loaded come first, then the rest of the list, as far as the disk cache
    has it; the others are downloaded by `download` if the settings say so, which returns a file by
    its address or raises PictureError, in a thread. Nothing happens before `start`. Signals:
    `measured(frozenset[PackshotId])`: something else is known of these; `paused_changed()`.
    """

    measured = Signal(object)
    paused_changed = Signal()
    _arrived = Signal()

    def __init__(
        self,
        measurers: Sequence[Measurer],
        cache: MeasurementCache,
        marks: WrongMarks,
        bytes_of: Callable[[str], bytes | None],
        download: Callable[[str], bytes],
        settings: Callable[[], CheckSettings],
        is_on_battery: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._marks = marks
        self._settings = settings
        self._is_on_battery = is_on_battery
        self._is_paused = False
        self._index = FindingIndex()
        self._duplicates = DuplicateIndex()
        self._results: deque[tuple[PackshotId, Digest]] = deque()
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.timeout.connect(self._take_results)
        self._arrived.connect(self._on_arrived)
        self._queue = MeasuringQueue(
            measurers,
            cache,
            bytes_of,
            self._may_measure,
            self._index.__contains__,
            self._on_missing,
            self._on_measured,
        )
        self._missing = MissingPictures(
            self._may_download, self._index.__contains__, download, self._queue.put_downloaded
        )

    def start(self) -> None:
        """Start to measure the requested pictures, and those requested later."""
        self._queue.start()
        self._missing.start()

    @property
    def is_paused(self) -> bool:
        """Return whether the user has stopped the measuring until the program ends."""
        return self._is_paused

    def set_paused(self, is_paused: bool) -> None:
        """Stop measuring, or go on."""
        self._is_paused = is_paused
        self.look_again()
        self.paused_changed.emit()

    def look_again(self) -> None:
        """Follow settings that have changed, at once."""
        self._queue.look_again()
        self._missing.look_again()

    @property
    def measured_count(self) -> int:
        """Return how many pictures were measured."""
        return len(self._index)

    def of(self, packshot_id: PackshotId) -> Checked | None:
        """Return what is known of a picture, without the checks that are turned off; None as long
        as it was not measured."""
        checked = self._index.of(packshot_id)
        hidden = self._settings().hidden
        if checked is None or not hidden:
            return checked
        shown = tuple(finding for finding in checked.findings if finding.check not in hidden)
        return replace(checked, findings=shown)

    def measurement(self, packshot_id: PackshotId) -> Measurement | None:
        """Return the measurement of a picture; None if there is none."""
        return self._index.measurement(packshot_id)

    def of_bytes(self, packshot_id: PackshotId, sha256: str) -> RecordedChecks | None:
        """Return what is known of a picture for the approval record; None if it was not measured,
        or now has other bytes than those with this SHA-256 (hex)."""
        measurement = self._index.measurement(packshot_id)
        if measurement is None or self._index.sha256_of(packshot_id) != sha256:
            return None
        fired = tuple(check.value for check in self.signs_of(packshot_id))
        return RecordedChecks(fired, measurement.ai_mark.value)

    def signs_of(self, packshot_id: PackshotId) -> tuple[Check, ...]:
        """Return the checks that have fired for a picture, without those that are turned off or
        wrong, in the order of `Check`."""
        signs, hidden = self._index.signs_of(packshot_id), self._settings().hidden
        if signs and hidden:
            return tuple(check for check in signs if check not in hidden)
        return signs

    def shown_checks(self) -> tuple[Check, ...]:
        """Return the checks that are not turned off."""
        hidden = self._settings().hidden
        return tuple(check for check in Check if check not in hidden)

    def fired(self, check: Check) -> Collection[PackshotId]:
        """Return the packshots for which a check has fired, also one that is turned off, without
        those for which the user has marked it as wrong."""
        return self._index.fired(check)

    def lightness(self) -> Mapping[PackshotId, float]:
        """Return the L* of the ground, of each packshot where it could be told."""
        return self._index.lightness

    def doubt(self) -> Mapping[PackshotId, float]:
        """Return how doubtful the shown checks make the pictures for which they have fired."""
        return self._index.doubt(self.shown_checks())

    def copy_groups(self) -> Mapping[PackshotId, PackshotId]:
        """Return for each picture with copies the id that stands for all of them."""
        return self._index.copy_groups()

    def fired_or_wrong(self) -> Iterator[tuple[Check, PackshotId]]:
        """Yield each check with each packshot for which it has fired, also where it is wrong."""
        return self._index.fired_or_wrong()

    def set_wrong(self, packshot_id: PackshotId, check: Check, *, is_wrong: bool) -> None:
        """Mark a check as wrong for a picture that was measured, or take that back. It is silent
        then for all packshots whose picture has the same bytes, also after a restart."""
        sha256 = self._index.sha256_of(packshot_id)
        if sha256 is None:
            return
        self._marks.set(sha256, check, is_wrong=is_wrong)
        self._index.set_wrong(packshot_id, self._marks.of(sha256))
        self.measured.emit(frozenset({packshot_id}))

    def request(self, pictures: Sequence[tuple[Packshot, str]]) -> None:
        """Measure these pictures first; each comes with the SHA-256 (hex) of its file."""
        self._queue.put_first(
            packshot
            for packshot, sha256 in pictures
            if self._index.sha256_of(packshot.id) != sha256
        )

    def request_rest(self, packshots: Sequence[Packshot]) -> None:
        """Measure these when no other request is left; replaces the earlier request."""
        self._missing.clear()
        self._queue.set_rest(packshots)

    def close(self, timeout_s: float) -> None:
        """End the threads and processes; waits up to `timeout_s` seconds for a measurement."""
        self._queue.close(timeout_s)
        self._missing.close(timeout_s)

    def _may_measure(self) -> bool:
        """Return whether pictures may be measured now; in the threads."""
        settings = self._settings()
        if self._is_paused or not settings.is_on:
            return False
        return settings.on_battery or not self._is_on_battery()

    def _may_download(self) -> bool:
        """Return whether pictures may be downloaded to be measured; in a thread."""
        return self._settings().downloaded and self._may_measure()

    def _on_missing(self, packshot: Packshot) -> None:
        """Note that a picture is not in the disk cache; in the threads."""
        self._missing.add(packshot)

    def _on_measured(self, measured: Measured) -> None:
        """Take over a measurement; in the threads."""
        self._results.append((measured.packshot_id, digest_of(measured, self._duplicates)))
        self._arrived.emit()

    def _on_arrived(self) -> None:
        if not self._gather.isActive():
            self._gather.start(GATHER_MS)

    def _take_results(self) -> None:
        """Take over results for a few milliseconds, and go on soon when there are more."""
        ids: set[PackshotId] = set()
        until_s = time.perf_counter() + _SLICE_S
        while self._results and time.perf_counter() < until_s:
            packshot_id, digest = self._results.popleft()
            ids |= self._index.put(packshot_id, digest, self._marks.of(digest.sha256))
        if self._results:
            self._gather.start(GATHER_MS // 10)
        if ids:
            self.measured.emit(frozenset(ids))
