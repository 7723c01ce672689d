"""A table whose columns get widths with which none of them is cut at the window's edge."""

from collections.abc import Collection, Mapping, Sequence
from itertools import accumulate

from PySide6.QtCore import QAbstractTableModel, QEvent, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from qamera_review.domain.records import Struct
from qamera_review.services.core.debounce import Debounced

_WRAPS = Qt.TextFlag.TextWordWrap.value
# Alignments of headings that wrap; numbers, because Qt takes values of two enums in one.
HEADING_LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value | _WRAPS
HEADING_RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value | _WRAPS

_HEADING_EXTRA_PX = 32  # for the padding of a heading and the arrow of the sort order
_HEADING_PAD_PX = 12  # above and below its lines together
_CELL_PAD_PX = 24  # beside the text of a cell
_LINE_PAD_PX = 10  # above and below the lines of a cell
_CELL_LEAST_PX = 60
_READABLE_CHARS = 14  # of a cell's text; less of it says nothing
_UNLIMITED_PX = 10_000
_NOTHING = frozenset({"", "–"})  # what an empty cell shows
_SCREEN_SHARE = 0.95  # that a window may take


class ColumnWidths(Struct, frozen=True):
    """What a column asks for in logical px: at `least`, for its cells (`content`), and at best."""

    least: int
    content: int
    wish: int


def fitted_widths(columns: Sequence[ColumnWidths], room: int) -> list[int]:
    """Return a width for each column, so that they fill `room` logical px.

    Each gets what its cells need before any gets more. The columns that ask for most are narrowed
    first, all to the same width, but none below its least width; what is to spare goes to the last
    one. Where not even the least widths fit, the columns at the beginning fill the room, and the
    others, which are scrolled to, get what they ask for.

    Worked example: three columns have a least width of 50 px, and their cells need 80, 200 and 300
    px. In a room of 400 px the first gets its 80 px and the others 160 px each. In a room of 110 px
    the first two get 55 px each, and the third its 300 px.
    """
    fitting = sum(1 for end in accumulate(c.least for c in columns) if end <= room) or 1
    shown = columns[:fitting]
    leasts = [column.least for column in shown]
    contents = [max(column.least, column.content) for column in shown]
    if sum(contents) > room:
        widths = _narrowed(leasts, contents, room)
    else:
        widths = _narrowed(contents, [column.wish for column in shown], room)
    widths[-1] += max(0, room - sum(widths))
    return [*widths, *(max(column.least, column.wish) for column in columns[fitting:])]


def _narrowed(leasts: Sequence[int], wishes: Sequence[int], room: int) -> list[int]:
    """Return the widths that are not above the highest limit with which they fit."""
    low, high = 0, max(*leasts, *wishes)
    while low < high:  # widths are whole px, so this finds the limit in about ten steps
        limit = (low + high + 1) // 2
        if sum(_limited(leasts, wishes, limit)) <= room:
            low = limit
        else:
            high = limit - 1
    return _limited(leasts, wishes, low)


def _limited(leasts: Sequence[int], wishes: Sequence[int], limit: int) -> list[int]:
    return [max(least, min(wish, limit)) for least, wish in zip(leasts, wishes, strict=True)]


class FittedTable(QTableView):
    """Shows whole rows of a model, and fits the columns to its width until the user drags one. GUI
    thread only.

    `widths` are the widths in logical px that the columns have at least where there is room;
    `title` and `description` are for assistive tools. A heading that is longer than its column
    stands in several lines. Of the columns in `may_be_empty`, those in which no row has anything
    are not shown; nor are those of the `droppable` columns at the end for which the ones before
    them would have to be cut.
    """

    def __init__(
        self,
        model: QAbstractTableModel,
        widths: Sequence[int],
        title: str,
        description: str,
        *,
        may_be_empty: Collection[int] = (),
        droppable: int = 0,
    ) -> None:
        super().__init__()
        self._widths = tuple(widths)
        self._may_be_empty = may_be_empty
        self._droppable = droppable
        self._empty: frozenset[int] = frozenset()
        self._is_fitting = False
        self._is_dragged = False
        self.setModel(model)
        self.setAccessibleName(title)
        self.setAccessibleDescription(description)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideNone)
        header.setResizeContentsPrecision(0)  # only what is in sight
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(False)
        header.sectionResized.connect(self._on_resized)
        self._fit_later = Debounced(self.fit, self, 0)
        for signal in (model.modelReset, model.rowsInserted, model.layoutChanged):
            signal.connect(self._on_rows_changed)
        self._on_rows_changed()
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_later.trigger()

    def width_for(self, window: QWidget, screen_share: float = _SCREEN_SHARE) -> int:
        """Return how wide a window has to be to show all columns, within that share of the
        screen."""
        bar = self.verticalScrollBar().sizeHint().width()
        margins = window.contentsMargins()
        layout = window.layout()
        if layout is not None:
            margins += layout.contentsMargins()
        asked = enumerate(self._widths_asked())
        wish = sum(max(c.content, c.wish) for column, c in asked if column not in self._empty)
        wish += bar + 2 * self.frameWidth()
        wish += margins.left() + margins.right()
        return min(wish, round(window.screen().availableSize().width() * screen_share))

    def fit(self) -> None:
        """Fit the columns now."""
        if self._is_dragged:
            return
        asked, room = self._widths_asked(), self.viewport().width()
        shown = self._shown_columns(asked, room)
        fitted = fitted_widths([asked[column] for column in shown], room)
        widths = dict(zip(shown, fitted, strict=True))
        self._is_fitting = True
        for column in range(len(asked)):
            self.setColumnHidden(column, column not in widths)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self._is_fitting = False
        self._set_heading_height(widths)
        if self.wordWrap():
            self._fit_rows(widths)

    def _on_rows_changed(self, *_details: object) -> None:
        model = self.model()
        rows = range(model.rowCount())
        self._empty = frozenset(
            column
            for column in self._may_be_empty
            if rows and all(str(model.index(row, column).data()) in _NOTHING for row in rows)
        )
        self._fit_later.trigger()

    def _shown_columns(self, asked: Sequence[ColumnWidths], room: int) -> list[int]:
        """Return the columns that are shown in a width of `room` logical px."""
        shown = [column for column in range(len(asked)) if column not in self._empty]
        first_droppable = len(asked) - self._droppable
        usual = [min(c.content, max(c.least, w)) for c, w in zip(asked, self._widths, strict=True)]
        while shown[-1] >= first_droppable:
            *others, last = shown
            if sum(usual[each] for each in others) + asked[last].least <= room:
                break
            shown.pop()
        return shown

    def _widths_asked(self) -> list[ColumnWidths]:
        metrics, asked = self.horizontalHeader().fontMetrics(), []
        for column, heading in enumerate(self._headings()):
            word = max(map(metrics.horizontalAdvance, heading.split()), default=0)
            width = self._widths[column]
            content = width if self.wordWrap() else self.sizeHintForColumn(column)
            readable = min(content, _READABLE_CHARS * metrics.averageCharWidth())
            least = max(_CELL_LEAST_PX, word + _HEADING_EXTRA_PX, readable)
            line = metrics.horizontalAdvance(heading) + _HEADING_EXTRA_PX
            asked.append(ColumnWidths(least, max(least, content), max(width, content, line)))
        return asked

    def _headings(self) -> list[str]:
        model, across = self.model(), Qt.Orientation.Horizontal
        return [str(model.headerData(column, across)) for column in range(len(self._widths))]

    def _set_heading_height(self, widths: Mapping[int, int]) -> None:
        header, headings = self.horizontalHeader(), self._headings()
        metrics = header.fontMetrics()
        lines_px = max(
            _height(metrics, headings[column], width - _HEADING_EXTRA_PX + _HEADING_PAD_PX)
            for column, width in widths.items()
        )
        if header.height() != lines_px + _HEADING_PAD_PX:
            header.setFixedHeight(lines_px + _HEADING_PAD_PX)

    def _fit_rows(self, widths: Mapping[int, int]) -> None:
        """Make each row as high as its texts. Qt's own heights leave out the padding that the style
        sheet gives to cells."""
        model, metrics = self.model(), self.fontMetrics()
        for row in range(model.rowCount()):
            heights = (
                _height(metrics, str(model.index(row, column).data()), width - _CELL_PAD_PX)
                for column, width in widths.items()
            )
            self.setRowHeight(row, max(heights) + _LINE_PAD_PX)

    def _on_resized(self, _column: int, _old: int, _new: int) -> None:
        self._is_dragged = self._is_dragged or not self._is_fitting


def _height(metrics: QFontMetrics, text: str, width: int) -> int:
    """Return the height of a text that wraps in a width."""
    return metrics.boundingRect(0, 0, max(1, width), _UNLIMITED_PX, _WRAPS, text).height()
