"""On the board, keys act on the framed product, or say why they cannot."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qamera_review.ui.viewer.view_mode import ViewMode
from tests.support.focus_world import FocusWorld


def test_a_duel_is_of_the_framed_product(qtbot: QtBot, qapp: QApplication) -> None:
    world = FocusWorld()
    try:
        stack, refused = world.stack, list[str]()
        world.host.refused.connect(refused.append)
        qtbot.waitExposed(stack)
        stack.activateWindow()
        world.host.trigger("board")
        stack.take_focus()
        qtbot.waitUntil(lambda: stack.window().focusWidget() is stack.board.canvas)
        QTest.keyClick(stack.board.canvas, Qt.Key.Key_A)
        assert len(refused) == 1
        framed = stack.board.focused_packshot
        world.host.press("duel")
        assert world.commands.view.mode is ViewMode.DUEL
        assert framed in stack.duel.all_ids
    finally:
        world.close()


def test_a_refused_key_is_refused_once(qtbot: QtBot, qapp: QApplication) -> None:
    """The widget with the focus does not take it, so it arrives at the window as well."""
    world = FocusWorld()
    try:
        refused, pressed = list[str](), list[object]()
        world.host.refused.connect(refused.append)
        world.host.key_pressed.connect(pressed.append)
        world.host.trigger("board")
        world.stack.activateWindow()
        world.stack.take_focus()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is world.stack.board.canvas)
        QTest.keyClick(world.stack.board.canvas, Qt.Key.Key_A)
        assert (len(refused), pressed) == (1, ["approve"])
    finally:
        world.close()
