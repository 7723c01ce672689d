"""Computes the completions of the search box from its text and the cursor position."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from qamera_review.domain.checks import Check
from qamera_review.domain.query import OFFERED_STATES, Field
from qamera_review.domain.records import Struct

COUNT_MAX = 16  # as many as there are states
_STATES = tuple(OFFERED_STATES)
_KEYS = tuple(f"{key.value}:" for key in Field if key is not Field.TEXT)
_OF_JOBS = {"preset:": "preset_id", "scenery:": "scenery_id", "model:": "model_id"}
Words = Callable[[], Sequence[str]]
Counts = Mapping[str, int]


class KnownValues(Struct, frozen=True):
    """The values that can be offered: the user's reasons, the jobs and the notes, newest first.

    `products` returns the titles of the products with the numbers of their packshots, `images_with`
    the values of a field of JobRequest with the numbers of the images that were made with them.
    """

    reasons: Words
    jobs: Words
    notes: Words
    products: Callable[[], Counts]
    images_with: Callable[[str], Counts]
    today: Callable[[], date] = date.today


class Completion(Struct, frozen=True):
    """The texts that can replace the token between `start` and the cursor. `counts` are the
    packshots that these stand for, empty where they are not counted."""

    start: int
    texts: tuple[str, ...]
    counts: tuple[int, ...] = ()


def complete(text: str, cursor: int, known: KnownValues) -> Completion:
    """Return the completions of the token before the cursor, at most `COUNT_MAX`.

    Example: for "is:noted -jo" with the cursor at the end, the token "-jo" begins at 9 and becomes
    "-job:". For "is:approved,re" one completion is "is:approved,rejected".
    """
    start = _token_start(text, cursor)
    token = text[start:cursor]
    minus = "-" if token.startswith("-") else ""
    head, colon, value = token[len(minus) :].partition(":")
    key = f"{head.casefold()}:" if colon else ""
    if not colon:
        typed = head.casefold()
        keys = [
            f"{minus}{candidate}" for candidate in _KEYS if typed and candidate.startswith(typed)
        ]
        states = [
            f"{minus}is:{candidate}"
            for candidate in _STATES
            if len(typed) > 1 and typed in candidate
        ]
        return Completion(start, tuple([*keys, *states][:COUNT_MAX]))
    first, comma, last = value.rpartition(",") if key == "is:" else ("", "", value)
    typed = last.strip('"').casefold()
    counts = _counted_values(key, known)
    values = [
        candidate
        for candidate in counts or _values(key, known)
        if typed in candidate.casefold() and candidate != last
    ][:COUNT_MAX]
    texts = tuple(f"{minus}{key}{first}{comma}{_quoted(candidate)}" for candidate in values)
    return Completion(start, texts, tuple(counts[value] for value in values) if counts else ())


def _counted_values(key: str, known: KnownValues) -> Counts:
    if key == "product:":
        return known.products()
    return known.images_with(_OF_JOBS[key]) if key in _OF_JOBS else {}


def _values(key: str, known: KnownValues) -> Sequence[str]:
    match key:
        case "is:":
            return _STATES
        case "reason:":
            return known.reasons()
        case "job:":
            return known.jobs()
        case "note:":
            return known.notes()
        case "check:":
            return [check.value for check in Check]
        case "ground:":
            return ("<99.7", ">=99.7", "<95")
        case "after:" | "before:" | "on:":
            return ("today", "yesterday", "7d", "30d", known.today().isoformat())
        case _:
            return ()


def _token_start(text: str, cursor: int) -> int:
    """Return where the token before the cursor begins; a space inside quotes belongs to it."""
    start, quoted = 0, False
    for index, char in enumerate(text[:cursor]):
        if char == '"':
            quoted = not quoted
        elif char.isspace() and not quoted:
            start = index + 1
    return start


def _quoted(value: str) -> str:
    return f'"{value}"' if any(char.isspace() or char == "," for char in value) else value
