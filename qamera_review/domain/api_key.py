"""An API key `mk_live_<keyId>.<secret>`: the id part may be shown, the secret never."""

import re

from qamera_review.domain.errors import InvalidKey

_FORM = re.compile(r"mk_live_(?P<id>[A-Za-z0-9_-]{1,128})\.(?P<secret>[\x21-\x7e]{1,1024})")


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
        """Return the key that was typed or pasted; spaces around it are ignored.

        Raises InvalidKey, whose message never repeats the text: it might be a real key.
        """
        match = _FORM.fullmatch(text.strip())
        if match is None:
            raise InvalidKey("A key looks like mk_live_<id>.<secret>, in one line.")
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
