"""Removes API keys from a text before it is logged, shown or written to a file."""

import re

_HIDDEN = "***"
_TAIL_MIN = 6  # letters of a secret at the end of a text; fewer may stand there by chance
_SECRET_MIN = 8  # of an answer's body: a shorter secret may be a part of its JSON
# The id part may be shown. The secret may contain any punctuation, so it ends at the next space.
_KEY = re.compile(r"(mk_live_[A-Za-z0-9_-]{1,128})(?:\.|%2[Ee])[\x21-\x7e]+")
# A header as in a request, in the repr of a dict, or in a list of pairs: `X-Api-Key: v`,
# `{'x-api-key': 'v'}`, `(b'x-api-key', b'v')`.
_HEADER = re.compile(
    r"""((?:x-api-key|(?:proxy-)?authorization)\\*["']?\s*[:=,]\s*(?:b?\\*["'])?)"""
    r"""(?:(?:bearer|basic|token|digest)\s+)?[^\s"'\\,;)\]}]+""",
    re.IGNORECASE,
)


def redact(text: str) -> str:
    """Return the text with the secret of every key and the value of every key header as ***."""
    return _HEADER.sub(rf"\g<1>{_HIDDEN}", _KEY.sub(rf"\g<1>.{_HIDDEN}", text))


def without_secret(text: str, secret: str) -> str:
    """Return the text with *** in place of the secret part of a key, also where a text that was cut
    ends in the middle of it."""
    hidden = text.replace(secret, _HIDDEN)
    body = hidden.removesuffix("…")
    for length in range(min(len(secret), len(body)), _TAIL_MIN - 1, -1):
        if body.endswith(secret[:length]):
            return f"{body[:-length]}{_HIDDEN}"
    return hidden


def without_secret_bytes(body: bytes, secret: str) -> bytes:
    """Return an answer's body with *** in place of the secret part of the key, which a service
    might repeat in it."""
    sought = secret.encode()
    return body.replace(sought, _HIDDEN.encode()) if len(sought) >= _SECRET_MIN else body
