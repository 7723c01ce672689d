"""The confirmation before credits are spent."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from qamera_review.domain.jobs.pricing import CostPlan
from qamera_review.services.jobs.service import JobService
from qamera_review.ui.jobs.plan_view import PlanRow, PlanView, launch_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.dialogs import window_column
from qamera_review.ui.widgets.plain_label import PlainLabel


def rows_of(job_service: JobService, plan: CostPlan) -> list[PlanRow]:
    """Return every job of a plan with its expected credits."""
    return [PlanRow(request, job_service.plan([request]).credits) for request in plan.requests]


class LaunchDialog(QDialog):
    """Shows a plan and asks for confirmation; GUI thread only.

    `why` replaces the usual text above the plan. Signal `confirmed(CostPlan)`.
    """

    confirmed = Signal(object)

    def __init__(
        self,
        job_service: JobService,
        plan: CostPlan,
        theme: Theme,
        why: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._plan = plan
        self.setWindowTitle(tr("Generate? - Qamera Review"))
        self.view = PlanView(theme)
        self.view.show_plan(plan, rows_of(job_service, plan))
        table, rows = self.view.table, min(len(plan.requests), 8)
        header = table.horizontalHeader().sizeHint().height()
        table.setFixedHeight(header + rows * table.rowHeight(0) + theme.spacing.xs)
        self.launch = QPushButton(launch_text(plan))
        self.launch.setEnabled(bool(plan.requests) and not plan.over_cap)
        self.launch.setDefault(True)
        self.launch.clicked.connect(self._on_launch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.launch, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        column = window_column(self)
        column.setSpacing(theme.spacing.md)
        told = PlainLabel(
            why or tr("Credits are reserved immediately and can't be refunded by you.")
        )
        told.setWordWrap(True)
        column.addWidget(told)
        column.addWidget(self.view)
        column.addWidget(buttons)
        self.resize(860, self.sizeHint().height())
        self.launch.setFocus()

    def _on_launch(self) -> None:
        self.launch.setEnabled(False)  # a second press must not launch a second job
        self.accept()
        self.confirmed.emit(self._plan)
