"""Key events of whole chords, with the scan codes of X11 or Windows."""

import sys

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

OFFSET = 0 if sys.platform == "win32" else 8  # X11 numbers the keys as Windows does, from 8 on
ROWS = {"1234567890": 2, "QWERTYUIOP[]": 16, "ASDFGHJKL": 30, "ZXCVBNM,": 44}
SCAN = {
    sign: first + place + OFFSET for row, first in ROWS.items() for place, sign in enumerate(row)
}


def press_chord(widget: QWidget, text: str, *, native: str = "", layout: str = "") -> None:
    """Send the chord as a real key event; `native` is what another layout reports for the key."""
    held_modifiers = Qt.KeyboardModifier.NoModifier
    names = {"Ctrl": "Control", "Alt": "Alt", "Meta": "Meta", "Shift": "Shift"}
    *modifiers, key = ["+", *[]] if text == "+" else split_chord(text)
    for modifier in modifiers:
        held_modifiers |= Qt.KeyboardModifier[f"{names[modifier]}Modifier"]
    code = ord(native) if native else _code(key)
    scan = SCAN.get(key, 0)
    # On Windows Ctrl+Alt is AltGr when it writes a text.
    is_alt_gr = sys.platform == "win32" and {"Ctrl", "Alt"} <= set(modifiers)
    written = "" if is_alt_gr else native.lower()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, code, held_modifiers, scan, 0, 0, written)
        QCoreApplication.sendEvent(widget, event)


def split_chord(text: str) -> list[str]:
    """Return the modifiers of a chord and, as the last item, its key."""
    head, key = (text[:-2], "+") if text.endswith("++") else (text.rpartition("+")[0], "")
    key = key or text.rpartition("+")[2]
    return [*filter(None, head.split("+")), key]


def _code(key: str) -> int:
    named = {"Enter": "Return"}.get(key, key)
    pressed: list[QKeyCombination] = list(QKeySequence(named))  # type: ignore[call-overload]
    return pressed[0].key().value
