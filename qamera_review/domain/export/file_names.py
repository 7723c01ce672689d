"""Names of files and folders that are valid on Linux, Windows and macOS, whatever they are made of.

A name may contain anything that a service, a user or another program has written: `../x`, `CON`,
emoji, 300 letters, trailing dots, line breaks, characters that turn the writing direction around.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable

# The limit of a name is 255 bytes on Linux and 255 UTF-16 units on Windows and macOS. A part of
# this length leaves room for a number, a suffix, and a path of 260 characters in all on Windows.
NAME_BYTES_MAX = 120
_FORBIDDEN = frozenset('<>:"/\\|?*')
# Control, format and surrogate characters, private and unassigned ones, and line separators.
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
# Kept among the format characters: they join emoji and letters of some scripts.
_JOINERS = frozenset("\u200c\u200d")
# A name must not begin like a hidden file, an option of a command, a home folder or a formula.
_BAD_START = " .-~=+@"
_BAD_END = " ."  # Windows drops them
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³"}
)
_BLANKS = re.compile(r"\s+")


def safe_name(text: str, fallback: str, bytes_max: int = NAME_BYTES_MAX) -> str:
    """Return a name for a file without its suffix, or for a folder.

    Examples: "../x" gives "x", "CON" gives "_CON", "a:b" gives "a b", "Mug." gives "Mug". The
    result has at most `bytes_max` bytes; it is `fallback` if nothing of the text can be used.
    """
    normal = unicodedata.normalize("NFC", text)
    cleaned = "".join(" " if _is_unsafe(char) else char for char in normal)
    name = _BLANKS.sub(" ", cleaned).lstrip(_BAD_START).rstrip(_BAD_END)
    name = _cut(name, bytes_max).rstrip(_BAD_END)
    if not name.strip("\u200c\u200d_"):
        return fallback
    return f"_{name}" if name.partition(".")[0].strip().casefold() in _DEVICES else name


def comparable_name(name: str) -> str:
    """Return what two names have in common that are the same file on some system: Windows and
    macOS ignore the case, and macOS how accents are composed."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKD", name).casefold())


class FreeNames:
    """Gives each file in a folder a name of its own. `taken` are names that exist already."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = {comparable_name(name) for name in taken}
        self._next_number: dict[str, int] = {}

    def claim(self, name: str) -> str:
        """Return the name, or "name (2)" and so on if it is taken; it is taken from now on."""
        key = comparable_name(name)
        free, self._next_number[key] = _free(name, self._taken, self._next_number.get(key, 2))
        self._taken.add(comparable_name(free))
        return free


class FolderNames:
    """Gives folders names that no file has. `files` are the names of files beside them."""

    def __init__(self, files: Iterable[str]) -> None:
        self._files = {comparable_name(name) for name in files}

    def usable(self, name: str) -> str:
        """Return the name, or "name (2)" and so on if a file has it."""
        return _free(name, self._files, 2)[0]


def _free(name: str, taken: Collection[str], number: int) -> tuple[str, int]:
    """Return the name, or the first of "name (number)", "name (number + 1)" ... that is not taken,
    and the number that comes after it. `taken` are comparable names."""
    free = name
    while comparable_name(free) in taken:
        free = f"{name} ({number})"
        number += 1
    return free, number


def _is_unsafe(char: str) -> bool:
    if char in _FORBIDDEN:
        return True
    return char not in _JOINERS and unicodedata.category(char) in _INVISIBLE


def _cut(text: str, bytes_max: int) -> str:
    """Return the beginning of a text that is that long in UTF-8, without a part of a character."""
    data = text.encode()
    if len(data) <= bytes_max:
        return text
    short = data[:bytes_max].decode(errors="ignore")
    # A base character without the marks that follow it would be another one.
    end = len(short)
    while end and _continues(text[end]):
        end -= 1
    return (short[:end] or short).rstrip("\u200c\u200d")


def _continues(char: str) -> bool:
    return char in _JOINERS or char == "\ufe0f" or unicodedata.category(char) in ("Mn", "Me", "Mc")
