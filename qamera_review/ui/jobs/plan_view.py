"""Shows a plan that is to be confirmed: every job in a table, and the totals below it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qamera_review.domain.jobs.job import JobRequest
from qamera_review.domain.jobs.pricing import CostPlan
from qamera_review.domain.records import Struct
from qamera_review.ui.jobs.job_text import FIELD_TITLES, cost_text, expected_credits_text, plan_text
from qamera_review.ui.text.foreign_text import one_line, plain_tooltip
from qamera_review.ui.text.formats import credits_text, integer_text
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.fitted_table import HEADING_LEFT, HEADING_RIGHT, FittedTable
from qamera_review.ui.widgets.plain_label import ElidedLabel, PlainLabel

Index = QModelIndex | QPersistentModelIndex
TitleOf = Callable[[str, str], str]
_COLUMNS = (*FIELD_TITLES.values(), noop_tr("Images"), noop_tr("Credits"), noop_tr("Note"))
_IMAGES, _CREDITS, _COMMENT = 4, 5, 6
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PlanRow(Struct, frozen=True):
    """A job, or a line that is no valid job.

    `comment` says which part of a split job it is, or why the line cannot be used.
    """

    request: JobRequest
    credits: int | None
    comment: str = ""
    usable: bool = True


class PlanTable(QAbstractTableModel):
    """The table model of a plan; `title_of` returns the name of an option by its field and id."""

    def __init__(self, title_of: TitleOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title_of = title_of
        self.rows: Sequence[PlanRow] = ()

    def show_rows(self, rows: Sequence[PlanRow]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return len(_COLUMNS)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        across = orientation is Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.TextAlignmentRole and across:
            return HEADING_RIGHT if section in (_IMAGES, _CREDITS) else HEADING_LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return integer_text(section + 1)
        return tr(_COLUMNS[section])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (_IMAGES, _CREDITS):
            return _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self._tooltip(row, column))
        return self._text(row, column) if role == Qt.ItemDataRole.DisplayRole else None

    def _tooltip(self, row: PlanRow, column: int) -> str:
        """Return the text of a cell, with the id after the name of an option."""
        text = self._text(row, column)
        option_id = self._id(row, column) if column < _IMAGES else ""
        return text if option_id in ("", text) else f"{text} · {option_id}"

    def _id(self, row: PlanRow, column: int) -> str:
        return str(getattr(row.request, tuple(FIELD_TITLES)[column]))

    def _text(self, row: PlanRow, column: int) -> str:
        if column < _IMAGES:
            option_id = self._id(row, column)
            field = tuple(FIELD_TITLES)[column]
            return one_line(self._title_of(field, option_id)) if option_id else "–"
        if column == _IMAGES:
            return integer_text(row.request.count) if row.usable else ""
        if column == _CREDITS:
            return ("?" if row.credits is None else credits_text(row.credits)) if row.usable else ""
        return row.comment if row.usable else f"× {row.comment}"


class PlanView(QWidget):
    """The table and the totals of a plan; GUI thread only.

    `title_of` returns the name of an option by its field and id.
    """

    def __init__(self, title_of: TitleOf, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_over_cap = False
        self.model = PlanTable(title_of, self)
        self.table = FittedTable(
            self.model,
            (420, 110, 120, 100, 60, 60, 120),
            tr("Jobs to start"),
            tr("One job per row with its estimated cost"),
            may_be_empty=(*range(1, _IMAGES), _COMMENT),
        )
        self.table.verticalHeader().show()
        self.numbers = ElidedLabel()
        self.numbers.setFont(theme.font(theme.type_scale.title, strong=True))
        self.money = PlainLabel()
        self.money.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.numbers)
        layout.addWidget(self.money)
        layout.addStretch()  # what is to spare comes last, unless the table takes it

    def set_theme(self, theme: Theme) -> None:
        """Use another theme."""
        self._theme = theme
        self._show_cost()

    def show_plan(self, plan: CostPlan, rows: Sequence[PlanRow]) -> None:
        """Show another plan; `rows` may contain lines that cannot be used."""
        self.model.show_rows(rows)
        self.numbers.setText(plan_text(plan))
        text = cost_text(plan)
        self._is_over_cap = plan.over_cap
        self._show_cost()
        self.money.setText(text)
        self.money.setVisible(bool(text))

    def _show_cost(self) -> None:
        colours = self._theme.colours
        colour = colours.rejected if self._is_over_cap else colours.text
        self.money.setStyleSheet(f"color: {colour}")


def launch_text(plan: CostPlan) -> str:
    """Return the text of the launch button, which names the cost."""
    if not plan.images:
        return tr("Generate packshots")
    if plan.credits is None:
        return tr("Generate %n images, price unknown", plan.images)
    images, cost = tr("%n images", plan.images), expected_credits_text(plan.credits)
    return tr("Generate {images} ({cost})").format(images=images, cost=cost)
