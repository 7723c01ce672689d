"""The coverage window: which products have an approved packshot, and jobs for the others."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QPushButton,
    QToolButton,
    QWidget,
)

from qamera_review.domain.errors import QameraError
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.jobs.coverage import CoverageStatus, ProductCoverage, read_products
from qamera_review.domain.jobs.statistics import ImageOutcome
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.jobs.workspace import JobWorkspace
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.settings.last_folders import FilePurpose, LastFolders
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import integer_text, nonzero_text
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.dialogs import show_dialog, window_column
from qamera_review.ui.widgets.empty_state import EmptyState, EmptyStateOverlay
from qamera_review.ui.widgets.file_dialogs import start_in_last_folder
from qamera_review.ui.widgets.flow_row import FlowRow
from qamera_review.ui.widgets.plain_label import ElidedLabel, PlainLabel
from qamera_review.ui.widgets.row_table import Column, RowTable, table_view

_FOLLOW_MS = 250
_STATUS_TEXTS = {
    CoverageStatus.APPROVED: noop_tr("Approved"),
    CoverageStatus.PENDING: noop_tr("To review"),
    CoverageStatus.GENERATING: noop_tr("Generating now"),
    CoverageStatus.ONLY_REJECTED: noop_tr("Rejected only"),
    CoverageStatus.NONE: noop_tr("None"),
}
# Symbols besides the texts, so that the states can be told apart without colours.
_SIGNS = {
    CoverageStatus.APPROVED: "✓",
    CoverageStatus.PENDING: "○",
    CoverageStatus.GENERATING: "…",
    CoverageStatus.ONLY_REJECTED: "×",
    CoverageStatus.NONE: "–",
}


def _outcome(title: str, outcome: ImageOutcome) -> Column:
    return Column(
        title,
        lambda row: nonzero_text(row.outcomes[outcome]),
        90,
        lambda row: row.outcomes[outcome],
        number=True,
    )


def _status_text(row: ProductCoverage) -> str:
    return f"{_SIGNS[row.status]}  {tr(_STATUS_TEXTS[row.status])}"


_COLUMNS = (
    Column(noop_tr("State"), _status_text, 150, lambda row: list(CoverageStatus).index(row.status)),
    Column(noop_tr("Product"), lambda row: one_line(row.product.title or row.service_id), 240),
    Column(noop_tr("ID"), lambda row: row.service_id, 200),
    _outcome(noop_tr("Approved"), ImageOutcome.APPROVED),
    _outcome(noop_tr("To review"), ImageOutcome.PENDING),
    _outcome(noop_tr("Rejected"), ImageOutcome.REJECTED),
    _outcome(noop_tr("Generating"), ImageOutcome.GENERATING),
    Column(noop_tr("Waiting jobs"), lambda row: nonzero_text(row.pending), 90,
           lambda row: row.pending, number=True),
)  # fmt: skip


class CoverageWindow(QDialog):
    """Shows the coverage and follows the list and the jobs; GUI thread only.

    Signals: `show_requested(Sequence[PackshotId])`: the grid should show these;
    `generate_requested(str)`: product ids, one a line, for the dialog for many products.
    """

    show_requested = Signal(object)
    generate_requested = Signal(str)

    def __init__(
        self,
        workspace: JobWorkspace,
        store: PackshotStore,
        theme: Theme,
        folders: LastFolders,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self._workspace = workspace
        self._store = store
        self._rows: list[ProductCoverage] = []
        self.setWindowTitle(tr("Coverage - Qamera Review"))
        self.summary = ElidedLabel()
        self.summary.setFont(theme.font(theme.type_scale.title, strong=True))
        self.told = PlainLabel()
        self.told.setWordWrap(True)
        self.model = RowTable(_COLUMNS, self)
        self.table = table_view(self.model, _COLUMNS, tr("Products"))
        advice = tr("Open a CSV of your products, or start a job.")
        self.empty = EmptyStateOverlay(
            self.table,
            EmptyState(tr("No products are known yet"), advice, button=tr("Products from a CSV…")),
            self._on_open,
        )
        self.chips: dict[CoverageStatus | None, QToolButton] = {}
        self._compose(theme)
        self._refresh_later = Debounced(self.refresh, self, _FOLLOW_MS)
        store.counts_changed.connect(self._refresh_later.trigger)
        workspace.jobs.jobs_changed.connect(self._refresh_later.trigger)
        workspace.coverage.changed.connect(self.refresh)
        self.table.activated.connect(self._on_show)
        self.table.selectionModel().selectionChanged.connect(self._show_buttons)
        self.resize(self.table.width_for(self), 620)
        workspace.options.fetch()
        self.refresh()

    def refresh(self) -> None:
        """Compute and show the present coverage."""
        self._rows = self._workspace.coverage.rows()
        counts = Counter(row.status for row in self._rows)
        for status, chip in self.chips.items():
            number = len(self._rows) if status is None else counts[status]
            title = tr("All") if status is None else f"{_SIGNS[status]} {tr(_STATUS_TEXTS[status])}"
            chip.setText(f"{title} {integer_text(number)}")
        self.summary.setText(
            tr("{done} of {all} products have an approved packshot").format(
                done=integer_text(counts[CoverageStatus.APPROVED]),
                all=integer_text(len(self._rows)),
            )
        )
        source = (
            tr("Products in your file.")
            if self._workspace.coverage.from_file
            else tr("Products from the service and from your jobs.")
        )
        rule = tr("Packshots that you moved or merged count for their new product.")
        partial = ""
        if self._store.view_filter.service is not StatusFilter.ALL:
            partial = tr("Only approved packshots are loaded. Choose “Whole list” to see all.")
        self.told.setText(f"{source} {rule} {partial}".strip())
        self._show_rows()

    def use_file(self, path: Path) -> None:
        """Read the products from a CSV file."""
        self._workspace.read_text(path, self._on_text, self._on_failed)

    def chosen(self) -> list[ProductCoverage]:
        """Return the selected products."""
        indexes = self.table.selectionModel().selectedRows()
        return [self.model.rows[index.row()] for index in indexes]

    def _show_rows(self) -> None:
        status_filter = next(
            (status for status, chip in self.chips.items() if chip.isChecked()), None
        )
        chosen = {row.product.id for row in self.chosen()}
        rows = [row for row in self._rows if status_filter is None or row.status is status_filter]
        self.model.show_rows(rows)
        for position, row in enumerate(self.model.rows):
            if row.product.id in chosen:
                self.table.selectRow(position)
        self._show_buttons()

    def _compose(self, theme: Theme) -> None:
        column = window_column(self)
        column.setSpacing(theme.spacing.md)
        column.addWidget(self.summary)
        chips = FlowRow(theme.spacing.sm)
        group = QButtonGroup(self)
        for status in (None, *CoverageStatus):
            chip = QToolButton()
            chip.setCheckable(True)
            chip.setToolTip(tr("Show only these products"))
            chip.setAutoRaise(True)
            chip.setChecked(status is None)
            chip.clicked.connect(self._show_rows)
            group.addButton(chip)
            chips.addWidget(chip)
            self.chips[status] = chip
        column.addLayout(chips)
        column.addWidget(self.table, 1)
        column.addWidget(self.told)
        column.addLayout(self._buttons(theme.spacing.sm))

    def _buttons(self, gap_px: int) -> FlowRow:
        row = FlowRow(gap_px)
        open_file = QPushButton(tr("Products from a CSV…"))
        open_file.clicked.connect(self._on_open)
        self.of_service = QPushButton(tr("Products from the service"))
        self.of_service.clicked.connect(self._on_of_service)
        self.show_them = QPushButton(tr("Show these"))
        self.show_them.clicked.connect(self._on_show)
        self.generate = QPushButton(tr("Generate…"))
        self.generate.clicked.connect(self._on_generate)
        close = QPushButton(tr("Close"))
        for button in (open_file, self.of_service, self.show_them, self.generate, close):
            button.setAutoDefault(False)
        open_file.setToolTip(tr("Check the products in a file"))
        self.of_service.setToolTip(tr("Check the products of the service or of your jobs"))
        self.show_them.setToolTip(tr("Show only the packshots of these products"))
        self.generate.setToolTip(
            tr("Prepare jobs for the chosen products. Nothing is sent before you confirm")
        )
        close.setToolTip(tr("Close this window"))
        close.clicked.connect(self.close)
        row.addWidget(open_file)
        row.addWidget(self.of_service)
        row.push_right()
        for button in (self.show_them, self.generate, close):
            row.addWidget(button)
        return row

    def _show_buttons(self) -> None:
        chosen = self.chosen()
        self.of_service.setEnabled(self._workspace.coverage.from_file)
        self.show_them.setEnabled(any(row.ids for row in chosen))
        self.generate.setEnabled(bool(chosen))

    def _on_open(self) -> None:
        dialog = QFileDialog(self, tr("Open a list of products"))
        start_in_last_folder(dialog, self._folders, FilePurpose.PRODUCTS)
        dialog.setNameFilters([tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.use_file(Path(name)))
        show_dialog(dialog)

    def _on_text(self, text: str) -> None:
        products = read_products(text)
        if products:
            self._workspace.coverage.use_products(products)
        else:
            self.told.setText(tr("No products were found in this file."))

    def _on_failed(self, error: QameraError) -> None:
        self.told.setText(format_error(error))

    def _on_of_service(self) -> None:
        self._workspace.coverage.use_products([])
        self._workspace.options.fetch(force=True)

    def _on_show(self) -> None:
        ids = [packshot_id for row in self.chosen() for packshot_id in row.ids]
        if ids:
            self.show_requested.emit(ids)

    def _on_generate(self) -> None:
        self.generate_requested.emit("\n".join(row.service_id for row in self.chosen()))
