"""The order of names: numbers by their value, letters as in the alphabet of the user's language."""

import re
from collections.abc import Iterable
from functools import cmp_to_key

from PySide6.QtCore import QCollator, QLocale, Qt

_NUMBER = re.compile("[0-9]+")
_DIGITS = frozenset("0123456789")
# A key is a text whose characters come from three ranges: signs, then numbers, then letters. So
# two keys are compared as plain texts, without a collator. A number becomes one character for how
# many digits it has, then its digits: "2" and "10" become (1 digit) 2 and (2 digits) 1 0, and the
# first sorts before the second.
_SIGNS_AT, _NUMBERS_AT, _LETTERS_AT = 0x0100, 0x3000, 0x4000
_LENGTH_MAX = 0x0FFF
_LAST = 0xFFFF  # above it, Python would store a key with four bytes per letter instead of two


class NameOrder:
    """Returns keys for sorting `texts`; keys of different NameOrder objects cannot be compared. Any
    thread.

    Only the letters that occur in the texts are sorted by the collator of the system's language,
    once; comparing 100,000 names with it would be slow. "Mug 2" is before "Mug 10", and in Polish
    "Łyżka" is after "Lampa".
    """

    def __init__(self, texts: Iterable[str]) -> None:
        letters: set[str] = set()
        for text in texts:  # in a loop, because one long call into C would stop the GUI thread
            letters.update(text.casefold())
        letters -= _DIGITS
        collator = _collator()
        ordered = sorted(sorted(letters), key=cmp_to_key(collator.compare))
        signs = [character for character in ordered if collator.compare(character, "0") < 0]
        self._places = {ord(c): min(_SIGNS_AT + n, _NUMBERS_AT - 1) for n, c in enumerate(signs)}
        rest = ordered[len(signs) :]
        self._places |= {ord(c): min(_LETTERS_AT + n, _LAST) for n, c in enumerate(rest)}

    def key(self, text: str) -> str:
        """Return the key of a text, which must be one of those that were given."""
        return _NUMBER.sub(_number_key, text.casefold().translate(self._places))


def _number_key(match: re.Match[str]) -> str:
    digits = match.group().lstrip("0")
    return chr(_NUMBERS_AT + min(len(digits), _LENGTH_MAX)) + digits


def _collator() -> QCollator:
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # it has no alphabet and sorts by code points
        locale = QLocale(QLocale.Language.English)
    collator = QCollator(locale)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return collator
