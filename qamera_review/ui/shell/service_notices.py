"""What list, connection and jobs have to tell the person: notices that end with their cause."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from qamera_review.domain.errors import QameraError, Recovery, StorageError
from qamera_review.services.connection.connection import Link, LinkState
from qamera_review.services.container import Review
from qamera_review.services.list_sync import RefreshReport
from qamera_review.ui.shell.notice_bar import NoticeBar, Remedy
from qamera_review.ui.text.error_text import sentence_of
from qamera_review.ui.text.language import tr

_KEY = "key"  # topics of notices
_LIST = "list"
_DISK = "disk"
_ITEMS = "items"


class ServiceNotices(QObject):
    """Follows refreshes and connection; GUI thread only."""

    def __init__(
        self, review: Review, notices: NoticeBar, ask_for_key: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._notices = notices
        self._ask_for_key = ask_for_key
        self._left_out = 0
        review.sync.failed.connect(self._on_failed)
        review.sync.refreshed.connect(self._on_refreshed)
        review.connection.state_changed.connect(self._on_link_changed)
        review.ideas.failed.connect(self._on_ledger_failed)

    def _on_failed(self, error: QameraError, by_person: bool) -> None:
        if by_person and error.recovery is not Recovery.NEEDS_KEY:  # that one is told by the link
            # A good list says nothing of the disk.
            topic = _DISK if isinstance(error, StorageError) else _LIST
            self._notices.tell(sentence_of(error), topic=topic)

    def _on_refreshed(self, report: RefreshReport) -> None:
        self._notices.settle(_LIST)
        if report.left_out == self._left_out and not report.by_person:
            return  # told already: a poll does not say it again
        self._left_out = report.left_out
        if not report.left_out:
            self._notices.settle(_ITEMS)
            return
        words = tr(
            "%n items of the service's list cannot be used and are not shown.", self._left_out
        )
        self._notices.tell(words, topic=_ITEMS)

    def _on_ledger_failed(self, error: QameraError) -> None:
        self._notices.tell(sentence_of(error), topic=_DISK)  # also when the panel is closed

    def _on_link_changed(self, state: LinkState) -> None:
        if state.link is Link.KEY_REFUSED and state.error is not None:
            remedy = Remedy(tr("Enter a key…"), self._ask_for_key)
            self._notices.tell(sentence_of(state.error), remedy, topic=_KEY)
        elif state.link is Link.ONLINE:
            self._notices.settle(_KEY)
