"""Text that somebody else wrote (names, ids, the service's sentences) made fit to be shown.

Qt renders a text that looks like HTML as HTML unless a widget is set to plain text, and then reads
the files that its images name. Labels are set to it (`ui/widgets/plain_label.py`); tooltips cannot
be, so their text is HTML in which foreign text is escaped.
"""

import unicodedata

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
TOOLTIP_MAX_CHARS = 4000
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
# These would end our own isolate or turn the text around them.
_DIRECTION_MARKS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_DROPPED = dict.fromkeys(map(ord, _DIRECTION_MARKS))
_NOT_SHOWN = frozenset({"Cc", "Cs", "Zl", "Zp"})


def one_line(text: str) -> str:
    """Return the text on one line: line breaks and control characters become single blanks, and
    characters that change the direction of what follows are dropped."""
    if not text.isprintable():
        text = "".join(" " if unicodedata.category(c) in _NOT_SHOWN else c for c in text)
        text = text.translate(_DROPPED)
    return " ".join(text.split())


def in_sentence(text: str) -> str:
    """Return the text on one line, to be put into a sentence of ours.

    A text with right-to-left letters is put between FSI and PDI, so that it cannot turn the
    sentence around; the languages of the screen run from left to right.
    """
    line = one_line(text)
    if line.isascii() or all(unicodedata.bidirectional(c) not in _RIGHT_TO_LEFT for c in line):
        return line
    return f"{FIRST_STRONG_ISOLATE}{line}{POP_ISOLATE}"


def plain_tooltip(text: str) -> str:
    """Return the text as a tooltip that shows it letter by letter, with its line breaks; long
    lines wrap. "" stays "", which is no tooltip."""
    if not text:
        return ""
    if len(text) > TOOLTIP_MAX_CHARS:
        text = f"{text[: TOOLTIP_MAX_CHARS - 1]}…"
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{'<br>'.join(escaped.splitlines())}</qt>"
