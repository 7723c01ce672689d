"""The outbox in memory: what was meant (at once) and what is on disk (a moment later).

A person's act changes `intended` on the spot and is written by the outbox's own thread; only
when the write is durable does `durable` change, and only `durable` is ever shown. When a write
fails, everything written after it fails too, and `intended` falls back to what is on disk: so
memory, screen and disk cannot part for good.
"""

from collections.abc import Callable, Iterable
from concurrent.futures import Future

from PySide6.QtCore import QObject, Qt, Signal

from qamera_review.domain.clock import Clock
from qamera_review.domain.decision import ActId, Decision, DecisionState, Seq
from qamera_review.domain.errors import StorageError
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct, replace
from qamera_review.services.outbox.index import OutboxIndex
from qamera_review.services.outbox.storage import OutboxStorage, UnreadableCounts
from qamera_review.storage.outbox_table import OutboxWrite


class _Write(Struct, frozen=True):
    """A write that is not on disk yet, and after how many failures it was meant."""

    epoch: int
    write: OutboxWrite
    by_user: bool
    is_rewrite: bool


class OutboxState(QObject):
    """Owns both tables; GUI thread only.

    Signals: `durable_changed(frozenset[PackshotId])` after a write is on disk;
    `intended_changed(frozenset[PackshotId])` when there may be something new to send of them;
    `write_failed(StorageError)` once per failure that cost an act of the person, after falling
    back. `unreadable_counted(UnreadableCounts)` answers `count_unreadable`.
    """

    unreadable_counted = Signal(object)
    persisted_changed = Signal(object)
    pending_changed = Signal(object)
    write_failed = Signal(object)
    _finished = Signal(object, object)
    _counted = Signal(object)

    def __init__(
        self,
        file: OutboxStorage,
        decisions: Iterable[Decision],
        next_seq: int,
        next_act: int,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._clock = clock
        rows = [_after_restart(decision) for decision in decisions]
        self.pending = OutboxIndex(rows)
        self.persisted = OutboxIndex(rows)
        self._next_seq = next_seq
        self._next_act = next_act
        self._epoch = 0
        self._unwritten: dict[int, _Write] = {}
        self._commits = 0
        self._must_write_anew = False
        # What to call when all writes up to a number are on disk.
        self._when_written: list[tuple[int, Callable[[], object]]] = []
        # Removed after their request had left, so that the service may have carried them out.
        self._maybe_arrived: dict[PackshotId, tuple[Decision, ...]] = {}
        # Requests under way (kept by the delivery): these stay SENDING when a write fails.
        self.in_flight: set[Seq] = set()
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._counted.connect(self.unreadable_counted, Qt.ConnectionType.QueuedConnection)

    @property
    def unwritten_count(self) -> int:
        """Writes that are not on disk yet."""
        return len(self._unwritten)

    def persisted_of(self, packshot_id: PackshotId) -> tuple[Decision, ...]:
        """A packshot's decisions that are on disk, oldest first."""
        return self.persisted.of(packshot_id)

    def when_written(self, call: Callable[[], object]) -> None:
        """Call `call` on the GUI thread when all that was committed so far is on disk; at once
        when it is, and never when a write of it is lost."""
        self._when_written.append((self._commits, call))
        self._call_when_written()

    def _call_when_written(self) -> None:
        oldest = min(self._unwritten, default=self._commits + 1)
        ready = [call for number, call in self._when_written if number < oldest]
        self._when_written = [entry for entry in self._when_written if entry[0] >= oldest]
        for call in ready:
            call()

    def maybe_arrived_of(self, packshot_id: PackshotId) -> tuple[Decision, ...]:
        """Return decisions that were replaced or withdrawn, in this run, after their request had
        left: the service may have carried them out."""
        return self._maybe_arrived.get(packshot_id, ())

    def forget_maybe_arrived(self, packshot_ids: Iterable[PackshotId]) -> None:
        """A newer list says what became of these."""
        for packshot_id in packshot_ids:
            self._maybe_arrived.pop(packshot_id, None)

    def new_seq(self) -> Seq:
        """The next number in the order of all decisions."""
        self._next_seq += 1
        return Seq(self._next_seq - 1)

    def new_act(self) -> ActId:
        """A number for one act of the person; a batch shares one."""
        self._next_act += 1
        return ActId(self._next_act - 1)

    def commit(self, write: OutboxWrite, *, by_user: bool = True) -> "Future[None]":
        """Means it now, writes it durably, shows it then. The future is done after the write,
        on the outbox's thread, with None or a StorageError. `by_person`: losing it would lose
        what somebody pressed."""
        write = replace(write, at_ms=write.at_ms or self._clock.wall_ms())
        return self._follow(write, self._file.apply(write), by_user=by_user)

    def rewrite_all(self) -> None:
        """The file is another one or may have lost something: it is told all that is known, as
        soon as it is known what became of the writes under way."""
        self._must_write_anew = True
        self._rewrite_all_if_idle()

    def _rewrite_all_if_idle(self) -> None:
        if self._must_write_anew and not self._unwritten:
            self._must_write_anew = False
            self._file.resume()  # what found the damage may have been no write of ours
            write = OutboxWrite(put=tuple(self.persisted))
            self._follow(write, self._file.rewrite_all(write.put), by_user=False, anew=True)

    def _follow(
        self, write: OutboxWrite, future: "Future[None]", *, by_user: bool, anew: bool = False
    ) -> "Future[None]":
        for seq in write.removed:
            old = self.pending.get(seq)
            if old is not None and old.is_unsent and old.may_have_arrived:
                known = self._maybe_arrived.get(old.packshot_id, ())
                self._maybe_arrived[old.packshot_id] = (*known, old)
        touched = self.pending.apply(write)
        self._commits += 1
        number = self._commits
        self._unwritten[number] = _Write(self._epoch, write, by_user, anew)
        future.add_done_callback(lambda done: self._finished.emit(number, done.exception()))
        self.pending_changed.emit(touched)
        return future

    def count_unreadable(self) -> None:
        """Count the rows of the file that could not be read; `unreadable_counted` follows, and
        nothing where the file itself fails, which is told elsewhere."""

        def tell(done: "Future[UnreadableCounts]") -> None:
            if done.exception() is None:
                self._counted.emit(done.result())

        self._file.count_unreadable().add_done_callback(tell)

    def mark_due(self, now_ms: int) -> None:
        """Held decisions whose time has come are due. Not written: the file holds their time.
        One that is meant otherwise is not due, whatever the disk still says."""
        changed: set[PackshotId] = set()
        for table in (self.pending, self.persisted):
            ripe = tuple(
                replace(decision, state=DecisionState.DUE)
                for decision in table.in_state(DecisionState.HELD, now_ms)
                if (meant := self.pending.get(decision.seq)) is not None
                and meant.due_ms is not None
                and meant.due_ms <= now_ms
            )
            changed |= table.apply(OutboxWrite(put=ripe))
        if changed:
            self.persisted_changed.emit(frozenset(changed))

    def _on_finished(self, number: int, error: BaseException | None) -> None:
        done = self._unwritten.pop(number)
        if error is None:
            touched = self.persisted.apply(done.write)
            if done.epoch != self._epoch:  # it was queued behind a failure and got through
                self.pending_changed.emit(self._rebuild_pending())
            self.persisted_changed.emit(touched)
            self._call_when_written()
        elif done.epoch == self._epoch:
            lost = [one for one in self._unwritten.values() if one.epoch == done.epoch]
            self._fall_back(error, told=any(one.by_user for one in (done, *lost)))
        if done.is_rewrite and error is not None:
            self._must_write_anew = True  # after the next write
        else:
            self._rewrite_all_if_idle()

    def _rebuild_pending(self) -> frozenset[PackshotId]:
        touched = self.pending.reset(self.persisted)
        for unwritten in self._unwritten.values():
            if unwritten.epoch == self._epoch:
                touched |= self.pending.apply(unwritten.write)
        return touched

    def _fall_back(self, error: BaseException, *, told: bool) -> None:
        self._epoch += 1
        self._when_written.clear()
        sending = self.persisted.in_state(DecisionState.SENDING)
        stranded = [one for one in sending if one.seq not in self.in_flight]
        again = OutboxWrite(put=tuple(_after_restart(decision) for decision in stranded))
        touched = self.persisted.apply(again)
        meant = self._rebuild_pending()
        self._file.resume()
        if touched:
            self.persisted_changed.emit(touched)
        failure = error if isinstance(error, StorageError) else StorageError(str(error))
        if told:
            self.write_failed.emit(failure)
        self.pending_changed.emit(meant)


def _after_restart(decision: Decision) -> Decision:
    # An update that may or may not have arrived is sent again: it sets a state, so it is harmless.
    if decision.state is DecisionState.SENDING:
        return replace(decision, state=DecisionState.DUE)
    return decision
