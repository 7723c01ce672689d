"""What is said of a packshot beside the vote: reasons and a free note, as one readable line.

`[wrong side] [garbled or lost text] the label is mirrored`: each reason in brackets, then the
note. Backslashes escape what would be read otherwise, so that the line is one line and a machine
gets back exactly what was said. It is what update-packshot carries as `verificationResult`.
"""

import re
import unicodedata
from collections.abc import Iterable

from qamera_review.domain.decision import NOTE_MAX_CHARS
from qamera_review.domain.records import Struct

REASONS_MAX = 9  # as many as there are digits to press
REASON_MAX_CHARS = 60
# The vendor names the first two as the most common faults.
DEFAULT_REASONS = (
    "wrong side",
    "garbled or lost text",
    "wrong colour",
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
# Unprintable, broken, or turning the direction of what follows: never as they are.
_UNREADABLE = frozenset({"Cc", "Cs", "Zl", "Zp"})
_TURNING = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class Feedback(Struct, frozen=True):
    """Reasons in the order in which they were given, and a note; see `remark`."""

    reasons: tuple[str, ...] = ()
    note: str = ""

    def __bool__(self) -> bool:
        return bool(self.reasons or self.note)

    @property
    def to_wire(self) -> str:
        """As one line; "" when nothing is said."""
        parts = [f"[{_escaped(reason, '[]')}]" for reason in self.reasons]
        if self.note:
            note = _escaped(self.note)
            parts.append(f"\\{note}" if note.startswith("[") else note)
        return " ".join(parts)

    @property
    def is_within_limit(self) -> bool:
        """Whether the line is not too long to be sent."""
        return len(self.to_wire) <= NOTE_MAX_CHARS

    def with_reason_toggled(self, reason: str, wanted: bool) -> "Feedback":
        """With or without a reason."""
        others = tuple(one for one in self.reasons if one != reason)
        if wanted:
            return self if reason in self.reasons else Feedback((*self.reasons, reason), self.note)
        return Feedback(others, self.note)


def make_feedback(reasons: Iterable[str] = (), note: str = "") -> Feedback:
    """A remark of texts as they were typed: no reason twice, no space around anything."""
    plain = (" ".join(reason.split()) for reason in reasons)
    return Feedback(tuple(dict.fromkeys(filter(None, plain))), note.replace("\r\n", "\n").strip())


def parse_feedback(line: str | None) -> Feedback:
    """The remark of a line; of one that somebody else wrote, as much as can be told. Never
    raises."""
    rest, reasons = line or "", []
    while (found := _REASON.match(rest)) is not None:
        reasons.append(_plain(found[1]))
        rest = rest[found.end() :]
    return make_feedback(reasons, _plain(rest))


def valid_reasons(told: object) -> tuple[str, ...]:
    """The reasons of a settings file that may have been edited by hand; the usual ones where
    it holds none that can be used."""
    if not isinstance(told, list):
        return DEFAULT_REASONS
    texts = [one[:REASON_MAX_CHARS] for one in told if isinstance(one, str)]
    return make_feedback(texts).reasons[:REASONS_MAX] or DEFAULT_REASONS


def _escaped(text: str, more: str = "") -> str:
    return "".join(_ESCAPED.get(sign) or _safe(sign, more) for sign in text)


def _safe(sign: str, more: str) -> str:
    if sign in more:
        return f"\\{sign}"
    if sign not in _TURNING and unicodedata.category(sign) not in _UNREADABLE:
        return sign
    return f"\\u{ord(sign):04x}"  # there is none beyond four digits


def _plain(text: str) -> str:
    return _ESCAPE.sub(_unescaped, text)


def _unescaped(found: re.Match[str]) -> str:
    code = found[1] or found[2]
    if code is None:
        return _PLAIN.get(found[3], found[0])
    number = int(code, 16)
    return chr(number) if number < 0x110000 else found[0]
