"""How keys are written for the user: "Ctrl+Shift+Z", and on macOS "⇧⌘Z".

Qt calls the command key of macOS "Ctrl" and its control key "Meta", so that one table of keys does
for all systems. The user must read what is printed on their keyboard.
"""

import re
import sys

_MAC_MODIFIERS = {"Meta": "⌃", "Alt": "⌥", "Shift": "⇧", "Ctrl": "⌘"}  # in Apple's order
_MAC_KEYS = {
    "Enter": "↩",
    "Tab": "⇥",
    "Backspace": "⌫",
    "Del": "⌦",
    "PgUp": "⇞",
    "PgDown": "⇟",
    "Home": "↖",
    "End": "↘",
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
}
# A chord inside a sentence: modifiers, and the key or a word such as "click".
_CHORD = re.compile(r"((?:(?:Ctrl|Alt|Meta|Shift)\+)+)(\w+|\S)")


def key_name(chord: str) -> str:
    """Return a chord, such as "Ctrl+Shift+Z", as the user reads it on this system."""
    return _mac_name(chord) if sys.platform == "darwin" else chord


def with_key_names(text: str) -> str:
    """Return a sentence with its chords as the user reads them on this system."""
    if sys.platform == "darwin":
        text = _CHORD.sub(_mac_part, text)
    return text


def _mac_name(chord: str) -> str:
    *modifiers, key = chord[:-1].split("+")
    key += chord[-1:]  # which may itself be "+"
    signs = "".join(sign for name, sign in _MAC_MODIFIERS.items() if name in modifiers)
    return signs + _MAC_KEYS.get(key, key)


def _mac_part(match: re.Match[str]) -> str:
    modifiers, key = match.groups()
    is_word = len(key) > 1 and key.islower()
    return f"{_mac_name(modifiers + 'X')[:-1]}-{key}" if is_word else _mac_name(modifiers + key)
