"""Opens the outbox's file, and reports what was recovered from a damaged one."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from qamera_review.storage.outbox_recovery import Database, open_outbox
from qamera_review.storage.outbox_recovery import RecoveryReport as RecoveryReport


class OutboxOpener(QObject):
    """Opens the outbox's file for the writer, in whose thread `open` runs.

    `rescues` are those of the first opening. A later one, after damage in the middle of a run,
    is reported on the GUI thread by `reopened(RecoveryReport | None)`: memory may know more than
    the file.
    """

    reopened = Signal(object)
    _opened_again = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rescues: list[RecoveryReport] = []
        self._is_first = True
        self._opened_again.connect(self.reopened, Qt.ConnectionType.QueuedConnection)

    def open(self, path: Path) -> Database:
        """For `Writer`."""
        rescues: list[RecoveryReport] = []
        connection = open_outbox(path, rescues.append)
        if self._is_first:
            self.rescues += rescues
        else:
            self._opened_again.emit(rescues[-1] if rescues else None)
        self._is_first = False
        return connection
