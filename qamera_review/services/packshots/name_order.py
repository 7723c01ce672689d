"""The order of names: numbers by their value, letters as the user's alphabet has them."""

import re
from collections.abc import Iterable
from functools import cmp_to_key

from PySide6.QtCore import QCollator, QLocale, Qt

_NUMBER = re.compile("[0-9]+")
_DIGITS = frozenset("0123456789")
# Keys are made of these ranges, so that two keys compare as fast as any texts: signs before
# numbers, numbers by how many digits they have, then letters.
_SIGNS_AT, _NUMBERS_AT, _LETTERS_AT = 0x0100, 0x3000, 0x4000
_LENGTH_MAX = 0x0FFF
_LAST = 0xFFFF  # so that a key takes two bytes a letter


class NameOrder:
    """Makes keys to sort by; they compare only with keys of the same order. May be made and used
    in any thread.

    The letters that occur are put in order once, by the collation of the system's language. So
    100,000 names need no collator: "Mug 2" is before "Mug 10", "Łyżka" after "Lampa".
    """

    def __init__(self, texts: Iterable[str]) -> None:
        letters: set[str] = set()
        for text in texts:  # not in one call into C, which would hold the interpreter
            letters.update(text.casefold())
        letters -= _DIGITS
        collator = _collator()
        ordered = sorted(sorted(letters), key=cmp_to_key(collator.compare))
        signs = [one for one in ordered if collator.compare(one, "0") < 0]
        self._places = {ord(c): min(_SIGNS_AT + n, _NUMBERS_AT - 1) for n, c in enumerate(signs)}
        rest = ordered[len(signs) :]
        self._places |= {ord(c): min(_LETTERS_AT + n, _LAST) for n, c in enumerate(rest)}

    def key(self, text: str) -> str:
        """Return the key of one of the texts."""
        return _NUMBER.sub(_number_key, text.casefold().translate(self._places))


def _number_key(match: re.Match[str]) -> str:
    digits = match.group().lstrip("0")
    return chr(_NUMBERS_AT + min(len(digits), _LENGTH_MAX)) + digits


def _collator() -> QCollator:
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # by the numbers of the letters: no alphabet
        locale = QLocale(QLocale.Language.English)
    collator = QCollator(locale)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return collator
