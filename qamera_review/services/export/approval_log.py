"""Keeps the approval record: adds each decision to it when it has ended."""

import asyncio
import logging
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from qamera_review.domain.errors import PictureError, StorageError
from qamera_review.domain.export.approval_record import ApprovalRecord, RecordedChecks, RecordEntry
from qamera_review.domain.feedback import parse_feedback
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.records import Struct
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.export.history import HistoryEntry, NameOf, history_row
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.outbox.storage import OutboxStorage
from qamera_review.services.pictures.host import PictureHost
from qamera_review.storage import outbox_table
from qamera_review.storage.approval_file import ApprovalFile, SourcedEntry
from qamera_review.storage.outbox_table import DecisionOutcome

_SYNC_AFTER_MS = 1_000
_log = logging.getLogger(__name__)

_TAKEN_BACK = frozenset({DecisionOutcome.WITHDRAWN, DecisionOutcome.REPLACED})


class PictureCheck(Struct, frozen=True):
    """Whether approved pictures are still those that were approved: the packshots whose bytes are
    the same, others, and those that could not be loaded."""

    same: tuple[PackshotId, ...]
    changed: tuple[PackshotId, ...]
    unknown: tuple[PackshotId, ...]


class ApprovalLog(QObject):
    """Adds ended decisions to the record, one second after the outbox has changed. GUI thread only.

    The record follows the outbox's history, so that a crash in between loses nothing: what is
    missing is added at the next start. `who` returns the account's name, `name_of` that of a
    packshot, `packshot_of` a packshot as the list has it now, `checks_of` what the checks know of a
    packshot's picture with this SHA-256, None if it was not measured.

    Signals: `loaded(ApprovalRecord)`, the answer to `load`; `checked(PictureCheck)`, the answer
    to `check_pictures`; `failed(StorageError)`; `replaced(Path)`: the file was damaged, a new
    record was begun, and the damaged one has this name now; `written()`: it can be written (again).
    """

    loaded = Signal(object)
    checked = Signal(object)
    failed = Signal(object)
    replaced = Signal(object)
    written = Signal()
    _checked = Signal(object)

    def __init__(
        self,
        file: ApprovalFile,
        outbox: OutboxState,
        history: OutboxStorage,
        name_of: NameOf,
        who: Callable[[], str],
        packshot_of: Callable[[PackshotId], Packshot | None],
        host: PictureHost,
        checks_of: Callable[[PackshotId, str], RecordedChecks | None],
        tasks: TaskSupervisor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._packshot_of = packshot_of
        self._host, self._checks_of = host, checks_of
        self._history = history
        self._name_of = name_of
        self._who = who
        self._tasks = tasks
        self._reported: Path | None = None
        self._sync_later = Debounced(self.sync_soon, self, _SYNC_AFTER_MS)
        self._checked.connect(self.checked, Qt.ConnectionType.QueuedConnection)
        outbox.persisted_changed.connect(self._on_persisted_changed)

    def _on_persisted_changed(self, _ids: object) -> None:
        self._sync_later.trigger()

    def sync_soon(self) -> None:
        """Add what has ended since the last time."""
        self._tasks.start(self._sync_or_report(), "follow the history")

    def load(self) -> None:
        """Read the whole record; `loaded` or `failed` follows."""
        self._tasks.start(self._load(), "read the record")

    async def record(self) -> ApprovalRecord:
        """Return the whole record, up to date. Raises StorageError."""
        await self._sync()
        return await asyncio.wrap_future(self._file.load())

    async def _load(self) -> None:
        try:
            record = await self.record()
        except StorageError as error:
            self.failed.emit(error)
        else:
            self.loaded.emit(record)

    async def _sync_or_report(self) -> None:
        try:
            await self._sync()
        except StorageError as error:
            _log.info("The approval record could not be written: %s", error)
            self.failed.emit(error)

    async def _sync(self) -> None:
        try:
            await self._append_new()
        finally:
            if self._file.damaged != self._reported:
                self._reported = self._file.damaged
                self.replaced.emit(self._reported)
        self.written.emit()

    async def _append_new(self) -> None:
        last = await asyncio.wrap_future(self._file.last_history_id())
        question = partial(outbox_table.history_after, history_id=last)
        rows = await asyncio.wrap_future(self._history.run_query(question))
        sourced = [self._sourced(id_, entry) for id_, entry in rows if not _is_undone(entry)]
        if sourced:
            await asyncio.wrap_future(self._file.append(sourced))

    def _sourced(self, history_id: int, entry: HistoryEntry) -> SourcedEntry:
        decision = entry.decision
        row, feedback = history_row(entry, self._name_of), parse_feedback(decision.note)
        proof = decision.view_proof
        zones = None if proof is None else proof.zones
        checks = None if proof is None else self._checks_of(decision.packshot_id, proof.sha256)
        record = RecordEntry(
            number=0,
            decided=row.decided,
            ended=row.ended,
            who=self._who(),
            packshot_id=row.packshot_id,
            packshot=row.packshot,
            verb=row.verb,
            reasons=feedback.reasons,
            note=feedback.note,
            seen_sha256=row.seen_sha256,
            seen_width_px=row.seen_width_px,
            seen_height_px=row.seen_height_px,
            seen_ms=row.seen_ms,
            seen_output=row.seen_output,
            outcome=row.outcome,
            answer=row.answer,
            answer_text=row.answer_text,
            unseen_sha256=None if proof is None or proof.is_seen else proof.sha256,
            seen_zones=None if zones is None else zones.numbers,
            seen_zones_count=None if zones is None else zones.count,
            checks=None if checks is None else checks.fired,
            ai_mark=None if checks is None else checks.ai_mark,
        )
        source = f"{decision.seq} {entry.outcome.value} {entry.at_ms}"
        return SourcedEntry(source, history_id, record)

    def close(self, timeout_s: float) -> None:
        """Finish what is being written, waiting for at most `timeout_s` seconds."""
        self._file.close(timeout_s)

    def check_pictures(self, record: ApprovalRecord) -> None:
        """Download the pictures that were approved last and compare their bytes; `checked`
        follows."""
        approved, host = last_approvals(record), self._host
        packshots = {id_: self._packshot_of(id_) for id_ in approved}
        threading.Thread(
            target=lambda: self._checked.emit(compare_pictures(approved, packshots.get, host)),
            name="approval-check",
            daemon=True,
        ).start()


def last_approvals(record: ApprovalRecord) -> dict[PackshotId, str]:
    """Return the SHA-256 of what was decided on for each packshot whose last decision is an
    approval that the service has accepted, and of which the bytes are known."""
    last: dict[PackshotId, RecordEntry] = {}
    for entry in record.entries:
        if entry.verb in ("approve", "reject") and entry.answer == "accepted":
            last[PackshotId(entry.packshot_id)] = entry
    return {
        id_: sha256
        for id_, entry in last.items()
        if entry.verb == "approve" and (sha256 := entry.bytes_sha256) is not None
    }


def compare_pictures(
    approved: dict[PackshotId, str],
    packshot_of: Callable[[PackshotId], Packshot | None],
    host: PictureHost,
) -> PictureCheck:
    """Return which pictures have other bytes than the approved ones; blocks."""
    same: list[PackshotId] = []
    changed: list[PackshotId] = []
    unknown: list[PackshotId] = []
    for packshot_id, sha256 in approved.items():
        packshot = packshot_of(packshot_id)
        try:
            body = None if packshot is None else host.fetch(packshot.thumbnail)
        except PictureError:
            body = None
        if body is None:
            unknown.append(packshot_id)
        else:
            (same if body.sha256 == sha256 else changed).append(packshot_id)
    return PictureCheck(tuple(same), tuple(changed), tuple(unknown))


def _is_undone(entry: HistoryEntry) -> bool:
    """Return whether the user took a decision back before it could reach the service: it is no
    part of what was decided, like those of the lesson."""
    return entry.outcome in _TAKEN_BACK and not entry.decision.may_have_arrived
