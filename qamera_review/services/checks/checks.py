"""Measures the pictures of the list in the background, and knows what the checks say of each."""

import hashlib
import threading
from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from qamera_review.domain.checks import Check, Finding, Verdict, run_checks
from qamera_review.domain.measurement import MEASURING_VERSION, CannotTell, Measurement
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.records import Struct, replace
from qamera_review.services.checks.duplicates import DuplicateIndex
from qamera_review.services.checks.frames import pack_measurement, unpack_measurement
from qamera_review.services.checks.process import Failure
from qamera_review.services.pictures.loader import PictureRequest

IDLE_S = 20.0  # after this time without work the process is ended
BATTERY_S = 30.0  # between two checks of the battery
GATHER_MS = 200  # results that arrive within this time are announced together
_PAUSE_S, _PAUSE_AFTER = 0.001, 10  # so that reading stored results leaves the window its turn


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


class CheckSettings(Struct, frozen=True):
    """Whether pictures are measured, also on battery, and which checks the user has turned off."""

    is_on: bool = True
    on_battery: bool = False
    hidden: frozenset[Check] = frozenset()


class Checked(Struct, frozen=True):
    """What is known of one picture: the SHA-256 (hex) of the bytes that were measured, what each
    check says, and the copies of it in the list. `measurement` is None for a picture that cannot
    be measured."""

    sha256: str
    measurement: Measurement | None
    findings: tuple[Finding, ...]
    copies: frozenset[PackshotId] = frozenset()

    @property
    def fired(self) -> frozenset[Check]:
        """Return the checks that found their rule broken."""
        return frozenset(finding.check for finding in self.findings if finding.fired)


class PictureChecks(QObject):
    """Owns the thread that measures; its methods are for the GUI thread.

    Pictures that were just loaded come first, then the rest of the list as far as the disk cache
    has it. Nothing happens before `start`. Signal `measured(frozenset[PackshotId])`.
    """

    measured = Signal(object)
    _arrived = Signal()

    def __init__(
        self,
        measurer: Measurer,
        cache: MeasurementCache,
        bytes_of: Callable[[str], bytes | None],
        settings: Callable[[], CheckSettings],
        is_on_battery: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._measurer = measurer
        self._cache = cache
        self._bytes_of = bytes_of
        self._settings = settings
        self._is_on_battery = is_on_battery
        self._checked: dict[PackshotId, Checked] = {}
        self._fired: dict[Check, set[PackshotId]] = {check: set() for check in Check}
        self._lightness: dict[PackshotId, float] = {}
        self._changed = threading.Condition()
        self._urgent: dict[PackshotId, str] = {}
        self._rest: deque[Packshot] = deque()
        self._closing = False
        self._index = DuplicateIndex()
        self._results: deque[tuple[PackshotId, Checked]] = deque()
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(GATHER_MS)
        self._gather.timeout.connect(self._take_results)
        self._arrived.connect(self._on_arrived)
        self._thread = threading.Thread(target=self._run, name="checks", daemon=True)

    def start(self) -> None:
        """Start to measure the requested pictures, and those requested later."""
        self._thread.start()

    def of(self, packshot_id: PackshotId) -> Checked | None:
        """Return what is known of a picture, without the checks that are turned off; None as long
        as it was not measured."""
        checked = self._checked.get(packshot_id)
        hidden = self._settings().hidden
        if checked is None or not hidden:
            return checked
        shown = tuple(finding for finding in checked.findings if finding.check not in hidden)
        return replace(checked, findings=shown)

    def fired(self, check: Check) -> Collection[PackshotId]:
        """Return the packshots for which a check has fired, also one that is turned off."""
        return self._fired[check]

    def lightness(self) -> Mapping[PackshotId, float]:
        """Return the L* of the ground, of each packshot where it could be told."""
        return self._lightness

    def request(self, pictures: Sequence[tuple[Packshot, str]]) -> None:
        """Measure these pictures first; each comes with the SHA-256 (hex) of its file."""
        with self._changed:
            for packshot, sha256 in pictures:
                known = self._checked.get(packshot.id)
                if known is None or known.sha256 != sha256:
                    key = PictureRequest(packshot.id, packshot.thumbnail, 0).cache_key
                    self._urgent[packshot.id] = key
            self._changed.notify_all()

    def request_rest(self, packshots: Sequence[Packshot]) -> None:
        """Measure these when no other request is left; replaces the earlier request."""
        with self._changed:
            self._rest = deque(packshots)
            self._changed.notify_all()

    def close(self, timeout_s: float) -> None:
        """End the thread and the process; waits up to `timeout_s` seconds for a measurement."""
        with self._changed:
            self._closing = True
            self._urgent.clear()
            self._rest.clear()
            self._changed.notify_all()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)

    def _on_arrived(self) -> None:
        if not self._gather.isActive():
            self._gather.start()

    def _take_results(self) -> None:
        ids: set[PackshotId] = set()
        while self._results:
            packshot_id, checked = self._results.popleft()
            old = self._checked.get(packshot_id)
            self._note(packshot_id, checked)
            ids.add(packshot_id)
            ids |= self._link(packshot_id, old.copies if old else frozenset(), checked.copies)
        if ids:
            self.measured.emit(frozenset(ids))

    def _link(
        self,
        packshot_id: PackshotId,
        before: frozenset[PackshotId],
        now: frozenset[PackshotId],
    ) -> set[PackshotId]:
        """Let the copies of a picture know of it, and return those that changed."""
        changed = set()
        for other in before ^ now:
            checked = self._checked.get(other)
            if checked is not None:
                this = {packshot_id}
                copies = checked.copies | this if other in now else checked.copies - this
                self._note(other, _with_copies(checked, copies))
                changed.add(other)
        return changed

    def _note(self, packshot_id: PackshotId, checked: Checked) -> None:
        self._checked[packshot_id] = checked
        for check, ids in self._fired.items():
            (ids.add if check in checked.fired else ids.discard)(packshot_id)
        ground = checked.measurement.ground if checked.measurement else None
        self._lightness.pop(packshot_id, None)
        if ground is not None:
            self._lightness[packshot_id] = ground.lightness

    def _run(self) -> None:
        since_pause = 0
        while (job := self._next()) is not None:
            packshot_id, key, is_urgent = job
            checked = self._check(packshot_id, key, is_urgent)
            if checked is not None:
                self._results.append((packshot_id, checked))
                self._arrived.emit()
            since_pause += 1
            if since_pause >= _PAUSE_AFTER:
                since_pause = 0
                threading.Event().wait(_PAUSE_S)
        self._measurer.close()

    def _next(self) -> tuple[PackshotId, str, bool] | None:
        """Wait for the next picture; None when the program ends."""
        while True:
            may_measure = self._may_measure()
            with self._changed:
                if self._closing:
                    return None
                if may_measure and self._urgent:
                    packshot_id = next(iter(self._urgent))
                    return packshot_id, self._urgent.pop(packshot_id), True
                while may_measure and self._rest:
                    packshot = self._rest.popleft()
                    if packshot.thumbnail and packshot.id not in self._checked:
                        key = PictureRequest(packshot.id, packshot.thumbnail, 0).cache_key
                        return packshot.id, key, False
                wait_s = IDLE_S if may_measure else BATTERY_S
                if not self._changed.wait(wait_s):
                    self._measurer.close()

    def _may_measure(self) -> bool:
        settings = self._settings()
        return settings.is_on and (settings.on_battery or not self._is_on_battery())

    def _check(self, packshot_id: PackshotId, key: str, is_urgent: bool) -> Checked | None:
        if not is_urgent and (stored := self._cache.of_picture(key, MEASURING_VERSION)) is not None:
            return self._result(packshot_id, *stored)
        data = self._bytes_of(key)
        if data is None:
            return None
        sha256 = hashlib.sha256(data).hexdigest()
        measured = self._cache.get(sha256, MEASURING_VERSION)
        if measured is None:
            answer = self._measurer.measure(data)
            if answer is Failure.GAVE_UP:
                return None
            measured = pack_measurement(answer) if isinstance(answer, Measurement) else b""
        self._cache.put(key, sha256, MEASURING_VERSION, measured)
        return self._result(packshot_id, sha256, measured)

    def _result(self, packshot_id: PackshotId, sha256: str, data: bytes) -> Checked:
        measurement = unpack_measurement(data)
        self._index.put(packshot_id, measurement.likeness if measurement else None)
        if measurement is None:
            return Checked(sha256, None, ())
        checked = Checked(sha256, replace(measurement, likeness=None), run_checks(measurement))
        if measurement.likeness is None:
            reason = measurement.reasons.get("likeness", CannotTell.UNREADABLE)
            unknown = Finding(Check.DUPLICATE, Verdict.CANNOT_TELL, reason=reason)
            return replace(checked, findings=(*checked.findings, unknown))
        return _with_copies(checked, self._index.copies_of(packshot_id))


def _with_copies(checked: Checked, copies: frozenset[PackshotId]) -> Checked:
    others = tuple(found for found in checked.findings if found.check is not Check.DUPLICATE)
    verdict = Verdict.FIRED if copies else Verdict.FINE
    finding = Finding(Check.DUPLICATE, verdict, float(len(copies)))
    return replace(checked, findings=(*others, finding), copies=copies)
