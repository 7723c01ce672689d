"""Detects that the outbox file is no longer usable, even while nothing is written."""

from concurrent.futures import Future

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from qamera_review.domain.errors import StorageError
from qamera_review.storage.writer import Writer

INTERVAL_MS = 10_000


class OutboxFileWatch(QObject):
    """Makes the writer check its file every `interval_ms`; GUI thread.

    If the file was deleted, the writer creates it again. Signal `failed(StorageError)`: the file
    cannot be used, for example because the data folder is gone; emitted once until a check
    succeeds again.
    """

    failed = Signal(object)
    _checked = Signal(object)

    def __init__(
        self, writer: Writer, parent: QObject | None = None, interval_ms: int = INTERVAL_MS
    ) -> None:
        super().__init__(parent)
        self._writer = writer
        self._is_failing = False
        self._timer = QTimer(self, interval=interval_ms)
        self._timer.timeout.connect(self._check)
        self._checked.connect(self._on_checked, Qt.ConnectionType.QueuedConnection)
        self._timer.start()

    def stop(self) -> None:
        """Stop checking; call this before the writer is closed."""
        self._timer.stop()
        self._checked.disconnect(self._on_checked)

    def _check(self) -> None:
        future = self._writer.submit(lambda _connection: None, alone=True)
        future.add_done_callback(self._on_done)

    def _on_done(self, done: "Future[None]") -> None:
        self._checked.emit(done.exception())

    def _on_checked(self, error: object) -> None:
        was_failing, self._is_failing = self._is_failing, isinstance(error, StorageError)
        if self._is_failing and not was_failing:
            self.failed.emit(error)
