"""The accounts of this installation, and which of them is open."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.account import ACCENTS, NAME_MAX_CHARS, Account, is_account_id
from qamera_review.domain.api_key import holds_api_key
from qamera_review.domain.errors import InvalidInput, InvalidServiceUrl, StorageError
from qamera_review.domain.records import asdict, replace
from qamera_review.domain.service_url import DEFAULT_SERVICE_URL, host_of, parse_service_url

FIRST = ""
FIRST_NUMBER = 1  # of the account with the id ""


class AccountsFile(Protocol):
    """The file that stores the accounts. `problem` says why `load` could not use it."""

    @property
    def problem(self) -> StorageError | None:
        """None when it could be used."""
        ...

    def load(self) -> dict[str, object]:
        """Return the stored values, an empty dict when there are none."""
        ...

    def save(self, values: dict[str, object]) -> None:
        """Replace the stored values. Raises StorageError."""
        ...


class Accounts(QObject):
    """Owns the list of accounts. GUI thread only; the file is small and is written immediately.

    `open` is the account that this run works with, None until `start_with` was called. `folders`
    are the accounts that the data folders name, by id (see `storage.folder_owner`). Their ids are
    never given to a new account, and they restore accounts that the file has lost: `restored` are
    those accounts, and `file_problem` says why the file could not be used. Every method that the
    user calls writes the file and raises StorageError if that fails.

    Signals: `changed()`: the list, an account's name, colour or key, or the account for the next
    start has changed; `switch_requested(Account)`: the user wants to work in another account;
    `save_failed(StorageError)`: the file could not be written when an account was opened.
    """

    changed = Signal()
    switch_requested = Signal(object)
    save_failed = Signal(object)

    def __init__(
        self,
        file: AccountsFile,
        folders: Mapping[str, Account | None] = MappingProxyType({}),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file = file
        values = file.load()
        self.file_problem = file.problem
        self._accounts, is_complete = _accounts_from(values.get("accounts"))
        self.restored = () if self._accounts and is_complete else self._restore(folders)
        current = values.get("current")
        self._chosen_id = current if isinstance(current, str) else None
        self._next = _next_number(values.get("next"), (*self._accounts, *folders))
        self.open: Account | None = None

    def _restore(self, folders: Mapping[str, Account | None]) -> tuple[Account, ...]:
        """Add the accounts of the folders that the file does not name."""
        lost = [account for account in folders.values() if account is not None]
        restored = tuple(account for account in lost if account.id not in self._accounts)
        self._accounts.update((account.id, account) for account in restored)
        return restored

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
            account = candidates[0] if candidates else self._added(host_of(url), url)
        assert account is not None
        # The demo's service on this computer has another port in each run, so the account gets
        # the address of this run.
        return self.opened(replace(account, service_url=url))

    def add(self, name: str, service_url: str, accent: str = "") -> Account:
        """Add an account and return it, without opening it. `accent` is one of ACCENTS.
        Raises InvalidInput, InvalidServiceUrl."""
        account = self._new_account(name, service_url, accent)
        self._save()
        return account

    def _added(self, name: str, service_url: str) -> Account:
        account = self._new_account(name, service_url, "")
        self._save_if_possible()
        return account

    def _new_account(self, name: str, service_url: str, accent: str) -> Account:
        account = Account("", _checked_name(name), parse_service_url(service_url), accent)
        account = replace(account, id=self._new_id())
        self._accounts[account.id] = account
        return account

    def change(self, account_id: str, name: str, accent: str) -> None:
        """Set the name and the colour of an account. Raises InvalidInput."""
        changed = replace(self._accounts[account_id], name=_checked_name(name), accent=accent)
        self._accounts[account_id] = changed
        if self.open is not None and self.open.id == account_id:
            self.open = changed
        self._save()

    def note_key(self, key_id: str) -> None:
        """Store the id of the key that the open account is used with; "" changes nothing."""
        if self.open is not None and key_id and self.open.key_id != key_id:
            self.open = replace(self.open, key_id=key_id)
            self._accounts[self.open.id] = self.open
            self._save_if_possible()

    def forget(self, account_id: str) -> None:
        """Remove an account from the list; its data folder stays on the disk. Does nothing for the
        open account."""
        if self.open is None or account_id != self.open.id:
            del self._accounts[account_id]
            self._save()

    def switch_to(self, account_id: str) -> None:
        """Choose the account for the next start and emit `switch_requested`. Does nothing for the
        open account."""
        if self.open is None or account_id != self.open.id:
            self._chosen_id = account_id
            self._save()
            self.switch_requested.emit(self._accounts[account_id])

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

    def _save_if_possible(self) -> None:
        """Save; if the file cannot be written, only `save_failed` is emitted."""
        try:
            self._save()
        except StorageError as error:
            self.save_failed.emit(error)

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


def _next_number(stored: object, ids: Iterable[str]) -> int:
    """Return the number of the next account: above every id, and above the stored one."""
    numbers = [int(account_id or FIRST_NUMBER) + 1 for account_id in ids]
    is_number = isinstance(stored, int) and is_account_id(str(stored))
    return max([stored if is_number and isinstance(stored, int) else 1, *numbers])


def _accounts_from(values: object) -> tuple[dict[str, Account], bool]:
    """Return the accounts of a file that may have been edited by hand, and whether all of its
    entries could be used."""
    entries = values if isinstance(values, list) else []
    accounts: dict[str, Account] = {}
    for entry in entries:
        account = _account_from(entry) if isinstance(entry, Mapping) else None
        if account is not None:
            accounts.setdefault(account.id, account)
    return accounts, len(accounts) == len(entries)


def _account_from(value: Mapping[str, object]) -> Account | None:
    texts = {
        name: value.get(name, "") for name in ("id", "name", "service_url", "accent", "key_id")
    }
    if not all(isinstance(text, str) for text in texts.values()):
        return None
    plain = {name: str(text) for name, text in texts.items()}
    if not is_account_id(plain["id"]):
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
