"""The window with the summary of the sitting and its timeline."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.overview.sitting import Sitting, SittingSummary
from qamera_review.services.products.progress import ProgressTracker
from qamera_review.ui.sitting.timeline import Timeline
from qamera_review.ui.text.decision_texts import FACET_TEXTS
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.formats import decimal_text, integer_text, percent_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.product_text import review_text
from qamera_review.ui.text.reason_text import reason_text
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.dialogs import window_column
from qamera_review.ui.widgets.plain_label import ElidedLabel, PlainLabel

_FOLLOW_MS = 200
_YIELDS_MAX = 6
Row = tuple[str, str, bool]  # what, how much, and whether it is a part of the row above


def summary_rows(summary: SittingSummary) -> list[Row]:
    """Return the lines of a summary; what is zero is left out, but not the verdicts.

    Verdicts count packshots, as the status line does; what is not sent counts decisions, as the
    queue does: a note is one, and a vote and an archive of one packshot are two.
    """
    decided = summary.decided
    rows: list[Row] = [
        (tr("Packshots decided"), integer_text(decided.total()), False),
        (tr(FACET_TEXTS[Facet.APPROVED]), integer_text(decided[Facet.APPROVED]), False),
        (tr(FACET_TEXTS[Facet.REJECTED]), integer_text(decided[Facet.REJECTED]), False),
    ]
    rows += [(reason_text(one_line(r)), integer_text(n), True) for r, n in summary.reasons]
    if decided[Facet.ARCHIVED]:
        archived = integer_text(decided[Facet.ARCHIVED])
        rows.append((tr(FACET_TEXTS[Facet.ARCHIVED]), archived, False))
    credits = summary.total.credits_per_approved
    if credits is not None:
        rows.append((tr("Credits per approved packshot"), decimal_text(credits, 1), False))
    shares = [(stats.key, stats.share) for stats in summary.yields[:_YIELDS_MAX]]
    known = [(key, share) for key, share in shares if share is not None]
    if known:
        rows.append((tr("Approved by preset"), "", False))
        rows += [(one_line(key) or tr("no preset"), percent_text(share), True)
                 for key, share in known]  # fmt: skip
    for title, count in (
        (tr("Decisions not sent yet"), summary.outbox.outstanding),
        (
            tr("Decisions refused or in conflict"),
            summary.outbox.refused + summary.outbox.conflicted,
        ),
    ):
        if count:
            rows.append((title, integer_text(count), False))
    return rows


class SittingWindow(QDialog):
    """Shows what was done since the start, and follows it; GUI thread only.

    `report` opens the report, `regenerate` generates these rejected packshots again.
    """

    def __init__(
        self,
        sitting: Sitting,
        progress: ProgressTracker,
        timeline: Timeline,
        theme: Theme,
        report: Callable[[], object],
        regenerate: Callable[[Sequence[PackshotId]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._regenerate = regenerate
        self._space = theme.spacing
        self.timeline = timeline
        self.setWindowTitle(tr("This session - Qamera Review"))
        self.heading = ElidedLabel()
        self.heading.setFont(theme.font(theme.type_scale.title, strong=True))
        self.numbers = QWidget()
        self._grid = QGridLayout(self.numbers)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        column = window_column(self)
        column.addWidget(self.heading)
        panes = QHBoxLayout()
        panes.setSpacing(self._space.xl)
        left = QVBoxLayout()
        left.addWidget(self.numbers)
        left.addStretch(1)
        panes.addLayout(left, 2)
        panes.addWidget(timeline, 3)
        column.addLayout(panes, 1)
        column.addLayout(self._buttons(report))
        self.resize(920, 520)
        self._refresh_later = Debounced(self.refresh, self, _FOLLOW_MS)
        progress.changed.connect(self._refresh_later.trigger)
        self.refresh()

    def refresh(self) -> None:
        """Show the present numbers."""
        summary = self._sitting.summary()
        self.heading.setText(review_text(summary.review) or tr("Nothing to review yet"))
        self.regenerate.setEnabled(bool(summary.rejected_ids))
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row, (title, number, is_part) in enumerate(summary_rows(summary)):
            label, value = ElidedLabel(title), PlainLabel(number)
            label.setContentsMargins(self._space.lg if is_part else 0, 0, 0, 0)
            label.setProperty("quiet", is_part)
            value.setProperty("quiet", is_part)
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(value, row, 1)

    def _buttons(self, report: Callable[[], object]) -> QHBoxLayout:
        self.report = QPushButton(tr("Report…"))
        self.report.setToolTip(tr("Save the view as contact sheet, table or data"))
        self.report.clicked.connect(report)
        self.regenerate = QPushButton(tr("Regenerate rejected…"))
        self.regenerate.setToolTip(tr("Generate these rejected packshots again"))
        self.regenerate.clicked.connect(
            lambda: self._regenerate(self._sitting.summary().rejected_ids)
        )
        close = QPushButton(tr("Close"))
        close.setToolTip(tr("Close this window"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(self.report)
        row.addWidget(self.regenerate)
        row.addStretch(1)
        row.addWidget(close)
        for button in (self.report, self.regenerate, close):
            button.setAutoDefault(False)
        return row
