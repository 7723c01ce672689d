"""Stops a decision that waits when its ground has changed: it asks instead of overwriting."""

from collections.abc import Callable, Collection, Iterable
from itertools import chain
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.conflict import (
    PICTURE_CHANGED,
    Standing,
    on_new_ground,
    reason_of,
    standing,
)
from qamera_review.domain.decision import Decision, DecisionState, Verb
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.records import replace
from qamera_review.services.outbox.state import Journal
from qamera_review.services.packshots.listing import Listing
from qamera_review.services.pictures.pixmap_cache import PictureFacts
from qamera_review.storage.outbox_table import OutboxWrite

FactsOf = Callable[[PackshotId], PictureFacts | None]
PackshotOf = Callable[[PackshotId], Packshot | None]


class Contests(QObject):
    """Looks at each list before it is shown, at each picture that comes, and at what undo brings
    back; GUI thread only. `packshot_of` is what is shown now.

    A contested decision is REFUSED, with the reason as its refusal, and shows what the service
    has. The person answers by `Decisions.retry_refused` (mine counts) or `Decisions.take_back`
    (theirs counts). Signal `contested(tuple[PackshotId, ...])`.
    """

    contested = Signal(object)

    def __init__(
        self,
        journal: Journal,
        facts_of: FactsOf,
        packshot_of: PackshotOf,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._facts_of = facts_of
        self._packshot_of = packshot_of
        # Their pictures changed while an approval was on the wire: it may come back.
        self._on_wire: set[PackshotId] = set()
        journal.durable_changed.connect(self._on_durable_changed)

    def look_at_list(self, listing: Listing) -> None:
        """To be called before the outbox hears that a list has confirmed what was sent."""
        self._look((one for one in self._journal.intended if one.waiting), listing.get)

    def look_at_pictures(self, ids: Collection[PackshotId]) -> None:
        """Other bytes than those that were seen: what was approved is no longer there."""
        put = []
        for decision in self._said_of(ids):
            if decision.verb is not Verb.APPROVE:
                continue
            facts = self._facts_of(decision.packshot_id)
            if facts is None or decision.seen is None or facts.sha256 == decision.seen.sha256:
                continue
            if decision.waiting:
                put.append(_asking(decision, PICTURE_CHANGED))
            elif decision.state is DecisionState.SENDING:
                self._on_wire.add(decision.packshot_id)
        self._commit(put)

    def look_again(self, ids: Collection[PackshotId]) -> None:
        """What was said before is said again: its ground may have changed meanwhile."""
        self._look((one for one in self._said_of(ids) if one.waiting), self._packshot_of)
        self.look_at_pictures(ids)

    def _look(self, decisions: Iterable[Decision], now_of: PackshotOf) -> None:
        put = []
        for decision in decisions:
            now = now_of(decision.packshot_id)
            if now is None:
                continue
            others = self._journal.intended.of(decision.packshot_id)
            found = standing(decision, now, others)
            if found is Standing.CONTESTED:
                put.append(_asking(on_new_ground(decision, now), reason_of(now)))
            elif decision.verb is Verb.APPROVE and self._has_another_picture(now):
                put.append(_asking(on_new_ground(decision, now), PICTURE_CHANGED))
            elif found is Standing.OURS:
                put.append(on_new_ground(decision, now))
        self._commit(put)

    def _has_another_picture(self, now: Packshot) -> bool:
        """Whether its address says so already. Host and signature can change for themselves."""
        shown = self._packshot_of(now.id)
        old, new = "" if shown is None else shown.thumbnail, now.thumbnail
        return bool(old and new) and urlsplit(old).path != urlsplit(new).path

    def _on_durable_changed(self, ids: frozenset[PackshotId]) -> None:
        again = self._on_wire & ids
        if again:
            self._on_wire -= again
            self.look_at_pictures(again)

    def _said_of(self, ids: Iterable[PackshotId]) -> list[Decision]:
        said = chain.from_iterable(map(self._journal.intended.of, ids))
        return sorted(said, key=lambda decision: decision.seq)

    def _commit(self, put: list[Decision]) -> None:
        if put:
            self._journal.commit(OutboxWrite(put=tuple(put)), by_person=False)
        asking = [one.packshot_id for one in put if one.state is DecisionState.REFUSED]
        if asking:
            self.contested.emit(tuple(asking))


def _asking(decision: Decision, reason: str) -> Decision:
    return replace(decision, state=DecisionState.REFUSED, refusal=reason)
