"""Ctrl+C copies the ids of what a verb would hit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.support.reviewer import CTRL, SHIFT, Reviewer

pytestmark = pytest.mark.anyio


async def test_the_ids_of_the_focus_or_of_the_selection_are_copied(reviewer: Reviewer) -> None:
    reviewer.press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == reviewer.focus
    reviewer.press(Qt.Key.Key_Space)
    reviewer.press(Qt.Key.Key_Right, SHIFT)
    targets = reviewer.app.window.grid.targets()
    assert len(targets) == 2
    reviewer.press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().split("\n") == list(targets)
    assert "2" in reviewer.app.window.status_line.result_label.text()
