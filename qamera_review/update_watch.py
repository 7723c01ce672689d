"""Notices that the installed program was replaced by an update while it runs."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

import qamera_review

CHECK_MS = 30_000
_Signature = tuple[int, int, int]


def program_file() -> Path:
    """Return the file that every update replaces: the executable of a frozen program, which holds
    its modules, else the module with the version number."""
    return Path(sys.executable if getattr(sys, "frozen", False) else qamera_review.__file__)


def is_checkout() -> bool:
    """Return whether the program runs from a checkout of its source, which is not updated."""
    return (Path(qamera_review.__file__).parent.parent / "pyproject.toml").exists()


class UpdateWatch(QObject):
    """Compares a file with what it was at the start, every `check_ms` milliseconds.

    Signal `updated()`, emitted once: the file is another one, and did not change since the last
    check, so the update has ended. GUI thread only; a check is one system call.
    """

    updated = Signal()

    def __init__(
        self, file: Path, *, check_ms: int = CHECK_MS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._first = self._last = _signature_of(file)
        self._timer = QTimer(self)
        self._timer.setInterval(check_ms)
        self._timer.timeout.connect(self.check)
        self._timer.start()

    def check(self) -> None:
        """Compare the file now, unless `stop` was called. While it is missing, an update is under
        way."""
        if not self._timer.isActive():
            return
        signature, before = _signature_of(self._file), self._last
        self._last = signature
        if signature is not None and signature == before and signature != self._first:
            self.stop()
            self.updated.emit()

    def stop(self) -> None:
        """Stop comparing."""
        self._timer.stop()


def _signature_of(file: Path) -> _Signature | None:
    try:
        status = os.stat(file)
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino
