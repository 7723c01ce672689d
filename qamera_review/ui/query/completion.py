"""Computes the completions of the search box from its text and the cursor position."""

from collections.abc import Callable, Sequence
from datetime import date

from qamera_review.domain.query import STATES, Field
from qamera_review.domain.records import Struct

COUNT_MAX = 12
# Synonyms, which are understood but not offered. The others are offered in their order.
_OTHER_WORDS = frozenset({"pending", "undecided", "in_progress", "working", "archive"})
_STATES = ("pending", *(state for state in STATES if state not in _OTHER_WORDS))
_KEYS = tuple(f"{key.value}:" for key in Field if key is not Field.TEXT)
Words = Callable[[], Sequence[str]]


class KnownValues(Struct, frozen=True):
    """The values that can be offered: the user's reasons, the jobs and the notes, newest first."""

    reasons: Words
    jobs: Words
    notes: Words
    today: Callable[[], date] = date.today


class Completion(Struct, frozen=True):
    """The texts that can replace the token between `start` and the cursor."""

    start: int
    texts: tuple[str, ...]


def complete(text: str, cursor: int, known: KnownValues) -> Completion:
    """Return the completions of the token before the cursor, at most `COUNT_MAX`.

    Example: for "is:held -jo" with the cursor at the end, the token "-jo" begins at 8 and becomes
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
    values = [
        candidate
        for candidate in _values(key, known)
        if typed in candidate.casefold() and candidate != last
    ]
    texts = tuple(
        f"{minus}{key}{first}{comma}{_quoted(candidate)}" for candidate in values[:COUNT_MAX]
    )
    return Completion(start, texts)


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
