"""When requests left, per key, so that a restart cannot burst through the service's limit."""

import sqlite3

from qamera_review.domain.rate_limit import RequestTimestamp

# Twice the service's window of 60 s: what is older by both clocks can no longer count.
KEEP_MS = 120_000


def load(connection: sqlite3.Connection, key_id: str) -> list[RequestTimestamp]:
    """The stamps of a key that may still count, oldest first. One can be ahead of now when the
    system's clock was set back."""
    rows = connection.execute(
        "SELECT wall_ms, monotonic_ms FROM rate_log WHERE key_id = ? ORDER BY number", (key_id,)
    )
    return [RequestTimestamp(int(wall_ms), int(monotonic_ms)) for wall_ms, monotonic_ms in rows]


def add(connection: sqlite3.Connection, key_id: str, stamp: RequestTimestamp) -> None:
    """Adds a stamp and forgets the old ones of all keys. Stamps ahead of it (the clock was
    set back) become as old as it: that never lets more requests through than allowed."""
    connection.execute(
        "UPDATE rate_log SET wall_ms = ? WHERE key_id = ? AND wall_ms > ?",
        (stamp.wall_ms, key_id, stamp.wall_ms),
    )
    connection.execute(
        "DELETE FROM rate_log WHERE wall_ms < ? AND monotonic_ms NOT BETWEEN ? AND ?",
        (stamp.wall_ms - KEEP_MS, stamp.monotonic_ms - KEEP_MS, stamp.monotonic_ms),
    )
    connection.execute(
        "INSERT INTO rate_log (key_id, wall_ms, monotonic_ms) VALUES (?, ?, ?)",
        (key_id, stamp.wall_ms, stamp.monotonic_ms),
    )
