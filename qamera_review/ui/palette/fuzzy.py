"""Fuzzy search: how well a few letters match a text."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from qamera_review.domain.text_folding import fold

T = TypeVar("T")
_START, _WORD, _RUN, _GAP = 8, 6, 5, 1
CONTAINED = 500  # an item with more points contains the letters as a whole in one of its texts
SCATTERED = 80  # one with fewer has them here and there, and not in its first text


def score(typed: str, text: str) -> int:
    """Return how well the letters of `typed` match `text` in their order; 0 when they do not.

    Beginnings of words and adjacent letters count most; spaces in `typed` are ignored.

    Worked example with "sa" in "Select all": not contained as a whole, so letter by letter. "s" is
    at 0, two beyond the start value -2, which costs 2, and begins a word: -2 + 6. "a" begins the
    word at 7, seven beyond 0, which costs 3 at most: -3 + 6. The score is 100 + 4 + 3 = 107.
    Contained as a whole scores above 1000: "sel" has 1000 + 3 * 5 + 6 for the word + 8 for the
    start = 1029.
    """
    letters = [letter for letter in fold(typed) if not letter.isspace()]
    if not letters:
        return 1
    lower_text = fold(text)
    whole_at = lower_text.find("".join(letters)) if len(letters) > 1 else -1
    if whole_at >= 0:
        edge = whole_at == 0 or not lower_text[whole_at - 1].isalnum()
        return 1000 + _RUN * len(letters) + (_WORD if edge else 0) + (_START if not whole_at else 0)
    points, search_from, last = 0, 0, -2
    for letter in letters:
        at = _at_word(lower_text, letter, search_from)
        if at < 0:
            return 0
        points += _RUN if at == last + 1 else -min(_GAP * (at - last), 3)
        points += _WORD if at == 0 or not lower_text[at - 1].isalnum() else 0
        search_from, last = at + 1, at
    return max(1, points + 100)


def _at_word(text: str, letter: str, search_from: int) -> int:
    """Return the next place of a letter: right here, else at the beginning of a word, else
    anywhere.
    """
    if text.startswith(letter, search_from):
        return search_from
    position = first = text.find(letter, search_from)
    while position > 0:
        if not text[position - 1].isalnum():
            return position
        position = text.find(letter, position + 1)
    return first


def best_matches(
    typed: str, items: Iterable[T], texts_of: Callable[[T], Sequence[str]], most: int
) -> list[tuple[int, T]]:
    """Return the items that match with their points, best first; of equal ones the earlier. At
    most `most`.

    The first text of an item counts fully, the others half.
    """
    ranked: list[tuple[int, int, T]] = []
    for index, item in enumerate(items):
        points = [score(typed, text) // (2 if n else 1) for n, text in enumerate(texts_of(item))]
        top = max(points, default=0)
        if top:
            ranked.append((-top, index, item))
    ranked.sort(key=lambda rank: rank[:2])
    return [(-points, item) for points, _place, item in ranked[:most]]
