"""Sets of keys known from other programs; an action that a set does not name keeps its keys."""

from collections.abc import Mapping

from qamera_review.domain.keymap import DEFAULT, Keys
from qamera_review.ui.actions.system_keys import free_keys
from qamera_review.ui.text.language import noop_tr

PRESET_NAMES: Mapping[str, str] = {
    DEFAULT: noop_tr("Qamera Review"),
    "lightroom": noop_tr("Like Lightroom"),
    "vim": noop_tr("Like Vim"),
}

# In Lightroom P flags, X rejects, U unflags, E is the loupe, B the quick collection.
_LIGHTROOM: Keys = {
    "approve": ("P", "A"),
    "approve_stay": ("Shift+P", "Shift+A"),
    "reject": ("R",),
    "reject_stay": ("Shift+X",),
    "archive": ("Backspace", "Del"),
    "survey": ("Shift+N",),
    "archive_stay": ("Shift+Backspace",),
    "loupe": ("E", "Enter", "Space"),
    "original": ("Alt+,",),
    "toggle": ("Ctrl+Space", "V"),
    "flag": ("B", "M"),
    "select_none": ("Ctrl+D", "Ctrl+Shift+A"),
    "shortcuts": ("Ctrl+/", "?", "F1"),
    "ideas": ("Ctrl+G",),
}
# h j k l move by default; in vim u undoes, v selects, : opens the command line.
_VIM: Keys = {
    "undo": ("U", "Ctrl+Z"),
    "withdraw": ("Shift+U",),
    "redo": ("Ctrl+R", "Ctrl+Shift+Z"),
    "retry": ("Ctrl+Shift+R",),
    "move_first": ("Home", "0"),
    "move_last": ("End", "Shift+G"),
    "move_page_down": ("PgDown", "Ctrl+D"),
    "move_page_up": ("PgUp", "Ctrl+U"),
    "extend_left": ("Shift+Left", "Shift+H"),
    "extend_down": ("Shift+Down", "Shift+J"),
    "extend_up": ("Shift+Up", "Shift+K"),
    "extend_right": ("Shift+Right", "Shift+L"),
    "toggle": ("V", "Ctrl+Space"),
    "survey": ("Shift+V",),
    "more_of_product": ("Ctrl+Alt+N",),
    "palette": (":", "Ctrl+K"),
}
PRESETS: Mapping[str, Keys] = {DEFAULT: {}, "lightroom": _LIGHTROOM, "vim": _VIM}


def preset_keys(name: str) -> Keys:
    """Return the keys of a set, without those that this system takes for itself."""
    return {action_id: free_keys(keys) for action_id, keys in PRESETS[name].items()}
