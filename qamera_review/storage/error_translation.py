"""Translates the exceptions of SQLite and the file system into the errors of `domain.errors`."""

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

# SQLite's primary result codes, https://www.sqlite.org/rescode.html. An extended code has its
# primary code in the low byte. They are numbers here, because the sqlite3 module of Python 3.11
# does not name all of them.
_BUSY = frozenset({5, 6, 15})  # SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL
_DAMAGED = frozenset({11, 26})  # SQLITE_CORRUPT, SQLITE_NOTADB
_NO_SUCH = ("no such table", "no such column")  # SQLITE_ERROR in a file of the right version
_FULL = 13  # SQLITE_FULL
# A full disk or an exceeded quota can also appear as SQLITE_IOERR (fsync failed, the shared memory
# file cannot grow) or SQLITE_CANTOPEN (a companion file cannot be created). After these, writing
# a small file shows whether the disk is full.
_PERHAPS_FULL = frozenset({10, 14})
_NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT})
_PROBE_BYTES = 64 * 1024


def to_storage_error(fault: Exception, path: Path) -> StorageError:
    """Return the domain error for any exception that was raised while using the file at `path`.

    A bug in an operation becomes a plain StorageError too, because the caller waits for a result.
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
    """Turn exceptions of SQLite and the file system inside the `with` block into StorageError."""
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
    if code in _DAMAGED or str(fault).startswith(_NO_SUCH):
        return DatabaseDamaged(sentence)
    return StorageError(sentence)


def _is_full(folder: Path) -> bool:
    """Return whether even a small file cannot be written there; this also detects quotas."""
    try:
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(b"\0" * _PROBE_BYTES)
            probe.flush()
            os.fsync(probe.fileno())
    except OSError as fault:
        return fault.errno in _NO_SPACE
    return False
