"""Tells the user, in the notice bar, what happens to the files of a run."""

from collections.abc import Callable
from pathlib import Path

from qamera_review.domain.errors import QameraError
from qamera_review.run_options import RunResources
from qamera_review.services.container import Services
from qamera_review.services.export.approval_log import ApprovalLog
from qamera_review.services.outbox.file_watch import OutboxFileWatch
from qamera_review.services.outbox.opener import OutboxOpener, RecoveryReport
from qamera_review.ui.outbox.decision_text import loss_text, recovery_text
from qamera_review.ui.preferences.settings_problems import accounts_text, settings_problems_text
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.notice_bar import NoticeAction, NoticeBar, NoticeTopic


class RunNotices:
    """Watches the files of a run; GUI thread.

    It also acts on what happens: an outbox file that was lost is written again.
    """

    def __init__(
        self,
        resources: RunResources,
        services: Services,
        opener: OutboxOpener,
        file_watch: OutboxFileWatch,
        notices: NoticeBar,
    ) -> None:
        self._resources = resources
        self._services = services
        self._opener = opener
        self._notices = notices
        services.key_change.note_failed.connect(self._on_save_failed)
        resources.settings.save_failed.connect(self._on_save_failed)
        opener.reopened.connect(self._on_reopened)
        opener.recreated.connect(self._on_recreated)
        file_watch.failed.connect(self._on_outbox_unusable)
        services.products.write_failed.connect(self._on_products_not_kept)

    def show_start_problems(self, keymap_problem: str, problems: list[QameraError]) -> None:
        """Show what could not be read at the start, if anything, as one notice.

        `keymap_problem` is the text about the keys, "" for none.
        """
        messages = [settings_problems_text(self._resources.settings), keymap_problem]
        messages += [accounts_text(self._resources.accounts)]
        messages += (recovery_text(report) for report in self._opener.rescues)
        messages += (loss_text(loss) for loss in self._opener.losses)
        messages += map(format_error, problems)
        if any(messages):
            self._notices.show_notice("\n".join(dict.fromkeys(filter(None, messages))))

    def on_demo_requested(self) -> None:
        """Say that the demo opens, which takes a few seconds."""
        self._notices.show_notice(tr("Opening the demo…"), topic=NoticeTopic.DEMO, is_news=True)

    def on_demo_failed(self, again: Callable[[], object]) -> None:
        """Say that the demo did not open, and offer to call `again`."""
        remedy = NoticeAction(tr("Try again"), again)
        self._notices.show_notice(tr("The demo didn't start."), remedy, topic=NoticeTopic.DEMO)

    def follow_record(self, log: ApprovalLog) -> None:
        """Show when the approval record was damaged, and while it cannot be written."""
        log.replaced.connect(self._on_record_replaced)
        log.failed.connect(self._on_record_unusable)
        log.written.connect(self._on_record_written)

    def _on_record_replaced(self, damaged: Path) -> None:
        text = tr(
            "The approval record was damaged. What can be read of it was kept; the damaged file is "
            "{path}."
        )
        self._notices.show_notice(text.format(path=one_line(str(damaged))))

    def _on_record_unusable(self, error: QameraError) -> None:
        text = f"{tr('The approval record is not being written.')} {format_error(error)}"
        self._notices.show_notice(text, topic=NoticeTopic.RECORD)

    def _on_record_written(self) -> None:
        self._notices.remove(NoticeTopic.RECORD)

    def _on_save_failed(self, error: QameraError) -> None:
        why = tr(error.title)
        self._notices.show_notice(tr("The settings weren't saved: {why}.").format(why=why))

    def _on_reopened(self, rescue: RecoveryReport | None) -> None:
        self._services.outbox.rewrite_all()
        if rescue is not None:
            self._notices.show_notice(recovery_text(rescue, in_memory=True))

    def _on_recreated(self) -> None:
        text = tr("The queue file was deleted. It was saved again; no unsent decision is lost.")
        self._notices.show_notice(text)

    def _on_outbox_unusable(self, error: QameraError) -> None:
        self._notices.show_notice(format_error(error), topic=NoticeTopic.DISK)

    def _on_products_not_kept(self, error: QameraError) -> None:
        self._notices.show_notice(format_error(error), topic=NoticeTopic.PRODUCTS)

    def on_updated(self) -> None:
        """Report that another version of the program was installed while this one runs."""
        text = tr("Qamera Review was updated. Restart to use the new version.")
        self._notices.show_news(text)
