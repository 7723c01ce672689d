"""What the outbox has to tell the person: a disk that fails, a wish that comes too late."""

from PySide6.QtCore import QObject

from qamera_review.domain.errors import QameraError
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.container import Review
from qamera_review.ui.actions.commands import Commands
from qamera_review.ui.shell.notice_bar import NoticeBar, Remedy
from qamera_review.ui.text.error_text import sentence_of
from qamera_review.ui.text.language import tr

_LOST = "lost"  # topics of notices
_STALLED = "stalled"
_TOO_LATE = "late"


class OutboxNotices(QObject):
    """Follows journal, delivery and commands; GUI thread only."""

    def __init__(
        self, review: Review, commands: Commands, notices: NoticeBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._review = review
        self._commands = commands
        self._notices = notices
        commands.too_late.connect(self._on_too_late)
        review.journal.write_failed.connect(self._on_write_failed)
        review.delivery.stalled.connect(self._on_stalled)
        review.delivery.settled.connect(lambda: notices.settle(_STALLED))

    def _on_write_failed(self, error: QameraError) -> None:
        lost = tr("What you pressed last was not taken.")
        self._notices.tell(f"{sentence_of(error)} {lost}", topic=_LOST)

    def _on_stalled(self, error: QameraError) -> None:
        kept = tr("Nothing is lost; sending goes on when the disk can be written to.")
        self._notices.tell(f"{tr(error.title)}. {kept}", topic=_STALLED)

    def _on_too_late(self, ids: tuple[PackshotId, ...]) -> None:
        words = tr("%n decisions have been sent, and the service cannot clear a vote.", len(ids))
        remedy = Remedy(tr("Decide the opposite"), lambda: self._decide_opposite(ids))
        self._notices.tell(words, remedy, topic=_TOO_LATE)

    def _decide_opposite(self, ids: tuple[PackshotId, ...]) -> None:
        done = len(self._review.decisions.decide_opposite(ids).accepted)
        self._commands.said.emit(tr("The opposite decided: %n", done))
