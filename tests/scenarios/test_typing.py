"""Typing decides nothing: letters and digits act on the pictures, and beside them they are text."""

import string

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from qamera_review.domain.jobs.options import OptionKind
from qamera_review.ui.jobs.launch_dialog import LaunchDialog
from qamera_review.ui.preferences.preferences_window import PreferencesWindow
from qamera_review.ui.widgets.question_bar import Answer
from tests.support.reviewer import SHIFT, Reviewer

pytestmark = pytest.mark.anyio
Key = Qt.Key

_TYPED = string.ascii_lowercase + string.digits
_OPENING = ("ideas", "details")  # what opens the panels of the main window


def stops(window: QWidget) -> list[QWidget]:
    """The widgets of a window that can have the keyboard focus, as they show now."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.window() is window
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


def decided(reviewer: Reviewer) -> int:
    """How many decisions wait; nothing is sent while a test runs."""
    return len(reviewer.services.outbox.pending)


def key_of(letter: str) -> Qt.Key:
    """The key that writes a letter or a digit."""
    return Qt.Key(ord(letter.upper()))


def type_at(reviewer: Reviewer, widget: QWidget, text: str) -> None:
    """Types with the keyboard focus on a widget."""
    widget.setFocus()
    reviewer.take_keys()
    for letter in text:
        QTest.keyClick(widget, key_of(letter))
        QTest.keyClick(widget, key_of(letter), SHIFT)


async def test_an_id_that_is_typed_past_the_end_of_its_field_decides_nothing(
    reviewer: Reviewer,
) -> None:
    await reviewer.show_undecided()
    reviewer.press(Key.Key_G)
    panel = reviewer.app.window.jobs_panel
    panel.fields["product_id"].setFocus()
    for letter in "mug":
        reviewer.press(key_of(letter))
    assert panel.form.fields["product_id"].value.startswith("mug"), "the letters are text there"
    reviewer.app.window.focusNextChild()
    assert reviewer.app.window.focusWidget() is panel.form.fields["product_id"].star
    for letter in "presetarea":
        reviewer.press(key_of(letter))
    assert decided(reviewer) == 0


async def test_a_key_is_no_click_though_a_button_seems_to_be_pressed(reviewer: Reviewer) -> None:
    """Another window may get the release of a button; Qt then believes that it is still pressed."""
    await reviewer.show_undecided()
    main = reviewer.app.window
    QTest.mousePress(main.status_line.target, Qt.MouseButton.LeftButton)
    try:
        reviewer.press(Key.Key_G)
        panel = main.jobs_panel
        panel.fields["product_id"].setFocus()
        for letter in "mug":
            reviewer.press(key_of(letter))
        assert panel.form.fields["product_id"].value.startswith("mug")
        reviewer.press(Key.Key_Tab)
        reviewer.take_keys()
        assert main.focusWidget() is panel.form.fields["product_id"].star
        for letter in "presetarea":
            reviewer.press(key_of(letter))
        assert decided(reviewer) == 0
    finally:
        QTest.mouseRelease(main.status_line.target, Qt.MouseButton.LeftButton)


async def test_enter_presses_the_button_that_has_the_focus(reviewer: Reviewer) -> None:
    await reviewer.show_undecided()
    reviewer.press(Key.Key_G)
    panel = reviewer.app.window.jobs_panel
    panel.form.set_product("prod_of_nobody")
    panel.launch.setFocus()
    reviewer.press(Key.Key_Return)
    dialog = await reviewer.dialog(LaunchDialog)
    assert isinstance(dialog, LaunchDialog)
    options = reviewer.services.job_workspace.options
    expected = "doesn't know" if options.has_list(OptionKind.PRODUCTS) else "can't be checked"
    assert expected in dialog.warning.text()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        held = QKeyEvent(kind, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", autorep=True)
        QApplication.sendEvent(dialog.launch, held)
    assert dialog.isVisible(), "a key that is still held spends nothing"
    dialog.reject()


async def test_no_widget_of_any_window_passes_letters_on_to_the_pictures(
    reviewer: Reviewer,
) -> None:
    await reviewer.show_undecided()
    main = reviewer.app.window
    for action in _OPENING:
        main.key_dispatcher.trigger(action)
    main.notices.show_notice("A notice")
    main.question.ask("A question?", Answer("Yes", lambda: None))
    main.lesson.show()
    focus = reviewer.focus
    walked = 0
    for widget in stops(main):
        if main.view_stack.isAncestorOf(widget) or not widget.isVisible():
            continue  # a message may have faded meanwhile, and a hidden button has no focus
        type_at(reviewer, widget, _TYPED)
        assert decided(reviewer) == 0, widget
        main.key_dispatcher.trigger("show_all")  # the search field has filtered all away
        main.grid.set_focus_id(focus)
        walked += 1
    assert walked > 20
    for kind in main.windows.kinds():
        window = main.windows.open(kind)
        pages = len(window.pages) if isinstance(window, PreferencesWindow) else 1
        for page in range(pages):
            if isinstance(window, PreferencesWindow):
                window.list.setCurrentRow(page)
            visible = [widget for widget in stops(window) if widget.isVisible()]
            assert visible, kind
            for widget in visible:
                type_at(reviewer, widget, _TYPED)
                assert decided(reviewer) == 0, (kind, widget)
        window.close()


async def test_undo_and_sending_act_on_the_pictures_alone(reviewer: Reviewer) -> None:
    await reviewer.show_undecided()
    decided_id = reviewer.focus
    reviewer.press(Key.Key_R)
    await reviewer.durable(decided_id)
    reviewer.press(Key.Key_G)
    for name in ("undo", "send_held", "retry", "withdraw"):
        keys = reviewer.app.window.key_dispatcher.spec(name).keys
        assert keys
    reviewer.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    reviewer.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert reviewer.services.decisions.counts().held == 1
    reviewer.press(Key.Key_Escape)
    reviewer.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    await reviewer.durable(decided_id, False)


async def test_harmless_keys_act_beside_the_pictures_too(reviewer: Reviewer) -> None:
    await reviewer.show_undecided()
    main = reviewer.app.window
    main.filter_bar.facet_button(None).setFocus()
    ran: list[str] = []
    main.key_dispatcher.action_run.connect(ran.append)
    reviewer.press(Key.Key_F5)
    reviewer.press(Key.Key_Escape)
    assert ran == ["refresh", "back"]
    assert main.focusWidget() is main.grid.canvas


async def test_views_with_letter_keys_are_no_place_for_an_input_method(
    reviewer: Reviewer,
) -> None:
    await reviewer.show_undecided()
    stack = reviewer.app.window.view_stack
    for key in (Key.Key_Right, Key.Key_Return, Key.Key_Right, Key.Key_C, Key.Key_Escape):
        reviewer.press(key)
        for widget in (stack, *stack.findChildren(QWidget)):
            assert not widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled), widget


async def test_keeping_one_of_four_leaves_nothing_that_the_next_key_would_hit(
    reviewer: Reviewer,
) -> None:
    await reviewer.show_undecided()
    window = reviewer.app.window
    reviewer.press(Key.Key_Space)
    for _ in range(3):
        reviewer.press(Key.Key_Right, SHIFT)
    assert window.target_label.isVisible()
    assert window.target_label.text() == "R rejects 4"
    reviewer.press(Key.Key_C)
    for _ in range(4):
        await reviewer.look()
        reviewer.press(Key.Key_Tab)
    winner = reviewer.focus
    reviewer.press(Key.Key_A, SHIFT)
    await reviewer.durable(winner)
    reviewer.press(Key.Key_Escape)
    assert not window.grid.selection_now()
    assert not window.target_label.isVisible()
    reviewer.press(Key.Key_Down)
    framed = reviewer.focus
    assert framed != winner
    reviewer.press(Key.Key_R)
    await reviewer.durable(framed)
    (kept,) = reviewer.services.outbox.persisted_of(winner)
    assert kept.verb is not None
    assert kept.verb.name == "APPROVE"


async def test_what_is_scrolled_out_of_sight_is_shown_before_it_is_hit(
    reviewer: Reviewer,
) -> None:
    await reviewer.show_undecided()
    window = reviewer.app.window
    window.grid.set_tile_size(512)
    bar = window.grid.canvas.verticalScrollBar()
    bar.setValue(bar.maximum())
    focus = reviewer.focus
    reviewer.press(Key.Key_R)
    assert decided(reviewer) == 0
    assert bar.value() < bar.maximum()
    reviewer.press(Key.Key_R)
    await reviewer.durable(focus)
    assert decided(reviewer) == 1
