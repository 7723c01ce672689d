"""Shows what an action did: in the status line, or as a notice with a button that undoes it."""

from collections.abc import Callable, Sequence

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.outbox.state import OutboxState
from qamera_review.ui.shell.status_line import StatusLine
from qamera_review.ui.text.language import tr
from qamera_review.ui.viewer.view_stack import ViewStack
from qamera_review.ui.widgets.notice_bar import NoticeAction, NoticeBar, NoticeTopic


class Results:
    """Shows results as soon as they are on the disk, and never what was lost; GUI thread only.

    `undo` undoes the last step.
    """

    def __init__(
        self,
        outbox: OutboxState,
        status_line: StatusLine,
        notices: NoticeBar,
        view_stack: ViewStack,
        undo: Callable[[], object],
    ) -> None:
        self._outbox = outbox
        self._status_line = status_line
        self._notices = notices
        self._view_stack = view_stack
        self._undo = undo
        self._sending_text = ""
        outbox.persisted_changed.connect(self._on_persisted_changed)

    def show(self, text: str, about: Sequence[PackshotId] = ()) -> None:
        """Show a result in the status line; in full screen, where there is none, as a notice.

        `about` are the packshots that it is about, for the list of messages.
        """
        self._outbox.when_written(lambda: self._show(text, about))

    def show_sending(self, text: str) -> None:
        """Show how much is being sent now, at most until it is sent."""
        self._sending_text = text
        self.show(text)

    def show_act(self, text: str, about: Sequence[PackshotId] = ()) -> None:
        """Show what was done to many packshots (`about`), with a button that undoes it.

        The next result takes it away, because the button would then undo something else.
        """
        self._outbox.when_written(lambda: self._show_act(text, about))

    def offer_undo(self, text: str, undo: Callable[[], None]) -> None:
        """Show a result at once, with a button that calls `undo`."""
        remedy = NoticeAction(tr("Undo"), undo)
        self._notices.show_notice(text, remedy, topic=NoticeTopic.PRODUCTS, is_news=True)

    def _on_persisted_changed(self, _ids: object) -> None:
        counts = self._outbox.persisted.counts()
        if self._sending_text and not counts.due + counts.sending:
            self._status_line.remove_result(self._sending_text)

    def _show(self, text: str, about: Sequence[PackshotId]) -> None:
        self._notices.remove(NoticeTopic.RESULT)
        if self._view_stack.full_screen.is_on and text:
            self._notices.show_notice(text, topic=NoticeTopic.RESULT, is_news=True)
        self._status_line.show_result(text, about)

    def _show_act(self, text: str, about: Sequence[PackshotId]) -> None:
        self._status_line.show_result(text, about)
        remedy = NoticeAction(tr("Undo"), self._undo)
        self._notices.show_notice(text, remedy, topic=NoticeTopic.RESULT, is_news=True)
