"""The side panel: what a job needs, one click to launch it, and how each one stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from qamera_review.domain.errors import InvalidIdea, QameraError
from qamera_review.domain.ideas import COUNT_DEFAULT, COUNT_MAX, IdeaJob, IdeaRequest, IdeaState
from qamera_review.services.ideas import Ideas

_FIELDS = (
    ("product_id", "Product (required)"),
    ("preset_id", "Preset"),
    ("scenery_id", "Scenery"),
    ("model_id", "Model"),
)
_STATES = {
    IdeaState.INTENT: "sending…",
    IdeaState.REFUSED: "not launched",
    IdeaState.OUTCOME_UNKNOWN: "outcome unknown: look at the list before launching it again",
    IdeaState.DISMISSED: "settled by you",
}


class IdeasPanel(QWidget):
    """Launches through the service `Ideas`; GUI thread only.

    Signal `show_requested(IdeaJob)`: the grid should show this job's packshots.
    """

    show_requested = Signal(object)

    def __init__(self, ideas: Ideas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ideas = ideas
        self.fields: dict[str, QComboBox] = {}
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for name, title in _FIELDS:
            box = QComboBox()
            box.setEditable(True)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            box.setAccessibleName(title)
            self.fields[name] = box
            form.addRow(title, box)
        self.count = QSpinBox()
        self.count.setRange(1, COUNT_MAX)
        self.count.setValue(COUNT_DEFAULT)
        self.count.setAccessibleName("Count")
        form.addRow("Images", self.count)
        self.launch = QPushButton("Launch the job (costs credits)")
        self.launch.clicked.connect(self.submit)
        self.answer = QLabel()
        self.answer.setWordWrap(True)
        self.jobs = QListWidget()
        self.jobs.setWordWrap(True)
        self.jobs.setAccessibleName("Jobs; press Enter to show their packshots")
        self.jobs.itemActivated.connect(self._on_activated)
        column = QVBoxLayout(self)
        column.addWidget(QLabel("<b>Generate packshots</b>"))
        column.addLayout(form)
        column.addWidget(self.launch)
        column.addWidget(self.answer)
        column.addWidget(QLabel("Jobs"))
        column.addWidget(self.jobs, 1)
        ideas.jobs_changed.connect(self._on_jobs_changed)
        ideas.launched.connect(self._on_launched)
        ideas.refused.connect(self._on_refused)
        self._fill_recent()
        self._on_jobs_changed()

    def submit(self) -> None:
        """Launches what the form says."""
        ids = {name: box.currentText().strip() for name, box in self.fields.items()}
        try:
            request = IdeaRequest(**ids, count=self.count.value())
            self._ideas.launch(self._ideas.plan([request]))
        except InvalidIdea as error:
            self.answer.setText(error.sentence())
        else:
            self.answer.setText("Sending…")

    def _on_launched(self, job: IdeaJob) -> None:
        receipt = job.receipt
        if receipt is not None:
            credits = receipt.credits_reserved
            cost = "credits unknown" if credits is None else f"{credits} credits reserved"
            self.answer.setText(f"Launched: {len(receipt.created_ids)} images, {cost}.")
        self._fill_recent()

    def _on_refused(self, _job: IdeaJob, error: QameraError) -> None:
        self.answer.setText(error.sentence())

    def _fill_recent(self) -> None:
        for name, box in self.fields.items():
            text = box.currentText()
            box.clear()
            box.addItems(self._ideas.recent(name))
            box.setCurrentText(text)

    def _on_jobs_changed(self) -> None:
        self.launch.setEnabled(not self._ideas.sending)
        row = self.jobs.currentRow()
        self.jobs.clear()
        for job in self._ideas.jobs:
            item = QListWidgetItem(self._line(job))
            item.setData(Qt.ItemDataRole.UserRole, job)
            self.jobs.addItem(item)
        self.jobs.setCurrentRow(row)

    def _line(self, job: IdeaJob) -> str:
        progress = self._ideas.progress(job)
        if progress is None:
            return f"{job.request.product_id}: {_STATES.get(job.state, job.state.value)}"
        failed = f", {progress.failed} failed" if progress.failed else ""
        return f"{job.request.product_id}: {progress.done} of {progress.total}{failed}"

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.show_requested.emit(item.data(Qt.ItemDataRole.UserRole))
