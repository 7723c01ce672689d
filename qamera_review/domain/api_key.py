"""An API key `mk_live_<keyId>.<secret>`: the id part may be shown, the secret never."""

import re

from qamera_review.domain.errors import InvalidKey

_FORM = re.compile(r"mk_live_(?P<id>[A-Za-z0-9_-]{1,128})\.(?P<secret>[\x21-\x7e]{1,1024})")


class ApiKey:
    """A key whose text leaves it only through `reveal()`; str, repr and pickle do not tell it."""

    __slots__ = ("_text", "key_id")

    def __init__(self, text: str, key_id: str) -> None:
        self._text = text
        self.key_id = key_id

    @classmethod
    def parse(cls, text: str) -> "ApiKey":
        """A key from what was typed or pasted (spaces around it are dropped).

        Raises InvalidKey, whose sentence never repeats what was given.
        """
        match = _FORM.fullmatch(text.strip())
        if match is None:
            raise InvalidKey("A key looks like mk_live_<id>.<secret>, in one line.")
        return cls(match.group(0), match.group("id"))

    def reveal(self) -> str:
        """The whole text, for the header of a request and for the keyring only."""
        return self._text

    @property
    def secret(self) -> str:
        """The part after the dot, for redaction only."""
        return self._text.partition(".")[2]

    def __repr__(self) -> str:
        return f"ApiKey(mk_live_{self.key_id}.***)"

    def __reduce__(self) -> str:
        raise TypeError("an API key is not pickled")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ApiKey) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)
