"""The row goes on in further rows where it is too narrow."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qamera_review.ui.widgets.flow_row import FlowRow


def places(window: QWidget, parts: list[QWidget]) -> list[tuple[int, int]]:
    return [(part.x(), part.y()) for part in parts if not part.isHidden()]


def test_a_row_goes_on_below_and_its_end_stands_right(qtbot: QtBot) -> None:
    window, row = QWidget(), FlowRow(8)
    qtbot.addWidget(window)
    parts = [QWidget() for _ in range(3)]
    for number, part in enumerate(parts):
        part.setFixedSize(100, 20)
        if number == 2:
            row.push_right()
        row.addWidget(part)
    window.setLayout(row)
    window.resize(500, 20)
    window.show()
    qtbot.waitExposed(window)
    assert places(window, parts) == [(0, 0), (108, 0), (400, 0)]
    assert (row.minimumSize().width(), row.heightForWidth(250)) == (100, 48)
    window.resize(250, 48)
    qtbot.waitUntil(lambda: places(window, parts) == [(0, 0), (108, 0), (0, 28)])
    parts[0].hide()
    qtbot.waitUntil(lambda: places(window, parts) == [(0, 0), (150, 0)])
