"""What was said of packshots beside the vote: reasons and note, on disk or sent by any run."""

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QObject, Qt, Signal

from qamera_review.domain.decision import Decision, DecisionState
from qamera_review.domain.feedback import Feedback, parse_feedback
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.outbox.state import OutboxState

Notes = dict[PackshotId, str]


class FeedbackTexts(QObject):
    """Remembers what was sent, and reads what is on its way from the outbox; GUI thread only.

    `sent` are the notes that earlier runs have sent; they may come later than the first question,
    and never when the file cannot be read, which is reported elsewhere. Signal `sent_loaded()`:
    they have come.
    """

    sent_loaded = Signal()
    _loaded = Signal(object)

    def __init__(
        self, outbox: OutboxState, sent: "Future[Notes]", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._outbox = outbox
        self._sent: Notes = {}
        outbox.persisted_changed.connect(self._on_persisted_changed)
        self._loaded.connect(self._on_loaded, Qt.ConnectionType.QueuedConnection)
        sent.add_done_callback(
            lambda done: None if done.exception() else self._loaded.emit(done.result())
        )

    def text_of(self, packshot_id: PackshotId) -> str:
        """Return the line that is on disk or was sent; "" when nothing was said."""
        return self._line(packshot_id, self._outbox.persisted.of)

    def all_texts(self) -> Notes:
        """Return the line of every packshot of which something was said."""
        lines = dict(self._sent)
        for decision in self._outbox.persisted:
            lines[decision.packshot_id] = self.text_of(decision.packshot_id)
        return lines

    def feedback_of(self, packshot_id: PackshotId) -> Feedback:
        """Return what is on disk or was sent."""
        return parse_feedback(self.text_of(packshot_id))

    def pending_feedback_of(self, packshot_id: PackshotId) -> Feedback:
        """Return what will be on disk when all that was pressed is written."""
        return parse_feedback(self._line(packshot_id, self._outbox.pending.of))

    def may_be_known(self, packshot_id: PackshotId) -> bool:
        """Return whether the service has received a remark for it, or may have."""
        decisions = (
            *self._outbox.pending.of(packshot_id),
            *self._outbox.maybe_arrived_of(packshot_id),
        )
        return bool(self._sent.get(packshot_id)) or any(
            decision.note and decision.may_have_arrived for decision in decisions
        )

    def _line(
        self, packshot_id: PackshotId, of: Callable[[PackshotId], tuple[Decision, ...]]
    ) -> str:
        for decision in reversed(of(packshot_id)):
            if decision.note is not None and not decision.is_stopped:
                return decision.note
        return self._sent.get(packshot_id, "")

    def _on_persisted_changed(self, ids: frozenset[PackshotId]) -> None:
        for packshot_id in ids:
            for decision in self._outbox.persisted.of(packshot_id):
                if decision.state is DecisionState.SETTLED and decision.note is not None:
                    self._sent[packshot_id] = decision.note

    def _on_loaded(self, notes: Notes) -> None:
        self._sent = {**notes, **self._sent}
        self.sent_loaded.emit()
