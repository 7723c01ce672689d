"""Files in the user's folders, on file systems that cannot do everything."""

import errno
import os
import stat
from pathlib import Path

import pytest

from qamera_review.domain.errors import StorageError
from qamera_review.storage.files import write_atomic
from qamera_review.storage.new_files import write_new


@pytest.mark.posix
@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EIO])
def test_a_folder_that_cannot_be_synchronized_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    fsync = os.fsync

    def refuse_folders(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(number, os.strerror(number))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", refuse_folders)
    path = tmp_path / "file"
    if number == errno.EIO:
        with pytest.raises(StorageError):
            write_atomic(path, b"data")
    else:
        write_atomic(path, b"data")
        assert path.read_bytes() == b"data"


@pytest.mark.posix
def test_a_folder_on_another_disk_is_written_into(tmp_path: Path) -> None:
    """The part is beside the file, so that the rename stays on one disk."""
    other = tmp_path / "other"
    other.mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "product").symlink_to(other, target_is_directory=True)
    path = tmp_path / "out" / "product" / "a.jpg"
    (tmp_path / "out" / ".x.part").write_bytes(b"of another export")
    assert write_new(path, b"data", ".x.part")
    assert not write_new(path, b"other", ".x.part")
    assert (other / "a.jpg").read_bytes() == b"data"
    assert [entry.name for entry in other.iterdir()] == ["a.jpg"]
    assert (tmp_path / "out" / ".x.part").exists(), "it is not ours"
