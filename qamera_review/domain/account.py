"""An account: a service, a key of its own, and a data folder that no other account touches."""

from qamera_review.domain.records import Struct
from qamera_review.domain.service_url import is_same_service

# Neutral enough beside pictures, and told apart in light and dark; "" is none.
ACCENTS = ("", "#3d7fd6", "#2f9e63", "#c2542d", "#8a5cc7", "#b08a1e", "#c2447c", "#2c97a8")
NAME_MAX_CHARS = 60


class Account(Struct, frozen=True):
    """`id` names its folder and its entry in the keyring; "" is the first one's, whose data lie
    where they always did. `key_id` is the id part of the key used last, to be shown."""

    id: str
    name: str
    service_url: str
    accent: str = ""
    key_id: str = ""

    @property
    def keyring_name(self) -> str:
        """Under which name the keyring keeps its key."""
        return f"{self.service_url}#{self.id}" if self.id else self.service_url

    def serves(self, service_url: str) -> bool:
        """Whether it is an account of that service."""
        return is_same_service(self.service_url, service_url)
