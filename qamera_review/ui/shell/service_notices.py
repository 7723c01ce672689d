"""What list, connection and jobs have to tell the person: notices that end with their cause."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from qamera_review.domain.errors import BadAnswer, QameraError, Recovery, StorageError
from qamera_review.services.connection.connection import ConnectionState, ConnectionStatus
from qamera_review.services.container import Services
from qamera_review.services.list_sync import RefreshReport
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.notice_bar import NoticeAction, NoticeBar, NoticeTopic


class ServiceNotices(QObject):
    """Follows refreshes and connection; GUI thread only."""

    def __init__(
        self,
        services: Services,
        notices: NoticeBar,
        ask_for_key: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._notices = notices
        self._ask_for_key = ask_for_key
        self._left_out = self._unconfirmed = 0
        self._is_list_bad = False
        services.list_sync.failed.connect(self._on_failed)
        services.list_sync.refreshed.connect(self._on_refreshed)
        services.connection.state_changed.connect(self._on_link_changed)
        services.jobs.failed.connect(self._on_ledger_failed)

    def _on_failed(self, error: QameraError, by_user: bool) -> None:
        # An answer that is no list is told also when a poll brought it, as the old list stays; of
        # several in a row only the first, which the user may have dismissed.
        is_news = isinstance(error, BadAnswer) and not self._is_list_bad
        self._is_list_bad = isinstance(error, BadAnswer)
        if error.recovery is Recovery.NEEDS_KEY:
            return  # told with the state of the connection
        if by_user or is_news:
            # A good list says nothing of the disk.
            topic = NoticeTopic.DISK if isinstance(error, StorageError) else NoticeTopic.LIST
            self._notices.show_notice(format_error(error), topic=topic)

    def _on_refreshed(self, report: RefreshReport) -> None:
        self._is_list_bad = False
        self._notices.remove(NoticeTopic.LIST)
        self._show_contradictions(report)
        if report.left_out == self._left_out and not report.by_user:
            return  # told already: a poll does not say it again
        self._left_out = report.left_out
        if not report.left_out:
            self._notices.remove(NoticeTopic.LEFT_OUT)
            return
        words = tr(
            "%n items of the service's list cannot be used and are not shown.", self._left_out
        )
        self._notices.show_notice(words, topic=NoticeTopic.LEFT_OUT)

    def _show_contradictions(self, report: RefreshReport) -> None:
        """What the list says against what was known: nobody should overlook it."""
        if report.emptied:
            self._notices.show_notice(
                tr("The service's list is empty now. %n packshots were in it before.",
                   report.emptied),
                topic=NoticeTopic.EMPTIED,
            )  # fmt: skip
        elif not report.difference.empty:
            self._notices.remove(NoticeTopic.EMPTIED)
        if not report.unconfirmed:
            self._notices.remove(NoticeTopic.UNCONFIRMED)
        elif report.unconfirmed != self._unconfirmed:
            self._notices.show_notice(
                tr("The service accepted %n decisions that its list doesn't show yet. "
                   "They stay as you decided until it does.", report.unconfirmed),
                topic=NoticeTopic.UNCONFIRMED,
            )  # fmt: skip
        self._unconfirmed = report.unconfirmed

    def _on_ledger_failed(self, error: QameraError) -> None:
        self._notices.show_notice(
            format_error(error), topic=NoticeTopic.DISK
        )  # also when the panel is closed

    def _on_link_changed(self, state: ConnectionState) -> None:
        if state.status is ConnectionStatus.KEY_REFUSED and state.error is not None:
            remedy = NoticeAction(tr("Enter a key…"), self._ask_for_key)
            self._notices.show_notice(format_error(state.error), remedy, topic=NoticeTopic.KEY)
        elif state.status is ConnectionStatus.ONLINE:
            self._notices.remove(NoticeTopic.KEY)
