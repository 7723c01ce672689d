"""How this session goes, in the status line, and a quiet call when a job is done elsewhere."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from qamera_review.domain.jobs.job import IdeaJob
from qamera_review.domain.packshot import Facet
from qamera_review.domain.review_rate import Pace
from qamera_review.services.container import Review
from qamera_review.services.packshots.store import Cause, Change
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.debounce import Soon

_MINUTE_MS = 60_000


class SessionLabel(QLabel):
    """Counts what was decided in this run; GUI thread only. Empty until something was."""

    def __init__(self, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._began_ms = review.clock.wall_ms()
        self._pace = Pace()
        self.setProperty("quiet", True)
        self.setToolTip(tr("Of this session; known to this machine only"))
        self._soon = Soon(self._show, self)
        review.store.changed.connect(self._on_changed)
        review.store.counts_changed.connect(self._soon.ask)

    def catch_up(self) -> None:
        """Shows now what would follow a moment later."""
        self._soon.catch_up()

    def _on_changed(self, change: Change) -> None:
        if change.cause is not Cause.DECISION:
            return
        for packshot_id in change.ids:
            rows = self._review.journal.durable_of(packshot_id)
            if any(one.verb is not None and one.decided_ms >= self._began_ms for one in rows):
                self._pace.did(packshot_id, self._review.clock.monotonic_ms())
            elif self._review.store.shown(packshot_id).facet is Facet.UNDECIDED:
                self._pace.undid(packshot_id)
        self._soon.ask()

    def _show(self) -> None:
        store = self._review.store
        # Both are counted within what is looked at now, be it a job or a day.
        decided, left = store.in_scope(self._pace.decided), store.counts[Facet.UNDECIDED]
        if not self._pace.decided:
            self.setText("")
            return
        words = tr("{decided} of {all} decided")
        parts = [words.format(decided=decided, all=decided + left)]
        left_ms = self._pace.left_ms(left)
        if left_ms is not None and left:
            parts.append(tr("{pace} a minute").format(pace=round(self._pace.a_minute())))
            parts.append(tr("about %n min left", max(1, round(left_ms / _MINUTE_MS))))
        self.setText(", ".join(parts))


class JobCall(QObject):
    """Asks for attention once for each job that is done, and only when the window is not in
    front: the task bar's entry is marked, nothing takes the focus, and nothing sounds unless the
    person wishes it."""

    def __init__(self, review: Review, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._settings = review.settings
        self.calls = 0
        review.ideas.finished.connect(self._on_finished)

    def _on_finished(self, _job: IdeaJob, _progress: object) -> None:
        if not self._window.isActiveWindow():
            self.calls += 1
            QApplication.alert(self._window)
            if self._settings.preferences.ring:
                QApplication.beep()
