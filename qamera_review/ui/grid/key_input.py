"""The keys that a grid takes itself: moves, selecting the focused tile, all or
nothing (Esc), and Enter."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from qamera_review.domain.packshot import PackshotId
from qamera_review.ui.grid.grid_layout import Step

_STEPS = {
    Qt.Key.Key_Left: Step.LEFT,
    Qt.Key.Key_Right: Step.RIGHT,
    Qt.Key.Key_Up: Step.UP,
    Qt.Key.Key_Down: Step.DOWN,
    Qt.Key.Key_PageUp: Step.PAGE_UP,
    Qt.Key.Key_PageDown: Step.PAGE_DOWN,
    Qt.Key.Key_Home: Step.HOME,
    Qt.Key.Key_End: Step.END,
}


class KeyTarget(Protocol):
    """What the keys need of a grid."""

    def focused_id(self) -> PackshotId | None: ...
    def selection_now(self) -> frozenset[PackshotId]: ...
    def move_focus(self, step: Step, extend: bool = False, keep: bool = False) -> None: ...
    def toggle_selection(self) -> None: ...
    def select_all(self) -> None: ...
    def clear_selection(self) -> None: ...
    def activate_focused(self) -> None: ...


def press_key(grid: KeyTarget, event: QKeyEvent) -> bool:
    """Carry out what a key means in a grid; return False when it means nothing here.

    With Shift a move extends the selection, with Ctrl it keeps the selection as it is.
    """
    key = Qt.Key(event.key())
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    control = modifiers == Qt.KeyboardModifier.ControlModifier
    if key in _STEPS and not modifiers & Qt.KeyboardModifier.AltModifier:
        extend = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        grid.move_focus(_STEPS[key], extend, keep=control)
    elif key == Qt.Key.Key_Space and (control or not modifiers):
        grid.toggle_selection()
    elif key == Qt.Key.Key_A and control:
        grid.select_all()
    elif key == Qt.Key.Key_Escape and grid.selection_now():
        grid.clear_selection()
    elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and grid.focused_id() and not modifiers:
        grid.activate_focused()
    else:
        return False
    return True
