"""The requests whose answer did not say whether the service carried them out, such as a time-out.

A later list can say it: then the decision need not be sent again. It says so only if it was
requested after the answer, and only if it differs from what was known when the request left: from
what the list had said, and from the effects of earlier decisions that the service had accepted.
Example: the user gives a packshot that is rejected already a reason, and the request times out. The
next list says "rejected", as before, which tells nothing; the reason is sent again. A list has no
notes, so it tells nothing either once another request has left with another note.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from qamera_review.domain.conflict import has_effect, is_as_before
from qamera_review.domain.decision import Decision, DecisionState, Seq
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.services.outbox.state import OutboxState


class UnclearAnswers:
    """Remembers the decisions of such requests until it is known; event loop's thread only."""

    def __init__(self, outbox: OutboxState) -> None:
        self._outbox = outbox
        # What was accepted before the decision when its request left; the next list removes it.
        self._accepted: dict[Seq, tuple[Decision, ...]] = {}
        # The decision as it was sent, because a list changes the base of one that waits again, and
        # the number that the answer got from `Delivery.answer_mark`.
        self._sent: dict[Seq, tuple[Decision, int]] = {}

    def note_sending(self, decisions: Sequence[Decision]) -> None:
        """Note what is known about their packshot, now that the request with them leaves."""
        self._forget_overwritten(decisions)
        for decision in decisions:
            earlier = self._outbox.pending.of(decision.packshot_id)
            settled = tuple(d for d in earlier if d.state is DecisionState.SETTLED)
            # An earlier attempt knew less, and its answer may still be unclear.
            self._accepted[decision.seq] = (*self._accepted.get(decision.seq, ()), *settled)

    def _forget_overwritten(self, decisions: Sequence[Decision]) -> None:
        """Forget other decisions of the packshot whose note this request may overwrite: what a list
        shows is no sign of their note any more."""
        notes = [decision.note for decision in decisions if decision.note is not None]
        if not notes:
            return
        sending = {decision.seq for decision in decisions}
        for seq, (sent, _mark) in list(self._sent.items()):
            is_other = sent.packshot_id == decisions[0].packshot_id and seq not in sending
            if is_other and sent.note is not None and sent.note != notes[-1]:
                self.discard(seq)

    def add(self, sent: Iterable[Decision], mark: int) -> None:
        """Remember decisions as they were sent. Lists that were requested with a lower number than
        `mark` say nothing about them."""
        self._sent.update((decision.seq, (decision, mark)) for decision in sent)

    def discard(self, seq: Seq) -> None:
        """Forget a decision whose answer is clear now."""
        self._sent.pop(seq, None)
        self._accepted.pop(seq, None)

    def carried_out(
        self, mark: int, listed: Callable[[PackshotId], Packshot | None]
    ) -> Iterator[Decision]:
        """Return the decisions that a list shows to be carried out, a vote before the archive that
        follows it. The caller has to settle each before it asks for the next.

        `mark` is the number that the list was requested with; `listed` returns a packshot of it.
        """
        pending = self._outbox.pending
        self._accepted = {q: s for q, s in self._accepted.items() if pending.get(q) is not None}
        for seq in sorted(self._sent):
            sent, sent_mark = self._sent[seq]
            decision = self._outbox.pending.get(seq)
            if decision is None:
                self.discard(seq)
                continue
            if seq in self._outbox.in_flight or decision.state is not DecisionState.DUE:
                continue
            if decision != self._outbox.pending.first_to_send_of(decision.packshot_id):
                continue  # what has to be sent before it waits too
            now, others = listed(sent.packshot_id), self._outbox.pending.of(sent.packshot_id)
            if now is None or mark < sent_mark:
                continue
            is_conclusive = not is_as_before(sent, now, self._accepted.get(seq, ()))
            if is_conclusive and has_effect(decision, now, others):
                yield decision
