"""The scroll area around the pages of a window."""

from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qamera_review.ui.widgets.vertical_scroll_area import VerticalScrollArea


def test_tab_goes_to_the_first_control_of_the_page(qtbot: QtBot) -> None:
    window, page = QWidget(), QWidget()
    qtbot.addWidget(window)
    list_, control = QLineEdit(), QPushButton("Control")
    QVBoxLayout(page).addWidget(control)
    column = QVBoxLayout(window)
    column.addWidget(list_)
    column.addWidget(VerticalScrollArea(page))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    list_.setFocus()
    list_.focusNextChild()
    assert window.focusWidget() is control
