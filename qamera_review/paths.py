"""The paths of all files that the program writes, and of its resources."""

import errno
import hashlib
import os
from pathlib import Path

import platformdirs

from qamera_review.domain.errors import DiskFull, FolderUnusable, StorageError
from qamera_review.domain.records import Struct

_APP = "qamera-review"
_PACKAGE = Path(__file__).resolve().parent


class AppPaths(Struct, frozen=True):
    """The paths of one installation or account. Folders are created only by `create()`.

    `data`, `cache` and `logs` are folders, `settings` is a file. Everything in `cache` can be
    downloaded again.
    """

    data: Path
    cache: Path
    logs: Path
    settings: Path

    @classmethod
    def for_user(cls) -> "AppPaths":
        """Return the standard paths of the operating system for the current user."""
        dirs = platformdirs.PlatformDirs(_APP, appauthor=False)
        return cls(
            data=dirs.user_data_path,
            cache=dirs.user_cache_path,
            logs=dirs.user_log_path,
            settings=dirs.user_config_path / "settings.json",
        )

    @classmethod
    def under(cls, folder: Path) -> "AppPaths":
        """Return paths that all lie below `folder`."""
        root = Path(os.path.abspath(folder))
        return cls(root / "data", root / "cache", root / "logs", root / "settings.json")

    def of_account(self, account_id: str) -> "AppPaths":
        """Return the paths of an account: it has its own data and cache; the rest is shared.

        The first account, with the id "", uses the paths of the installation.
        """
        if not account_id:
            return self
        return AppPaths(
            data=self.data / "accounts" / account_id,
            cache=self.cache / "accounts" / account_id,
            logs=self.logs,
            settings=self.settings,
        )

    def for_demo(self) -> "AppPaths":
        """Return the paths of the demo, which all lie below the data of this installation."""
        return AppPaths.under(self.data / "demo")

    @property
    def accounts(self) -> Path:
        """Return the file with the list of accounts, beside the settings."""
        return self.settings.with_name("accounts.json")

    @property
    def keymap(self) -> Path:
        """Return the file with the user's own keyboard shortcuts, beside the settings."""
        return self.settings.with_name("keys.toml")

    @property
    def outbox(self) -> Path:
        """Return the database of pending decisions, history, jobs and the rate log.

        It cannot be restored from anywhere else.
        """
        return self.data / "outbox.sqlite3"

    @property
    def products(self) -> Path:
        """Return the database of the user's changes to products."""
        return self.data / "products.sqlite3"

    @property
    def originals(self) -> Path:
        """Return the database of the originals that the user has chosen."""
        return self.data / "originals.sqlite3"

    @property
    def original_pictures(self) -> Path:
        """Return the folder of the user's own originals."""
        return self.data / "originals"

    @property
    def check_marks(self) -> Path:
        """Return the database of the checks that the user has marked as wrong."""
        return self.data / "checks.sqlite3"

    @property
    def profiles(self) -> Path:
        """Return the folder of the user's own profiles, beside the settings."""
        return self.settings.with_name("profiles")

    @property
    def approvals(self) -> Path:
        """Return the database of the approval record."""
        return self.data / "approvals.sqlite3"

    @property
    def export_journal(self) -> Path:
        """Return the journal of an export that is running or was interrupted."""
        return self.data / "export.jsonl"

    @property
    def lock(self) -> Path:
        """Return the lock file of the instance that uses this data folder."""
        return self.data / "instance.lock"

    @property
    def catalog(self) -> Path:
        """Return the folder of the stored packshot lists."""
        return self.cache / "catalog"

    def lists_of(self, service_url: str) -> Path:
        """Return the folder of the stored packshot lists of a service."""
        return self.catalog / hashlib.sha256(service_url.encode()).hexdigest()[:16]

    @property
    def thumbs(self) -> Path:
        """Return the database of the thumbnail cache."""
        return self.cache / "thumbs.sqlite3"

    @property
    def measurements(self) -> Path:
        """Return the database of what was measured of pictures."""
        return self.cache / "measurements.sqlite3"

    @property
    def crash_reports(self) -> Path:
        """Return the folder of crash reports."""
        return self.logs / "crashes"

    def create(self) -> tuple[StorageError, ...]:
        """Create the missing folders, readable by their owner only (mode 700).

        Python before 3.12.4 ignores the mode on Windows. There the user's own folders are private,
        but below another one, named by --data-dir, the rights of that one hold. Existing folders
        keep their mode. Returns an error for each folder that is not essential
        (those of the settings, caches and logs) and cannot be created. Raises StorageError or
        DiskFull when the data folder cannot be created.
        """
        problems = []
        optional = (self.cache, self.catalog, self.logs, self.crash_reports)
        # The settings come first, because their folder may contain the data folder.
        for folder in (self.settings.parent, self.data, *optional):
            try:
                _create(folder, StorageError if folder == self.data else FolderUnusable)
            except StorageError as error:
                if folder == self.data:
                    raise
                problems.append(error)
        return tuple(problems)


def _create(folder: Path, kind: type[StorageError]) -> None:
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as fault:
        kind = DiskFull if fault.errno in (errno.ENOSPC, errno.EDQUOT) else kind
        raise kind(f"{folder}: {fault.strerror}") from fault


def resources_dir(package: Path = _PACKAGE) -> Path:
    """Return the resources folder: inside an installed package, beside it in a source checkout.

    Raises FileNotFoundError when there is none.
    """
    for folder in (package / "resources", package.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"The installation has no resources folder at {package}.")
