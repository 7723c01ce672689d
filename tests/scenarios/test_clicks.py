"""The mouse never takes the keyboard away, and the wheel changes nothing that has no focus."""

import asyncio

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollBar,
    QWidget,
)

from qamera_review.ui.preferences.preferences_window import PreferencesWindow
from qamera_review.ui.widgets.notice_bar import NoticeAction
from qamera_review.ui.widgets.question_bar import Answer
from tests.support.reviewer import Reviewer

pytestmark = pytest.mark.anyio
Key = Qt.Key
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


async def click(widget: QWidget) -> None:
    """A click as the window system delivers it: the focus goes where the policies say.

    It is made outside of every task, since Qt handles other events during it, and with them those
    that let tasks of the program go on.
    """
    window, clicked = widget.window(), asyncio.Event()
    handle = window.windowHandle()

    def make() -> None:
        QTest.mouseClick(handle, LEFT, NONE, widget.mapTo(window, widget.rect().center()))
        clicked.set()

    asyncio.get_running_loop().call_soon(make)
    await clicked.wait()


async def activate(reviewer: Reviewer) -> None:
    """The main window is the active one, and the pictures have its focus."""
    window = reviewer.app.window
    window.view_stack.back()
    window.view_stack.take_focus()
    window.activateWindow()
    await reviewer.until(window.grid.hasFocus, "the keyboard")


def close_popup() -> None:
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def controls(window: QWidget) -> list[QWidget]:
    """What can be clicked in a window, and is not typed into."""
    kinds = (QAbstractButton, QComboBox, QAbstractSlider)
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.window() is window
        and widget.isVisible()
        and widget.isEnabled()
        and not (isinstance(widget, QComboBox) and widget.isEditable())
    ]


def moves(reviewer: Reviewer) -> bool:
    """Whether Right, or else Down, moves the focus of the grid."""
    window = reviewer.app.window
    window.grid.set_focus_id(reviewer.services.store.visible[0])
    before = reviewer.focus
    reviewer.press(Key.Key_Right)
    reviewer.press(Key.Key_Down)
    return reviewer.focus != before


async def test_the_arrows_move_after_a_click_on_any_control(
    reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    await reviewer.show_undecided()
    window = reviewer.app.window
    window.resize(1600, 980)
    window.key_dispatcher.trigger("details")
    clicked = 0
    bar = window.grid.canvas.verticalScrollBar()
    for widget in controls(window):
        if widget is bar or not widget.isVisible() or not widget.isEnabled():
            continue
        if widget.visibleRegion().isEmpty() or isinstance(widget, QScrollBar):
            continue
        window.key_dispatcher.trigger("show_all")
        await activate(reviewer)
        await click(widget)
        close_popup()
        for dialog in QApplication.topLevelWidgets():
            if dialog is not window and dialog.isVisible():
                dialog.close()
        window.key_dispatcher.trigger("show_all")
        window.view_stack.back()
        assert moves(reviewer), f"{widget} {widget.accessibleName()} {widget.toolTip()}"
        clicked += 1
    assert clicked > 12


async def test_the_arrows_move_after_notices_questions_and_the_lesson(reviewer: Reviewer) -> None:
    await reviewer.show_undecided()
    window = reviewer.app.window
    lesson, notices, question = window.lesson, window.notices, window.question
    for button in (lesson.end, lesson.start, notices.remedy, notices.dismiss):
        for by_keyboard in (False, True):
            lesson.show()
            lesson.start.show()
            notices.show_notice("A notice", NoticeAction("Do it", lambda: None))
            await reviewer.until(button.isVisible, "the button")
            await activate(reviewer)
            await press_button(reviewer, button, by_keyboard)
            if not button.isVisible() or not by_keyboard:
                assert moves(reviewer), (button.text(), by_keyboard)
            else:
                assert button.hasFocus(), "Tab and Space go on from here"
            lesson.finish()
    for button in (question.yes, question.no):
        for by_keyboard in (False, True):
            await activate(reviewer)
            question.ask("A question?", Answer("Yes", lambda: None))
            await reviewer.until(button.isVisible, "the button")
            await press_button(reviewer, button, by_keyboard)
            assert moves(reviewer), (button.text(), by_keyboard)


async def press_button(reviewer: Reviewer, button: QAbstractButton, by_keyboard: bool) -> None:
    if by_keyboard:
        button.setFocus()
        reviewer.press(Key.Key_Space)
    else:
        QApplication.sendPostedEvents()
        await click(button)


async def test_a_control_that_was_reached_by_tab_gives_the_arrows_back_when_it_is_clicked(
    reviewer: Reviewer,
) -> None:
    await reviewer.show_undecided()
    await activate(reviewer)
    slider = reviewer.app.window.filter_bar.size_slider
    slider.setFocus()
    assert reviewer.app.window.focusWidget() is slider
    reviewer.take_keys()
    await click(slider)
    assert moves(reviewer)


async def test_a_field_that_is_clicked_keeps_the_keyboard_until_escape(reviewer: Reviewer) -> None:
    await reviewer.show_undecided()
    window = reviewer.app.window
    window.key_dispatcher.trigger("ideas")
    await activate(reviewer)
    field = window.jobs_panel.form.count
    await click(field)
    assert window.focusWidget() is field
    reviewer.press(Key.Key_Escape)
    assert window.focusWidget() is window.grid.canvas


def wheel(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle, QPointF(widget.mapToGlobal(middle)), QPoint(), QPoint(0, -360),
        QGuiApplication.mouseButtons(), NONE, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def value_of(widget: QWidget) -> object:
    if isinstance(widget, QComboBox):
        return (widget.currentIndex(), widget.currentText())
    if isinstance(widget, QAbstractSpinBox):
        return widget.text()
    return widget.value() if isinstance(widget, QAbstractSlider) else None


def turned(window: QWidget) -> int:
    """Turns the wheel over every combo box, spin box and slider; returns how many there are."""
    kinds = (QComboBox, QAbstractSpinBox, QAbstractSlider)
    count = 0
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, kinds) or isinstance(widget, QScrollBar):
            continue
        if widget.hasFocus():
            widget.clearFocus()
        before = value_of(widget)
        wheel(widget)
        assert value_of(widget) == before, widget
        assert not widget.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus
        count += 1
    return count


async def test_the_wheel_changes_nothing_that_has_no_focus(reviewer: Reviewer) -> None:
    await reviewer.show_undecided()
    window = reviewer.app.window
    window.key_dispatcher.trigger("ideas")
    assert turned(window) >= 6
    count = 0
    for kind in window.windows.kinds():
        other = window.windows.open(kind)
        count += turned(other)
        if isinstance(other, PreferencesWindow):
            for row in range(len(other.pages)):
                other.list.setCurrentRow(row)
                count += turned(other)
        other.close()
    assert count >= 4


async def test_one_press_of_esc_leaves_a_menu_for_the_pictures(reviewer: Reviewer) -> None:
    await activate(reviewer)
    window = reviewer.app.window
    QTest.keyClick(window.grid.canvas, Key.Key_F, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window.menuBar(), Key.Key_Right)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Key.Key_Escape)
    await reviewer.until(window.grid.hasFocus, "the pictures")
    assert window.menuBar().activeAction() is None
