"""The outbox in memory, in two states: pending (including what is being written), and persisted.

A change is applied to `pending` immediately and written to the file in the writer's thread. When
it is on disk, it is applied to `persisted` too. The screen shows only `persisted`, so it never
shows a decision that a crash could lose. A new decision is based on `pending`, so that it takes
into account what the user pressed just before.

Example: the user presses A on packshot p (decision 7). At once: pending has 7, persisted has not,
and the tile is undecided. 4 ms later the write is on disk: persisted has 7 as well, and the tile is
approved.

If the write fails, so do all writes that are queued behind it, because they may build on it.
Example: the user also presses R on q (decision 8), then the write of 7 fails. Pending becomes what
is on disk, without 7 and 8, and the failure is reported once. So memory, screen and disk agree
again.
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
    """A write that is not on disk yet.

    `epoch` is the number of failures before it was queued: a write of an older epoch than the
    current one was queued before the last failure, and `pending` no longer contains it. `by_user`:
    its loss has to be reported. `is_rewrite`: it comes from `rewrite_all`.
    """

    epoch: int
    write: OutboxWrite
    by_user: bool
    is_rewrite: bool


class OutboxState(QObject):
    """Owns the pending and the persisted state; GUI thread only.

    `decisions` are those of an earlier run, `maybe_arrived` those that it had removed although the
    service may have received them. `in_flight` are the decisions whose requests are under way;
    `Delivery` maintains it.

    Signals: `pending_changed(frozenset[PackshotId])`: decisions of these packshots have changed in
    `pending`; `persisted_changed(frozenset[PackshotId])`: in `persisted`;
    `write_failed(StorageError)`: a decision of the user was lost, emitted once per failure, when
    both states are right again; `unreadable_counted(UnreadableCounts)`: the answer to
    `count_unreadable`.
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
        maybe_arrived: Iterable[Decision] = (),
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
        self._must_rewrite_all = False
        # What to call when all writes up to a number are on disk.
        self._when_written: list[tuple[int, Callable[[], object]]] = []
        # Removed after their request had been sent, so the service may have carried them out.
        self._maybe_arrived: dict[PackshotId, tuple[Decision, ...]] = {}
        for decision in maybe_arrived:
            self._note_maybe_arrived(decision)
        self.in_flight: set[Seq] = set()  # these stay SENDING when a write fails
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._counted.connect(self.unreadable_counted, Qt.ConnectionType.QueuedConnection)

    @property
    def unwritten_count(self) -> int:
        """How many writes are not on disk yet."""
        return len(self._unwritten)

    def persisted_of(self, packshot_id: PackshotId) -> tuple[Decision, ...]:
        """Return a packshot's decisions that are on disk, the oldest first."""
        return self.persisted.of(packshot_id)

    def when_written(self, call: Callable[[], object]) -> None:
        """Call `call` on the GUI thread when all that was committed so far is on disk: at once if
        it is already, never if one of its writes fails."""
        self._when_written.append((self._commits, call))
        self._call_when_written()

    def _call_when_written(self) -> None:
        oldest = min(self._unwritten, default=self._commits + 1)
        ready = [call for number, call in self._when_written if number < oldest]
        self._when_written = [entry for entry in self._when_written if entry[0] >= oldest]
        for call in ready:
            call()

    def maybe_arrived_of(self, packshot_id: PackshotId) -> tuple[Decision, ...]:
        """Return the decisions that were replaced or withdrawn after their request was sent, since
        the last list: the service may have carried them out."""
        return self._maybe_arrived.get(packshot_id, ())

    def forget_maybe_arrived(self, packshot_ids: Iterable[PackshotId]) -> None:
        """Forget these packshots' decisions that may have arrived, in memory and on disk, because
        a newer list shows what became of them."""
        if not self._maybe_arrived:
            return
        forgotten = [id_ for id_ in packshot_ids if self._maybe_arrived.pop(id_, None) is not None]
        if forgotten:
            self._file.forget_maybe_arrived(forgotten)

    def _note_maybe_arrived(self, removed: Decision) -> None:
        known = self._maybe_arrived.get(removed.packshot_id, ())
        self._maybe_arrived[removed.packshot_id] = (*known, removed)

    def new_seq(self) -> Seq:
        """Return the number for a new decision; numbers only grow, also across restarts."""
        self._next_seq += 1
        return Seq(self._next_seq - 1)

    def new_act(self) -> ActId:
        """Return the number for a new action of the user; all decisions of a batch share it."""
        self._next_act += 1
        return ActId(self._next_act - 1)

    def commit(self, write: OutboxWrite, *, by_user: bool = True) -> "Future[None]":
        """Apply a write to `pending` now, write it to the file, and then apply it to `persisted`.

        `by_user`: it contains something that the user pressed, so that its loss must be reported.
        The future is done after the write, in the writer's thread, with None or a StorageError.
        """
        write = replace(write, at_ms=write.at_ms or self._clock.wall_ms())
        return self._track_write(write, self._file.apply(write), by_user=by_user)

    def rewrite_all(self) -> None:
        """Write all persisted decisions to the file again: the file was replaced, or may have lost
        some of them. Starts as soon as no other write is under way."""
        self._must_rewrite_all = True
        self._rewrite_all_if_idle()

    def _rewrite_all_if_idle(self) -> None:
        if self._must_rewrite_all and not self._unwritten:
            self._must_rewrite_all = False
            # After damage the writer refuses writes until it is told to resume. If a read found
            # the damage, no failed write has done that yet.
            self._file.resume()
            write = OutboxWrite(put=tuple(self.persisted))
            self._track_write(
                write, self._file.rewrite_all(write.put), by_user=False, is_rewrite=True
            )

    def _track_write(
        self, write: OutboxWrite, future: "Future[None]", *, by_user: bool, is_rewrite: bool = False
    ) -> "Future[None]":
        for seq in write.removed:
            old = self.pending.get(seq)
            if old is not None and old.is_unsent and old.may_have_arrived:
                self._note_maybe_arrived(old)
        touched = self.pending.apply(write)
        self._commits += 1
        number = self._commits
        self._unwritten[number] = _Write(self._epoch, write, by_user, is_rewrite)
        future.add_done_callback(lambda done: self._finished.emit(number, done.exception()))
        self.pending_changed.emit(touched)
        return future

    def count_unreadable(self) -> None:
        """Count the rows of the file that cannot be read; `unreadable_counted` follows, unless the
        file itself cannot be read, which is reported elsewhere."""

        def on_counted(done: "Future[UnreadableCounts]") -> None:
            if done.exception() is None:
                self._counted.emit(done.result())

        self._file.count_unreadable().add_done_callback(on_counted)

    def mark_due(self, now_ms: int) -> None:
        """Change held decisions to DUE whose `due_ms` is `now_ms` (wall clock) or earlier.

        This is not written to the file, which contains their `due_ms` anyway. A decision that is
        withdrawn or moved in `pending` does not become due in `persisted` either.
        """
        changed: set[PackshotId] = set()
        for index in (self.pending, self.persisted):
            due = tuple(
                replace(decision, state=DecisionState.DUE)
                for decision in index.in_state(DecisionState.HELD, now_ms)
                if (pending := self.pending.get(decision.seq)) is not None
                and pending.due_ms is not None
                and pending.due_ms <= now_ms
            )
            changed |= index.apply(OutboxWrite(put=due))
        if changed:
            self.persisted_changed.emit(frozenset(changed))

    def _on_finished(self, number: int, error: BaseException | None) -> None:
        """Handle the result of a write, in the GUI thread and in the order of the writes.

        Only the first failure of an epoch reverts `pending`; the writes that were queued behind it
        belong to the old epoch then, and their failures change nothing.
        """
        done = self._unwritten.pop(number)
        if error is None:
            touched = self.persisted.apply(done.write)
            # This write was queued before a failure but succeeded, so `pending` lacks it.
            if done.epoch != self._epoch:
                self.pending_changed.emit(self._rebuild_pending())
            self.persisted_changed.emit(touched)
            self._call_when_written()
        elif done.epoch == self._epoch:
            lost = [queued for queued in self._unwritten.values() if queued.epoch == done.epoch]
            self._revert_to_persisted(
                error, is_reported=any(write.by_user for write in (done, *lost))
            )
        if done.is_rewrite and error is not None:
            self._must_rewrite_all = True  # tried again after the next write
        else:
            self._rewrite_all_if_idle()

    def _rebuild_pending(self) -> frozenset[PackshotId]:
        """Make `pending` what is on disk plus the unwritten writes of the current epoch; return the
        packshots that it had or has decisions of."""
        touched = self.pending.reset(self.persisted)
        for unwritten in self._unwritten.values():
            if unwritten.epoch == self._epoch:
                touched |= self.pending.apply(unwritten.write)
        return touched

    def _revert_to_persisted(self, error: BaseException, *, is_reported: bool) -> None:
        """Give up all unwritten writes after a failure, and accept new ones.

        A decision that is SENDING on disk although its request has ended (because the write of its
        result was lost) becomes DUE again. With `is_reported`, `write_failed` is emitted.
        """
        self._epoch += 1
        self._when_written.clear()
        sending = self.persisted.in_state(DecisionState.SENDING)
        stranded = [decision for decision in sending if decision.seq not in self.in_flight]
        write = OutboxWrite(put=tuple(_after_restart(decision) for decision in stranded))
        touched = self.persisted.apply(write)
        pending_ids = self._rebuild_pending()
        self._file.resume()
        if touched:
            self.persisted_changed.emit(touched)
        failure = error if isinstance(error, StorageError) else StorageError(str(error))
        if is_reported:
            self.write_failed.emit(failure)
        self.pending_changed.emit(pending_ids)


def _after_restart(decision: Decision) -> Decision:
    # The request may or may not have arrived. Sending it again is harmless, because it sets a
    # state and does not count anything.
    if decision.state is DecisionState.SENDING:
        return replace(decision, state=DecisionState.DUE)
    return decision
