"""Thumbnails on disk: blobs in one SQLite file, the least recently used go first.

A read writes nothing. When a thumbnail was used is collected in memory and stored with the
next write, in bundles, or on closing; a crash forgets some of it, which costs nothing but
the order in which thumbnails are dropped.

A thumbnail may have one copy beside it that is quicker to read, and the name that the host gives
its version. Both are of those very bytes and go with them, when they are replaced or dropped.
"""

import logging
import sqlite3
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qamera_review.domain.errors import DatabaseDamaged, StorageError
from qamera_review.storage.database import open_database
from qamera_review.storage.error_translation import to_storage_error
from qamera_review.storage.files import remove_database
from qamera_review.storage.migrations import THUMBS

_log = logging.getLogger(__name__)

_USES_MAX = 1_000  # kept in memory before a write takes them along, whoever asks
_ROW_BYTES = 200  # what SQLite needs beside key and picture, on average; and the version
_LOW_MARK = 0.95  # drop down to this part of the budget, so that not every put drops one
_DROP_STEP = 256


class ThumbCache:
    """Owns the file and one connection, under a lock: for a few worker threads.

    A damaged file is replaced by an empty one. A cache that cannot write is no fault a
    person must know of: such errors are logged and the thumbnail is simply not kept.
    """

    def __init__(self, path: Path, budget_bytes: int) -> None:
        """Opens or makes the file. Raises StorageError when not even a new one can be made."""
        self._path = path
        self._budget_bytes = budget_bytes
        self._lock = threading.Lock()
        self._uses: dict[str, int] = {}
        self._total_bytes = 0
        self._tick = 0
        self._connection = self._open()
        self._measure()

    @property
    def total_bytes(self) -> int:
        """What the thumbnails take now, with the file's own needs estimated."""
        return self._total_bytes

    def set_budget(self, budget_bytes: int) -> None:
        """Keeps no more than this from the next put on."""
        self._budget_bytes = budget_bytes

    def get(self, key: str) -> bytes | None:
        """The stored bytes, or None."""
        data: bytes | None = self._read("SELECT data FROM thumbs WHERE key = ?", key)
        return data

    def get_copy(self, key: str) -> bytes | None:
        """The copy beside the stored bytes, or None."""
        data: bytes | None = self._read(
            "SELECT copies.data FROM copies JOIN thumbs USING (number) WHERE key = ?", key
        )
        return data

    def get_version(self, key: str) -> str:
        """What the host calls the version of the stored bytes, "" when that is not known."""
        version: str | None = self._read(
            "SELECT version FROM versions JOIN thumbs USING (number) WHERE key = ?", key
        )
        return version or ""

    def _read(self, query: str, key: str) -> Any:
        """The only column of the first row, or None."""
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
        """Store or replace bytes and the host's name of their version; what is larger than the
        whole budget is not kept."""
        if _charge(key, data) > self._budget_bytes:
            return
        self._change(lambda: self._insert(key, data, version))

    def put_copies(self, copies: Sequence[tuple[str, bytes, bytes]]) -> None:
        """Stores copies, each as key, the bytes that it was made of, and itself; one of other
        bytes than those that are kept is not stored."""
        self._change(lambda: sum(self._insert_copy(*copy) for copy in copies))

    def _change(self, change: Callable[[], int]) -> None:
        with self._lock:
            try:
                self._write(change)
            except sqlite3.Error as fault:
                self._recover(fault)

    def close(self) -> None:
        """Stores what is known of uses and closes the file; no call may follow."""
        with self._lock:
            try:
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
        """One scan of a covering index per opening; puts only add and subtract."""
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
        """One transaction: the uses so far, a change that returns by how many bytes the total
        grew, and what must go for it."""
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
        """Returns by how many bytes the total grew."""
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

    def _insert_copy(self, key: str, source: bytes, data: bytes) -> int:
        """Returns by how many bytes the total grew."""
        kept = self._connection.execute(
            "SELECT number, charge_bytes FROM thumbs WHERE key = ? AND data = ?", (key, source)
        ).fetchone()
        if kept is None:
            return 0
        number, before_bytes = kept
        charge_bytes = _charge(key, source) + len(data)
        self._connection.execute("INSERT OR REPLACE INTO copies VALUES (?, ?)", (number, data))
        self._connection.execute(
            "UPDATE thumbs SET charge_bytes = ? WHERE number = ?", (charge_bytes, number)
        )
        return charge_bytes - int(before_bytes)

    def _drop(self, surplus_bytes: int) -> int:
        """Removes the least recently used and returns how many bytes went."""
        gone_bytes = 0
        while gone_bytes < surplus_bytes:
            rows = self._connection.execute(
                "SELECT number, charge_bytes FROM thumbs ORDER BY used LIMIT ?", (_DROP_STEP,)
            ).fetchall()
            if not rows:
                break
            numbers: list[tuple[int]] = []
            for number, charge_bytes in rows:
                if gone_bytes >= surplus_bytes:
                    break
                numbers.append((number,))
                gone_bytes += charge_bytes
            self._connection.executemany("DELETE FROM thumbs WHERE number = ?", numbers)
        return gone_bytes

    def _recover(self, fault: sqlite3.Error) -> None:
        """A damaged file is replaced on the spot; any other fault costs this one call."""
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
        except StorageError as again:
            _log.info("%s", again.english_text())


def _charge(key: str, data: bytes) -> int:
    return len(data) + len(key) + _ROW_BYTES
