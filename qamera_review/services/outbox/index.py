"""Decisions by number, by packshot and by state in the order of their time, so that nobody has to
walk over a long outbox to learn what is due in it."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator

from qamera_review.domain.decision import Decision, DecisionState, Seq
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct
from qamera_review.storage.outbox_table import OutboxWrite

_Place = tuple[int, int]  # due_ms and seq


class OutboxCounts(Struct, frozen=True):
    """How many decisions are in which state.

    `draft` are those of the held ones that leave only when the user sends them; `refused` are those
    that the service refused, `conflicted` those that wait for the user's answer.
    """

    held: int = 0
    draft: int = 0
    due: int = 0
    sending: int = 0
    refused: int = 0
    conflicted: int = 0

    @property
    def unsent(self) -> int:
        """All that the service has not confirmed and that nobody refused."""
        return self.held + self.due + self.sending

    @property
    def will_be_sent(self) -> int:
        """Those of them that leave by themselves."""
        return self.unsent - self.draft


class OutboxIndex:
    """Each packshot's decisions are in the order they were made; each state's by the time when
    they are due. What a question costs depends on its answer, not on how many there are."""

    def __init__(self, decisions: Iterable[Decision] = ()) -> None:
        self._by_seq: dict[Seq, Decision] = {}
        self._by_packshot: dict[PackshotId, tuple[Decision, ...]] = {}
        self._by_state: dict[DecisionState, list[_Place]] = {}
        self._without_time: dict[DecisionState, list[Seq]] = {}
        self.reset(decisions)

    def reset(self, decisions: Iterable[Decision]) -> frozenset[PackshotId]:
        """Holds these and no others; returns the packshots that had or have any."""
        rows = tuple(decisions)
        before = frozenset(self._by_packshot)
        self._by_seq.clear()
        self._by_packshot.clear()
        self._by_state = {state: [] for state in DecisionState}
        self._without_time = {state: [] for state in DecisionState}
        return before | self.apply(OutboxWrite(put=rows))

    def __iter__(self) -> Iterator[Decision]:
        return iter(list(self._by_seq.values()))

    def __len__(self) -> int:
        return len(self._by_seq)

    def get(self, seq: Seq) -> Decision | None:
        """The decision of that seq, None when it has left."""
        return self._by_seq.get(seq)

    def of(self, packshot_id: PackshotId) -> tuple[Decision, ...]:
        """A packshot's decisions, oldest first."""
        return self._by_packshot.get(packshot_id, ())

    def unsent_of(self, packshot_id: PackshotId) -> Decision | None:
        """A packshot's last decision if it has not left. One that was refused before a later one
        left is over."""
        said = self.of(packshot_id)
        return said[-1] if said and said[-1].is_unsent else None

    def first_to_send_of(self, packshot_id: PackshotId) -> Decision | None:
        """A packshot's oldest decision that will leave by itself."""
        return next((one for one in self.of(packshot_id) if one.will_be_sent), None)

    def counts(self) -> OutboxCounts:
        """Return the outbox in numbers."""
        return OutboxCounts(
            held=self.count(DecisionState.HELD),
            draft=self.draft_count,
            due=self.count(DecisionState.DUE),
            sending=self.count(DecisionState.SENDING),
            refused=self.count(DecisionState.REFUSED),
            conflicted=self.count(DecisionState.CONFLICT),
        )

    def count(self, state: DecisionState) -> int:
        """How many are in that state."""
        return len(self._by_state[state]) + len(self._without_time[state])

    @property
    def draft_count(self) -> int:
        """How many are held until the user sends them."""
        return len(self._without_time[DecisionState.HELD])

    def in_state(self, state: DecisionState, due_by_ms: int | None = None) -> Iterator[Decision]:
        """Those in that state now (and due by then), by the time when they are due and then by
        seq; those without such a time come last. Looked up one by one, so that the first costs no
        more when there are many; those that leave meanwhile are left out."""
        places = self._by_state[state]
        end = len(places) if due_by_ms is None else bisect_left(places, (due_by_ms + 1, 0))
        seqs = [Seq(seq) for _due_ms, seq in places[:end]]
        if due_by_ms is None:
            seqs += self._without_time[state]
        found = map(self._by_seq.get, seqs)
        return (one for one in found if one is not None and one.state is state)

    def next_due_ms(self, after_ms: int) -> int | None:
        """The first time after that one at which something that waits is due; None for never."""
        times = []
        for state in (DecisionState.HELD, DecisionState.DUE):
            places = self._by_state[state]
            at = bisect_left(places, (after_ms + 1, 0))
            times += [due_ms for due_ms, _seq in places[at : at + 1]]
        return min(times, default=None)

    def next_held_ms(self) -> int | None:
        """Return when the first held decision is due, None when no held one has a time."""
        held = self._by_state[DecisionState.HELD]
        return held[0][0] if held else None

    def will_be_sent(self) -> tuple[int, int]:
        """How many will leave by themselves, and when the last of them is due."""
        held, due = self._by_state[DecisionState.HELD], self._by_state[DecisionState.DUE]
        last = [*held[-1:], *due[-1:]]
        return len(held) + len(due), max((due_ms for due_ms, _seq in last), default=0)

    def apply(self, write: OutboxWrite) -> frozenset[PackshotId]:
        """Removes and puts rows; returns the packshots that were touched."""
        touched: defaultdict[PackshotId, list[Decision]] = defaultdict(list)
        for seq in write.removed:
            gone = self._by_seq.pop(seq, None)
            if gone is not None:
                self._displace(gone)
                _ = touched[gone.packshot_id]
        for decision in write.put:
            old = self._by_seq.get(decision.seq)
            if old is not None:
                self._displace(old)
            self._by_seq[decision.seq] = decision
            self._place(decision)
            touched[decision.packshot_id].append(decision)
        for packshot_id, put in touched.items():
            self._regroup(packshot_id, put)
        return frozenset(touched)

    def _place(self, decision: Decision) -> None:
        if decision.due_ms is None:
            insort(self._without_time[decision.state], decision.seq)
        else:
            insort(self._by_state[decision.state], (decision.due_ms, decision.seq))

    def _displace(self, decision: Decision) -> None:
        if decision.due_ms is None:
            seqs = self._without_time[decision.state]
            del seqs[bisect_left(seqs, decision.seq)]
        else:
            places = self._by_state[decision.state]
            del places[bisect_left(places, (decision.due_ms, decision.seq))]

    def _regroup(self, packshot_id: PackshotId, put: Iterable[Decision]) -> None:
        rows = {d.seq: d for d in self._by_packshot.get(packshot_id, ()) if d.seq in self._by_seq}
        rows.update((d.seq, d) for d in put)
        ordered = tuple(rows[seq] for seq in sorted(rows))
        if ordered:
            self._by_packshot[packshot_id] = ordered
        else:
            self._by_packshot.pop(packshot_id, None)
