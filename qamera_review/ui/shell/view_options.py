"""The popup of the filter bar with the options of the view: order, groups, the service's list, and
which checks must have fired."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QVBoxLayout,
    QWidget,
)

from qamera_review.domain.checks import Check
from qamera_review.domain.filters import Sort, StatusFilter, ViewFilter
from qamera_review.domain.grouping import ALL_EXPANDED
from qamera_review.domain.query import checks_in, with_checks
from qamera_review.domain.records import replace
from qamera_review.ui.actions.group_commands import GROUP_BY_TEXTS
from qamera_review.ui.text.check_texts import CHECK_TITLES
from qamera_review.ui.text.foreign_text import plain_tooltip
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.theme.tokens import Spacing
from qamera_review.ui.widgets.plain_label import PlainLabel
from qamera_review.ui.widgets.wheel_safe import WheelSafeComboBox

SORT_TEXTS = {
    Sort.NEWEST: noop_tr("Newest first"),
    Sort.OLDEST: noop_tr("Oldest first"),
    Sort.NAME: noop_tr("By name"),
    Sort.DOUBTFUL: noop_tr("Most doubtful first"),
}
_SERVICE_TEXTS = {
    StatusFilter.ALL: noop_tr("Whole list"),
    StatusFilter.APPROVED: noop_tr("Approved only"),
}
_GAP_PX = 4


class ViewOptions(QFrame):
    """Shows and changes how the view is ordered and grouped; GUI thread only.

    `fired_counts` returns the checks that are offered, and for how many packshots each has fired.
    Signal `changed(ViewFilter)`: the user chose this filter.
    """

    changed = Signal(object)

    def __init__(
        self,
        view_filter: Callable[[], ViewFilter],
        fired_counts: Callable[[], Mapping[Check, int]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._view_filter = view_filter
        self._fired_counts = fired_counts
        self.checks = {check: self._check_box(check) for check in Check}
        self.sort = self._box(tr("Sort"), tr("Sort order"), SORT_TEXTS.values())
        self.group = self._box(tr("Groups"), tr("Group by"), GROUP_BY_TEXTS.values())
        self.service = self._box(
            tr("Service list"),
            tr("Which packshots to load"),
            _SERVICE_TEXTS.values(),
        )
        self.sort.activated.connect(lambda at: self._change(sort=list(SORT_TEXTS)[at]))
        self.group.activated.connect(
            lambda at: self._change(group=list(GROUP_BY_TEXTS)[at], folding=ALL_EXPANDED)
        )
        self.service.activated.connect(self._on_service_chosen)
        space = Spacing()
        form = QFormLayout(self)
        form.setContentsMargins(space.lg, space.lg, space.lg, space.lg)
        form.setHorizontalSpacing(space.lg)
        form.setVerticalSpacing(space.sm)
        for box in (self.sort, self.group, self.service):
            form.addRow(PlainLabel(box.accessibleName()), box)
        column = QVBoxLayout()
        column.setSpacing(space.xs)
        for button in self.checks.values():
            column.addWidget(button)
        form.addRow(PlainLabel(tr("Found by checks")), column)

    def show_filter(self, view_filter: ViewFilter) -> None:
        """Show the present choices."""
        self.sort.setCurrentIndex(list(SORT_TEXTS).index(view_filter.sort))
        self.group.setCurrentIndex(list(GROUP_BY_TEXTS).index(view_filter.group))
        self.service.setCurrentIndex(list(_SERVICE_TEXTS).index(view_filter.service))
        asked, counts = checks_in(view_filter.text), self._fired_counts()
        for check, button in self.checks.items():
            button.setVisible(check in counts)
            button.setChecked(check in asked)
            count = counts.get(check, 0)
            button.setText(f"{tr(CHECK_TITLES[check])} {integer_text(count)}")
            button.setEnabled(bool(count) or check in asked)

    def open_below(self, button: QWidget) -> None:
        """Show the popup below the button, its right edge at that of the button."""
        self.show_filter(self._view_filter())
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(button.width(), button.height() + _GAP_PX))
        self.move(corner - QPoint(self.width(), 0))
        self.show()
        self.sort.setFocus()

    def _box(self, name: str, tooltip: str, texts: Iterable[str]) -> QComboBox:
        box = WheelSafeComboBox()
        box.setAccessibleName(name)
        box.setToolTip(plain_tooltip(tooltip))
        box.addItems([tr(text) for text in texts])
        return box

    def _check_box(self, check: Check) -> QCheckBox:
        box = QCheckBox()
        box.setToolTip(plain_tooltip(tr("Show the pictures that this check has found")))
        box.clicked.connect(lambda: self._on_check_clicked(check))
        return box

    def _on_check_clicked(self, check: Check) -> None:
        text = self._view_filter().text
        self._change(text=with_checks(text, checks_in(text) ^ {check}))

    def _on_service_chosen(self, index: int) -> None:
        chosen = list(_SERVICE_TEXTS)[index]
        self._change(service=chosen)

    def _change(self, **fields: object) -> None:
        self.changed.emit(replace(self._view_filter(), **fields))
