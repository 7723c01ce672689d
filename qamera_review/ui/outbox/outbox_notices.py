"""The notices about the outbox: a failing disk, unreadable rows, a new key, a late undo."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from qamera_review.domain.decision import DecisionState, Verb
from qamera_review.domain.errors import QameraError, Unreachable
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.delivery import Delivery
from qamera_review.services.outbox.key_change import KeyChange, KeyChangeGuard
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.outbox.storage import UnreadableCounts
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.actions.result_text import ShowResult, names_text
from qamera_review.ui.actions.undo_commands import UndoCommands
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.widgets.notice_bar import NoticeAction, NoticeBar, NoticeTopic

_REVERSE_TEXT = noop_tr("Reverse")
_OPPOSITE_TEXTS = {
    frozenset({Verb.REJECT}): noop_tr("Reject instead"),
    frozenset({Verb.APPROVE}): noop_tr("Approve again"),
}

_UNSENT = frozenset({DecisionState.HELD, DecisionState.DUE, DecisionState.SENDING})


class OutboxNotices(QObject):
    """Shows notices about the outbox, the delivery and the undo; GUI thread only.

    `show_result` shows a message in the status line.
    """

    def __init__(
        self,
        outbox: OutboxState,
        delivery: Delivery,
        key_change: KeyChangeGuard,
        decisions: Decisions,
        store: PackshotStore,
        undo: UndoCommands,
        notices: NoticeBar,
        show_result: ShowResult,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self._store = store
        self._show_result = show_result
        self._notices = notices
        self._key_change = key_change
        self._outbox = outbox
        self._failing: PackshotId | None = None
        undo.too_late.connect(self._on_too_late)
        outbox.write_failed.connect(self._on_write_failed)
        delivery.stalled.connect(self._on_stalled)
        delivery.settled.connect(lambda: notices.remove(NoticeTopic.STALLED_DELIVERY))
        delivery.failing.connect(self._on_failing)
        outbox.persisted_changed.connect(self._on_outbox_changed)
        key_change.confirmation_needed.connect(self._on_confirmation_needed)
        key_change.ended.connect(lambda: notices.remove(NoticeTopic.KEY_CHANGE))
        outbox.unreadable_counted.connect(self._on_unreadable_counted)
        outbox.count_unreadable()

    def _on_write_failed(self, error: QameraError) -> None:
        consequence = tr("Your last key press wasn't saved.")
        self._notices.show_notice(
            f"{format_error(error)} {consequence}", topic=NoticeTopic.LOST_WRITE
        )

    def _on_stalled(self, error: QameraError) -> None:
        consequence = tr("Nothing is lost. Sending continues when the disk can be written to.")
        self._notices.show_notice(
            f"{tr(error.title)}. {consequence}", topic=NoticeTopic.STALLED_DELIVERY
        )

    def _on_failing(self, packshot_id: PackshotId, error: QameraError) -> None:
        # Of several only the first, until it is sent. That there is no network, the status line
        # says.
        if self._failing is not None or isinstance(error, Unreachable):
            return
        self._failing = packshot_id
        name = names_text(self._store, (packshot_id,))
        text = tr("{name} couldn't be sent yet. {why}").format(name=name, why=format_error(error))
        self._notices.show_notice(text, topic=NoticeTopic.FAILING_DELIVERY)

    def _on_outbox_changed(self) -> None:
        if self._failing is None:
            return
        states = {decision.state for decision in self._outbox.persisted_of(self._failing)}
        if not states & _UNSENT:
            self._failing = None
            self._notices.remove(NoticeTopic.FAILING_DELIVERY)

    def _on_confirmation_needed(self, change: KeyChange) -> None:
        text = tr(
            "%n decisions were made with the key {old}. They are not sent until you confirm that "
            "the key {new} belongs to the same account.",
            change.waiting,
        )
        self._notices.show_notice(
            text.format(old=one_line(change.old), new=one_line(change.new)),
            NoticeAction(tr("Same account: send"), self._key_change.confirm),
            topic=NoticeTopic.KEY_CHANGE,
        )

    def _on_unreadable_counted(self, counts: UnreadableCounts) -> None:
        parts = []
        if counts.decisions:
            parts.append(tr("%n decisions in the queue couldn't be read.", counts.decisions))
        if counts.jobs:
            parts.append(tr("%n saved jobs couldn't be read.", counts.jobs))
        if parts:
            parts.append(tr("They stay in the file."))
            self._notices.show_notice(" ".join(parts), topic=NoticeTopic.UNREADABLE)

    def _on_too_late(self, ids: tuple[PackshotId, ...]) -> None:
        text = tr("Already sent, so it can't be undone: {names}")
        opposites = self._decisions.opposites_of(ids)
        text_of_remedy = _OPPOSITE_TEXTS.get(frozenset(opposites.values()), _REVERSE_TEXT)
        remedy = NoticeAction(tr(text_of_remedy), lambda: self._decide_opposite(opposites))
        self._notices.show_notice(
            text.format(names=names_text(self._store, ids)),
            remedy if opposites else None,
            topic=NoticeTopic.TOO_LATE,
            fades=True,
        )

    def _decide_opposite(self, opposites: Mapping[PackshotId, Verb]) -> None:
        done = len(self._decisions.decide_opposite(opposites).accepted)
        self._show_result(tr("Reversed: %n", done))
