"""An API key `mk_live_<keyId>.<secret>`: the id part may be shown, the secret never."""

import re
from unicodedata import category

from qamera_review.domain.errors import InvalidKey

_FORM = re.compile(r"mk_live_(?P<id>[A-Za-z0-9_-]{1,128})\.(?P<secret>[\x21-\x7e]{1,1024})")


_LIKE_A_KEY = re.compile(r"mk_live_[A-Za-z0-9_-]+(?:\.|%2e)[\x21-\x7e]", re.IGNORECASE)
# What comes before a key that was copied from a command, a settings file or a message.
_AROUND = re.compile(
    r"""(?:-H\s+)?["'`]?(?:x-api-key|qamera_api_key|authorization)["'`]?\s*[:=]\s*(?:bearer\s+)?"""
    r"""|["'`\u2018-\u201f\u00ab\u00bb<]""",
    re.IGNORECASE,
)
_QUOTES = "\"'`,;>\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb"


def holds_api_key(text: str) -> bool:
    """Return whether a text looks as if somebody had pasted an API key into it."""
    return _LIKE_A_KEY.search(_without_invisible(text)) is not None


def _without_invisible(text: str) -> str:
    """Return the text without zero-width and direction characters, no-break spaces as spaces."""
    plain = text if text.isascii() else "".join(c for c in text if category(c) != "Cf")
    return plain.replace("\u00a0", " ")


def _bare(text: str) -> str:
    """Return a pasted text without the header name and quotation marks around the key."""
    bare = _without_invisible(text).strip()
    quoted = False
    while (match := _AROUND.match(bare)) is not None and match.end():
        quoted = quoted or match.group()[0] in _QUOTES or match.group().startswith("-H")
        bare = bare[match.end() :].strip()
    return bare.rstrip(_QUOTES).strip() if quoted else bare


class ApiKey:
    """An API key whose text is only available from `reveal()`.

    str() and repr() show only the id part, and pickling raises TypeError, so that the secret does
    not get into a log by accident.
    """

    __slots__ = ("_text", "key_id")

    def __init__(self, text: str, key_id: str) -> None:
        self._text = text
        self.key_id = key_id

    @classmethod
    def parse(cls, text: str) -> "ApiKey":
        """Return the key in a typed or pasted text.

        Blanks, quotation marks, zero-width characters and a header name around it are ignored.

        Raises InvalidKey, whose message never repeats the text: it might be a real key.
        """
        match = _FORM.fullmatch(_bare(text))
        if match is None:
            raise InvalidKey("An API key is one line like mk_live_<id>.<secret>.")
        return cls(match.group(0), match.group("id"))

    def reveal(self) -> str:
        """Return the whole key; only for the header of a request and for the keyring."""
        return self._text

    @property
    def secret(self) -> str:
        """Return the part after the dot; only for removing it from texts."""
        return self._text.partition(".")[2]

    def __repr__(self) -> str:
        return f"ApiKey(mk_live_{self.key_id}.***)"

    def __reduce__(self) -> str:
        raise TypeError("an API key is not pickled")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ApiKey) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)
