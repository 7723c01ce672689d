"""Opens the outbox's file, and reports what it has lost or what was recovered."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from qamera_review.storage.high_water_mark import LostWrites as LostWrites
from qamera_review.storage.high_water_mark import accept_loss, mark_of, write_mark
from qamera_review.storage.outbox_recovery import Database, open_outbox
from qamera_review.storage.outbox_recovery import RecoveryReport as RecoveryReport


class OutboxOpener(QObject):
    """Opens the file of the outbox for the writer, in whose thread `open` and `record` run.

    `rescues` and `losses` are the reports of the first opening. The writer opens the file again if
    it finds it damaged later, or deleted. Then memory may contain decisions that the file has lost.

    Signals, in the GUI thread: `reopened(RecoveryReport | None)`, None if nothing had to be
    recovered; `recreated()` after it if the file had been deleted.
    """

    reopened = Signal(object)
    recreated = Signal()
    _opened_again = Signal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rescues: list[RecoveryReport] = []
        self.losses: list[LostWrites] = []
        self._path = Path()
        self._is_first = True
        self._opened_again.connect(self._on_opened_again, Qt.ConnectionType.QueuedConnection)

    def open(self, path: Path) -> Database:
        """Open the file and return its database; called by `Writer`, in its thread. Raises
        StorageError."""
        rescues: list[RecoveryReport] = []
        is_missing = not path.exists()
        connection = open_outbox(path, rescues.append)
        self._path = path
        if self._is_first:
            self.rescues += rescues
            loss = accept_loss(path, connection, rescued=bool(rescues))
            self.losses += [] if loss is None else [loss]
        else:
            self._opened_again.emit(rescues[-1] if rescues else None, is_missing)
        self._is_first = False
        write_mark(path, mark_of(connection))
        return connection

    def record(self, connection: Database) -> None:
        """Record the progress of the file; called by `Writer` after each commit."""
        write_mark(self._path, mark_of(connection))

    def _on_opened_again(self, rescue: RecoveryReport | None, was_missing: bool) -> None:
        self.reopened.emit(rescue)
        if was_missing:
            self.recreated.emit()
