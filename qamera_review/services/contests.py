"""Stops a decision that waits when its ground has changed: it asks instead of overwriting."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.contest import Standing, on_new_ground, standing
from qamera_review.domain.decision import Decision, DecisionState, Verb
from qamera_review.domain.packshot import Facet, PackshotId, facet_of
from qamera_review.services.journal import Journal
from qamera_review.services.listing import Listing
from qamera_review.services.thumbnails import PictureFacts
from qamera_review.storage.outbox import OutboxWrite

FactsOf = Callable[[PackshotId], PictureFacts | None]

PICTURE_CHANGED = "The picture has changed since it was approved."
_BY_OTHERS = {
    Facet.UNDECIDED: "Somebody else has taken back what was decided about it.",
    Facet.APPROVED: "Somebody else has approved it meanwhile.",
    Facet.REJECTED: "Somebody else has rejected it meanwhile.",
    Facet.ARCHIVED: "Somebody else has archived it meanwhile.",
}
_CHANGED = "It has changed meanwhile."
# What a contested decision says of itself; a refusal of the service's has its own words.
ASKING = frozenset({PICTURE_CHANGED, _CHANGED, *_BY_OTHERS.values()})


class Contests(QObject):
    """Looks at each list before it is shown and at each picture that comes; GUI thread only.

    A contested decision is REFUSED, with the reason as its refusal, and shows what the service
    has. The person answers by `Decisions.retry_refused` (mine counts) or `Decisions.take_back`
    (theirs counts). Signal `contested(tuple[PackshotId, ...])`.
    """

    contested = Signal(object)

    def __init__(self, journal: Journal, facts_of: FactsOf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._facts_of = facts_of

    def look_at_list(self, listing: Listing) -> None:
        """To be called before the outbox hears that a list has confirmed what was sent."""
        put = []
        for decision in self._waiting():
            now = listing.get(decision.packshot_id)
            if now is None:
                continue
            others = self._journal.intended.of(decision.packshot_id)
            found = standing(decision, now, others)
            if found is Standing.OURS:
                put.append(on_new_ground(decision, now))
            elif found is Standing.CONTESTED:
                reason = _BY_OTHERS.get(facet_of(now.status, now.vote), _CHANGED)
                put.append(_asking(on_new_ground(decision, now), reason))
        self._commit(put)

    def look_at_pictures(self, ids: Collection[PackshotId]) -> None:
        """Other bytes than those that were seen: what was approved is no longer there."""
        put = []
        for decision in self._waiting():
            if decision.packshot_id not in ids or decision.verb is not Verb.APPROVE:
                continue
            facts = self._facts_of(decision.packshot_id)
            if facts is None or decision.seen is None or facts.sha256 == decision.seen.sha256:
                continue
            put.append(_asking(decision, PICTURE_CHANGED))
        self._commit(put)

    def _waiting(self) -> Iterable[Decision]:
        return (decision for decision in self._journal.intended if decision.waiting)

    def _commit(self, put: list[Decision]) -> None:
        if put:
            self._journal.commit(OutboxWrite(put=tuple(put)), by_person=False)
        asking = [one.packshot_id for one in put if one.state is DecisionState.REFUSED]
        if asking:
            self.contested.emit(tuple(asking))


def _asking(decision: Decision, reason: str) -> Decision:
    return replace(decision, state=DecisionState.REFUSED, refusal=reason)
