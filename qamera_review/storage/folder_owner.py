"""Ties a data folder to one account, so that decisions for one are never sent by another.

The folder has two files. `service.txt` is the address of the service. `account.json` names the
account: its id, name and colour, and the id part of the key that was used last. With them the
list of accounts can be restored when its own file is lost.
"""

import json
from pathlib import Path

from qamera_review.domain.account import Account, is_account_id
from qamera_review.domain.errors import InvalidServiceUrl, StorageError
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.records import Struct, convert
from qamera_review.domain.service_url import host_of, is_same_service, parse_service_url
from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.files import read_regular, write_atomic
from qamera_review.storage.own_files import BAD_CONTENT, decode_json

SERVICE_FILE = "service.txt"
ACCOUNT_FILE = "account.json"
ACCOUNTS_FOLDER = "accounts"


class ForeignFolder(StorageError):
    """The folder contains the data of another service or account."""

    title = "This data folder belongs to another account"
    advice = "Nothing was opened. Choose another data folder, or open that account."


class _Owner(Struct, frozen=True):
    """The content of `account.json`."""

    id: str
    name: str = ""
    accent: str = ""
    key_id: str = ""


def claim_folder(folder: Path, account: Account) -> None:
    """Record in the folder that it belongs to the account, with its name, colour and key.

    Files that are damaged are replaced: the folder is found by the account's id. Raises
    ForeignFolder when it belongs to another service or account, and StorageError.
    """
    service_url, owner = _service_of(folder), _owner_of(folder)
    if service_url and not is_same_service(service_url, account.service_url):
        text = TranslatableText("{folder} belongs to {owner}", folder=folder, owner=service_url)
        raise ForeignFolder(text)
    if owner is not None and owner.id != account.id:
        text = TranslatableText("{folder} belongs to {owner}", folder=folder, owner=owner.name)
        raise ForeignFolder(text)
    if service_url != account.service_url:
        write_atomic(folder / SERVICE_FILE, f"{account.service_url}\n".encode())
    new = _Owner(account.id, account.name, account.accent, account.key_id)
    if owner != new:
        fields = {"id": new.id, "name": new.name, "accent": new.accent, "key_id": new.key_id}
        write_atomic(folder / ACCOUNT_FILE, json.dumps(fields, indent=2).encode())


def accounts_in(data: Path) -> dict[str, Account | None]:
    """Return the accounts that have a folder in the data folder `data`, by their id.

    The value is None when the files that name the account are missing or damaged: its folder may
    still hold decisions, so the id must not be used again. Never raises.
    """
    folders = {"": data} if _is_claimed(data) else {}
    try:
        children = sorted((data / ACCOUNTS_FOLDER).iterdir())
    except OSError:
        children = []
    folders |= {child.name: child for child in children if is_account_id(child.name)}
    return {id_: _account_in(folder, id_) for id_, folder in folders.items()}


def _is_claimed(folder: Path) -> bool:
    try:
        return (folder / SERVICE_FILE).exists()
    except OSError:
        return False


def _account_in(folder: Path, account_id: str) -> Account | None:
    try:
        service_url = parse_service_url(_service_of(folder))
        owner = _owner_of(folder) or _Owner(account_id)
    except (StorageError, InvalidServiceUrl):
        return None
    if owner.id != account_id:
        return None
    name = owner.name or host_of(service_url)
    return Account(account_id, name, service_url, owner.accent, owner.key_id)


def _service_of(folder: Path) -> str:
    """Return the recorded address of the service; "" without one, and when it is not a text."""
    path = folder / SERVICE_FILE
    with translate_errors(path):
        body = read_regular(path) if path.exists() else b""
    try:
        return body.decode().strip()
    except BAD_CONTENT:
        return ""


def _owner_of(folder: Path) -> _Owner | None:
    """Return the recorded account; None without one, and when the file is damaged."""
    path = folder / ACCOUNT_FILE
    with translate_errors(path):
        body = read_regular(path) if path.exists() else b"{}"
    try:
        return convert(decode_json(body), _Owner)
    except BAD_CONTENT:
        return None
