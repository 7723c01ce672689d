"""The history: the decisions that were made on this computer and have ended.

They are read from the outbox's file, for one packshot or to export all of them as CSV or JSON.
"""

import asyncio
import json
from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from qamera_review.domain.errors import StorageError
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct, asdict
from qamera_review.domain.times import to_local_iso
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.export.csv_table import csv_bytes
from qamera_review.services.outbox.storage import OutboxStorage
from qamera_review.storage import outbox_table
from qamera_review.storage.files import write_atomic
from qamera_review.storage.outbox_table import DecisionOutcome
from qamera_review.storage.outbox_table import HistoryEntry as HistoryEntry

__all__ = ["History", "HistoryEntry"]

NameOf = Callable[[PackshotId], str]


class History(QObject):
    """Reads and exports the history. GUI thread only; the outbox's file is read in its own thread.

    `name_of` returns the name of a packshot, for the export.

    Signals: `answered(PackshotId, list[HistoryEntry])`: the answer to `ask`, oldest entry first;
    an empty list if the file cannot be read, which is reported elsewhere. `all_read(list)`: the
    answer to `ask_all`, in the same way. `saved(str, int, int)`:
    a file was written: its name, the number of decisions in it, and the number of those that could
    not be read and are missing. `failed(StorageError)`: it was not written.
    """

    answered = Signal(object, object)
    all_read = Signal(object)
    saved = Signal(str, int, int)
    failed = Signal(object)
    _read = Signal(object, object)
    _whole_read = Signal(object)

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
        self._whole_read.connect(self.all_read, Qt.ConnectionType.QueuedConnection)

    def ask(self, packshot_id: PackshotId) -> None:
        """Read the ended decisions of a packshot; `answered` follows."""
        future = self._file.run_query(partial(outbox_table.history, packshot_id=packshot_id))
        future.add_done_callback(
            lambda done: self._read.emit(packshot_id, [] if done.exception() else done.result())
        )

    def ask_all(self) -> None:
        """Read all ended decisions; `all_read` follows."""
        self._file.run_query(outbox_table.history).add_done_callback(
            lambda done: self._whole_read.emit([] if done.exception() else done.result())
        )

    def save(self, path: Path) -> None:
        """Write all ended decisions to a file: as JSON if its suffix is .json, else as CSV.

        `saved` or `failed` follows. If writing fails, an existing file stays as it was.
        """
        self._tasks.start(self._save(path), "save the history")

    async def _save(self, path: Path) -> None:
        as_bytes = history_as_json if path.suffix.lower() == ".json" else history_as_csv
        try:
            entries, unreadable = await asyncio.wrap_future(
                self._file.run_query(
                    lambda db: (outbox_table.history(db), len(outbox_table.unreadable_history(db)))
                )
            )
            names = {id_: self._name_of(id_) for id_ in {e.decision.packshot_id for e in entries}}
            await asyncio.to_thread(
                lambda: write_atomic(path, as_bytes(entries, names.__getitem__), is_shared=True)
            )
        except StorageError as error:
            self.failed.emit(error)
        else:
            self.saved.emit(path.name, len(entries), unreadable)


class HistoryRow(Struct, frozen=True):
    """A decision that has ended or was in conflict, as a row of the export.

    `ended` and `decided` are ISO 8601 in the computer's time zone. `seen_*` describe the picture
    that was on the screen, None if it was not shown; only approvals need them. `requests` is how
    often the decision was sent.
    `answer_text` is the service's own text, or the code of the conflict's reason.
    """

    ended: str
    outcome: str
    packshot_id: str
    packshot: str
    verb: str
    note: str | None
    decided: str
    was_status: str
    was_vote: str
    seen_sha256: str | None
    seen_width_px: int | None
    seen_height_px: int | None
    seen_ms: int | None
    seen_output: str | None
    requests: int
    answer: str
    answer_text: str


class Answer(Enum):
    """The service's answer to a decision.

    NOT_SENT: the decision ended before it was sent. NOT_KNOWN: it was sent, and the answer was
    lost or an error that does not say whether it was carried out.
    """

    ACCEPTED = "accepted"
    REFUSED = "refused"
    NOT_SENT = "not sent"
    NOT_KNOWN = "not known"


_ANSWERS = {
    DecisionOutcome.SENT: Answer.ACCEPTED,
    DecisionOutcome.REFUSED: Answer.REFUSED,
    DecisionOutcome.CONFLICT: Answer.NOT_SENT,
    DecisionOutcome.WITHDRAWN: Answer.NOT_SENT,
    DecisionOutcome.REPLACED: Answer.NOT_SENT,
    DecisionOutcome.ABANDONED: Answer.NOT_KNOWN,
}


def history_row(entry: HistoryEntry, name_of: NameOf) -> HistoryRow:
    """Return the row of one entry."""
    decision, proof = entry.decision, entry.decision.view_proof
    seen = proof if proof is not None and proof.is_seen else None
    answer = _ANSWERS[entry.outcome]
    if answer is Answer.NOT_SENT and decision.attempts > 0:
        # It was sent and failed, and was then withdrawn or replaced before it was sent again.
        answer = Answer.NOT_KNOWN
    return HistoryRow(
        ended=to_local_iso(entry.at_ms),
        outcome=entry.outcome.value,
        packshot_id=decision.packshot_id,
        packshot=name_of(decision.packshot_id),
        verb="" if decision.verb is None else decision.verb.value,
        note=decision.note,
        decided=to_local_iso(decision.decided_ms),
        was_status=decision.old_status.value,
        was_vote=decision.old_vote.value,
        seen_sha256=None if seen is None else seen.sha256,
        seen_width_px=None if seen is None else seen.width_px,
        seen_height_px=None if seen is None else seen.height_px,
        seen_ms=None if seen is None else seen.on_screen_ms,
        seen_output=None if seen is None else seen.output_space,
        requests=decision.attempts,
        answer=answer.value,
        answer_text=decision.refusal if decision.conflict is None else decision.conflict.value,
    )


def history_as_json(entries: Sequence[HistoryEntry], name_of: NameOf) -> bytes:
    """Return a JSON file: a list with an object for each entry, oldest first."""
    rows = [asdict(history_row(entry, name_of)) for entry in entries]
    return f"{json.dumps(rows, indent=1, ensure_ascii=False)}\n".encode()


def history_as_csv(entries: Sequence[HistoryEntry], name_of: NameOf) -> bytes:
    """Return a CSV file with a row for each entry, oldest first."""
    rows = (asdict(history_row(entry, name_of)).values() for entry in entries)
    return csv_bytes(HistoryRow.__struct_fields__, rows)
