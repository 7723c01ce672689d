"""The keyboard shortcuts on one page, with a search field."""

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtWidgets import QDialog, QLineEdit, QTextBrowser, QWidget

from qamera_review.ui.actions.action_spec import GROUP_TITLES, ActionGroup, ActionSpec
from qamera_review.ui.actions.key_chords import shown_keys
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.dialogs import window_column

_COLUMNS = 2
_HEADING_ROWS = 2  # a heading takes as much room as this number of rows
_WIDTH, _HEIGHT = 1040, 760

Section = tuple[ActionGroup, list[ActionSpec]]


class ShortcutsDialog(QDialog):
    """Shows the keys of all actions in `table`, or those that match the search; GUI thread."""

    def __init__(self, table: Sequence[ActionSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
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
        self._show("")
        room = parent.window().size() if parent is not None else None
        width = _WIDTH if room is None else min(_WIDTH, max(560, room.width() - 64))
        self.resize(width, _HEIGHT if room is None else min(_HEIGHT, max(480, room.height() - 48)))

    def _show(self, typed: str) -> None:
        sections = list(_sections(self._table, typed.casefold().strip()))
        cells = "".join(
            f"<td width='{100 // _COLUMNS}%'>{''.join(map(_section, column))}</td>"
            for column in _columns(sections)
        )
        nothing = escape(tr("No results"))
        self.text.setHtml(f"<table width='100%'><tr>{cells}</tr></table>" if cells else nothing)


def _sections(table: Sequence[ActionSpec], query: str) -> Iterator[Section]:
    for group in ActionGroup:
        specs = [spec for spec in table if spec.group is group and query in _searched(spec)]
        if specs:
            yield group, specs


def _searched(spec: ActionSpec) -> str:
    return f"{tr(spec.title)}\n{tr(spec.description)}\n{shown_keys(spec.keys)}".casefold()


def _columns(sections: Sequence[Section]) -> list[list[Section]]:
    """Return the sections in their order, divided into columns of about the same length."""
    rows = [len(specs) + _HEADING_ROWS for _, specs in sections]
    columns: list[list[Section]] = []
    rows_before = 0
    for section, count in zip(sections, rows, strict=True):
        column = min(_COLUMNS - 1, (rows_before + count // 2) * _COLUMNS // max(1, sum(rows)))
        while len(columns) <= column:
            columns.append([])
        columns[column].append(section)
        rows_before += count
    return columns


def _section(section: Section) -> str:
    group, specs = section
    rows = "".join(
        f"<tr><td width='150'><b>{escape(shown_keys(spec.keys))}</b></td>"
        f"<td>{escape(tr(spec.description))}</td></tr>"
        for spec in specs
    )
    return f"<h3>{tr(GROUP_TITLES[group])}</h3><table cellpadding='3'>{rows}</table>"
