"""Where the keys of the table act: only while the pictures have the focus, or elsewhere as well.

A key that decides or changes anything acts only while the pictures have the keyboard focus: a user
who leaves a text field with Tab may keep typing while a button has the focus. Only harmless actions
act everywhere in the window, and outside the pictures only by a chord that types no character.
"""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from qamera_review.ui.query.query_edit import QueryEdit

# Actions that open or show something. None of them decides, sends or undoes.
HARMLESS = frozenset(
    {
        "back",
        "full_screen",
        "shortcuts",
        "refresh",
        "search",
        "quit",
        "palette",
        "help",
        "about",
        "diagnostics",
    }
    | {"preferences", "accounts", "key", "outbox", "messages", "report", "toolbar"}
    | {"lesson", "sitting", "check_accuracy", "insights"}
    # Keys that a text field does not use, and that are needed while the job form has the focus.
    | {"ideas_batch", "ledger", "coverage", "next_uncovered"}
)
# The harmless ones that also act while a text is typed.
_WHILE_TYPING = HARMLESS - {
    "about",
    "diagnostics",
    "toolbar",
    "lesson",
    "key",
    "accounts",
    "report",
    "sitting",
    "insights",
    "check_accuracy",
}
# Actions on the focused or the selected packshots. They act only on what the user can see.
ACTING_ON_PACKSHOTS = frozenset(
    {"approve", "reject", "archive", "approve_stay", "reject_stay", "archive_stay"}
    | {"drop", "winner", "winner_leave_rest", "reject_rest", "withdraw", "retry", "flag", "toggle"}
    | {"original", "use_as_original"}  # the first selects in the grid
    | {"check_wrong"}
)
_GIVES_REASON = "reason_"
REASON_PREFIXES = (_GIVES_REASON, "reject_for_")
_MOVES = ("move_", "extend_")
_NAMED_THAT_WRITE_OR_MOVE = frozenset(
    {"Space", "Enter", "Tab", "Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown"}
    | {"Del", "Ins", "Backspace"}
)


def acts_on_packshots(action_id: str) -> bool:
    """Return whether an action changes the packshots that are focused or selected."""
    return action_id in ACTING_ON_PACKSHOTS or action_id.startswith(REASON_PREFIXES)


def gives_reason(action_id: str) -> bool:
    """Return whether an action adds or removes a reason, and decides nothing."""
    return action_id.startswith(_GIVES_REASON)


def explains_decision(action_id: str) -> bool:
    """Return whether an action is about what was decided just now: a reason, or a note."""
    return gives_reason(action_id) or action_id == "note"


def takes_text(widget: QObject | None) -> bool:
    """Return whether the user types into a widget."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox)


def is_within(widget: QObject | None, area: QWidget) -> bool:
    """Return whether a widget is `area` or lies in it."""
    return isinstance(widget, QWidget) and (widget is area or area.isAncestorOf(widget))


def may_act(holder: QObject, stage: QWidget, chord: str, action_id: str) -> bool:
    """Return whether a chord runs an action while `holder` has the keyboard focus.

    `stage` holds the pictures. There every action may run. A label whose text can be selected
    has no use for the arrow keys, so the moves run there too.
    """
    if is_within(holder, stage):
        return True
    if isinstance(holder, QLabel) and action_id.startswith(_MOVES):
        return True
    if isinstance(holder, QueryEdit) and holder.takes_escape() and chord == "Esc":
        return False  # it closes what it offers, or clears what was typed
    if writes_or_moves(chord):
        return False
    return action_id in (_WHILE_TYPING if takes_text(holder) else HARMLESS)


def writes_or_moves(chord: str) -> bool:
    """Return whether a chord types something or operates a control: "A", "Shift+1", "Space"."""
    key = chord.removeprefix("Shift+")
    return len(key) == 1 or key in _NAMED_THAT_WRITE_OR_MOVE
