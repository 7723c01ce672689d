"""Writes a report in a thread of its own, with progress and cancelling.

The file is written under a temporary name and renamed at the end. So after an error or a cancel, an
existing file is unchanged, and there is never half a report.
"""

import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QIODevice, QObject, Qt, Signal
from PySide6.QtGui import QImage

from qamera_review.domain.errors import InvalidPicture, PictureError, QameraError, StorageError
from qamera_review.domain.packshot import Packshot
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.services.export.cancelled import CancelledByUserError
from qamera_review.services.export.report_file import ReportNotWritten, write_report
from qamera_review.services.pictures.decoding import Decoded, decode
from qamera_review.services.pictures.host import PictureHost
from qamera_review.services.pictures.loader import LoadError, PictureCache, PictureRequest

Step = Callable[[], None]


class PictureOf(Protocol):
    """A function that returns a packshot's picture."""

    def __call__(self, packshot: Packshot, fit_px: int) -> QImage | LoadError | None:
        """Return the picture scaled to fit `fit_px` pixels, or why it cannot be loaded; None if it
        is not finished. Blocks."""
        ...


class ReportMaker(Protocol):
    """A function that writes one kind of report."""

    def __call__(self, device: QIODevice, pictures: PictureOf, step: Step) -> None:
        """Write the report to `device`; called in the report's thread.

        It must call `step` after each packshot. `step` raises an exception if the user has
        cancelled, which must not be caught.
        """
        ...


class ReportWriter(QObject):
    """Writes one report at a time; GUI thread only, the report is made in its own thread.

    Signals: `progressed(done: int, total: int)`, about 200 times per report; then one of
    `finished(Path)`, `failed(QameraError)` and `cancelled()`.
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
        """Whether a report is being written."""
        return self._thread is not None

    def start(self, path: Path, total: int, make: ReportMaker) -> None:
        """Start writing a report of `total` packshots to `path`. Only one at a time."""
        assert self._thread is None, "one report at a time"
        self._cancel.clear()
        self._thread = threading.Thread(
            target=self._run, args=(path, total, make), name="report", daemon=True
        )
        self._thread.start()

    def cancel(self) -> None:
        """Cancel the report that is being written; `cancelled` follows, or `finished` if it was
        complete already."""
        self._cancel.set()

    def close(self, timeout_s: float) -> None:
        """Cancel the report and wait up to `timeout_s` seconds for the thread; for quitting."""
        self.cancel()
        if self._thread is not None:
            self._thread.join(timeout_s)

    def _run(self, path: Path, total: int, make: ReportMaker) -> None:
        pictures = _Pictures(self._host, self._cache)
        error: BaseException | None = None
        try:
            self._write(path, total, make, pictures)
        except (QameraError, CancelledByUserError) as expected:
            error = expected
        except Exception as bug:  # noqa: BLE001 - a bug must not leave the user waiting
            error = StorageError(f"{type(bug).__name__}: {bug}")
        self._ended.emit(path, error)

    def _write(self, path: Path, total: int, make: ReportMaker, pictures: "_Pictures") -> None:
        done, progress_interval = 0, max(1, total // 200)

        def step() -> None:
            nonlocal done
            if self._cancel.is_set():
                raise CancelledByUserError
            done += 1
            if done <= total and done % progress_interval == 0:
                self.progressed.emit(done, total)

        write_report(path, lambda device: make(device, pictures.picture, step))

    def _on_ended(self, path: Path, error: BaseException | None) -> None:
        if self._thread is not None:
            self._thread.join()
        self._thread = None
        if error is None:
            self.finished.emit(path)
        elif isinstance(error, CancelledByUserError):
            self.cancelled.emit()
        else:
            self.failed.emit(error)


class TooManyRows(ReportNotWritten):
    """A picture of all rows would be too small to read, or too high for programs to open."""

    title = "There are too many rows for one picture"
    advice = "Export them as PDF or CSV."


class _Pictures:
    """Loads pictures from the cache or from their host; used in the report's thread."""

    def __init__(self, host: PictureHost, cache: PictureCache) -> None:
        self._host = host
        self._cache = cache

    def picture(self, packshot: Packshot, fit_px: int) -> QImage | LoadError | None:
        """Return a packshot's picture in sRGB, or why it cannot be shown: the report is useful
        without it. A picture of which a part is missing is not shown."""
        if not packshot.finished:
            return None
        if not packshot.thumbnail:
            return LoadError(PictureProblem.NO_ADDRESS)
        request = PictureRequest(packshot.id, packshot.thumbnail, fit_px)
        try:
            cached = self._cache.get(request.cache_key)
            if cached is not None:
                return _whole(decode(cached, fit_px))
            fetched = self._host.fetch(request.url)
            image = _whole(decode(fetched.data, fit_px))
            self._cache.put(request.cache_key, fetched.data, fetched.version)
        except PictureError as error:
            return LoadError.of(error)
        return image


def _whole(decoded: Decoded) -> QImage:
    """Return the image. Raises InvalidPicture if a part of it is missing."""
    if decoded.file.is_partial:
        raise InvalidPicture("", PictureProblem.PARTLY_TRANSFERRED)
    return decoded.image


def write_text(parts: Iterable[str], device: QIODevice, step: Step) -> None:
    """Write text as UTF-8, and call `step` after each part. Raises ReportNotWritten."""
    for part in parts:
        data = part.encode("utf-8", "replace")
        if device.write(data) != len(data):
            raise ReportNotWritten(device.errorString())
        step()
