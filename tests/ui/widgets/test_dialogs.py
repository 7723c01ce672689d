"""A window grows with its texts."""

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from qamera_review.ui.widgets.dialogs import window_column
from qamera_review.ui.widgets.plain_label import PlainLabel


def test_a_longer_text_is_not_crushed(qtbot: QtBot) -> None:
    window, labels = QDialog(), (PlainLabel("Loading…"), PlainLabel(""))
    qtbot.addWidget(window)
    column = window_column(window)
    for label in labels:
        label.setWordWrap(True)
        column.addWidget(label)
    window.resize(300, 80)
    window.show()
    qtbot.waitExposed(window)
    for label in labels:
        label.setText("Pictures that have changed since they were approved. " * 8)
    qtbot.waitUntil(
        lambda: all(each.height() >= each.heightForWidth(each.width()) for each in labels)
    )
