"""The sandbox's packshots, held in memory and in the database at the same time.

Answers are made from memory, where a list of 100,000 is available at once. The database is what
survives a restart.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

import msgspec

from qamera_review.sandbox.database import Database

UNFINISHED = ("QUEUED", "PROCESSING")


class Record(msgspec.Struct):
    """Everything about one packshot.

    `flaw` is the defect that its picture has, which the service would not tell. `twin_of` is the
    id of the packshot of which it is a near-duplicate. `batch` is the id of the job that created
    it. `updates` counts the update-packshot requests.
    """

    seq: int
    id: str
    name: str
    state: str
    voting: str | None
    archived: bool
    note: str | None
    created_ms: int
    product: str
    preset: str
    scenery: str
    model: str
    take: int
    flaw: str | None
    twin_of: str | None
    batch: str | None
    updates: int


_COLUMNS = ", ".join(Record.__struct_fields__)
_PLACEHOLDERS = ", ".join("?" for _ in Record.__struct_fields__)


def timestamp(epoch_ms: int) -> str:
    """Return a time in the form of the API document: `2026-03-20T15:00:00.000Z`."""
    moment = datetime.fromtimestamp(epoch_ms / 1000, UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{epoch_ms % 1000:03d}Z"


class Records:
    """All packshots.

    `version` increases with every change, and `stale` has the ids of the changed ones, so that
    prepared answers can be updated.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._by_id: dict[str, Record] = {}
        self.version = 0
        self.stale: set[str] = set()
        rows = database.connection.execute(f"SELECT {_COLUMNS} FROM packshot ORDER BY seq")
        for row in rows:
            record = Record(*row)
            record.archived = bool(record.archived)
            self._by_id[record.id] = record

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[Record]:
        """Iterate over the packshots, oldest first."""
        return iter(self._by_id.values())

    def get(self, record_id: str) -> Record | None:
        """Return the packshot with an id, or None."""
        return self._by_id.get(record_id)

    def next_seq(self) -> int:
        """Return the number for the next packshot."""
        row = self._database.connection.execute("SELECT max(seq) FROM packshot").fetchone()
        return int(row[0] or 0) + 1

    def unfinished(self) -> list[Record]:
        """Return the packshots that still have to be generated, oldest first."""
        rows = self._database.connection.execute(
            "SELECT id FROM packshot WHERE state IN ('QUEUED', 'PROCESSING') ORDER BY seq"
        ).fetchall()
        return [self._by_id[row[0]] for row in rows if row[0] in self._by_id]

    def insert(self, connection: sqlite3.Connection, records: Iterable[Record]) -> None:
        """Add packshots in the caller's transaction; call `publish` after it is committed."""
        connection.executemany(
            f"INSERT INTO packshot ({_COLUMNS}) VALUES ({_PLACEHOLDERS})",
            (msgspec.structs.astuple(record) for record in records),
        )

    def publish(self, records: Iterable[Record]) -> None:
        """Make added or changed packshots visible to readers."""
        for record in records:
            self._by_id[record.id] = record
            self.stale.add(record.id)
        self.version += 1

    def write(self, connection: sqlite3.Connection, record: Record) -> None:
        """Write a changed packshot in the caller's transaction; call `publish` after it."""
        connection.execute(
            "UPDATE packshot SET name=?, state=?, voting=?, archived=?, note=?, flaw=?, updates=?"
            " WHERE id=?",
            (
                record.name,
                record.state,
                record.voting,
                int(record.archived),
                record.note,
                record.flaw,
                record.updates,
                record.id,
            ),
        )

    def save(self, record: Record) -> None:
        """Write a changed packshot in its own transaction and publish it."""
        with self._database.transaction() as connection:
            self.write(connection, record)
        self.publish([record])

    def remove(self, record_id: str) -> bool:
        """Delete a packshot; return whether it existed."""
        if record_id not in self._by_id:
            return False
        self._database.connection.execute("DELETE FROM packshot WHERE id = ?", (record_id,))
        del self._by_id[record_id]
        self.stale.add(record_id)
        self.version += 1
        return True
