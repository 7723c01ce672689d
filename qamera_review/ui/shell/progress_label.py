"""How this session goes, in the status line, and a quiet call when a job is done elsewhere."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from qamera_review.domain.decision import Decision
from qamera_review.domain.jobs.job import Job
from qamera_review.domain.packshot import Facet
from qamera_review.domain.review_rate import ReviewRate
from qamera_review.services.container import Services
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.packshots.store import ChangeCause, PackshotsChange
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr

_MINUTE_MS = 60_000


class ProgressLabel(QLabel):
    """Counts what was decided in this run; GUI thread only. Empty until something was."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._began_ms = services.clock.wall_ms()
        self._rate = ReviewRate()
        self.setProperty("quiet", True)
        self.setToolTip(tr("Of this session; known to this machine only"))
        self._soon = Debounced(self._show, self)
        services.store.changed.connect(self._on_changed)
        services.store.counts_changed.connect(self._soon.trigger)

    def flush(self) -> None:
        """Shows now what would follow a moment later."""
        self._soon.flush()

    def _on_changed(self, change: PackshotsChange) -> None:
        if change.cause is not ChangeCause.DECISION:
            return
        for packshot_id in change.ids:
            rows = self._services.outbox.persisted_of(packshot_id)
            if any(self._counts(decision) for decision in rows):
                self._rate.record(packshot_id, self._services.clock.monotonic_ms())
            elif self._services.store.shown(packshot_id).facet is Facet.UNDECIDED:
                self._rate.unrecord(packshot_id)
        self._soon.trigger()

    def _counts(self, decision: Decision) -> bool:
        """Return whether it was made in this run and stands: a refused one is undecided again."""
        is_new = decision.decided_ms >= self._began_ms
        return is_new and decision.verb is not None and not decision.is_stopped

    def _show(self) -> None:
        store = self._services.store
        # Both are counted within what is looked at now, be it a job or a day.
        decided, left = store.in_scope(self._rate.decided_count), store.counts[Facet.UNDECIDED]
        if not self._rate.decided_count:
            self.setText("")
            return
        words = tr("{decided} of {all} decided")
        parts = [words.format(decided=integer_text(decided), all=integer_text(decided + left))]
        left_ms = self._rate.remaining_ms(left)
        if left_ms is not None and left:
            pace = integer_text(round(self._rate.per_minute()))
            parts.append(tr("{pace} a minute").format(pace=pace))
            parts.append(tr("about %n min left", max(1, round(left_ms / _MINUTE_MS))))
        self.setText(", ".join(parts))


class JobAlert(QObject):
    """Asks for attention once for each job that is done, and only when the window is not in
    front: the task bar's entry is marked, nothing takes the focus, and nothing sounds unless the
    person wishes it."""

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._settings = services.settings
        self.calls = 0
        services.jobs.finished.connect(self._on_finished)

    def _on_finished(self, _job: Job, _progress: object) -> None:
        if not self._window.isActiveWindow():
            self.calls += 1
            QApplication.alert(self._window)
            if self._settings.preferences.ring:
                QApplication.beep()
