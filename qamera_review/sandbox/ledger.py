"""Credits: reserved when a job is registered, consumed on success, refunded on failure.

`available + reserved + consumed` equals what was granted after every statement: the database
itself refuses anything else, and it refuses to settle an image twice.
"""

import sqlite3

import msgspec

from qamera_review.sandbox.contract import Refusal
from qamera_review.sandbox.database import Database


class Balance(msgspec.Struct, frozen=True):
    """Credits, all in whole units."""

    granted: int
    available: int
    reserved: int
    consumed: int


class Ledger:
    """Moves credits; each method runs inside the caller's transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def balance(self) -> Balance:
        row = self._database.connection.execute(
            "SELECT granted, available, reserved, consumed FROM balance"
        ).fetchone()
        return Balance(0, 0, 0, 0) if row is None else Balance(*row)

    def grant(self, connection: sqlite3.Connection, amount: int) -> None:
        connection.execute(
            "INSERT INTO balance VALUES (1, :amount, :amount, 0, 0) ON CONFLICT (one) DO UPDATE"
            " SET granted = granted + :amount, available = available + :amount",
            {"amount": amount},
        )
        self._enter(connection, "grant", amount, None, None)

    def reserve(self, connection: sqlite3.Connection, amount: int, batch_id: str) -> None:
        """Refused with 402 and the documented sentence when the credits do not suffice."""
        available = self.balance().available
        if available < amount:
            raise Refusal(402, f"Insufficient credits. Required: {amount}, available: {available}.")
        connection.execute(
            "UPDATE balance SET available = available - :amount, reserved = reserved + :amount",
            {"amount": amount},
        )
        self._enter(connection, "reserve", amount, batch_id, None)

    def consume(
        self, connection: sqlite3.Connection, amount: int, batch_id: str, record_id: str
    ) -> None:
        connection.execute(
            "UPDATE balance SET reserved = reserved - :amount, consumed = consumed + :amount",
            {"amount": amount},
        )
        self._enter(connection, "consume", amount, batch_id, record_id)

    def refund(
        self, connection: sqlite3.Connection, amount: int, batch_id: str, record_id: str
    ) -> None:
        connection.execute(
            "UPDATE balance SET reserved = reserved - :amount, available = available + :amount",
            {"amount": amount},
        )
        self._enter(connection, "refund", amount, batch_id, record_id)

    def entries(self) -> list[dict[str, object]]:
        """Every movement, oldest first."""
        rows = self._database.connection.execute(
            "SELECT number, kind, amount, batch_id, record_id FROM ledger_entry ORDER BY number"
        )
        names = ("number", "kind", "amount", "batchId", "recordId")
        return [dict(zip(names, row, strict=True)) for row in rows]

    @staticmethod
    def _enter(
        connection: sqlite3.Connection,
        kind: str,
        amount: int,
        batch_id: str | None,
        record_id: str | None,
    ) -> None:
        connection.execute(
            "INSERT INTO ledger_entry (kind, amount, batch_id, record_id) VALUES (?, ?, ?, ?)",
            (kind, amount, batch_id, record_id),
        )
