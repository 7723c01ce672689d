"""Keys that are pressed while a window opens do nothing in the window before."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qamera_review.ui.preferences.preferences_window import PreferencesWindow
from tests.support.reviewer import CTRL, Reviewer

pytestmark = pytest.mark.anyio
Key = Qt.Key


async def test_a_key_pressed_too_early_for_a_window_decides_nothing(reviewer: Reviewer) -> None:
    await reviewer.show_undecided()
    first, canvas = reviewer.focus, reviewer.app.window.grid.canvas
    QTest.keyClick(canvas, Key.Key_Comma, CTRL)
    for key in (Key.Key_A, Key.Key_Down, Key.Key_R):  # before the system has shown the window
        QTest.keyClick(canvas, key)
    assert reviewer.focus == first
    assert not reviewer.services.decisions.counts().outstanding
    window = await reviewer.dialog(PreferencesWindow)
    await reviewer.until(window.isActiveWindow, "the window with the keyboard")
    window.close()
    reviewer.press(Key.Key_A)
    assert reviewer.focus != first
    await reviewer.durable(first)
