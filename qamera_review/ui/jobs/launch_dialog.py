"""The confirmation before credits are spent."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from qamera_review.domain.jobs.pricing import CostPlan
from qamera_review.domain.jobs.statistics import PresetYield
from qamera_review.domain.records import replace
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.jobs.service import JobService
from qamera_review.services.jobs.workspace import JobWorkspace
from qamera_review.ui.jobs.job_text import id_check_text
from qamera_review.ui.jobs.plan_view import PlanRow, PlanView, launch_text
from qamera_review.ui.jobs.preset_choice import PresetChoice
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.dialogs import window_column
from qamera_review.ui.widgets.plain_label import PlainLabel


def rows_of(job_service: JobService, plan: CostPlan) -> list[PlanRow]:
    """Return every job of a plan with its expected credits."""
    return [PlanRow(request, job_service.plan([request]).credits) for request in plan.requests]


class LaunchDialog(QDialog):
    """Shows a plan and asks for confirmation; GUI thread only.

    `why` replaces the usual text above the plan; `presets` are offered instead of those of the
    plan. Below it stands which ids the service does not know. Signal `confirmed(CostPlan)`.
    """

    confirmed = Signal(object)

    def __init__(
        self,
        workspace: JobWorkspace,
        plan: CostPlan,
        theme: Theme,
        why: str = "",
        parent: QWidget | None = None,
        presets: Sequence[PresetYield] = (),
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        job_service = self._job_service = workspace.jobs
        self._offered = self._plan = plan
        self._choose_default_later = Debounced(self._choose_default, self, 0)
        self.setWindowTitle(tr("Generate? - Qamera Review"))
        self.view = PlanView(workspace.title_of, theme)
        self.view.show_plan(plan, rows_of(job_service, plan))
        table, rows = self.view.table, min(len(plan.requests), 8)
        header = table.horizontalHeader().sizeHint().height()
        table.setFixedHeight(header + rows * table.rowHeight(0) + theme.spacing.xs)
        self.launch = QPushButton(launch_text(plan))
        self.launch.setEnabled(bool(plan.requests) and not plan.over_cap)
        self.launch.setAutoDefault(False)  # only `_show_warning` says what Enter does
        self.launch.installEventFilter(self)
        self.launch.clicked.connect(self._on_launch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.cancel.setAutoDefault(False)
        buttons.addButton(self.launch, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        column = window_column(self)
        column.setSpacing(theme.spacing.md)
        explanation = PlainLabel(
            why
            or tr("Credits are reserved as soon as you start a job. A job can't be canceled here.")
        )
        explanation.setWordWrap(True)
        column.addWidget(explanation)
        self.warning = PlainLabel()
        self.warning.setWordWrap(True)
        self.set_theme(theme)
        self._show_warning()
        workspace.options.changed.connect(self._show_warning)
        column.addWidget(self.warning)
        self.preset = PresetChoice(presets, [request.preset_id for request in plan.requests])
        self.preset.setVisible(bool(presets))
        self.preset.chosen_changed.connect(self._on_preset_changed)
        column.addWidget(self.preset)
        column.addWidget(self.view)
        column.addWidget(buttons)
        self.resize(860, self.sizeHint().height())
        self._show_warning()

    def set_theme(self, theme: Theme) -> None:
        """Use another theme."""
        self.warning.setStyleSheet(f"color: {theme.colours.rejected}")

    def changeEvent(self, event: QEvent) -> None:
        """Choose the default button again when a style has arranged the buttons anew, which moves
        the focus and the default: with a warning, Enter must not spend."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._choose_default_later.trigger()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take no key that is held down since before the dialog was opened: Enter would spend."""
        if not event.isAutoRepeat():
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As `keyPressEvent`, for the button that spends."""
        return (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.isAutoRepeat()
        )

    def _show_warning(self) -> None:
        """Say which ids the service does not know, by the lists that it has sent so far."""
        text = id_check_text(self._workspace.check_ids(self._plan.requests))
        self.warning.setText(text)
        self.warning.setVisible(bool(text))
        self._choose_default()

    def _choose_default(self) -> None:
        """Choose what Enter does: with a warning, it must not spend."""
        button = self.cancel if self.warning.text() else self.launch
        button.setDefault(True)
        button.setFocus()

    def _on_preset_changed(self) -> None:
        requests, preset_id = self._offered.requests, self.preset.chosen
        if preset_id is not None:
            requests = tuple(replace(request, preset_id=preset_id) for request in requests)
        self._plan = plan = self._job_service.plan(requests)
        self.view.show_plan(plan, rows_of(self._job_service, plan))
        self.launch.setText(launch_text(plan))
        self.launch.setEnabled(bool(plan.requests) and not plan.over_cap)

    def _on_launch(self) -> None:
        self.launch.setEnabled(False)  # a second press must not launch a second job
        self.accept()
        self.confirmed.emit(self._plan)
