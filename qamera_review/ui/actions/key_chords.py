"""Turns key presses into chords, texts such as "Shift+A", on any keyboard layout.

A key is named by the letter it writes. If the layout writes no Latin letter (Cyrillic, Greek), it
is named by its place on a US keyboard. The keys of the digit row are always digits, whatever they
write without Shift (AZERTY, Czech). A symbol such as "?" is named without Shift.

Worked examples:

    layout      pressed          Qt reports      chord   because
    US          Shift and a      A, Shift        Shift+A letters keep Shift
    Ukrainian   the key of "ф"   U+0424          A       "A" is there on a US keyboard
    French      the key of "&"   &               1       it is on the digit row
    Czech       the key of "+"   +               1       on the digit row, without Shift
    German      Shift and ß      ?, Shift        ?       symbols lose Shift
    German      AltGr and 8      [, Ctrl+Alt     [       Windows reports AltGr as Ctrl+Alt
    Polish      AltGr and x      U+017A          none    it writes "ź", which is not the letter X
"""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from qamera_review.ui.text.key_names import key_name
from qamera_review.ui.text.language import tr

_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_META = Qt.KeyboardModifier.MetaModifier
_ALT_GR = _CTRL | _ALT
# Modifiers of X11 and Wayland that choose the third or the fifth sign of a key: Mod5 for AltGr,
# Mod3 on a few layouts. Qt does not name them.
_OTHER_SIGN = 0x80 | 0x20

_ROWS = ("1234567890", "qwertyuiop[]", "asdfghjkl", "zxcvbnm,./")
_PC_STARTS = (2, 16, 30, 44)  # scan codes (set 1) of the first key in each row
_X11_OFFSET = 8  # X11 and Wayland report evdev's code plus 8
# The virtual key codes of macOS, which identify physical keys.
_MAC_LETTERS = {
    code: letter
    for first, letters in ((0, "ASDFHGZXCV"), (11, "BQWERYT1234"), (30, "]OU[IP"))
    for code, letter in enumerate(letters, first)
} | {22: "6", 23: "5", 25: "9", 26: "7", 28: "8", 29: "0", 37: "L", 38: "J", 40: "K"}
_MAC_LETTERS |= {43: ",", 44: "/", 45: "N", 46: "M", 47: "."}
# Symbols that can be keys; for any other one the key of the US keyboard at its place counts.
_SYMBOLS = frozenset("/?[].,+=-")
# Symbols that some layouts have on the digit row without Shift, and others on keys of their own.
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
        start + offset + column: letter.upper()
        for start, row in zip(_PC_STARTS, _ROWS, strict=True)
        for column, letter in enumerate(row)
    }


def _physical_letter(event: QKeyEvent) -> str:
    if sys.platform == "darwin":
        letter = _MAC_LETTERS.get(event.nativeVirtualKey(), "")
    else:
        offset = 0 if sys.platform == "win32" else _X11_OFFSET
        letter = _pc_letters(offset).get(event.nativeScanCode(), "")
    return letter


def chord_of(event: QKeyEvent) -> str:
    """Return the chord of a key press; "" for a modifier alone or an unknown key."""
    name, shifted = _name_of(event)
    if not name or (_writes_other_sign(event) and len(name) == 1 and name.isalnum()):
        return ""
    modifiers = event.modifiers()
    writes_symbol = event.text() == name and not name.isalnum()  # X11 tells a text of Ctrl+1, too
    if modifiers & _ALT_GR == _ALT_GR and writes_symbol:
        modifiers &= ~_ALT_GR  # AltGr, used to write the symbol; some systems report it as Ctrl+Alt
    parts = [
        text
        for modifier, text in ((_CTRL, "Ctrl"), (_ALT, "Alt"), (_META, "Meta"))
        if modifiers & modifier
    ]
    if shifted and modifiers & _SHIFT:
        parts.append("Shift")
    return "+".join([*parts, name])


def _writes_other_sign(event: QKeyEvent) -> bool:
    """Return whether AltGr is held. On Windows it is Ctrl+Alt, which alone writes nothing; on macOS
    it is Alt, and part of the chord."""
    if sys.platform == "win32":
        is_alt_gr = event.modifiers() & _ALT_GR == _ALT_GR
        return is_alt_gr and bool(event.text()) and event.text().isprintable()
    return sys.platform != "darwin" and bool(event.nativeModifiers() & _OTHER_SIGN)


def _name_of(event: QKeyEvent) -> tuple[str, bool]:
    """Return the key's name, and whether Shift is part of the chord (not for a symbol)."""
    key = event.key()
    if key in _NAMED_VALUES:
        return _NAMED[Qt.Key(key)], True
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z or Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return chr(key), True
    if Qt.Key.Key_Space < key < Qt.Key.Key_AsciiTilde:
        is_symbol = _means_symbol(event)
        return chr(key) if is_symbol else _physical_letter(event), not is_symbol
    if key > Qt.Key.Key_AsciiTilde and key < 0x01000000:
        physical_letter = _physical_letter(event)
        return physical_letter, physical_letter not in _SYMBOLS
    if key in _NO_CHORDS or any(key in span for span in _MODIFIER_SPANS):
        return "", False
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText), True


def _means_symbol(event: QKeyEvent) -> bool:
    """Return whether the symbol is meant, and not the digit on the same key."""
    symbol, shifted = chr(event.key()), bool(event.modifiers() & _SHIFT)
    if not _physical_letter(event).isdigit():
        return True
    return symbol in _SYMBOLS and (shifted or symbol not in _BESIDE_DIGITS)


_NAMED_VALUES = {key.value for key in _NAMED}
# Modifiers, keys that switch the layout or the input method, and dead keys.
_MODIFIER_SPANS = (range(Qt.Key.Key_Shift, Qt.Key.Key_ScrollLock + 1),
                   range(Qt.Key.Key_Super_L, Qt.Key.Key_Super_R + 1),
                   range(Qt.Key.Key_AltGr, Qt.Key.Key_Dead_Longsolidusoverlay + 1))  # fmt: skip
_NO_CHORDS = frozenset({Qt.Key.Key_unknown.value, 0})


def shown_keys(chords: tuple[str, ...]) -> str:
    """Return chords as text: "A or P"."""
    return f" {tr('or')} ".join(map(key_name, chords))
