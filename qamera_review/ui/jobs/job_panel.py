"""The jobs panel: the form, the sending queue, and the list of jobs."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from qamera_review.domain.errors import InvalidRequest, QameraError
from qamera_review.domain.jobs.job import Job, JobRequest, JobState
from qamera_review.domain.jobs.pricing import CostPlan
from qamera_review.domain.jobs.statistics import PresetYield
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.jobs.workspace import JobWorkspace
from qamera_review.services.originals.thumbnails import OriginalThumbnails
from qamera_review.services.settings.last_folders import LastFolders
from qamera_review.ui.jobs.batch_dialog import BatchDialog
from qamera_review.ui.jobs.job_form import JobForm
from qamera_review.ui.jobs.job_list import JobList
from qamera_review.ui.jobs.job_text import refusal_text
from qamera_review.ui.jobs.launch_dialog import LaunchDialog
from qamera_review.ui.jobs.product_original import ProductOriginal
from qamera_review.ui.jobs.queue_bar import QueueBar
from qamera_review.ui.jobs.unknown_outcome_dialog import UnknownOutcomeDialog
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.dialogs import show_dialog
from qamera_review.ui.widgets.elided_button import ElidedPushButton
from qamera_review.ui.widgets.plain_label import PlainLabel
from qamera_review.ui.widgets.responsive_row import ResponsiveRow
from qamera_review.ui.widgets.vertical_scroll_area import VerticalScrollArea


class JobPanel(QWidget):
    """Launches and shows jobs; GUI thread only. `thumbnails` returns the small originals.

    Signal `show_requested(Sequence[PackshotId])`: the grid should show these.
    """

    show_requested = Signal(object)

    def __init__(
        self,
        workspace: JobWorkspace,
        thumbnails: Callable[[], OriginalThumbnails],
        theme: Theme,
        folders: LastFolders,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._job_service = workspace.jobs
        self._theme = theme
        self._folders = folders
        self._batch_text = ""
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(tr("Generate packshots"))
        self.form = JobForm(workspace, ProductOriginal(thumbnails, theme), theme)
        self.launch = ElidedPushButton(tr("Generate…"))
        self.launch.setToolTip(tr("Shows the cost. Nothing is sent before you confirm"))
        self.launch.clicked.connect(self.submit)
        self.many = QPushButton(tr("Many products…"))
        self.many.setToolTip(tr("Generate for many products"))
        self.many.clicked.connect(self.open_batch)
        self.answer = PlainLabel()
        self.answer.setWordWrap(True)
        self.answer.hide()
        self.queue = QueueBar(self._job_service, theme)
        self.jobs = JobList(workspace, theme)
        self.show_job = QPushButton(tr("Show these"))
        self.show_job.setToolTip(tr("Show only the packshots of this job"))
        self.show_job.clicked.connect(self._on_show_job)
        self.again = QPushButton()
        self.again.setToolTip(tr("Generate these rejected packshots again"))
        self.again.clicked.connect(self._on_again)
        self._compose()
        self._connect()
        self._on_jobs_changed()

    @property
    def fields(self) -> dict[str, QComboBox]:
        """Return the combo boxes of the form by attribute of JobRequest."""
        return {name: field.box for name, field in self.form.fields.items()}

    @property
    def count(self) -> QSpinBox:
        """Return the field for the number of images."""
        return self.form.count

    def set_theme(self, theme: Theme) -> None:
        """Use another theme for the dialogs that are opened from now on."""
        self._theme = theme

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._workspace.options.fetch()
        self.form.show_original()

    def take_focus(self) -> None:
        """Take the keyboard focus where the key that has opened the panel types nothing: at the
        number of images, or before the first field while that is empty."""
        if self.form.fields["product_id"].value:
            self.count.setFocus()
            self.count.selectAll()
        else:
            self.setFocus()

    def submit(self) -> None:
        """Ask for confirmation of the request in the form, if it is valid."""
        if self.form.valid:
            self.confirm(self.form.plan())

    def confirm(
        self,
        plan: CostPlan,
        retry_of: str = "",
        why: str = "",
        presets: Sequence[PresetYield] = (),
    ) -> None:
        """Ask for confirmation of a plan, with its numbers, and launch it.

        `retry_of` is the id of the job that is repeated, "" for none; `why` is a text in the
        dialog, and `presets` can be chosen there.
        """
        self._workspace.options.fetch()  # the panel may never have been open
        dialog = LaunchDialog(self._workspace, plan, self._theme, why, self.window(), presets)
        dialog.confirmed.connect(lambda confirmed: self._launch(confirmed, retry_of))
        show_dialog(dialog)

    def open_batch(self) -> None:
        """Open the dialog for many products, with what the user typed there last."""
        self.set_batch(self._batch_text)

    def set_batch(self, text: str) -> None:
        """Open the dialog for many products with these lines."""
        dialog = BatchDialog(
            self._workspace, self.form.request, self._theme, self._folders, text, self.window()
        )
        dialog.confirmed.connect(lambda plan: self._launch_batch(plan, dialog.text.toPlainText()))
        dialog.rejected.connect(lambda: self._keep_batch(text, dialog.text.toPlainText()))
        show_dialog(dialog)

    def regenerate(self, ids: Sequence[PackshotId]) -> None:
        """Ask for confirmation to repeat the jobs of these rejected packshots."""
        plan, retry_of = self._workspace.plan_retry(ids)
        if not plan.requests:
            self._show_answer(
                tr(
                    "Nothing to regenerate: none of these was generated on this computer and "
                    "rejected."
                )
            )
            return
        why = tr("Generated again with the settings of the rejected ones.")
        self.confirm(plan, retry_of, why, self._workspace.preset_yields())

    def _compose(self) -> None:
        space = self._theme.spacing
        page = QWidget()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(VerticalScrollArea(page))  # with a large font it is higher than the window
        column = QVBoxLayout(page)
        column.setContentsMargins(space.md, space.md, space.md, space.md)
        column.setSpacing(space.sm)
        title = PlainLabel(tr("Generate packshots"))
        title.setFont(self._theme.font(self._theme.type_scale.title, strong=True))
        column.addWidget(title)
        column.addWidget(self.form)
        for pair in ((self.launch, self.many), None, (self.show_job, self.again)):
            if pair is None:
                column.addWidget(self.answer)
                column.addWidget(self.queue)
                column.addWidget(self.jobs, 1)
                continue
            column.addLayout(ResponsiveRow(*pair, space.sm, QMargins()))

    def _connect(self) -> None:
        job_service = self._job_service
        self.form.edited.connect(self._show_buttons)
        self.jobs.chosen_changed.connect(self._show_buttons)
        self.jobs.opened.connect(self._on_opened)
        job_service.jobs_changed.connect(self._on_jobs_changed)
        job_service.launched.connect(self._on_launched)
        job_service.refused.connect(self._on_refused)
        job_service.failed.connect(self._on_failed)

    def _launch_batch(self, plan: CostPlan, text: str) -> None:
        self._batch_text = "" if self._launch(plan, "") else text

    def _launch(self, plan: CostPlan, retry_of: str) -> bool:
        """Launch the jobs and show what happens; return whether they were accepted."""
        try:
            self._job_service.launch(plan, retry_of)
        except QameraError as error:
            self._show_answer(refusal_text(error))
            return False
        queue = self._job_service.job_sender
        waits = queue.pause is not None and bool(queue.waiting)
        self._show_answer(tr("Added to the waiting jobs.") if waits else tr("Sending…"))
        return True

    def _keep_batch(self, offered: str, text: str) -> None:
        # Lines of a dialog that was only closed are offered again. Those that the program has
        # offered, and that nobody has changed, do not take the place of what the user typed.
        if text != offered:
            self._batch_text = text

    def _on_launched(self, job: Job) -> None:
        receipt = job.receipt
        if receipt is not None:
            credits = receipt.credits_reserved
            cost = tr("price unknown") if credits is None else tr("%n credits reserved", credits)
            images = tr("Started: %n images", len(receipt.created_ids))
            self._show_answer(f"{images}, {cost}.")
        self.form.fill_recent()

    def _on_refused(self, job: Job, error: QameraError) -> None:
        # The queue bar shows an error that pauses the queue, and offers what can be done.
        paused = self._job_service.job_sender.pause is not None and bool(
            self._job_service.job_sender.waiting
        )
        self._show_answer("" if paused else refusal_text(error))
        if isinstance(error, InvalidRequest) and job.request.product_id == (
            self.form.request.product_id
        ):
            self.form.show_refusal(error.detail)

    def _on_failed(self, error: QameraError) -> None:
        self._show_answer(refusal_text(error))

    def _on_jobs_changed(self) -> None:
        self.jobs.jobs.refresh()
        self.form.show_state()
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.launch.setEnabled(self.form.valid)
        self.launch.setText(self._launch_text())
        job = self.jobs.chosen
        self.show_job.setEnabled(job is not None and job.receipt is not None)
        rejected = len(self._workspace.ledger.rejected_of(job)) if job is not None else 0
        is_lost = job is not None and job.state is JobState.OUTCOME_UNKNOWN
        is_refused = job is not None and job.state is JobState.REFUSED
        self.again.setEnabled(bool(rejected) or is_lost or is_refused)
        if is_lost:
            self.again.setText(tr("Decide…"))
        elif is_refused:
            self.again.setText(tr("Try again…"))
        else:
            self.again.setText(
                tr("Regenerate %n…", rejected) if rejected else tr("Regenerate rejected…")
            )

    def _launch_text(self) -> str:
        """Return what the button launches: "Generate 10 for Black Canvas Tote…"."""
        request = self.form.request
        if not self.form.valid:
            return tr("Generate…")
        product = self._workspace.title_of("product_id", request.product_id)
        text = tr("Generate {n} for {product}…").format(
            n=integer_text(request.count), product=in_sentence(product)
        )
        return text.replace("&", "&&")

    def _on_show_job(self) -> None:
        job = self.jobs.chosen
        if job is not None and job.receipt is not None:
            self.show_requested.emit(job.receipt.created_ids)

    def _on_opened(self, job: Job) -> None:
        if job.state is JobState.OUTCOME_UNKNOWN:
            self.decide(job)
        else:
            self._on_show_job()

    def _on_again(self) -> None:
        job = self.jobs.chosen
        if job is None:
            return
        if job.state is JobState.OUTCOME_UNKNOWN:
            self.decide(job)
        elif job.state is JobState.REFUSED:
            self._fill(job.request)
        else:
            self.regenerate(self._workspace.ledger.rejected_of(job))

    def decide(self, job: Job) -> None:
        """Open the dialog for a job whose response was lost."""
        dialog = UnknownOutcomeDialog(self._workspace, job, self._theme, self.window())
        dialog.show_requested.connect(self.show_requested)
        dialog.accepted.connect(lambda: self._show_answer(""))
        show_dialog(dialog)

    def _show_answer(self, text: str) -> None:
        self.answer.setText(text)
        self.answer.setVisible(bool(text))

    def _fill(self, request: JobRequest) -> None:
        self.form.set_request(request)
        self.form.fields["product_id"].setFocus()
