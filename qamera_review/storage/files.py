"""Replaces files atomically, renames damaged files, and deletes databases."""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.shared_files import remove_file, replace_file

# The files that SQLite creates beside a database. It finds them by name, so they must be moved
# together with the database.
COMPANIONS = ("-wal", "-shm", "-journal")
_NO_FOLDER_SYNC = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EBADF})


def write_atomic(path: Path, *parts: bytes, is_shared: bool = False) -> None:
    """Replace the file at `path` with the concatenation of `parts`.

    After a crash the file is either the old or the new one, never a mixture. It is readable only
    by its owner; one that `is_shared`, because the user hands it to others, has the mode that the
    user's other files have. Only one thread at a time may write the same path. Raises StorageError.
    """
    part = path.with_name(f"{path.name}.part")
    with translate_errors(path):
        try:
            with open_new(part, 0o666 if is_shared else 0o600) as file:
                file.writelines(parts)
                file.flush()
                os.fsync(file.fileno())
            replace_file(part, path)
        except OSError:
            remove_file(part)
            raise
        sync_folder(path.parent)


def open_new(path: Path, mode: int = 0o600) -> BinaryIO:
    """Create a file for writing, readable by its owner only unless `mode` says otherwise, less what
    the user's umask takes away. The caller must close it.

    A file that is there is deleted first, so a symbolic link that somebody has planted under this
    name is replaced and not followed. Raises OSError.
    """
    remove_file(path)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    return os.fdopen(os.open(path, flags | getattr(os, "O_BINARY", 0), mode), "wb")


def read_regular(path: Path, max_bytes: int = 256 * 1024 * 1024) -> bytes:
    """Return the bytes of a file.

    Raises OSError, also when it is larger than `max_bytes`, or no regular file: reading a named
    pipe or a device may never end.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags)
    try:
        facts = os.fstat(handle)
        if not stat.S_ISREG(facts.st_mode):
            raise OSError(errno.EINVAL, "it is not a regular file", str(path))
        if facts.st_size > max_bytes:
            raise OSError(errno.EFBIG, "it is too large", str(path))
        with os.fdopen(handle, "rb", closefd=False) as file:
            return file.read()
    finally:
        os.close(handle)


def quarantine_path(path: Path) -> Path:
    """Return the first free name `<name>.damaged-<n>` for the file and its companions."""
    names = {entry.name for entry in path.parent.iterdir()}
    number = 1
    while any(name.startswith(f"{path.name}.damaged-{number}") for name in names):
        number += 1
    return path.with_name(f"{path.name}.damaged-{number}")


def quarantine(path: Path, aside: Path | None = None) -> Path:
    """Rename a damaged file and its companions to `aside`, by default to `quarantine_path`.

    Returns the new path. Files that do not exist are ignored. Raises StorageError.
    """
    with translate_errors(path):
        aside = aside or quarantine_path(path)
        for suffix in ("", *COMPANIONS):
            source = path.with_name(path.name + suffix)
            if source.exists():
                replace_file(source, aside.with_name(aside.name + suffix))
        sync_folder(path.parent)
    return aside


def remove_database(path: Path) -> None:
    """Delete a database and its companions. Raises StorageError."""
    with translate_errors(path):
        for suffix in ("", *COMPANIONS):
            remove_file(path.with_name(path.name + suffix))


def sync_folder(folder: Path) -> None:
    """Make renames in the folder durable (fsync), on systems and file systems that can do it.

    Network and FUSE file systems often cannot (fsync(2), EINVAL); the file itself is on the disk
    then, and only its name may be lost by a power cut.
    """
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as fault:
        if fault.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(handle)
