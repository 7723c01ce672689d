"""Where everything that the app writes has its place, and where its resources are."""

import errno
import os
from pathlib import Path

import platformdirs

from qamera_review.domain.errors import DiskFull, StorageError
from qamera_review.domain.records import Struct

_APP = "qamera-review"
_PACKAGE = Path(__file__).resolve().parent


class AppPaths(Struct, frozen=True):
    """`data` and `logs` are worth a backup, `cache` is not: all in it can be fetched again.

    `settings` is a file. Nothing is made before `create()`.
    """

    data: Path
    cache: Path
    logs: Path
    settings: Path

    @classmethod
    def for_user(cls) -> "AppPaths":
        """The places that the operating system has for this user."""
        dirs = platformdirs.PlatformDirs(_APP, appauthor=False)
        return cls(
            data=dirs.user_data_path,
            cache=dirs.user_cache_path,
            logs=dirs.user_log_path,
            settings=dirs.user_config_path / "settings.json",
        )

    @classmethod
    def under(cls, folder: Path) -> "AppPaths":
        """Everything below one folder."""
        root = Path(os.path.abspath(folder))
        return cls(root / "data", root / "cache", root / "logs", root / "settings.json")

    def of_account(self, account_id: str) -> "AppPaths":
        """The places of one account: data and cache are its own, logs and settings are shared.
        The first account, "", has those of the installation."""
        if not account_id:
            return self
        return AppPaths(
            data=self.data / "accounts" / account_id,
            cache=self.cache / "accounts" / account_id,
            logs=self.logs,
            settings=self.settings,
        )

    @property
    def accounts(self) -> Path:
        """The list of accounts, beside the settings."""
        return self.settings.with_name("accounts.json")

    @property
    def keymap(self) -> Path:
        """The person's own keys, beside the settings."""
        return self.settings.with_name("keys.toml")

    @property
    def outbox(self) -> Path:
        """The precious file: decisions on their way, history, idea jobs, rate log."""
        return self.data / "outbox.sqlite3"

    @property
    def lock(self) -> Path:
        """Held by the one instance that uses this data folder."""
        return self.data / "instance.lock"

    @property
    def catalog(self) -> Path:
        """The folder of the last known lists."""
        return self.cache / "catalog"

    @property
    def thumbs(self) -> Path:
        """The thumbnails' file."""
        return self.cache / "thumbs.sqlite3"

    @property
    def crash_reports(self) -> Path:
        """The folder of crash reports."""
        return self.logs / "crashes"

    def create(self) -> None:
        """Makes the folders that are missing, each for the owner only (mode 700); one that is
        there keeps its mode. Raises StorageError, DiskFull."""
        for folder in (
            self.settings.parent,
            self.data,
            self.cache,
            self.catalog,
            self.logs,
            self.crash_reports,
        ):
            try:
                folder.parent.mkdir(parents=True, exist_ok=True)
                folder.mkdir(mode=0o700, exist_ok=True)
            except OSError as fault:
                kind = DiskFull if fault.errno == errno.ENOSPC else StorageError
                raise kind(f"{folder}: {fault.strerror}") from fault


def resources_dir(package: Path = _PACKAGE) -> Path:
    """The resources: inside an installed package, beside the package in a checkout. Raises
    FileNotFoundError when the installation is not complete."""
    for folder in (package / "resources", package.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"The installation has no resources folder at {package}.")
