"""The columns of a table fill its width, and none is cut at its edge."""

from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from qamera_review.ui.widgets.fitted_table import ColumnWidths, FittedTable, fitted_widths
from qamera_review.ui.widgets.row_table import Column, RowTable, table_view


def asked(*contents: int) -> list[ColumnWidths]:
    return [ColumnWidths(50, content, content) for content in contents]


def test_the_widest_columns_are_narrowed_first() -> None:
    assert fitted_widths(asked(80, 200, 300), 400) == [80, 160, 160]
    assert fitted_widths(asked(80, 200, 300), 110) == [55, 55, 300]
    assert fitted_widths(asked(80, 100), 400) == [80, 320]
    wishes = [ColumnWidths(50, 60, 200), ColumnWidths(50, 60, 60)]
    assert fitted_widths(wishes, 150) == [90, 60], "the cells come before the rest of a heading"


@given(st.lists(st.integers(0, 400), min_size=1, max_size=8), st.integers(1, 2000))
@settings(max_examples=50)
def test_no_column_ends_outside(contents: list[int], room: int) -> None:
    widths = fitted_widths(asked(*contents), room)
    ends = [sum(widths[:place]) for place in range(1, len(widths) + 1)]
    assert all(width >= 50 for width in widths)
    assert room in ends or room < 50
    assert len(contents) * 50 > room or ends[-1] == room


def test_a_table_keeps_the_widths_that_the_user_has_dragged(qtbot: QtBot) -> None:
    columns = [Column("A long heading of three words", str, 120), Column("B", str, 300)]
    model = RowTable(columns)
    table = table_view(model, columns, "Table")
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    qtbot.waitExposed(table)
    width = table.viewport().width()
    qtbot.waitUntil(lambda: table.horizontalHeader().length() == width)
    assert table.horizontalHeader().height() > 2 * table.fontMetrics().height(), "it wraps"
    table.horizontalHeader().resizeSection(0, 70)
    table.resize(500, 200)
    assert table.columnWidth(0) == 70


def shown_columns(table: FittedTable, count: int) -> list[int]:
    return [column for column in range(count) if not table.isColumnHidden(column)]


def test_columns_without_anything_and_without_room_are_not_shown(qtbot: QtBot) -> None:
    columns = [
        Column("Name", lambda row: row[0], 100),
        Column("Note", lambda row: row[1], 100, may_be_empty=True),
        Column("Reasons", lambda row: row[2], 100, may_be_empty=True),
        Column("Batch", lambda row: row[0], 100),
    ]
    model = RowTable(columns)
    table = table_view(model, columns, "Table", droppable=2)
    qtbot.addWidget(table)
    table.resize(600, 200)
    table.show()
    model.show_rows([("a mug with a long name", "", "–"), ("a cup with a long name", "", "wrong")])
    qtbot.waitUntil(lambda: shown_columns(table, 4) == [0, 2, 3])
    table.resize(200, 200)
    assert shown_columns(table, 4) == [0, 2]
    table.resize(600, 200)
    assert shown_columns(table, 4) == [0, 2, 3]
    model.show_rows([("a mug", "crooked", "")])
    qtbot.waitUntil(lambda: shown_columns(table, 4) == [0, 1, 3])
    assert not table.horizontalScrollBar().isVisible()
