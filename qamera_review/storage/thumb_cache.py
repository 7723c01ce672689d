"""The disk cache of thumbnails: blobs in one SQLite file; the least recently used go first.

Reading writes nothing to the disk. When each thumbnail was last used is collected in memory and
stored with a later write or on closing. A crash loses some of that, which only affects the order
in which thumbnails are dropped.

A thumbnail may have a copy in a format that is faster to decode, and a version (its ETag or
Last-Modified header). Both belong to exactly the stored bytes and are deleted when these are
replaced or dropped.
"""

import logging
import sqlite3
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qamera_review.domain.errors import DatabaseDamaged, FolderUnusable, StorageError
from qamera_review.storage.database import migrate, open_database
from qamera_review.storage.error_translation import to_storage_error
from qamera_review.storage.files import remove_database
from qamera_review.storage.migrations import THUMBS

_log = logging.getLogger(__name__)

_USES_MAX = 1_000  # with this many uses in memory, even a read writes them to the disk
# What SQLite needs besides key and picture, measured on average, and the version.
_ROW_BYTES = 200
_LOW_MARK = 0.95  # when full, drop to this share of the budget, so that not every put drops one
_IN_MEMORY_BYTES = 64 * 1024 * 1024  # the budget when the file cannot be used
_DROP_STEP = 256  # rows per query when dropping


class ThumbCache:
    """The cache; owns the file and one connection. Several threads may call it (it has a lock).

    A damaged file is replaced by an empty one. When the file can neither be opened nor created,
    thumbnails are kept in memory, and `problem` says why. Later errors of the file are logged and
    not raised: the thumbnail is then just not cached, and the user need not know.
    """

    def __init__(self, path: Path, budget_bytes: int) -> None:
        """Open or create the file. Never raises; see `problem`."""
        self.problem: StorageError | None = None
        self._path = path
        self._budget_bytes = budget_bytes
        self._lock = threading.Lock()
        self._uses: dict[str, int] = {}
        self._outdated: set[str] = set()  # keys whose rows are old, and could not be removed
        self._total_bytes = 0
        self._tick = 0
        try:
            self._connection = self._open()
        except StorageError as error:
            self.problem = FolderUnusable(error.detail)
            self._connection = _open_in_memory()
        self.set_budget(budget_bytes)
        self._measure()

    @property
    def total_bytes(self) -> int:
        """Return the size of all thumbnails with an estimate of the file's overhead."""
        return self._total_bytes

    def set_budget(self, budget_bytes: int) -> None:
        """Limit the size of all thumbnails; applies from the next put on."""
        in_memory = self.problem is not None
        self._budget_bytes = min(budget_bytes, _IN_MEMORY_BYTES) if in_memory else budget_bytes

    def get(self, key: str) -> bytes | None:
        """Return the stored bytes, or None."""
        data: bytes | None = self._read("SELECT data FROM thumbs WHERE key = ?", key)
        return data

    def get_copy(self, key: str) -> bytes | None:
        """Return the faster copy of the stored bytes, or None."""
        data: bytes | None = self._read(
            "SELECT copies.data FROM copies JOIN thumbs USING (number) WHERE key = ?", key
        )
        return data

    def get_version(self, key: str) -> str:
        """Return the version of the stored bytes, "" if unknown."""
        version: str | None = self._read(
            "SELECT version FROM versions JOIN thumbs USING (number) WHERE key = ?", key
        )
        return version or ""

    def _read(self, query: str, key: str) -> Any:
        """Return the only column of the first row, or None."""
        if key in self._outdated:
            return None
        with self._lock:
            try:
                row = self._connection.execute(query, (key,)).fetchone()
                if row is None:
                    return None
                self._use(key)
                if len(self._uses) >= _USES_MAX:
                    self._write(None)
            except sqlite3.Error as fault:
                self._recover(fault)
                return None
        return row[0]

    def put(self, key: str, data: bytes, version: str = "") -> None:
        """Store or replace a thumbnail and its version.

        One that is larger than the whole budget, or cannot be written, is not stored; but the bytes
        that it replaces are gone in any case, because they are another picture.
        """
        fits = _charge(key, data) <= self._budget_bytes
        if fits and self._change(lambda: self._insert(key, data, version)):
            self._outdated.discard(key)
        elif not self._change(lambda: self._remove(key)):
            self._outdated.add(key)

    def put_copies(self, copies: Sequence[tuple[str, bytes, bytes]]) -> None:
        """Store faster copies, each given as (key, source bytes, copy).

        A copy whose source differs from the bytes stored under the key is ignored.
        """
        self._change(lambda: sum(self._insert_copy(*copy) for copy in copies))

    def _change(self, change: Callable[[], int]) -> bool:
        """Write a change; return whether it is in the file."""
        with self._lock:
            try:
                self._write(change)
            except sqlite3.Error as fault:
                self._recover(fault)
                return False
        return True

    def close(self) -> None:
        """Store the collected uses and close the file; no call may follow."""
        with self._lock:
            try:
                self._write(lambda: sum(map(self._remove, self._outdated)))
                self._write(None)
            except sqlite3.Error as fault:
                _log.info("%s: uses not stored: %s", self._path.name, fault)
            self._connection.close()

    def _open(self) -> sqlite3.Connection:
        try:
            return open_database(self._path, THUMBS, durable=False, shared=True)
        except DatabaseDamaged as damage:
            _log.info("replaced: %s", damage.detail)
            remove_database(self._path)
            return open_database(self._path, THUMBS, durable=False, shared=True)

    def _measure(self) -> None:
        """Read the total size once, from an index; later writes only add and subtract."""
        try:
            total, last = self._connection.execute(
                "SELECT coalesce(sum(charge_bytes), 0), coalesce(max(used), 0) FROM thumbs"
            ).fetchone()
            self._total_bytes, self._tick = int(total), int(last)
            self._write(None)
        except sqlite3.Error as fault:
            self._recover(fault)

    def _use(self, key: str) -> None:
        self._tick += 1
        self._uses[key] = self._tick

    def _write(self, change: Callable[[], int] | None) -> None:
        """Run one transaction: the change, storing the uses, and dropping what is too much.

        `change` returns by how many bytes the total grew.
        """
        connection, total_bytes = self._connection, self._total_bytes
        connection.execute("BEGIN IMMEDIATE")
        try:
            if change is not None:
                total_bytes += change()
            over = total_bytes > self._budget_bytes
            if over or change is None or len(self._uses) >= _USES_MAX // 4:
                self._store_uses()
            if over:
                low_bytes = int(self._budget_bytes * _LOW_MARK)
                total_bytes -= self._drop(total_bytes - low_bytes)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        self._total_bytes = total_bytes

    def _store_uses(self) -> None:
        uses, self._uses = self._uses, {}
        self._connection.executemany(
            "UPDATE thumbs SET used = ? WHERE key = ?", [(used, key) for key, used in uses.items()]
        )

    def _insert(self, key: str, data: bytes, version: str) -> int:
        """Insert a thumbnail; return by how many bytes the total grew."""
        charge_bytes = _charge(key, data)
        old = self._connection.execute(
            "SELECT number, charge_bytes FROM thumbs WHERE key = ?", (key,)
        ).fetchone()
        if old is not None:
            for table in ("copies", "versions"):
                self._connection.execute(f"DELETE FROM {table} WHERE number = ?", old[:1])
        self._tick += 1
        self._uses.pop(key, None)
        self._connection.execute(
            "INSERT INTO thumbs (key, charge_bytes, used, data) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (key) DO UPDATE SET charge_bytes = excluded.charge_bytes,"
            " used = excluded.used, data = excluded.data",
            (key, charge_bytes, self._tick, data),
        )
        if version:
            self._connection.execute(
                "INSERT INTO versions SELECT number, ? FROM thumbs WHERE key = ?", (version, key)
            )
        return charge_bytes - (0 if old is None else int(old[1]))

    def _remove(self, key: str) -> int:
        """Remove a thumbnail, if it is there; return by how many bytes the total grew."""
        row = self._connection.execute(
            "SELECT charge_bytes FROM thumbs WHERE key = ?", (key,)
        ).fetchone()
        if row is None:
            return 0
        self._uses.pop(key, None)
        self._connection.execute("DELETE FROM thumbs WHERE key = ?", (key,))
        return -int(row[0])

    def _insert_copy(self, key: str, source: bytes, data: bytes) -> int:
        """Insert a faster copy; return by how many bytes the total grew."""
        row = self._connection.execute(
            "SELECT number, charge_bytes FROM thumbs WHERE key = ? AND data = ?", (key, source)
        ).fetchone()
        if row is None:
            return 0
        number, before_bytes = row
        charge_bytes = _charge(key, source) + len(data)
        self._connection.execute("INSERT OR REPLACE INTO copies VALUES (?, ?)", (number, data))
        self._connection.execute(
            "UPDATE thumbs SET charge_bytes = ? WHERE number = ?", (charge_bytes, number)
        )
        return charge_bytes - int(before_bytes)

    def _drop(self, surplus_bytes: int) -> int:
        """Remove the least recently used thumbnails; return how many bytes were removed."""
        removed_bytes = 0
        while removed_bytes < surplus_bytes:
            rows = self._connection.execute(
                "SELECT number, charge_bytes FROM thumbs ORDER BY used LIMIT ?", (_DROP_STEP,)
            ).fetchall()
            if not rows:
                break
            numbers: list[tuple[int]] = []
            for number, charge_bytes in rows:
                if removed_bytes >= surplus_bytes:
                    break
                numbers.append((number,))
                removed_bytes += charge_bytes
            self._connection.executemany("DELETE FROM thumbs WHERE number = ?", numbers)
        return removed_bytes

    def _recover(self, fault: sqlite3.Error) -> None:
        """Replace a damaged file at once; after any other error just give up this call."""
        error = to_storage_error(fault, self._path)
        _log.info("%s", error.english_text())
        if not isinstance(error, DatabaseDamaged):
            return
        self._connection.close()
        self._uses.clear()
        self._total_bytes = 0
        try:
            remove_database(self._path)
            self._connection = self._open()
        except StorageError as second_error:
            _log.info("%s", second_error.english_text())


def _open_in_memory() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    migrate(connection, THUMBS)
    return connection


def _charge(key: str, data: bytes) -> int:
    return len(data) + len(key) + _ROW_BYTES
