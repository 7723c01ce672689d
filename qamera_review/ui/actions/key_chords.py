"""Which keys were pressed, as a chord of text such as "Shift+A", on any keyboard layout.

Letters mean their own letter; when the layout gives no Latin letter (Cyrillic, Greek), the
physical key of a US keyboard counts. The row of digits is digits, whatever it writes without
Shift (AZERTY, Czech). A symbol such as "?" is written without Shift.
"""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from qamera_review.ui.text.language import tr

_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_META = Qt.KeyboardModifier.MetaModifier
_ALT_GR = _CTRL | _ALT

_ROWS = ("1234567890", "qwertyuiop[]", "asdfghjkl", "zxcvbnm,./")
_PC_STARTS = (2, 16, 30, 44)  # scan codes (set 1) of the first key in each row
_X11_OFFSET = 8  # X11 and Wayland report evdev's code plus 8
# macOS' virtual key codes, which name physical keys.
_MAC_LETTERS = {
    code: letter
    for first, letters in ((0, "ASDFHGZXCV"), (11, "BQWERYT1234"), (30, "]OU[IP"))
    for code, letter in enumerate(letters, first)
} | {22: "6", 23: "5", 25: "9", 26: "7", 28: "8", 29: "0", 37: "L", 38: "J", 40: "K"}
_MAC_LETTERS |= {43: ",", 44: "/", 45: "N", 46: "M", 47: "."}
# Symbols that are keys by themselves; any other one stands for what its key is on a US keyboard.
_SYMBOLS = frozenset("/?[].,+=-")
# What a row of digits writes without Shift on some layouts; elsewhere these have keys of their own.
_BESIDE_DIGITS = frozenset("+=-")

_NAMED = {
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Backtab: "Tab",
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
    if held & _ALT_GR == _ALT_GR and event.text() == name:
        held &= ~_ALT_GR  # AltGr, which it took to write the sign, is both on some systems
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
    if key in _NAMED_VALUES:
        return _NAMED[Qt.Key(key)], True
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z or Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return chr(key), True
    if Qt.Key.Key_Space < key < Qt.Key.Key_AsciiTilde:
        itself = _stands_for_itself(event)
        return chr(key) if itself else _physical_letter(event), not itself
    if key > Qt.Key.Key_AsciiTilde and key < 0x01000000:
        physical = _physical_letter(event)
        return physical, physical not in _SYMBOLS
    if key in _NO_CHORDS or any(key in span for span in _MODIFIER_SPANS):
        return "", False
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText), True


def _stands_for_itself(event: QKeyEvent) -> bool:
    """Whether a symbol is meant, and not the digit that its key is elsewhere."""
    sign, shifted = chr(event.key()), bool(event.modifiers() & _SHIFT)
    if not _physical_letter(event).isdigit():
        return True
    return sign in _SYMBOLS and (shifted or sign not in _BESIDE_DIGITS)


_NAMED_VALUES = {key.value for key in _NAMED}
# Modifiers, what changes the layout or the way of input, and dead keys.
_MODIFIER_SPANS = (range(Qt.Key.Key_Shift, Qt.Key.Key_ScrollLock + 1),
                   range(Qt.Key.Key_Super_L, Qt.Key.Key_Super_R + 1),
                   range(Qt.Key.Key_AltGr, Qt.Key.Key_Dead_Longsolidusoverlay + 1))  # fmt: skip
_NO_CHORDS = frozenset({Qt.Key.Key_unknown.value, 0})


def shown_keys(chords: tuple[str, ...]) -> str:
    """Keys as people read them: "A or P"."""
    return f" {tr('or')} ".join(chords)
