"""Feedback on a packshot: reasons and a free note, which are sent to the service as one line.

The line is the `verificationResult` field of an update-packshot request. Each reason stands in
brackets, then comes the note:

    reasons ("wrong side", "not sharp"), note "the label is mirrored"
    -> `[wrong side] [not sharp] the label is mirrored`

A backslash escapes what would be read differently, so that the feedback is always one line and
`parse_feedback` gives back exactly what was put in:

    a line break in the note             -> `\\n` (also `\\t`, `\\r`, and `\\\\` for a backslash)
    a bracket in a reason ("size [M]")   -> `[size \\[M\\]]`
    a note that begins with a bracket    -> `\\[draft] see below`
    an invisible character (U+200F)      -> `\\u200f`
"""

import re
import unicodedata
from collections.abc import Iterable

from qamera_review.domain.decision import NOTE_MAX_CHARS
from qamera_review.domain.records import Struct

REASONS_MAX = 9  # the user chooses a reason by a digit key, 1 to 9
REASON_MAX_CHARS = 60
# The service's vendor names the first two as the most common defects.
DEFAULT_REASONS = (
    "wrong side",
    "garbled or missing text",
    "wrong color",
    "distorted shape",
    "missing or extra part",
    "bad edges",
    "wrong light or shadow",
    "wrong background",
    "not sharp",
)
_ESCAPED = {"\n": "\\n", "\t": "\\t", "\r": "\\r", "\\": "\\\\"}
_PLAIN = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\", "[": "[", "]": "]"}
_ESCAPE = re.compile(r"\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|(.))", re.DOTALL)
_REASON = re.compile(r"\[((?:[^\[\]\\]|\\.)*)\] ?", re.DOTALL)
# Escaped always: control characters, lone surrogates, line separators (by Unicode category), and
# the characters that change the writing direction of what follows.
_UNREADABLE = frozenset({"Cc", "Cs", "Zl", "Zp"})
_DIRECTION_MARKS = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class Feedback(Struct, frozen=True):
    """Reasons, in the order in which they were given, and a note."""

    reasons: tuple[str, ...] = ()
    note: str = ""

    def __bool__(self) -> bool:
        return bool(self.reasons or self.note)

    @property
    def wire_text(self) -> str:
        """Return the feedback as one line in the format above; "" when it is empty."""
        parts = [f"[{_escaped(reason, '[]')}]" for reason in self.reasons]
        if self.note:
            note = _escaped(self.note)
            parts.append(f"\\{note}" if note.startswith("[") else note)
        return " ".join(parts)

    @property
    def is_within_limit(self) -> bool:
        """Return whether the line is short enough to be sent."""
        return len(self.wire_text) <= NOTE_MAX_CHARS

    def with_reason_toggled(self, reason: str, wanted: bool) -> "Feedback":
        """Return the feedback with `reason` when `wanted`, else without it."""
        others = tuple(other for other in self.reasons if other != reason)
        if wanted:
            return self if reason in self.reasons else Feedback((*self.reasons, reason), self.note)
        return Feedback(others, self.note)


def make_feedback(reasons: Iterable[str] = (), note: str = "") -> Feedback:
    """Return feedback from typed texts.

    Repeated and empty reasons are dropped, spaces in reasons are reduced to single ones, and
    spaces around the note are removed.
    """
    plain = (" ".join(reason.split()) for reason in reasons)
    return Feedback(tuple(dict.fromkeys(filter(None, plain))), note.replace("\r\n", "\n").strip())


def parse_feedback(line: str | None) -> Feedback:
    """Return the feedback of a line in the format above. Never raises.

    A line that another program wrote is read as far as possible; what is not a reason in brackets
    at its beginning becomes the note.
    """
    remainder, reasons = line or "", []
    while (match := _REASON.match(remainder)) is not None:
        reasons.append(_unescape(match[1]))
        remainder = remainder[match.end() :]
    return make_feedback(reasons, _unescape(remainder))


def valid_reasons(raw_reasons: object) -> tuple[str, ...]:
    """Return the usable reasons of a settings file, which may have been edited by hand.

    Reasons that are too long are cut, and at most REASONS_MAX are taken. Without a usable one the
    result is DEFAULT_REASONS.
    """
    if not isinstance(raw_reasons, list):
        return DEFAULT_REASONS
    texts = [reason[:REASON_MAX_CHARS] for reason in raw_reasons if isinstance(reason, str)]
    return make_feedback(texts).reasons[:REASONS_MAX] or DEFAULT_REASONS


def _escaped(text: str, also_escaped: str = "") -> str:
    return "".join(_ESCAPED.get(char) or _escaped_char(char, also_escaped) for char in text)


def _escaped_char(char: str, also_escaped: str) -> str:
    if char in also_escaped:
        return f"\\{char}"
    if char not in _DIRECTION_MARKS and unicodedata.category(char) not in _UNREADABLE:
        return char
    return f"\\u{ord(char):04x}"  # no such character has a code above U+FFFF


def _unescape(text: str) -> str:
    return _ESCAPE.sub(_unescape_match, text)


def _unescape_match(match: re.Match[str]) -> str:
    code = match[1] or match[2]
    if code is None:
        return _PLAIN.get(match[3], match[0])
    number = int(code, 16)
    return chr(number) if number < 0x110000 else match[0]
