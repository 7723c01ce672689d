"""What was decided about a packshot on this machine, asked of the outbox's file."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.outbox_file import OutboxFile
from qamera_review.storage import outbox
from qamera_review.storage.outbox import HistoryEntry as HistoryEntry
from qamera_review.storage.outbox import Outcome as HistoryOutcome

__all__ = ["History", "HistoryEntry", "HistoryOutcome"]


class History(QObject):
    """Asks and answers on the GUI thread; the file is read on its own.

    Signal `answered(PackshotId, list[HistoryEntry])`: a packshot's decisions that have ended,
    oldest first; none when the file cannot be read, which tells of itself elsewhere.
    """

    answered = Signal(object, object)
    _read = Signal(object, object)

    def __init__(self, file: OutboxFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._read.connect(self.answered, Qt.ConnectionType.QueuedConnection)

    def ask(self, packshot_id: PackshotId) -> None:
        """Answers later."""
        future = self._file.ask(partial(outbox.history, packshot_id=packshot_id))
        future.add_done_callback(
            lambda done: self._read.emit(packshot_id, [] if done.exception() else done.result())
        )
