"""How well a few letters fit a text; pure functions."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from qamera_review.domain.text_folding import fold

T = TypeVar("T")
_START, _WORD, _RUN, _GAP = 8, 6, 5, 1


def score(typed: str, text: str) -> int:
    """How well the letters of `typed` are found in `text`, in their order; 0 when they are not.

    Beginnings of words and letters side by side count most; spaces in `typed` are only air.
    """
    wanted = [sign for sign in fold(typed) if not sign.isspace()]
    if not wanted:
        return 1
    low = fold(text)
    whole = low.find("".join(wanted)) if len(wanted) > 1 else -1
    if whole >= 0:
        edge = whole == 0 or not low[whole - 1].isalnum()
        return 1000 + _RUN * len(wanted) + (_WORD if edge else 0) + (_START if not whole else 0)
    points, place, last = 0, 0, -2
    for sign in wanted:
        at = _at_word(low, sign, place)
        if at < 0:
            return 0
        points += _RUN if at == last + 1 else -min(_GAP * (at - last), 3)
        points += _WORD if at == 0 or not low[at - 1].isalnum() else 0
        place, last = at + 1, at
    return max(1, points + 100)


def _at_word(text: str, sign: str, place: int) -> int:
    """The next place of a letter: where it goes on, else where a word begins with it, else any."""
    if text.startswith(sign, place):
        return place
    at = first = text.find(sign, place)
    while at > 0:
        if not text[at - 1].isalnum():
            return at
        at = text.find(sign, at + 1)
    return first


def best_matches(
    typed: str, items: Iterable[T], texts_of: Callable[[T], Sequence[str]], most: int
) -> list[T]:
    """The items that fit, best first; of equal ones the earlier. The first of an item's texts
    counts in full, the others half."""
    found: list[tuple[int, int, T]] = []
    for place, item in enumerate(items):
        points = [score(typed, text) // (2 if n else 1) for n, text in enumerate(texts_of(item))]
        top = max(points, default=0)
        if top:
            found.append((-top, place, item))
    found.sort(key=lambda one: one[:2])
    return [item for _points, _place, item in found[:most]]
