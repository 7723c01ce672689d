"""The accounts of this installation, and which of them is open."""

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
    """The file that stores the accounts."""

    def load(self) -> dict[str, object]:
        """Return the stored values, an empty dict when there are none."""
        ...

    def save(self, values: dict[str, object]) -> None:
        """Replace the stored values. Raises StorageError."""
        ...


class Accounts(QObject):
    """Owns the list of accounts. GUI thread only; the file is small and is written immediately.

    `open` is the account that this run works with, None until `start_with` was called. Every
    method that changes something writes the file and raises StorageError if that fails.

    Signals: `changed()`: the list, an account's name, colour or key, or the account for the next
    start has changed; `switch_requested(Account)`: the user wants to work in another account.
    """

    changed = Signal()
    switch_requested = Signal(object)

    def __init__(self, file: AccountsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        values = file.load()
        self._accounts = _accounts_from(values.get("accounts"))
        current = values.get("current")
        self._chosen_id = current if isinstance(current, str) else None
        stored_next = values.get("next")
        numbers = [int(account_id or "1") for account_id in self._accounts]
        self._next = max(
            [
                stored_next if isinstance(stored_next, int) else 1,
                *(n + 1 for n in numbers),
            ]
        )
        self.open: Account | None = None

    @property
    def accounts(self) -> tuple[Account, ...]:
        """All accounts, in the order in which they were added."""
        return tuple(self._accounts.values())

    def start_with(self, service_url: str | None) -> Account:
        """Open and return the account for this run.

        Without `service_url` it is the account that the user chose last, or one of the default
        service. With `service_url` it is an account of that service (preferably the one chosen
        last); a new one is added if there is none. Raises InvalidServiceUrl, StorageError.
        """
        chosen = self._accounts.get(self._chosen_id) if self._chosen_id is not None else None
        if service_url is None and chosen is not None:
            return self.opened(chosen)
        url = service_url or DEFAULT_SERVICE_URL
        accounts = self._accounts.values()
        candidates = [account for account in accounts if account.service_url == url]
        candidates = candidates or [account for account in accounts if account.serves(url)]
        if chosen in candidates:
            account = chosen
        else:
            account = candidates[0] if candidates else self.add(host_of(url), url)
        assert account is not None
        # The demo's service on this computer has another port in each run, so the account gets
        # the address of this run.
        return self.opened(replace(account, service_url=url))

    def add(self, name: str, service_url: str, accent: str = "") -> Account:
        """Add an account and return it, without opening it. `accent` is one of ACCENTS.
        Raises InvalidInput, InvalidServiceUrl."""
        account = Account("", _checked_name(name), parse_service_url(service_url), accent)
        account = replace(account, id=self._new_id())
        self._accounts[account.id] = account
        self._save()
        return account

    def change(self, profile_id: str, name: str, accent: str) -> None:
        """Set the name and the colour of an account. Raises InvalidInput."""
        changed = replace(self._accounts[profile_id], name=_checked_name(name), accent=accent)
        self._accounts[profile_id] = changed
        if self.open is not None and self.open.id == profile_id:
            self.open = changed
        self._save()

    def note_key(self, key_id: str) -> None:
        """Store the id of the key that the open account is used with; "" changes nothing."""
        if self.open is not None and key_id and self.open.key_id != key_id:
            self.open = replace(self.open, key_id=key_id)
            self._accounts[self.open.id] = self.open
            self._save()

    def forget(self, profile_id: str) -> None:
        """Remove an account from the list; its data folder stays on the disk. Does nothing for the
        open account."""
        if self.open is None or profile_id != self.open.id:
            del self._accounts[profile_id]
            self._save()

    def switch_to(self, profile_id: str) -> None:
        """Choose the account for the next start and emit `switch_requested`. Does nothing for the
        open account."""
        if self.open is None or profile_id != self.open.id:
            self._chosen_id = profile_id
            self._save()
            self.switch_requested.emit(self._accounts[profile_id])

    def opened(self, account: Account) -> Account:
        """Make `account` the open one for this run, and return it."""
        self._accounts[account.id] = account
        self.open = account
        return account

    def _new_id(self) -> str:
        """Return an id that no account has had so far: FIRST, then "2", "3", ...

        An id is never used again after its account was removed: its data folder is still there,
        with the decisions that were made in that account.
        """
        self._next += 1
        return FIRST if self._next == 2 else str(self._next - 1)

    def _save(self) -> None:
        accounts = [asdict(account) for account in self._accounts.values()]
        self._file.save({"accounts": accounts, "current": self._chosen_id, "next": self._next})
        self.changed.emit()


def _checked_name(name: str) -> str:
    plain = " ".join(name.split())
    if not plain:
        raise InvalidInput("An account needs a name.")
    if holds_api_key(plain):
        raise InvalidInput("This looks like an API key. Enter keys only in the API key window.")
    if len(plain) > NAME_MAX_CHARS:
        raise InvalidInput("This name is too long.")
    return plain


def _accounts_from(values: object) -> dict[str, Account]:
    """Return the accounts of a file that may have been edited by hand, by id; invalid entries and
    a second entry with the same id are skipped."""
    accounts: dict[str, Account] = {}
    for value in values if isinstance(values, list) else []:
        account = _account_from(value) if isinstance(value, Mapping) else None
        if account is not None and account.id not in accounts:
            accounts[account.id] = account
    return accounts


def _account_from(value: Mapping[str, object]) -> Account | None:
    texts = {
        name: value.get(name, "") for name in ("id", "name", "service_url", "accent", "key_id")
    }
    if not all(isinstance(text, str) for text in texts.values()):
        return None
    plain = {name: str(text) for name, text in texts.items()}
    if plain["id"] and not plain["id"].isdigit():  # the id becomes the name of a folder
        return None
    try:
        plain["service_url"] = parse_service_url(plain["service_url"])
        if holds_api_key(plain["name"]):
            plain["name"] = ""
        plain["name"] = _checked_name(plain["name"] or host_of(plain["service_url"]))
    except (InvalidServiceUrl, InvalidInput):
        return None
    if plain["accent"] not in ACCENTS:
        plain["accent"] = ""
    return Account(**plain)
