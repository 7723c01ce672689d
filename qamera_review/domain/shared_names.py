"""What many names have in common, so that a tile need not repeat it.

Example: of "Mug Packshot 1 of 3", "Mug Packshot 2 of 3" and "Mug Packshot 3 of 3" the shared part
is "Mug Packshot", and the names are shown as "1 of 3", "2 of 3" and "3 of 3".
"""

import re
from collections.abc import Iterable

from qamera_review.domain.product_names import is_picture_word
from qamera_review.domain.records import Struct

# A year has four digits and no 0 at the beginning.
_NUMBER = re.compile(r"[(#]?v?(?:\d{1,3}|0\d+)(?:/\d+)?[).]?", re.IGNORECASE)
_OF = frozenset({"of", "/", "-", "–", "von", "de", "z", "з"})
_NAMES_LEAST = 3  # with fewer, what they share says nothing about the others


class SharedWords(Struct, frozen=True):
    """The words that all names begin with, and words such as "Packshot" that all contain."""

    beginning: tuple[str, ...] = ()
    picture_words: frozenset[str] = frozenset()

    def shortened(self, name: str) -> str:
        """Return a name without what it shares with the others; "" if nothing else remains.

        A name that does not begin like the others keeps its beginning.
        """
        words = name.split()
        if tuple(words[: len(self.beginning)]) == self.beginning:
            words = words[len(self.beginning) :]
        return " ".join(word for word in words if word not in self.picture_words)


def without_title(name: str, title: str) -> str:
    """Return a name without the title of its group, if it begins with it, else the whole name."""
    words, title_words = name.split(), title.casefold().split()
    begins = [word.casefold() for word in words[: len(title_words)]] == title_words
    return " ".join(words[len(title_words) :]) if begins else name


def only_numbers(text: str) -> bool:
    """Return whether a text only numbers a picture: "2", "(2)", "Packshot 3 of 10", or nothing.

    A number that may be a year does more than that: "2023".
    """
    words = (word for word in text.split() if not is_picture_word(word))
    return all(_NUMBER.fullmatch(word) or word.casefold() in _OF for word in words)


def shared_words(names: Iterable[str]) -> SharedWords:
    """Return what all `names` share; nothing for few names.

    Words in the middle are shared only if they say what a picture is: "of" in "Mug 3 of 10" stays.
    If the names do not differ, all words are shared.
    """
    split = [tuple(name.split()) for name in names]
    if len(split) < _NAMES_LEAST or not all(split):
        return SharedWords()
    first, last = min(split), max(split)  # every other name shares what these two share
    count = 0
    while count < min(len(first), len(last)) and first[count] == last[count]:
        count += 1
    common = frozenset.intersection(*map(frozenset, split))
    return SharedWords(first[:count], frozenset(filter(is_picture_word, common)))
