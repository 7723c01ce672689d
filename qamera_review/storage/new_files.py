"""Writes files that must not replace others, in folders that the user has chosen."""

import os
from pathlib import Path

from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.files import sync_folder
from qamera_review.storage.shared_files import remove_file, retry_in_use


def write_new(path: Path, data: bytes, part_name: str) -> bool:
    """Write a file whole or not at all, and return True; False if there is one at `path` already.

    It is written under `part_name` first, in the same folder. That has to be a name that no other
    program uses: an export of another computer may write into the same shared folder. Nothing at
    `path` is ever overwritten. The file has the mode that the user's other files have. Raises
    StorageError, DiskFull for a full disk.
    """
    part = path.with_name(part_name)
    with translate_errors(path):
        remove_file(part)  # of a run that was killed
        with part.open("xb") as file:
            try:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            except BaseException:
                file.close()
                remove_file(part)
                raise
        try:
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
