"""Takes keys out of a text before it is logged, shown or written: the form of a key is known."""

import re

_HIDDEN = "***"
# The id part may be shown; the secret runs to the next space, because it may hold any mark.
_KEY = re.compile(r"(mk_live_[A-Za-z0-9_-]{1,128})(?:\.|%2[Ee])[\x21-\x7e]+")
# As in a request, a mapping's repr or a list of pairs: `X-Api-Key: v`, `b'x-api-key', b'v'`.
_HEADER = re.compile(
    r"""((?:x-api-key|(?:proxy-)?authorization)\\*["']?\s*[:=,]\s*(?:b?\\*["'])?)"""
    r"""(?:(?:bearer|basic|token|digest)\s+)?[^\s"'\\,;)\]}]+""",
    re.IGNORECASE,
)


def redact(text: str) -> str:
    """The text with every key's secret and every value of a key header replaced by ***."""
    return _HEADER.sub(rf"\g<1>{_HIDDEN}", _KEY.sub(rf"\g<1>.{_HIDDEN}", text))
