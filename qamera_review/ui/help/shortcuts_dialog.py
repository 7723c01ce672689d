"""The keyboard shortcuts on one page, with a search field."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape
from itertools import chain, groupby
from math import ceil
from string import digits

from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from qamera_review.domain.records import Struct
from qamera_review.domain.text_folding import starts_word
from qamera_review.services.core.debounce import Debounced
from qamera_review.ui.actions.action_spec import GROUP_TITLES, ActionGroup, ActionSpec
from qamera_review.ui.actions.key_chords import shown_keys
from qamera_review.ui.help.key_cap_text import CAP_BEGIN, CAP_END, KeyCapText
from qamera_review.ui.help.sign_legend import legend
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.theme.tokens import Spacing, TypeScale
from qamera_review.ui.widgets.dialogs import window_column
from qamera_review.ui.widgets.search_edit import SearchEdit

_COLUMN_PX = 240  # at 100 % text; a narrower column would wrap most titles
_COLUMNS_MAX = 5
_LINE_PX = 17  # height of a line at 100 % text
_HEADING = "<h3 style='margin-top: 6px; margin-bottom: 2px'>"
_HEADING_LINES = 2  # a heading takes as much room as this number of lines
_ROWS_LEAST = 3  # below a heading at the end of a column
_AROUND_PX = 64  # width of what is beside the columns: margins and scroll bar
_WORD_WRAP = 1.06  # lines that end between words are not full
_WIDTH, _HEIGHT = 1400, 860
_CAPS_SHARE, _CAPS_SHARE_MOST = 40, 60  # percent of a column for the keys
_CELL_PX = 8  # width of what is between the keys and the title
# Between rows in px, and the size of the text; the first with which everything is in sight.
_DENSITIES = ((2, 1.0), (1, 1.0), (0, 1.0), (2, 0.95), (1, 0.95), (0, 0.95), (0, 0.9))
_SERIES_LEAST = 3  # keys with successive digits that are shown in one row


class Row(Struct, frozen=True):
    """The keys of an action, or the first and last of a series, and what they do."""

    keys: tuple[str, ...]
    text: str
    is_series: bool = False


Section = tuple[ActionGroup, list[Row]]


class ShortcutsDialog(QDialog):
    """Shows the keys of all actions in `table`, or those that match the search; GUI thread.

    All are shown with their titles, and series such as the nine reasons in one row, so that they
    fit on one screen, in a low window closer together, and below them what the signs on tiles mean;
    what is found is shown with its whole description.
    """

    def __init__(
        self, table: Sequence[ActionSpec], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._theme = theme
        self._columns = 0
        self._caps_share = _CAPS_SHARE
        self._show_later = Debounced(self._show, self, 0)
        self.setWindowTitle(tr("Keyboard shortcuts - Qamera Review"))
        self.search = SearchEdit()
        self.search.setPlaceholderText(tr("Find an action or a key"))
        self.search.setAccessibleName(tr("Find an action or a key"))
        self.search.setClearButtonEnabled(True)
        self.text = KeyCapText()
        self.text.setAccessibleName(tr("Keyboard shortcuts"))
        self.text.setAccessibleDescription(tr("Read-only"))
        column, space = window_column(self), Spacing()
        column.setContentsMargins(space.md, space.md, space.md, space.md)
        column.setSpacing(space.sm)
        column.addWidget(self.search)
        column.addWidget(self.text)
        self.search.textChanged.connect(self._show)
        self.search.setFocus()
        self.text.document().setDocumentMargin(2)
        self._points = self.text.font().pointSizeF() * TypeScale().small
        self._set_text_size(1.0)
        room = self.screen().availableSize() if parent is None else parent.window().size()
        width = min(_WIDTH, max(560, room.width() - 16))
        self.resize(width, min(_HEIGHT, max(480, room.height() - 16)))
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_later.trigger()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _columns_now(self) -> int:
        column_px = _COLUMN_PX * self.fontMetrics().height() // _LINE_PX
        return max(1, min(_COLUMNS_MAX, self.width() // column_px))

    def _lines_of(self, row: Row) -> int:
        """Return about how many lines a row needs in the present columns."""
        metrics = QFontMetrics(self.text.font())
        room = self._column_px()
        caps_px = room * self._caps_share // 100
        keys = metrics.horizontalAdvance("  ".join(f" {key} " for key in row.keys))
        text = metrics.horizontalAdvance(row.text) * _WORD_WRAP
        return max(ceil(keys / caps_px), ceil(text / (room - caps_px)))

    def _column_px(self) -> int:
        return max(1, (self.width() - _AROUND_PX) // self._columns)

    def _share_of_caps(self, sections: Sequence[Section]) -> int:
        """Return the percentage of a column in which the longest key is not broken."""
        metrics = QFontMetrics(self.text.font())
        keys = chain(*(row.keys for _group, rows in sections for row in rows))
        longest = max((metrics.horizontalAdvance(f"  {key}  ") for key in keys), default=0)
        needed = ceil(100 * (longest + _CELL_PX) / self._column_px())
        return min(_CAPS_SHARE_MOST, max(_CAPS_SHARE, needed))

    def _show(self) -> None:
        self._columns = self._columns_now()
        query = self.search.text().strip()
        sections = list(_sections(self._table, query))
        for gap_px, size in _DENSITIES:
            self._set_text_size(size)
            self._caps_share = self._share_of_caps(sections)
            page = self._page(_columns(sections, self._columns, self._lines_of), gap_px)
            self.text.setHtml(page if query else page + self._signs())
            if query or self.text.document().size().height() <= self.text.viewport().height():
                break

    def _set_text_size(self, size: float) -> None:
        font = self.text.font()
        font.setPointSizeF(self._points * size)
        self.text.setFont(font)

    def _signs(self) -> str:
        metrics, room = QFontMetrics(self.text.font()), self.width() - _AROUND_PX
        return legend(self._theme, self.devicePixelRatioF(), metrics, room)

    def _page(self, columns: Sequence[Sequence[Section]], gap_px: int) -> str:
        share = 100 // self._columns
        cells = "".join(
            f"<td width='{share}%'>"
            + "".join(_section(section, self._caps_share, gap_px) for section in column)
            + "</td>"
            for column in columns
        )
        if not cells:
            return escape(tr("No results"))
        return f"<table width='100%'><tr>{cells}</tr></table>"


def _sections(table: Sequence[ActionSpec], query: str) -> Iterator[Section]:
    for group in ActionGroup:
        specs = [
            spec for spec in table if spec.group is group and starts_word(query, _searched(spec))
        ]
        if query:
            rows = [Row(spec.keys, tr(spec.description)) for spec in specs]
        else:
            rows = list(_short_rows(spec for spec in specs if spec.keys))
        if rows:
            yield group, rows


def _searched(spec: ActionSpec) -> str:
    return f"{tr(spec.title)}\n{tr(spec.description)}\n{shown_keys(spec.keys)}"


def _short_rows(specs: Iterable[ActionSpec]) -> Iterator[Row]:
    """Yield a row for each action, and one for each series of them, which is a submenu."""
    for _series, members in groupby(specs, key=_series_of):
        run = list(members)
        if len(run) >= _SERIES_LEAST and run[0].submenu:
            keys = (run[0].keys[0], run[-1].keys[0])
            yield Row(keys, tr(run[0].submenu), is_series=True)
        else:
            yield from (Row(spec.keys, tr(spec.title)) for spec in run)


def _series_of(spec: ActionSpec) -> str:
    """Return what the actions of a series have in common: their ids and keys without digits."""
    key = spec.keys[0]
    return f"{spec.id.rstrip(digits)} {key[:-1]}" if key[-1:] in digits else spec.id


def _columns(
    sections: Sequence[Section], count: int, lines_of: Callable[[Row], int]
) -> list[list[Section]]:
    """Return the sections divided into at most `count` columns of about equal length, in order.

    A section that does not fit goes on in the next column, with its heading again. `lines_of`
    returns how many lines a row needs.
    """
    if not sections:
        return []
    lines = {row: lines_of(row) for row in chain(*(rows for _, rows in sections))}
    total = sum(map(lines.__getitem__, chain(*(rows for _, rows in sections))))
    least = (total + _HEADING_LINES * len(sections)) // count
    tries = (_filled(sections, lines.__getitem__, room) for room in range(least, total + least + 8))
    return next(columns for columns in tries if len(columns) <= count)


def _filled(
    sections: Sequence[Section], lines_of: Callable[[Row], int], room: int
) -> list[list[Section]]:
    """Return as many columns as the sections need when each has `room` lines."""
    columns: list[list[Section]] = [[]]
    used = 0
    for group, rows in sections:
        part: list[Row] = []
        if columns[-1] and used + _HEADING_LINES + _ROWS_LEAST > room:
            columns.append([])
            used = 0
        columns[-1].append((group, part))
        used += _HEADING_LINES
        for row in rows:
            if part and used + lines_of(row) > room:
                part = []
                columns.append([(group, part)])
                used = _HEADING_LINES
            part.append(row)
            used += lines_of(row)
    return columns


def _section(section: Section, caps_share: int, gap_px: int) -> str:
    group, rows = section
    cells = "".join(
        f"<tr><td width='{caps_share}%'>{_caps(row)}</td><td>{escape(row.text)}</td></tr>"
        for row in rows
    )
    table = f"<table width='100%' cellpadding='0' cellspacing='{gap_px}'>{cells}</table>"
    return f"{_HEADING}{tr(GROUP_TITLES[group])}</h3>{table}"


def _caps(row: Row) -> str:
    """Return the keys of a row as key caps."""
    caps = [f"{CAP_BEGIN}{escape(key)}{CAP_END}" for key in row.keys]
    return " – ".join(caps) if row.is_series else " ".join(caps)
