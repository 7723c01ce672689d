"""The dialog for a job whose response was lost: the evidence, and the user's decision.

A request that may have been received is never sent again automatically, because it would be charged
twice.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from qamera_review.domain.errors import DailyCapReached
from qamera_review.domain.jobs.job import Job
from qamera_review.domain.jobs.lost_job import JobVerdict
from qamera_review.services.jobs.workspace import JobWorkspace
from qamera_review.ui.jobs.job_problem_text import job_problem_text
from qamera_review.ui.jobs.job_text import expected_credits_text
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.formats import integer_text, time_with_seconds_text
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.dialogs import window_column
from qamera_review.ui.widgets.plain_label import PlainLabel

_VERDICTS = {
    JobVerdict.MADE: noop_tr("This is the requested number. The job was probably carried out."),
    JobVerdict.NOT_MADE: noop_tr(
        "The newer list has no new packshots. It was probably not generated."
    ),
    JobVerdict.UNCLEAR: noop_tr("This isn't the number that was requested. Have a look at them."),
    JobVerdict.NO_COMPARISON: noop_tr(
        "It isn't known which packshots were there before, so this doesn't show whether it was "
        "made. Look through your packshots before you send it again."
    ),
    JobVerdict.NOT_YET: noop_tr(
        "This list was loaded too soon after the job to tell. It is reloaded automatically."
    ),
}


class UnknownOutcomeDialog(QDialog):
    """Lets the user decide; follows the list while it is open. GUI thread only.

    Signal `show_requested(Sequence[PackshotId])`: the grid should show these.
    """

    show_requested = Signal(object)

    def __init__(
        self, workspace: JobWorkspace, job: Job, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        job_service = self._job_service = workspace.jobs
        self._workspace, self._job = workspace, job
        self.setWindowTitle(tr("Unknown result - Qamera Review"))
        self.what = PlainLabel(self._explanation())
        self.what.setWordWrap(True)
        self.evidence = PlainLabel()
        self.evidence.setWordWrap(True)
        self.evidence.setFont(theme.font(theme.type_scale.body, strong=True))
        self.made = QPushButton(tr("It was generated"))
        self.show_them = QPushButton(tr("Show them"))
        cost = expected_credits_text(job_service.plan([job.request]).credits)
        self.again = QPushButton(tr("Send again ({cost})").format(cost=cost))
        self.drop = QPushButton(tr("It wasn't generated"))
        later = QPushButton(tr("Decide later"))
        self.show_them.setToolTip(tr("Show the new packshots in the grid"))
        self.made.setToolTip(tr("Count the job as done. Nothing is sent"))
        self.drop.setToolTip(tr("Close the job as not carried out. Nothing is sent"))
        self.again.setToolTip(
            tr("Start the job once more. If the first one arrived, you pay for both")
        )
        later.setToolTip(tr("Close this window. The job stays in the list"))
        later.setDefault(True)
        self.made.clicked.connect(self._on_made)
        self.again.clicked.connect(self._on_again)
        self.drop.clicked.connect(self._on_drop)
        self.show_them.clicked.connect(self._on_show)
        later.clicked.connect(self.reject)
        column = window_column(self)
        column.setSpacing(theme.spacing.sm)
        column.addWidget(self.what)
        column.addWidget(self.evidence)
        column.addSpacing(theme.spacing.sm)
        for button in (self.show_them, self.made, self.drop, self.again, later):
            column.addWidget(button)
        self.setMinimumWidth(460)
        job_service.jobs_changed.connect(self.refresh)
        self.refresh()
        later.setFocus()

    def refresh(self) -> None:
        """Show the evidence in the present list."""
        evidence = self._job_service.evidence(self._job)
        listed_ms = self._job_service.list_fetched_ms()
        listed_text = time_with_seconds_text(listed_ms) if listed_ms else "–"
        requested = self._job.request.count
        numbers = tr("New in the list of {time}: {found} packshots of {asked} requested.")
        self.evidence.setText(
            numbers.format(
                time=listed_text,
                found=integer_text(len(evidence.ids)),
                asked=integer_text(requested),
            )
            + " "
            + tr(_VERDICTS[evidence.verdict])
        )
        self.show_them.setEnabled(bool(evidence.ids))

    def _explanation(self) -> str:
        job = self._job
        sent = time_with_seconds_text(job.sent_ms or job.launched_ms)
        return tr(
            "The answer to the job for {product} ({count} images, sent at {time}) "
            "was lost: {why}\n\nThe images may have been generated and charged, so the "
            "job is never sent again automatically."
        ).format(
            product=in_sentence(self._workspace.title_of("product_id", job.request.product_id)),
            count=integer_text(job.request.count),
            time=sent,
            why=job_problem_text(job.problem),
        )

    def _ids(self) -> Sequence[str]:
        return self._job_service.evidence(self._job).ids

    def _on_made(self) -> None:
        self._job_service.mark_made(self._job.id)
        self.accept()

    def _on_again(self) -> None:
        self.again.setEnabled(False)
        try:
            self._job_service.send_again(self._job.id)
        except DailyCapReached as error:
            self.what.setText(format_error(error))
        else:
            self.accept()

    def _on_drop(self) -> None:
        self._job_service.mark_not_made(self._job.id)
        self.accept()

    def _on_show(self) -> None:
        self.show_requested.emit(self._ids())
        self.reject()
