"""The ledger window: every job with what became of its images, and what the credits yielded."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from qamera_review.domain.errors import QameraError
from qamera_review.domain.jobs.statistics import (
    ApprovalStats,
    ImageOutcome,
    JobAccount,
    stats_by,
    total_stats,
)
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.jobs.ledger import ExportFormat
from qamera_review.services.jobs.workspace import JobWorkspace
from qamera_review.services.settings.last_folders import FilePurpose, LastFolders
from qamera_review.ui.jobs.job_text import FIELD_TITLES, STATE_TEXTS
from qamera_review.ui.jobs.yield_chart import ApprovalChart
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.foreign_text import in_sentence, one_line
from qamera_review.ui.text.formats import (
    credits_text,
    date_time_text,
    decimal_text,
    integer_text,
    nonzero_text,
    percent_text,
)
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.text.reason_text import reason_text
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.dialogs import window_column
from qamera_review.ui.widgets.empty_state import EmptyState, EmptyStateOverlay
from qamera_review.ui.widgets.plain_label import ElidedLabel, PlainLabel
from qamera_review.ui.widgets.row_table import Column, RowTable, table_view
from qamera_review.ui.widgets.save_dialog import ask_where_to_save
from qamera_review.ui.widgets.wheel_safe import WheelSafeComboBox

_FOLLOW_MS = 250  # changes of a running queue are shown in steps


def _reasons(account: JobAccount) -> str:
    return ", ".join(
        f"{reason_text(reason) or tr('without a reason')} {integer_text(n)}"
        for reason, n in account.reasons.most_common()
    )


def _ids(account: JobAccount) -> str:
    receipt = account.job.receipt
    if receipt is None:
        return ""
    return " · ".join(
        id_ for id_ in (receipt.batch_id, receipt.order_id, receipt.reservation_id) if id_
    )


def _credits(account: JobAccount) -> str:
    if account.cost is None and account.job.receipt:
        return "?"
    return credits_text(account.cost) if account.cost else ""


def _outcome_column(title: str, outcome: ImageOutcome, *, may_be_empty: bool = False) -> Column:
    return Column(
        title,
        lambda account: nonzero_text(account.outcomes[outcome]),
        66,
        lambda account: account.outcomes[outcome],
        number=True,
        may_be_empty=may_be_empty,
    )


# From left to right as they are asked for: what does not fit at the end is not shown, but in the
# tooltip of the first column. The exported file has everything.
_SCREEN_SHARE = 0.95
_FIELD_WIDTHS = {"product_id": 180, "preset_id": 110, "scenery_id": 110, "model_id": 96}
_OUTCOMES = (
    Column(noop_tr("State"), lambda a: tr(STATE_TEXTS[a.job.state]), 92),
    Column(noop_tr("Images"), lambda a: integer_text(a.job.request.count), 54,
           lambda a: a.job.request.count, number=True),
    Column(noop_tr("Credits"), _credits, 54, lambda a: a.cost or 0, number=True),
    _outcome_column(noop_tr("Approved"), ImageOutcome.APPROVED),
    _outcome_column(noop_tr("Rejected"), ImageOutcome.REJECTED),
    _outcome_column(noop_tr("To review"), ImageOutcome.PENDING),
)  # fmt: skip
_MORE = (
    _outcome_column(noop_tr("Failed"), ImageOutcome.FAILED, may_be_empty=True),
    _outcome_column(noop_tr("Archived"), ImageOutcome.ARCHIVED, may_be_empty=True),
    Column(noop_tr("Reasons"), _reasons, 160, may_be_empty=True),
)
_IDS = (Column(noop_tr("Batch, order, reservation"), _ids, 260, may_be_empty=True),)
Named = tuple[str, ApprovalStats]


def _field_column(workspace: JobWorkspace, field: str) -> Column:
    """Return the column of an option with its name, and its id in the tooltip."""

    def id_of(account: JobAccount) -> str:
        return str(getattr(account.job.request, field))

    return Column(
        FIELD_TITLES[field],
        lambda account: one_line(workspace.title_of(field, id_of(account))),
        _FIELD_WIDTHS[field],
        tooltip=id_of,
        may_be_empty=field != "product_id",
    )


def _sent_column(more: Sequence[Column]) -> Column:
    """Return the column of the time when a job was sent; its tooltip has the columns in `more`."""

    def tooltip(account: JobAccount) -> str:
        texts = ((tr(column.title), column.text(account)) for column in more)
        lines = [f"{title}: {text}" for title, text in texts if text]
        return "\n".join([date_time_text(account.job.sent_ms), *lines])

    return Column(
        noop_tr("Sent"),
        lambda a: date_time_text(a.job.sent_ms),
        128,
        lambda a: a.job.sent_ms,
        tooltip=tooltip,
    )


def _share(stats: ApprovalStats) -> str:
    return "–" if stats.share is None else percent_text(stats.share)


def _each(stats: ApprovalStats) -> str:
    return (
        "–" if stats.credits_per_approved is None else decimal_text(stats.credits_per_approved, 1)
    )


def _number_column(title: str, width: int, number: Callable[[ApprovalStats], int]) -> Column:
    return Column(
        title,
        lambda row: integer_text(number(row[1])),
        width,
        lambda row: number(row[1]),
        number=True,
    )


_YIELDS = (
    Column(noop_tr("Value"), lambda r: r[0], 240, tooltip=lambda r: r[1].key or r[0]),
    _number_column(noop_tr("Jobs"), 60, lambda stats: stats.jobs),
    _number_column(noop_tr("Images"), 70, lambda stats: stats.images),
    _number_column(noop_tr("Approved"), 80, lambda stats: stats.approved),
    _number_column(noop_tr("Rejected"), 80, lambda stats: stats.rejected),
    _number_column(noop_tr("To review"), 60, lambda stats: stats.pending),
    _number_column(noop_tr("Credits"), 70, lambda stats: stats.cost),
    Column(noop_tr("Approved share"), lambda r: _share(r[1]), 110, lambda r: r[1].share or 0.0,
           number=True),
    Column(noop_tr("Credits per approved"), lambda r: _each(r[1]), 140,
           lambda r: r[1].credits_per_approved or 0.0, number=True),
    Column(noop_tr("Note"), lambda r: tr("small sample") if r[1].is_small_sample else "", 110),
)  # fmt: skip


class LedgerWindow(QDialog):
    """Shows the ledger of the jobs; GUI thread only.

    Signals: `show_requested(Sequence[PackshotId])`: the grid should show these;
    `generate_requested()`: the user wants to start a job.
    """

    show_requested = Signal(object)
    generate_requested = Signal()

    def __init__(
        self,
        workspace: JobWorkspace,
        theme: Theme,
        folders: LastFolders,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self._workspace = workspace
        self.setWindowTitle(tr("Jobs & costs - Qamera Review"))
        self.summary = ElidedLabel()
        self.summary.setFont(theme.font(theme.type_scale.title, strong=True))
        self.told = PlainLabel()
        self.told.setWordWrap(True)
        product, *others = (_field_column(workspace, field) for field in FIELD_TITLES)
        more = (*_MORE, *others, *_IDS)
        columns = (_sent_column(more), product, *_OUTCOMES, *more)
        self.jobs = RowTable(columns, self)
        self.yields = RowTable(_YIELDS, self)
        self.by = WheelSafeComboBox()
        self.by.setAccessibleName(tr("Approval rate by"))
        self.by.setToolTip(tr("What to compare by"))
        for name, title in FIELD_TITLES.items():
            self.by.addItem(tr(title), name)
        self.chart = ApprovalChart(theme)
        self.tabs = QTabWidget()
        self.jobs_view = table_view(self.jobs, columns, tr("Jobs"), len(more))
        self.jobs_view.activated.connect(self._on_activated)
        advice = tr("Jobs you start appear here with their progress.")
        self.empty = EmptyStateOverlay(
            self.jobs_view,
            EmptyState(tr("No jobs yet"), advice, button=tr("Generate packshots")),
            self.generate_requested.emit,
        )
        self.tabs.addTab(self.jobs_view, tr("Jobs"))
        self.tabs.addTab(self._yield_page(theme), tr("Approval rate"))
        self._compose(theme)
        self.by.currentIndexChanged.connect(self._show_yields)
        self._refresh_later = Debounced(self.refresh, self, _FOLLOW_MS)
        workspace.jobs.jobs_changed.connect(self._refresh_later.trigger)
        workspace.options.changed.connect(self._refresh_later.trigger)
        workspace.ledger.exported.connect(self._on_exported)
        workspace.ledger.failed.connect(self._on_failed)
        self.resize(self.jobs_view.width_for(self, _SCREEN_SHARE), 620)
        self.refresh()
        workspace.options.fetch()

    def refresh(self) -> None:
        """Compute and show the present ledger."""
        accounts = self._workspace.ledger.accounts()
        self.jobs.show_rows(accounts)
        total = total_stats(accounts)
        parts = [
            tr("%n jobs", total.jobs),
            tr("%n images", total.images),
            tr("%n approved", total.approved),
            tr("%n credits", total.cost),
        ]
        if total.credits_per_approved is not None:
            template = tr("{n} credits per approved packshot so far")
            parts.append(template.format(n=_each(total)))
        self.summary.setText(" · ".join(parts))
        self._show_yields()

    def export(self, path: Path) -> None:
        """Write the whole ledger to a file; its suffix chooses the format, else CSV."""
        format_by_suffix = {export_format.value: export_format for export_format in ExportFormat}
        self._workspace.ledger.export(
            path, format_by_suffix.get(path.suffix.lower(), ExportFormat.CSV)
        )

    def _show_yields(self) -> None:
        field = str(self.by.currentData())
        rows: list[Named] = []
        for stats in stats_by(self._workspace.ledger.accounts(), field):
            name = one_line(self._workspace.title_of(field, stats.key))
            rows.append((name or tr("(none given)"), stats))
        self.yields.show_rows(rows)
        self.chart.show_rows(rows)

    def _yield_page(self, theme: Theme) -> QWidget:
        page = QWidget()
        self.yields_view = table_view(self.yields, _YIELDS, tr("Approval rate"))
        row = QHBoxLayout()
        row.addWidget(PlainLabel(tr("Compare by")))
        row.addWidget(self.by)
        row.addStretch(1)
        column = QVBoxLayout(page)
        column.setSpacing(theme.spacing.sm)
        column.addLayout(row)
        column.addWidget(self.yields_view, 1)
        column.addWidget(self.chart)
        return page

    def _compose(self, theme: Theme) -> None:
        row = QHBoxLayout()
        row.addWidget(self.told, 1)
        export = QPushButton(tr("Export…"))
        export.setToolTip(tr("As CSV or JSON"))
        export.setAutoDefault(False)
        export.clicked.connect(self._on_export)
        close = QPushButton(tr("Close"))
        close.setToolTip(tr("Close this window"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        row.addWidget(export)
        row.addWidget(close)
        column = window_column(self)
        column.setSpacing(theme.spacing.md)
        column.addWidget(self.summary)
        column.addWidget(self.tabs, 1)
        column.addLayout(row)

    def _on_export(self) -> None:
        kinds = {".csv": tr("Table (*.csv)"), ".json": tr("Data (*.json)")}
        ask_where_to_save(
            self,
            tr("Export jobs & costs"),
            "ledger.csv",
            kinds,
            self.export,
            self._folders,
            FilePurpose.JOBS,
        )

    def _on_exported(self, name: str) -> None:
        self.told.setText(tr("Saved: {name}").format(name=in_sentence(name)))

    def _on_failed(self, error: QameraError) -> None:
        self.told.setText(format_error(error))

    def _on_activated(self) -> None:
        row = self.jobs_view.currentIndex().row()
        receipt = self.jobs.rows[row].job.receipt if row >= 0 else None
        if receipt is not None:
            self.show_requested.emit(receipt.created_ids)
