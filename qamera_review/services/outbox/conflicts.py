"""Stops a decision that waits when its ground has changed: it asks instead of overwriting."""

from collections.abc import Callable, Collection, Iterable
from itertools import chain
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.conflict import (
    ConflictStatus,
    check_conflict,
    reason_of,
    rebased_on,
    with_conflict,
)
from qamera_review.domain.decision import ConflictReason, Decision, DecisionState, Verb
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.packshots.listing import Listing
from qamera_review.services.pictures.pixmap_cache import PictureFacts
from qamera_review.storage.outbox_table import OutboxWrite

FactsOf = Callable[[PackshotId], PictureFacts | None]
PackshotOf = Callable[[PackshotId], Packshot | None]


class ConflictDetector(QObject):
    """Looks at each list before it is shown, at each picture that comes, and at what undo brings
    back; GUI thread only. `packshot_of` is what is shown now.

    A decision in conflict shows what the service has. The user answers by
    `Decisions.retry_refused` (mine counts) or `Decisions.withdraw` (theirs counts). Signal
    `conflicts_found(tuple[PackshotId, ...])`.
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
        # Their pictures changed while an approval was on the wire: it may come back.
        self._in_flight: set[PackshotId] = set()
        outbox.persisted_changed.connect(self._on_durable_changed)

    def check_list(self, listing: Listing) -> None:
        """To be called before the outbox hears that a list has confirmed what was sent."""
        self._check((one for one in self._outbox.pending if one.will_be_sent), listing.get)
        self._outbox.forget_maybe_arrived(listing.ids)

    def check_pictures(self, ids: Collection[PackshotId]) -> None:
        """Other bytes than those that were seen: what was approved is no longer there."""
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
            if decision.will_be_sent:
                put.append(with_conflict(decision, ConflictReason.PICTURE_CHANGED))
            elif decision.state is DecisionState.SENDING:
                self._in_flight.add(decision.packshot_id)
        self._commit(put)

    def recheck(self, ids: Collection[PackshotId]) -> None:
        """What was said before is said again: its ground may have changed meanwhile."""
        self._check((one for one in self._decisions_of(ids) if one.will_be_sent), self._packshot_of)
        self.check_pictures(ids)

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
            found = check_conflict(decision, now, others)
            if found is ConflictStatus.CONFLICTED:
                put.append(with_conflict(rebased_on(decision, now), reason_of(now)))
            elif decision.verb is Verb.APPROVE and self._has_another_picture(now):
                put.append(with_conflict(rebased_on(decision, now), ConflictReason.PICTURE_CHANGED))
            elif found is ConflictStatus.CHANGED_BY_US:
                put.append(rebased_on(decision, now))
        self._commit(put)

    def _has_another_picture(self, now: Packshot) -> bool:
        """Whether its address says so already. Host and signature can change for themselves."""
        shown = self._packshot_of(now.id)
        old, new = "" if shown is None else shown.thumbnail, now.thumbnail
        return bool(old and new) and urlsplit(old).path != urlsplit(new).path

    def _on_durable_changed(self, ids: frozenset[PackshotId]) -> None:
        again = self._in_flight & ids
        if again:
            self._in_flight -= again
            self.check_pictures(again)

    def _decisions_of(self, ids: Iterable[PackshotId]) -> list[Decision]:
        said = chain.from_iterable(map(self._outbox.pending.of, ids))
        return sorted(said, key=lambda decision: decision.seq)

    def _commit(self, put: list[Decision]) -> None:
        if put:
            self._outbox.commit(OutboxWrite(put=tuple(put)), by_user=False)
        in_conflict = [d.packshot_id for d in put if d.state is DecisionState.CONFLICT]
        if in_conflict:
            self.conflicts_found.emit(tuple(in_conflict))
