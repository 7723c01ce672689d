"""Delivery: sends the due decisions to the service, one request for each; a vote and the archive
that follows it go in one request when both are due.

The life of a decision here: it is HELD until its `due_ms`, then DUE. Just before the request it is
written as SENDING, so that after a crash it is known that it may have arrived; it is then sent
again, which is harmless because it sets a state. After the answer it is one of these:

- SETTLED: the service accepted it. It stays in the outbox until a list that was requested after
  the answer has arrived and shows its effect; until then the list on the screen does not. An
  archive is DUE once more when an approval before it is sent only now.
- DUE again, with a later `due_ms`: the network or the service failed, or the key was refused.
- REFUSED: the service said that it cannot be done; the user has to look at it.

Two requests about the same packshot are never under way at the same time. When one with a vote and
an archive is refused, the vote is REFUSED, and the archive is sent by itself.
"""

import asyncio
import contextlib
import random
from collections.abc import Callable, Container, Iterable, Iterator
from concurrent.futures import Future
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.clock import Clock
from qamera_review.domain.decision import Decision, DecisionState, Seq, takes_place_of
from qamera_review.domain.errors import (
    BadAnswer,
    RateLimited,
    Recovery,
    ScopeMissing,
    ServerFailed,
    ServiceError,
    StorageError,
    Unreachable,
)
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.rate_limit import WINDOW_MS
from qamera_review.domain.records import replace
from qamera_review.services.connection.connection import Connection, ConnectionStatus
from qamera_review.services.connection.rate_limiter import Priority
from qamera_review.services.core import retry
from qamera_review.services.outbox.clock_jumps import ClockJumpCompensator
from qamera_review.services.outbox.confirming import confirmation_of
from qamera_review.services.outbox.freshness import ASK_AGAIN_MS, ListFreshness
from qamera_review.services.outbox.key_change import KeyChangeGuard
from qamera_review.services.outbox.sending_order import (
    UpdateRequest,
    due_once_more,
    is_overtaken,
    ready_requests,
)
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.outbox.unclear_answers import UnclearAnswers
from qamera_review.storage.outbox_table import OutboxWrite

if TYPE_CHECKING:  # see network_preload.py
    from qamera_review.api.client import QameraClient

# Requests under way at the same time. If there were only one, and the service took 4 s for each
# answer, only 15 of the 60 requests that it allows per minute could be made.
AT_ONCE = 4
IDLE_S = 3600.0  # pause of the loop when nothing waits; every change wakes it
DISK_PAUSE_MS = 5_000  # after a write to the outbox has failed
CLOCK_CHECK_S = 2.0  # longest pause while decisions are held, to notice a jump of the clock
# After this many failures in a row, all deliveries pause. One failure may be due to its packshot,
# and must not delay the others.
FAILURES_TO_PAUSE = 3


class Delivery(QObject):
    """Sends decisions as long as the program runs; event loop's thread only.

    `jitter` returns a random number from 0 to 1 for the retry delays.

    Signals: `settled(PackshotId)`: the service accepted a decision; `refused(PackshotId,
    ServiceError)`: it refused one, and the user has to look at it; `stalled(StorageError)`:
    nothing can be sent because the outbox cannot be written, emitted once until it can again;
    `failing(PackshotId, ServiceError)`: a decision has failed FAILURES_TO_PAUSE times or more.
    """

    settled, refused, stalled = Signal(str), Signal(str, object), Signal(object)
    failing = Signal(str, object)

    def __init__(
        self,
        outbox: OutboxState,
        connection: Connection,
        freshness: ListFreshness,
        key_change: KeyChangeGuard,
        clock: Clock,
        jitter: Callable[[], float] = random.random,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._outbox = outbox
        self._connection = connection
        self._freshness = freshness
        self._key_change = key_change
        self._clock = clock
        self._jitter = jitter
        self._wake = asyncio.Event()
        self._under_way: dict[PackshotId, asyncio.Task[None]] = {}
        self._failures = 0
        self._resume_at_ms = self._asked_until_ms = 0  # the latter as the service asked (monotonic)
        self._answer_count = 0
        self._settled_at: dict[Seq, int] = {}
        self._only: Container[PackshotId] | None = None
        self._is_stalled = False
        self._key_id_accepted = ""  # of the key whose last decision was accepted
        self._unclear = UnclearAnswers(outbox)
        self.unconfirmed = 0  # accepted by the service, but not shown by its newest list
        self._clock_jumps = ClockJumpCompensator(clock)
        self._changed = {decision.packshot_id for decision in outbox.pending}
        freshness.list_checked.connect(self._wake_up)
        key_change.ended.connect(self._wake_up)
        outbox.pending_changed.connect(self._on_pending_changed)
        outbox.persisted_changed.connect(self._wake_up)
        connection.state_changed.connect(self._on_state_changed)

    @property
    def answer_mark(self) -> int:
        """The number of answers so far: decisions settled, or answers that were unclear. A list
        that is requested now will contain the effects of all of them; pass this number to `confirm`
        when it has arrived."""
        return self._answer_count

    def confirm(self, mark: int, listed: Callable[[PackshotId], Packshot | None]) -> None:
        """Remove the settled decisions whose effects are in a list that was requested when
        `answer_mark` was `mark`; `listed` returns a packshot of that list.

        Example: decision 7 settles (mark 1), a list is requested, decision 8 settles (mark 2), the
        list arrives: `confirm(1)` removes 7. The list may not contain the effect of 8 yet, so 8
        stays until the next list. Decisions of an earlier run count as settled before it.
        While the list still shows what was there before a decision (it is outdated, or the
        service's answer was wrong), it stays and counts as `unconfirmed`. A decision whose answer
        was unclear is settled if the list shows its effect.
        """
        for decision in self._unclear.carried_out(mark, listed):
            self._on_success(decision)
        found = confirmation_of(self._outbox, self._settled_at, mark, listed)
        self.unconfirmed, removed, put = found.unconfirmed, found.removed, found.put
        for seq in removed:
            self._settled_at.pop(seq, None)
        if removed or put:
            self._commit(removed=removed, put=put)

    def estimate_ms(self) -> int:
        """Return the milliseconds until all waiting decisions will have been sent, if nothing
        fails.

        Example: 300 decisions wait, and 57 requests per minute are left for deliveries. 57 can be
        sent at once; the other 243 take 243 / 57 minutes, so about 256 s, plus the time until the
        rate limiter has a free slot. It is later if the last decision is still held by then.
        """
        scheduled = self._outbox.pending.scheduled()
        if scheduled.last_due_ms is None:
            return 0
        latest = scheduled.last_due_ms - self._clock.wall_ms()
        return max(latest, self.paced_ms(scheduled.count), 0)

    @property
    def pause_ms(self) -> int:
        """The milliseconds that are left of a pause which the service has asked for."""
        return max(0, self._asked_until_ms - self._clock.monotonic_ms())

    def paced_ms(self, count: int) -> int:
        """Return the milliseconds that it takes to send `count` decisions if none is held."""
        requests_per_minute = self._connection.allowance - Priority.DELIVERY
        paced_ms = max(0, count - requests_per_minute) * WINDOW_MS // requests_per_minute
        return paced_ms + max(self._connection.wait_ms(Priority.DELIVERY), self.pause_ms)

    async def run(self, only: Container[PackshotId] | None = None) -> None:
        """Send decisions until this coroutine is cancelled, with `only` those about these
        packshots. Requests that are under way then continue; call `finish` for them."""
        self._only = only
        while True:
            self._wake.clear()
            pause_s = self._start_due()
            # Not wait_for: before Python 3.12 it forgets a cancellation that meets the event.
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(pause_s):
                    await self._wake.wait()

    async def finish(self, grace_s: float) -> None:
        """Wait up to `grace_s` seconds for the requests under way, and cancel the rest; those
        decisions are sent again in the next run. For quitting, after `run` was cancelled."""
        if tasks := list(self._under_way.values()):
            await asyncio.wait(tasks, timeout=grace_s)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _start_due(self) -> float:
        """Start a request for each decision that may be sent now; return the seconds until there
        may be more to do."""
        self._follow_clock()
        now = self._clock.wall_ms()
        self._outbox.mark_due(now)
        next_ms = self._next_held_ms(now)
        if self._connection.state.is_closed or self._key_change.pauses_sending:
            return next_ms / 1000
        gate_ms = max(self._resume_at_ms - self._clock.monotonic_ms(), self.pause_ms)
        if gate_ms > 0:
            return min(gate_ms, next_ms) / 1000
        ready = partial(self._ready, now)
        if not self._freshness.allows_all(chain.from_iterable(r.decisions for r in ready())):
            self._freshness.request_refresh()
            next_ms = min(next_ms, ASK_AGAIN_MS)
        for request in ready():
            if not all(map(self._freshness.allows, request.decisions)):
                continue
            slot_ms = self._connection.wait_ms(Priority.DELIVERY)
            if slot_ms > 0:
                return min(slot_ms, next_ms) / 1000
            if len(self._under_way) >= AT_ONCE:
                break
            self._start(request)
        return next_ms / 1000

    def _ready(self, now_ms: int) -> Iterator[UpdateRequest]:
        requests = ready_requests(self._outbox, self._under_way, now_ms)
        return (r for r in requests if self._only is None or r.packshot_id in self._only)

    def _follow_clock(self) -> None:
        """Move the due times of waiting decisions if the wall clock has jumped."""
        pending = self._outbox.pending
        changed, self._changed = self._changed, set()
        changed_decisions = chain.from_iterable(map(pending.of, changed))
        shifted = self._clock_jumps.shifted(changed_decisions, pending)
        if shifted:
            self._commit(put=shifted)

    def _next_held_ms(self, now_ms: int) -> float:
        due_ms = self._outbox.pending.next_due_ms(now_ms)
        return IDLE_S * 1000 if due_ms is None else min(due_ms - now_ms, CLOCK_CHECK_S * 1000)

    def _start(self, request: UpdateRequest) -> None:
        delivery, seq = self._deliver(request), request.decisions[0].seq
        task = asyncio.get_running_loop().create_task(delivery, name=f"deliver {seq}")
        self._under_way[request.packshot_id] = task
        task.add_done_callback(lambda done: self._on_done(request.packshot_id, done))

    def _on_done(self, packshot_id: PackshotId, task: asyncio.Task[None]) -> None:
        self._under_way.pop(packshot_id, None)
        self._wake_up()
        if not task.cancelled() and (error := task.exception()) is not None:
            asyncio.get_running_loop().call_exception_handler(
                {"message": "a delivery failed", "exception": error, "task": task}
            )

    async def _deliver(self, request: UpdateRequest) -> None:
        key_id = self._connection.key_id
        # After an accepted decision, a 403 is about this packshot; a second one is about the key.
        is_known = key_id == self._key_id_accepted != ""
        try:
            send = partial(self._send, request=request)
            await self._connection.call(Priority.DELIVERY, send, has_own_scope=is_known)
        except _TakenBackError:
            return
        except ScopeMissing as error:
            is_first, self._key_id_accepted = self._key_id_accepted != "", ""
            (self._on_refusal if is_known and is_first else self._on_error)(request, error)
        except ServiceError as error:
            self._on_error(request, error)
        except StorageError as error:
            self._resume_at_ms = self._clock.monotonic_ms() + DISK_PAUSE_MS
            if not self._is_stalled:
                self._is_stalled = True
                self.stalled.emit(error)
        except Exception:
            self._put_back(request)  # a bug, which is reported by `_on_done`
            raise
        else:
            self._key_id_accepted = key_id
            for decision in request.decisions:
                self._on_success(decision)
        finally:
            self._outbox.in_flight.difference_update(d.seq for d in request.decisions)

    async def _send(self, client: "QameraClient", request: UpdateRequest) -> None:
        """Write the decisions as SENDING, then send them; called when the rate limiter allows it.

        That may be some time after they were chosen, so they are checked once more. Raises
        _TakenBackError, ServiceError, and StorageError if they could not be written; then they
        were not sent either.
        """
        decisions, pending = request.decisions, self._outbox.pending
        is_first = pending.first_to_send_of(request.packshot_id) == decisions[0]
        if not is_first or any(pending.get(decision.seq) != decision for decision in decisions):
            raise _TakenBackError
        self._outbox.in_flight.update(decision.seq for decision in decisions)
        sending = tuple(
            replace(d, state=DecisionState.SENDING, attempts=d.attempts + 1) for d in decisions
        )
        self._unclear.note_sending(decisions)
        await asyncio.wrap_future(self._commit(put=sending))
        self._is_stalled = False
        await client.update_packshot(request.packshot_id, request.verbs, request.note)

    def _commit(
        self, *, removed: tuple[Seq, ...] = (), put: tuple[Decision, ...] = ()
    ) -> "Future[None]":
        return self._outbox.commit(OutboxWrite(removed, put), by_user=False)

    def _put_back(self, request: UpdateRequest) -> None:
        """Make decisions due again that would otherwise stay SENDING until a restart."""
        retried = self._after_send(request, DecisionState.DUE)
        pause_ms = retry.REQUESTS.delay_ms(max(1, retried[0].attempts), random=self._jitter)
        self._retry_in(pause_ms, retried)

    def _on_success(self, decision: Decision) -> None:
        self._failures = 0
        self._unclear.discard(decision.seq)
        self._answer_count += 1
        self._settled_at[decision.seq] = self._answer_count
        current = self._outbox.pending.get(decision.seq) or decision
        others, now_ms = self._outbox.pending.of(decision.packshot_id), self._clock.wall_ms()
        done = replace(current, state=DecisionState.SETTLED, settled_ms=now_ms, refusal="")
        stopped = (d for d in others if d.is_stopped and d.seq < decision.seq)
        superseded = tuple(d.seq for d in stopped if takes_place_of(decision.verb, d))
        self._commit(removed=superseded, put=(done,))
        if is_overtaken(decision, others):  # also the history has that it has arrived
            self._commit(put=(due_once_more(done, now_ms),))
        self.settled.emit(decision.packshot_id)

    def _on_error(self, request: UpdateRequest, error: ServiceError) -> None:
        """Make decisions due again after a failed request, or REFUSED if a retry is useless.

        Their own retry delay depends on their attempts. All other decisions wait as well if the
        service cannot be reached or asks for a pause, or after FAILURES_TO_PAUSE failures in a row.
        After a 429 the rate limiter delays all requests, and without a usable key nothing is sent
        anyway.
        """
        if error.recovery is Recovery.ASK_USER:
            self._on_refusal(request, error)
            return
        if error.may_have_arrived:
            self._answer_count += 1
            self._unclear.add(request.decisions, self._answer_count)
        if isinstance(error, BadAnswer):
            self._freshness.request_refresh()  # the list may show that it was carried out
        retried = self._after_send(request, DecisionState.DUE)
        pause_ms = 0
        if error.recovery is Recovery.RETRY and not isinstance(error, RateLimited):
            self._failures += 1
            asked_s = error.retry_after_s if isinstance(error, ServerFailed) else None
            pause_ms = retry.REQUESTS.delay_ms(retried[0].attempts, asked_s, random=self._jitter)
            if asked_s:
                self._asked_until_ms = self._clock.monotonic_ms() + pause_ms
            elif isinstance(error, Unreachable) or self._failures >= FAILURES_TO_PAUSE:
                gate_ms = retry.REQUESTS.delay_ms(self._failures, random=self._jitter)
                self._resume_at_ms = self._clock.monotonic_ms() + gate_ms
            if retried[0].attempts >= FAILURES_TO_PAUSE:
                self.failing.emit(request.packshot_id, error)
        self._retry_in(pause_ms, retried)

    def _retry_in(self, pause_ms: int, decisions: Iterable[Decision]) -> None:
        due_ms = self._clock.wall_ms() + pause_ms
        self._commit(put=tuple(replace(decision, due_ms=due_ms) for decision in decisions))

    def _on_refusal(self, request: UpdateRequest, error: ServiceError) -> None:
        """Mark the decision as REFUSED; an archive that went along was not refused by itself, and
        is sent alone."""
        self._failures = 0
        decision, *archive = request.decisions
        current = self._outbox.pending.get(decision.seq) or decision
        refused = replace(current, state=DecisionState.REFUSED, refusal=error.detail or error.title)
        self._commit(put=(refused, *archive))
        # A newer decision may take its place: the refusal is removed when the newer one is sent,
        # and shows only if the newer one is undone.
        later = (d for d in self._outbox.pending.of(decision.packshot_id) if d.seq > decision.seq)
        if not any(takes_place_of(newer.verb, decision) for newer in later):
            self.refused.emit(decision.packshot_id, error)

    def _after_send(self, request: UpdateRequest, state: DecisionState) -> tuple[Decision, ...]:
        """Return the decisions as `pending` has them now (their attempts were counted), in
        `state`."""
        current = (self._outbox.pending.get(d.seq) or d for d in request.decisions)
        return tuple(replace(decision, state=state) for decision in current)

    def _on_pending_changed(self, ids: frozenset[PackshotId]) -> None:
        self._changed |= ids
        self._wake.set()

    def _wake_up(self) -> None:
        self._wake.set()

    def _on_state_changed(self) -> None:
        if self._connection.state.status in (ConnectionStatus.CONNECTING, ConnectionStatus.ONLINE):
            self._resume_at_ms = 0
        self._wake.set()


class _TakenBackError(Exception):
    """It was withdrawn or replaced meanwhile, or an older decision has to be sent first."""
