"""Feedback: gives packshots reasons and notes, and removes them; each call is one undo step."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.feedback import Feedback, make_feedback
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.feedback_texts import FeedbackTexts
from qamera_review.services.outbox.undo import DecideResult

RECENT_MAX = 12  # notes that can be picked again
DRAFTS_MAX, DRAFT_MAX_CHARS = 50, 10_000  # that are kept for the next start


class FeedbackResult(Struct, frozen=True):
    """The result of giving feedback: `outcome` of the decisions, whether a reason or note was
    `added` (False: removed), and the packshots left out because their text would be `too_long`."""

    outcome: DecideResult
    added: bool = True
    too_long: tuple[PackshotId, ...] = ()


class FeedbackService(QObject):
    """Gives reasons and notes to packshots; GUI thread only.

    Reasons and note of a packshot are sent as one text; `domain/feedback.py` has the format.

    Signal `drafts_changed(ids)`: what `has_draft` returns about these packshots has changed.
    """

    drafts_changed = Signal(object)

    def __init__(self, texts: FeedbackTexts, decisions: Decisions) -> None:
        super().__init__()
        self._texts = texts
        self._decisions = decisions
        self._recent: list[str] = []
        self._drafts: dict[frozenset[PackshotId], str] = {}
        self._with_draft: frozenset[PackshotId] = frozenset()

    def feedback_text_of(self, packshot_id: PackshotId) -> str:
        """Return the text that is in the outbox on disk or was sent, "" if there is none."""
        return self._texts.text_of(packshot_id)

    def feedback_of(self, packshot_id: PackshotId) -> Feedback:
        """As `feedback_text_of`, split into reasons and note."""
        return self._texts.feedback_of(packshot_id)

    def recent_notes(self) -> tuple[str, ...]:
        """Return the notes that were written in this run, most recent first."""
        return tuple(self._recent)

    @property
    def has_drafts(self) -> bool:
        """Return whether any note was typed and not saved."""
        return bool(self._drafts)

    def draft_of(self, ids: Iterable[PackshotId]) -> str:
        """Return the note about exactly these packshots that was typed and not saved, "" if there
        is none."""
        return self._drafts.get(frozenset(ids), "")

    def has_draft(self, packshot_id: PackshotId) -> bool:
        """Return whether a note about this packshot, or about several with it, was typed and not
        saved."""
        return packshot_id in self._with_draft

    def keep_draft(self, ids: Iterable[PackshotId], note: str) -> None:
        """Keep a note that was typed and not saved; "" forgets it."""
        self._drafts.pop(frozenset(ids), None)
        if note:
            self._drafts[frozenset(ids)] = note
        self._note_drafts()

    def stored_drafts(self) -> list[list[object]]:
        """Return the newest drafts as they are stored in the settings, for `restore_drafts`."""
        short = [each for each in self._drafts.items() if len(each[1]) <= DRAFT_MAX_CHARS]
        return [[sorted(ids), note] for ids, note in short[-DRAFTS_MAX:]]

    def restore_drafts(self, stored: object) -> None:
        """Take the drafts of an earlier run over; what is not valid is ignored."""
        for entry in stored if isinstance(stored, list) else []:
            match entry:
                case [list(ids), str(note)] if all(isinstance(id_, str) for id_ in ids):
                    self._drafts.setdefault(frozenset(map(PackshotId, ids)), note)
        self._note_drafts()

    def _note_drafts(self) -> None:
        before, self._with_draft = self._with_draft, frozenset().union(*self._drafts)
        if before != self._with_draft:
            self.drafts_changed.emit(before ^ self._with_draft)

    def toggle(
        self, ids: Iterable[PackshotId], reason: str, place: object = None
    ) -> FeedbackResult:
        """Add a reason to all of `ids`, or remove it from all if all have it."""
        now = {packshot_id: self._texts.pending_feedback_of(packshot_id) for packshot_id in ids}
        added = not all(reason in feedback.reasons for feedback in now.values())
        new = {id_: feedback.with_reason_toggled(reason, added) for id_, feedback in now.items()}
        changed = {id_: feedback for id_, feedback in new.items() if feedback != now[id_]}
        return self._give(changed, added, place)

    def write(self, ids: Iterable[PackshotId], note: str, place: object = None) -> FeedbackResult:
        """Set the note of all `ids`, "" to remove it; their reasons stay."""
        plain = make_feedback((), note).note
        if plain:
            self._recent = list(dict.fromkeys([plain, *self._recent]))[:RECENT_MAX]
        new = {id_: Feedback(self._texts.pending_feedback_of(id_).reasons, plain) for id_ in ids}
        changed = {
            id_: feedback
            for id_, feedback in new.items()
            if feedback != self._texts.pending_feedback_of(id_)
        }
        return self._give(changed, bool(plain), place)

    def lines_with(self, ids: Iterable[PackshotId], reason: str) -> dict[PackshotId, str]:
        """Return the text of each packshot with the reason added, as it is sent; packshots whose
        text would be too long are left out."""
        new = {
            id_: self._texts.pending_feedback_of(id_).with_reason_toggled(reason, True)
            for id_ in ids
        }
        return {
            id_: feedback.wire_text for id_, feedback in new.items() if feedback.is_within_limit
        }

    def _give(
        self, changed: dict[PackshotId, Feedback], added: bool, place: object
    ) -> FeedbackResult:
        too_long = tuple(id_ for id_, feedback in changed.items() if not feedback.is_within_limit)
        lines = {
            id_: feedback.wire_text for id_, feedback in changed.items() if feedback.is_within_limit
        }
        unknown = {id_ for id_ in lines if not self._texts.may_be_known(id_)}
        return FeedbackResult(self._decisions.give_feedback(lines, unknown, place), added, too_long)
