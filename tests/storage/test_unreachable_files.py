"""Files that cannot even be looked for: here by a name too long, elsewhere by a closed folder."""

from collections.abc import Callable
from pathlib import Path

import pytest

from qamera_review.domain.account import Account
from qamera_review.domain.errors import StorageError
from qamera_review.domain.filters import StatusFilter
from qamera_review.storage.catalog import CachedList, ListCache
from qamera_review.storage.database import open_database
from qamera_review.storage.folder_owner import accounts_in, claim_folder
from qamera_review.storage.keymap_file import KeymapFile
from qamera_review.storage.migrations import OUTBOX
from qamera_review.storage.outbox_recovery import open_outbox
from qamera_review.storage.own_files import read_own_file
from qamera_review.storage.settings import SettingsFile
from qamera_review.storage.thumb_cache import ThumbCache

ACCOUNT = Account("", "A", "https://app.qamera.ai")
USES: dict[str, Callable[[Path], object]] = {
    "list": lambda path: ListCache(path).load(StatusFilter.ALL),
    "list, saving": lambda path: ListCache(path).save(StatusFilter.ALL, CachedList(b"", "", 0)),
    "keys": lambda path: KeymapFile(path).read(),
    "keys, writing": lambda path: KeymapFile(path).write("", keep_old=True),
    "own file": lambda path: read_own_file(path, bytes),
    "settings, saving": lambda path: SettingsFile(path).save({}),
    "outbox": lambda path: open_outbox(path, lambda _report: None),
    "database": lambda path: open_database(path, OUTBOX, durable=True),
    "owner": lambda path: claim_folder(path, ACCOUNT),
}


# Windows says that a file of such a name is not there, and so it is read as one that is not.
READING = {"list", "keys", "own file"}


@pytest.mark.parametrize(
    "use",
    [
        pytest.param(use, id=name, marks=[pytest.mark.posix] if name in READING else [])
        for name, use in USES.items()
    ],
)
def test_only_an_error_of_ours_is_raised(tmp_path: Path, use: Callable[[Path], object]) -> None:
    with pytest.raises(StorageError):
        use(tmp_path / ("x" * 300))


@pytest.mark.posix
def test_what_can_be_missed_is_missed(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 300)
    settings, thumbs = SettingsFile(path), ThumbCache(path, 1000)
    thumbs.close()
    assert settings.load() == {}
    assert settings.problem is not None
    assert thumbs.problem is not None
    assert accounts_in(path) == {}
