"""The notices about the keys, the API key's storage and decisions in conflict."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from qamera_review.domain.errors import QameraError
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.connection.api_key import KeySession
from qamera_review.services.outbox.conflicts import ConflictDetector
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.settings.keymap import KeymapService
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.notice_bar import NoticeAction, NoticeBar, NoticeTopic


class FaultNotices(QObject):
    """Shows notices about what needs the user's attention; GUI thread.

    `open_outbox` opens the window of the outbox.
    """

    def __init__(
        self,
        keymap: KeymapService,
        api_key: KeySession,
        conflicts: ConflictDetector,
        outbox: OutboxState,
        notices: NoticeBar,
        open_outbox: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._notices = notices
        self._open_outbox = open_outbox
        self._outbox = outbox
        keymap.save_failed.connect(lambda error: self._on_fault(error, NoticeTopic.KEYMAP))
        api_key.keyring_failed.connect(lambda error: self._on_fault(error, NoticeTopic.KEYRING))
        conflicts.conflicts_found.connect(self._on_conflicts_found)
        outbox.persisted_changed.connect(self._on_outbox_changed)

    def _on_conflicts_found(self, ids: tuple[PackshotId, ...]) -> None:
        self._notices.show_notice(
            tr("%n decisions need attention: their packshots changed after you decided.", len(ids)),
            NoticeAction(tr("Show them"), lambda: self._open_outbox()),
            topic=NoticeTopic.CONFLICTS,
        )

    def _on_outbox_changed(self) -> None:
        if not self._outbox.persisted.counts().conflicted:
            self._notices.remove(NoticeTopic.CONFLICTS)

    def _on_fault(self, error: QameraError, topic: NoticeTopic) -> None:
        self._notices.show_notice(format_error(error), topic=topic)
