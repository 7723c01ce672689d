"""The notices about the keys, the API key's storage and decisions in conflict."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from qamera_review.domain.errors import QameraError
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.connection.api_key import KeySession
from qamera_review.services.outbox.conflicts import ConflictDetector
from qamera_review.services.settings.keymap import KeymapService
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.notice_bar import NoticeAction, NoticeBar


class FaultNotices(QObject):
    """Shows notices about what needs the user's attention; GUI thread.

    `open_outbox` opens the window of the outbox.
    """

    def __init__(
        self,
        keymap: KeymapService,
        api_key: KeySession,
        conflicts: ConflictDetector,
        notices: NoticeBar,
        open_outbox: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._notices = notices
        self._open_outbox = open_outbox
        keymap.save_failed.connect(self._on_fault)
        api_key.keyring_failed.connect(self._on_fault)
        conflicts.conflicts_found.connect(self._on_conflicts_found)

    def _on_conflicts_found(self, ids: tuple[PackshotId, ...]) -> None:
        self._notices.show_notice(
            tr("%n decisions need attention: their packshots changed after you decided.", len(ids)),
            NoticeAction(tr("Show them"), lambda: self._open_outbox()),
        )

    def _on_fault(self, error: QameraError) -> None:
        self._notices.show_notice(format_error(error))
