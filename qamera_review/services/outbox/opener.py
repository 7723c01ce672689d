"""Opens the file of the outbox, and reports what was recovered if it was damaged."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from qamera_review.storage.outbox_recovery import Database, open_outbox
from qamera_review.storage.outbox_recovery import RecoveryReport as RecoveryReport


class OutboxOpener(QObject):
    """Opens the file of the outbox for the writer.

    `rescues` are the reports of the first opening, at the start of the program. The writer opens
    the file again if it finds it damaged later.

    Signal `reopened(RecoveryReport | None)`, in the GUI thread: the file was opened again, so
    memory may contain decisions that the file has lost; None if nothing had to be recovered.
    """

    reopened = Signal(object)
    _opened_again = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rescues: list[RecoveryReport] = []
        self._is_first = True
        self._opened_again.connect(self.reopened, Qt.ConnectionType.QueuedConnection)

    def open(self, path: Path) -> Database:
        """Open the file and return its database; called by `Writer`, in its thread. Raises
        StorageError."""
        rescues: list[RecoveryReport] = []
        connection = open_outbox(path, rescues.append)
        if self._is_first:
            self.rescues += rescues
        else:
            self._opened_again.emit(rescues[-1] if rescues else None)
        self._is_first = False
        return connection
