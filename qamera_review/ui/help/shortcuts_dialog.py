"""The keyboard shortcuts on one page, with a search field."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby
from string import digits

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QTextBrowser, QWidget

from qamera_review.domain.records import Struct
from qamera_review.ui.actions.action_spec import GROUP_TITLES, ActionGroup, ActionSpec
from qamera_review.ui.actions.key_chords import shown_keys
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.dialogs import window_column

_COLUMN_PX = 300  # a narrower column would wrap most titles
_COLUMNS_MAX = 4
_HEADING_ROWS = 2  # a heading takes as much room as this number of rows
_WIDTH, _HEIGHT = 1240, 800
_CAP = "<span style='background-color:{colour}'>"
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
    fit on one screen; what is found is shown with its whole description.
    """

    def __init__(self, table: Sequence[ActionSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._columns = 0
        self.setWindowTitle(tr("Keyboard shortcuts - Qamera Review"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find an action or a key"))
        self.search.setAccessibleName(tr("Find an action or a key"))
        self.search.setClearButtonEnabled(True)
        self.text = QTextBrowser()
        self.text.setAccessibleName(tr("Keyboard shortcuts"))
        self.text.setAccessibleDescription(tr("Read-only"))
        column = window_column(self)
        column.addWidget(self.search)
        column.addWidget(self.text)
        self.search.textChanged.connect(self._show)
        self.search.setFocus()
        room = parent.window().size() if parent is not None else None
        width = _WIDTH if room is None else min(_WIDTH, max(560, room.width() - 32))
        self.resize(width, _HEIGHT if room is None else min(_HEIGHT, max(480, room.height() - 32)))
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns_now() != self._columns:
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show()  # the colour of the key caps is written into the text

    def _columns_now(self) -> int:
        return max(1, min(_COLUMNS_MAX, self.width() // _COLUMN_PX))

    def _show(self) -> None:
        self._columns = self._columns_now()
        query = self.search.text().casefold().strip()
        sections = list(_sections(self._table, query))
        share = 100 // self._columns
        cap = self.palette().color(QPalette.ColorRole.Button).name()
        cells = "".join(
            f"<td width='{share}%'>{''.join(_section(section, cap) for section in column)}</td>"
            for column in _columns(sections, self._columns)
        )
        nothing = escape(tr("No results"))
        self.text.setHtml(f"<table width='100%'><tr>{cells}</tr></table>" if cells else nothing)


def _sections(table: Sequence[ActionSpec], query: str) -> Iterator[Section]:
    for group in ActionGroup:
        specs = [spec for spec in table if spec.group is group and query in _searched(spec)]
        if query:
            rows = [Row(spec.keys, tr(spec.description)) for spec in specs]
        else:
            rows = list(_short_rows(spec for spec in specs if spec.keys))
        if rows:
            yield group, rows


def _searched(spec: ActionSpec) -> str:
    return f"{tr(spec.title)}\n{tr(spec.description)}\n{shown_keys(spec.keys)}".casefold()


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


def _columns(sections: Sequence[Section], count: int) -> list[list[Section]]:
    """Return the sections divided into `count` columns of about equal length, or fewer.

    The longest come first, each into the shortest column. Within a column, and between the first
    of the columns, their own order is kept.
    """
    places: list[list[int]] = [[] for _ in range(count)]
    lengths = [len(rows) + _HEADING_ROWS for _, rows in sections]
    for place in sorted(range(len(sections)), key=lambda place: -lengths[place]):
        shortest = min(places, key=lambda column: sum(lengths[other] for other in column))
        shortest.append(place)
    ordered = sorted(sorted(column) for column in places if column)
    return [[sections[place] for place in column] for column in ordered]


def _section(section: Section, cap: str) -> str:
    group, rows = section
    cells = "".join(
        f"<tr><td width='128'>{_caps(row, cap)}</td><td>{escape(row.text)}</td></tr>"
        for row in rows
    )
    return f"<h3>{tr(GROUP_TITLES[group])}</h3><table cellpadding='1'>{cells}</table>"


def _caps(row: Row, cap: str) -> str:
    """Return the keys of a row as key caps of a colour."""
    cap_tag = _CAP.format(colour=cap)
    caps = [f"{cap_tag}&nbsp;{escape(key)}&nbsp;</span>" for key in row.keys]
    return " – ".join(caps) if row.is_series else " ".join(caps)
