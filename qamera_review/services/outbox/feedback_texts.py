"""The feedback of each packshot: the text that waits in the outbox, or was sent in any run.

The service's list does not contain the notes that were sent, so the program remembers them itself.
"""

from collections.abc import Callable, Collection
from concurrent.futures import Future

from PySide6.QtCore import QObject, Qt, Signal

from qamera_review.domain.decision import Decision, DecisionState
from qamera_review.domain.feedback import Feedback, parse_feedback
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.outbox.state import OutboxState

Notes = dict[PackshotId, str]


class FeedbackTexts(QObject):
    """Knows the feedback text of each packshot; GUI thread only.

    `sent` are the notes that were sent in earlier runs. They are loaded in the background; if the
    file cannot be read, that is reported elsewhere, and there are none.

    Signal `sent_loaded()`: the notes of earlier runs are known now.
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
        """Return the text that is in the outbox on disk or was sent, "" if there is none."""
        return self._newest_text(packshot_id, self._outbox.persisted.of)

    def all_texts(self) -> Notes:
        """Return the texts of all packshots that have or had one; "" where it was removed."""
        texts = dict(self._sent)
        for decision in self._outbox.persisted:
            texts[decision.packshot_id] = self.text_of(decision.packshot_id)
        return texts

    def feedback_of(self, packshot_id: PackshotId) -> Feedback:
        """As `text_of`, split into reasons and note."""
        return parse_feedback(self.text_of(packshot_id))

    def pending_feedback_of(self, packshot_id: PackshotId) -> Feedback:
        """Return the feedback as it will be when all decisions are written to disk, for editing.

        That includes the text of a refused or conflicted decision that counts still: the next
        decision replaces it, and has to keep its text.
        """
        pending = self._outbox.pending
        return parse_feedback(
            self._newest_text(packshot_id, pending.of, pending.all_unsent_of(packshot_id))
        )

    def may_be_known(self, packshot_id: PackshotId) -> bool:
        """Return whether the service has, or may have, received feedback for a packshot."""
        decisions = (
            *self._outbox.pending.of(packshot_id),
            *self._outbox.maybe_arrived_of(packshot_id),
        )
        return bool(self._sent.get(packshot_id)) or any(
            decision.note and decision.may_have_arrived for decision in decisions
        )

    def _newest_text(
        self,
        packshot_id: PackshotId,
        of: Callable[[PackshotId], tuple[Decision, ...]],
        unsent: Collection[Decision] = (),
    ) -> str:
        for decision in reversed(of(packshot_id)):
            counts = decision in unsent or not decision.is_stopped
            if decision.note is not None and counts:
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
