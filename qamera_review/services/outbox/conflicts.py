"""Conflicts: stops a waiting decision when somebody else has changed the packshot meanwhile.

Example: the user approves a packshot that was undecided; the decision waits, because the network is
down. Meanwhile a colleague rejects it. The next list says REJECTED, so the approval gets the state
CONFLICT instead of overwriting the rejection, and the user decides which of the two counts. The
rules are in `domain/conflict.py`.
"""

from collections.abc import Callable, Collection, Iterable
from itertools import chain

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.conflict import (
    ConflictStatus,
    check_conflict,
    reason_of,
    rebased_on,
    with_conflict,
)
from qamera_review.domain.decision import ConflictReason, Decision, DecisionState, Seq, Verb
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.picture_address import is_same_path, picture_path
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.packshots.known_packshots import PackshotOf
from qamera_review.services.packshots.listing import Listing
from qamera_review.services.pictures.pixmap_cache import PictureFacts
from qamera_review.storage.outbox_table import OutboxWrite

FactsOf = Callable[[PackshotId], PictureFacts | None]


class ConflictDetector(QObject):
    """Compares the waiting decisions with each new list, each loaded picture, and after each undo;
    GUI thread only.

    `facts_of` returns the facts about a loaded picture, `packshot_of` the packshot as the current
    list has it. A packshot whose decision is in conflict is shown as the service has it. The user
    resolves it by sending the decision again (`Decisions.retry_refused`, `retry_decisions`) or by
    removing it (`withdraw`, `discard`), which leaves the packshot as the service has it.

    Signal `conflicts_found(tuple[PackshotId, ...])`.
    """

    conflicts_found = Signal(object)

    def __init__(
        self,
        outbox: OutboxState,
        facts_of: FactsOf,
        packshot_of: PackshotOf,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._outbox = outbox
        self._facts_of = facts_of
        self._packshot_of = packshot_of
        # Packshots whose picture has changed while their approval was being sent. If the request
        # fails, the approval is due again, and is checked again.
        self._changed_in_flight: set[PackshotId] = set()
        # Approvals that were being sent when the list named another picture.
        self._outdated_in_flight: set[Seq] = set()
        outbox.persisted_changed.connect(self._on_persisted_changed)

    def check_list(self, listing: Listing, removed_mark: int) -> None:
        """Check all waiting decisions against a new list, which was requested when the outbox had
        that `removed_mark`. Call it before `Delivery.confirm`: the decisions that were sent are
        still needed to recognise their own effect in the list."""
        self._check(
            (
                decision
                for decision in self._outbox.pending
                if decision.is_waiting or decision.state is DecisionState.REFUSED
            ),
            listing.get,
        )
        self._outdated_in_flight = {
            decision.seq
            for decision in self._outbox.pending
            if decision.state is DecisionState.SENDING
            and (decision.seq in self._outdated_in_flight or self._is_outdated(decision, listing))
        }
        self._outbox.forget_maybe_arrived(listing.ids, removed_mark)

    @property
    def removed_mark(self) -> int:
        """What `check_list` has to be given for a list that is requested now."""
        return self._outbox.removed_mark

    def check_pictures(self, ids: Collection[PackshotId]) -> None:
        """Check approvals against the loaded pictures of these packshots. If the bytes differ from
        those that were on the screen when the user approved, the approval is in conflict."""
        put = []
        for decision in self._decisions_of(ids):
            if decision.verb is not Verb.APPROVE:
                continue
            facts = self._facts_of(decision.packshot_id)
            if (
                facts is None
                or decision.view_proof is None
                or facts.sha256 == decision.view_proof.sha256
            ):
                continue
            if decision.is_waiting:
                put.append(with_conflict(decision, ConflictReason.PICTURE_CHANGED))
            elif decision.state is DecisionState.SENDING:
                self._changed_in_flight.add(decision.packshot_id)
        self._commit(put)

    def recheck(self, ids: Collection[PackshotId], accepted: Collection[PackshotId] = ()) -> None:
        """Check the waiting decisions of these packshots after an undo has brought earlier ones
        back, or the user sends refused ones again: list and picture may have changed since they
        were made. For those in `accepted` the user has just accepted the changed picture."""
        self._check(
            (decision for decision in self._decisions_of(ids) if decision.is_waiting),
            self._packshot_of,
        )
        self.check_pictures([id_ for id_ in ids if id_ not in accepted])

    def _check(self, decisions: Iterable[Decision], now_of: PackshotOf) -> None:
        put = []
        for decision in decisions:
            now = now_of(decision.packshot_id)
            if now is None:
                continue
            others = (
                *self._outbox.pending.of(decision.packshot_id),
                *self._outbox.maybe_arrived_of(decision.packshot_id),
            )
            status = check_conflict(decision, now, others)
            if decision.state is DecisionState.REFUSED:
                # Only what we did ourselves is noted; sending it again checks for the rest.
                if status is ConflictStatus.COMPATIBLE:
                    put.append(rebased_on(decision, now))
            elif status is ConflictStatus.CONFLICTED:
                put.append(with_conflict(rebased_on(decision, now), reason_of(now)))
            elif decision.verb is Verb.APPROVE and self._has_another_picture(decision, now):
                put.append(with_conflict(rebased_on(decision, now), ConflictReason.PICTURE_CHANGED))
            elif status is ConflictStatus.COMPATIBLE:
                put.append(rebased_on(decision, now))
        self._commit(put)

    def _is_outdated(self, decision: Decision, listing: Listing) -> bool:
        now = listing.get(decision.packshot_id)
        if now is None or decision.verb is not Verb.APPROVE:
            return False
        return self._has_another_picture(decision, now)

    def _has_another_picture(self, decision: Decision, now: Packshot) -> bool:
        """Return whether the list has another picture than the one that the user approved, or,
        where that is not known, than the one shown. The host and the signature in its address can
        change while the picture stays the same."""
        if decision.picture:
            return bool(now.thumbnail) and picture_path(now.thumbnail) != decision.picture
        shown = self._packshot_of(now.id)
        old, new = "" if shown is None else shown.thumbnail, now.thumbnail
        return bool(old and new) and not is_same_path(old, new)

    def _on_persisted_changed(self, ids: frozenset[PackshotId]) -> None:
        if self._outdated_in_flight:
            self._stop_outdated(ids)
        checked_again = self._changed_in_flight & ids
        if checked_again:
            self._changed_in_flight -= checked_again
            self.check_pictures(checked_again)

    def _stop_outdated(self, ids: frozenset[PackshotId]) -> None:
        """Stop approvals of another picture whose request has failed, and that are due again."""
        put = []
        for decision in self._decisions_of(ids):
            is_over = decision.state is not DecisionState.SENDING
            if is_over and decision.seq in self._outdated_in_flight:
                self._outdated_in_flight.discard(decision.seq)
                if decision.is_waiting:
                    put.append(with_conflict(decision, ConflictReason.PICTURE_CHANGED))
        self._commit(put)

    def _decisions_of(self, ids: Iterable[PackshotId]) -> list[Decision]:
        decisions = chain.from_iterable(map(self._outbox.pending.of, ids))
        return sorted(decisions, key=lambda decision: decision.seq)

    def _commit(self, put: list[Decision]) -> None:
        if put:
            self._outbox.commit(OutboxWrite(put=tuple(put)), by_user=False)
        in_conflict = (d.packshot_id for d in put if d.state is DecisionState.CONFLICT)
        if ids := tuple(dict.fromkeys(in_conflict)):
            self.conflicts_found.emit(ids)
