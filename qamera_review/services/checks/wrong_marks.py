"""The checks that the user has marked as wrong for a picture, by the SHA-256 of its bytes."""

from collections import Counter
from collections.abc import Collection
from concurrent.futures import Future
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal

from qamera_review.domain.checks import Check


class MarkFile(Protocol):
    """Where the marks are stored; see `storage.check_mark_file`."""

    def load(self) -> Collection[tuple[str, str]]:
        """Return the SHA-256 (hex) and the check's word of each mark."""

    def put(self, sha256: str, check: str, *, is_wrong: bool) -> "Future[None]":
        """Store or remove a mark; the future has a StorageError if that failed."""


class WrongMarks(QObject):
    """Owns the marks; GUI thread only. They are read when they are first needed.

    Signal `write_failed(StorageError)`: a mark will be lost when the program ends.
    """

    write_failed = Signal(object)
    _write_ended = Signal(object)

    def __init__(self, file: MarkFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._loaded: dict[str, frozenset[Check]] | None = None
        self._write_ended.connect(self._on_write_ended, Qt.ConnectionType.QueuedConnection)

    def of(self, sha256: str) -> frozenset[Check]:
        """Return the checks that are wrong for the picture with these bytes."""
        return self._marks().get(sha256, frozenset())

    def count(self) -> Counter[Check]:
        """Return for each check for how many pictures it was marked."""
        return Counter(check for checks in self._marks().values() for check in checks)

    def set(self, sha256: str, check: Check, *, is_wrong: bool) -> None:
        """Mark a check as wrong for a picture, or take that back."""
        checks = self.of(sha256) - {check}
        self._marks()[sha256] = checks | {check} if is_wrong else checks
        self._file.put(sha256, check.value, is_wrong=is_wrong).add_done_callback(
            self._write_ended.emit
        )

    def _marks(self) -> dict[str, frozenset[Check]]:
        if self._loaded is None:
            self._loaded = {}
            known = {check.value: check for check in Check}
            for sha256, word in self._file.load():
                if word in known:
                    self._loaded[sha256] = self.of(sha256) | {known[word]}
        return self._loaded

    def _on_write_ended(self, future: "Future[None]") -> None:
        if (error := future.exception()) is not None:
            self.write_failed.emit(error)
