"""What is said at the beginning of a sitting, and at its end."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from qamera_review.services.overview.sitting import UsualPace
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.progress import ProgressTracker
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.product_text import to_review_text
from qamera_review.ui.widgets.notice_bar import NoticeAction, NoticeBar


class SittingNotices(QObject):
    """Says with the first list how much there is to review, and offers the summary when the last
    packshot is decided; GUI thread only.

    `show_text` shows a text in the status line, `replace_text` shows another in its place while it
    is still shown, because a newer list has other numbers; `open_summary` opens the window.
    """

    def __init__(
        self,
        store: PackshotStore,
        progress: ProgressTracker,
        pace: UsualPace,
        notices: NoticeBar,
        show_text: Callable[[str], None],
        replace_text: Callable[[str, str], None],
        open_summary: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._progress = progress
        self._pace = pace
        self._notices = notices
        self._show_text = show_text
        self._replace_text = replace_text
        self._open_summary = open_summary
        self._greeting: str | None = None  # None before the first list
        self._was_left = False
        progress.changed.connect(self._on_progress_changed)

    def _on_progress_changed(self) -> None:
        if not len(self._store.listing):
            return
        if not self._progress.rate.decided_ids:  # later there are results in its place
            self._greet()
        is_left = self._progress.undecided() > 0
        if self._was_left and not is_left and self._progress.rate.decided_ids:
            summary = NoticeAction(tr("Summary"), self._open_summary)
            self._notices.show_notice(tr("Everything is reviewed"), summary, is_news=True)
        self._was_left = is_left

    def _greet(self) -> None:
        text = to_review_text(self._pace.review(), self._progress.products_to_review())
        if self._greeting is None:
            if text:
                self._show_text(text)
        elif text != self._greeting:
            self._replace_text(self._greeting, text)
        self._greeting = text
