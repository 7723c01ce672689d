"""The notice at the end of the view: what is left to review, and how to get there."""

from PySide6.QtCore import QObject

from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.grouping import ALL_EXPANDED
from qamera_review.domain.packshot import Facet
from qamera_review.domain.records import replace
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.packshots.listing import FACET_CODE
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.actions.review_end import ReviewEnd
from qamera_review.ui.actions.view_trail import ViewTrail
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.language import tr
from qamera_review.ui.viewer.view_mode import ViewMode
from qamera_review.ui.viewer.view_stack import ViewStack
from qamera_review.ui.widgets.notice_bar import NoticeAction, NoticeBar, NoticeTopic

_UNDECIDED = FACET_CODE[Facet.UNDECIDED]


class EndNotices(QObject):
    """Says that no packshot comes after the last decision; GUI thread only.

    Nothing is said when all packshots are decided: the summary of the sitting is offered then.
    """

    def __init__(
        self,
        end: ReviewEnd,
        outbox: OutboxState,
        store: PackshotStore,
        grid: GridView,
        view_stack: ViewStack,
        trail: ViewTrail,
        notices: NoticeBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._grid = grid
        self._view_stack = view_stack
        self._trail = trail
        self._notices = notices
        end.reached.connect(lambda: outbox.when_written(self._show))
        grid.focus_changed.connect(lambda: notices.remove(NoticeTopic.VIEW_END))

    def _show(self) -> None:
        if self._view_stack.mode not in (ViewMode.GRID, ViewMode.LOUPE):
            return
        codes, row_of = self._store.facet_codes_now(), self._store.listing.row_of
        if _UNDECIDED not in codes:
            return
        rows = [row_of.get(packshot_id) for packshot_id in self._store.whole_view()]
        count = sum(row is not None and codes[row] == _UNDECIDED for row in rows)
        current = self._store.view_filter
        undecided = replace(
            current, facet=Facet.UNDECIDED, more_facets=frozenset(), folding=ALL_EXPANDED
        )
        text = tr("This was the last one. %n in this view are still undecided.", count)
        if not count:
            undecided = replace(undecided, text="", job_ids=None)
            text = tr("Nothing left to review in this view.")
        remedy = NoticeAction(tr("Show undecided"), lambda: self._go_to(undecided))
        self._notices.show_notice(text, remedy, topic=NoticeTopic.VIEW_END, is_news=True)

    def _go_to(self, view_filter: ViewFilter) -> None:
        self._trail.visit(view_filter)
        if self._store.visible:
            self._grid.set_focus_id(self._store.visible[0])
        self._view_stack.take_focus()
