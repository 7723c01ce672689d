"""The report window: asks which report to make, and shows its progress."""

from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QWidget,
)

from qamera_review.domain.errors import QameraError
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.projection import Shown
from qamera_review.domain.records import replace
from qamera_review.services.checks.checks import PictureChecks
from qamera_review.services.checks.profiles import Profiles
from qamera_review.services.export.report_writer import ReportMaker, ReportWriter, write_text
from qamera_review.services.export.view_export import (
    ReportHead,
    ReportItem,
    csv_of,
    json_of,
    report_item,
)
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.products import Products
from qamera_review.services.settings.last_folders import FilePurpose, LastFolders
from qamera_review.ui.reports.contact_sheet import COLUMNS_MAX, ContactSheetWriter, SheetStyle
from qamera_review.ui.reports.report_heading import ReportHeading
from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.foreign_text import plain_tooltip
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.text.product_text import product_title
from qamera_review.ui.text.profile_texts import profile_totals
from qamera_review.ui.widgets.dialogs import window_column
from qamera_review.ui.widgets.plain_label import PlainLabel
from qamera_review.ui.widgets.save_dialog import ask_where_to_save
from qamera_review.ui.widgets.wheel_safe import WheelSafeComboBox, WheelSafeSpinBox


class ReportFormat(Enum):
    """What a report is written as; the value is the file's suffix."""

    CONTACT_SHEET = ".pdf"
    TABLE = ".csv"
    DATA = ".json"


# In the order of the list.
_FORMAT_TEXTS = {
    ReportFormat.CONTACT_SHEET: noop_tr("Contact sheet (PDF)"),
    ReportFormat.TABLE: noop_tr("Table (CSV)"),
    ReportFormat.DATA: noop_tr("Data (JSON)"),
}


class ReportWindow(QDialog):
    """Makes reports of the view or of the selection; GUI thread only.

    `selected` returns the selected packshots, `reasons` those of the digit keys; both are called
    when a report starts.
    """

    def __init__(
        self,
        store: PackshotStore,
        products: Products,
        checks: PictureChecks,
        profiles: Profiles,
        report_writer: ReportWriter,
        heading: ReportHeading,
        selected: Callable[[], list[PackshotId]],
        reasons: Callable[[], Sequence[str]],
        folders: LastFolders,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self._store, self._products = store, products
        self._checks, self._profiles = checks, profiles
        self._report_writer = report_writer
        self._heading, self._selected = heading, selected
        self._reasons = reasons
        self.setWindowTitle(tr("Report - Qamera Review"))
        self.format, self.scope = WheelSafeComboBox(), WheelSafeComboBox()
        self.columns, self.sign_off = WheelSafeSpinBox(), QCheckBox(tr("Add a signature block"))
        self.bar, self.answer = QProgressBar(), PlainLabel()
        self.make, self.cancel = QPushButton(tr("Save as…")), QPushButton(tr("Close"))
        self._fill()
        self._compose()
        report_writer.progressed.connect(self._on_progressed)
        report_writer.finished.connect(self._on_finished)
        report_writer.failed.connect(self._on_failed)
        report_writer.cancelled.connect(self._on_cancelled)
        self._show_running()

    def begin(self, path: Path) -> None:
        """Write the report that the fields describe to `path`."""
        self._profiles.learn_house()
        items = self._items()
        ids = [item.packshot.id for item in items]
        head = self._heading.make(ids, selected=self.scope.currentIndex() == 1)
        head = replace(head, lines=(*head.lines, *profile_totals(items)))
        self.answer.clear()
        self.bar.setRange(0, max(1, len(items)))
        self.bar.setValue(0)
        self._report_writer.start(path, len(items), self._maker(head, items))
        self._show_running()

    def reject(self) -> None:
        """Cancel the running report, or close the window if there is none."""
        if self._report_writer.running:
            self._report_writer.cancel()
        else:
            super().reject()

    def _fill(self) -> None:
        for report_format, text in _FORMAT_TEXTS.items():
            self.format.addItem(tr(text), report_format)
        self.format.setAccessibleName(tr("Format"))
        count = len(self._store.whole_view())
        self.scope.addItem(tr("All %n packshots of this view", count))
        self.scope.setAccessibleName(tr("Packshots"))
        selected = len(self._selected())
        if selected:
            self.scope.addItem(tr("The %n selected packshots", selected))
            self.scope.setCurrentIndex(1)
        self.columns.setRange(1, COLUMNS_MAX)
        self.columns.setValue(SheetStyle().columns)
        self.columns.setAccessibleName(tr("Columns"))
        self.sign_off.setChecked(self._store.view_filter.job_ids is not None)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.answer.setWordWrap(True)

    def _set_tooltips(self) -> None:
        for control, text in (
            (self.format, tr("To view, to calculate with, or for other programs")),
            (self.scope, tr("Which packshots to include")),
            (self.columns, tr("Pictures per row")),
            (self.sign_off, tr("Totals, and lines for name, date and signature at the end")),
            (self.make, tr("Choose a place and create the report")),
            (self.cancel, tr("Stop. No partial file is left behind")),
        ):
            control.setToolTip(plain_tooltip(text))

    def _compose(self) -> None:
        self._set_tooltips()
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(12)
        form.addRow(tr("Format"), self.format)
        form.addRow(tr("Packshots"), self.scope)
        form.addRow(tr("Columns"), self.columns)
        form.addRow("", self.sign_off)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.make)
        row.addWidget(self.cancel)
        column = window_column(self)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.bar)
        column.addWidget(self.answer)
        column.addLayout(row)
        self.setMinimumWidth(460)
        self.make.setDefault(True)
        self.cancel.setAutoDefault(False)
        self.make.clicked.connect(self._on_make)
        self.cancel.clicked.connect(self.reject)
        self.format.currentIndexChanged.connect(self._show_running)

    def _items(self) -> list[ReportItem]:
        store, places = self._store, dict[PackshotId, int]()
        ids = self._selected() if self.scope.currentIndex() == 1 else list(store.whole_view())
        return [self._item(store.shown(id_), places) for id_ in ids]

    def _item(self, shown: Shown, places: dict[PackshotId, int]) -> ReportItem:
        """Return the item of a packshot; `places` are those in their products, as far as known."""
        packshot_id, title = shown.packshot.id, ""
        product = self._products.product_of(packshot_id)
        if product is not None:
            title = product_title(product)
            if packshot_id not in places:
                members = self._products.members(product.id)
                places.update({id_: place for place, id_ in enumerate(members, start=1)})
        checked = self._checks.of(packshot_id)
        results = self._profiles.results(checked.measurement if checked is not None else None)
        item = report_item(shown, title, checked, results)
        return replace(item, variant=places.get(packshot_id, 0))

    def _maker(self, head: ReportHead, items: list[ReportItem]) -> ReportMaker:
        match self._chosen_format():
            case ReportFormat.CONTACT_SHEET:
                style = SheetStyle(self.columns.value(), self.sign_off.isChecked())
                return ContactSheetWriter(head, items, style, self._reasons())
            case ReportFormat.TABLE:
                lines = csv_of(items, self._profiles.active())
                return lambda device, _pictures, step: write_text(lines, device, step)
            case ReportFormat.DATA:
                return lambda device, _pictures, step: write_text(
                    json_of(head, items), device, step
                )

    def _chosen_format(self) -> ReportFormat:
        return ReportFormat(self.format.currentData())

    def _on_make(self) -> None:
        suffix = self._chosen_format().value
        kinds, proposed = {suffix: f"*{suffix}"}, f"packshots{suffix}"
        ask_where_to_save(
            self,
            tr("Save the report"),
            proposed,
            kinds,
            self.begin,
            self._folders,
            FilePurpose.REPORT,
        )

    def _show_running(self) -> None:
        running = self._report_writer.running
        pdf = self._chosen_format() is ReportFormat.CONTACT_SHEET
        for control in (self.format, self.scope, self.make):
            control.setEnabled(not running)
        self.columns.setEnabled(pdf and not running)
        self.sign_off.setEnabled(pdf and not running)
        self.bar.setVisible(running)
        self.cancel.setText(tr("Cancel") if running else tr("Close"))

    def _on_progressed(self, done: int, _total: int) -> None:
        self.bar.setValue(done)

    def _on_finished(self, path: Path) -> None:
        self._end(tr("Saved as {path}").format(path=path))

    def _on_failed(self, error: QameraError) -> None:
        self._end(format_error(error))

    def _on_cancelled(self) -> None:
        self._end(tr("Canceled. Nothing was saved."))

    def _end(self, text: str) -> None:
        self.answer.setText(text)
        announce(self.answer, text)
        self._show_running()
