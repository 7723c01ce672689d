"""Default keys that differ on macOS, because the system takes the usual ones for itself.

In chords "Ctrl" is the command key of macOS, "Alt" its option key and "Meta" its control key.
"""

import sys
from collections.abc import Iterable

from qamera_review.domain.keymap import Keys
from qamera_review.domain.records import replace
from qamera_review.ui.actions.action_spec import ActionSpec

# Hide, hide the others, minimize, Spotlight, the Finder's search, the other program, the next
# window, screenshots, log out, hide the Dock, force to quit, and the desktop. Command and Q quits,
# which is ours.
MAC_SYSTEM_KEYS = frozenset(
    {"Ctrl+H", "Ctrl+Alt+H", "Ctrl+M", "Ctrl+Alt+M", "Ctrl+Space", "Ctrl+Alt+Space", "Ctrl+Tab"}
    | {"Ctrl+`", "Ctrl+Shift+3", "Ctrl+Shift+4", "Ctrl+Shift+5", "Ctrl+Shift+Q", "Ctrl+Alt+D"}
    | {"Ctrl+Alt+Esc", "F11"}
)
# A function key needs the key fn on a Mac's keyboard, so it comes second.
_MAC_KEYS: Keys = {
    "refresh": ("Ctrl+Alt+R", "F5"),
    "full_screen": ("Ctrl+Meta+F",),
    "select_flagged": ("Meta+M",),
    "messages": ("Meta+Shift+M",),
    "toggle": ("Meta+Space",),
    "check_accuracy": ("Meta+Shift+Q",),
    **{f"save_view_{slot}": (f"Ctrl+Alt+{slot}",) for slot in range(1, 10)},
}


def with_system_keys(table: Iterable[ActionSpec]) -> tuple[ActionSpec, ...]:
    """Return the actions with the keys that they have by default on this system."""
    specs = tuple(table)
    if sys.platform == "darwin":
        specs = tuple(replace(spec, keys=_MAC_KEYS.get(spec.id, spec.keys)) for spec in specs)
    return specs


def free_keys(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Return the keys without those that this system takes for itself."""
    if sys.platform == "darwin":
        keys = tuple(key for key in keys if key not in MAC_SYSTEM_KEYS)
    return keys
