"""When requests left, per key, so that a restart cannot burst through the service's limit."""

import sqlite3

# Twice the service's window of 60 s: what is older can no longer count.
KEEP_MS = 120_000


def load(connection: sqlite3.Connection, key_id: str, since_wall_ms: int) -> list[int]:
    """Wall-clock stamps of the key from `since_wall_ms` on, oldest first. A stamp can be
    ahead of now when the system's clock was set back; it counts as now."""
    rows = connection.execute(
        "SELECT wall_ms FROM rate_log WHERE key_id = ? AND wall_ms >= ? ORDER BY wall_ms",
        (key_id, since_wall_ms),
    )
    return [int(row[0]) for row in rows]


def add(connection: sqlite3.Connection, key_id: str, wall_ms: int) -> None:
    """Adds a stamp and forgets the old ones of all keys. Stamps ahead of it (the clock was
    set back) become as old as it: that never lets more requests through than allowed."""
    connection.execute(
        "UPDATE rate_log SET wall_ms = ? WHERE key_id = ? AND wall_ms > ?",
        (wall_ms, key_id, wall_ms),
    )
    connection.execute("DELETE FROM rate_log WHERE wall_ms < ?", (wall_ms - KEEP_MS,))
    connection.execute("INSERT INTO rate_log (key_id, wall_ms) VALUES (?, ?)", (key_id, wall_ms))
