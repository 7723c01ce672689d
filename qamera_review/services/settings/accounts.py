"""The accounts of this installation: which there are, and which one is open."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.account import ACCENTS, NAME_MAX_CHARS, Account, is_account_id
from qamera_review.domain.errors import InvalidInput, InvalidServiceUrl, StorageError
from qamera_review.domain.records import asdict, replace
from qamera_review.domain.service_url import DEFAULT_SERVICE_URL, host_of, parse_service_url

FIRST = ""
FIRST_NUMBER = 1  # of the account with the id ""


class AccountsFile(Protocol):
    """Where the accounts are kept. `problem` says why `load` could not use the file."""

    @property
    def problem(self) -> StorageError | None:
        """None when it could be used."""
        ...

    def load(self) -> dict[str, object]:
        """What is kept."""
        ...

    def save(self, values: dict[str, object]) -> None:
        """Replaces it."""
        ...


class Accounts(QObject):
    """Owns the list; GUI thread, the file is small and written at once.

    `folders` are the accounts that the data folders name, by id (see `storage.folder_owner`). Their
    ids are never given to a new account, and they restore accounts that the file has lost:
    `restored` are those accounts, and `file_problem` says why the file could not be used.

    Signals: `changed()`: the list or an account's name or colour; `switch_requested(Account)`:
    the user wants to work in another one; `save_failed(StorageError)`: the file could not be
    written when an account was opened. The methods that the user's acts call raise StorageError.
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
        self._accounts, is_complete = _profiles_of(values.get("accounts"))
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
            account = candidates[0] if candidates else self._added(host_of(wanted), wanted)
        assert account is not None
        # A stand-in on this machine has another port each time.
        return self.opened(replace(account, service_url=wanted))

    def add(self, name: str, service_url: str, accent: str = "") -> Account:
        """A new account, not opened. Raises InvalidInput, InvalidServiceUrl."""
        account = self._new_account(name, service_url, accent)
        self._save()
        return account

    def _added(self, name: str, service_url: str) -> Account:
        account = self._new_account(name, service_url, "")
        self._save_if_possible()
        return account

    def _new_account(self, name: str, service_url: str, accent: str) -> Account:
        account = Account("", _named(name), parse_service_url(service_url), accent)
        account = replace(account, id=self._new_id())
        self._accounts[account.id] = account
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
            self._save_if_possible()

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

    def _save_if_possible(self) -> None:
        """Save; a file that cannot be written is reported and costs nothing else."""
        try:
            self._save()
        except StorageError as error:
            self.save_failed.emit(error)

    def _save(self) -> None:
        accounts = [asdict(account) for account in self._accounts.values()]
        self._file.save({"accounts": accounts, "current": self._chosen_id, "next": self._next})
        self.changed.emit()


def _named(name: str) -> str:
    plain = " ".join(name.split())
    if not plain:
        raise InvalidInput("An account needs a name.")
    if len(plain) > NAME_MAX_CHARS:
        raise InvalidInput("This name is too long.")
    return plain


def _next_number(stored: object, ids: Iterable[str]) -> int:
    """Return the number of the next account: above every id, and above the stored one."""
    numbers = [int(account_id or FIRST_NUMBER) + 1 for account_id in ids]
    is_number = isinstance(stored, int) and is_account_id(str(stored))
    return max([stored if is_number and isinstance(stored, int) else 1, *numbers])


def _profiles_of(values: object) -> tuple[dict[str, Account], bool]:
    """Return the accounts of a file that may have been edited by hand, and whether all of its
    entries could be used."""
    entries = values if isinstance(values, list) else []
    accounts: dict[str, Account] = {}
    for entry in entries:
        account = _profile_of(entry) if isinstance(entry, Mapping) else None
        if account is not None:
            accounts.setdefault(account.id, account)
    return accounts, len(accounts) == len(entries)


def _profile_of(value: Mapping[str, object]) -> Account | None:
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
        plain["name"] = _named(plain["name"] or host_of(plain["service_url"]))
    except (InvalidServiceUrl, InvalidInput):
        return None
    if plain["accent"] not in ACCENTS:
        plain["accent"] = ""
    return Account(**plain)
