"""Reasons and notes of packshots: what was sent of them, what is on its way, what is said now."""

from collections.abc import Callable, Iterable
from concurrent.futures import Future

from PySide6.QtCore import QObject, Qt, Signal

from qamera_review.domain.decision import Decision, DecisionState
from qamera_review.domain.feedback import Feedback, make_feedback, parse_feedback
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.outbox.undo import DecideResult

Notes = dict[PackshotId, str]
RECENT_MAX = 12


class FeedbackResult(Struct, frozen=True):
    """What became of a wish: `added` whether a reason was given (else taken), and the packshots
    whose remark would have become `too_long`."""

    outcome: DecideResult
    added: bool = True
    too_long: tuple[PackshotId, ...] = ()


class FeedbackService(QObject):
    """Owns the memory of what was sent; GUI thread only.

    Signal `recalled()`: what earlier runs sent is known from now on.
    """

    sent_loaded = Signal()
    _loaded = Signal(object)

    def __init__(
        self, outbox: OutboxState, decisions: Decisions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._outbox = outbox
        self._decisions = decisions
        self._sent: Notes = {}
        self._recent: list[str] = []
        outbox.persisted_changed.connect(self._on_durable_changed)
        self._loaded.connect(self._on_loaded, Qt.ConnectionType.QueuedConnection)

    def load_sent(self, notes: "Future[Notes]") -> None:
        """Takes over what earlier runs have sent; a file that cannot be read tells of it itself."""
        notes.add_done_callback(
            lambda done: None if done.exception() else self._loaded.emit(done.result())
        )

    def feedback_text_of(self, packshot_id: PackshotId) -> str:
        """The line that is on disk or was sent; "" when nothing was said."""
        return self._line(packshot_id, self._outbox.persisted.of)

    def feedback_texts(self) -> Notes:
        """The line of every packshot of which something was said."""
        lines = dict(self._sent)
        for decision in self._outbox.persisted:
            lines[decision.packshot_id] = self.feedback_text_of(decision.packshot_id)
        return lines

    def feedback_of(self, packshot_id: PackshotId) -> Feedback:
        """What is on disk or was sent."""
        return parse_feedback(self.feedback_text_of(packshot_id))

    def recent_notes(self) -> tuple[str, ...]:
        """Notes written in this run, the last one first."""
        return tuple(self._recent)

    def toggle(
        self, ids: Iterable[PackshotId], reason: str, place: object = None
    ) -> FeedbackResult:
        """Gives a reason to all of `ids`, or takes it from all when all have it; one act."""
        now = {packshot_id: self._meant(packshot_id) for packshot_id in ids}
        added = not all(reason in said.reasons for said in now.values())
        wanted = {id_: said.with_reason_toggled(reason, added) for id_, said in now.items()}
        changed = {id_: said for id_, said in wanted.items() if said != now[id_]}
        return self._give(changed, added, place)

    def write(self, ids: Iterable[PackshotId], note: str, place: object = None) -> FeedbackResult:
        """The same note for all of `ids`, whose reasons stay; one act."""
        plain = make_feedback((), note).note
        if plain:
            self._recent = list(dict.fromkeys([plain, *self._recent]))[:RECENT_MAX]
        wanted = {id_: Feedback(self._meant(id_).reasons, plain) for id_ in ids}
        changed = {id_: said for id_, said in wanted.items() if said != self._meant(id_)}
        return self._give(changed, bool(plain), place)

    def _give(
        self, wanted: dict[PackshotId, Feedback], added: bool, place: object
    ) -> FeedbackResult:
        too_long = tuple(id_ for id_, said in wanted.items() if not said.is_within_limit)
        lines = {id_: said.to_wire for id_, said in wanted.items() if said.is_within_limit}
        untold = {id_ for id_ in lines if not self._told(id_)}
        return FeedbackResult(self._decisions.give_feedback(lines, untold, place), added, too_long)

    def _meant(self, packshot_id: PackshotId) -> Feedback:
        """With what is not on disk yet: two quick presses are two reasons."""
        return parse_feedback(self._line(packshot_id, self._outbox.pending.of))

    def _line(
        self, packshot_id: PackshotId, of: Callable[[PackshotId], tuple[Decision, ...]]
    ) -> str:
        for decision in reversed(of(packshot_id)):
            if decision.note is not None and not decision.is_stopped:
                return decision.note
        return self._sent.get(packshot_id, "")

    def _told(self, packshot_id: PackshotId) -> bool:
        """Whether the service knows of a remark, or may."""
        return bool(self._sent.get(packshot_id)) or any(
            decision.note and not decision.is_unsent
            for decision in self._outbox.pending.of(packshot_id)
        )

    def _on_durable_changed(self, ids: frozenset[PackshotId]) -> None:
        for packshot_id in ids:
            for decision in self._outbox.persisted.of(packshot_id):
                if decision.state is DecisionState.SETTLED and decision.note is not None:
                    self._sent[packshot_id] = decision.note

    def _on_loaded(self, notes: Notes) -> None:
        self._sent = {**notes, **self._sent}
        self.sent_loaded.emit()
