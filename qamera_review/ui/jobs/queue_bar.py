"""The bar about the sending queue: what is being sent, or why it waits, with buttons."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from qamera_review.services.jobs.service import JobService
from qamera_review.ui.jobs.job_text import pause_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.plain_label import PlainLabel


class QueueBar(QFrame):
    """Follows the queue; hidden while nothing is sent or waits. GUI thread only."""

    def __init__(
        self, job_service: JobService, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._job_service = job_service
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.text = PlainLabel()
        self.text.setWordWrap(True)
        self.stop = QPushButton(tr("Stop"))
        self.go_on = QPushButton(tr("Continue"))
        self.discard = QPushButton(tr("Withdraw"))
        self.stop.clicked.connect(job_service.job_sender.stop)
        self.go_on.clicked.connect(job_service.job_sender.resume)
        self.discard.clicked.connect(job_service.discard_waiting)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.stop, self.go_on, self.discard):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setSpacing(theme.spacing.xs)
        column.addWidget(self.text)
        column.addLayout(row)
        job_service.jobs_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the present state of the queue."""
        queue = self._job_service.job_sender
        waiting, pause = len(queue.waiting), queue.pause
        paused = pause is not None and bool(waiting)
        self.setVisible(paused or queue.running)
        if pause is not None and waiting:
            self.text.setText(f"{pause_text(pause)} {tr('%n jobs are waiting.', waiting)}")
        elif queue.running:
            more = tr("Sending… %n more jobs are waiting.", waiting)
            self.text.setText(more if waiting else tr("Sending…"))
        self.text.setAccessibleName(self.text.text())
        self.stop.setVisible(queue.running and pause is None)
        self.go_on.setVisible(paused)
        self.discard.setVisible(paused)
