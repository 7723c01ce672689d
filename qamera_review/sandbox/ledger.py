"""The account's credits: reserved when a job is registered, consumed or refunded per image.

`available + reserved + consumed` always equals `granted`; constraints of the database enforce that,
and also that no image is settled twice. Example: 600 credits were granted, and a job for 10 images
at 3 credits reserves 30. Then 570 are available. An image that succeeds moves 3 from reserved to
consumed; one that fails moves 3 back to available.
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
    """Moves credits; methods with a `connection` run in the caller's transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def balance(self) -> Balance:
        """Return the current balance."""
        row = self._database.connection.execute(
            "SELECT granted, available, reserved, consumed FROM balance"
        ).fetchone()
        return Balance(0, 0, 0, 0) if row is None else Balance(*row)

    def grant(self, connection: sqlite3.Connection, amount: int) -> None:
        """Add new credits to the account."""
        connection.execute(
            "INSERT INTO balance VALUES (1, :amount, :amount, 0, 0) ON CONFLICT (one) DO UPDATE"
            " SET granted = granted + :amount, available = available + :amount",
            {"amount": amount},
        )
        self._add_entry(connection, "grant", amount, None, None)

    def reserve(self, connection: sqlite3.Connection, amount: int, batch_id: str) -> None:
        """Reserve credits for a job; raise Refusal 402 when there are not enough."""
        available = self.balance().available
        if available < amount:
            raise Refusal(402, f"Insufficient credits. Required: {amount}, available: {available}.")
        connection.execute(
            "UPDATE balance SET available = available - :amount, reserved = reserved + :amount",
            {"amount": amount},
        )
        self._add_entry(connection, "reserve", amount, batch_id, None)

    def consume(
        self, connection: sqlite3.Connection, amount: int, batch_id: str, record_id: str
    ) -> None:
        """Spend reserved credits for an image that was generated."""
        connection.execute(
            "UPDATE balance SET reserved = reserved - :amount, consumed = consumed + :amount",
            {"amount": amount},
        )
        self._add_entry(connection, "consume", amount, batch_id, record_id)

    def refund(
        self, connection: sqlite3.Connection, amount: int, batch_id: str, record_id: str
    ) -> None:
        """Give reserved credits back for an image that failed."""
        connection.execute(
            "UPDATE balance SET reserved = reserved - :amount, available = available + :amount",
            {"amount": amount},
        )
        self._add_entry(connection, "refund", amount, batch_id, record_id)

    def entries(self) -> list[dict[str, object]]:
        """Return all movements of credits, oldest first."""
        rows = self._database.connection.execute(
            "SELECT number, kind, amount, batch_id, record_id FROM ledger_entry ORDER BY number"
        )
        names = ("number", "kind", "amount", "batchId", "recordId")
        return [dict(zip(names, row, strict=True)) for row in rows]

    @staticmethod
    def _add_entry(
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
