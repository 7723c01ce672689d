"""The progress of this session in the status line, and an alert when a job has finished."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from qamera_review.domain.clock import Clock
from qamera_review.domain.decision import Decision
from qamera_review.domain.jobs.job import Job
from qamera_review.domain.packshot import Facet
from qamera_review.domain.review_rate import ReviewRate
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.jobs.service import JobService
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.packshots.store import ChangeCause, PackshotsChange, PackshotStore
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.plain_label import PlainLabel

_MINUTE_MS = 60_000


class ProgressLabel(PlainLabel):
    """Counts what was decided in this run; GUI thread only. Empty until something was."""

    def __init__(
        self,
        store: PackshotStore,
        outbox: OutboxState,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._store = store
        self._outbox = outbox
        self._clock = clock
        self._started_ms = clock.wall_ms()
        self._rate = ReviewRate()
        self.setProperty("quiet", True)
        self.setToolTip(tr("Of this session; known to this machine only"))
        self._show_later = Debounced(self._show, self)
        store.changed.connect(self._on_changed)
        store.counts_changed.connect(self._show_later.trigger)

    def flush(self) -> None:
        """Show a pending change now."""
        self._show_later.flush()

    def _on_changed(self, change: PackshotsChange) -> None:
        if change.cause is not ChangeCause.DECISION:
            return
        for packshot_id in change.ids:
            rows = self._outbox.persisted_of(packshot_id)
            if any(self._counts(decision) for decision in rows):
                self._rate.record(packshot_id, self._clock.monotonic_ms())
            elif self._store.shown(packshot_id).facet is Facet.UNDECIDED:
                self._rate.unrecord(packshot_id)
        self._show_later.trigger()

    def _counts(self, decision: Decision) -> bool:
        """Return whether it was made in this run and stands: a refused one is undecided again."""
        is_new = decision.decided_ms >= self._started_ms
        return is_new and decision.verb is not None and not decision.is_stopped

    def _show(self) -> None:
        store = self._store
        # Both counts are of the present view only, such as one job or one day.
        decided, undecided = store.in_scope(self._rate.decided_count), store.counts[Facet.UNDECIDED]
        if not self._rate.decided_count:
            self.setText("")
            return
        template = tr("{decided} of {all} decided")
        parts = [
            template.format(decided=integer_text(decided), all=integer_text(decided + undecided))
        ]
        remaining_ms = self._rate.remaining_ms(undecided)
        if remaining_ms is not None and undecided:
            pace = integer_text(round(self._rate.per_minute()))
            parts.append(tr("{pace} a minute").format(pace=pace))
            parts.append(tr("about %n min left", max(1, round(remaining_ms / _MINUTE_MS))))
        self.setText(", ".join(parts))


class JobAlert(QObject):
    """Alerts the user once for each finished job while the window is not in front.

    It marks the window in the task bar. Nothing takes the focus, and there is a sound only if the
    user has turned it on.
    """

    def __init__(self, jobs: JobService, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self.calls = 0
        jobs.finished.connect(self._on_finished)

    def _on_finished(self, _job: Job, _progress: object) -> None:
        if not self._window.isActiveWindow():
            self.calls += 1
            QApplication.alert(self._window)
            if self._settings.preferences.ring:
                QApplication.beep()
