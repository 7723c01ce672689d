"""Stores when requests were sent, per key, so that the rate limit also holds after a restart."""

import sqlite3

from qamera_review.domain.rate_limit import RequestTimestamp

# Twice the service's window of 60 s: a request older than this by both clocks no longer counts.
KEEP_MS = 120_000


def load(connection: sqlite3.Connection, key_id: str) -> list[RequestTimestamp]:
    """Return the stored requests of a key, oldest first.

    A time can lie in the future when the system's clock was set back.
    """
    rows = connection.execute(
        "SELECT wall_ms, monotonic_ms FROM rate_log WHERE key_id = ? ORDER BY number", (key_id,)
    )
    return [
        RequestTimestamp(wall_ms, monotonic_ms)
        for wall_ms, monotonic_ms in rows
        if isinstance(wall_ms, int) and isinstance(monotonic_ms, int)
    ]


def add(connection: sqlite3.Connection, key_id: str, stamp: RequestTimestamp) -> None:
    """Add a request of a key and delete the old ones of all keys.

    Stored times of that key that lie after `stamp` (the clock was set back) are set to it, so that
    they expire. They then count for longer than necessary, never for too short.
    """
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
