"""What can follow in the query box: pure functions over its text and the cursor's place."""

from collections.abc import Callable, Sequence
from datetime import date

from qamera_review.domain.query import STATES, Field
from qamera_review.domain.records import Struct

COUNT_MAX = 12
# In the order in which they are offered; the others are other words for the same.
_OTHER_WORDS = frozenset({"pending", "undecided", "in_progress", "working", "archive"})
_STATES = ("pending", *(state for state in STATES if state not in _OTHER_WORDS))
_KEYS = tuple(f"{key.value}:" for key in Field if key is not Field.TEXT)
Words = Callable[[], Sequence[str]]


class KnownValues(Struct, frozen=True):
    """What this installation knows of: reasons, jobs and notes, the newest first."""

    reasons: Words
    jobs: Words
    notes: Words
    today: Callable[[], date] = date.today


class Completion(Struct, frozen=True):
    """Texts that can stand instead of the token that begins at `start`."""

    start: int
    texts: tuple[str, ...]


def complete(text: str, cursor: int, known: KnownValues) -> Completion:
    """What the token before the cursor can become."""
    start = _token_start(text, cursor)
    token = text[start:cursor]
    minus = "-" if token.startswith("-") else ""
    head, colon, value = token[len(minus) :].partition(":")
    key = f"{head.casefold()}:" if colon else ""
    if not colon:
        wanted = head.casefold()
        words = [f"{minus}{one}" for one in _KEYS if wanted and one.startswith(wanted)]
        states = [f"{minus}is:{one}" for one in _STATES if len(wanted) > 1 and wanted in one]
        return Completion(start, tuple([*words, *states][:COUNT_MAX]))
    first, comma, last = value.rpartition(",") if key == "is:" else ("", "", value)
    wanted = last.strip('"').casefold()
    found = [one for one in _values(key, known) if wanted in one.casefold() and one != last]
    done = tuple(f"{minus}{key}{first}{comma}{_quoted(one)}" for one in found[:COUNT_MAX])
    return Completion(start, done)


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
    """Where the token before the cursor begins; a space between quotes is part of it."""
    start, quoted = 0, False
    for place, sign in enumerate(text[:cursor]):
        if sign == '"':
            quoted = not quoted
        elif sign.isspace() and not quoted:
            start = place + 1
    return start


def _quoted(value: str) -> str:
    return f'"{value}"' if any(sign.isspace() or sign == "," for sign in value) else value
