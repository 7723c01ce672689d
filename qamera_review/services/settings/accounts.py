"""The accounts of this installation: which there are, and which one is open."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.account import ACCENTS, NAME_MAX_CHARS, Account
from qamera_review.domain.api_key import holds_api_key
from qamera_review.domain.errors import InvalidInput, InvalidServiceUrl
from qamera_review.domain.records import asdict, replace
from qamera_review.domain.service_url import DEFAULT_SERVICE_URL, host_of, parse_service_url

FIRST = ""


class AccountsFile(Protocol):
    """Where the accounts are kept."""

    def load(self) -> dict[str, object]:
        """What is kept."""
        ...

    def save(self, values: dict[str, object]) -> None:
        """Replaces it."""
        ...


class Accounts(QObject):
    """Owns the list; GUI thread, the file is small and written at once.

    Signals: `changed()`: the list or an account's name or colour; `switch_requested(Account)`:
    the person wants to work in another one. Methods that write raise StorageError.
    """

    changed = Signal()
    switch_requested = Signal(object)

    def __init__(self, file: AccountsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        values = file.load()
        self._accounts = _profiles_of(values.get("accounts"))
        current = values.get("current")
        self._chosen_id = current if isinstance(current, str) else None
        kept = values.get("next")
        numbers = [int(one or "1") for one in self._accounts]
        self._next = max([kept if isinstance(kept, int) else 1, *(n + 1 for n in numbers)])
        self.open: Account | None = None

    @property
    def accounts(self) -> tuple[Account, ...]:
        """All accounts, the first one first."""
        return tuple(self._accounts.values())

    def start_with(self, service_url: str | None) -> Account:
        """The account to open at the start: one of the given service, made if there is none;
        without a given one the one that was chosen last, else the usual service's."""
        chosen = self._accounts.get(self._chosen_id) if self._chosen_id is not None else None
        if service_url is None and chosen is not None:
            return self.opened(chosen)
        wanted = service_url or DEFAULT_SERVICE_URL
        accounts = self._accounts.values()
        candidates = [one for one in accounts if one.service_url == wanted]
        candidates = candidates or [one for one in accounts if one.serves(wanted)]
        if chosen in candidates:
            account = chosen
        else:
            account = candidates[0] if candidates else self.add(host_of(wanted), wanted)
        assert account is not None
        # A stand-in on this machine has another port each time.
        return self.opened(replace(account, service_url=wanted))

    def add(self, name: str, service_url: str, accent: str = "") -> Account:
        """A new account, not opened. Raises InvalidInput, InvalidServiceUrl."""
        account = Account("", _named(name), parse_service_url(service_url), accent)
        account = replace(account, id=self._new_id())
        self._accounts[account.id] = account
        self._save()
        return account

    def change(self, profile_id: str, name: str, accent: str) -> None:
        """Another name and colour. Raises InvalidInput."""
        changed = replace(self._accounts[profile_id], name=_named(name), accent=accent)
        self._accounts[profile_id] = changed
        if self.open is not None and self.open.id == profile_id:
            self.open = changed
        self._save()

    def note_key(self, key_id: str) -> None:
        """The open account is used with this key."""
        if self.open is not None and key_id and self.open.key_id != key_id:
            self.open = replace(self.open, key_id=key_id)
            self._accounts[self.open.id] = self.open
            self._save()

    def forget(self, profile_id: str) -> None:
        """Takes an account off the list; its data stay on the disk. Not the open one."""
        if self.open is None or profile_id != self.open.id:
            del self._accounts[profile_id]
            self._save()

    def switch_to(self, profile_id: str) -> None:
        """Asks for another account to be opened, now and at the next start."""
        if self.open is None or profile_id != self.open.id:
            self._chosen_id = profile_id
            self._save()
            self.switch_requested.emit(self._accounts[profile_id])

    def opened(self, account: Account) -> Account:
        """The account is open from now on."""
        self._accounts[account.id] = account
        self.open = account
        return account

    def _new_id(self) -> str:
        """Never one that was used before: its folder still holds what was decided there."""
        self._next += 1
        return FIRST if self._next == 2 else str(self._next - 1)

    def _save(self) -> None:
        accounts = [asdict(account) for account in self._accounts.values()]
        self._file.save({"accounts": accounts, "current": self._chosen_id, "next": self._next})
        self.changed.emit()


def _named(name: str) -> str:
    plain = " ".join(name.split())
    if not plain:
        raise InvalidInput("An account needs a name.")
    if holds_api_key(plain):
        raise InvalidInput("This looks like an API key. Enter keys only in the API key window.")
    if len(plain) > NAME_MAX_CHARS:
        raise InvalidInput("This name is too long.")
    return plain


def _profiles_of(values: object) -> dict[str, Account]:
    """Accounts of a file that may have been edited by hand; what is none is passed over."""
    found: dict[str, Account] = {}
    for value in values if isinstance(values, list) else []:
        account = _profile_of(value) if isinstance(value, Mapping) else None
        if account is not None and account.id not in found:
            found[account.id] = account
    return found


def _profile_of(value: Mapping[str, object]) -> Account | None:
    texts = {
        name: value.get(name, "") for name in ("id", "name", "service_url", "accent", "key_id")
    }
    if not all(isinstance(text, str) for text in texts.values()):
        return None
    plain = {name: str(text) for name, text in texts.items()}
    if plain["id"] and not plain["id"].isdigit():  # it becomes a folder's name
        return None
    try:
        plain["service_url"] = parse_service_url(plain["service_url"])
        if holds_api_key(plain["name"]):
            plain["name"] = ""
        plain["name"] = _named(plain["name"] or host_of(plain["service_url"]))
    except (InvalidServiceUrl, InvalidInput):
        return None
    if plain["accent"] not in ACCENTS:
        plain["accent"] = ""
    return Account(**plain)
