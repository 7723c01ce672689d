"""Makes a report in a thread of its own: with progress, ended at once when asked, whole or not
at all."""

import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QIODevice, QObject, QSaveFile, Qt, Signal
from PySide6.QtGui import QImage

from qamera_review.domain.errors import PictureError, QameraError, StorageError
from qamera_review.domain.packshot import Packshot
from qamera_review.services.pictures.decoding import decode
from qamera_review.services.pictures.host import PictureHost
from qamera_review.services.pictures.loader import PictureCache, PictureRequest

Step = Callable[[], None]


class PictureOf(Protocol):
    """Gives a packshot's picture; blocks."""

    def __call__(self, packshot: Packshot, fit_px: int) -> QImage | None:
        """None when there is none."""
        ...


class ReportMaker(Protocol):
    """Writes a report to `device`; calls `step` after each packshot, which ends the making by
    an exception of its own when the person has cancelled."""

    def __call__(self, device: QIODevice, pictures: PictureOf, step: Step) -> None:
        """Runs in a worker's thread."""
        ...


class ReportWriter(QObject):
    """One report at a time; GUI thread, except the making.

    Signals: `progressed(done: int, total: int)`; `finished(Path)`; `failed(QameraError)`;
    `cancelled()`.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    _ended = Signal(object, object)

    def __init__(
        self,
        host: PictureHost,
        cache: PictureCache,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._cache = cache
        self._thread: threading.Thread | None = None
        self._cancel = threading.Event()
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """Whether a report is being made."""
        return self._thread is not None

    def start(self, path: Path, total: int, make: ReportMaker) -> None:
        """Begins a report of `total` packshots; the file appears when it is whole."""
        assert self._thread is None, "one report at a time"
        self._cancel.clear()
        self._thread = threading.Thread(
            target=self._run, args=(path, total, make), name="report", daemon=True
        )
        self._thread.start()

    def cancel(self) -> None:
        """Ends the report that is being made; what was at its place stays."""
        self._cancel.set()

    def close(self, timeout_s: float) -> None:
        """Cancels and waits."""
        self.cancel()
        if self._thread is not None:
            self._thread.join(timeout_s)

    def _run(self, path: Path, total: int, make: ReportMaker) -> None:
        pictures = _Pictures(self._host, self._cache)
        error: BaseException | None = None
        try:
            self._write(path, total, make, pictures)
        except (QameraError, _CancelledError) as ended:
            error = ended
        except Exception as fault:  # noqa: BLE001 - a bug must not leave the person waiting
            error = StorageError(f"{type(fault).__name__}: {fault}")
        self._ended.emit(path, error)

    def _write(self, path: Path, total: int, make: ReportMaker, pictures: "_Pictures") -> None:
        done, told_each = 0, max(1, total // 200)

        def step() -> None:
            nonlocal done
            if self._cancel.is_set():
                raise _CancelledError
            done += 1
            if done <= total and done % told_each == 0:
                self.progressed.emit(done, total)

        file = QSaveFile(str(path))
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise ReportNotWritten(file.errorString())
        try:
            make(file, pictures.picture, step)
        except BaseException:
            file.cancelWriting()
            file.commit()
            raise
        if not file.commit():
            raise ReportNotWritten(file.errorString())

    def _on_ended(self, path: Path, error: BaseException | None) -> None:
        if self._thread is not None:
            self._thread.join()
        self._thread = None
        if error is None:
            self.finished.emit(path)
        elif isinstance(error, _CancelledError):
            self.cancelled.emit()
        else:
            self.failed.emit(error)


class ReportNotWritten(StorageError):
    """The file could not be written; what was there before is unharmed."""

    title = "The report could not be written"
    advice = "Choose another place, or free some space."


class _CancelledError(Exception):
    """The person has cancelled."""


class _Pictures:
    """Pictures from the cache, else from their host; in the report's thread."""

    def __init__(self, host: PictureHost, cache: PictureCache) -> None:
        self._host = host
        self._cache = cache

    def picture(self, packshot: Packshot, fit_px: int) -> QImage | None:
        """A picture that cannot be had is left out: a report says more than its pictures."""
        if not packshot.thumbnail or not packshot.finished:
            return None
        wanted = PictureRequest(packshot.id, packshot.thumbnail, fit_px)
        try:
            kept = self._cache.get(wanted.cache_key)
            if kept is not None:
                return decode(kept, fit_px).image
            fetched = self._host.fetch(wanted.url)
            image = decode(fetched.data, fit_px).image
            self._cache.put(wanted.cache_key, fetched.data, fetched.version)
        except PictureError:
            return None
        return image


def write_text(parts: Iterable[str], device: QIODevice, step: Step) -> None:
    """Writes text as UTF-8, a step for each part. Raises ReportNotWritten."""
    for part in parts:
        data = part.encode("utf-8", "replace")
        if device.write(data) != len(data):
            raise ReportNotWritten(device.errorString())
        step()
