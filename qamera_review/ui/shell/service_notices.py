"""The notices about the list, the connection and the jobs; each ends with its cause."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from qamera_review.domain.errors import BadAnswer, QameraError, Recovery, Refused, StorageError
from qamera_review.services.connection.connection import (
    Connection,
    ConnectionState,
    ConnectionStatus,
)
from qamera_review.services.jobs.service import JobService
from qamera_review.services.list_sync import ListSync
from qamera_review.services.packshots.list_reading import RefreshReport
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.notice_bar import NoticeAction, NoticeBar, NoticeTopic


class ServiceNotices(QObject):
    """Shows notices about refreshes, the connection and the ledger; GUI thread only."""

    def __init__(
        self,
        list_sync: ListSync,
        connection: Connection,
        jobs: JobService,
        notices: NoticeBar,
        ask_for_key: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._notices = notices
        self._ask_for_key = ask_for_key
        self._reported_left_out = self._reported_unconfirmed = self._reported_missing = 0
        self._is_list_bad = False
        list_sync.failed.connect(self._on_failed)
        list_sync.refreshed.connect(self._on_refreshed)
        connection.state_changed.connect(self._on_connection_changed)
        jobs.failed.connect(self._on_ledger_failed)

    def _on_failed(self, error: QameraError, by_user: bool) -> None:
        # An answer that is no list, or a refusal, is also reported after an automatic refresh,
        # because the old list stays, and the status line says nothing of a refusal; of several in
        # a row only the first, which the user may have dismissed.
        is_bad = isinstance(error, BadAnswer | Refused)
        is_news, self._is_list_bad = is_bad and not self._is_list_bad, is_bad
        if error.recovery is Recovery.NEEDS_KEY:
            return  # reported when the state of the connection changes
        if by_user or is_news:
            # A refresh that succeeds ends a notice about the list, but not one about the disk.
            topic = NoticeTopic.DISK if isinstance(error, StorageError) else NoticeTopic.LIST
            self._notices.show_notice(format_error(error), topic=topic)

    def _on_refreshed(self, report: RefreshReport) -> None:
        self._is_list_bad = False
        self._notices.remove(NoticeTopic.LIST)
        self._show_contradictions(report)
        if report.left_out == self._reported_left_out and not report.by_user:
            return  # reported before: a poll does not repeat it
        self._reported_left_out = report.left_out
        if not report.left_out:
            self._notices.remove(NoticeTopic.LEFT_OUT)
            return
        text = tr(
            "%n packshots in the service's list couldn't be read and are not shown.",
            self._reported_left_out,
        )
        self._notices.show_notice(text, topic=NoticeTopic.LEFT_OUT)

    def _show_contradictions(self, report: RefreshReport) -> None:
        """Report a list that is suddenly empty or shorter than its count, and accepted decisions
        that it does not show."""
        self._show_losses(report)
        if report.missing and report.missing != self._reported_missing:
            text = tr("The service counts %n packshots more than it lists.", report.missing)
            self._notices.show_notice(text, topic=NoticeTopic.MISSING, is_news=True)
        elif not report.missing:
            self._notices.remove(NoticeTopic.MISSING)
        self._reported_missing = report.missing
        if not report.unconfirmed:
            self._notices.remove(NoticeTopic.UNCONFIRMED)
        elif report.unconfirmed != self._reported_unconfirmed:
            self._notices.show_notice(
                tr("The service accepted %n decisions that its list doesn't show yet. "
                   "They stay as you decided until it does.", report.unconfirmed),
                topic=NoticeTopic.UNCONFIRMED,
            )  # fmt: skip
        self._reported_unconfirmed = report.unconfirmed

    def _show_losses(self, report: RefreshReport) -> None:
        """Report what the list has lost; that ends with a list that has changed again."""
        emptied, gone, votes = report.losses.emptied, report.losses.packshots, report.losses.votes
        if emptied:
            text = tr("The service's list is empty now. It had %n packshots before.", emptied)
            self._notices.show_notice(text, topic=NoticeTopic.EMPTIED)
        elif gone:
            text = tr("%n packshots are missing in the service's new list.", gone)
            self._notices.show_notice(text, topic=NoticeTopic.EMPTIED)
        elif not report.difference.empty:
            self._notices.remove(NoticeTopic.EMPTIED)
        if votes:
            text = tr("The service's new list shows %n packshots as undecided that it showed as "
                      "approved or rejected before.", votes)  # fmt: skip
            self._notices.show_notice(text, topic=NoticeTopic.LOST_VOTES)
        elif not report.difference.empty:
            self._notices.remove(NoticeTopic.LOST_VOTES)

    def _on_ledger_failed(self, error: QameraError) -> None:
        self._notices.show_notice(
            format_error(error), topic=NoticeTopic.DISK
        )  # the panel, which shows errors too, may be closed

    def _on_connection_changed(self, state: ConnectionState) -> None:
        if state.status is ConnectionStatus.KEY_REFUSED and state.error is not None:
            remedy = NoticeAction(tr("Enter a key…"), self._ask_for_key)
            self._notices.show_notice(format_error(state.error), remedy, topic=NoticeTopic.KEY)
        elif state.status is ConnectionStatus.ONLINE:
            self._notices.remove(NoticeTopic.KEY)
