"""Reasons and notes are given and taken back here; each act is one undo step."""

from collections.abc import Iterable

from qamera_review.domain.feedback import Feedback, make_feedback
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.feedback_texts import FeedbackTexts
from qamera_review.services.outbox.undo import DecideResult

RECENT_MAX = 12


class FeedbackResult(Struct, frozen=True):
    """What became of a wish: `added` whether a reason was given (else taken), and the packshots
    whose remark would have become `too_long`."""

    outcome: DecideResult
    added: bool = True
    too_long: tuple[PackshotId, ...] = ()


class FeedbackService:
    """Gives reasons and notes to packshots; GUI thread only."""

    def __init__(self, texts: FeedbackTexts, decisions: Decisions) -> None:
        self._texts = texts
        self._decisions = decisions
        self._recent: list[str] = []

    def feedback_text_of(self, packshot_id: PackshotId) -> str:
        """Return the line that is on disk or was sent; "" when nothing was said."""
        return self._texts.text_of(packshot_id)

    def feedback_of(self, packshot_id: PackshotId) -> Feedback:
        """Return what is on disk or was sent."""
        return self._texts.feedback_of(packshot_id)

    def recent_notes(self) -> tuple[str, ...]:
        """Notes written in this run, the last one first."""
        return tuple(self._recent)

    def toggle(
        self, ids: Iterable[PackshotId], reason: str, place: object = None
    ) -> FeedbackResult:
        """Gives a reason to all of `ids`, or takes it from all when all have it; one act."""
        now = {packshot_id: self._texts.pending_feedback_of(packshot_id) for packshot_id in ids}
        added = not all(reason in said.reasons for said in now.values())
        wanted = {id_: said.with_reason_toggled(reason, added) for id_, said in now.items()}
        changed = {id_: said for id_, said in wanted.items() if said != now[id_]}
        return self._give(changed, added, place)

    def write(self, ids: Iterable[PackshotId], note: str, place: object = None) -> FeedbackResult:
        """The same note for all of `ids`, whose reasons stay; one act."""
        plain = make_feedback((), note).note
        if plain:
            self._recent = list(dict.fromkeys([plain, *self._recent]))[:RECENT_MAX]
        wanted = {id_: Feedback(self._texts.pending_feedback_of(id_).reasons, plain) for id_ in ids}
        changed = {
            id_: said
            for id_, said in wanted.items()
            if said != self._texts.pending_feedback_of(id_)
        }
        return self._give(changed, bool(plain), place)

    def _give(
        self, wanted: dict[PackshotId, Feedback], added: bool, place: object
    ) -> FeedbackResult:
        too_long = tuple(id_ for id_, said in wanted.items() if not said.is_within_limit)
        lines = {id_: said.to_wire for id_, said in wanted.items() if said.is_within_limit}
        untold = {id_ for id_ in lines if not self._texts.may_be_known(id_)}
        return FeedbackResult(self._decisions.give_feedback(lines, untold, place), added, too_long)
