"""Writes files that must not replace others, in folders that the user has chosen."""

import os
from pathlib import Path

from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.files import sync_folder
from qamera_review.storage.shared_files import remove_file, retry_in_use


def write_new(path: Path, data: bytes, part: Path) -> bool:
    """Write a file whole or not at all, and return True; False if there is one at `path` already.

    `part` is where it is written first, in the same folder or above it on the same disk; a part
    that an earlier run left there is replaced. Nothing at `path` is ever overwritten. The file has
    the mode that the user's other files have. Raises StorageError, DiskFull for a full disk.
    """
    with translate_errors(path):
        remove_file(part)
        try:
            with part.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            is_new = _rename_new(part, path)
        finally:
            remove_file(part)
        if is_new:
            sync_folder(path.parent)
    return is_new


def _rename_new(part: Path, path: Path) -> bool:
    """Give a file its name unless there is another of that name."""
    try:
        os.link(part, path)  # fails if the name is taken, also if it is taken at this moment
    except FileExistsError:
        return False
    except OSError:  # a file system without links, such as FAT
        if path.exists():
            return False
        retry_in_use(lambda: part.rename(path))
    return True
