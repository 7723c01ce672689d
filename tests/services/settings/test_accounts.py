"""Accounts: each has a folder that no other account ever gets, and is found by its service."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qamera_review.domain.account import Account
from qamera_review.domain.errors import DiskFull, InvalidInput, InvalidServiceUrl, StorageError
from qamera_review.domain.service_url import DEFAULT_SERVICE_URL
from qamera_review.paths import AppPaths
from qamera_review.services.settings.accounts import Accounts
from qamera_review.storage.folder_owner import ForeignFolder, accounts_in, claim_folder

OTHER = "https://qamera.example.org"


class MemoryFile:
    def __init__(self, values: dict[str, object] | None = None) -> None:
        self.values = values or {}
        self.problem: StorageError | None = None

    def load(self) -> dict[str, object]:
        return dict(self.values)

    def save(self, values: dict[str, object]) -> None:
        self.values = values


def test_the_first_account_keeps_the_folder_that_was_always_used() -> None:
    accounts = Accounts(MemoryFile())
    account = accounts.start_with(None)
    assert (account.id, account.service_url) == ("", DEFAULT_SERVICE_URL)
    root = AppPaths.under(Path("/x"))
    assert root.of_account(account.id) == root


def test_another_service_is_another_account_with_another_folder() -> None:
    file = MemoryFile()
    first = Accounts(file).start_with(None)
    second = Accounts(file).start_with(OTHER)
    root = AppPaths.under(Path("/x"))
    assert second.service_url == OTHER
    assert root.of_account(second.id).outbox != root.of_account(first.id).outbox
    assert root.of_account(second.id).thumbs != root.of_account(first.id).thumbs
    assert second.keyring_name != first.keyring_name
    assert Accounts(file).start_with(OTHER) == second
    assert Accounts(file).start_with(None) == first


def test_what_was_chosen_last_is_opened_next() -> None:
    file = MemoryFile()
    accounts = Accounts(file)
    accounts.start_with(None)
    second = accounts.add("Studio", DEFAULT_SERVICE_URL, "#c2542d")
    switched: list[object] = []
    accounts.switch_requested.connect(switched.append)
    accounts.switch_to(second.id)
    assert switched == [second]
    assert Accounts(file).start_with(None) == second
    assert Accounts(file).start_with(DEFAULT_SERVICE_URL) == second


def test_two_accounts_of_one_service_have_two_keys() -> None:
    accounts = Accounts(MemoryFile())
    first, second = accounts.start_with(None), accounts.add("Second", DEFAULT_SERVICE_URL)
    assert first.keyring_name != second.keyring_name


def test_a_stand_in_on_this_machine_is_one_account_whatever_its_port() -> None:
    file = MemoryFile()
    one = Accounts(file).start_with("http://127.0.0.1:4001")
    other = Accounts(file).start_with("http://localhost:4002")
    assert one.id == other.id
    assert other.service_url == "http://localhost:4002"
    assert Accounts(file).start_with(None).service_url == DEFAULT_SERVICE_URL


def test_the_folder_of_a_forgotten_account_is_never_given_to_another() -> None:
    file = MemoryFile()
    accounts = Accounts(file)
    accounts.start_with(None)
    gone = accounts.add("Gone", OTHER)
    accounts.forget(gone.id)
    assert accounts.add("New", OTHER).id != gone.id
    assert Accounts(file).add("Newer", OTHER).id != gone.id


def test_the_open_account_cannot_be_forgotten() -> None:
    accounts = Accounts(MemoryFile())
    open_one = accounts.start_with(None)
    accounts.forget(open_one.id)
    assert accounts.accounts == (open_one,)


@pytest.mark.parametrize("name", ["", "  ", "x" * 61])
def test_a_name_that_is_none_is_refused(name: str) -> None:
    with pytest.raises(InvalidInput):
        Accounts(MemoryFile()).add(name, OTHER)


def test_an_address_that_would_leak_the_key_is_refused() -> None:
    with pytest.raises(InvalidServiceUrl):
        Accounts(MemoryFile()).add("Studio", "http://example.org")


@given(
    st.lists(
        st.fixed_dictionaries(
            {},
            optional={
                "id": st.sampled_from(["", "2", "../x", "3"]) | st.integers(),
                "name": st.text(),
                "service_url": st.sampled_from([OTHER, "ftp://x", "", "http://evil.example"]),
                "accent": st.text(max_size=7),
            },
        )
        | st.none()
    )
)
def test_no_file_can_break_them(listed: list[object]) -> None:
    accounts = Accounts(MemoryFile({"accounts": listed, "current": "2", "next": "x"}))
    account = accounts.start_with(OTHER)
    assert account.service_url == OTHER
    assert all(one.id == "" or one.id.isdigit() for one in accounts.accounts)


def test_a_folder_is_of_one_service_for_good(tmp_path: Path) -> None:
    account = Account("", "One", DEFAULT_SERVICE_URL)
    claim_folder(tmp_path, account)
    claim_folder(tmp_path, account)
    with pytest.raises(ForeignFolder):
        claim_folder(tmp_path, Account("", "Other", OTHER))
    with pytest.raises(ForeignFolder):
        claim_folder(tmp_path, Account("2", "Two", DEFAULT_SERVICE_URL))


def test_a_lost_list_is_restored_from_the_folders_and_no_folder_is_given_away(
    tmp_path: Path,
) -> None:
    first = Account("", "Brand A", DEFAULT_SERVICE_URL, "", "key_a")
    second = Account("2", "Brand B", DEFAULT_SERVICE_URL, "#c2542d", "key_b")
    for account in (first, second):
        folder = AppPaths.under(tmp_path).of_account(account.id).data
        folder.mkdir(parents=True, exist_ok=True)
        claim_folder(folder, account)
    folders = accounts_in(AppPaths.under(tmp_path).data)
    accounts = Accounts(MemoryFile(), folders)
    assert accounts.accounts == (first, second)
    assert accounts.restored == (first, second)
    assert accounts.add("Brand C", DEFAULT_SERVICE_URL).id == "3"


def test_a_folder_whose_account_is_unknown_is_not_given_to_another() -> None:
    assert Accounts(MemoryFile(), {"7": None}).add("New", OTHER).id == "8"


def test_a_file_that_cannot_be_written_does_not_prevent_the_start() -> None:
    class FullDisk(MemoryFile):
        def save(self, values: dict[str, object]) -> None:
            raise DiskFull("accounts.json")

    accounts = Accounts(FullDisk())
    errors: list[StorageError] = []
    accounts.save_failed.connect(errors.append)
    assert accounts.start_with(OTHER).service_url == OTHER
    assert len(errors) == 1
