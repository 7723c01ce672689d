"""The sandbox's SQLite file: packshots, jobs, credits and keys.

There is one connection, which is used in the event loop's thread only. Related changes are made in
one transaction, so that nothing is lost or doubled if the sandbox is killed.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SCHEMA = """
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS packshot (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('QUEUED', 'PROCESSING', 'DONE', 'FAILED')),
    voting TEXT,
    archived INTEGER NOT NULL,
    note TEXT,
    created_ms INTEGER NOT NULL,
    product TEXT NOT NULL,
    preset TEXT NOT NULL,
    scenery TEXT NOT NULL,
    model TEXT NOT NULL,
    take INTEGER NOT NULL,
    flaw TEXT,
    twin_of TEXT,
    batch TEXT,
    updates INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS packshot_unfinished ON packshot (seq)
    WHERE state IN ('QUEUED', 'PROCESSING');
CREATE TABLE IF NOT EXISTS job (
    number INTEGER PRIMARY KEY,
    batch_id TEXT NOT NULL UNIQUE,
    order_id TEXT NOT NULL,
    reservation_id TEXT NOT NULL,
    key_id TEXT NOT NULL,
    correlation_id TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    price INTEGER NOT NULL,
    images INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS balance (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    granted INTEGER NOT NULL,
    available INTEGER NOT NULL CHECK (available >= 0),
    reserved INTEGER NOT NULL CHECK (reserved >= 0),
    consumed INTEGER NOT NULL CHECK (consumed >= 0),
    CHECK (available + reserved + consumed = granted)
) STRICT;
CREATE TABLE IF NOT EXISTS ledger_entry (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('grant', 'reserve', 'consume', 'refund')),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    batch_id TEXT,
    record_id TEXT
) STRICT;
-- An image is settled once, whatever happens.
CREATE UNIQUE INDEX IF NOT EXISTS settled_once ON ledger_entry (record_id)
    WHERE kind IN ('consume', 'refund');
CREATE TABLE IF NOT EXISTS api_key (
    key_id TEXT PRIMARY KEY,
    digest TEXT NOT NULL,
    scopes TEXT NOT NULL,
    expires_ms INTEGER,
    revoked INTEGER NOT NULL
) STRICT;
"""


class Database:
    """Opens the file, creates the tables if necessary, and owns the connection."""

    def __init__(self, path: Path) -> None:
        # check_same_thread is off only so that another thread may close the connection.
        self.connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self.connection.execute("PRAGMA journal_mode=WAL")
        # Safe if the process is killed; only a power failure could lose the last commits.
        self.connection.execute("PRAGMA synchronous=NORMAL")
        self.connection.executescript(SCHEMA)

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Run the `with` block as a transaction, which is rolled back by an exception."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield self.connection
        except BaseException:
            self.connection.execute("ROLLBACK")
            raise
        self.connection.execute("COMMIT")

    def meta(self, name: str) -> str | None:
        """Return a stored value by name, or None."""
        row = self.connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def set_meta(self, name: str, value: str) -> None:
        """Store a value under a name."""
        self.connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    def close(self) -> None:
        """Close the connection."""
        self.connection.close()
