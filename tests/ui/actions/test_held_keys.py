"""A key that is held down decides once, however the system reports its repeats."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qamera_review.domain.records import replace
from qamera_review.ui.actions.action_registry import all_actions
from qamera_review.ui.actions.action_spec import ActionSpec
from qamera_review.ui.actions.commands import Commands
from qamera_review.ui.actions.key_dispatcher import KeyDispatcher
from qamera_review.ui.theme.theme_applier import get_application
from tests.support.held import KeyTimeline

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Bench:
    """A window with a stage and a text field, whose actions only note that they ran."""

    def __init__(self) -> None:
        self.ran: list[str] = []
        self.on_run: Callable[[], None] = lambda: None
        self.window, self.stage, self.field = QWidget(), QWidget(), QLineEdit()
        column = QVBoxLayout(self.window)
        for widget in (self.stage, self.field):
            column.addWidget(widget)
        self.stage.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.stage.setFocus()
        commands: Commands = object()  # type: ignore[assignment]
        actions = [self._noting(spec) for spec in all_actions()]
        self.host = KeyDispatcher(
            actions, commands, self.window, self.stage, lambda: False, lambda: True
        )
        self.host.install()

    def _noting(self, spec: ActionSpec) -> ActionSpec:
        def run(_commands: Commands) -> None:
            self.ran.append(spec.id)
            self.on_run()

        return replace(spec, run=run, enabled=lambda _commands: True)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    bench = Bench()
    qtbot.addWidget(bench.window)
    return bench


DECIDING = [
    (Qt.Key.Key_A, NONE, "approve"),
    (Qt.Key.Key_R, NONE, "reject"),
    (Qt.Key.Key_E, SHIFT, "archive_stay"),
    (Qt.Key.Key_1, NONE, "reason_1"),
    (Qt.Key.Key_Z, CTRL, "undo"),
    (Qt.Key.Key_Return, NONE, "loupe"),
    (Qt.Key.Key_U, NONE, "withdraw"),
]


@pytest.mark.parametrize(("key", "modifiers", "action"), DECIDING)
@pytest.mark.parametrize("unseen_every", [0, 1, 3])
def test_one_press_is_one_act_and_the_next_press_another(
    bench: Bench, key: Qt.Key, modifiers: Qt.KeyboardModifier, action: str, unseen_every: int
) -> None:
    keys = KeyTimeline(bench.stage)
    for press in (1, 2):
        keys.press(key, modifiers)
        keys.repeat(key, modifiers, 40, unseen_every)
        keys.release(key, modifiers)
        assert bench.ran == [action] * press


def test_moves_go_on_while_their_key_is_held(bench: Bench) -> None:
    keys = KeyTimeline(bench.stage)
    keys.press(Qt.Key.Key_Right)
    keys.repeat(Qt.Key.Key_Right, NONE, 9, 3)
    keys.release(Qt.Key.Key_Right)
    assert bench.ran == ["move_right"] * 10


def test_letting_go_of_shift_first_makes_no_other_key(bench: Bench) -> None:
    keys = KeyTimeline(bench.stage)
    keys.press(Qt.Key.Key_A, SHIFT)
    keys.repeat(Qt.Key.Key_A, NONE, 20, 2)
    assert bench.ran == ["approve_stay"]


def test_two_keys_that_are_held_together_act_once_each(bench: Bench) -> None:
    keys = KeyTimeline(bench.stage)
    keys.press(Qt.Key.Key_A)
    keys.press(Qt.Key.Key_R)
    keys.repeat(Qt.Key.Key_R, NONE, 20, 2)
    keys.release(Qt.Key.Key_A)
    keys.repeat(Qt.Key.Key_R, NONE, 20, 2)
    assert bench.ran == ["approve", "reject"]


def test_a_held_key_types_nothing_where_its_action_took_the_focus(bench: Bench) -> None:
    keys = KeyTimeline(bench.stage)
    keys.press(Qt.Key.Key_G)
    bench.field.setFocus()
    get_application().focusChanged.emit(None, bench.field)  # the window is not the active one
    keys.target = bench.field
    keys.repeat(Qt.Key.Key_G, NONE, 20, 2)
    keys.release(Qt.Key.Key_G)
    assert bench.field.text() == ""
    keys.press(Qt.Key.Key_G)
    assert bench.field.text() == "g"
    assert bench.ran == ["ideas"]


def test_a_release_that_went_elsewhere_makes_no_key_dead(bench: Bench) -> None:
    keys = KeyTimeline(bench.stage)
    keys.press(Qt.Key.Key_A)
    state = Qt.ApplicationState
    for now in (state.ApplicationInactive, state.ApplicationActive):
        get_application().applicationStateChanged.emit(now)
    keys.press(Qt.Key.Key_A)
    assert bench.ran == ["approve"] * 2


def test_a_release_in_another_window_makes_no_key_dead(bench: Bench) -> None:
    """Such as the cheat sheet: ? opened it, and / on the same key has to reach the search field,
    or what is typed then decides."""
    keys, other = KeyTimeline(bench.stage), QWidget()
    keys.press(Qt.Key.Key_Slash, SHIFT)
    get_application().focusChanged.emit(bench.stage, other)
    get_application().focusChanged.emit(other, bench.stage)
    keys.press(Qt.Key.Key_Slash)
    assert len(bench.ran) == 2
    other.close()


def test_a_release_in_a_menu_makes_no_key_dead(bench: Bench) -> None:
    keys, menu = KeyTimeline(bench.stage), QMenu(bench.window)
    menu.addAction("Something")
    bench.on_run = lambda: menu.popup(QPoint())
    keys.press(Qt.Key.Key_A)
    menu.close()
    keys.press(Qt.Key.Key_A)
    menu.close()
    assert bench.ran == ["approve"] * 2


def test_a_press_without_a_timestamp_counts(bench: Bench) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) * 2:
        QCoreApplication.sendEvent(bench.stage, QKeyEvent(kind, Qt.Key.Key_A.value, NONE, "a"))
    assert bench.ran == ["approve"] * 2
