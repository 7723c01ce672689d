"""What was decided on this machine, asked of the outbox's file and saved for other programs."""

import asyncio
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from qamera_review.domain.errors import StorageError
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.export.history_export import NameOf, history_as_csv, history_as_json
from qamera_review.services.outbox.storage import OutboxStorage
from qamera_review.storage import outbox_table
from qamera_review.storage.files import write_atomic
from qamera_review.storage.outbox_table import HistoryEntry as HistoryEntry

__all__ = ["History", "HistoryEntry"]


class History(QObject):
    """Asks and answers on the GUI thread; the file is read on its own.

    Signals: `answered(PackshotId, list[HistoryEntry])`: a packshot's decisions that have ended,
    oldest first; none when the file cannot be read, which tells of itself elsewhere.
    `saved(str, int)`: a file's name and how many decisions are in it; `failed(StorageError)`.
    """

    answered = Signal(object, object)
    saved = Signal(str, int)
    failed = Signal(object)
    _read = Signal(object, object)

    def __init__(
        self,
        file: OutboxStorage,
        name_of: NameOf,
        tasks: TaskSupervisor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._name_of = name_of
        self._tasks = tasks
        self._read.connect(self.answered, Qt.ConnectionType.QueuedConnection)

    def ask(self, packshot_id: PackshotId) -> None:
        """Answers later."""
        future = self._file.run_query(partial(outbox_table.history, packshot_id=packshot_id))
        future.add_done_callback(
            lambda done: self._read.emit(packshot_id, [] if done.exception() else done.result())
        )

    def save(self, path: Path) -> None:
        """Writes every decision that has ended, as JSON if the file is called so, else as CSV;
        the file is the old one or whole. `saved` or `failed` follows."""
        self._tasks.start(self._save(path), "save the history")

    async def _save(self, path: Path) -> None:
        as_bytes = history_as_json if path.suffix.lower() == ".json" else history_as_csv
        try:
            entries = await asyncio.wrap_future(self._file.run_query(outbox_table.history))
            names = {id_: self._name_of(id_) for id_ in {e.decision.packshot_id for e in entries}}
            await asyncio.to_thread(
                lambda: write_atomic(path, as_bytes(entries, names.__getitem__))
            )
        except StorageError as error:
            self.failed.emit(error)
        else:
            self.saved.emit(path.name, len(entries))
