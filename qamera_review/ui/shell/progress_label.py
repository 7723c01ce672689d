"""The progress of this session in the status line."""

from PySide6.QtWidgets import QWidget

from qamera_review.domain.grouping import GroupBy
from qamera_review.domain.packshot import Facet
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.progress import ProgressTracker
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.product_text import review_text
from qamera_review.ui.widgets.plain_label import ElidedLabel

_MINUTE_MS = 60_000


class ProgressLabel(ElidedLabel):
    """Shows the progress of the review; GUI thread only.

    Grouped by product, it counts the products that are done and what is left. Otherwise it counts
    what was decided in this run, and is empty until something was.
    """

    def __init__(
        self, store: PackshotStore, progress: ProgressTracker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._store = store
        self._progress = progress
        self.setProperty("quiet", True)
        self.setAccessibleDescription(tr("From this session. Known to this computer only"))
        self._show_later = Debounced(self._show, self)
        progress.changed.connect(self._show_later.trigger)
        store.counts_changed.connect(self._show_later.trigger)

    def flush(self) -> None:
        """Show a pending change now."""
        self._show_later.flush()

    def _show(self) -> None:
        view = self._store.view_filter
        if view.group is not GroupBy.PRODUCT:
            self.setText(", ".join(self._of_session()))
            return
        is_smaller = not view.has_only_facets()
        self.setText(review_text(self._progress.overall(), is_view_smaller=is_smaller))

    def _of_session(self) -> list[str]:
        store, rate = self._store, self._progress.rate
        # Both counts are of the present view only, such as one job or one day.
        decided, undecided = store.in_scope(rate.decided_ids), store.counts[Facet.UNDECIDED]
        if not rate.decided_ids or not decided + undecided:
            return []
        template = tr("{decided} of {all} decided in this session")
        parts = [
            template.format(decided=integer_text(decided), all=integer_text(decided + undecided))
        ]
        remaining_ms = rate.remaining_ms(undecided)
        if remaining_ms is not None and undecided:
            pace = integer_text(round(rate.per_minute()))
            parts.append(tr("{pace} per minute").format(pace=pace))
            parts.append(tr("about %n min left", max(1, round(remaining_ms / _MINUTE_MS))))
        return parts
