"""An account: a service address with its own API key and its own data folder."""

from qamera_review.domain.records import Struct
from qamera_review.domain.service_url import is_same_service

# Muted enough to stand beside pictures, distinguishable in the light and dark theme; "" is none.
ACCENTS = ("", "#3d7fd6", "#2f9e63", "#c2542d", "#8a5cc7", "#b08a1e", "#c2447c", "#2c97a8")
NAME_MAX_CHARS = 60
_ID_MAX_DIGITS = 9


class Account(Struct, frozen=True):
    """One account.

    `id` names its data folder and its entry in the keyring. The first account has the id "": its
    data stay where they were before there were several accounts. `key_id` is the id part of the
    key that was used last, for display and to notice that another key is used (`key_change.py`).
    """

    id: str
    name: str
    service_url: str
    accent: str = ""
    key_id: str = ""

    @property
    def keyring_name(self) -> str:
        """Return the name under which the keyring stores the account's key."""
        return f"{self.service_url}#{self.id}" if self.id else self.service_url

    def serves(self, service_url: str) -> bool:
        """Return whether this is an account of the service at `service_url`."""
        return is_same_service(self.service_url, service_url)


def is_account_id(text: str) -> bool:
    """Return whether `text` can be an account's id and so the name of its folder: "" or a number.

    Examples: "" and "12" are ids, "012", "²" and "../x" are not.
    """
    if not text:
        return True
    return text.isascii() and text.isdigit() and text[0] != "0" and len(text) <= _ID_MAX_DIGITS
