"""The window of the insights: what was approved, why not, how fast, and at which cost."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from qamera_review.domain.errors import QameraError
from qamera_review.domain.insights import (
    Dimension,
    InsightsTables,
    frequent_reasons,
    insights_tables,
)
from qamera_review.services.export.report_writer import ReportMaker, ReportWriter, write_text
from qamera_review.services.overview.insights import Insights
from qamera_review.services.overview.insights_csv import insights_csv
from qamera_review.services.settings.last_folders import FilePurpose, LastFolders
from qamera_review.ui.reports.insights_chart import REASONS_MAX, NamedInsights
from qamera_review.ui.reports.insights_sheet import InsightsHeading, InsightsSheet
from qamera_review.ui.reports.insights_view import InsightsView
from qamera_review.ui.text.announcement import announce
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import decimal_text, percent_text
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.text.product_text import product_title
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.dialogs import window_column
from qamera_review.ui.widgets.empty_state import EmptyState
from qamera_review.ui.widgets.plain_label import ElidedLabel, PlainLabel
from qamera_review.ui.widgets.save_dialog import ask_where_to_save
from qamera_review.ui.widgets.wheel_safe import WheelSafeComboBox

_DIMENSIONS = {
    Dimension.PRODUCT: noop_tr("Product"),
    Dimension.PRESET: noop_tr("Preset"),
    Dimension.SCENERY: noop_tr("Scenery"),
    Dimension.MODEL: noop_tr("Model"),
    Dimension.WEEK: noop_tr("Week"),
}
_LEGEND = noop_tr(
    "Line: 95% confidence interval. Hollow dot: fewer than 20 decisions, so not reliable yet. "
    "Credits leave out packshots that weren't generated from this "
    "computer."
)
_OF_JOBS = noop_tr("Only jobs started on this computer are counted")


class InsightsWindow(QDialog):
    """Shows and exports the insights; GUI thread only. Signal `review_requested()`: the user wants
    to go on with what is undecided."""

    review_requested = Signal()

    def __init__(
        self,
        insights: Insights,
        writer: ReportWriter,
        theme: Theme,
        folders: LastFolders,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self._insights, self._writer = insights, writer
        self._tables = insights_tables(())
        self.setWindowTitle(tr("Insights - Qamera Review"))
        self.summary = ElidedLabel()
        self.summary.setFont(theme.font(theme.type_scale.title, strong=True))
        self.by = WheelSafeComboBox()
        self.view = InsightsView(theme)
        self.legend, self.answer = PlainLabel(tr(_LEGEND)), ElidedLabel()
        self.save, self.done_button = QPushButton(tr("Export…")), QPushButton(tr("Close"))
        self.summary.setText(tr("Loading…"))
        self._compose(theme)
        self.by.currentIndexChanged.connect(self._show)
        self.view.review_requested.connect(self.review_requested)
        insights.loaded.connect(self._on_loaded)
        writer.finished.connect(self._on_saved)
        writer.failed.connect(self._on_failed)
        self.resize(1180, 640)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._insights.set_followed(True)
        self._insights.load()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._insights.set_followed(False)

    def export(self, path: Path) -> None:
        """Write the insights to a file: the chart as PNG or PDF, or all figures as CSV, by its
        suffix."""
        if self._writer.running:
            return
        rows, suffix = self._rows(), path.suffix.lower()
        maker: ReportMaker = InsightsSheet(self._heading(), rows, self._reasons(rows), suffix)
        if suffix == ".csv":
            maker = self._csv_maker()
        self._writer.start(path, len(rows), maker)
        self.save.setEnabled(False)

    def _csv_maker(self) -> ReportMaker:
        lines = tuple(insights_csv(self._tables.groups, self._title_of))
        return lambda device, _pictures, step: write_text(lines, device, step)

    def _compose(self, theme: Theme) -> None:
        for dimension, text in _DIMENSIONS.items():
            self.by.addItem(tr(text), dimension)
        self.by.setAccessibleName(tr("Compare by"))
        self.by.setToolTip(tr("What to compare by"))
        self.legend.setWordWrap(True)
        self.legend.setProperty("quiet", True)
        self.save.setToolTip(tr("The chart as PNG or PDF, or all figures as CSV"))
        self.done_button.setToolTip(tr("Close this window"))
        choice, buttons = QHBoxLayout(), QHBoxLayout()
        choice.addWidget(self.summary, 1)
        choice.addWidget(PlainLabel(tr("Compare by")))
        choice.addWidget(self.by)
        buttons.addWidget(self.answer, 1)
        buttons.addWidget(self.save)
        buttons.addWidget(self.done_button)
        column = window_column(self)
        column.setSpacing(theme.spacing.md)
        column.addLayout(choice)
        column.addWidget(self.view, 1)
        column.addWidget(self.legend)
        column.addLayout(buttons)
        for button in (self.save, self.done_button):
            button.setAutoDefault(False)
        self.save.setEnabled(False)
        self.save.clicked.connect(self._on_save)
        self.done_button.clicked.connect(self.reject)

    def _dimension(self) -> Dimension:
        return Dimension(self.by.currentData())

    def _rows(self) -> tuple[NamedInsights, ...]:
        dimension = self._dimension()
        rows = self._tables.groups[dimension]
        return tuple(NamedInsights(self._title_of(dimension, row.key), row) for row in rows)

    def _reasons(self, rows: tuple[NamedInsights, ...]) -> tuple[str, ...]:
        return frequent_reasons((row.figures for row in rows), REASONS_MAX)

    def _title_of(self, dimension: Dimension, key: str) -> str:
        if dimension is Dimension.WEEK:
            return key
        if dimension is not Dimension.PRODUCT:
            return one_line(self._insights.option_title(dimension, key)) or tr("(none given)")
        product = self._insights.product(key)
        return one_line(key) if product is None else product_title(product)

    def _summary(self) -> str:
        total = self._tables.total
        parts = [tr("%n decisions", total.decided)]
        if total.approval is not None:
            parts.append(tr("{share} approved").format(share=percent_text(total.approval.share)))
        if total.median_ms is not None:
            seconds = decimal_text(total.median_ms / 1000, 1)
            parts.append(tr("{n} s per decision").format(n=seconds))
        if total.credits_per_approved is not None:
            price = decimal_text(total.credits_per_approved, 1)
            parts.append(tr("{n} credits per approved packshot so far").format(n=price))
        return " · ".join(parts)

    def _heading(self) -> InsightsHeading:
        by = tr(_DIMENSIONS[self._dimension()])
        title = tr("Insights: {dimension}").format(dimension=by)
        return InsightsHeading(title, self._summary(), tr(_LEGEND))

    def _show(self) -> None:
        rows, dimension = self._rows(), self._dimension()
        is_of_jobs = dimension not in (Dimension.PRODUCT, Dimension.WEEK)
        advice = tr(_OF_JOBS) if is_of_jobs else tr("Approve or reject packshots first")
        empty = EmptyState(tr("No decisions to compare yet"), advice, button=tr("Show undecided"))
        self.view.show_rows(rows, self._reasons(rows), empty)
        self.save.setEnabled(bool(rows) and not self._writer.running)

    def _on_loaded(self, tables: InsightsTables) -> None:
        self._tables = tables
        self.summary.setText(self._summary())
        self._show()

    def _on_save(self) -> None:
        kinds = {
            ".pdf": tr("Pages (*.pdf)"),
            ".png": tr("Picture (*.png)"),
            ".csv": tr("Table (*.csv)"),
        }
        ask_where_to_save(
            self,
            tr("Export insights"),
            "insights.pdf",
            kinds,
            self.export,
            self._folders,
            FilePurpose.INSIGHTS,
        )

    def _on_saved(self, path: Path) -> None:
        self._end(tr("Saved as {path}").format(path=one_line(str(path))))

    def _on_failed(self, error: QameraError) -> None:
        self._end(format_error(error))

    def _end(self, text: str) -> None:
        self.save.setEnabled(True)
        self.answer.setText(text)
        announce(self.answer, text)
