"""Which keys were pressed, as a chord of text such as "Shift+A", on any keyboard layout.

Letters mean their own letter; when the layout gives no Latin letter (Cyrillic, Greek), the
physical key of a US keyboard counts. A symbol such as "?" is written without Shift.
"""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_META = Qt.KeyboardModifier.MetaModifier

_ROWS = ("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_PC_STARTS = (2, 16, 30, 44)  # scan codes (set 1) of the first key in each row
_X11_OFFSET = 8  # X11 and Wayland report evdev's code plus 8
# macOS' virtual key codes, which name physical keys.
_MAC_LETTERS = {
    code: letter
    for first, letters in ((0, "ASDFHGZXCV"), (11, "BQWERYT1234"), (31, "OU"), (34, "IP"))
    for code, letter in enumerate(letters, first)
} | {22: "6", 23: "5", 25: "9", 26: "7", 28: "8", 29: "0", 37: "L", 38: "J", 40: "K"}
_MAC_LETTERS |= {45: "N", 46: "M"}

_NAMED = {
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Backtab: "Tab",
    Qt.Key.Key_Plus: "+",
    Qt.Key.Key_Equal: "=",
    Qt.Key.Key_Minus: "-",
}


def _pc_letters(offset: int) -> dict[int, str]:
    return {
        start + offset + place: letter.upper()
        for start, row in zip(_PC_STARTS, _ROWS, strict=True)
        for place, letter in enumerate(row)
    }


def _physical_letter(event: QKeyEvent) -> str:
    if sys.platform == "darwin":
        return _MAC_LETTERS.get(event.nativeVirtualKey(), "")
    offset = 0 if sys.platform == "win32" else _X11_OFFSET
    return _pc_letters(offset).get(event.nativeScanCode(), "")


def chord_of(event: QKeyEvent) -> str:
    """The chord of a key press, "" for a modifier alone or a key that means nothing here."""
    name, shifted = _name_of(event)
    if not name:
        return ""
    held = event.modifiers()
    parts = [
        text
        for modifier, text in ((_CTRL, "Ctrl"), (_ALT, "Alt"), (_META, "Meta"))
        if held & modifier
    ]
    if shifted and held & _SHIFT:
        parts.append("Shift")
    return "+".join([*parts, name])


def _name_of(event: QKeyEvent) -> tuple[str, bool]:
    """The key's name, and whether Shift is part of the chord (it is not for a symbol)."""
    key = event.key()
    named = _NAMED.get(Qt.Key(key)) if key in _NAMED_VALUES else None
    if named is not None:
        return named, named not in ("+", "=", "-")
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z or Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return chr(key), True
    if Qt.Key.Key_Space < key < Qt.Key.Key_AsciiTilde:
        physical = _physical_letter(event)
        # On AZERTY the digit row gives "&", "é" ...: with no symbol of ours, the digit counts.
        if chr(key) not in "/?[].,+=-" and physical.isdigit():
            return physical, True
        return chr(key), False
    if key > Qt.Key.Key_AsciiTilde and key < 0x01000000:
        return _physical_letter(event), True
    if Qt.Key.Key_Shift <= key <= Qt.Key.Key_ScrollLock or key == Qt.Key.Key_unknown:
        return "", False
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText), True


_NAMED_VALUES = {key.value for key in _NAMED}


def shown_keys(chords: tuple[str, ...]) -> str:
    """Keys as people read them: "A or P"."""
    return " or ".join(chords)
