"""An empty view has a button for the next step, only as long as it is empty."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from qamera_review.ui.widgets.empty_state import EmptyState, EmptyStateOverlay


def test_the_button_of_an_empty_list_does_the_next_step(qtbot: QtBot) -> None:
    view, chosen = QListWidget(), list[bool]()
    qtbot.addWidget(view)
    view.resize(400, 300)
    state = EmptyState("No jobs yet", "They appear here.", button="Generate")
    overlay = EmptyStateOverlay(view, state, lambda: chosen.append(True))
    view.show()
    qtbot.waitExposed(view)
    button = overlay.button
    assert button is not None
    assert view.viewport().rect().contains(button.geometry())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen == [True]
    view.addItem("a job")
    assert button.isHidden()
