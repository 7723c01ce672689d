"""The window with how often each check was right."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.services.checks.accuracy import CheckAccuracy, check_accuracy
from qamera_review.services.checks.checks import PictureChecks
from qamera_review.services.checks.wrong_marks import WrongMarks
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.text.check_texts import CHECK_LIMITS, CHECK_TITLES
from qamera_review.ui.text.formats import integer_text, nonzero_text, percent_text
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.widgets.dialogs import window_column
from qamera_review.ui.widgets.plain_label import PlainLabel
from qamera_review.ui.widgets.row_table import Column, RowTable, table_view

_FOLLOW_MS = 500


def _count(title: str, name: str, width: int = 80) -> Column:
    def number(row: Any) -> int:
        return int(getattr(row, name))

    return Column(title, lambda row: nonzero_text(number(row)), width, number, number=True)


def _right_text(row: CheckAccuracy) -> str:
    share = row.right_share
    return "" if share is None else percent_text(share)


_COLUMNS = (
    Column(noop_tr("Check"), lambda row: tr(CHECK_TITLES[row.check]), 150),
    _count(noop_tr("Found"), "fired"),
    _count(noop_tr("Rejected"), "rejected"),
    _count(noop_tr("Approved anyway"), "approved", 130),
    _count(noop_tr("Marked as wrong"), "wrong", 130),
    Column(noop_tr("Accuracy"), _right_text, 80, lambda row: row.right_share or 0.0, number=True),
    Column(noop_tr("What it sees"), lambda row: tr(CHECK_LIMITS[row.check]), 520),
)


class AccuracyWindow(QDialog):
    """Shows the table and follows the decisions; GUI thread only."""

    def __init__(
        self,
        checks: PictureChecks,
        marks: WrongMarks,
        store: PackshotStore,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._checks, self._marks, self._store = checks, marks, store
        self.setWindowTitle(tr("How often each check was right - Qamera Review"))
        self.summary = PlainLabel()
        self.summary.setWordWrap(True)
        self.table = RowTable(_COLUMNS, self)
        view = table_view(self.table, _COLUMNS, tr("How often each check was right"))
        view.setWordWrap(True)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.setToolTip(tr("Close this window"))
        close.clicked.connect(self.close)
        column = window_column(self)
        column.addWidget(self.summary)
        column.addWidget(view, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(view.width_for(self), 560)
        self._show_later = Debounced(self.show_numbers, self, _FOLLOW_MS)
        checks.measured.connect(self._show_later.trigger)
        store.changed.connect(self._show_later.trigger)
        self.show_numbers()

    def show_numbers(self) -> None:
        """Show the present numbers."""
        self.table.show_rows(check_accuracy(self._checks, self._marks, self._facet_of))
        measured, total = self._checks.measured_count, len(self._store.listing)
        text = tr(
            "{measured} of {total} pictures measured. Accuracy: of the flagged pictures that you "
            "have decided, how many you rejected. These numbers stay on this computer."
        )
        self.summary.setText(
            text.format(measured=integer_text(measured), total=integer_text(total))
        )

    def _facet_of(self, packshot_id: PackshotId) -> Facet | None:
        if packshot_id not in self._store.listing.row_of:
            return None
        return self._store.shown(packshot_id).facet
