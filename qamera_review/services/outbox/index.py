"""The outbox's decisions, indexed by number, by packshot, and by state and time.

So no query has to iterate over a long outbox: finding what is due among 10,000 decisions is a
binary search.
"""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator

from qamera_review.domain.decision import Decision, DecisionState, Seq, without_replaced
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct
from qamera_review.storage.outbox_table import OutboxWrite

_TimeKey = tuple[int, int]  # due_ms and seq


class OutboxCounts(Struct, frozen=True):
    """How many decisions are in which state.

    `draft` are those of `held` that are sent only when the user says so. `refused` and
    `conflicted` wait until the user decides about them. `notes` are those of all these that decide
    nothing: they only change the reasons or the note.
    """

    held: int = 0
    draft: int = 0
    due: int = 0
    sending: int = 0
    refused: int = 0
    conflicted: int = 0
    notes: int = 0

    @property
    def outstanding(self) -> int:
        """How many are held (drafts too), due or being sent: not settled, and not stopped."""
        return self.held + self.due + self.sending

    @property
    def unsettled(self) -> int:
        """How many are not settled: the outstanding ones, and those that wait for the user."""
        return self.outstanding + self.refused + self.conflicted

    @property
    def sent_without_user(self) -> int:
        """How many of the outstanding ones will be sent without the user: all but the drafts."""
        return self.outstanding - self.draft


class Scheduled(Struct, frozen=True):
    """The decisions that have a due time: held ones (without drafts) and due ones.

    `last_due_ms` is when the last of them is due (wall clock), None when there are none.
    """

    count: int
    last_due_ms: int | None


class OutboxIndex:
    """A collection of decisions with indexes. The decisions of a packshot are in the order in
    which they were made, those of a state in the order in which they are due."""

    def __init__(self, decisions: Iterable[Decision] = ()) -> None:
        self._by_seq: dict[Seq, Decision] = {}
        self._by_packshot: dict[PackshotId, tuple[Decision, ...]] = {}
        self._by_state: dict[DecisionState, list[_TimeKey]] = {}
        self._without_time: dict[DecisionState, list[Seq]] = {}
        self._note_count = 0
        self.reset(decisions)

    def reset(self, decisions: Iterable[Decision]) -> frozenset[PackshotId]:
        """Replace the contents; return the packshots that had or now have decisions."""
        rows = tuple(decisions)
        before = frozenset(self._by_packshot)
        self._by_seq.clear()
        self._by_packshot.clear()
        self._note_count = 0
        self._by_state = {state: [] for state in DecisionState}
        self._without_time = {state: [] for state in DecisionState}
        return before | self.apply(OutboxWrite(put=rows))

    def __iter__(self) -> Iterator[Decision]:
        return iter(list(self._by_seq.values()))

    def __len__(self) -> int:
        return len(self._by_seq)

    def get(self, seq: Seq) -> Decision | None:
        """Return the decision with that number, None if it is not here."""
        return self._by_seq.get(seq)

    def of(self, packshot_id: PackshotId) -> tuple[Decision, ...]:
        """Return a packshot's decisions, the oldest first."""
        return self._by_packshot.get(packshot_id, ())

    def unsent_of(self, packshot_id: PackshotId) -> Decision | None:
        """Return the last of `all_unsent_of`, None when there is none."""
        unsent = self.all_unsent_of(packshot_id)
        return unsent[-1] if unsent else None

    def all_unsent_of(self, packshot_id: PackshotId) -> tuple[Decision, ...]:
        """Return a packshot's decisions, oldest first, that were not sent (or were refused or are
        in conflict). Those that a later decision has replaced do not count."""
        counting = without_replaced(self.of(packshot_id))
        return tuple(decision for decision in counting if decision.is_unsent)

    def first_to_send_of(self, packshot_id: PackshotId) -> Decision | None:
        """Return a packshot's oldest decision that waits to be sent (a draft too), else None."""
        return next((d for d in self.of(packshot_id) if d.is_waiting), None)

    def counts(self) -> OutboxCounts:
        """Return how many decisions are in which state."""
        return OutboxCounts(
            held=self.count(DecisionState.HELD),
            draft=self.draft_count,
            due=self.count(DecisionState.DUE),
            sending=self.count(DecisionState.SENDING),
            refused=self.count(DecisionState.REFUSED),
            conflicted=self.count(DecisionState.CONFLICT),
            notes=self._note_count,
        )

    def count(self, state: DecisionState) -> int:
        """Return how many decisions are in that state."""
        return len(self._by_state[state]) + len(self._without_time[state])

    @property
    def draft_count(self) -> int:
        """How many decisions are drafts: held until the user sends them."""
        return len(self._without_time[DecisionState.HELD])

    def in_state(self, state: DecisionState, due_by_ms: int | None = None) -> Iterator[Decision]:
        """Return the decisions in that state, in the order in which they are due, then by number.

        With `due_by_ms` (wall clock), only those that are due by then; without it, those without a
        due time come last. The result is an iterator that looks the decisions up one by one, so
        that the first is cheap even if there are many. Decisions that are removed or change their
        state during the iteration are left out.
        """
        keys = self._by_state[state]
        end = len(keys) if due_by_ms is None else bisect_left(keys, (due_by_ms + 1, 0))
        seqs = [Seq(seq) for _due_ms, seq in keys[:end]]
        if due_by_ms is None:
            seqs += self._without_time[state]
        decisions = map(self._by_seq.get, seqs)
        return (
            decision for decision in decisions if decision is not None and decision.state is state
        )

    def next_due_ms(self, after_ms: int) -> int | None:
        """Return the next time after `after_ms` at which a waiting decision is due (wall-clock
        ms), None if there is none."""
        times = []
        for state in (DecisionState.HELD, DecisionState.DUE):
            keys = self._by_state[state]
            first = bisect_left(keys, (after_ms + 1, 0))
            times += [due_ms for due_ms, _seq in keys[first : first + 1]]
        return min(times, default=None)

    def next_held_ms(self) -> int | None:
        """Return when the first held decision is due, None when no held one has a time."""
        held = self._by_state[DecisionState.HELD]
        return held[0][0] if held else None

    def scheduled(self) -> Scheduled:
        """Return how many waiting decisions have a due time, and the last of these times."""
        held, due = self._by_state[DecisionState.HELD], self._by_state[DecisionState.DUE]
        last = [*held[-1:], *due[-1:]]
        last_due_ms = max((due_ms for due_ms, _seq in last), default=None)
        return Scheduled(len(held) + len(due), last_due_ms)

    def apply(self, write: OutboxWrite) -> frozenset[PackshotId]:
        """Remove and add or replace decisions as `write` says; return their packshots."""
        touched: defaultdict[PackshotId, list[Decision]] = defaultdict(list)
        for seq in write.removed:
            removed = self._by_seq.pop(seq, None)
            if removed is not None:
                self._remove_by_time(removed)
                _ = touched[removed.packshot_id]
        for decision in write.put:
            old = self._by_seq.get(decision.seq)
            if old is not None:
                self._remove_by_time(old)
            self._by_seq[decision.seq] = decision
            self._insert_by_time(decision)
            touched[decision.packshot_id].append(decision)
        for packshot_id, put in touched.items():
            self._update_packshot(packshot_id, put)
        return frozenset(touched)

    def _insert_by_time(self, decision: Decision) -> None:
        self._note_count += _is_unsettled_note(decision)
        if decision.due_ms is None:
            insort(self._without_time[decision.state], decision.seq)
        else:
            insort(self._by_state[decision.state], (decision.due_ms, decision.seq))

    def _remove_by_time(self, decision: Decision) -> None:
        self._note_count -= _is_unsettled_note(decision)
        if decision.due_ms is None:
            seqs = self._without_time[decision.state]
            del seqs[bisect_left(seqs, decision.seq)]
        else:
            keys = self._by_state[decision.state]
            del keys[bisect_left(keys, (decision.due_ms, decision.seq))]

    def _update_packshot(self, packshot_id: PackshotId, put: Iterable[Decision]) -> None:
        rows = {d.seq: d for d in self._by_packshot.get(packshot_id, ()) if d.seq in self._by_seq}
        rows.update((d.seq, d) for d in put)
        ordered = tuple(rows[seq] for seq in sorted(rows))
        if ordered:
            self._by_packshot[packshot_id] = ordered
        else:
            self._by_packshot.pop(packshot_id, None)


def _is_unsettled_note(decision: Decision) -> bool:
    return decision.verb is None and decision.state is not DecisionState.SETTLED
