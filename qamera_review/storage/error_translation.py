"""The one border where SQLite's and the file system's exceptions become domain errors."""

import errno
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qamera_review.domain.errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DiskFull,
    StorageError,
)

# Primary result codes, https://www.sqlite.org/rescode.html; extended ones carry them in the
# low byte. Written out because the sqlite3 module does not name all of them on 3.11.
_BUSY = frozenset({5, 6, 15})  # SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL
_DAMAGED = frozenset({11, 26})  # SQLITE_CORRUPT, SQLITE_NOTADB
_FULL = 13  # SQLITE_FULL
# A quota, a failed fsync and a shared memory file that cannot grow come as SQLITE_IOERR, a
# companion file that cannot be made as SQLITE_CANTOPEN: only the folder itself can tell.
_PERHAPS_FULL = frozenset({10, 14})
_NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT})
_PROBE_BYTES = 64 * 1024


def to_storage_error(fault: Exception, path: Path) -> StorageError:
    """The domain's error for whatever happened to the file at `path`.

    What is no fault of the environment (a bug in an operation) becomes a plain StorageError
    too, so that nobody waits for an answer that never comes; its cause tells the bug.
    """
    if isinstance(fault, StorageError):
        return fault
    if isinstance(fault, sqlite3.Error):
        return _from_sqlite(fault, path)
    if isinstance(fault, OSError):
        reason = fault.strerror or type(fault).__name__
        kind = DiskFull if fault.errno in _NO_SPACE else StorageError
        return kind(f"{path.name}: {reason}")
    return StorageError(f"{path.name}: {type(fault).__name__}: {fault}")


@contextmanager
def translate_errors(path: Path) -> Iterator[None]:
    """Raises only StorageError for SQLite's and the file system's faults inside."""
    try:
        yield
    except (sqlite3.Error, OSError) as fault:
        raise to_storage_error(fault, path) from fault


def _from_sqlite(fault: sqlite3.Error, path: Path) -> StorageError:
    code = getattr(fault, "sqlite_errorcode", 0) & 0xFF
    sentence = f"{path.name}: {fault}"
    if code == _FULL or (code in _PERHAPS_FULL and _is_full(path.parent)):
        return DiskFull(sentence)
    if code in _BUSY:
        return DatabaseBusy(sentence)
    if code in _DAMAGED:
        return DatabaseDamaged(sentence)
    return StorageError(sentence)


def _is_full(folder: Path) -> bool:
    """Whether a small file can no longer be written there; the only test that sees quotas."""
    try:
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(b"\0" * _PROBE_BYTES)
            probe.flush()
            os.fsync(probe.fileno())
    except OSError as fault:
        return fault.errno in _NO_SPACE
    return False
