"""Files that are either the old ones or the new ones, and damaged ones that are kept."""

import os
from pathlib import Path

from qamera_review.storage.error_translation import translate_errors

# SQLite finds these by name, so they move together with their database.
COMPANIONS = ("-wal", "-shm", "-journal")


def write_atomic(path: Path, *parts: bytes) -> None:
    """Replaces the file by `parts`, one after the other, durably; a crash leaves the old one.
    Readable by the owner only. One writer per path at a time. Raises StorageError."""
    part = path.with_name(f"{path.name}.part")
    with translate_errors(path):
        try:
            handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.writelines(parts)
                file.flush()
                os.fsync(file.fileno())
            os.replace(part, path)
        except OSError:
            part.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def quarantine_path(path: Path) -> Path:
    """The first `name.damaged-<n>` that nothing uses, for the file and its companions."""
    taken = {entry.name for entry in path.parent.iterdir()}
    number = 1
    while any(name.startswith(f"{path.name}.damaged-{number}") for name in taken):
        number += 1
    return path.with_name(f"{path.name}.damaged-{number}")


def quarantine(path: Path, aside: Path | None = None) -> Path:
    """Renames the file and its companions to `aside` (or the first free name) and returns
    that name; files that are not there are no fault. Raises StorageError."""
    with translate_errors(path):
        aside = aside or quarantine_path(path)
        for suffix in ("", *COMPANIONS):
            source = path.with_name(path.name + suffix)
            if source.exists():
                os.replace(source, aside.with_name(aside.name + suffix))
        sync_folder(path.parent)
    return aside


def remove_database(path: Path) -> None:
    """Deletes a database that can be made anew, with its companions. Raises StorageError."""
    with translate_errors(path):
        for suffix in ("", *COMPANIONS):
            path.with_name(path.name + suffix).unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Makes renames in the folder durable, where the system has a call for it."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
